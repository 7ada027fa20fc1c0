public import DatelineRecords

/// How records are written to a file.
public enum RecordFormat: String, Hashable, Sendable, CaseIterable {
    /// One record a line.
    case ndjson
    /// One JSON array, indented.
    case json
    /// schema.org NewsArticle in JSON-LD, one a line.
    case jsonld
    /// IPTC ninjs 3.1, one a line.
    case ninjs
    /// Lines for the bulk interface of Elasticsearch and OpenSearch.
    case elasticsearch
    /// CSV, one line a figure.
    case figures
    /// One Atom feed.
    case atom

    /// What it is, for a person.
    public var summary: String {
        switch self {
        case .ndjson: "one record a line"
        case .json: "one array"
        case .jsonld: "schema.org NewsArticle, one a line"
        case .ninjs: "IPTC ninjs 3.1, one a line"
        case .elasticsearch: "lines of the bulk interface of Elasticsearch and OpenSearch"
        case .figures: "CSV, one line a figure"
        case .atom: "an Atom feed of the last 1,000"
        }
    }

    /// Media type of a file, and of what a webhook gets.
    public var mediaType: String {
        switch self {
        case .ndjson, .json, .ninjs: "application/json"
        case .jsonld: "application/ld+json"
        case .elasticsearch: "application/x-ndjson"
        case .figures: "text/csv; charset=utf-8"
        case .atom: "application/atom+xml"
        }
    }

    /// A record's own bytes.
    public func bytes(of record: Record) -> [UInt8] {
        switch self {
        case .ndjson: record.json() + [0x0A]
        case .json: record.json(indent: 2)
        case .jsonld: NewsArticle(record).bytes() + [0x0A]
        case .ninjs: NewsItem(record).bytes() + [0x0A]
        case .elasticsearch: SearchAction(record).bytes()
        case .figures: FigureLines(record).bytes()
        case .atom: AtomEntry(record).bytes()
        }
    }

    /// What stands before the record of an index.
    func bytes(before index: Int) -> [UInt8] {
        switch self {
        case .json: Array((index == 0 ? "[\n" : ",\n").utf8)
        case .figures where index == 0: FigureLines.head
        default: []
        }
    }

    /// What stands behind the last of `count` records.
    func bytes(after count: Int) -> [UInt8] {
        switch self {
        case .json: Array((count == 0 ? "[]\n" : "\n]\n").utf8)
        case .figures where count == 0: FigureLines.head
        default: []
        }
    }
}
