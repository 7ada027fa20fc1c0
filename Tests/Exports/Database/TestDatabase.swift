@testable import DatelineExports
import DatelineRecords
import DatelineTestSupport
import Foundation
import GRDB

/// An empty database for one test.
final class TestDatabase {
    enum Kind: String, CaseIterable, Sendable {
        case sqlite, postgres
    }

    /// Both, or SQLite alone where no PostgreSQL was started (`make test` starts one).
    static let kinds: [Kind] = server == nil ? [.sqlite] : [.sqlite, .postgres]
    static let server = ProcessInfo.processInfo.environment["DATELINE_TEST_POSTGRES"]

    let kind: Kind
    /// As `--output` takes it.
    let output: String
    private let folder: URL
    private let name = "test_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")

    private let server: String

    /// Makes a database; `server` is PostgreSQL's address.
    init(_ kind: Kind, server: String = TestDatabase.server ?? "") throws {
        self.kind = kind
        self.server = server
        folder = try Repository.temporaryFolder()
        switch kind {
        case .sqlite: output = "sqlite:" + folder.appendingPathComponent("test.db").path
        case .postgres:
            try PostgresConnection(server).execute("CREATE DATABASE \(name)")
            output = server.replacingOccurrences(of: "/postgres?", with: "/\(name)?")
        }
    }

    /// Rows as texts.
    func query(_ sql: String) throws -> [[String?]] {
        switch kind {
        case .postgres: return try PostgresConnection(output).query(sql)
        case .sqlite:
            return try queue.read { db in
                try Row.fetchAll(db, sql: sql).map { row in
                    row.databaseValues.map { value in value.isNull ? nil : "\(value.storage.value ?? "")" }
                }
            }
        }
    }

    func execute(_ sql: String) throws {
        switch kind {
        case .postgres: try PostgresConnection(output).execute(sql)
        case .sqlite: try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        }
    }

    var queue: DatabaseQueue { get throws { try SQLiteDatabase.open(path) } }
    private var path: String { String(output.dropFirst(7)) }

    /// Makes the database as an older version of the program made it.
    func make(version: Int) throws {
        switch kind {
        case .postgres: try PostgresDatabase.migrate(PostgresConnection(output), to: version)
        case .sqlite: try SQLiteDatabase.migrate(queue, path: path, to: version)
        }
    }

    /// Writes records and commits.
    func write(_ records: [DatelineRecords.Record]) throws {
        let sink = try SinkAddress.open(output, format: .ndjson)
        _ = try sink.begin(job: "j", start: .fresh)
        for record in records {
            guard case .record(let encoded) = sink.encoder.encode(record) else { throw CocoaError(.coderInvalidValue) }
            try sink.add(encoded)
        }
        try sink.commit(Checkpoint(), isLast: true)
    }

    /// Every row of every table, in one order.
    func dump() throws -> [String] {
        let dialect: SQLDialect = kind == .sqlite ? .sqlite : .postgres
        return try (RecordTables.all + [RunTables.copies, RunTables.revisions, RunTables.journal]).flatMap { table in
            let columns = dialect.columnNames(of: table).joined(separator: ", ")
            let rows = try query("SELECT \(columns) FROM \(table.name) ORDER BY \(table.key.joined(separator: ", "))")
            return rows.map { table.name + " " + $0.map { $0 ?? "NULL" }.joined(separator: "|") }
        }
    }

    /// Every row of an SQLite database at a path.
    static func dump(_ path: String) throws -> [String] { try TestDatabase(path: path).dump() }

    private init(path: String) throws {
        kind = .sqlite
        server = ""
        folder = try Repository.temporaryFolder()
        output = "sqlite:" + path
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
        if kind == .postgres {
            try? PostgresConnection(server).execute("DROP DATABASE \(name) WITH (FORCE)")
        }
    }
}
