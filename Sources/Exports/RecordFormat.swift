public import DatelineRecords

/// How records are written to a file.
public enum RecordFormat: String, Hashable, Sendable, CaseIterable {
    /// One record a line.
    case ndjson
    /// One JSON array, indented.
    case json

    /// A record's own bytes.
    public func bytes(of record: Record) -> [UInt8] {
        switch self {
        case .ndjson: record.json() + [0x0A]
        case .json: record.json(indent: 2)
        }
    }

    /// What stands before the record of an index.
    public func bytes(before index: Int) -> [UInt8] {
        switch self {
        case .ndjson: []
        case .json: Array((index == 0 ? "[\n" : ",\n").utf8)
        }
    }

    /// What stands behind the last of `count` records.
    public func bytes(after count: Int) -> [UInt8] {
        switch self {
        case .ndjson: []
        case .json: Array((count == 0 ? "[]\n" : "\n]\n").utf8)
        }
    }
}
