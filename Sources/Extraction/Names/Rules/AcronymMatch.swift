import DatelineRecords

/// Matches an acronym in brackets with the initials of the words before it.
enum AcronymMatch {
    /// The first token of the phrase before `before` whose initials spell the acronym; nil where they do not.
    ///
    /// Lower-case words (*of*, *for the*) may be skipped, or give a letter; a capital word must give one, except a legal form at the end.
    static func start(_ tokens: TokenTable, acronym: Int, before: Int, low: Int) -> Int? {
        let letters = tokens.range(acronym)
        var next = letters.end - 1
        var index = before - 1
        // A legal form behind the name gives no letter.
        while index > low,
            EnglishOrganizationTerms.legalForms.contains(tokens.keys[index]) || tokens.isASCII(index, ".")
                || tokens.isASCII(index, ",")
        {
            index -= 1
        }
        var start: Int?
        while index >= low, next >= letters.start, before - index < 24 {
            let wanted = tokens.text.utf8[next] | 0x20
            if tokens.classes[index] == .word {
                let isHit = tokens.initial(index) == wanted
                if isHit {
                    start = index
                    next -= 1
                } else if tokens.isCapital(index) {
                    return nil
                }
            } else if !isSkipped(tokens, index) {
                return nil
            }
            if tokens.shapes[index].contains(.sentenceStart) { break }
            index -= 1
        }
        guard next < letters.start, let start, tokens.isCapital(start) else { return nil }
        return start
    }

    private static func isSkipped(_ tokens: TokenTable, _ index: Int) -> Bool {
        tokens.isASCII(index, "-") || tokens.isASCII(index, "&") || tokens.isASCII(index, ",")
            || tokens.isASCII(index, "/") || tokens.isApostrophe(index) || tokens.has(index, 0x2011)
    }
}
