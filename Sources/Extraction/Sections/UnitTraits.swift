import DatelineRecords

/// What one unit looks like: the facts that sections are told apart by.
struct UnitTraits {
    /// Words of an alphabet.
    var wordCount = 0
    /// Words of an alphabet in lower case.
    var lowercaseCount = 0
    /// Han and kana characters.
    var cjkCount = 0
    /// E-mail addresses.
    var emailCount = 0
    /// Phone and fax numbers.
    var phoneCount = 0
    /// Web addresses.
    var urlCount = 0
    /// Whether the last token ends a sentence.
    var endsSentence = false
    /// Whether a sentence ends inside it.
    var holdsSentenceEnd = false

    /// Reads a unit.
    init(_ tokens: TokenTable, _ unit: SectionUnit) {
        var index = unit.tokens.lowerBound
        let end = unit.tokens.upperBound
        while index < end {
            count(tokens, index)
            if tokens.isASCII(index, "@"), isInside(tokens, index, unit.tokens) { emailCount += 1 }
            if let next = Self.phone(tokens, at: index, before: end) {
                phoneCount += 1
                index = next
                continue
            }
            if tokens.isASCII(index, ":"), index + 2 < end, tokens.isASCII(index + 1, "/"),
                tokens.isASCII(index + 2, "/")
            {
                urlCount += 1
            } else if tokens.has(index, Self.www), index + 1 < end, tokens.isASCII(index + 1, ".") {
                urlCount += 1
            }
            index += 1
        }
        endsSentence = Self.endsSentence(tokens, unit.tokens)
    }

    /// Whether it reads as running text, not as a line of a heading, a letterhead or a contact block.
    var isProse: Bool {
        if cjkCount > wordCount {
            return endsSentence && cjkCount >= 18 || holdsSentenceEnd && cjkCount >= 30 || cjkCount >= 90
        }
        return lowercaseCount >= 6 && (endsSentence && wordCount >= 9 || wordCount >= 32)
    }

    private mutating func count(_ tokens: TokenTable, _ index: Int) {
        switch tokens.classes[index] {
        case .word:
            wordCount += 1
            if !tokens.shapes[index].contains(.capitalized) { lowercaseCount += 1 }
        case .han, .hiragana, .katakana: cjkCount += 1
        case .punctuation: if tokens.keys[index] == 0x3002 { holdsSentenceEnd = true }
        case .number, .symbol: break
        }
    }

    private func isInside(_ tokens: TokenTable, _ index: Int, _ range: Range<Int>) -> Bool {
        range.contains(index - 1) && range.contains(index + 1) && !tokens.shapes[index].contains(.spaceBefore)
            && !tokens.shapes[index + 1].contains(.spaceBefore)
    }

    private static func endsSentence(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        var last = range.upperBound - 1
        while last > range.lowerBound, closers.contains(tokens.keys[last]) { last -= 1 }
        switch tokens.keys[last] {
        case 0x2E, 0x21, 0x3F, 0x3002, 0x2026: return tokens.classes[last] == .punctuation
        default: return false
        }
    }

    /// A phone number that starts at a token: 7 to 15 digits in two or more groups, parted by `-`, `.`, spaces or brackets.
    ///
    /// - Returns: The token behind it.
    static func phone(_ tokens: TokenTable, at start: Int, before end: Int) -> Int? {
        guard start < end, tokens.classes[start] == .number || tokens.isASCII(start, "+") || tokens.isASCII(start, "(")
        else { return nil }
        if isGlued(tokens, start) || start > 0 && tokens.keys[start - 1] == 0x3012 { return nil }  // 〒
        var index = start
        var digits = 0
        var groups = 0
        var last = start
        while index < end, digits <= 15 {
            if tokens.classes[index] == .number {
                let count = tokens.digitCount(index)
                guard count <= 8 else { return nil }
                digits += count
                groups += 1
                last = index
            } else if !separators.contains(tokens.keys[index]) {
                break
            } else if index > start, tokens.shapes[index].contains(.lineBefore) {
                break
            }
            index += 1
        }
        guard (9...15).contains(digits), groups >= 2, !isPostalCode(tokens, start, last, groups: groups) else {
            return nil
        }
        if last + 1 < end, tokens.classes[last + 1] == .word, !tokens.shapes[last + 1].contains(.spaceBefore) {
            // `20241122-8k`, but not `555 0100x12`.
            guard tokens.has(last + 1, Self.x) || tokens.has(last + 1, Self.ext) else { return nil }
        }
        return isYearSpan(tokens, start, last) ? nil : last + 1
    }

    /// Whether letters, a slash, a dollar sign or a point stand right before a number.
    private static func isGlued(_ tokens: TokenTable, _ start: Int) -> Bool {
        guard start > 0, !tokens.shapes[start].contains(.spaceBefore), tokens.classes[start] == .number else {
            return false
        }
        return tokens.isASCII(start - 1, "/") || tokens.isASCII(start - 1, "$") || tokens.isASCII(start - 1, ".")
            || tokens.classes[start - 1] == .word && tokens.shapes[start - 1].contains(.nonASCII) == false
                && !labels.contains(tokens.keys[start - 1])
    }

    /// `68848-1480`.
    private static func isPostalCode(_ tokens: TokenTable, _ start: Int, _ last: Int, groups: Int) -> Bool {
        groups == 2 && tokens.digitCount(start) == 5 && tokens.digitCount(last) == 4 && last == start + 2
    }

    private static let x = TokenKey.of("x")
    private static let ext = TokenKey.of("ext")
    private static let labels = TokenMap(words: ["tel", "fax", "phone", "t", "f", "m", "p", "mobile", "cell"])

    /// `2019-2021` and dates are no phone numbers.
    private static func isYearSpan(_ tokens: TokenTable, _ start: Int, _ last: Int) -> Bool {
        guard tokens.classes[start] == .number, tokens.digitCount(start) == 4, let year = tokens.integer(start) else {
            return false
        }
        return (1900...2100).contains(year) && last - start <= 4
    }

    private static let www = TokenKey.of("www")
    private static let closers = TokenMap(words: [")", "]", "\"", "”", "’", "'", "」", "』", "*"])
    private static let separators = TokenMap(words: ["-", ".", "(", ")", "+", "–", "‑", "‐", "−", "ー", "/", "~"])
}
