internal import Foundation
internal import DatelineRecords

/// Records into a folder of CSV files, one a table: the columns of the database, documents numbered in their order.
///
/// Source: RFC 4180.
public final class CSVSink: RecordSink {
    public let encoder = RecordEncoder.rows
    private let folder: String
    private var sinks: [ByteSink] = []
    private let journal: RunJournal
    private var count = 0

    /// Names a folder; it is made where it is missing.
    public init(folder: String) {
        self.folder = folder
        journal = RunJournal(output: folder)
    }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        try makeFolder()
        let checkpoint = try journal.begin(job: job, start: start)
        try open(checkpoint)
        return checkpoint
    }

    public func join(job: String, at checkpoint: Checkpoint, isEnding: Bool) throws(ExportError) {
        try makeFolder()
        if let own = try journal.join(job: job, at: checkpoint, isEnding: isEnding) { try open(own) }
    }

    private func makeFolder() throws(ExportError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw ExportError("output-unwritable", output: folder, reason: "the folder cannot be made")
        }
    }

    private func open(_ checkpoint: Checkpoint?) throws(ExportError) {
        count = checkpoint?.counts["written"] ?? 0
        for table in Self.tables {
            let sink = try ByteSink(
                path: "\(folder)/\(table.name).csv", keeping: checkpoint?.files["csv/" + table.name] ?? 0)
            if sink.length == 0 { try sink.write(Array((table.columnNames.joined(separator: ",") + "\r\n").utf8)) }
            sinks.append(sink)
        }
    }

    private static let tables = RecordTables.all + [RunTables.copies]

    public func isUnderWay(job: String) -> Bool { RunJournal.isUnderWay(folder, job: job) }

    public func known(_ uri: String) -> KnownDocument? { nil }

    public func forEachDocument(_ body: (KnownDocument) -> Void) { journal.documents.forEach(body) }

    public func add(_ record: EncodedRecord) throws(ExportError) {
        guard case .rows(let rows) = record.payload else { return }
        count += 1
        for (index, table) in rows.tables.enumerated() {
            for row in table { try sinks[index].write(CSVLine.bytes([.integer(count)] + row)) }
        }
        try journal.note(record.known)
    }

    public func add(_ copy: CopyLink, isRecord: Bool) throws(ExportError) {
        if isRecord { journal.note(copy) }
        try sinks.last?.write(
            CSVLine.bytes([
                .text(copy.uri), .text(copy.firstURI), .text(copy.sha256), .flag(copy.isIdentical),
                .probability(copy.similarity),
            ]))
    }

    public func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        for sink in sinks { try sink.synchronize() }
        if isLast { return journal.remove() }
        var checkpoint = checkpoint
        checkpoint.counts["written"] = count
        for (table, sink) in zip(Self.tables, sinks) { checkpoint.files["csv/" + table.name] = sink.length }
        try journal.write(checkpoint)
    }
}
