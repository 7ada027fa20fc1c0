import DatelineDocuments
import DatelineRecords
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

    /// A linear congruential generator: the same mutations each time.
    private struct Generator {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, bound)))
        }
    }

    private static func mutated(_ list: [UInt8], _ random: inout Generator) -> [UInt8] {
        var bytes = list
        for _ in 0...random.next(4) where !bytes.isEmpty {
            let place = random.next(bytes.count)
            let end = min(bytes.count, place + 1 + random.next(60))
            switch random.next(6) {
            case 0: bytes[place] = UInt8(random.next(256))
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: random.next(bytes.count))
            case 3: bytes.removeSubrange(place...)
            case 4: bytes.insert(contentsOf: Array("<&]]>\"'{[".utf8).shuffled(by: random.next(9)), at: place)
            default: bytes.replaceSubrange(place..<end, with: repeatElement(bytes[place], count: random.next(300)))
            }
        }
        return bytes
    }

    @Test(arguments: lists.indices) func survives(_ index: Int) {
        var random = Generator(state: UInt64(index) &* 7919 &+ 1)
        var readable = 0
        for _ in 0..<400 {
            let bytes = Self.mutated(Self.lists[index], &random)
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

extension [UInt8] {
    /// The same bytes, begun elsewhere.
    fileprivate func shuffled(by count: Int) -> [UInt8] { Array(dropFirst(count)) + Array(prefix(count)) }
}
