import DatelineDocuments
import DatelineRecords
import Testing

@Suite struct LimitTests {
    @Test(arguments: [300, 10_000, 100_000])
    func deepNesting(depth: Int) throws {
        let page =
            "<html><body><p>First words here.</p>" + String(repeating: "<div>", count: depth)
            + "<p>The deepest words of this page.</p>" + String(repeating: "</div>", count: depth)
            + "<p>Last words here.</p></body></html>"
        let document = try read(page)
        #expect(document.text.string.contains("The deepest words of this page."))
        #expect(document.text.string.contains("Last words here."))
        #expect(violations(of: document).isEmpty)
    }

    /// Text on each level: nothing may walk up from each.
    @Test(arguments: [
        "<div>A word, a mark. ", "<ul>A word, a mark. ", "<li>A word, a mark. ", "<b>word<br><br>", "<h2>Word here ",
    ])
    func deepNestingWithText(opening: String) throws {
        let document = try read("<html><body>" + String(repeating: opening, count: 10_000))
        #expect(document.text.count > 1000)
    }

    @Test func depthLimitFlattensAndSaysSo() throws {
        var limits = DocumentReader.Limits()
        limits.maximumDepth = 20
        let page = String(repeating: "<div>", count: 50) + "<p>Deep words, and more of them.</p>"
        let document = try DocumentReader(limits: limits).read(Array(page.utf8), uri: "a.html")
        #expect(document.text.string == "Deep words, and more of them.")
        #expect(document.problems.map(\.code) == ["limit-depth"])
    }

    @Test func nodeLimitNamesItself() throws {
        var limits = DocumentReader.Limits()
        limits.maximumNodes = 100
        let page = "<html><body>" + String(repeating: "<p>Some words, a sentence long.</p>", count: 200)
        let document = try DocumentReader(limits: limits).read(Array(page.utf8), uri: "a.html")
        #expect(document.problems.map(\.code) == ["limit-nodes"])
        #expect(document.text.count > 0)
    }

    @Test func closingTagsWithoutAnElementEnd() throws {
        let page =
            "<p>Words to keep, a sentence.</p>" + String(repeating: "<div>", count: 40_000)
            + String(repeating: "</section>", count: 40_000) + "<p>Behind all.</p>"
        let document = try read(page)
        #expect(document.text.string.contains("Words to keep"))
    }

    @Test func longTextNodeIsWhole() throws {
        let word = "sentence, "
        let count = 1_010_000
        let document = try read("<p>" + String(repeating: word, count: count) + "end.</p>")
        #expect(document.text.count == word.utf8.count * count + 4)
        #expect(document.problems.isEmpty)
    }

    @Test(arguments: [
        ("<p>One\u{0}two three four five six.</p>", "Onetwo three four five six."),
        ("<p>&copy 2020 Example &amp; Sons, all rights.</p>", "© 2020 Example & Sons, all rights."),
        ("<p>Stage 1 &#150; 2 and &#147;more&#148; words.</p>", "Stage 1 – 2 and “more” words."),
        ("<p>Before.</p><template><p>Inside template.</p></template><p>After.</p>", "Before.\n\nAfter."),
        ("<p>A&nbsp;b\u{200B}c\u{AD}d e\u{301}.</p>", "A bcd é."),
        ("<!ENTITY x SYSTEM 'file:///etc/passwd'><p>Entity &x; stays, a word.</p>", "Entity &x; stays, a word."),
    ])
    func traps(page: String, text: String) throws {
        #expect(try read("<html><body>\(page)</body></html>").text.string == text)
    }

    @Test func clippedPagesNeverFail() throws {
        let page = Array(Self.page.utf8)
        for length in stride(from: 1, to: page.count, by: 3) {
            do {
                let document = try DocumentReader().read(Array(page[..<length]), uri: "a.html")
                let found = violations(of: document)
                #expect(found.isEmpty, "cut at \(length): \(found)")
            } catch let failure {
                #expect(["no-text", "binary-content"].contains(failure.problem.code), "cut at \(length)")
            }
        }
    }

    @Test func damagedPagesNeverFail() throws {
        var state: UInt64 = 88_172_645_463_325_252
        for _ in 0..<300 {
            var page = Array(Self.page.utf8)
            for _ in 0..<20 {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                page[Int(state % UInt64(page.count))] = UInt8(truncatingIfNeeded: state >> 32)
            }
            do {
                #expect(violations(of: try DocumentReader().read(page, uri: "a.html")).isEmpty)
            } catch let failure {
                #expect(["no-text", "binary-content"].contains(failure.problem.code))
            }
        }
    }

    private static let page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour bridge opens – Example Times</title>
        <meta property="og:title" content="Harbour bridge opens"><meta name="date" content="2024-05-03">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge opens",
        "datePublished":"2024-05-03T10:00:00Z","author":[{"name":"Ann Lee"}]}</script></head>
        <body class="single"><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
        <article><h1>Harbour bridge opens</h1><p class="byline">By Ann Lee</p><time datetime="2024-05-03">May 3, 2024</time>
        <div class="article-body"><p>The new bridge across the harbour opened on Friday, two years late, officials
        said.</p><p>“It is a great day”, said <b>Mayor</b> José Núñez.<br>He spoke at noon.</p>
        <ul><li>Length: 900 m</li><li>Cost: $40 million</li></ul>
        <table><tr><th>Year</th><th>Cars</th></tr><tr><td>2022</td><td>1,200</td></tr><tr><td>2023</td><td>1,500</td></tr></table>
        <blockquote>We waited long.</blockquote></div></article><footer>© Example Times</footer></body></html>
        """
}
