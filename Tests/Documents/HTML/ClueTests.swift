import DatelineDocuments
import DatelineRecords
import Testing

@Suite struct ClueTests {
    private static let body =
        "<p>The company said on Monday that the plant, which makes valves, would open in spring.</p>"

    @Test(arguments: [
        (
            "<meta property=\"article:published_time\" content=\"2024-05-03T10:00:00Z\">",
            "published_at meta:article:published_time 2024-05-03T10:00:00Z"
        ),
        ("<meta name=\"DC.date.issued\" content=\"2024-05-03\">", "published_at meta:dc.date.issued 2024-05-03"),
        ("<meta property=\"og:title\" content=\"Plant &amp; pump\">", "title meta:og:title Plant & pump"),
        ("<meta name=author content=\" Ann  Lee \">", "author meta:author Ann Lee"),
        ("<meta name=citation_author content=\"Lee, Ann\">", "author meta:citation_author Lee, Ann"),
        ("<meta property=og:site_name content=\"Example Times\">", "publisher meta:og:site_name Example Times"),
        ("<link rel=canonical href=\"https://example.com/a\">", "url link:canonical https://example.com/a"),
        ("<title>Plant opens</title>", "title title Plant opens"),
        (
            "<meta property=article:modified_time content=2024-05-04>",
            "modified_at meta:article:modified_time 2024-05-04"
        ),
        ("<meta property=og:locale content=ja_JP>", "language meta:og:locale ja_JP"),
        ("<meta property=og:type content=article>", "kind meta:og:type article"),
        ("<meta property=og:url content=\"https://example.com/2024/05/03/plant\">", "published_at url 2024-05-03"),
        (
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"A b\",}]}</script>",
            "title json-ld:headline A b"
        ),
        (
            "<script type='application/ld+json'>{\"@type\":[\"Article\"],\"datePublished\":\"2024-05-03\"}</script>",
            "published_at json-ld:datePublished 2024-05-03"
        ),
        (
            "<script type='application/ld+json'>[{\"@type\":\"BlogPosting\",\"author\":[{\"name\":\"Ann\\u00e9\"}]}]</script>",
            "author json-ld:author Anné"
        ),
        (
            "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"Article\",\"publisher\":{\"name\":\"Ex\nTimes\"}}\n//]]></script>",
            "publisher json-ld:publisher Ex Times"
        ),
    ])
    func head(markup: String, clue: String) throws {
        let document = try read("<html><head>\(markup)</head><body>\(Self.body)</body></html>")
        #expect(clueLines(document).contains(clue), "\(clueLines(document))")
    }

    @Test(arguments: [
        ("<time datetime=\"2024-05-03\">3 May</time>", "published_at time 2024-05-03"),
        (
            "<time itemprop=datePublished datetime=\"2024-05-03\">3 May</time>",
            "published_at itemprop:datepublished 2024-05-03"
        ),
        (
            "<span property=\"dc:date\" content=\"2024-05-03T00:00\">Friday</span>",
            "published_at rdfa:dc:date 2024-05-03T00:00"
        ),
        ("<p>Friday, May 3, 2024</p>", "published_at text:date May 3, 2024"),
        ("<p>2024年5月3日</p>", "published_at text:date 2024年5月3日"),
        ("<div>令和6年5月3日</div>", "published_at text:date 令和6年5月3日"),
        ("<p>Published: 03.05.2024 10:15</p>", "published_at text:date 03.05.2024 10:15"),
        ("<p>By Ann Lee</p>", "author text:byline Ann Lee"),
    ])
    func visible(markup: String, clue: String) throws {
        let page =
            "<html lang=en><head><title>Plant opens</title></head><body><h1>Plant opens</h1>\(markup)\(Self.body)\(Self.body)</body></html>"
        let document = try read(page)
        #expect(clueLines(document).contains(clue), "\(clueLines(document))")
        #expect(clueLines(document).contains("language html:lang en"))
        #expect(violations(of: document).isEmpty)
    }

    @Test func dateLineBelongsToTheTextWhereMarkupIsSilent() throws {
        let page =
            "<html><body><h1>Plant opens</h1><div class=when>May 3, 2024</div><div>\(Self.body)\(Self.body)</div></body></html>"
        #expect(outline(try read(page)).prefix(2) == ["heading1: Plant opens", "paragraph: May 3, 2024"])
    }

    @Test func addressOfTheDocument() throws {
        let document = try DocumentReader().read(
            Array(Self.body.utf8), uri: "https://example.com/news/20240503/plant.html")
        #expect(clueLines(document).contains("published_at url 20240503"))
    }
}
