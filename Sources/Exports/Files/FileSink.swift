internal import Glibc

/// Records into files or standard output, as NDJSON or JSON arrays; compressed where the name ends in `.gz` or `.zst`.
public final class FileSink: RecordSink {
    public let encoder: RecordEncoder
    private let path: String
    private let format: RecordFormat
    private let compression: Compression?
    private let rotation: Rotation?
    private var sink: ByteSink?
    private var journal: RunJournal?
    /// Bytes since the last checkpoint, where they are compressed.
    private var pending: [UInt8] = []
    /// The file at work, from 1; the only one without rotation.
    private var part = 1
    /// Records and bytes, before compression, in the file at work.
    private var count = 0
    private var byteCount = 0

    /// Names a file; it is opened when the run begins.
    ///
    /// - Parameters:
    ///   - path: The file, or `-`.
    ///   - format: How records are written.
    ///   - rotation: When the next file begins; files are then named `records-00001.ndjson`.
    public init(path: String, format: RecordFormat, rotation: Rotation? = nil) {
        self.path = path
        self.format = format
        self.rotation = rotation
        encoder = .text(format)
        compression = Compression(path: path)
    }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        guard !Self.isStream(path) else {
            sink = try ByteSink(path: path)
            return nil
        }
        let journal = RunJournal(output: path)
        let checkpoint = try journal.begin(job: job, start: start)
        if let checkpoint, checkpoint.inputs > 0, checkpoint.counts["rotation"] != rotation?.mark {
            throw ExportError("run-other", output: path, reason: "the unfinished run began new files at other sizes")
        }
        self.journal = journal
        try open(at: checkpoint)
        return checkpoint
    }

    public func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) throws(ExportError) {
        guard !Self.isStream(path) else { return sink = try ByteSink(path: path) }
        let journal = RunJournal(output: path)
        guard let own = try journal.join(job: job, at: checkpoint, isEnding: isEnding) else { return }
        self.journal = journal
        try open(at: own)
    }

    private func open(at checkpoint: Checkpoint?) throws(ExportError) {
        part = checkpoint?.counts["part"] ?? 1
        count = checkpoint?.counts["written"] ?? 0
        byteCount = checkpoint?.counts["part_bytes"] ?? 0
        sink = try ByteSink(path: partPath, keeping: checkpoint?.files["output"] ?? 0)
        removeLaterParts()
    }

    /// Whether an output is no file: nothing can be resumed there.
    static func isStream(_ path: String) -> Bool {
        path == "-" || path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
    }

    private var partPath: String { rotation == nil ? path : Rotation.path(path, part: part) }

    /// What an earlier run left behind the file at work.
    private func removeLaterParts() {
        guard rotation != nil else { return }
        var next = part + 1
        while unlink(Rotation.path(path, part: next)) == 0 { next += 1 }
    }

    public func isUnderWay(job: String) -> Bool { !Self.isStream(path) && RunJournal.isUnderWay(path, job: job) }

    public func known(_ uri: String) -> KnownDocument? { nil }

    public func forEachDocument(_ body: (KnownDocument) -> Void) { journal?.documents.forEach(body) }

    public func add(_ record: EncodedRecord) throws(ExportError) {
        guard case .bytes(let bytes) = record.payload else { return }
        if let rotation, rotation.isReached(records: count, bytes: byteCount) { try beginNextPart() }
        try write(format.bytes(before: count))
        try write(bytes)
        count += 1
        try journal?.note(record.known)
    }

    public func add(_ copy: CopyLink, isRecord: Bool) {
        if isRecord { journal?.note(copy) }
    }

    private func write(_ bytes: [UInt8]) throws(ExportError) {
        byteCount += bytes.count
        if compression == nil { try sink?.write(bytes) } else { pending.append(contentsOf: bytes) }
    }

    private func beginNextPart() throws(ExportError) {
        try write(format.bytes(after: count))
        try writeFrame()
        try sink?.synchronize()
        part += 1
        count = 0
        byteCount = 0
        sink = try ByteSink(path: partPath)
    }

    private func writeFrame() throws(ExportError) {
        guard let compression, !pending.isEmpty else { return }
        guard let frame = compression.frame(pending) else {
            throw ExportError("output-failed", output: path, reason: "it cannot be compressed")
        }
        try sink?.write(frame)
        pending.removeAll(keepingCapacity: true)
    }

    public func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        if isLast { try write(format.bytes(after: count)) }
        try writeFrame()
        if journal == nil { try sink?.flush() } else { try sink?.synchronize() }
        if isLast {
            journal?.remove()
        } else {
            var checkpoint = checkpoint
            checkpoint.files["output"] = sink?.length ?? 0
            checkpoint.counts["written"] = count
            checkpoint.counts["part"] = part
            checkpoint.counts["rotation"] = rotation?.mark
            checkpoint.counts["part_bytes"] = byteCount
            try journal?.write(checkpoint)
        }
    }
}
