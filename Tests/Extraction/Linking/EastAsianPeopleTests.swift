@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Which marks become people in Japanese and Chinese text.
@Suite struct EastAsianPeopleTests {
    private func people(_ text: String, _ language: String, score: Float = 0.9) -> [String] {
        MarkedDocument(text, language: language, score: score).linked.links.people.map(\.name)
    }

    /// A weak mark needs a title, an honorific, a label or a neighbour.
    @Test(arguments: [
        ("ja", "[P Lake Pellora]セレクトを導入する", []),
        ("ja", "[P 渋 みずほ]の火力融資を行わない", []),
        ("ja", "[P Mara Lindqvist]氏は会見で述べた", ["Mara Lindqvist"]),
        ("ja", "最高責任者の[P Mara Lindqvist]は会見で述べた", ["Mara Lindqvist"]),
        ("ja", "担当：[P 野村]\n電話", ["野村"]),
        ("zh", "支援采用的[P Pellora Lake]平台", []),
        ("zh", "[P 李文秀]先生出席了会议", ["李文秀"]),
        ("ja", "[P Mara Lindqvist]（マーラ・リンドクヴィスト）が来た", ["Mara Lindqvist"]),
    ])
    func weakMarks(_ language: String, _ text: String, _ expected: [String]) {
        #expect(people(text, language, score: 0.5) == expected)
    }

    @Test(arguments: [
        ("ja", "電気工事[P 業など]を行う"),
        ("ja", "ニュースリリース[P News Release]です"),
        ("zh", "包括[P 海风 Alpha]和[P Pellora® Flow]架构"),
        ("zh", "学习对[P 党忠诚]、廉洁自律"),
        ("zh", "引导全体党员[P 学党史]，[P 颂党恩]，跟党走"),
        ("zh", "支持[P 摩托羅拉]架構的電腦"),
        ("zh", "海风[P 国际]总裁出席"),
        ("ja", "[P 取締役] [P 営業]本部長が来ます"),
        ("ja", "[P 島根県]の担当は"),
        ("ja", "[P ボディ・フェイシャル]を中心としたメニュー"),
        ("ja", "スポンサーの[P pellora]と契約"),
        ("ja", "[P Pellora Global] Development Groupは本日発表しました"),
    ])
    func whatIsNoPerson(_ language: String, _ text: String) {
        #expect(people(text, language).isEmpty)
    }

    /// The borders of names: blanks and points do not part them, what follows does.
    @Test(arguments: [
        ("zh", "那霸市副市长[P 古谢 良智]出席", ["古谢 良智"]),
        ("zh", "护林员[P 米尔扎·夏依克]送信", ["米尔扎·夏依克"]),
        ("zh", "局长[P 李文秀做汇]报", ["李文秀"]),
        ("zh", "日本演员[P 安田未来]先生来访", ["安田未来"]),
        ("ja", "代表取締役社長　[P 麦谷　哲平]\nこれはひらがなのぎょうです", ["麦谷 哲平"]),
        ("ja", "祖父の[P 斉藤 与作]が始めました", ["斉藤 与作"]),
        ("ja", "設計は[P 金城 守さん]です", ["金城 守"]),
        ("ja", "審査長[P の菅原 澄子]は言います", ["菅原 澄子"]),
        ("ja", "審査委員Marja-[P Leena Roe]氏です", ["Marja-Leena Roe"]),
    ])
    func borders(_ language: String, _ text: String, _ expected: [String]) {
        #expect(people(text, language) == expected)
    }

    /// A weak mark stays beside a sure one of the same list.
    @Test(arguments: [("ja", "[P 山本花子]、[P 高山次郎]が参加する"), ("zh", "向[P 周明]、[P 李文秀]颁发了证书")])
    func neighbours(_ language: String, _ text: String) {
        var marked = MarkedDocument(text, language: language)
        marked.draft.names[1].score = 0.5
        #expect(marked.linked.links.people.count == 2)
        marked.draft.names[0].score = 0.5
        #expect(marked.linked.links.people.isEmpty)
    }

    /// In a list of members, a weak mark stands beside a sure one.
    @Test func rosters() {
        var marked = MarkedDocument(
            "役員\n[P 山本 花子]　会の長老\n[P Inês Carvalhal]　輸出の人\nこれはひらがなです", language: "ja")
        marked.draft.names[1].score = 0.5
        #expect(marked.linked.links.people.map(\.name) == ["山本 花子", "Inês Carvalhal"])
    }

    @Test(arguments: [
        ("ja", "東雲共和国の[P タルミ]大統領は", ["大統領"]),
        ("ja", "[O 東雲銀行]頭取の[P 山本花子]氏は", ["頭取"]),
        ("ja", "[O 東雲大学]副学長[P 山本花子]", ["副学長"]),
        ("zh", "[O 海风集团]总经理助理[P 李文秀]", ["总经理助理"]),
        ("zh", "[O 海风集團]執行長[P 李文秀]", ["執行長"]),
    ])
    func titles(_ language: String, _ text: String, _ expected: [String]) {
        let roles = MarkedDocument(text, language: language).linked.links.people.flatMap(\.roles)
        #expect(roles.map(\.title) == expected)
    }

    /// A title or half of it that was taken for a part of the name; the kind of body before it.
    @Test(arguments: [
        ("市民は[P 高橋環境]大臣と会談した", ["高橋"]),
        ("市民は[O 高橋環境大臣]と会談した", ["高橋"]),
        ("市民は[O 高橋国土交通大]臣と会談した", ["高橋"]),
        ("報告は[P NGOペローラ]によりまとめられた", []),
    ])
    func ministers(_ text: String, _ expected: [String]) {
        #expect(people(text, "ja") == expected)
    }

    /// What is no body in Japanese text, and what its borders are.
    @Test(arguments: [
        ("今後の[O グリーンリカバリー]を求める", []),
        ("[O コーポレート・ガバナンス]を強化する", []),
        ("[O A社]からの返済", []),
        ("ご注文は[O ペローラ会員サイト]まで", []),
        ("[O 大手家電量販店]で販売する", []),
        ("報告は[O NGOペローラ]によりまとめられた", ["ペローラ"]),
        ("昭和60年 [O 同東雲財務局]に勤務", ["東雲財務局"]),
        ("[O ペローラ・グリーン]は本日発表した", ["ペローラ・グリーン"]),
    ])
    func bodies(_ text: String, _ expected: [String]) {
        #expect(MarkedDocument(text, language: "ja").linked.links.organizations.map(\.name) == expected)
    }
}
