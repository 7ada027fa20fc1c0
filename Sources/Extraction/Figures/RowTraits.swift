import DatelineRecords

/// What the label of a row, or the header of a column, says about its numbers.
struct RowTraits {
    var isPercent = false
    var isPoints = false
    var isPerShare = false
    var isShares = false
    var isCount = false
    /// What is counted, where a word of the label says so: *employees*, *shares*, 株, 人.
    var unit: String?

    init() {}

    init(_ t: TokenTable, _ tokens: Range<Int>) {
        for token in tokens { read(t, token) }
        // *Gross profit margin* is a percentage, *margin* as an amount of money is not.
        if let last = tokens.last, t.reads(last, "margin"), !t.reads(last - 1, "gross") { isPercent = false }
        if isPerShare {
            isCount = false
            unit = nil
        }
    }

    private mutating func read(_ t: TokenTable, _ token: Int) {
        if t.isScalar(token, 0x25) || t.reads(token, "percentage") || t.reads(token, "percent") { isPercent = true }
        if t.reads(token, "bps") || t.reads(token, ["basis", "points"]) {
            isPercent = true
            isPoints = true
        }
        if t.reads(token, "per"), Self.holdings.contains(t.key(token + 1)) || Self.holdings.contains(t.key(token + 2)) {
            isPerShare = true
        }
        if t.reads(token, "eps") || Self.perShare.contains(where: { t.match($0, at: token) != nil }) {
            isPerShare = true
        }
        if t.reads(token, "shares") {
            isShares = true
            isCount = true
            unit = "shares"
        }
        if let word = Self.counted[t.key(token)] {
            isCount = true
            unit = unit ?? word
        }
        for (phrase, word, ofShares) in Self.hanCounts where t.match(phrase, at: token) != nil {
            isCount = true
            isShares = isShares || ofShares
            unit = unit ?? word
        }
    }

    private static let holdings = TokenMap(words: ["share", "ads", "unit", "diluted", "basic"])
    private static let perShare: [StaticString] = ["1株当たり", "１株当たり", "一株当たり", "每股", "円銭"]
    private static let counted = TokenMap<String>(
        ["employees", "headcount", "stores", "customers", "users", "units", "subscribers", "restaurants", "rooms"].map {
            ($0, $0)
        })
    private static let hanCounts: [(StaticString, String, Bool)] = [
        ("株式数", "株", true), ("発行済株式", "株", true), ("株式総数", "株", true), ("股本数", "股", true), ("股数", "股", true),
        ("股份总数", "股", true),
        ("従業員数", "人", false), ("社員数", "人", false), ("员工人数", "人", false), ("员工总数", "人", false),
        ("店舗数", "店舗", false), ("会員数", "人", false), ("股东总数", "户", false), ("股东户数", "户", false),
    ]
}
