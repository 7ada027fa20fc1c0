public import DatelineRecords

/// Where records go. A sink is used from one task, in input order; what it takes is durable after `commit`.
public protocol RecordSink: AnyObject {
    /// How workers prepare records for it.
    var encoder: RecordEncoder { get }

    /// Starts a run.
    ///
    /// - Parameters:
    ///   - job: Digest of what the run does; a run is resumed by the same job alone.
    ///   - start: What to do about an unfinished run.
    /// - Returns: How far the unfinished run came that goes on, nil for a new one.
    /// - Throws: `ExportError` `run-unfinished`, `run-other`, `output-unwritable`.
    func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint?

    /// What the sink holds under a uri, uncommitted records included; nil for sinks that cannot be asked.
    func known(_ uri: String) throws(ExportError) -> KnownDocument?

    /// Every document and copy that it holds, in the order of first arrival, for the search of copies.
    func forEachDocument(_ body: (KnownDocument) -> Void) throws(ExportError)

    /// Takes a record; it replaces the one of the same uri.
    func add(_ record: EncodedRecord) throws(ExportError)

    /// Notes that a document is a copy; unless `isRecord`, a record that is there under its uri goes.
    func add(_ copy: CopyLink, isRecord: Bool) throws(ExportError)

    /// Makes everything so far durable, and the checkpoint with it.
    ///
    /// - Parameters:
    ///   - checkpoint: How far the run is; the sink adds its own files' lengths.
    ///   - isLast: Whether the run is over: nothing is left to resume.
    /// - Throws: `ExportError` `output-failed`, `output-full`, `output-closed`.
    func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError)
}

/// What a sink holds about a document.
public struct KnownDocument: Hashable, Sendable {
    public var uri: String
    /// SHA-256 of its bytes, hex.
    public var sha256: String
    /// Digest of the pipeline that made its record.
    public var pipelineDigest: String
    /// The text's fingerprint, hex.
    public var fingerprint: String?
    /// The uri of the document that it is a copy of.
    public var firstURI: String?
}

/// Says that a document is a copy of an earlier one.
public struct CopyLink: Hashable, Sendable {
    public var uri: String
    public var firstURI: String
    public var sha256: String
    /// Whether the bytes are the same.
    public var isIdentical: Bool
    /// 1 minus the share of fingerprint bits that differ.
    public var similarity: Double

    /// Makes a link.
    public init(uri: String, firstURI: String, sha256: String, isIdentical: Bool, similarity: Double) {
        self.uri = uri
        self.firstURI = firstURI
        self.sha256 = sha256
        self.isIdentical = isIdentical
        self.similarity = similarity
    }

    /// One line `{schema, uri, first_uri, sha256, identical, similarity}` with its line feed.
    public var line: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for (key, value) in [
                ("schema", "dateline/copy/1"), ("uri", uri), ("first_uri", firstURI), ("sha256", sha256),
            ] {
                json.key(key)
                json.value(value)
            }
            json.key("identical")
            json.value(isIdentical)
            json.key("similarity")
            json.value(probability: similarity)
        }
        return json.bytes + [0x0A]
    }
}

/// Prepares records for a sink; workers call it.
public enum RecordEncoder: Sendable {
    /// A record's own bytes.
    case text(RecordFormat)
    /// Values by table.
    case rows
    /// Lines of PostgreSQL's COPY by table.
    case copyLines

    /// A record as the sink takes it.
    ///
    /// - Returns: The encoded record, or what keeps a database from holding it.
    public func encode(_ record: Record) -> EncodedRecord.Result {
        let payload: EncodedRecord.Payload
        switch self {
        case .text(let format): payload = .bytes(format.bytes(of: record))
        case .rows, .copyLines:
            if let problem = RecordCheck.problem(of: record) { return .problem(problem) }
            let rows = RecordRows(record)
            if rows.holdsNUL {
                return .problem(
                    Problem("record-inconsistent", stage: "export", message: "A value holds a NUL character."))
            }
            if case .rows = self { payload = .rows(rows) } else { payload = .copyLines(CopyText.lines(of: rows)) }
        }
        return .record(
            EncodedRecord(
                uri: record.source.uri, sha256: record.id, pipelineDigest: record.pipeline.digest,
                fingerprint: record.document.fingerprint, sourceByteCount: record.source.byteCount, payload: payload))
    }
}

/// A record as a sink takes it, with what a run must know about it.
public struct EncodedRecord: Sendable {
    /// The prepared record.
    package enum Payload: Sendable {
        case bytes([UInt8])
        case rows(RecordRows)
        /// Lines by table, without the column in front.
        case copyLines([[UInt8]])
    }

    /// What encoding gives.
    public enum Result: Sendable {
        case record(EncodedRecord)
        case problem(Problem)
    }

    public var uri: String
    public var sha256: String
    public var pipelineDigest: String
    public var fingerprint: String?
    public var sourceByteCount: Int
    package var payload: Payload

    /// About how many bytes it holds in memory.
    public var byteCount: Int {
        switch payload {
        case .bytes(let bytes): bytes.count
        case .rows(let rows): rows.byteCount
        case .copyLines(let lines): lines.reduce(0) { $0 + $1.count }
        }
    }

    /// What a sink knows about the document once it took the record.
    var known: KnownDocument {
        KnownDocument(uri: uri, sha256: sha256, pipelineDigest: pipelineDigest, fingerprint: fingerprint)
    }
}
