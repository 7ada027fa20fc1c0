@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct FindNamesTests {
    private func names(_ text: String, _ language: String?, options: StageOptions = StageOptions()) -> Draft {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        var blocks: [Block] = []
        var start = 0
        for paragraph in text.split(separator: "\n\n") {
            let length = paragraph.utf8.count
            blocks.append(Block(kind: .paragraph, range: TextRange(start, start + length), language: language))
            start += length + 2
        }
        var draft = Draft(Document(source: source, text: bytes, blocks: blocks, language: language))
        FindNames(options: options).run(&draft)
        return draft
    }

    private func list(_ draft: Draft) -> [String] {
        draft.names.map { "\($0.kind) \(draft.document.text[$0.range])" }
    }

    @Test(arguments: [
        (
            "The plant grows, said Margaret Ellison, chief executive of Tindall Robotics, Inc., in Chicago on Monday.",
            ["person Margaret Ellison", "organization Tindall Robotics, Inc.", "location Chicago"]
        ),
        (
            "Contact Details\n\nMargaret Ellison\n\nTindall Robotics, Inc.\n\nParis, France",
            ["person Margaret Ellison", "organization Tindall Robotics, Inc.", "location Paris", "location France"]
        ),
        ("prices rose by 3% last year, and the weather was fine.", []),
    ])
    func english(_ text: String, _ expected: [String]) {
        #expect(list(names(text, "en")) == expected)
    }

    @Test(arguments: [
        (
            "株式会社東雲製作所（本社：東京都、代表取締役社長：佐藤健一）は、大阪市に新工場を開設します。", "ja",
            ["organization 株式会社東雲製作所", "location 東京都", "person 佐藤健一", "location 大阪市"]
        ),
        ("北京东方云海科技有限公司董事长王建国在上海表示", "zh", ["organization 北京东方云海科技有限公司", "person 王建国", "location 上海"]),
    ])
    func characters(_ text: String, _ language: String, _ expected: [String]) {
        #expect(list(names(text, language)) == expected)
        #expect(list(names(text, nil)) == expected)
    }

    @Test func otherLanguages() {
        #expect(names("Die Firma Müller GmbH in Berlin wächst.", "de").names.isEmpty)
        #expect(names("", nil).names.isEmpty)
    }

    @Test func missingModel() {
        let draft = names("Tindall Robotics, Inc. grows.", "en", options: StageOptions(["model": .text("/nowhere")]))
        #expect(draft.problems.map(\.code) == ["model-missing"])
        #expect(list(draft) == ["organization Tindall Robotics, Inc."])
    }
}
