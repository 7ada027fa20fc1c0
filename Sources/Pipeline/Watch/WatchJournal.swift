internal import DatelineExports
internal import DatelineIntake
internal import GRDB

/// What a watch remembers across restarts: an SQLite file of sources, of their entries, and of the documents that were ingested.
///
/// It is committed after the sink. A watch that is killed between meets the same bytes again: a database finds them unchanged, and what files
/// hold is taken over from their own journal at the start.
final class WatchJournal: Sendable {
    /// What is known about a source.
    struct SourceState: Hashable, Sendable {
        var freshness = FetchResult.Freshness()
        /// Looks in a row that failed.
        var failures = 0
        /// Seconds since 1970 of the last look that succeeded.
        var lastSuccess: Int?
    }

    /// What is known about an entry of a source.
    struct Entry: Hashable, Sendable {
        var source: String
        var id: String
        /// Changes when the entry does: a digest of what the list says, or a file's time and size.
        var version: String
        var freshness = FetchResult.Freshness()
        /// Attempts in a row that failed.
        var failures = 0
        /// Seconds since 1970 before which it is not tried again.
        var nextTry = 0
    }

    private let path: String
    private let queue: DatabaseQueue

    /// Opens or makes the file.
    ///
    /// - Throws: `ExportError` `output-unwritable`, `database-locked` where another watch has it.
    init(path: String) throws(ExportError) {
        self.path = path
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA locking_mode = EXCLUSIVE")
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { db in
                try db.inTransaction(.exclusive) {
                    try db.execute(sql: Self.schema)
                    // Journals of version 0.1 do not know it.
                    for table in ["sources", "entries"]
                    where try !db.columns(in: table).contains(where: { $0.name == "address" }) {
                        try db.execute(sql: "ALTER TABLE \(table) ADD COLUMN address TEXT")
                    }
                    return .commit
                }
            }
        } catch {
            let isLocked = (error as? DatabaseError)?.resultCode == .SQLITE_BUSY
            throw ExportError(
                isLocked ? "database-locked" : "output-unwritable", output: path,
                reason: isLocked ? "another watch of dateline has this journal" : "\(error)")
        }
    }

    private static let schema = """
        CREATE TABLE IF NOT EXISTS sources (
          name TEXT PRIMARY KEY, tag TEXT, last_modified TEXT, failures INTEGER NOT NULL, last_success INTEGER
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS entries (
          source TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL, tag TEXT, last_modified TEXT, failures INTEGER NOT NULL,
          next_try INTEGER NOT NULL, PRIMARY KEY (source, id)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS documents (uri TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
        """

    /// What is known about a source.
    func source(_ name: String) throws(ExportError) -> SourceState {
        try perform { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT * FROM sources WHERE name = ?", arguments: [name]) else {
                return SourceState()
            }
            return SourceState(
                freshness: Self.freshness(row), failures: row["failures"], lastSuccess: row["last_success"])
        }
    }

    /// What is known about an entry.
    func entry(_ id: String, of source: String) throws(ExportError) -> Entry? {
        try perform { db in
            try db.cachedStatement(sql: "SELECT * FROM entries WHERE source = ? AND id = ?").fetch([source, id]).map {
                Entry(
                    source: source, id: id, version: $0["version"], freshness: Self.freshness($0),
                    failures: $0["failures"], nextTry: $0["next_try"])
            }
        }
    }

    /// SHA-256 of the bytes that were ingested last under a uri.
    func sha256(of uri: String) throws(ExportError) -> String? {
        try perform { db in
            try db.cachedStatement(sql: "SELECT sha256 FROM documents WHERE uri = ?").fetch([uri]).map { $0["sha256"] }
        }
    }

    private static func freshness(_ row: Row) -> FetchResult.Freshness {
        var result = FetchResult.Freshness(address: row["address"])
        result.tag = row["tag"]
        result.lastModified = row["last_modified"]
        return result
    }

    /// What became durable in the sink, or needs nothing of it.
    struct Change: Sendable {
        var documents: [(uri: String, sha256: String)] = []
        var entries: [Entry] = []
        var sources: [(name: String, state: SourceState)] = []
    }

    /// Remembers, in one transaction.
    func commit(_ change: Change) throws(ExportError) {
        try perform { db in
            try db.inTransaction {
                let document = try db.cachedStatement(sql: "INSERT OR REPLACE INTO documents VALUES (?, ?)")
                for (uri, sha256) in change.documents { try document.execute(arguments: [uri, sha256]) }
                let entry = try db.cachedStatement(
                    sql: "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                for item in change.entries {
                    try entry.execute(arguments: [
                        item.source, item.id, item.version, item.freshness.tag, item.freshness.lastModified,
                        item.failures, item.nextTry, item.freshness.address,
                    ])
                }
                let source = try db.cachedStatement(sql: "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?)")
                for (name, state) in change.sources {
                    try source.execute(arguments: [
                        name, state.freshness.tag, state.freshness.lastModified, state.failures, state.lastSuccess,
                        state.freshness.address,
                    ])
                }
                return .commit
            }
        }
    }

    /// Takes over what a file that a killed watch wrote holds. Of several sinks that counts which says where it goes on: others may have come further.
    func adopt(_ sink: any RecordSink) throws(ExportError) {
        var change = Change()
        let guide = (sink as? SinkGroup)?.guide ?? sink
        try guide.forEachDocument { change.documents.append(($0.uri, $0.sha256)) }
        try commit(change)
    }

    private func perform<Value>(_ body: (Database) throws -> Value) throws(ExportError) -> Value {
        do {
            return try queue.inDatabase(body)
        } catch {
            throw ExportError("output-failed", output: path, reason: "\(error)")
        }
    }
}

extension Statement {
    fileprivate func fetch(_ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(self, arguments: arguments)
    }
}
