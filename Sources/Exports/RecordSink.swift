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

    /// Goes on as one of several sinks whose first has come to a checkpoint; this one may have come further.
    ///
    /// - Parameters:
    ///   - job: Digest of what the run does.
    ///   - checkpoint: Where the run goes on.
    ///   - isEnding: Whether all was taken, so that this sink may have ended already.
    /// - Throws: As `begin`.
    func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) throws(ExportError)

    /// Whether there is an unfinished run of a job here.
    func isUnderWay(job: String) throws(ExportError) -> Bool

    /// What the sink has of earlier runs.
    var memory: SinkMemory { get }

    /// What the sink holds under a uri, uncommitted records included; nil for sinks that cannot be asked.
    func known(_ uri: String) throws(ExportError) -> KnownDocument?

    /// Every document and copy that it holds, in the order of first arrival, for the search of copies.
    func forEachDocument(_ body: (KnownDocument) -> Void) throws(ExportError)

    /// Takes a record; it replaces the one of the same uri.
    func add(_ record: EncodedRecord) throws(ExportError)

    /// Notes that a document is a copy; unless `isRecord`, a record that is there under its uri goes.
    func add(_ copy: CopyLink, isRecord: Bool) throws(ExportError)

    /// Notes which release a document revises.
    func add(_ revision: RevisionLink) throws(ExportError)

    /// Removes the record of a uri, where the sink can: its new content goes elsewhere.
    func remove(_ uri: String) throws(ExportError)

    /// Makes everything so far durable, and the checkpoint with it.
    ///
    /// - Parameters:
    ///   - checkpoint: How far the run is; the sink adds its own files' lengths.
    ///   - isLast: Whether the run is over: nothing is left to resume.
    /// - Throws: `ExportError` `output-failed`, `output-full`, `output-closed`.
    func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError)
}

extension RecordSink {
    /// A database takes again what it holds already, and goes on wherever it is.
    public func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) throws(ExportError) {
        _ = try begin(job: job, start: .resume)
    }

    public func isUnderWay(job: String) throws(ExportError) -> Bool { false }
    public var memory: SinkMemory { .none }
    public func add(_ revision: RevisionLink) throws(ExportError) {}
    public func remove(_ uri: String) throws(ExportError) {}
}

/// What a sink has of earlier runs.
public enum SinkMemory: Sendable {
    /// Nothing: each run makes the output anew, and whole.
    case none
    /// Their records, which `known` tells.
    case records
    /// Whatever went out is out.
    case elsewhere
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
    /// What tells revisions of it; nil where the sink does not keep that.
    public var facts: RecordFacts?
    /// The uri of the release that it revises.
    public var revisedURI: String?

    /// Whether bytes and pipeline are the same.
    func isSameContent(as other: KnownDocument) -> Bool {
        sha256 == other.sha256 && pipelineDigest == other.pipelineDigest
    }
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
public indirect enum RecordEncoder: Sendable {
    /// A record's own bytes.
    case text(RecordFormat)
    /// Values by table.
    case rows
    /// Lines of PostgreSQL's COPY by table.
    case copyLines
    /// What each of several sinks takes.
    case routes([RecordRoute])

    /// A record as the sink takes it.
    ///
    /// - Returns: The encoded record, or what keeps a database from holding it.
    public func encode(_ record: Record) -> EncodedRecord.Result {
        do throws(PayloadProblem) {
            return .record(
                EncodedRecord(
                    uri: record.source.uri, sha256: record.id, pipelineDigest: record.pipeline.digest,
                    fingerprint: record.document.fingerprint, sourceByteCount: record.source.byteCount,
                    facts: RecordFacts(record), payload: try payload(record)))
        } catch {
            return .problem(error.problem)
        }
    }

    private struct PayloadProblem: Error {
        var problem: Problem
    }

    private func payload(_ record: Record) throws(PayloadProblem) -> EncodedRecord.Payload {
        switch self {
        case .text(let format): return .bytes(format.bytes(of: record))
        case .rows, .copyLines:
            if let problem = RecordCheck.problem(of: record) { throw PayloadProblem(problem: problem) }
            let rows = RecordRows(record)
            if rows.holdsNUL {
                throw PayloadProblem(
                    problem: Problem("record-inconsistent", stage: "export", message: "A value holds a NUL character."))
            }
            if case .rows = self { return .rows(rows) }
            return .copyLines(CopyText.lines(of: rows))
        case .routes(let routes):
            var parts: [EncodedRecord.Payload?] = []
            for route in routes {
                parts.append(route.selection.takes(record) ? try route.encoder.payload(record) : nil)
            }
            return .parts(parts)
        }
    }
}

/// A record as a sink takes it, with what a run must know about it.
public struct EncodedRecord: Sendable {
    /// The prepared record.
    package indirect enum Payload: Sendable {
        case bytes([UInt8])
        case rows(RecordRows)
        /// Lines by table, without the column in front.
        case copyLines([[UInt8]])
        /// One for each of several sinks, nil for one that does not take the record.
        case parts([Payload?])

        var byteCount: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .rows(let rows): rows.byteCount
            case .copyLines(let lines): lines.reduce(0) { $0 + $1.count }
            case .parts(let parts): parts.reduce(0) { $0 + ($1?.byteCount ?? 0) }
            }
        }
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
    /// What routing and the search of revisions need.
    public var facts: RecordFacts
    package var payload: Payload

    /// About how many bytes it holds in memory.
    public var byteCount: Int { payload.byteCount }

    /// What it is in a format of bytes; nil for a record that was prepared for a database.
    public var bytes: [UInt8]? {
        if case .bytes(let bytes) = payload { bytes } else { nil }
    }

    /// Whether any sink takes it.
    public var isTaken: Bool {
        if case .parts(let parts) = payload { parts.contains { $0 != nil } } else { true }
    }

    /// What a sink knows about the document once it took the record.
    var known: KnownDocument {
        KnownDocument(
            uri: uri, sha256: sha256, pipelineDigest: pipelineDigest, fingerprint: fingerprint, facts: facts)
    }
}
