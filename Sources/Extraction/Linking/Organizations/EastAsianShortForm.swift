/// Short forms of Japanese and Chinese names of bodies.
enum EastAsianShortForm {
    /// Whether a short form can stand for a name: its beginning without tail, its end without place or party, both ends without the middle.
    ///
    ///     EastAsianShortForm.means("明徳学院", "西安明徳学院")  // true
    static func means(_ short: [String], _ long: [String]) -> Bool {
        let a = short.joined()
        let b = long.joined()
        guard a.count >= 2, b.count > a.count, isEastAsian(b), a != b else { return false }
        if ministries[a] == b { return true }
        if b.hasPrefix(a), tails.contains(String(b.dropFirst(a.count))) { return true }
        if a.count >= 3, b.hasSuffix(a), isOwner(String(b.dropLast(a.count))) { return true }
        if generic.contains(a) { return b.hasSuffix(a) }
        return isHollow(a, b)
    }

    /// `娲石集团` for `娲石水泥集团`: the same two characters at both ends.
    private static func isHollow(_ a: String, _ b: String) -> Bool {
        guard a.count >= 4, b.count - a.count <= 4 else { return false }
        return a.prefix(2) == b.prefix(2) && a.suffix(2) == b.suffix(2) && a.count == 4
    }

    /// Whether the part before a short form is a place, a party or another name that may be left out.
    private static func isOwner(_ rest: String) -> Bool {
        if rest == "中共" || rest == "中国" || rest == "日本" || rest == "国立" || rest == "公立" || rest == "私立" { return true }
        guard let last = rest.last else { return false }
        return rest.count <= 4 && isEastAsian(rest) && rest.count >= 2 && !"・".contains(last)
            || !isEastAsian(rest)
    }

    private static func isEastAsian(_ text: String) -> Bool { text.unicodeScalars.contains { $0.value >= 0x2E80 } }

    /// A municipality's bare name: 奈良県奈良市 is 奈良市; nil for other names.
    static func municipality(_ name: String) -> String? {
        guard let last = name.last, "市町村区".contains(last) else { return nil }
        for prefix in prefectures where name.hasPrefix(prefix) && name.count > prefix.count + 1 {
            return String(name.dropFirst(prefix.count))
        }
        return nil
    }

    private static let prefectures: [String] = [
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県",
        "石川県",
        "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県",
        "広島県",
        "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
    ]
    private static let ministries: [String: String] = [
        "経産省": "経済産業省", "文科省": "文部科学省", "厚労省": "厚生労働省", "農水省": "農林水産省", "国交省": "国土交通省", "日銀": "日本銀行", "公取委": "公正取引委員会",
        "国連": "国際連合", "工信部": "工业和信息化部", "国家发改委": "国家发展和改革委员会", "证监会": "中国证券监督管理委员会", "国资委": "国务院国有资产监督管理委员会",
        "卫健委": "国家卫生健康委员会",
    ]
    private static let tails: Set<String> = [
        "集团", "公司", "グループ", "ホールディングス", "集團", "团队", "银行", "銀行", "协会", "大学", "本社", "株式", "控股", "股份", "集团公司",
    ]
    private static let generic: Set<String> = ["市委", "市政府", "省委", "省政府", "县委", "县政府", "区委", "区政府", "党委", "共产党", "党中央"]
}
