import DatelineRecords

/// Finds the further mentions of names in their short form: a company without its legal form, a Japanese family name before a title.
struct StemMentions {
    let tokens: TokenTable

    /// Mentions that no name covers yet.
    func found(beside names: [NameFinding]) -> [NameFinding] {
        var stems: [UInt64: [(keys: [UInt64], kind: NameFinding.Kind)]] = [:]
        for name in names {
            guard let keys = stem(of: name), let first = keys.first else { continue }
            if stems[first]?.contains(where: { $0.keys == keys }) == true { continue }
            stems[first, default: []].append((keys, name.kind))
        }
        guard !stems.isEmpty else { return [] }
        var covered = [Bool](repeating: false, count: tokens.count)
        for name in names {
            for token in tokens.tokens(touching: name.range) { covered[token] = true }
        }
        var found: [NameFinding] = []
        var token = 0
        while token < tokens.count {
            guard !covered[token], let candidates = stems[tokens.keys[token]],
                let match = candidates.filter({ fits($0.keys, at: token, covered, $0.kind) }).max(by: {
                    $0.keys.count < $1.keys.count
                })
            else {
                token += 1
                continue
            }
            let range = token..<(token + match.keys.count)
            found.append(NameFinding(range: tokens.range(range), score: 0.5, kind: match.kind))
            token = range.upperBound
        }
        return found
    }

    /// Keys of a name's short form; nil where it has none that is safe to look for.
    private func stem(of name: NameFinding) -> [UInt64]? {
        let range = tokens.tokens(touching: name.range)
        guard let first = range.first, tokens.range(first).start == name.range.start else { return nil }
        switch name.kind {
        case .organization: return organizationStem(range)
        case .person: return familyName(range)
        case .location, .event, .product: return nil
        }
    }

    private func organizationStem(_ range: Range<Int>) -> [UInt64]? {
        var stem = range
        if let end = JapaneseOrganizationTerms.legalForms.end(tokens, at: stem.lowerBound, high: stem.upperBound) {
            stem = end..<stem.upperBound
        } else if let start = JapaneseOrganizationTerms.legalForms.start(
            tokens, endingAt: stem.upperBound, low: stem.lowerBound)
            ?? ChineseOrganizationTerms.legalForms.start(tokens, endingAt: stem.upperBound, low: stem.lowerBound)
        {
            stem = stem.lowerBound..<start
        } else {
            return englishStem(range)
        }
        let isLong = stem.count >= 4 || stem.count == 3 && tokens.classes[stem.lowerBound] == .katakana
        return isLong || stem.count >= 1 && tokens.classes[stem.lowerBound] == .word
            ? stem.map { tokens.keys[$0] } : nil
    }

    private func englishStem(_ range: Range<Int>) -> [UInt64]? {
        guard
            let form = range.dropFirst().first(where: {
                LegalForm.end(tokens, at: $0, high: range.upperBound) == range.upperBound
            })
        else { return nil }
        let end = tokens.isASCII(form - 1, ",") ? form - 1 : form
        guard end - range.lowerBound >= 2 else { return nil }
        return (range.lowerBound..<end).map { tokens.keys[$0] }
    }

    /// The family name of a person written with a blank: `山本 花子`.
    private func familyName(_ range: Range<Int>) -> [UInt64]? {
        guard range.allSatisfy({ tokens.classes[$0] == .han || tokens.classes[$0] == .hiragana }),
            let gap = range.dropFirst().first(where: { tokens.shapes[$0].contains(.spaceBefore) }),
            gap - range.lowerBound >= 2
        else { return nil }
        return (range.lowerBound..<gap).map { tokens.keys[$0] }
    }

    private func fits(_ keys: [UInt64], at token: Int, _ covered: [Bool], _ kind: NameFinding.Kind) -> Bool {
        let end = token + keys.count
        guard end <= tokens.count else { return false }
        for offset in keys.indices where tokens.keys[token + offset] != keys[offset] || covered[token + offset] {
            return false
        }
        if tokens.classes[token] == .word { return tokens.isCapital(token) }
        guard kind == .person else { return true }
        // A family name alone needs a title, an honorific or a particle behind it, and nothing before it.
        if token > 0, tokens.classes[token - 1] == .han, tokens.isGlued(token) { return false }
        return JapaneseRoleTerms.heads.end(tokens, at: end, high: tokens.count) != nil
            || JapaneseRoleTerms.honorifics.end(tokens, at: end, high: tokens.count) != nil
            || end < tokens.count && Self.particles.contains(tokens.keys[end])
    }

    private static let particles = TokenMap(words: ["は", "が", "も"])
}
