import DatelineRecords

/// A name given in brackets behind another.
enum Definition {
    /// Whether only an opening bracket, *the*, *or* and quotation marks stand between two spans, and another bracket that closed before.
    static func isBracketed(_ tokens: TokenTable, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard let open = opening(tokens, before: right.lowerBound), open >= left.upperBound else { return false }
        var index = open - 1
        // A listing in a bracket of its own: `Halden, Inc. (NYSE: HLD) (“Halden”)`.
        if tokens.isASCII(index, ")"),
            let first = (max(left.upperBound, index - 14)..<index).last(where: { isOpening(tokens, $0) })
        {
            index = first - 1
        }
        while index >= left.upperBound, isQuote(tokens, index) || fillers.contains(tokens.keys[index]) { index -= 1 }
        return index < left.upperBound
    }

    /// The bracket that opens in front of a span, with nothing but quotation marks, *the* and *or* between.
    private static func opening(_ tokens: TokenTable, before span: Int) -> Int? {
        var index = span - 1
        while index >= 0, span - index <= 7 {
            if isOpening(tokens, index) { return index }
            guard isQuote(tokens, index) || fillers.contains(tokens.keys[index]) else { return nil }
            index -= 1
        }
        return nil
    }

    /// Whether a bracket closes right behind a name.
    static func isClosed(_ tokens: TokenTable, behind name: Range<Int>) -> Bool {
        var index = name.upperBound
        if index < tokens.count, isQuote(tokens, index) { index += 1 }
        return tokens.isASCII(index, ")") || tokens.has(index, 0xFF09)
    }

    /// Whether a second name can stand for the first: an acronym, a beginning, another language.
    static func mayMean(_ a: [String], _ b: [String]) -> Bool {
        if a == b { return false }
        let isForeign = isEastAsian(a) != isEastAsian(b)
        if isForeign { return true }
        if b.count == 1, let word = b.first {
            if let first = a.first, first == word || a.contains(word) { return true }
            return word.count <= 8 && looselySpells(word, a)
        }
        if a.count == 1, let word = a.first { return ShortForm.spells(word, b) || looselySpells(word, b) }
        return ShortForm.begins(b, a) || Set(b).isSubset(of: Set(a))
    }

    /// Whether an acronym's letters stand in the name in this order, the first at its start or at a word's start.
    private static func looselySpells(_ acronym: String, _ words: [String]) -> Bool {
        let letters = Array(acronym.utf8)
        var position = 0
        for (index, word) in words.enumerated() {
            var isStart = true
            for byte in word.utf8 where position < letters.count {
                if byte == letters[position], isStart || index > 0 || position > 0 {
                    position += 1
                } else if isStart, position == 0, index == 0 {
                    break
                }
                isStart = false
            }
        }
        return position == letters.count
    }

    private static func isEastAsian(_ words: [String]) -> Bool {
        words.contains { $0.unicodeScalars.contains { $0.value >= 0x2E80 } }
    }

    /// The organization that a release calls *the Company*: the one in front of `(“Halden” or the “Company”)`; nil where none is so defined.
    static func company(_ tokens: TokenTable, _ spans: MarkedNames, _ bodies: OrganizationLinker) -> Int? {
        for token in 1..<max(1, tokens.count - 1)
        where tokens.has(token, companyKey) && isQuote(tokens, token - 1) && isQuote(tokens, token + 1) {
            guard let open = (max(0, token - 14)..<token).last(where: { isOpening(tokens, $0) }) else { continue }
            for index in (max(0, open - 14)..<open).reversed() {
                if let span = spans.index(at: index), let body = bodies.organizationOfSpan[span] { return body }
            }
        }
        return nil
    }

    private static let companyKey = TokenKey.of("company")

    private static func isOpening(_ tokens: TokenTable, _ token: Int) -> Bool {
        tokens.isASCII(token, "(") || tokens.has(token, 0xFF08) || tokens.isASCII(token, "[")
    }

    private static func isQuote(_ tokens: TokenTable, _ token: Int) -> Bool {
        quotes.contains(tokens.keys[token])
    }

    private static let quotes: Set<UInt64> = [0x22, 0x27, 0x201C, 0x201D, 0x2018, 0x2019, 0x300C, 0x300E]
    private static let fillers = TokenMap(words: [
        "the", "or", "aka", "formerly", "dba", "以", "下", "、", "略", "称", "通", "英", "文", "名", ":",
    ])
}
