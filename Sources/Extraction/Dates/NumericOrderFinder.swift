import DatelineRecords

/// Decides how `03/04/2021` is read: by the document's dates that can be read in one way only, then by the country that its clues name.
struct NumericOrderFinder {
    let table: TokenTable
    private let words = EnglishDateLexicon.words

    init(table: TokenTable) { self.table = table }

    private func isMonth(_ key: UInt64) -> Bool { words[key]?.kind == .month }

    /// The order of the unambiguous numeric dates, or of the spelled ones (`4 March 2021`); nil where there are none.
    var order: DateText.NumericOrder? {
        var dayFirst = 0
        var monthFirst = 0
        var token = 0
        while true {
            token = table.firstNumber(from: token)
            guard token + 2 < table.count else { break }
            let first = table.integer(token) ?? 0
            if table.isASCII(token + 1, "/"), token + 4 < table.count, table.isASCII(token + 3, "/") {
                let second = table.integer(token + 2) ?? 0
                if (13...31).contains(first), (1...12).contains(second) { dayFirst += 10 }
                if (1...12).contains(first), (13...31).contains(second) { monthFirst += 10 }
                token += 4
            } else if (1...31).contains(first), table.classes[token + 1] == .word,
                isMonth(table.keys[token + 1]), table.digitCount(token + 2) == 4
            {
                dayFirst += 1
                token += 3
            } else if token > 0, table.digitCount(token) <= 2, isMonth(table.keys[token - 1]) {
                monthFirst += 1
                token += 2
            } else {
                token += 1
            }
        }
        return dayFirst == monthFirst ? nil : dayFirst > monthFirst ? .dayFirst : .monthFirst
    }

    /// The order of the country that a document's language tag (`en-GB`) or address (`.co.uk`) names; nil where none does.
    ///
    /// Source: CLDR 45, short date patterns of English by region.
    static func order(of document: Document) -> DateText.NumericOrder? {
        for clue in document.clues {
            let region: Substring?
            switch clue.field {
            case .language: region = clue.raw.split { $0 == "-" || $0 == "_" }.dropFirst().last
            case .url: region = host(clue.raw)?.split(separator: ".").last
            default: region = nil
            }
            guard let region = region?.lowercased() else { continue }
            if monthFirstRegions.contains(region) { return .monthFirst }
            if dayFirstRegions.contains(region) { return .dayFirst }
        }
        return nil
    }

    private static func host(_ address: String) -> Substring? {
        let parts = address.split(separator: "/", maxSplits: 2)
        guard parts.count > 1, parts[0].hasSuffix(":") else { return nil }
        return parts[1].split(separator: ":").first
    }

    private static let monthFirstRegions: Set<String> = ["us", "gov", "mil", "edu", "ph"]

    private static let dayFirstRegions: Set<String> = [
        "gb", "uk", "ie", "au", "nz", "in", "sg", "hk", "my", "za", "ng", "ke", "gh", "pk", "bd", "lk", "mt", "eu",
        "fr",
        "de", "it", "es", "pt", "nl", "be", "ch", "at", "dk", "no", "fi", "gr", "br", "mx", "ar", "cl", "co", "ae",
        "il",
    ]
}
