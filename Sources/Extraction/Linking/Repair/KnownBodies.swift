import DatelineRecords

/// Mends the borders of bodies in English text by their other mentions in the same release.
///
/// | found | known besides | becomes |
/// |---|---|---|
/// | `Welcomes Halden Foods, Inc.` | `Halden Foods` | `Halden Foods, Inc.` |
/// | `Halden Foods Halden Foods, Inc.` | `Halden Foods, Inc.` | `Halden Foods, Inc.` |
/// | `Halden Corp. LakeOS` | `Halden Corp.` | `Halden Corp.` |
/// | `Halden and Pellora` | `Halden`, `Pellora` | both |
/// | `Halden’s Truth` | `Halden` | `Halden` |
/// | `HaldenHalden Foods Ltd.` | | `Halden Foods Ltd.` |
/// | `Halden GroupThe` | | `Halden Group` |
/// | `Halden` before `Foods Opens Mill` | `Halden Foods` | `Halden Foods` |
struct KnownBodies {
    let tokens: TokenTable

    /// The mended names in text order.
    func mended(_ names: [NameFinding]) -> [NameFinding] {
        let names = names.sorted { $0.range < $1.range }.map(withoutGlue)
        var count: [String: Int] = [:]
        for name in names where name.kind == .organization { count[tokens.normalForm(name.range), default: 0] += 1 }
        let cut = names.map { withoutBack(withoutFront($0, count), count) }.flatMap { parted($0, count) }
        return lengthened(cut)
    }

    // MARK: lost line ends inside a word

    /// A body without the half of a word that belongs to the line before or behind it.
    private func withoutGlue(_ name: NameFinding) -> NameFinding {
        guard name.kind == .organization else { return name }
        let range = tokens.tokens(touching: name.range)
        guard let first = range.first, let last = range.last else { return name }
        let own = text(first)
        for token in range where tokens.classes[token] == .word && tokens.shapes[token].contains(.innerCaps) {
            let word = text(token)
            // `HaldenHalden Foods Ltd.`, `Halden FoodsHalden Foods`
            let half = token == first ? own.prefix(own.count / 2) : own
            guard half.count >= 3, word.count > half.count, word.suffix(half.count).elementsEqual(half),
                token > first || word.prefix(half.count).elementsEqual(half)
            else { continue }
            let start = tokens.range(token).end - half.count
            if start > name.range.start, token > first || range.count > 1 || isWord(half) {
                return name.with(TextRange(start, name.range.end))
            }
        }
        let word = text(last)
        for opener in Self.openers
        where word.count > opener.count + 2 && word.suffix(opener.count).elementsEqual(opener) {
            let end = tokens.range(last).end - opener.count
            if tokens.text.utf8[end - 1] &- 0x61 < 26, end < name.range.end + 1 {
                return name.with(TextRange(name.range.start, end))
            }
        }
        return name
    }

    /// Whether some letters begin with a capital and are no part of a doubled short word, such as `BoBo`.
    private func isWord(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.count >= 4 && letters.first.map { $0 &- 0x41 < 26 } ?? false
    }

    private func text(_ token: Int) -> ArraySlice<UInt8> {
        let range = tokens.range(token)
        return tokens.text.utf8[range.start..<range.end]
    }

    /// Words that open the sentence behind a heading.
    private static let openers: [[UInt8]] = ["The", "Founded", "Phone", "Since", "Based", "With"].map { Array($0.utf8) }

    // MARK: words in front

    /// A company without the words in front of a name that stands elsewhere without them, more often than with them.
    private func withoutFront(_ name: NameFinding, _ count: [String: Int]) -> NameFinding {
        guard name.kind == .organization else { return name }
        let range = tokens.tokens(touching: name.range)
        guard range.count > 2,
            let legal = range.dropFirst().first(where: {
                !EnglishOrganizationTerms.weakLegalForms.contains(tokens.keys[$0])
                    && LegalForm.end(tokens, at: $0, high: range.upperBound) == range.upperBound
            })
        else { return name }
        let whole = tokens.normalForm(name.range)
        for start in range.dropFirst() where start < legal && tokens.isCapital(start) && !tokens.isGlued(start) {
            let rest = TextRange(tokens.range(start).start, name.range.end)
            let short = tokens.normalForm(rest)
            guard short != whole, let known = count[short], known >= count[whole] ?? 1, isName(start..<legal) else {
                continue
            }
            return name.with(rest)
        }
        return name
    }

    /// A company without the sentence behind its legal form, where it stands elsewhere: `Halden Corp. LakeOS`.
    private func withoutBack(_ name: NameFinding, _ count: [String: Int]) -> NameFinding {
        guard name.kind == .organization else { return name }
        let range = tokens.tokens(touching: name.range)
        for start in range.dropFirst() {
            guard !EnglishOrganizationTerms.weakLegalForms.contains(tokens.keys[start]),
                let end = LegalForm.end(tokens, at: start, high: range.upperBound), end < range.upperBound,
                tokens.isASCII(end - 1, "."), tokens.isCapital(end)
            else { continue }
            let front = TextRange(name.range.start, tokens.range(end - 1).end)
            if count[tokens.normalForm(front)] != nil { return name.with(front) }
        }
        return name
    }

    /// Two bodies that *and* or a genitive made one, where both are named elsewhere, or whose it is: `Halden and Pellora`, `Halden’s Truth`.
    private func parted(_ name: NameFinding, _ count: [String: Int]) -> [NameFinding] {
        guard name.kind == .organization else { return [name] }
        let range = tokens.tokens(touching: name.range)
        guard range.count > 2, tokens.range(range.lowerBound).start == name.range.start else { return [name] }
        for joint in range.dropFirst() where joint + 1 < range.upperBound {
            let isAnd = tokens.has(joint, EnglishPhrase.andKey)
            let isGenitive = tokens.isPossessive(joint) && tokens.has(joint + 1, Self.sKey)
            guard isAnd || isGenitive, joint > range.lowerBound,
                count[tokens.normalForm(tokens.range(range.lowerBound..<joint))] != nil
            else { continue }
            let left = name.with(tokens.range(range.lowerBound..<joint))
            let start = isAnd ? joint + 1 : joint + 2
            guard start < range.upperBound, tokens.isCapital(start) else { continue }
            let right = name.with(tokens.range(start..<range.upperBound))
            let isKnown = count[tokens.normalForm(right.range)] != nil
            if isAnd, !isKnown { continue }
            let isBody =
                isKnown
                || (start..<range.upperBound).contains { EnglishOrganizationTerms.heads[tokens.keys[$0]] != nil }
            // `Halden’s Children’s Hospital` may be its name.
            if isGenitive, isBody, !isKnown { continue }
            return isKnown ? [left, right] : [left]
        }
        return [name]
    }

    private static let sKey = TokenKey.of("s")

    /// Whether some words are more than words that any company may bear.
    private func isName(_ words: Range<Int>) -> Bool {
        words.contains { token in
            tokens.isCapital(token) && !EnglishOrganizationTerms.tails.contains(tokens.keys[token])
                && EnglishOrganizationTerms.heads[tokens.keys[token]] == nil
        }
    }

    // MARK: words behind

    /// The names, each body that begins a longer known one at its place made longer.
    private func lengthened(_ names: [NameFinding]) -> [NameFinding] {
        var known: [UInt64: Set<[UInt64]>] = [:]
        for name in names where name.kind == .organization {
            let range = tokens.tokens(touching: name.range)
            guard range.count >= 2, let first = range.first, tokens.range(first).start == name.range.start,
                tokens.isCapital(first),
                range.allSatisfy({ tokens.classes[$0] != .han && tokens.classes[$0] != .katakana })
            else { continue }
            known[tokens.keys[first], default: []].insert(range.map { tokens.keys[$0] })
        }
        var result: [NameFinding] = []
        var covered = 0
        for (index, name) in names.enumerated() {
            if name.range.start < covered { continue }
            guard name.kind == .organization, let end = knownEnd(name, known),
                !names[(index + 1)...].prefix(while: { $0.range.start < tokens.range(end - 1).end })
                    .contains(where: { $0.kind == .person || $0.range.end > tokens.range(end - 1).end })
            else {
                result.append(name)
                continue
            }
            covered = tokens.range(end - 1).end
            result.append(name.with(TextRange(name.range.start, covered)))
        }
        return result
    }

    /// The token behind the longest known name that begins where a name begins and goes on behind it.
    private func knownEnd(_ name: NameFinding, _ known: [UInt64: Set<[UInt64]>]) -> Int? {
        let range = tokens.tokens(touching: name.range)
        guard let first = range.first, tokens.range(first).start == name.range.start else { return nil }
        let block = tokens.blocks[Int(tokens.blockOfToken[first])]
        return known[tokens.keys[first]]?.compactMap { keys -> Int? in
            let end = first + keys.count
            guard keys.count > range.count, end <= block.upperBound,
                keys.indices.allSatisfy({ tokens.keys[first + $0] == keys[$0] }),
                (range.upperBound..<end).allSatisfy({
                    (tokens.classes[$0] != .word || tokens.isCapital($0) || Self.joints.contains(tokens.keys[$0]))
                        && !tokens.shapes[$0].contains(.lineBefore)
                })
            else { return nil }
            return end
        }.max()
    }

    private static let joints = TokenMap(words: ["of", "for", "and", "the", "in", "on", "to", "at"])
}
