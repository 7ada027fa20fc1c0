import DatelineRecords

/// The English heading `About X`, on its own line or run into the text: `About Acme: Acme is …`, `About Acme Acme is …`.
enum AboutHeading {
    /// Longest heading, in tokens.
    private static let longest = 16

    /// Whether a unit opens with it at a token.
    static func opens(_ tokens: TokenTable, _ unit: SectionUnit, at start: Int) -> Bool {
        guard tokens.has(start, about), tokens.shapes[start].contains(.capitalized) else { return false }
        let end = unit.tokens.upperBound
        let name = start + 1
        guard name < end, isNameStart(tokens, name) else { return false }
        if unit.count <= longest, !endsSentence(tokens, unit.tokens) { return true }
        if unit.emphasizedOpening.upperBound > name, unit.emphasizedOpening.count <= longest { return true }
        let limit = min(end, name + longest)
        if let mark = (name..<limit).first(where: {
            tokens.isASCII($0, ":") || PlaceReader.isDash(tokens.keys[$0]) && tokens.shapes[$0].contains(.spaceBefore)
        }),
            (name..<mark).allSatisfy({ isNamePart(tokens, $0) })
        {
            return true
        }
        return repeatsName(tokens, name, end)
    }

    /// `About Acme Robotics Acme Robotics is …`: the name's first word comes again behind the heading.
    private static func repeatsName(_ tokens: TokenTable, _ name: Int, _ end: Int) -> Bool {
        let limit = min(end, name + longest)
        guard name + 1 < limit else { return false }
        for next in name + 1..<limit {
            if tokens.keys[next] == tokens.keys[name] { return true }
            if !isNamePart(tokens, next) { return false }
        }
        return false
    }

    private static func isNameStart(_ tokens: TokenTable, _ token: Int) -> Bool {
        switch tokens.classes[token] {
        case .word:
            tokens.shapes[token].contains(.capitalized) || tokens.shapes[token].contains(.innerCaps)
                || tokens.has(token, the)
        case .number: false
        case .han, .hiragana, .katakana: true
        case .punctuation: tokens.isASCII(token, "\"") || tokens.keys[token] == 0x201C
        case .symbol: false
        }
    }

    private static func isNamePart(_ tokens: TokenTable, _ token: Int) -> Bool {
        tokens.classes[token] != .word || tokens.shapes[token].contains(.capitalized)
            || tokens.shapes[token].contains(.innerCaps) || small.contains(tokens.keys[token])
    }

    private static func endsSentence(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        guard tokens.isASCII(last, ".") else { return false }
        return !legal.contains(tokens.keys[last - 1])
    }

    private static let about = TokenKey.of("about")
    private static let the = TokenKey.of("the")
    private static let small = TokenMap(words: [
        "of", "the", "and", "for", "de", "in", "at", "on", "s", "by", "to", "del", "y", "e", "a",
    ])
    private static let legal = TokenMap(words: [
        "inc", "corp", "ltd", "co", "llc", "plc", "s", "a", "v", "n", "l", "p", "c",
    ])
}
