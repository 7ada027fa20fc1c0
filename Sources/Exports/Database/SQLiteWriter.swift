internal import DatelineRecords
internal import GRDB
internal import GRDBSQLite

/// Writes rows with statements that are prepared once a connection.
struct SQLiteWriter {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Writes a document with all its rows; rows of the earlier record go first.
    func write(_ entry: DatabaseBatch.Entry) throws {
        if entry.replaces { try removeParts(of: entry.id) }
        try insert(entry.record, id: entry.id)
        for deletion in ["DELETE FROM copies WHERE uri = ?", "DELETE FROM revisions WHERE uri = ?"] {
            try db.cachedStatement(sql: deletion).execute(arguments: [entry.record.uri])
        }
    }

    /// Writes the rows of a record.
    func insert(_ record: EncodedRecord, id: Int) throws {
        guard case .rows(let rows) = record.payload else { return }
        for (index, table) in RecordTables.all.enumerated() where !rows.tables[index].isEmpty {
            let statement = try db.cachedStatement(sql: Self.insertions[index])
            for row in rows.tables[index] { try run(statement, id: id, row, table) }
        }
    }

    /// Writes a link, where it says something new.
    func write(_ link: CopyLink) throws {
        try db.cachedStatement(sql: Self.linkInsertion)
            .execute(arguments: [link.uri, link.firstURI, link.sha256, link.isIdentical, link.similarity])
    }

    /// Writes a revision.
    func write(_ link: RevisionLink) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO revisions (uri, first_uri, status, ground) VALUES (?, ?, ?, ?)"
        )
        .execute(arguments: [link.uri, link.firstURI, link.status, link.ground.rawValue])
    }

    /// Removes a document with all its rows.
    func remove(_ uri: String) throws {
        for deletion in ["DELETE FROM documents WHERE uri = ?", "DELETE FROM revisions WHERE uri = ?"] {
            try db.cachedStatement(sql: deletion).execute(arguments: [uri])
        }
    }

    private func removeParts(of id: Int) throws {
        for table in RecordTables.all.dropFirst().reversed() {
            try db.cachedStatement(sql: "DELETE FROM \(table.name) WHERE document_id = ?").execute(arguments: [id])
        }
    }

    private func run(_ statement: Statement, id: Int, _ row: [SQLValue], _ table: TableSchema) throws {
        let pointer = statement.sqliteStatement
        sqlite3_reset(pointer)
        sqlite3_bind_int64(pointer, 1, Int64(id))
        var place: Int32 = 2
        for (value, column) in zip(row, table.columns.dropFirst()) {
            bind(value, pointer, &place, isDecimal: column.kind == .decimal)
        }
        let code = sqlite3_step(pointer)
        guard code == SQLITE_DONE else {
            sqlite3_reset(pointer)
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
        }
        sqlite3_reset(pointer)
    }

    private func bind(_ value: SQLValue, _ pointer: OpaquePointer, _ place: inout Int32, isDecimal: Bool) {
        switch value {
        case .null: sqlite3_bind_null(pointer, place)
        case .integer(let number): sqlite3_bind_int64(pointer, place, Int64(number))
        case .flag(let flag): sqlite3_bind_int64(pointer, place, flag ? 1 : 0)
        case .probability(let number): sqlite3_bind_double(pointer, place, number)
        case .text(let text): bind(text, pointer, place)
        case .decimal(let number):
            bind(number.description, pointer, place)
            place += 1
            sqlite3_bind_double(pointer, place, Double(number.description) ?? 0)
        }
        if isDecimal, value == .null {
            place += 1
            sqlite3_bind_null(pointer, place)
        }
        place += 1
    }

    private func bind(_ text: String, _ pointer: OpaquePointer, _ place: Int32) {
        var text = text
        text.withUTF8 { bytes in
            _ = bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty buffer has no address, which would bind null.
                sqlite3_bind_text(
                    pointer, place, characters.baseAddress ?? emptyText, Int32(characters.count), transient)
            }
        }
    }

    private var emptyText: UnsafePointer<CChar> { UnsafePointer(sqlite3_errstr(SQLITE_OK)) }

    /// Tells SQLite to copy a value at once.
    private var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private static let insertions = RecordTables.all.map { table in
        let columns = SQLDialect.sqlite.columnNames(of: table)
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let insertion = "INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
        guard table.name == "documents" else { return insertion }
        let updates = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return insertion + " ON CONFLICT (id) DO UPDATE SET \(updates)"
    }

    private static let linkInsertion = """
        INSERT INTO copies (uri, first_uri, sha256, identical, similarity) 
        SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM documents WHERE uri = ?2)
        ON CONFLICT (uri) DO UPDATE SET first_uri = excluded.first_uri, sha256 = excluded.sha256, identical = excluded.identical,
          similarity = excluded.similarity
        WHERE (first_uri, sha256, identical, similarity) IS NOT (excluded.first_uri, excluded.sha256, excluded.identical, excluded.similarity)
        """
}
