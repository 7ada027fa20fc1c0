import DatelineDocuments
import DatelineRecords
import DatelineTestSupport
import Testing

/// Lists with bytes cut, changed, doubled and moved: never a crash, never two entries of one name, never an address that is none.
@Suite struct ListMutationTests {
    private static let lists = [
        """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY x "y">]><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>A &amp; B</title><ttl>20</ttl><item><title>One &eacute;</title><link>/1?a=1&b=2</link><guid>g</guid><content:encoded><![CDATA[<p>x ]] > &amp;</p>]]></content:encoded></item>
        <item><title>Two</title><guid isPermaLink="false">g</guid><description>d</description></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://m.example/x/"><title>F</title><link rel="next" href="p2"/>
        <entry xml:base="y/"><id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">T<br/>t</div></title><link href="1.html"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p a="b">1</p><p>2</p></div></content></entry></feed>
        """,
        """
        {"version": "https://jsonfeed.org/version/1.1", "next_url": "/2", "items": [{"id": "1", "url": "/one", "content_text": "W\\u00e9 \\ud83d\\ude00"}, {"id": 2, "content_html": "<p>"}]}
        """,
        """
        <sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>http://m.example/1.xml</loc></sitemap></sitemapindex>
        """,
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://m.example/a</loc><lastmod>2021-08-17</lastmod></url><url><loc>http://m.example/a</loc></url></urlset>
        """,
    ].map { Array($0.utf8) }

    @Test(arguments: lists.indices) func survives(_ index: Int) {
        var mutation = Mutation(seed: index)
        var readable = 0
        for _ in 0..<400 {
            let bytes = mutation.mutated(Self.lists[index])
            guard let list = DocumentListReader.read(bytes, address: WebAddress("http://m.example/feed")) else {
                continue
            }
            readable += 1
            #expect(
                Set(list.entries.map(\.id)).count == list.entries.count, "\(String(decoding: bytes, as: UTF8.self))")
            for address in list.entries.compactMap(\.address) + list.lists + [list.next].compactMap({ $0 }) {
                #expect(WebAddress(address.text) == address, "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
        // What is little changed is mostly read.
        #expect(readable > 100)
    }

    /// What is nested deeper than anything has a use for ends the list, not the program.
    @Test func endsWhereItIsTooDeep() throws {
        let depth = 200_000
        let text =
            "<rss><channel><item><title>One</title></item><item>" + String(repeating: "<a>", count: depth)
            + String(repeating: "</a>", count: depth) + "</item></channel></rss>"
        let list = try #require(DocumentListReader.read(Array(text.utf8)))
        #expect(list.entries.first?.title == "One")
        let json =
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": " + String(repeating: "[", count: depth)
        #expect(DocumentListReader.read(Array(json.utf8))?.entries ?? [] == [])
    }
}
