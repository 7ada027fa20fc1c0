internal import Foundation

/// `OUTPUT.journal`: how far an unfinished run came. It is there as long as the run is not over.
///
/// Lines of JSON: a header, then the documents since the last checkpoint, then a checkpoint, and so on. What stands behind the last
/// whole checkpoint counts for nothing: a torn line is no harm.
final class RunJournal {
    private struct Header: Codable {
        var schema = "dateline/journal/1"
        var job: String
    }

    private struct Line: Codable {
        var checkpoint: Checkpoint?
        var uri: String?
        var sha256: String?
        var fingerprint: String?
        var firstURI: String?

        enum CodingKeys: String, CodingKey {
            case checkpoint, uri, sha256, fingerprint
            case firstURI = "first_uri"
        }
    }

    /// Attempts at the lock, a twentieth of a second apart.
    private static let lockAttempts = 20

    private let path: String
    private let output: String
    private var sink: ByteSink?
    private var lock: Int32 = -1
    /// Documents that the unfinished run noted.
    private(set) var documents: [KnownDocument] = []
    private var lastDocument: KnownDocument?

    init(output: String) {
        self.output = output
        path = output + ".journal"
    }

    /// Whether there is an unfinished run of a job.
    static func isUnderWay(_ output: String, job: String) -> Bool { RunJournal(output: output).read()?.job == job }

    /// Opens or makes the journal.
    ///
    /// - Returns: The checkpoint to go on from.
    func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        try takeLock()
        let found = read()
        if let checkpoint = try UnfinishedRun.decide(
            found.map { ($0.job, $0.checkpoint) }, job: job, start: start, output: output), let found
        {
            documents = found.documents
            sink = try ByteSink(path: path, keeping: found.length)
            return checkpoint
        }
        try beginAnew(job: job)
        return nil
    }

    private func beginAnew(job: String) throws(ExportError) {
        let sink = try ByteSink(path: path)
        self.sink = sink
        try sink.write(Self.line(Header(job: job)))
        try sink.write(Self.line(Line(checkpoint: Checkpoint())))
        try sink.synchronize()
    }

    /// Opens the journal of a sink that follows another one. A run that was stopped while it began may not have made this journal yet.
    ///
    /// - Parameters:
    ///   - job: Digest of what the run does.
    ///   - checkpoint: Where the run goes on: what this journal holds behind it goes.
    ///   - isEnding: Whether a journal that is not there says that the sink has ended.
    /// - Returns: Its own checkpoint there, nil where it has ended.
    func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) throws(ExportError) -> Checkpoint? {
        if isEnding, access(path, F_OK) != 0 { return nil }
        try takeLock()
        let found = read(upTo: checkpoint.inputs)
        if found == nil, checkpoint.inputs == 0 {
            try beginAnew(job: job)
            return Checkpoint()
        }
        guard let found, found.job == job, found.checkpoint.inputs == checkpoint.inputs else {
            throw ExportError(
                "run-other", output: output,
                reason: "holds no unfinished run of these inputs; give --restart to begin anew")
        }
        documents = found.documents
        sink = try ByteSink(path: path, keeping: found.length)
        return found.checkpoint
    }

    /// Notes a document, durable with the next checkpoint; it is written when it is known whether it is a copy.
    func note(_ document: KnownDocument) throws(ExportError) {
        try writeLastDocument()
        lastDocument = document
    }

    /// Notes that a record is a copy; only the document noted last can be meant.
    func note(_ copy: CopyLink) {
        if lastDocument?.uri == copy.uri { lastDocument?.firstURI = copy.firstURI }
    }

    private func writeLastDocument() throws(ExportError) {
        guard let document = lastDocument else { return }
        lastDocument = nil
        try sink?.write(
            Self.line(
                Line(
                    uri: document.uri, sha256: document.sha256, fingerprint: document.fingerprint,
                    firstURI: document.firstURI)))
    }

    /// Makes a checkpoint durable.
    func write(_ checkpoint: Checkpoint) throws(ExportError) {
        try writeLastDocument()
        try sink?.write(Self.line(Line(checkpoint: checkpoint)))
        try sink?.synchronize()
    }

    /// The run is over: nothing is left to resume.
    func remove() {
        unlink(path)
        ByteSink.synchronizeFolder(of: path)
        releaseLock()
    }

    private func takeLock() throws(ExportError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ExportError("output-unwritable", output: output, number: errno) }
        var attempts = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            // A child of the run that just ended may hold its lock until it runs a program of its own.
            guard attempts < Self.lockAttempts else {
                close(descriptor)
                throw ExportError("database-locked", output: output, reason: "another run of dateline writes here")
            }
            attempts += 1
            usleep(50_000)
        }
        lock = descriptor
    }

    private func releaseLock() {
        if lock >= 0 { close(lock) }
        lock = -1
    }

    private func read(
        upTo inputs: Int = .max
    ) -> (job: String, checkpoint: Checkpoint, length: Int, documents: [KnownDocument])? {
        guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else { return nil }
        let decoder = JSONDecoder()
        var lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        // What stands behind the last line feed was torn.
        lines.removeLast()
        guard let first = lines.popFirst(), let header = try? decoder.decode(Header.self, from: first) else {
            return nil
        }
        var result: (job: String, checkpoint: Checkpoint, length: Int, documents: [KnownDocument])?
        var documents: [KnownDocument] = []
        for bytes in lines {
            guard let line = try? decoder.decode(Line.self, from: bytes) else { break }
            if let checkpoint = line.checkpoint {
                guard checkpoint.inputs <= inputs else { break }
                result = (header.job, checkpoint, bytes.endIndex + 1, documents)
            } else if let uri = line.uri, let sha256 = line.sha256 {
                documents.append(
                    KnownDocument(
                        uri: uri, sha256: sha256, pipelineDigest: "", fingerprint: line.fingerprint,
                        firstURI: line.firstURI))
            }
        }
        return result
    }

    private static func line(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ((try? encoder.encode(value)).map { Array($0) } ?? []) + [0x0A]
    }

    deinit { releaseLock() }
}
