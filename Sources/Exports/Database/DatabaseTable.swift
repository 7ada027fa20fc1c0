internal import GRDB

/// A whole table of a database as CSV with a header: what a user keeps beside the records, such as a registry.
public enum DatabaseTable {
    /// Reads a table.
    ///
    ///     try DatabaseTable.csv("sqlite:releases.db#companies")
    ///
    /// - Parameter address: `sqlite:FILE#TABLE` or `postgres://…#TABLE`; the table may be a view.
    /// - Returns: The rows in UTF-8; nil where the address names no database.
    /// - Throws: `ExportError` where the database or the table cannot be read.
    public static func csv(_ address: String) throws(ExportError) -> [UInt8]? {
        guard let mark = address.lastIndex(of: "#") else { return nil }
        let database = String(address[..<mark])
        let table = String(address[address.index(after: mark)...])
        let name =
            "\"" + table.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        if database.hasPrefix("sqlite:") { return try sqlite(String(database.dropFirst(7)), name) }
        guard database.hasPrefix("postgres://") || database.hasPrefix("postgresql://") else { return nil }
        return try postgres(database, table, name)
    }

    private static func sqlite(_ file: String, _ table: String) throws(ExportError) -> [UInt8] {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            return try DatabaseQueue(path: file, configuration: configuration).read { database in
                let statement = try database.makeStatement(sql: "SELECT * FROM \(table)")
                var bytes: [UInt8] = []
                append(statement.columnNames, to: &bytes)
                let rows = try Row.fetchCursor(statement)
                while let row = try rows.next() {
                    append(row.databaseValues.map(text), to: &bytes)
                }
                return bytes
            }
        } catch {
            throw ExportError("input-unreadable", output: file, reason: SQLiteDatabase.reason(error))
        }
    }

    private static func text(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .string(let text): text
        case .int64(let number): String(number)
        case .double(let number): String(number)
        case .null, .blob: ""
        }
    }

    private static func postgres(_ url: String, _ table: String, _ name: String) throws(ExportError) -> [UInt8] {
        let connection = try PostgresConnection(url)
        let columns = try connection.query(
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
            [name])
        guard !columns.isEmpty else {
            throw ExportError("input-unreadable", output: url, reason: "there is no table \(table)")
        }
        var bytes: [UInt8] = []
        append(columns.map { $0.first.flatMap { $0 } ?? "" }, to: &bytes)
        for row in try connection.query("SELECT * FROM \(name)") { append(row.map { $0 ?? "" }, to: &bytes) }
        return bytes
    }

    /// Adds a row, each field in quotation marks.
    private static func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            bytes.append(0x22)
            for byte in field.utf8 {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
        bytes.append(0x0A)
    }
}
