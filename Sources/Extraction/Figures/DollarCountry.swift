import DatelineRecords

/// What a bare `$` stands for in a document.
///
/// Source: guidelines, section *figures*: the dollar of the issuer's country where the text makes that plain.
enum DollarCountry {
    /// The ISO 4217 code: that of the country of the dateline's place or of an exchange or government in the first lines, else US dollars.
    ///
    /// A text that writes `US$` beside, or states US dollars, keeps its bare `$` for the country; one that says that all amounts are US dollars does not,
    /// nor one of a country whose own dollars are mostly marked.
    static func code(_ draft: Draft) -> String {
        let t = draft.tokens
        guard draft.document.text.utf8.contains(0x24) else { return "USD" }
        if saysUSDollars(t) { return "USD" }
        guard let place = draft.dateline?.place, let code = code(t, t.tokens(in: place)), !marksOnlyUS(t, code) else {
            return "USD"
        }
        return code
    }

    /// Whether a text marks dollars of the United States (`US$`) and none of a country whose own are mostly marked: then a bare sign repeats the marked ones.
    private static func marksOnlyUS(_ t: TokenTable, _ code: String) -> Bool {
        guard let own = ownMarks[code] else { return false }
        var isUS = false
        for token in 1..<max(1, t.count) where t.keys[token] == 0x24 {
            if t.keys[token - 1] == own { return false }
            if t.reads(token - 1, "us") { isUS = true }
        }
        return isUS
    }

    /// The letters in front of the sign: `NT$`, `HK$`, `S$`.
    private static let ownMarks = ["TWD": TokenKey.of("nt"), "HKD": TokenKey.of("hk"), "SGD": TokenKey.of("s")]

    /// What a bare 元 stands for: new Taiwan dollars in a text that names 台幣, else yuan.
    static func yuan(_ draft: Draft) -> String {
        let t = draft.tokens
        guard draft.document.language == "zh" else { return "CNY" }
        let isTaiwanese = t.keys.indices.contains { t.keys[$0] == 0x5E63 && t.isScalar($0 - 1, in: "台臺") }
        return isTaiwanese ? "TWD" : "CNY"
    }

    private static func code(_ t: TokenTable, _ tokens: Range<Int>) -> String? {
        var found: String?
        for token in tokens {
            if let match = places.match(t, at: token, before: tokens.upperBound) { found = match.value }
        }
        return found
    }

    /// *All amounts are in US dollars*, *in U.S. dollars unless …*
    private static func saysUSDollars(_ t: TokenTable) -> Bool {
        var next = 0
        while true {
            let token = currencyWords.candidate(t, from: next, before: t.count)
            guard token < t.count else { return false }
            next = token + 1
            guard t.reads(token, "dollars") || t.reads(token, "funds"),
                let match = dollars.match(t, endingAt: token, notBefore: 0)
            else { continue }
            if t.reads(match.first - 1, "in") || t.reads(match.first - 1, "are") || t.reads(token + 1, "unless") {
                return true
            }
        }
    }

    private static let currencyWords = KeyFilter(["dollars", "funds"])

    private static let dollars = SpelledTable<Bool>(
        ["US", "U.S.", "United States", "U. S.", "American"].map { ($0, true) })

    private static let places = SpelledTable<String>(
        forms(
            "CAD",
            """
            Canada|Toronto|Vancouver|Montreal|Montréal|Calgary|Ottawa|Edmonton|Winnipeg|Quebec|Québec|Halifax|Ontario|Alberta
            British Columbia|Saskatchewan|Manitoba|Nova Scotia|New Brunswick|Newfoundland|Yukon|Whitehorse|Yellowknife|Victoria, British Columbia
            Mississauga|Kelowna|Saskatoon|Regina|Gatineau|Markham|Burnaby|Laval
            """)
            + forms(
                "AUD",
                "Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Queensland|New South Wales|Tasmania|Western Australia"
            )
            + forms("NZD", "New Zealand|Auckland|Wellington|Christchurch|Hamilton, New Zealand|Dunedin")
            + forms("SGD", "Singapore") + forms("HKD", "Hong Kong|HONGKONG")
            + forms("TWD", "Taiwan|Taipei|Hsinchu|Taichung|Kaohsiung"))

    private static func forms(_ code: String, _ names: String) -> [(String, String)] {
        names.split { $0 == "|" || $0 == "\n" }.map { (String($0), code) }
    }
}
