internal import DatelineExports
internal import DatelineIntake
internal import DatelineRecords
internal import Foundation
internal import GRDB

/// A document that is kept until its embargo is over: its bytes, so that its record is made anew then.
struct HeldDocument: Sendable {
    var item: InputItem
    /// SHA-256 of its bytes, hex.
    var sha256: String
    var embargo: RecordFacts.Embargo
}

/// Documents under an embargo, in an SQLite file that outlives the run.
///
/// What is held is durable before the sink's checkpoint, and goes only after the checkpoint with its record: a run that is killed between
/// holds it twice or exports it again, but never loses it.
final class HoldStore {
    private let path: String
    private let queue: DatabaseQueue
    /// Uris that the file holds.
    private var uris: Set<String>
    private var added: [HeldDocument] = []
    private var done: Set<String> = []

    /// Opens or makes the file.
    ///
    /// - Throws: `ExportError` `output-unwritable`.
    init(path: String) throws(ExportError) {
        self.path = path
        do {
            queue = try DatabaseQueue(path: path)
            uris = try queue.write { db in
                try db.execute(
                    sql: """
                        CREATE TABLE IF NOT EXISTS held (
                          uri TEXT PRIMARY KEY, until INTEGER, sha256 TEXT NOT NULL, media_type TEXT, charset TEXT, url TEXT,
                          clues TEXT NOT NULL, bytes BLOB NOT NULL
                        )
                        """)
                return try Set(String.fetchAll(db, sql: "SELECT uri FROM held"))
            }
        } catch {
            throw ExportError("output-unwritable", output: path, reason: "\(error)")
        }
    }

    /// Number of documents that are held.
    var count: Int { uris.count }

    /// Keeps a document; it replaces the one of the same uri.
    func hold(_ document: HeldDocument) {
        uris.insert(document.item.uri)
        done.remove(document.item.uri)
        added.append(document)
    }

    /// The document of a uri need not be held any more.
    func release(_ uri: String) {
        guard uris.remove(uri) != nil else { return }
        added.removeAll { $0.item.uri == uri }
        done.insert(uri)
    }

    /// Documents whose embargo is over, the earliest first.
    func due(at now: Int) throws(ExportError) -> [InputItem] {
        try perform { db in
            try Row.fetchAll(db, sql: "SELECT * FROM held WHERE until <= ? ORDER BY until, uri", arguments: [now])
                .map { row in
                    let clues = try JSONDecoder().decode([StoredClue].self, from: Data((row["clues"] as String).utf8))
                    return InputItem(
                        uri: row["uri"], place: .bytes(Array(row["bytes"] as Data)),
                        hints: InputItem.Hints(
                            mediaType: row["media_type"], charset: row["charset"], url: row["url"],
                            clues: clues.compactMap(\.clue)))
                }
        }
    }

    /// Makes durable what is held, before the sink's checkpoint.
    func commitHeld() throws(ExportError) {
        guard !added.isEmpty else { return }
        try perform { [added] db in
            for document in added {
                var until: Int?
                if case .until(let seconds) = document.embargo { until = seconds }
                guard case .bytes(let bytes) = document.item.place else { continue }
                let hints = document.item.hints
                let clues = try JSONEncoder().encode(hints.clues.map(StoredClue.init))
                try db.execute(
                    sql: "INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    arguments: [
                        document.item.uri, until, document.sha256, hints.mediaType, hints.charset, hints.url,
                        String(decoding: clues, as: UTF8.self), Data(bytes),
                    ])
            }
        }
        added = []
    }

    /// Forgets what was exported, after the sink's checkpoint.
    func commitReleased() throws(ExportError) {
        guard !done.isEmpty else { return }
        try perform { [done] db in
            for uri in done { try db.execute(sql: "DELETE FROM held WHERE uri = ?", arguments: [uri]) }
        }
        done = []
    }

    private func perform<Value>(_ body: (Database) throws -> Value) throws(ExportError) -> Value {
        do {
            return try queue.inDatabase { db in
                var result: Value?
                try db.inTransaction {
                    result = try body(db)
                    return .commit
                }
                guard let result else { throw DatabaseError(message: "no result") }
                return result
            }
        } catch {
            throw ExportError("output-failed", output: path, reason: "\(error)")
        }
    }

    private struct StoredClue: Codable {
        var field: String
        var origin: String
        var raw: String

        init(_ clue: Clue) {
            field = clue.field.rawValue
            origin = clue.origin
            raw = clue.raw
        }

        var clue: Clue? { Clue.Field(rawValue: field).map { Clue($0, origin: origin, raw: raw) } }
    }
}
