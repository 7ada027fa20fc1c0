internal import DatelineRecords
internal import GRDB
internal import GRDBSQLite

/// Records into an SQLite database: one transaction a checkpoint.
public final class SQLiteSink: RecordSink {
    public let encoder = RecordEncoder.rows
    private let path: String
    private let queue: DatabaseQueue
    private var batch: DatabaseBatch
    private var storedID: (uri: String, id: Int?)?
    private var job = ""

    /// Opens or makes a database and brings it to the current version.
    ///
    /// - Throws: `ExportError` `output-unwritable`, `database-newer`.
    public init(path: String) throws(ExportError) {
        self.path = path
        do {
            queue = try SQLiteDatabase.open(path)
            try SQLiteDatabase.migrate(queue, path: path)
            batch = try queue.read { db in
                let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM documents") ?? 0
                let uris = try String.fetchCursor(db, sql: "SELECT uri FROM documents UNION SELECT uri FROM copies")
                var hashes: Set<Int> = []
                while let uri = try uris.next() { hashes.insert(uri.hashValue) }
                return DatabaseBatch(lastID: last, hashes: hashes)
            }
        } catch let error as ExportError {
            throw error
        } catch {
            throw ExportError("output-unwritable", output: path, reason: SQLiteDatabase.reason(error))
        }
    }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        self.job = job
        let checkpoint = try UnfinishedRun.decide(try unfinished(), job: job, start: start, output: path)
        if checkpoint == nil { try commit(Checkpoint(), isLast: false) }
        return checkpoint
    }

    public func isUnderWay(job: String) throws(ExportError) -> Bool { try unfinished()?.job == job }

    private func unfinished() throws(ExportError) -> (job: String, checkpoint: Checkpoint)? {
        try perform { queue in
            try queue.read { db in
                try Row.fetchOne(db, sql: "SELECT job, checkpoint FROM dateline_journal WHERE id = 1")
                    .flatMap { row in Checkpoint(json: row["checkpoint"]).map { (row["job"], $0) } }
            }
        }
    }

    public func known(_ uri: String) throws(ExportError) -> KnownDocument? {
        if let pending = batch.pending(uri) { return pending }
        guard batch.mayHold(uri) else { return nil }
        let found = try perform { queue in
            try queue.inDatabase { db in
                try db.cachedStatement(sql: Self.selectDocuments + " WHERE d.uri = ?").fetchKnown([uri])
            }
        }
        storedID = (uri, found?.id)
        return found?.document
    }

    public func forEachDocument(_ body: (KnownDocument) -> Void) throws(ExportError) {
        try perform { queue in
            try queue.inDatabase { db in
                let rows = try Row.fetchCursor(db, sql: Self.selectDocuments + " ORDER BY d.id")
                while let row = try rows.next() { body(KnownDocument(row)) }
            }
        }
    }

    fileprivate static let selectDocuments =
        """
        SELECT d.id, d.uri, d.sha256, d.pipeline_digest, d.fingerprint, c.first_uri, d.status, d.title, d.url, o.key AS issuer_key,
          r.first_uri AS revised_uri, d.published_at,
          CASE WHEN d.status <> 'new' AND r.uri IS NULL THEN d.text END AS waiting_text
        FROM documents d LEFT JOIN copies c ON c.uri = d.uri
        LEFT JOIN revisions r ON r.uri = d.uri
        LEFT JOIN organizations o ON o.document_id = d.id AND o.id = d.issuer_id
        """

    public func add(_ record: EncodedRecord) throws(ExportError) {
        batch.add(record, storedID: try id(of: record.uri))
    }

    public func add(_ copy: CopyLink, isRecord: Bool) { batch.add(copy, isRecord: isRecord) }

    public func add(_ revision: RevisionLink) { batch.add(revision) }

    public func remove(_ uri: String) { batch.remove(uri) }

    public var memory: SinkMemory { .records }

    private func id(of uri: String) throws(ExportError) -> Int? {
        if batch.pending(uri) != nil || !batch.mayHold(uri) { return nil }
        if storedID?.uri != uri { _ = try known(uri) }
        return storedID?.uri == uri ? storedID?.id : nil
    }

    public func commit(_ checkpoint: Checkpoint, isLast: Bool) throws(ExportError) {
        let batch = batch
        let job = job
        try perform { queue in
            try queue.inDatabase { db in
                try db.inTransaction(.immediate) {
                    let writer = SQLiteWriter(db)
                    for uri in batch.removed { try writer.remove(uri) }
                    for entry in batch.entries { try writer.write(entry) }
                    for link in batch.links.values.sorted(by: { $0.uri < $1.uri }) { try writer.write(link) }
                    for link in batch.revisions.values.sorted(by: { $0.uri < $1.uri }) { try writer.write(link) }
                    if isLast {
                        try db.execute(sql: "DELETE FROM dateline_journal")
                    } else {
                        try db.execute(
                            sql: "INSERT OR REPLACE INTO dateline_journal (id, job, checkpoint) VALUES (1, ?, ?)",
                            arguments: [job, checkpoint.json])
                    }
                    return .commit
                }
            }
        }
        self.batch.clear()
        storedID = nil
    }

    /// Removes a document and what says that it is a copy.
    func forget(_ uri: String) throws(ExportError) -> Bool {
        try perform { queue in
            try queue.inDatabase { db in
                var count = 0
                try db.inTransaction(.immediate) {
                    for table in ["copies", "revisions", "documents"] {
                        try db.execute(sql: "DELETE FROM \(table) WHERE uri = ?", arguments: [uri])
                        count += db.changesCount
                    }
                    return .commit
                }
                return count > 0
            }
        }
    }

    private func perform<Value>(_ body: (DatabaseQueue) throws -> Value) throws(ExportError) -> Value {
        do {
            return try body(queue)
        } catch let error as ExportError {
            throw error
        } catch {
            let isFull = (error as? DatabaseError)?.resultCode == .SQLITE_FULL
            throw ExportError(
                isFull ? "output-full" : "output-failed", output: path, reason: SQLiteDatabase.reason(error))
        }
    }
}

extension KnownDocument {
    fileprivate init(_ row: Row) {
        self.init(
            uri: row["uri"], sha256: row["sha256"], pipelineDigest: row["pipeline_digest"],
            fingerprint: row["fingerprint"], firstURI: row["first_uri"],
            facts: RecordFacts(
                status: row["status"], issuerKey: row["issuer_key"], title: row["title"], address: row["url"],
                publishedAt: row["published_at"], text: row["waiting_text"]),
            revisedURI: row["revised_uri"])
    }
}

extension Statement {
    fileprivate func fetchKnown(_ arguments: StatementArguments) throws -> (id: Int, document: KnownDocument)? {
        try Row.fetchOne(self, arguments: arguments).map { ($0["id"], KnownDocument($0)) }
    }
}

/// Opens, migrates and edits SQLite databases of this program.
enum SQLiteDatabase {
    static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            // A commit is one append to the log; it is synchronized at checkpoints of the log, data and journal row together.
            try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Brings a database to the current version.
    ///
    /// - Returns: The version that it had.
    @discardableResult
    static func migrate(
        _ queue: DatabaseQueue, path: String, to target: Int = Migrations.current
    ) throws -> Int {
        try queue.inDatabase { db in
            let hasVersion = try db.tableExists("dateline_version")
            let version = hasVersion ? try Int.fetchOne(db, sql: "SELECT version FROM dateline_version") ?? 0 : 0
            guard version <= Migrations.current else {
                throw ExportError(
                    "database-newer", output: path,
                    reason:
                        "was made by a newer version of dateline (schema \(version), this program knows \(Migrations.current)); use that one"
                )
            }
            guard version < target else { return version }
            if try !hasVersion && db.tableExists("documents") {
                throw ExportError(
                    "output-unwritable", output: path, reason: "holds a table `documents` that is not this program's")
            }
            try db.inTransaction(.exclusive) {
                if !hasVersion { try db.execute(sql: "CREATE TABLE dateline_version (version INTEGER NOT NULL)") }
                for next in (version + 1)...target {
                    for statement in Migrations.statements(to: next, .sqlite) { try db.execute(sql: statement) }
                }
                try db.execute(sql: "DELETE FROM dateline_version")
                try db.execute(sql: "INSERT INTO dateline_version VALUES (?)", arguments: [target])
                return .commit
            }
            return version
        }
    }

    /// What SQLite says, in words.
    static func reason(_ error: any Error) -> String {
        guard let error = error as? DatabaseError else { return "\(error)" }
        return error.message ?? "SQLite error \(error.resultCode.rawValue)"
    }
}
