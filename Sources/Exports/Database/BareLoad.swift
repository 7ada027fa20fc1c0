internal import GRDB

/// What the bench compares the sinks with: the same rows into the same tables in one transaction, without lookups, staging or checkpoints.
package enum BareLoad {
    /// Writes encoded records into an empty database.
    ///
    /// - Throws: What the database says.
    package static func run(_ records: [EncodedRecord], into output: String) throws {
        if output.hasPrefix("sqlite:") {
            let path = String(output.dropFirst(7))
            let queue = try SQLiteDatabase.open(path)
            try SQLiteDatabase.migrate(queue, path: path)
            try queue.inDatabase { db in
                try db.inTransaction {
                    let writer = SQLiteWriter(db)
                    for (index, record) in records.enumerated() {
                        try writer.insert(record, id: index + 1)
                    }
                    return .commit
                }
            }
        } else {
            let connection = try PostgresConnection(output)
            try PostgresDatabase.migrate(connection)
            try connection.execute("BEGIN")
            for (place, table) in RecordTables.all.enumerated() {
                var lines: [UInt8] = []
                for (index, record) in records.enumerated() {
                    guard case .copyLines(let tables) = record.payload else { continue }
                    CopyText.append(tables[place], prefix: Array(String(index + 1).utf8), to: &lines)
                }
                try connection.copy(into: table.name, columns: table.columnNames, lines)
            }
            try connection.execute("COMMIT")
        }
    }
}
