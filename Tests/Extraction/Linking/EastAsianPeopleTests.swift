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
        ("ja", "[P 山本花子]、[P 高山次郎]が参加する", ["山本花子", "高山次郎"]),
        ("zh", "向[P 周明]、[P 李文秀]颁发了证书", ["周明", "李文秀"]),
        ("zh", "支援采用的[P Pellora Lake]平台", []),
        ("zh", "[P 李文秀]先生出席了会议", ["李文秀"]),
    ])
    func weakMarks(_ language: String, _ text: String, _ expected: [String]) {
        #expect(people(text, language, score: 0.5) == expected)
    }

    @Test(arguments: [
        ("ja", "電気工事[P 業など]を行う"),
        ("ja", "ニュースリリース[P News Release]です"),
        ("zh", "包括[P 海风 Alpha]和[P Pellora® Flow]架构"),
        ("zh", "学习对[P 党忠诚]、廉洁自律"),
        ("ja", "[P Pellora Global] Development Groupは本日発表しました"),
    ])
    func whatIsNoPerson(_ language: String, _ text: String) {
        #expect(people(text, language).isEmpty)
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
}
