import DatelineRecords

/// Walks over capitalised phrases of English text.
enum EnglishPhrase {
    /// Lower-case words that join the parts of a name.
    private static let connectors = TokenMap(words: ["of", "for", "the", "de", "la", "du", "des", "and", "on", "in"])
    private static let points = TokenMap(words: [
        "st", "dr", "mr", "mrs", "ms", "jr", "sr", "inc", "corp", "co", "ltd", "u", "s", "n", "prof", "ft", "mt",
        "bros",
        "gov", "sen", "rep", "gen", "col", "lt", "sgt", "capt", "pvt", "pte", "no", "dept", "univ",
    ])

    /// The first token of the capitalised run that ends before `end`: capital words, numbers between them, `&`, hyphens, initials with points.
    ///
    /// - Parameters:
    ///   - end: The token behind the run.
    ///   - low: The first token that may be part of it.
    static func runStart(_ tokens: TokenTable, before end: Int, low: Int) -> Int {
        var start = end
        var index = end - 1
        while index >= low {
            if tokens.isCapital(index) {
                if tokens.shapes[index].contains(.sentenceStart),
                    EnglishOrganizationTerms.openers.contains(tokens.keys[index])
                {
                    break
                }
                if EnglishOrganizationTerms.openers.contains(tokens.keys[index]), !isInnerOpener(tokens, index, start) {
                    break
                }
                start = index
                if tokens.shapes[index].contains(.sentenceStart) || tokens.shapes[index].contains(.cellStart)
                    || tokens.shapes[index].contains(.lineBefore)
                {
                    break
                }
                index -= 1
                continue
            }
            if isJoint(tokens, index, low: low) {
                index -= 1
                continue
            }
            break
        }
        return start
    }

    /// Whether a token joins the capital word behind it to the one before it.
    private static func isJoint(_ tokens: TokenTable, _ index: Int, low: Int) -> Bool {
        guard index > low else { return false }
        if tokens.shapes[index].contains(.lineBefore) || tokens.shapes[index + 1].contains(.lineBefore) { return false }
        if tokens.isASCII(index, "&") { return tokens.isCapital(index - 1) }
        if tokens.isASCII(index, "-") || tokens.isApostrophe(index) {
            return tokens.isGlued(index) && tokens.isGlued(index + 1)
        }
        if tokens.isASCII(index, ".") {
            guard tokens.isGlued(index), tokens.isCapital(index - 1) else { return false }
            return tokens.keys[index - 1] < 0x80 || points.contains(tokens.keys[index - 1])
        }
        if tokens.classes[index] == .number {
            return tokens.isCapital(index - 1) && tokens.isCapital(index + 1)
        }
        return false
    }

    /// Openers that may stand inside a name: *House of the Future*, *About Time Media*.
    private static func isInnerOpener(_ tokens: TokenTable, _ index: Int, _ start: Int) -> Bool { false }

    /// The token behind the capitalised run that starts at `start`.
    static func runEnd(_ tokens: TokenTable, from start: Int, high: Int) -> Int {
        var end = start
        var index = start
        while index < high {
            if index > start,
                tokens.shapes[index].contains(.lineBefore) || tokens.shapes[index].contains(.sentenceStart)
            {
                break
            }
            if tokens.isCapital(index) {
                index += 1
                end = index
                continue
            }
            guard index > start, index + 1 < high, tokens.isCapital(index + 1) else { break }
            let joins =
                tokens.isASCII(index, "&")
                || (tokens.isASCII(index, "-") || tokens.isApostrophe(index)) && tokens.isGlued(index)
                    && tokens.isGlued(index + 1)
                || tokens.isASCII(index, ".") && tokens.isGlued(index)
                    && (tokens.keys[index - 1] < 0x80 || points.contains(tokens.keys[index - 1]))
            guard joins else { break }
            index += 1
        }
        return end
    }

    /// The token behind *of X*, *for X and Y*, *of X, Y, and Z* at `of`; `of` itself where no capital word follows.
    static func complementEnd(_ tokens: TokenTable, at of: Int, high: Int, series: Bool) -> Int {
        var end = of
        var index = of
        while index < high,
            tokens.keys[index] == ofKey || tokens.keys[index] == forKey || index == of && tokens.keys[index] == onKey
        {
            var first = index + 1
            if tokens.has(first, theKey) { first += 1 }
            var next = runEnd(tokens, from: first, high: high)
            guard next > first else { break }
            end = next
            if series { next = seriesEnd(tokens, from: next, high: high) }
            end = next
            index = next
        }
        return end
    }

    /// The token behind `, X, Y, and Z` or `and Z`; `start` itself where none follows.
    private static func seriesEnd(_ tokens: TokenTable, from start: Int, high: Int) -> Int {
        var index = start
        var items = 0
        while index < high, items < 8 {
            var next = index
            if tokens.isASCII(next, ",") { next += 1 }
            let isLast = tokens.has(next, andKey) || tokens.isASCII(next, "&")
            if isLast { next += 1 }
            guard next > index, next < high else { return start }
            let end = runEnd(tokens, from: next, high: high)
            guard end > next else { return start }
            if isLast { return end }
            index = end
            items += 1
        }
        return start
    }

    static let ofKey = TokenKey.of("of")
    static let forKey = TokenKey.of("for")
    static let onKey = TokenKey.of("on")
    static let theKey = TokenKey.of("the")
    static let andKey = TokenKey.of("and")
}
