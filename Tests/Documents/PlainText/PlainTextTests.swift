import DatelineDocuments
import DatelineRecords
import Testing

@Suite struct PlainTextTests {
    private static func blocks(_ text: String) throws -> [String] { outline(try read(text, as: "a.txt")) }

    @Test func wrappedLinesAreJoined() throws {
        let text = """
            Source: Example Corp
            MEDIA RELEASE PR12345
            Example Opens a Plant

            SPRINGFIELD, July 25, 2023 /ExampleWire/ --

            Example Corp, a maker of valves, today said that it would open a plant
            in the north of the country. The plant will have two halls and will be
            run by ninety people.

            "We are glad to be here," said Ann Lee, Chief Executive Officer of the
            company.

            Contact:
            Ann Lee
            +1 555 0100

            SOURCE Example Corp
            """
        #expect(
            try Self.blocks(text) == [
                "heading1: Example Opens a Plant", "paragraph: Source: Example Corp",
                "paragraph: MEDIA RELEASE PR12345", "paragraph: SPRINGFIELD, July 25, 2023 /ExampleWire/ --",
                "paragraph: Example Corp, a maker of valves, today said that it would open a plant in the north of the country. The plant will have two halls and will be run by ninety people.",
                "paragraph: \"We are glad to be here,\" said Ann Lee, Chief Executive Officer of the company.",
                "paragraph: Contact:⏎Ann Lee⏎+1 555 0100", "paragraph: SOURCE Example Corp",
            ])
    }

    @Test func listsStayApart() throws {
        let text = """
            Example Reports Results

            Highlights
            - Sales rose by ten percent to a record of forty million dollars in
              the quarter
            - Profit doubled
            \u{FFFD} Orders are strong

            1. First point
            2. Second point
            """
        #expect(
            try Self.blocks(text) == [
                "heading1: Example Reports Results", "paragraph: Highlights",
                "listItem: Sales rose by ten percent to a record of forty million dollars in the quarter",
                "listItem: Profit doubled", "listItem: Orders are strong", "listItem: 1. First point",
                "listItem: 2. Second point",
            ])
    }

    @Test(arguments: [
        "Item          2022      2023\n-----------------------------\nSales        1,200     1,500\nProfit          80        95",
        "Item\t2022\t2023\nSales\t1,200\t1,500\nProfit\t80\t95",
        "| Item | 2022 | 2023 |\n|------|------|------|\n| Sales | 1,200 | 1,500 |\n| Profit | 80 | 95 |",
    ])
    func tables(drawn: String) throws {
        let document = try read(
            "Example Reports Results\n\nThe figures of the year follow.\n\n" + drawn + "\n\nEnd of text.", as: "a.txt")
        #expect(outline(document)[2] == "table: Item⇥2022⇥2023⏎Sales⇥1,200⇥1,500⏎Profit⇥80⇥95")
        #expect(document.tables.count == 1)
        #expect(violations(of: document).isEmpty)
    }

    @Test(arguments: [
        ("HOME > 開設のお知らせ\n\nお知らせ\n\n2023/06/20\n\n新工場開設のお知らせ\n\n当社は新工場を開設します。", "新工場開設のお知らせ"),
        (
            "報道関係者各位\nプレスリリース\n2023年9月25日\n株式会社見本\n新工場を北部に開設、\n九十人を採用\n当社は、来年春に新しい工場を開設しますので、お知らせします。",
            "新工場を北部に開設、九十人を採用"
        ),
        ("新工厂开业\n\n发稿时间：2023/7/1\n【 字体：大 中 小 】\n\n公司新工厂今天开业。", "新工厂开业"),
        (
            "FOR IMMEDIATE RELEASE\n\nMay 3, 2024\n\nPlant opens in the north\n\nThe plant opened.",
            "Plant opens in the north"
        ),
        (
            "Skip to main content\nPlant opens in the north\n\nMay 3, 2024\n\nThe plant opened.",
            "Plant opens in the north"
        ),
        ("ニュースリリースNews Release\n\nニュース\n\n2023.01.10ニュースリリース\n\n新工場を開設\n\n新工場を開設\n\n当社は開設します。", "新工場を開設"),
    ])
    func headline(text: String, title: String) throws {
        let document = try read(text, as: "a.txt")
        #expect(outline(document).first == "heading1: " + title)
        #expect(outline(document).filter { $0.hasSuffix(": " + title) }.count == 1)
        #expect(clueLines(document).contains("title text:headline " + title))
    }

    @Test func releaseWithoutHeadlineHasNone() throws {
        let text =
            "SPRINGFIELD, May 3, 2024 — Example Corp, one of the world's makers of valves, has opened a plant in the north, which will be run by ninety people and will have two halls, the company said today in a statement."
        let document = try read(text, as: "a.txt")
        #expect(document.blocks.map(\.kind) == [.paragraph])
        #expect(!document.clues.contains { $0.field == .title })
    }

    @Test func mailHeaderBecomesClues() throws {
        let text = """
            From: Ann Lee <ann@example.com>
            To: press@example.com
            Subject: Plant opens
            Date: Fri, 3 May 2024 10:00:00 +0200

            The plant opened on Friday, the company said.
            """
        let document = try read(text, as: "a.txt")
        #expect(
            outline(document) == ["heading1: Plant opens", "paragraph: The plant opened on Friday, the company said."])
        #expect(clueLines(document).contains("published_at mail:date Fri, 3 May 2024 10:00:00 +0200"))
        #expect(clueLines(document).contains("author mail:from Ann Lee <ann@example.com>"))
    }

    @Test(arguments: [
        ("Source: Example Corp\nPlant opens in the north\n\nThe plant opened.", "publisher text:source Example Corp"),
        ("Plant opens in the north\n\nMay 3, 2024\n\nThe plant opened.", "published_at text:date May 3, 2024"),
        ("Plant opens in the north\n\nBy Ann Lee\n\nThe plant opened.", "author text:byline Ann Lee"),
    ])
    func clues(text: String, clue: String) throws {
        let document = try read(text, as: "a.txt")
        #expect(clueLines(document).contains(clue))
        #expect(violations(of: document).isEmpty)
    }

    @Test(arguments: ["One.\r\n\r\nTwo is here.", "One.\r\rTwo is here.", "One.\n \t\nTwo is here.\n\n\n"])
    func lineEnds(text: String) throws {
        #expect(try read(text, as: "a.txt").text.string == "One.\n\nTwo is here.")
    }

    @Test func bareTextIsLeftAsItIs() {
        let text = "  One line\nand e\u{301} another\r\n\n\n\tNext  block\u{0} "
        let document = DocumentReader().bareText(text, language: "en")
        #expect(document.text.utf8 == Array(text.utf8))
        #expect(document.blocks.count == 2)
        #expect(document.blocks.allSatisfy { $0.language == "en" })
    }
}
