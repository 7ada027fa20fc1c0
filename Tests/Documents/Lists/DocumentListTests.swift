import DatelineDocuments
import DatelineRecords
import Testing

/// Lists of documents, written for these tests.
@Suite struct DocumentListTests {
    private func list(_ text: String, at address: String? = nil, mediaType: String? = nil) throws -> DocumentList {
        try #require(
            DocumentListReader.read(
                Array(text.utf8), mediaType: mediaType, address: address.flatMap { WebAddress($0) }))
    }

    @Test func readsRSS2() throws {
        let list = try list(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbor news</title><link>https://harbor.example/</link><ttl>20</ttl>
            <image><title>Logo</title><url>logo.png</url></image>
            <item><title>Pier &amp; crane open</title><link>/news/1</link><guid isPermaLink="false">n-1</guid>
              <pubDate>Tue, 17 Aug 2021 09:00:00 +0900</pubDate><dc:creator>Port Authority</dc:creator>
              <description>A teaser.</description><content:encoded><![CDATA[<p>The pier opened.</p>]]></content:encoded></item>
            <item><title>No page</title><description>All there is.</description></item>
            <item><guid>https://harbor.example/news/3</guid></item>
            </channel></rss>
            """, at: "https://harbor.example/feed.xml")
        #expect(list.kind == .rss)
        #expect(list.title == "Harbor news")
        #expect(list.interval == 1200)
        #expect(list.entries.count == 3)
        let first = list.entries[0]
        #expect(first.id == "n-1")
        #expect(first.address?.text == "https://harbor.example/news/1")
        #expect(first.title == "Pier & crane open")
        #expect(first.author == "Port Authority")
        #expect(first.published == "Tue, 17 Aug 2021 09:00:00 +0900")
        #expect(first.content == .html("<p>The pier opened.</p>"))
        #expect(first.clues.map(\.origin) == ["feed:published", "feed:author"])
        #expect(list.entries[1].address == nil)
        #expect(list.entries[1].content == .html("All there is."))
        #expect(list.entries[2].address?.text == "https://harbor.example/news/3")
    }

    @Test func readsRSS1() throws {
        let list = try list(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://c.example/"><title>市のお知らせ</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
            <item rdf:about="https://c.example/a"><title>新しい図書館</title><link>https://c.example/a</link><dc:date>2021-08-17T10:00:00+09:00</dc:date></item>
            </rdf:RDF>
            """)
        #expect(list.kind == .rss)
        #expect(list.interval == 21_600)
        #expect(list.entries.map(\.title) == ["新しい図書館"])
        #expect(list.entries.first?.published == "2021-08-17T10:00:00+09:00")
    }

    @Test func readsAtomWithBases() throws {
        let list = try list(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/site/"><title type="text">Lab</title>
            <link rel="next" href="page2.xml"/>
            <entry xml:base="2021/" xml:lang="en"><id>tag:a.example,2021:1</id><title>One</title><updated>2021-08-17T00:00:00Z</updated>
              <author><name>A. Baker</name></author><link rel="enclosure" href="x.pdf"/><link href="one.html"/>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Para <b>bold</b></p><p>Two</p></div></content></entry>
            <entry><id>2</id><title>Two</title><link rel="alternate" href="two.html"/><content type="text">Two

            lines &lt;3</content></entry>
            </feed>
            """, at: "https://a.example/feed")
        #expect(list.next?.text == "https://a.example/site/page2.xml")
        #expect(list.lists.isEmpty)
        #expect(
            list.entries.map { $0.address?.text } == [
                "https://a.example/site/2021/one.html", "https://a.example/site/two.html",
            ])
        #expect(list.entries[0].author == "A. Baker")
        #expect(list.entries[0].language == "en")
        guard case .html(let markup)? = list.entries[0].content else {
            Issue.record("no markup")
            return
        }
        #expect(markup.contains("<p>Para <b>bold</b></p>"))
        #expect(list.entries[1].content == .text("Two\n\nlines <3"))
    }

    @Test func readsSitemaps() throws {
        let map = try list(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc> https://s.example/a?x=1&amp;y=2 </loc><lastmod>2021-08-17</lastmod></url>
            <url><loc>https://s.example/b</loc><news:news><news:publication><news:name>S</news:name><news:language>zh</news:language></news:publication>
              <news:publication_date>2021-08-16</news:publication_date><news:title>标题</news:title></news:news></url>
            <url><loc>ftp://s.example/c</loc></url>
            </urlset>
            """)
        #expect(map.kind == .sitemap)
        #expect(map.entries.map { $0.address?.text } == ["https://s.example/a?x=1&y=2", "https://s.example/b"])
        #expect(map.entries[0].updated == "2021-08-17")
        #expect(map.entries[1].published == "2021-08-16")
        #expect(map.entries[1].language == "zh")
        let index = try list(
            "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://s.example/1.xml</loc></sitemap></sitemapindex>"
        )
        #expect(index.kind == .sitemapIndex)
        #expect(index.lists.map(\.text) == ["https://s.example/1.xml"])
    }

    @Test func readsJSONFeed() throws {
        let list = try list(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "J", "language": "en", "items": [
              {"id": "1", "url": "/one", "title": "One", "content_text": "Words.", "date_published": "2021-08-17T09:00:00+09:00", "authors": [{"name": "C. Dean"}]},
              {"id": 2, "content_html": "<p>Two</p>"}]}
            """, at: "https://j.example/feed.json")
        #expect(list.kind == .jsonFeed)
        #expect(list.entries.map(\.id) == ["1", "2"])
        #expect(list.entries[0].address?.text == "https://j.example/one")
        #expect(list.entries[0].author == "C. Dean")
        #expect(list.entries[1].content == .html("<p>Two</p>"))
    }

    @Test func readsLinesOfAddresses() throws {
        let list = try list(
            "# comment\r\nhttps://u.example/a\r\n\r\nnot one\r\nhttp://u.example/b#top\r\n", mediaType: "text/uri-list")
        #expect(list.entries.map(\.id) == ["https://u.example/a", "http://u.example/b"])
    }

    /// Neither entities nor DTDs have a meaning.
    @Test(arguments: [
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1/rss.dtd\">",
        "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS//EN\" \"http://n.example/rss.dtd\" [<!ENTITY x \"]>in quotes\"> <!-- ]> -->]>",
    ])
    func leavesEntitiesOut(_ declaration: String) throws {
        let list = try list(
            "<?xml version='1.0'?>\(declaration)<rss><channel><item><title>A&x;B</title><link>http://r.example/1</link></item></channel></rss>"
        )
        let title = try #require(list.entries.first?.title)
        #expect(title.hasPrefix("A"))
        #expect(!title.contains("root") && !title.contains("quotes"))
        #expect(list.entries.first?.address?.text == "http://r.example/1")
    }

    @Test func laughsAreNotExpanded() throws {
        let names = (0..<10).map { "<!ENTITY l\($0 + 1) \"" + String(repeating: "&l\($0);", count: 10) + "\">" }
        let text =
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY l0 \"lol\">\(names.joined())]><rss><channel><title>&l10;</title><item><title x='&l10;'>&l10;</title><guid>g</guid></item></channel></rss>"
        let list = try list(text)
        #expect(list.entries.count == 1)
        #expect((list.entries.first?.title ?? "").utf8.count < 100)
    }

    @Test func survivesFaults() throws {
        // Cut in the middle of an item, and an unescaped ampersand.
        let cut = try list(
            "<rss><channel><item><title>Fish & chips</title><link>http://r.example/1</link></item><item><title>Cut off he"
        )
        #expect(cut.entries.first?.address?.text == "http://r.example/1")
        #expect(DocumentListReader.read(Array("<html><body>A page about <rss></body></html>".utf8)) == nil)
        #expect(DocumentListReader.read([]) == nil)
        #expect(DocumentListReader.read(Array("{\"version\": \"1\"}".utf8)) == nil)
    }

    @Test func decodesByItsDeclaration() throws {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Caf".utf8)
        bytes.append(0xE9)
        bytes += Array("</title><guid>1</guid></item></channel></rss>".utf8)
        #expect(DocumentListReader.read(bytes)?.entries.first?.title == "Café")
        let wide = Array("<rss><channel><item><title>株</title><guid>1</guid></item></channel></rss>".utf16)
        let bytes16: [UInt8] = [0xFF, 0xFE] + wide.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(DocumentListReader.read(bytes16)?.entries.first?.title == "株")
    }

    @Test func pageOfAnEntryHasItsTitleInFront() throws {
        var entry = DocumentList.Entry(id: "1")
        entry.title = "A <new> pier"
        entry.content = .html("<p>Words.</p>")
        let html = try #require(entry.page)
        #expect(html.mediaType == "text/html")
        let document = try DocumentReader().read(html.bytes, uri: "x", mediaType: html.mediaType)
        #expect(document.text.string.hasPrefix("A <new> pier\n\nWords."))
        entry.content = .text("A <new> pier\n\nWords.")
        #expect(entry.page.map { String(decoding: $0.bytes, as: UTF8.self) } == "A <new> pier\n\nWords.")
        entry.content = nil
        #expect(entry.page == nil)
    }

    // MARK: Older pages

    /// (feed, its older page)
    @Test(
        arguments: [
            (
                "<rss xmlns:a='http://www.w3.org/2005/Atom'><channel><a:link rel='self' href='/f'/><a:link rel='next' href='/f?page=2'/></channel></rss>",
                "https://n.example/f?page=2"
            ),
            (
                "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='prev-archive' href='2021/07.xml'/><link rel='next-archive' href='x'/></feed>",
                "https://n.example/2021/07.xml"
            ),
            (
                "{\"version\": \"https://jsonfeed.org/version/1\", \"next_url\": \"more.json\", \"items\": []}",
                "https://n.example/more.json"
            ),
            ("<feed xmlns='http://www.w3.org/2005/Atom'><link rel='next' href='file:///x'/></feed>", nil),
            ("<feed xmlns='http://www.w3.org/2005/Atom'><entry><link rel='next' href='/x'/></entry></feed>", nil),
        ] as [(String, String?)])
    func namesItsOlderPage(_ text: String, _ next: String?) throws {
        #expect(try list(text, at: "https://n.example/f").next?.text == next)
    }

    // MARK: Faults

    /// (as a title stands in the feed, as it is read)
    @Test(arguments: [
        ("Caf&eacute;&nbsp;&ndash; r&eacute;sum&eacute;", "Café\u{A0}– résumé"),
        ("Fish & chips, R&D, a&b;", "Fish & chips, R&D, a&b;"),
        ("A&amp;B &lt;i&gt; &#26666;&#x5F0F;", "A&B <i> 株式"),
        ("<![CDATA[x &eacute; & y]]> &copy;", "x &eacute; & y ©"),
        ("tab\u{0B}and\u{01}bell&#7;", "tabandbell"),
        ("<!-- &eacute; & --> kept", "kept"),
        ("&", "&"),
    ])
    func readsTitlesThatAreNoXML(_ written: String, _ read: String) throws {
        let list = try list(
            "<rss><channel><item><title>\(written)</title><link>https://n.example/?a=1&b=2</link></item></channel></rss>"
        )
        #expect(list.entries.first?.title == read)
        #expect(list.entries.first?.address?.text == "https://n.example/?a=1&b=2")
    }

    /// Entries with one name stay as many as they are; the same entry twice is one.
    @Test func tellsEntriesOfOneNameApart() throws {
        let item = { (link: String, text: String) in
            "<item><guid isPermaLink='false'>news</guid>\(link)<description>\(text)</description></item>"
        }
        let one = item("<link>https://n.example/1</link>", "a")
        let two = item("<link>https://n.example/2</link>", "b")
        let bare = item("", "c") + item("", "d")
        let own = "<item><guid isPermaLink='false'>own</guid></item>"
        let read = { (items: String) in try list("<rss><channel>\(items)</channel></rss>").entries }
        let entries = try read(one + two + one + bare + own)
        #expect(entries.count == 5)
        #expect(Set(entries.map(\.id)).count == 5)
        #expect(entries.last?.id == "own")
        // The order of the feed does not count.
        #expect(try Set(read(own + bare + two + one).map(\.id)) == Set(entries.map(\.id)))
    }

    @Test(arguments: [
        "<rss version='2.0'><channel></channel></rss>", "<feed xmlns='http://www.w3.org/2005/Atom'/>",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>", "<rss",
        "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
    ])
    func anEmptyListIsNoFault(_ text: String) {
        #expect(DocumentListReader.read(Array(text.utf8))?.entries ?? [] == [])
    }

    @Test(arguments: [
        ("EUC-JP", "株式会社の発表"), ("Shift_JIS", "①株式会社の発表"), ("GB18030", "公司发布新闻"), ("Big5", "公司發布新聞"),
        ("windows-1251", "Новости порта"),
    ])
    func readsCharsetsOfTheFeed(_ charset: String, _ title: String) throws {
        let feed = { (declaration: String) in
            "<?xml version='1.0'\(declaration)?><rss><channel><item><title>\(title)</title><guid>1</guid></item></channel></rss>"
        }
        // By its declaration, and by the header where there is none.
        let declared = try #require(
            Encoder.encode(feed(" encoding='\(charset)'"), to: charset.lowercased()))
        #expect(DocumentListReader.read(declared)?.entries.first?.title == title)
        let bare = try #require(Encoder.encode(feed(""), to: charset.lowercased()))
        #expect(DocumentListReader.read(bare, charset: charset)?.entries.first?.title == title)
    }

    // MARK: Pages

    @Test func findsTheFeedsOfAPage() throws {
        let page = """
            <html><head><link rel="stylesheet" href="a.css"><link REL="Alternate home" TYPE="application/rss+xml; charset=utf-8" href="feed.xml?a=1&amp;b=2">
            <link rel=alternate type=application/atom+xml href=//b.example/atom><link rel="alternate" type="text/html" hreflang="ja" href="/ja/">
            <link rel="alternate" type="application/rss+xml" href="feed.xml?a=1&amp;b=2"><link rel="alternate" type="application/rss+xml"></head><body>News</body></html>
            """
        let address = try #require(WebAddress("https://a.example/news/"))
        #expect(
            FeedLinks.find(in: Array(page.utf8), address: address).map(\.text) == [
                "https://a.example/news/feed.xml?a=1&b=2", "https://b.example/atom",
            ])
        #expect(FeedLinks.find(in: [], address: address).isEmpty)
    }
}
