import DatelineRecords

/// Decides whether tokens in front of a date, a wire or a dash read as a dateline's place.
enum PlaceReader {
    /// Longest place, in tokens (`CAMBRIDGE, England & MENLO PARK, Calif.`).
    private static let longest = 22

    // MARK: Backward

    /// The place that ends where `range` ends: all of it, or its last part where other text runs into the dateline.
    static func place(_ tokens: TokenTable, endingIn range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        if isPlace(tokens, range, needsEvidence: false) { return range }
        guard let start = startOfRunIn(tokens, range) else { return nil }
        let place = start..<range.upperBound
        return isPlace(tokens, place, needsEvidence: true) ? place : nil
    }

    /// Walks back over segments parted by commas: where the front one ends in capitals, only over capitals.
    private static func startOfRunIn(_ tokens: TokenTable, _ range: Range<Int>) -> Int? {
        var start = range.upperBound
        var frontIsCaps: Bool?
        while start > range.lowerBound, range.upperBound - start < longest {
            let token = start - 1
            switch tokens.classes[token] {
            case .word:
                guard isPlaceWord(tokens, token) else { return start < range.upperBound ? start : nil }
                let caps = tokens.shapes[token].contains(.allCaps)
                if isConnector(tokens, token) { break }
                if frontIsCaps == nil { frontIsCaps = caps }
                if frontIsCaps == true, !caps { return start }
            case .punctuation where tokens.isASCII(token, ","):
                frontIsCaps = nil
            case .punctuation where tokens.isASCII(token, ".") && endsAbbreviation(tokens, token): break
            case .punctuation where tokens.isASCII(token, "'"): break
            case .punctuation where tokens.isASCII(token, "&"): break
            case .punctuation where tokens.isASCII(token, "-") && !tokens.shapes[token].contains(.spaceBefore): break
            default: return start < range.upperBound ? start : nil
            }
            start = token
        }
        return start
    }

    // MARK: Forward

    /// The place that starts at a token, and the token behind it: it ends before a date, a dash, a bracket or a colon.
    static func place(_ tokens: TokenTable, startingAt start: Int, before limit: Int) -> (place: Range<Int>, next: Int)?
    {
        var end = start
        let bound = min(limit, start + longest)
        while end < bound {
            let key = tokens.keys[end]
            if isSeparator(key), isBreak(tokens, end, limit) { break }
            if key == 0x28 || key == 0x29 || key == 0x3A || tokens.classes[end] == .number { break }
            if tokens.classes[end] == .word, DayScanner.months[key] != nil, end + 1 < limit,
                startsDay(tokens, end + 1, limit)
            {
                break
            }
            if tokens.classes[end] == .word, end > start, !isPlaceWord(tokens, end) { return nil }
            end += 1
        }
        guard end > start, end < limit || end == limit else { return nil }
        let next = end
        while end > start, tokens.isASCII(end - 1, ",") { end -= 1 }
        let place = start..<end
        return isPlace(tokens, place, needsEvidence: false) ? (place, next) : nil
    }

    private static func startsDay(_ tokens: TokenTable, _ token: Int, _ limit: Int) -> Bool {
        tokens.classes[token] == .number
            || tokens.isASCII(token, ".") && token + 1 < limit && tokens.classes[token + 1] == .number
    }

    // MARK: What a place looks like

    /// Whether the tokens read as a place: capitalized words, connectors and commas, no word of `notPlaces`.
    ///
    /// - Parameter needsEvidence: Whether a known name or capitals must show it too.
    static func isPlace(_ tokens: TokenTable, _ range: Range<Int>, needsEvidence: Bool) -> Bool {
        guard !range.isEmpty, range.count <= longest, isOpening(tokens, range.lowerBound) else { return false }
        for token in range {
            switch tokens.classes[token] {
            case .word:
                guard isPlaceWord(tokens, token) else { return false }
                if !isConnector(tokens, token) || token == range.lowerBound, isStopWord(tokens, token, range) {
                    return false
                }
            case .han, .hiragana, .katakana:
                guard range.count <= 12,
                    SectionTerms.notPlaces.match(tokens, at: token, before: range.upperBound) == nil
                else { return false }
            case .punctuation:
                guard isInner(tokens, token, range) else { return false }
            case .number, .symbol: return false
            }
        }
        return !needsEvidence || hasEvidence(tokens, range)
    }

    private static func isOpening(_ tokens: TokenTable, _ token: Int) -> Bool {
        switch tokens.classes[token] {
        case .word: tokens.shapes[token].contains(.capitalized)
        case .han, .hiragana, .katakana: true
        case .number, .punctuation, .symbol: false
        }
    }

    private static func isInner(_ tokens: TokenTable, _ token: Int, _ range: Range<Int>) -> Bool {
        switch tokens.keys[token] {
        case 0x2C, 0x27, 0x26, 0x2F, 0x3001, 0x30FB, 0x60, 0x2B9, 0xB7, 0x3B: true
        case 0x2D: !tokens.shapes[token].contains(.spaceBefore) || range.contains(token + 1)
        case 0x2E: endsAbbreviation(tokens, token) || token + 1 == range.upperBound
        default: false
        }
    }

    /// Whether a full stop stands behind an abbreviation: a short word, not the end of a sentence.
    private static func endsAbbreviation(_ tokens: TokenTable, _ token: Int) -> Bool {
        token > 0 && tokens.classes[token - 1] == .word && tokens.ends[token - 1] - tokens.starts[token - 1] <= 5
    }

    private static func isStopWord(_ tokens: TokenTable, _ token: Int, _ range: Range<Int>) -> Bool {
        guard SectionTerms.notPlaces.match(tokens, at: token, before: range.upperBound) != nil else { return false }
        // `The Hague`, `La Paz`, `D.C.`, `New York`: a known name that starts here makes up for its first word.
        if let known = DatelinePlaces.known.match(tokens, at: token, before: range.upperBound), known.end > token + 1 {
            return false
        }
        let length = tokens.ends[token] - tokens.starts[token]
        return length > 2 || !tokens.shapes[token].contains(.allCaps) || token == range.lowerBound
    }

    private static func isPlaceWord(_ tokens: TokenTable, _ token: Int) -> Bool {
        tokens.shapes[token].contains(.capitalized) || isConnector(tokens, token) || isElided(tokens, token)
    }

    /// `an` in `Xi'an`, `s` in `Land's End`.
    private static func isElided(_ tokens: TokenTable, _ token: Int) -> Bool {
        token > 0 && tokens.isASCII(token - 1, "'") && !tokens.shapes[token].contains(.spaceBefore)
    }

    private static func isConnector(_ tokens: TokenTable, _ token: Int) -> Bool {
        connectors.contains(tokens.keys[token])
    }

    private static let connectors = TokenMap(words: [
        "and", "of", "de", "la", "del", "du", "le", "les", "di", "do", "da", "dos", "das", "den", "der", "am", "im",
        "an", "upon", "under", "near", "sur", "en", "el", "au", "aux", "sous", "bei", "y", "e", "und", "et", "by", "on",
    ])

    /// Whether a known place or capitals show that it is a place.
    static func hasEvidence(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        if DatelinePlaces.known.firstMatch(tokens, in: range) != nil, isKnownAtBorder(tokens, range) { return true }
        var letters = 0
        for token in range where tokens.classes[token] == .word && !isConnector(tokens, token) {
            if !tokens.shapes[token].contains(.allCaps), !isElided(tokens, token) { return false }
            letters += Int(tokens.ends[token] - tokens.starts[token])
        }
        return letters >= 4
    }

    /// Whether a known name opens the place or closes it, not only stands in it (`Bank of China Tower`).
    private static func isKnownAtBorder(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        if let opening = DatelinePlaces.known.match(tokens, at: range.lowerBound, before: range.upperBound) {
            if opening.end == range.upperBound || tokens.classes[opening.end] == .punctuation { return true }
            if tokens.has(opening.end, TokenKey.of("and")) { return true }
        }
        var end = range.upperBound
        if tokens.isASCII(end - 1, "."), DatelinePlaces.known.suffix(tokens, of: range) == nil { end -= 1 }
        return DatelinePlaces.known.suffix(tokens, of: range.lowerBound..<end) != nil
    }

    /// Whether it has the form *City, Region*.
    static func isSegmented(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        range.contains { tokens.isASCII($0, ",") }
    }

    // MARK: Separators

    /// Dashes of all lengths.
    static func isDash(_ key: UInt64) -> Bool {
        key == 0x2D || 0x2010...0x2015 ~= key || key == 0x2212 || key == 0x2500 || key == 0xFF0D || key == 0x30FC
    }

    /// Dashes, slashes and bars.
    static func isSeparator(_ key: UInt64) -> Bool { isDash(key) || key == 0x2F || key == 0x7C || key == 0x2022 }

    /// Whether separators hold a dash.
    static func hasDash(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        range.contains { isDash(tokens.keys[$0]) || tokens.isASCII($0, "|") }
    }

    /// Whether a separator ends the place: a hyphen or a slash inside a word does not.
    private static func isBreak(_ tokens: TokenTable, _ token: Int, _ limit: Int) -> Bool {
        guard tokens.isASCII(token, "-") || tokens.isASCII(token, "/") else { return true }
        let isSpaced = tokens.shapes[token].contains(.spaceBefore)
        guard token + 1 < limit else { return true }
        return isSpaced || tokens.shapes[token + 1].contains(.spaceBefore) || isSeparator(tokens.keys[token + 1])
            || tokens.isASCII(token + 1, "(")
    }
}
