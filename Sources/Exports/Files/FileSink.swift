/// Records into one file or standard output, as NDJSON or one JSON array; compressed where the name ends in `.gz` or `.zst`.
public final class FileSink: RecordSink {
    public let encoder: RecordEncoder
    private let path: String
    private let format: RecordFormat
    private let compression: Compression?
    private var sink: ByteSink?
    private var journal: RunJournal?
    /// Bytes since the last checkpoint, where they are compressed.
    private var pending: [UInt8] = []
    private var count = 0
    private var lastDocument: KnownDocument?

    /// Names a file; it is opened when the run begins.
    public init(path: String, format: RecordFormat) {
        self.path = path
        self.format = format
        encoder = .text(format)
        compression = Compression(path: path)
    }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        guard path != "-", !Self.isDevice(path) else {
            sink = try ByteSink(path: path)
            return nil
        }
        let journal = RunJournal(output: path)
        let checkpoint = try journal.begin(job: job, start: start)
        self.journal = journal
        sink = try ByteSink(path: path, keeping: checkpoint?.files["output"] ?? 0)
        count = checkpoint?.counts["written"] ?? 0
        return checkpoint
    }

    private static func isDevice(_ path: String) -> Bool { path.hasPrefix("/dev/") || path.hasPrefix("/proc/") }

    public func known(_ uri: String) -> KnownDocument? { nil }

    public func forEachDocument(_ body: (KnownDocument) -> Void) { journal?.documents.forEach(body) }

    public func add(_ record: EncodedRecord) throws(ExportError) {
        guard case .bytes(let bytes) = record.payload else { return }
        try write(format.bytes(before: count))
        try write(bytes)
        count += 1
        try noteLast()
        lastDocument = record.known
    }

    public func add(_ copy: CopyLink, isRecord: Bool) {
        if isRecord, lastDocument?.uri == copy.uri { lastDocument?.firstURI = copy.firstURI }
    }

    /// A document is noted when it is known whether it is a copy.
    private func noteLast() throws(ExportError) {
        guard let document = lastDocument else { return }
        lastDocument = nil
        try journal?.note(document)
    }

    private func write(_ bytes: [UInt8]) throws(ExportError) {
        if compression == nil { try sink?.write(bytes) } else { pending.append(contentsOf: bytes) }
    }

    public func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        if isLast { try write(format.bytes(after: count)) }
        if let compression, !pending.isEmpty {
            guard let frame = compression.frame(pending) else {
                throw ExportError("output-failed", output: path, reason: "it cannot be compressed")
            }
            try sink?.write(frame)
            pending.removeAll(keepingCapacity: true)
        }
        if journal == nil { try sink?.flush() } else { try sink?.synchronize() }
        if isLast {
            journal?.remove()
        } else {
            try noteLast()
            var checkpoint = checkpoint
            checkpoint.files["output"] = sink?.length ?? 0
            checkpoint.counts["written"] = count
            try journal?.write(checkpoint)
        }
    }
}
