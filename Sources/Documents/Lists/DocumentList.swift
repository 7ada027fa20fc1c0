public import DatelineRecords

/// A list of documents: a feed, a sitemap, lines of addresses.
public struct DocumentList: Hashable, Sendable {
    /// What the list is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case rss, atom
        case jsonFeed = "json-feed"
        case sitemap
        /// A sitemap of sitemaps: `lists` has them.
        case sitemapIndex = "sitemap-index"
        /// Lines of addresses.
        case addresses = "uri-list"
    }

    /// One document of the list.
    public struct Entry: Hashable, Sendable {
        /// What stays the same when it changes: the list's own name for it, else its address. No two of a list share it.
        public var id: String
        /// Where it is.
        public var address: WebAddress?
        public var title: String?
        public var author: String?
        public var language: String?
        /// As written.
        public var published: String?
        /// As written.
        public var updated: String?
        /// The whole text, where the list has it.
        public var content: Content?

        /// Makes an entry with its name alone.
        public init(id: String) { self.id = id }
    }

    /// The whole text of an entry.
    public enum Content: Hashable, Sendable {
        case html(String)
        case text(String)
    }

    public var kind: Kind
    public var title: String?
    public var entries: [Entry] = []
    /// Lists of which an index is made.
    public var lists: [WebAddress] = []
    /// The list that goes on with older entries.
    public var next: WebAddress?
    /// Seconds after which it is worth looking again, where it says so.
    public var interval: Int?

    /// Makes an empty list.
    public init(kind: Kind) { self.kind = kind }
}

extension DocumentList {
    /// Gives entries that share a name one of their own: the address, else a hash of what they say, stands behind it. The same entry
    /// twice is one.
    mutating func tellEntriesApart() {
        var counts: [String: Int] = [:]
        for entry in entries { counts[entry.id, default: 0] += 1 }
        guard counts.count < entries.count else { return }
        var seen: Set<String> = []
        entries = entries.compactMap { entry in
            var entry = entry
            if counts[entry.id] ?? 0 > 1 { entry.id += "\n" + (entry.address?.text ?? entry.digest) }
            return seen.insert(entry.id).inserted ? entry : nil
        }
    }
}

extension DocumentList.Entry {
    /// A hash of what it says (FNV-1a).
    fileprivate var digest: String {
        let text = [title, published, "\(content as Any)"].map { $0 ?? "" }.joined(separator: "\n")
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }

    /// What the list says about the document, as clues `feed:NAME`.
    public var clues: [Clue] {
        [
            (Clue.Field.publishedAt, "published", published), (.modifiedAt, "updated", updated),
            (.author, "author", author),
        ]
        .compactMap { field, name, value in value.map { Clue(field, origin: "feed:" + name, raw: $0) } }
    }

    /// The whole text as a document of its own, with its media type: UTF-8, the title in front.
    public var page: (bytes: [UInt8], mediaType: String)? {
        switch content {
        case nil: return nil
        case .text(let text):
            let head = title.map { text.hasPrefix($0) ? "" : $0 + "\n\n" } ?? ""
            return (Array((head + text).utf8), "text/plain")
        case .html(let html):
            let name = title.map(\.escapedForMarkup) ?? ""
            let tag = language.map { " lang=\"\($0.escapedForMarkup)\"" } ?? ""
            let page =
                "<!DOCTYPE html><html\(tag)><head><meta charset=\"utf-8\"><title>\(name)</title></head><body><article><h1>\(name)</h1>\n\(html)\n</article></body></html>"
            return (Array(page.utf8), "text/html")
        }
    }
}
