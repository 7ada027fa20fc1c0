/// The two databases, as far as their SQL differs.
package enum SQLDialect: Sendable {
    case sqlite, postgres

    /// Statements that create a table with its indexes; PostgreSQL gets its foreign keys from `references(of:)` afterwards.
    package func creation(of table: TableSchema) -> [String] {
        var lines = table.columns.flatMap(definitions)
        lines.append("PRIMARY KEY (\(table.key.joined(separator: ", ")))")
        if table.name == "documents" { lines.append("UNIQUE (uri)") }
        if self == .sqlite { lines += table.references.map(clause) }
        let isPart = table.name != "documents"
        let suffix = self == .sqlite && isPart ? " WITHOUT ROWID" : ""
        return ["CREATE TABLE \(table.name) (\n  \(lines.joined(separator: ",\n  "))\n)\(suffix)"]
            + table.indexes.map { columns in
                "CREATE INDEX \(table.name)_\(columns.joined(separator: "_")) ON \(table.name) (\(columns.joined(separator: ", ")))"
            }
    }

    /// Statements that add foreign keys, when all tables are there.
    package func references(of table: TableSchema) -> [String] {
        self == .sqlite ? [] : table.references.map { "ALTER TABLE \(table.name) ADD \(clause($0))" }
    }

    private func clause(_ reference: TableSchema.Reference) -> String {
        "FOREIGN KEY (\(reference.columns.joined(separator: ", "))) REFERENCES \(reference.table) (\(reference.targets.joined(separator: ", ")))"
            + (reference.table == "documents" ? " ON DELETE CASCADE" : "")
            + (reference.isDeferred ? " DEFERRABLE INITIALLY DEFERRED" : "")
    }

    private func definitions(of column: TableSchema.Column) -> [String] {
        let null = column.isNullable ? "" : " NOT NULL"
        return switch (self, column.kind) {
        case (.sqlite, .decimal): ["\(column.name) TEXT\(null)", "\(column.name)_number REAL\(null)"]
        case (.sqlite, .text), (.sqlite, .json): ["\(column.name) TEXT\(null)"]
        // `id INTEGER PRIMARY KEY` is the rowid, which full-text search needs.
        case (.sqlite, .integer): ["\(column.name) INTEGER\(null)"]
        case (.sqlite, .flag): ["\(column.name) INTEGER\(null)"]
        case (.sqlite, .probability): ["\(column.name) REAL\(null)"]
        case (.postgres, .decimal): ["\(column.name) numeric\(null)"]
        case (.postgres, .text), (.postgres, .json): ["\(column.name) text\(null)"]
        case (.postgres, .integer): ["\(column.name) \(column.name.hasSuffix("id") ? "bigint" : "integer")\(null)"]
        case (.postgres, .flag): ["\(column.name) boolean\(null)"]
        case (.postgres, .probability): ["\(column.name) double precision\(null)"]
        }
    }

    /// Columns of a table as they stand in the database, in order.
    package func columnNames(of table: TableSchema) -> [String] {
        table.columns.flatMap { column in
            self == .sqlite && column.kind == .decimal ? [column.name, column.name + "_number"] : [column.name]
        }
    }
}
