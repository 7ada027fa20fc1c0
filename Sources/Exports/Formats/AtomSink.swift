internal import DatelineRecords
internal import Foundation
internal import Glibc

/// An Atom feed of what was ingested: the last 1,000 documents, the newest arrival first. The file is whole at every moment: each
/// checkpoint replaces it.
///
/// Source: RFC 4287.
public final class AtomSink: RecordSink {
    /// Entries that a feed holds.
    static let maximumEntries = 1000

    public let encoder = RecordEncoder.text(.atom)
    private let path: String
    private let journal: RunJournal?
    /// In the order of arrival.
    private var lines: [AtomEntry.Line] = []
    private var hasEnded = false

    /// Names a file; it is written at the first checkpoint.
    public init(path: String) {
        self.path = path
        journal = FileSink.isStream(path) ? nil : RunJournal(output: path)
    }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        let checkpoint = try journal?.begin(job: job, start: start)
        resume(at: checkpoint)
        return checkpoint
    }

    public func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) throws(ExportError) {
        guard let journal else { return }
        let own = try journal.join(job: job, at: checkpoint, isEnding: isEnding)
        hasEnded = own == nil
        resume(at: own)
    }

    /// Before the first checkpoint the file holds what an earlier run made.
    private func resume(at checkpoint: Checkpoint?) {
        lines = (checkpoint?.inputs ?? 0) > 0 ? Self.stored(path) : []
    }

    public func isUnderWay(job: String) -> Bool { journal != nil && RunJournal.isUnderWay(path, job: job) }

    public func known(_ uri: String) -> KnownDocument? { nil }

    public func forEachDocument(_ body: (KnownDocument) -> Void) { journal?.documents.forEach(body) }

    public func add(_ record: EncodedRecord) throws(ExportError) {
        guard case .bytes(let bytes) = record.payload, let line = AtomEntry.Line(bytes) else { return }
        lines.removeAll { $0.id == line.id }
        lines.append(line)
        if lines.count > Self.maximumEntries { lines.removeFirst() }
        try journal?.note(record.known)
    }

    public func add(_ copy: CopyLink, isRecord: Bool) {
        if isRecord { journal?.note(copy) }
    }

    public func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        guard !hasEnded else { return }
        guard let journal else {
            guard isLast else { return }
            let sink = try ByteSink(path: path)
            try sink.write(feed())
            return try sink.flush()
        }
        let partial = path + ".partial"
        let sink = try ByteSink(path: partial)
        try sink.write(feed())
        try sink.synchronize()
        guard rename(partial, path) == 0 else { throw ExportError("output-failed", output: path, number: errno) }
        if isLast { return journal.remove() }
        try journal.write(checkpoint)
    }

    private func feed() -> [UInt8] {
        let updated = lines.map(\.updated).max { Self.seconds($0) < Self.seconds($1) }
        var xml = XMLText()
        xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
        xml.element("id", EntryIdentity.urn(of: "feed " + path))
        xml.element("title", "Releases ingested by Dateline")
        xml.element("updated", updated ?? "1970-01-01T00:00:00Z")
        xml.markup("<author><name>Dateline</name></author><generator>Dateline</generator>\n")
        return xml.bytes + lines.reversed().flatMap(\.bytes) + Array("</feed>\n".utf8)
    }

    private static func seconds(_ time: String) -> Int { InternetTime(time)?.epochSeconds() ?? 0 }

    private static func stored(_ path: String) -> [AtomEntry.Line] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        return Array(data).split(separator: 0x0A).compactMap { AtomEntry.Line($0 + [0x0A]) }.reversed()
    }
}
