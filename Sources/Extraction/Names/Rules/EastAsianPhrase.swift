import DatelineRecords

/// Walks over runs of characters that can be part of a Japanese or Chinese name.
enum EastAsianPhrase {
    /// Whether a token can stand inside a name: han, katakana, Latin letters, digits, `・`, `＆`.
    static func isNameLike(_ tokens: TokenTable, _ token: Int) -> Bool {
        guard token >= 0, token < tokens.count else { return false }
        switch tokens.classes[token] {
        case .han, .katakana, .word, .number: return true
        case .punctuation, .symbol:
            return tokens.has(token, 0x30FB) || tokens.isASCII(token, "&") || tokens.isASCII(token, "-")
        case .hiragana: return false
        }
    }

    /// First token of the run before `end`; white space and line ends part runs, except between Latin words.
    static func runStart(_ tokens: TokenTable, before end: Int, low: Int, limit: Int = 20) -> Int {
        var start = end
        while start > low, end - start < limit, isNameLike(tokens, start - 1) {
            if start < end, tokens.shapes[start].contains(.spaceBefore), !isLatin(tokens, start - 1, start) { break }
            if start == end, end < tokens.count, tokens.shapes[end].contains(.lineBefore) { break }
            start -= 1
        }
        return start
    }

    /// The token behind the run that starts at `start`.
    static func runEnd(_ tokens: TokenTable, from start: Int, high: Int, limit: Int = 20) -> Int {
        var end = start
        while end < high, end - start < limit, isNameLike(tokens, end) {
            if end > start, tokens.shapes[end].contains(.spaceBefore), !isLatin(tokens, end - 1, end) { break }
            end += 1
        }
        return end
    }

    private static func isLatin(_ tokens: TokenTable, _ left: Int, _ right: Int) -> Bool {
        !tokens.shapes[right].contains(.lineBefore)
            && (tokens.classes[left] == .word || tokens.isASCII(left, "&"))
            && (tokens.classes[right] == .word || tokens.isASCII(right, "&"))
    }

    /// Drops connecting characters (`和`, `与`, `及`, `・`) that cannot begin a name.
    static func trimmed(_ tokens: TokenTable, _ range: Range<Int>, stops: TokenMap<Bool>) -> Range<Int> {
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            if stops.contains(tokens.keys[index]) { start = index + 1 }
            index += 1
        }
        return start..<range.upperBound
    }
}
