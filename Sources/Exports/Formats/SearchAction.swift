internal import DatelineRecords

/// A record as two lines of the bulk interface of Elasticsearch and OpenSearch: the action, then the record as it is.
///
/// The index is the one of the request's address (`POST /releases/_bulk`); a document of the same `source.uri` is replaced.
///
/// Source: Elasticsearch and OpenSearch reference, Bulk API (newline-delimited JSON).
struct SearchAction {
    private let record: Record

    init(_ record: Record) { self.record = record }

    /// Both lines, each with its line feed.
    func bytes() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("index")
            json.object { $0.stated("_id", EntryIdentity.uuid(of: record.source.uri)) }
        }
        return json.bytes + [0x0A] + record.json() + [0x0A]
    }
}
