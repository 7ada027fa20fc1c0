public import DatelineRecords

/// Reads lists of documents: RSS 1.0 and 2.0, Atom, JSON Feed, sitemaps, indexes of sitemaps, lines of addresses.
///
/// Source: RSS 2.0 (Harvard, 2003), RSS 1.0 (web.resource.org/rss/1.0), RFC 4287, jsonfeed.org/version/1.1, sitemaps.org protocol 0.9 with
/// Google's news extension, RFC 5005 (paged and archived feeds), RFC 2483 section 5 (text/uri-list); Dublin Core, content and syndication modules of RSS.
public enum DocumentListReader {
    /// Entries that are read of one list: the limit of a sitemap.
    public static let maximumEntries = 50_000

    /// Bytes that decide what a list is.
    private static let probeLength = 4096

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - bytes: The source bytes.
    ///   - mediaType: A hint from outside.
    ///   - charset: A hint from outside.
    ///   - address: Where it was fetched from; relative references count from it.
    /// - Returns: The list; nil where the bytes are none.
    public static func read(
        _ bytes: [UInt8], mediaType: String? = nil, charset: String? = nil, address: WebAddress? = nil
    ) -> DocumentList? {
        var list = mediaType == "text/uri-list" ? addresses(bytes) : markup(bytes, charset: charset, address: address)
        list?.tellEntriesApart()
        return list
    }

    private static func markup(_ bytes: [UInt8], charset: String?, address: WebAddress?) -> DocumentList? {
        guard mayBeList(bytes) else { return nil }
        let text = CharsetDecoder.decode(bytes, hint: charset, isMarkup: true).bytes
        let first = text.first { $0 > 0x20 }
        if first == UInt8(ascii: "{") { return JSONFeedReader.read(text, address: address) }
        guard first == UInt8(ascii: "<") else { return nil }
        return XMLListReader.read(text, address: address)
    }

    /// Whether the first bytes hold the name of a list's root, in any charset that keeps ASCII.
    private static func mayBeList(_ bytes: [UInt8]) -> Bool {
        if ByteOrderMark.detect(bytes).map({ $0.charset != .utf8 }) == true { return true }
        let start = String(decoding: bytes.prefix(probeLength).filter { $0 < 0x80 }, as: UTF8.self)
        return ["<rss", "<rdf:RDF", "<feed", ":feed", "<urlset", "<sitemapindex", ":urlset", ":sitemapindex", "<RDF"]
            .contains(where: start.contains) || start.contains("jsonfeed.org/version")
    }

    private static func addresses(_ bytes: [UInt8]) -> DocumentList {
        var list = DocumentList(kind: .addresses)
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.first != UInt8(ascii: "#") {
            guard list.entries.count < maximumEntries else { break }
            guard let address = WebAddress(String(decoding: line, as: UTF8.self)) else { continue }
            var entry = DocumentList.Entry(id: address.text)
            entry.address = address
            list.entries.append(entry)
        }
        return list
    }
}

/// Reads the lists that are XML.
enum XMLListReader {
    private static let atom = "http://www.w3.org/2005/Atom"
    private static let dublinCore: Set<String> = ["http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"]
    private static let content: Set<String> = ["http://purl.org/rss/1.0/modules/content/"]
    private static let syndication = "http://purl.org/rss/1.0/modules/syndication/"
    private static let news: Set<String> = ["http://www.google.com/schemas/sitemap-news/0.9"]
    /// RSS 2.0 has no namespace; RSS 1.0 and 0.9 have these.
    private static let rss: Set<String> = ["", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/"]

    static func read(_ text: [UInt8], address: WebAddress?) -> DocumentList? {
        let state = State()
        XMLElementReader.read(text, base: address) { element in
            guard state.list != nil else {
                state.list = kind(element).map { DocumentList(kind: $0) }
                return state.list == nil ? nil : true
            }
            return element.name == "channel" && rss.contains(element.namespace)
        } take: { element in
            guard var list = state.list else { return false }
            // One owner at a time: the list grows in place.
            state.list = nil
            take(element, into: &list, &state.period)
            let isFull = list.entries.count >= DocumentListReader.maximumEntries
            state.list = list
            return !isFull
        }
        var list = state.list
        if list?.interval == nil { list?.interval = state.period.seconds }
        return list
    }

    private final class State {
        var list: DocumentList?
        var period = UpdatePeriod()
    }

    private static func kind(_ root: XMLElement) -> DocumentList.Kind? {
        switch root.name {
        case "rss", "RDF": .rss
        case "feed" where root.namespace == atom: .atom
        case "urlset": .sitemap
        case "sitemapindex": .sitemapIndex
        default: nil
        }
    }

    /// Takes an entry, or what a list says about itself.
    private static func take(_ element: XMLElement, into list: inout DocumentList, _ period: inout UpdatePeriod) {
        switch (list.kind, element.name) {
        case (.rss, "item"): return list.entries.append(item(element))
        case (.atom, "entry"): return list.entries.append(entry(element))
        case (.sitemap, "url"):
            if let page = page(element) { list.entries.append(page) }
            return
        case (.sitemapIndex, "sitemap"):
            if let inner = reference(element.child("loc", in: [element.namespace]), element) {
                list.lists.append(inner)
            }
            return
        default: break
        }
        switch (element.namespace, element.name) {
        case (_, "title") where list.title == nil: list.title = stated(element)
        case ("", "ttl"): list.interval = Int(element.text).flatMap { $0 > 0 ? $0 * 60 : nil }
        case (syndication, "updatePeriod"): period.name = element.text
        case (syndication, "updateFrequency"): period.frequency = Int(element.text) ?? 1
        case (atom, "link") where ["next", "prev-archive"].contains(element.attributes["rel"]):
            if list.next == nil { list.next = element.attributes["href"].flatMap { resolve($0, element) } }
        default: break
        }
    }

    /// How often a feed says that it changes.
    fileprivate struct UpdatePeriod {
        var name: String?
        var frequency = 1

        var seconds: Int? {
            let lengths = [
                "hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000,
            ]
            return name.flatMap { lengths[$0] }.map { max(60, $0 / max(1, frequency)) }
        }
    }

    // MARK: Entries

    private static func item(_ element: XMLElement) -> DocumentList.Entry {
        func text(_ name: String, _ namespaces: Set<String> = rss) -> String? {
            element.child(name, in: namespaces).flatMap(stated)
        }
        let guid = element.child("guid", in: rss)
        let isPermanent = guid.map { $0.attributes["isPermaLink"] != "false" } ?? false
        let link =
            reference(element.child("link", in: rss), element)
            ?? (isPermanent ? reference(guid, element) : nil)
            ?? element.attributes["about"].flatMap { resolve($0, element) }
            ?? alternate(element)
        var entry = DocumentList.Entry(
            id: text("guid") ?? element.attributes["about"] ?? link?.text ?? text("title") ?? "")
        entry.address = link
        entry.title = text("title")
        entry.author = text("creator", dublinCore) ?? text("author")
        entry.language = text("language", dublinCore)
        entry.published = text("pubDate") ?? text("date", dublinCore)
        entry.updated = element.child("updated", in: [atom]).flatMap(stated) ?? text("modified", dublinCore)
        // A description is a teaser where there is a page; where there is none it is all.
        entry.content = (text("encoded", content) ?? (link == nil ? text("description") : nil)).map { .html($0) }
        return entry
    }

    private static func entry(_ element: XMLElement) -> DocumentList.Entry {
        func text(_ name: String) -> String? { element.child(name, in: [atom]).flatMap(stated) }
        let link = alternate(element)
        var entry = DocumentList.Entry(id: text("id") ?? link?.text ?? "")
        entry.address = link
        entry.title = text("title")
        entry.author = element.child("author", in: [atom])?.child("name", in: [atom]).flatMap(stated)
        entry.language = element.attributes["xml:lang"]
        entry.published = text("published")
        entry.updated = text("updated")
        guard let content = element.child("content", in: [atom]) else { return entry }
        entry.language = content.attributes["xml:lang"] ?? entry.language
        if let source = content.attributes["src"] {
            entry.address = entry.address ?? resolve(source, content)
        } else if let text = stated(content) {
            let type = content.attributes["type"] ?? "text"
            entry.content = type == "text" || type == "text/plain" ? .text(text) : .html(text)
        }
        return entry
    }

    private static func page(_ element: XMLElement) -> DocumentList.Entry? {
        guard let address = reference(element.child("loc", in: [element.namespace]), element) else { return nil }
        var entry = DocumentList.Entry(id: address.text)
        entry.address = address
        entry.updated = element.child("lastmod", in: [element.namespace]).flatMap(stated)
        guard let news = element.child("news", in: news) else { return entry }
        entry.title = news.child("title", in: [news.namespace]).flatMap(stated)
        entry.published = news.child("publication_date", in: [news.namespace]).flatMap(stated)
        entry.language = news.child("publication", in: [news.namespace])?.child("language", in: [news.namespace])
            .flatMap(stated)
        return entry
    }

    /// The address of an Atom link to the page itself.
    private static func alternate(_ element: XMLElement) -> WebAddress? {
        let links = element.children.filter {
            $0.namespace == atom && $0.name == "link" && ["alternate", nil].contains($0.attributes["rel"])
        }
        let link = links.first { $0.attributes["type"].map { $0.hasPrefix("text/html") } ?? true } ?? links.first
        return link.flatMap { link in link.attributes["href"].flatMap { resolve($0, link) } }
    }

    private static func reference(_ element: XMLElement?, _ owner: XMLElement) -> WebAddress? {
        element.flatMap { inner in stated(inner).flatMap { resolve($0, inner) } }
    }

    private static func resolve(_ reference: String, _ element: XMLElement) -> WebAddress? {
        element.base.map { $0.resolving(reference) } ?? WebAddress(reference)
    }

    private static func stated(_ element: XMLElement) -> String? { element.text.isEmpty ? nil : element.text }
}

/// Reads JSON Feed.
enum JSONFeedReader {
    static func read(_ text: [UInt8], address: WebAddress?) -> DocumentList? {
        guard let root = LooseJSON.values(in: text).first,
            root["version"]?.text?.contains("jsonfeed.org/version") == true
        else { return nil }
        var list = DocumentList(kind: .jsonFeed)
        list.title = root["title"]?.text
        let language = root["language"]?.text
        list.next = root["next_url"]?.text.flatMap { resolve($0, address) }
        for item in (root["items"]?.elements ?? []).prefix(DocumentListReader.maximumEntries) {
            func text(_ key: String) -> String? { item[key]?.text.flatMap { $0.isEmpty ? nil : $0 } }
            let link = (text("url") ?? text("external_url")).flatMap { resolve($0, address) }
            guard let id = text("id") ?? link?.text else { continue }
            var entry = DocumentList.Entry(id: id)
            entry.address = link
            entry.title = text("title")
            entry.author = (item["authors"]?.elements.first ?? item["author"])?["name"]?.text
            entry.language = text("language") ?? language
            entry.published = text("date_published")
            entry.updated = text("date_modified")
            entry.content = text("content_html").map { .html($0) } ?? text("content_text").map { .text($0) }
            list.entries.append(entry)
        }
        return list
    }

    private static func resolve(_ reference: String, _ base: WebAddress?) -> WebAddress? {
        base.map { $0.resolving(reference) } ?? WebAddress(reference)
    }
}
