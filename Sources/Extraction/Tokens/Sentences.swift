import DatelineRecords

extension Tokenizer {
    /// Marks the first token of each sentence.
    ///
    /// A sentence ends at `. ! ? …` and closing marks behind it where white space and then no lower-case letter follows,
    /// except behind an abbreviation, a single capital letter or inside a number; at `。！？` always.
    static func markSentences(_ table: inout TokenTable) {
        var index = 0
        while index < table.count {
            let key = table.keys[index]
            let isCJKEnd =
                key == 0x3002 || table.text.utf8[Int(table.starts[index])] == 0xEF && (key == 0x21 || key == 0x3F)
            let isEnd = isCJKEnd || key == 0x2E || key == 0x21 || key == 0x3F || key == 0x2026
            guard isEnd, table.classes[index] == .punctuation else {
                index += 1
                continue
            }
            var next = index + 1
            while next < table.count, closers.contains(table.keys[next]), !table.shapes[next].contains(.spaceBefore) {
                next += 1
            }
            guard next < table.count else { return }
            if isCJKEnd || endsSentence(table, index, next) { table.shapes[next].insert(.sentenceStart) }
            index = next
        }
    }

    private static func endsSentence(_ table: TokenTable, _ end: Int, _ next: Int) -> Bool {
        guard table.shapes[next].contains(.spaceBefore) else { return false }
        if table.classes[next] == .word, !table.shapes[next].contains(.capitalized),
            !table.shapes[next].contains(.nonASCII)
        {
            return false
        }
        guard table.keys[end] == 0x2E, end > 0, !table.shapes[end].contains(.spaceBefore) else { return true }
        let before = end - 1
        guard table.classes[before] == .word else { return true }
        let key = table.keys[before]
        // `J. Smith`, `U.S. Department`: one capital letter; a sentence may follow, but seldom does in this genre.
        if key < 0x80, table.shapes[before].contains(.capitalized) {
            return false
        }
        if abbreviations.contains(key) {
            return next < table.count && sentenceOpeners.contains(table.keys[next]) && !titles.contains(key)
        }
        return true
    }

    private static let closers: Set<UInt64> = [0x22, 0x27, 0x29, 0x5D, 0x201D, 0x2019, 0xBB, 0x300D, 0x300F, 0x2E]

    /// Titles: a name follows.
    private static let titles = TokenMap(words: [
        "mr", "mrs", "ms", "dr", "prof", "st", "gov", "sen", "rep", "gen", "lt", "col", "sgt", "capt", "cmdr", "adm",
        "rev", "hon",
        "pres", "supt", "vs", "no", "fig", "mt", "ft", "messrs", "mme",
    ])

    private static let abbreviations = TokenMap(words: [
        "mr", "mrs", "ms", "dr", "prof", "st", "gov", "sen", "rep", "gen", "lt", "col", "sgt", "capt", "cmdr", "adm",
        "rev", "hon",
        "pres", "supt", "vs", "no", "fig", "mt", "ft", "messrs", "mme", "jr", "sr", "inc", "corp", "co", "ltd", "llc",
        "bros", "plc",
        "dept", "univ", "assn", "intl", "etc", "approx", "est", "ave", "blvd", "rd", "jan", "feb", "mar", "apr", "jun",
        "jul",
        "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
        "ph", "eg", "ie", "al",
    ])

    /// Words that open a sentence behind an abbreviation such as `Inc.`; a name does not start with them.
    private static let sentenceOpeners = TokenMap(words: [
        "the", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "our", "i", "in", "on", "at",
        "for", "as", "with", "a", "an", "to",
        "by", "from", "under", "but", "if", "when", "while", "after", "before", "since", "all", "both", "each", "more",
        "there", "his", "her", "their",
    ])
}
