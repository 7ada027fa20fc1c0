import DatelineRecords
import Testing

@testable import DatelineExtraction

private let lead = "\n\nAcme Kites Ltd. opened its third workshop today and will hire forty people by next spring."

@Suite struct HeadlineFinderTests {
    @Test(arguments: [
        ("Acme Kites Opens Third Workshop", "Acme Kites Opens Third Workshop"),
        ("NEWS RELEASE\n\nAcme Kites Opens Third Workshop", "Acme Kites Opens Third Workshop"),
        ("MEDIA RELEASE PR74999\n\nAcme Kites Opens Third Workshop", "Acme Kites Opens Third Workshop"),
        ("FOR IMMEDIATE RELEASE: March 4, 2024\n\nAcme Kites Opens Third Workshop", "Acme Kites Opens Third Workshop"),
        ("Source: Acme Kites\n\nAcme Kites Opens Third Workshop", "Acme Kites Opens Third Workshop"),
        ("Home > News > 2024\n\nMarch 4, 2024\n\nAcme Kites Opens Third Workshop", "Acme Kites Opens Third Workshop"),
        ("Skip to main content\n\nAcme Kites Opens Third Workshop\n\nBy Jane Roe", "Acme Kites Opens Third Workshop"),
        (
            "Acme Kites to Show Box Kites,\nStunt Kites and Trains",
            "Acme Kites to Show Box Kites,\nStunt Kites and Trains"
        ),
    ])
    func finds(_ top: String, _ expected: String) {
        let draft = sectioned(top + lead)
        #expect(draft.section(.headline).map { draft.document.text[$0] } == expected)
    }

    @Test(arguments: [
        ("お知らせ\n\n2024.03.04\n\n商号変更のお知らせ\n\nお客様各位", "商号変更のお知らせ"),
        ("2024年3月4日\n\n株式会社カモメ凧\n\n第三工房の開設について", "第三工房の開設について"),
        ("凧の祭典を大津市で開催し、\n\n日本各地から300人が参加", "凧の祭典を大津市で開催し、\n\n日本各地から300人が参加"),
        ("【凧揚げに最適】風を読む新しい凧へ\n\n「凧の店カモメ」人気商品", "【凧揚げに最適】風を読む新しい凧へ"),
    ])
    func findsJapanese(_ top: String, _ expected: String) {
        let draft = sectioned(top + "\n\n株式会社カモメ凧（本社：滋賀県大津市）は、本日、大津市に第三工房を開設しました。春までに40人を採用します。", language: "ja")
        #expect(draft.section(.headline).map { draft.document.text[$0] } == expected)
    }

    @Test func findsNoneWhereTheTextStartsWithItsLead() {
        let draft = sectioned(
            "OTSU, Japan, March 4, 2024 -- Acme Kites Ltd. opened its third workshop today and will hire forty people.")
        #expect(draft.section(.headline) == nil)
    }

    @Test func prefersWhatAClueConfirms() {
        let text = DocumentText("Kites of the Lake\n\nAcme Kites Opens Third Workshop" + lead)
        let blocks = [
            Block(kind: .heading, range: TextRange(0, 17), level: 2),
            Block(kind: .paragraph, range: TextRange(19, 50)),
            Block(kind: .paragraph, range: TextRange(52, text.count)),
        ]
        let draft = sectioned(
            text, blocks,
            clues: [Clue(.title, origin: "meta:og:title", raw: "Acme Kites opens third workshop | Kites of the Lake")])
        #expect(draft.section(.headline) == TextRange(19, 50))
    }

    @Test func joinsTheLinesOfAFilingForm() {
        let draft = sectioned(
            "UNITED STATES\n\nSECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nCURRENT REPORT\n\nDate of report: March 4, 2024"
        )
        #expect(draft.section(.headline).map { draft.document.text[$0] } == "FORM 8-K\n\nCURRENT REPORT")
    }

    @Test(arguments: [
        ("Acme\n  opens  a mill", "Acme opens a mill"), ("風を読み、\n空を飛ぶ", "風を読み、空を飛ぶ"),
        ("風を読む Acme\nKites", "風を読む Acme Kites"), ("", ""), (" a ", "a"),
    ])
    func foldsWhiteSpace(_ text: String, _ expected: String) {
        #expect(TitleText.folded(text) == expected)
    }
}
