internal import DatelineRecords
internal import Glibc

/// Records into a PostgreSQL database: one transaction a checkpoint.
///
/// `documents`, whose rows keep their ids when a record replaces another, go by COPY into a staging table and from there by an upsert. Their
/// parts have no identity beyond their document: where a document is replaced they are deleted, and all are copied straight into their
/// tables in the same transaction; staging them too would write each row twice.
public final class PostgresSink: RecordSink {
    public let encoder = RecordEncoder.copyLines
    private let connection: PostgresConnection
    private var batch: DatabaseBatch
    private var storedID: (uri: String, id: Int?)?
    private var job = ""

    /// Connects, brings the database to the current version and keeps other runs out.
    ///
    /// - Parameter url: `postgres://user@host/database`, as libpq reads it.
    /// - Throws: `ExportError` `database-unreachable`, `database-locked`, `database-newer`.
    public init(url: String) throws(ExportError) {
        connection = try PostgresConnection(url)
        try PostgresDatabase.lock(connection)
        try PostgresDatabase.migrate(connection)
        try connection.execute(
            "CREATE TEMPORARY TABLE stage_documents (LIKE documents) ON COMMIT DELETE ROWS")
        let last = try connection.query("SELECT max(id) FROM documents")
        var hashes: Set<Int> = []
        for row in try connection.query("SELECT uri FROM documents UNION SELECT uri FROM copies") {
            if let uri = row.first ?? nil { hashes.insert(uri.hashValue) }
        }
        batch = DatabaseBatch(lastID: last.first?.first?.flatMap { Int($0) } ?? 0, hashes: hashes)
    }

    public func begin(job: String, start: RunStart) throws(ExportError) -> Checkpoint? {
        self.job = job
        let checkpoint = try UnfinishedRun.decide(
            try unfinished(), job: job, start: start, output: connection.name)
        if checkpoint == nil { try commit(Checkpoint(), isLast: false) }
        return checkpoint
    }

    public func isUnderWay(job: String) throws(ExportError) -> Bool { try unfinished()?.job == job }

    private func unfinished() throws(ExportError) -> (job: String, checkpoint: Checkpoint)? {
        let row = try connection.query("SELECT job, checkpoint FROM dateline_journal WHERE id = 1").first
        guard let row, let job = row[0], let checkpoint = row[1].flatMap({ Checkpoint(json: $0) }) else { return nil }
        return (job, checkpoint)
    }

    private static let selectDocuments =
        """
        SELECT d.id, d.uri, d.sha256, d.pipeline_digest, d.fingerprint, c.first_uri, d.status, d.title, d.url, o.key AS issuer_key,
          r.first_uri AS revised_uri, d.published_at,
          CASE WHEN d.status <> 'new' AND r.uri IS NULL THEN d.text END AS waiting_text
        FROM documents d LEFT JOIN copies c ON c.uri = d.uri
        LEFT JOIN revisions r ON r.uri = d.uri
        LEFT JOIN organizations o ON o.document_id = d.id AND o.id = d.issuer_id
        """

    public func known(_ uri: String) throws(ExportError) -> KnownDocument? {
        if let pending = batch.pending(uri) { return pending }
        guard batch.mayHold(uri) else { return nil }
        let row = try connection.query(Self.selectDocuments + " WHERE d.uri = $1", [uri]).first
        storedID = (uri, row?[0].flatMap { Int($0) })
        return row.flatMap(Self.document)
    }

    private static func document(_ row: [String?]) -> KnownDocument? {
        guard let uri = row[1], let sha256 = row[2], let digest = row[3] else { return nil }
        return KnownDocument(
            uri: uri, sha256: sha256, pipelineDigest: digest, fingerprint: row[4], firstURI: row[5],
            facts: RecordFacts(
                status: row[6], issuerKey: row[9], title: row[7], address: row[8], publishedAt: row[11], text: row[12]),
            revisedURI: row[10])
    }

    public func forEachDocument(_ body: (KnownDocument) -> Void) throws(ExportError) {
        var last = 0
        while true {
            let rows = try connection.query(
                Self.selectDocuments + " WHERE d.id > $1 ORDER BY d.id LIMIT 5000", [String(last)])
            guard let end = rows.last?[0].flatMap({ Int($0) }) else { return }
            for row in rows { Self.document(row).map(body) }
            last = end
        }
    }

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
        try connection.execute("BEGIN")
        try removeOldRows()
        try writeDocuments()
        try writeParts()
        try writeLinks()
        if isLast {
            try connection.execute("DELETE FROM dateline_journal")
        } else {
            try connection.query(
                """
                INSERT INTO dateline_journal (id, job, checkpoint) VALUES (1, $1, $2)
                ON CONFLICT (id) DO UPDATE SET job = excluded.job, checkpoint = excluded.checkpoint
                """, [job, checkpoint.json])
        }
        try connection.execute("COMMIT")
        batch.clear()
        storedID = nil
    }

    /// Removes a document and what says that it is a copy.
    func forget(_ uri: String) throws(ExportError) -> Bool {
        let rows = try connection.query(
            "WITH c AS (DELETE FROM copies WHERE uri = $1 RETURNING 1), r AS (DELETE FROM revisions WHERE uri = $1), d AS (DELETE FROM documents WHERE uri = $1 RETURNING 1) SELECT 1 FROM c UNION ALL SELECT 1 FROM d",
            [uri])
        return !rows.isEmpty
    }

    private func removeOldRows() throws(ExportError) {
        if !batch.removed.isEmpty {
            try connection.query(
                "DELETE FROM documents WHERE uri = ANY($1)", [Self.array(batch.removed.sorted())])
        }
        let touched = batch.removed.sorted() + batch.entries.map(\.record.uri)
        if !touched.isEmpty {
            try connection.query("DELETE FROM revisions WHERE uri = ANY($1)", [Self.array(touched)])
        }
        let replaced = batch.entries.filter(\.replaces).map { String($0.id) }
        if !replaced.isEmpty {
            for table in RecordTables.all.dropFirst().reversed() {
                try connection.query(
                    "DELETE FROM \(table.name) WHERE document_id = ANY($1::bigint[])",
                    ["{" + replaced.joined(separator: ",") + "}"])
            }
        }
    }

    private func writeDocuments() throws(ExportError) {
        guard !batch.entries.isEmpty else { return }
        try connection.copy(into: "stage_documents", columns: RecordTables.documents.columnNames, lines(ofTable: 0))
        try connection.execute(Self.upsert)
    }

    private func writeParts() throws(ExportError) {
        for (index, table) in RecordTables.all.enumerated().dropFirst() {
            try connection.copy(into: table.name, columns: table.columnNames, lines(ofTable: index))
        }
    }

    private func lines(ofTable index: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in batch.entries {
            guard case .copyLines(let lines) = entry.record.payload else { continue }
            CopyText.append(lines[index], prefix: Array(String(entry.id).utf8), to: &bytes)
        }
        return bytes
    }

    private func writeLinks() throws(ExportError) {
        let uris = batch.entries.map(\.record.uri).filter { batch.links[$0] == nil }
        if !uris.isEmpty { try connection.query("DELETE FROM copies WHERE uri = ANY($1)", [Self.array(uris)]) }
        for link in batch.links.values.sorted(by: { $0.uri < $1.uri }) {
            try connection.query(
                Self.linkInsertion,
                [link.uri, link.firstURI, link.sha256, link.isIdentical ? "t" : "f", String(link.similarity)])
        }
        for link in batch.revisions.values.sorted(by: { $0.uri < $1.uri }) {
            try connection.query(
                "INSERT INTO revisions (uri, first_uri, status, ground) VALUES ($1, $2, $3, $4) ON CONFLICT (uri) DO UPDATE SET first_uri = excluded.first_uri, status = excluded.status, ground = excluded.ground",
                [link.uri, link.firstURI, link.status, link.ground.rawValue])
        }
    }

    /// Texts as an array literal.
    private static func array(_ texts: [String]) -> String {
        let quoted = texts.map { text in
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        return "{" + quoted.joined(separator: ",") + "}"
    }

    private static let upsert: String = {
        let columns = RecordTables.documents.columnNames
        let names = columns.joined(separator: ", ")
        let updates = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return
            "INSERT INTO documents (\(names)) SELECT \(names) FROM stage_documents ON CONFLICT (id) DO UPDATE SET \(updates)"
    }()

    private static let linkInsertion = """
        INSERT INTO copies AS old (uri, first_uri, sha256, identical, similarity) 
        SELECT $1, $2, $3, $4::boolean, $5::double precision WHERE EXISTS (SELECT 1 FROM documents WHERE uri = $2)
        ON CONFLICT (uri) DO UPDATE SET first_uri = excluded.first_uri, sha256 = excluded.sha256, identical = excluded.identical,
          similarity = excluded.similarity
        WHERE (old.first_uri, old.sha256, old.identical, old.similarity)
          IS DISTINCT FROM (excluded.first_uri, excluded.sha256, excluded.identical, excluded.similarity)
        """
}

/// Migrates and locks PostgreSQL databases of this program.
enum PostgresDatabase {
    /// Keeps other runs out while this connection lives.
    ///
    /// - Throws: `ExportError` `database-locked` after ten seconds: the server takes a moment to notice that a killed run is gone.
    static func lock(_ connection: PostgresConnection) throws(ExportError) {
        for _ in 0..<100 {
            // The number stands for this program; it is "dateline" in ASCII.
            let answer = try connection.query("SELECT pg_try_advisory_lock(7233176970024120933)")
            if answer.first?.first == "t" { return }
            usleep(100_000)
        }
        throw ExportError(
            "database-locked", output: connection.name,
            reason: "another run of dateline writes to this database; wait until it is done")
    }

    /// Brings a database to the current version.
    ///
    /// - Returns: The version that it had.
    @discardableResult
    static func migrate(
        _ connection: PostgresConnection, to target: Int = Migrations.current
    ) throws(ExportError) -> Int {
        let hasVersion = try exists("dateline_version", connection)
        var version = 0
        if hasVersion {
            version =
                try connection.query("SELECT version FROM dateline_version").first?.first?.flatMap { Int($0) } ?? 0
        }
        guard version <= Migrations.current else {
            throw ExportError(
                "database-newer", output: connection.name,
                reason:
                    "was made by a newer version of dateline (schema \(version), this program knows \(Migrations.current)); use that one"
            )
        }
        guard version < target else { return version }
        let isTaken = hasVersion ? false : try exists("documents", connection)
        if isTaken {
            throw ExportError(
                "output-unwritable", output: connection.name,
                reason: "holds a table `documents` that is not this program's")
        }
        try connection.execute("BEGIN")
        if !hasVersion { try connection.execute("CREATE TABLE dateline_version (version integer NOT NULL)") }
        for next in (version + 1)...target {
            for statement in Migrations.statements(to: next, .postgres) { try connection.execute(statement) }
        }
        try connection.execute("DELETE FROM dateline_version; INSERT INTO dateline_version VALUES (\(target)); COMMIT")
        return version
    }

    private static func exists(_ table: String, _ connection: PostgresConnection) throws(ExportError) -> Bool {
        try connection.query("SELECT to_regclass($1) IS NOT NULL", [table]).first?.first == "t"
    }
}
