import DatelineDocuments
import DatelineRecords
import Testing

@Suite struct MainTextTests {
    private static let sentence =
        "The company said on Monday that the plant, which makes valves for pumps, would open in the spring of next year."

    private static func page(_ body: String, head: String = "<title>Plant to open - Example Corp</title>") -> String {
        "<html><head>\(head)</head><body>\(body)</body></html>"
    }

    /// What stands beside a text of three paragraphs, and must not be in it.
    @Test(arguments: [
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/a>About us</a></li></ul></nav>",
        "<div class=\"cookie-notice\"><p>We use cookies, as most sites do, to improve your visit. Read our policy.</p></div>",
        "<div id=onetrust-banner><p>We use cookies, as most sites do, to improve your visit. Read our policy.</p></div>",
        "<div class=\"share-buttons\"><a href=#>Facebook</a> <a href=#>Mail</a></div>",
        "<section class=\"related-articles\"><h2>Related</h2><p><a href=/x>Another plant opens in the north, they say.</a></p></section>",
        "<div class=comments><p>I think that this plant is a bad idea, honestly, and so do all my friends here.</p></div>",
        "<footer><p>Copyright Example Corp. All rights reserved, everywhere, by everyone.</p></footer>",
        "<aside><p>Subscribe to our newsletter, which comes every week, for free.</p></aside>",
        "<div style=\"display: none\"><p>A hidden sentence, which nobody sees, stands here for robots.</p></div>",
        "<form><label>Search</label><input name=q><button>Go</button></form>",
        "<script>var text = 'code, not text.';</script><style>p { color: red }</style><noscript>Turn on scripts.</noscript>",
    ])
    func boilerplateIsLeftOut(besides: String) throws {
        let text = "<div class=content><p>\(Self.sentence)</p><p>\(Self.sentence)</p><p>\(Self.sentence)</p></div>"
        for body in [besides + text, text + besides] {
            let document = try read(Self.page("<h1>Plant to open</h1>" + body))
            #expect(
                outline(document)
                    == ["heading1: Plant to open"] + Array(repeating: "paragraph: " + Self.sentence, count: 3))
        }
    }

    @Test func structureIsKeptInOrder() throws {
        let body = """
            <article><h1>Plant to open</h1><p>\(Self.sentence)</p><h2>Figures</h2><ul><li>Two halls</li><li>Ninety jobs</li></ul>
            <table><caption>Output</caption><tr><th>Year</th><th>Valves</th></tr><tr><td>2023</td><td>1,200</td></tr>
            <tr><td>2024</td><td>1,500</td></tr></table>
            <blockquote>We are glad, said the mayor.</blockquote>
            <figure><img src=a.jpg><figcaption>The plant in spring</figcaption></figure>
            <p>First line<br>second line with a <b>bold word</b>.</p><p>\(Self.sentence)</p></article>
            """
        let document = try read(Self.page(body))
        #expect(
            outline(document) == [
                "heading1: Plant to open", "paragraph: " + Self.sentence, "heading2: Figures", "listItem: Two halls",
                "listItem: Ninety jobs", "caption: Output", "table: Year⇥Valves⏎2023⇥1,200⏎2024⇥1,500",
                "blockquote: We are glad, said the mayor.", "caption: The plant in spring",
                "paragraph: First line⏎second line with a bold word.", "paragraph: " + Self.sentence,
            ])
        let table = try #require(document.tables.first)
        #expect(table.headerRowCount == 1)
        #expect(
            table.rows.map { $0.map { document.text[$0.range] } } == [
                ["Year", "Valves"], ["2023", "1,200"], ["2024", "1,500"],
            ])
        #expect(table.caption.map { document.text[$0] } == "Output")
        let bold = document.blocks.flatMap(\.emphasized)
        #expect(bold.map { document.text[$0] } == ["bold word"])
        #expect(violations(of: document).isEmpty)
    }

    @Test func spannedCellsKeepTheirColumns() throws {
        let body = """
            <p>\(Self.sentence)</p><table><tr><th></th><th colspan=2>2024</th></tr><tr><th>Item</th><th>Q1</th><th>Q2</th></tr>
            <tr><td rowspan=2>Sales</td><td>10</td><td>12</td></tr><tr><td>11</td><td>13</td></tr></table><p>\(Self.sentence)</p>
            """
        let document = try read(Self.page(body))
        let table = try #require(document.tables.first)
        #expect(table.rows.map { $0.map(\.column) } == [[0, 1], [0, 1, 2], [0, 1, 2], [1, 2]])
        #expect(table.rows[0].map(\.columnSpan) == [1, 2])
    }

    @Test(arguments: [
        ("<h1>Plant to open</h1>", "Plant to open", "text:headline"),
        ("<h1><a href=/>Example Corp</a></h1><h2>Plant to open</h2>", "Plant to open", "text:headline"),
        ("<div class=title>Plant to open</div>", "Plant to open", "text:headline"),
        ("", "Plant to open", "text:title"),
        ("<h1>News Releases</h1><p class=\"news-title\">Plant to open</p>", "Plant to open", "text:headline"),
    ])
    func headline(shown: String, title: String, origin: String) throws {
        let head = "<title>Plant to open | Example Corp</title><meta property=og:site_name content=\"Example Corp\">"
        let document = try read(Self.page(shown + "<p>\(Self.sentence)</p><p>\(Self.sentence)</p>", head: head))
        #expect(outline(document).first == "heading1: " + title)
        #expect(document.clues.last { $0.field == .title }?.origin == origin)
    }

    @Test func bodyThatOnlyTheDataStates() throws {
        let head = """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Plant to open",
            "articleBody": "\(Self.sentence) \(Self.sentence) \(Self.sentence)"}</script>
            """
        let document = try read(Self.page("<div id=app></div><p>Please wait.</p>", head: head))
        #expect(document.text.string.contains("spring of next year"))
    }
}
