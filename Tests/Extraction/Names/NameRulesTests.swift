@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct NameRulesTests {
    private func names(_ text: String, language: String = "en") -> [String] {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        let document = Document(
            source: source, text: bytes, blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))],
            language: language)
        return NameRules.find(in: Draft(document)).map { "\($0.kind) \(bytes[$0.range])" }
    }

    @Test(arguments: [
        ("today Tindall Robotics, Inc. opened its doors", ["organization Tindall Robotics, Inc."]),
        ("a unit of Shinonome Foods Co., Ltd. of Kobe", ["organization Shinonome Foods Co., Ltd."]),
        ("with Marchetti Freni S.p.A. in Turin", ["organization Marchetti Freni S.p.A."]),
        ("near Las Vegas, NV and beyond", []),
        ("near Lake Springs, CO. and beyond", []),
        ("with a Decadent, Limited Edition of boats", []),
        ("today Halden Among Inc. 5000 firms", []),
        ("by the Bureau of Rivers, Lakes, and Harbors on", ["organization Bureau of Rivers, Lakes, and Harbors"]),
        ("at Northmoor University this week", ["organization Northmoor University"]),
        (
            "the Northmoor Trade Association (NTA) said",
            ["organization Northmoor Trade Association", "organization NTA"]
        ),
        ("use of artificial light (AL) and of Public Key Boxes (PKB)", []),
        ("Tindall Robotics (NASDAQ: TDRB) grew", ["organization Tindall Robotics"]),
        ("About Halvorsen Media", ["organization Halvorsen Media"]),
        ("About the Author", []),
    ])
    func organizations(_ text: String, _ expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(arguments: [
        ("thanks to Mr. Alan Purdey, who", ["person Alan Purdey"]),
        ("it grows,” said Mara Lindqvist, who", ["person Mara Lindqvist"]),
        ("our CEO, Mara J. Lindqvist, agreed", ["person Mara J. Lindqvist"]),
        ("with Mara Lindqvist, the chief executive of it", ["person Mara Lindqvist"]),
        ("Trial Attorney Benjamin D. Singer of it", ["person Benjamin D. Singer"]),
        ("it said Tuesday that", []),
    ])
    func people(_ text: String, _ expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(arguments: [
        ("ja", "株式会社東雲食品は新工場を開きます。", ["organization 株式会社東雲食品"]),
        ("ja", "丸屋商店株式会社と「株式会社みどり」が", ["organization 丸屋商店株式会社", "organization 株式会社みどり"]),
        ("ja", "代表取締役 山本 花子", ["person 山本 花子"]),
        ("ja", "（代表取締役：山本花子、本社は", ["person 山本花子"]),
        ("zh", "董事长李文秀出席了会议。", ["person 李文秀"]),
        ("zh", "会上，海风科技有限公司总经理周明表示，", ["organization 海风科技有限公司", "person 周明"]),
    ])
    func eastAsian(_ language: String, _ text: String, _ expected: [String]) {
        #expect(names(text, language: language) == expected)
    }
}
