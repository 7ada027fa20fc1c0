/// What in Japanese and Chinese text is no entry, though a tagger may take it for a name.
enum EastAsianEntries {
    /// Whether a text can be a person: no word in hiragana alone, none that ends in など, no position, department or municipality.
    ///
    /// - Parameters:
    ///   - text: As written.
    ///   - joined: Folded, without blanks.
    static func isPerson(_ text: String, _ joined: String) -> Bool {
        if isMixed(text) || joined.hasSuffix("など") || KatakanaTerms.makeUp(joined) { return false }
        let scalars = Array(joined.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last else { return true }
        // A name in Latin letters has a capital.
        guard first.value >= 0x2E80 else { return text.unicodeScalars.contains { $0.value &- 0x61 >= 26 } }
        if scalars.allSatisfy({ (0x3041...0x309F).contains($0.value) }) { return scalars.count >= 5 }
        if departments.contains(joined) || positions.contains(joined) { return false }
        return scalars.count < 3 || text.unicodeScalars.count != scalars.count || !municipalities.contains(last)
    }

    /// Whether a Chinese name of two to four characters begins with a family name.
    static func hasFamilyName(_ joined: String) -> Bool {
        let scalars = Array(joined.unicodeScalars)
        guard let first = scalars.first, scalars.count <= 4, scalars.allSatisfy({ $0.value >= 0x3400 }) else {
            return true
        }
        if let last = scalars.last, scalars.count == 2, numerals.contains(last) { return false }
        return ChineseFamilyNames.single.contains(TokenKey.of(String(first)))
            || scalars.count >= 3
                && ChineseFamilyNames.doubles.contains(String(String.UnicodeScalarView(scalars.prefix(2))))
    }

    /// Whether a text bears a trademark, or han and Latin letters: 東雲 Alpha is a product.
    static func isMixed(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        if scalars.contains("®") || scalars.contains("™") { return true }
        return scalars.contains { (0x3400...0x9FFF).contains($0.value) }
            && scalars.contains { ($0.value | 0x20) &- 0x61 < 26 }
    }

    /// Whether a text can be a body: no trade, fund or department by itself, no common words in katakana, no *the same* (同…) in a career.
    static func isBody(_ name: String) -> Bool {
        if isLettered(name) { return false }
        guard let first = name.unicodeScalars.first, first.value >= 0x2E80 else { return true }
        if name.unicodeScalars.allSatisfy({ (0x3041...0x309F).contains($0.value) }) { return false }
        if first == "同", !name.hasPrefix("同志社"), !name.hasPrefix("同济"), !name.hasPrefix("同仁") { return false }
        if KatakanaTerms.makeUp(name) { return false }
        if name.hasPrefix("大手"), name.hasSuffix("店") { return false }
        return !notBodies.contains { name.hasSuffix($0) }
    }

    /// Whether a name is a letter for a company that is not to be named: A社, 某社.
    private static func isLettered(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        guard scalars.count == 2, scalars[1] == "社" else { return false }
        return scalars[0].value < 0x80 || scalars[0] == "某"
    }

    /// Whether an event's last word is a plan, a place or a document.
    static func isNoEvent(_ name: String) -> Bool { noEvents.contains { name.hasSuffix($0) } }

    private static let noEvents = [
        "工程表", "計画", "计划", "基地", "協定", "协定", "戦略", "战略", "国際フォーラム", "ランキング", "賞", "宣言", "法", "制度", "条約", "事業",
    ]

    private static let municipalities: Set<Unicode.Scalar> = ["県", "府", "市", "区", "町"]
    /// What stands before 部長 and 総裁 and is nobody's name.
    private static let departments: Set<String> = [
        "営業", "製造", "総務", "人事", "経理", "財務", "企画", "広報", "開発", "研究", "技術", "生産", "管理", "海外", "法務", "品質", "購買", "物流",
        "情報", "経営",
        "事業", "戦略", "国際", "国内", "営業統括", "国际", "集团", "公司", "市场", "销售", "技术", "运营", "行政", "财务", "人力", "品牌", "生产", "研发",
        "战略",
    ]
    private static let positions: Set<String> = [
        "取締役", "代表取締役", "監査役", "執行役員", "社長", "会長", "専務", "常務", "部長", "課長", "弁護士", "税理士", "医師", "教授", "理事", "理事長", "委員",
        "委員長",
        "董事长", "董事", "总裁", "总经理", "经理", "主任", "书记", "院长", "校长", "律师", "记者", "领导", "专家", "主席", "会长",
    ]
    private static let numerals: Set<Unicode.Scalar> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    private static let notBodies = [
        "ファンド", "事業", "運搬業", "運送業", "サービス業", "課", "係", "代表", "事業部", "検査官", "アクション", "サロン", "など", "推介会", "博览会", "大会",
        "会议",
        "システム", "ソート",
        "クエリ", "プラン", "キャンペーン", "株主総会", "サイト", "ページ", "ニーズ", "大臣", "大臣室", "知事室", "市長室",
        // A company's own departments.
        "経理部", "財務部", "総務部", "人事部", "広報部", "広報室", "広報課", "営業部", "経営企画部", "経営企画室", "企画部", "秘書室", "管理部", "IR室",
    ]
}
