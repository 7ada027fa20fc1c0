public import DatelineRecords

/// Feeds that a page names: `<link rel="alternate" type="application/rss+xml" href="…">`.
///
/// Source: RSS Autodiscovery 1.0 (RSS Advisory Board).
public enum FeedLinks {
    private static let mediaTypes: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    ]
    /// Bytes of a page in which its head stands.
    private static let headLength = 1 << 18

    /// The addresses, the page's most important one first.
    ///
    /// - Parameters:
    ///   - page: The source bytes.
    ///   - charset: A hint from outside.
    ///   - address: Where it was fetched from.
    public static func find(in page: [UInt8], charset: String? = nil, address: WebAddress) -> [WebAddress] {
        let text = CharsetDecoder.decode(Array(page.prefix(headLength)), hint: charset, isMarkup: true).bytes
        let (tree, _) = HTMLParser.page(of: MarkupRepair.repaired(text), limits: DocumentReader.Limits())
        var result: [WebAddress] = []
        for index in tree.nodes.indices where tree.nodes[index].tag == .link {
            let relations = tree.value(of: .rel, at: index)?.lowercased().split(separator: " ") ?? []
            guard relations.contains("alternate"), let type = tree.value(of: .type, at: index)?.lowercased(),
                mediaTypes.contains(String(type.prefix { $0 != ";" && $0 != " " })),
                let place = tree.value(of: .href, at: index).flatMap(address.resolving), !result.contains(place)
            else { continue }
            result.append(place)
        }
        return result
    }
}
