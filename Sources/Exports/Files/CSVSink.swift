internal import Foundation
internal import DatelineRecords

/// Records into a folder of CSV files, one a table: the columns of the database, documents numbered in their order.
///
/// Source: RFC 4180; null is an empty field, an empty text stands in quotes.
public final class CSVSink: RecordSink {
    public let encoder = RecordEncoder.rows
    private let folder: String
    private var sinks: [ByteSink] = []
    private let journal: RunJournal
    private var count = 0
    private var lastDocument: KnownDocument?

    /// Names a folder; it is made where it is missing.
    public init(folder: String) {
        self.folder = folder
        journal = RunJournal(output: folder)
    }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw ExportError("output-unwritable", output: folder, reason: "the folder cannot be made")
        }
        let checkpoint = try journal.begin(job: job, start: start)
        count = checkpoint?.counts["written"] ?? 0
        for table in Self.tables {
            let sink = try ByteSink(
                path: "\(folder)/\(table.name).csv", keeping: checkpoint?.files["csv/" + table.name] ?? 0)
            if sink.length == 0 { try sink.write(Array((table.columnNames.joined(separator: ",") + "\r\n").utf8)) }
            sinks.append(sink)
        }
        return checkpoint
    }

    private static let tables = RecordTables.all + [RunTables.copies]

    public func known(_ uri: String) -> KnownDocument? { nil }

    public func forEachDocument(_ body: (KnownDocument) -> Void) { journal.documents.forEach(body) }

    public func add(_ record: EncodedRecord) throws(ExportError) {
        guard case .rows(let rows) = record.payload else { return }
        count += 1
        for (index, table) in rows.tables.enumerated() {
            for row in table { try sinks[index].write(Self.line([.integer(count)] + row)) }
        }
        try noteLast()
        lastDocument = record.known
    }

    public func add(_ copy: CopyLink, isRecord: Bool) throws(ExportError) {
        if isRecord, lastDocument?.uri == copy.uri { lastDocument?.firstURI = copy.firstURI }
        try sinks.last?.write(
            Self.line([
                .text(copy.uri), .text(copy.firstURI), .text(copy.sha256), .flag(copy.isIdentical),
                .probability(copy.similarity),
            ]))
    }

    private func noteLast() throws(ExportError) {
        guard let document = lastDocument else { return }
        lastDocument = nil
        try journal.note(document)
    }

    public func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        for sink in sinks { try sink.synchronize() }
        if isLast { return journal.remove() }
        try noteLast()
        var checkpoint = checkpoint
        checkpoint.counts["written"] = count
        for (table, sink) in zip(Self.tables, sinks) { checkpoint.files["csv/" + table.name] = sink.length }
        try journal.write(checkpoint)
    }

    private static func line(_ row: [SQLValue]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, value) in row.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            switch value {
            case .null: break
            case .integer(let number): bytes.append(contentsOf: String(number).utf8)
            case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
            case .probability(let number): bytes.append(contentsOf: String(number).utf8)
            case .decimal(let number): bytes.append(contentsOf: number.description.utf8)
            case .text(let text): append(text, to: &bytes)
            }
        }
        return bytes + [0x0D, 0x0A]
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let needsQuotes = text.isEmpty || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
