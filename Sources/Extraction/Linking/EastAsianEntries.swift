/// What in Japanese and Chinese text is no entry, though a tagger may take it for a name.
enum EastAsianEntries {
    /// Whether a text can be a person: no word in hiragana alone, none that ends in など, and in Chinese text a family name at its start.
    static func isPerson(_ name: String, isChinese: Bool) -> Bool {
        let scalars = Array(name.unicodeScalars)
        if name.hasSuffix("など") { return false }
        guard let first = scalars.first, first.value >= 0x2E80 else { return true }
        if scalars.allSatisfy({ (0x3041...0x309F).contains($0.value) }) { return scalars.count >= 5 }
        guard isChinese, scalars.count <= 4, scalars.allSatisfy({ $0.value >= 0x3400 }) else { return true }
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

    /// Whether a text can be a body: no trade, fund or department by itself, no *the same* (同…) in a career.
    static func isBody(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.value >= 0x2E80 else { return true }
        if name.unicodeScalars.allSatisfy({ (0x3041...0x309F).contains($0.value) }) { return false }
        if first == "同", !name.hasPrefix("同志社"), !name.hasPrefix("同济"), !name.hasPrefix("同仁") { return false }
        return !notBodies.contains { name.hasSuffix($0) }
    }

    /// Whether an event's last word is a plan, a place or a document.
    static func isNoEvent(_ name: String) -> Bool { noEvents.contains { name.hasSuffix($0) } }

    private static let noEvents = [
        "工程表", "計画", "计划", "基地", "協定", "协定", "戦略", "战略", "国際フォーラム", "ランキング", "賞", "宣言", "法", "制度", "条約", "事業",
    ]

    private static let numerals: Set<Unicode.Scalar> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    private static let notBodies = [
        "ファンド", "事業", "運搬業", "運送業", "サービス業", "課", "係", "代表", "事業部", "検査官", "アクション", "サロン", "など", "推介会", "博览会", "大会",
        "会议",
        "システム", "ソート",
        "クエリ", "プラン", "キャンペーン",
        // A company's own departments.
        "経理部", "財務部", "総務部", "人事部", "広報部", "広報室", "広報課", "営業部", "経営企画部", "経営企画室", "企画部", "秘書室", "管理部", "IR室",
    ]
}
