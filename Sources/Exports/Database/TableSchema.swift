/// One table of the database: both SQL dialects, COPY and CSV are derived from it.
package struct TableSchema: Sendable {
    /// What a column holds.
    package enum Kind: Sendable {
        case text, integer, flag, probability
        /// `numeric` in PostgreSQL; exact text and, in a column `NAME_number`, a sortable number in SQLite.
        case decimal
        /// JSON as text.
        case json
    }

    /// A column.
    package struct Column: Sendable {
        package var name: String
        package var kind: Kind
        package var isNullable = false

        /// A column that is never null.
        static func text(_ name: String) -> Column { Column(name: name, kind: .text) }
        static func integer(_ name: String) -> Column { Column(name: name, kind: .integer) }
        static func flag(_ name: String) -> Column { Column(name: name, kind: .flag) }
        static func decimal(_ name: String) -> Column { Column(name: name, kind: .decimal) }
        static func json(_ name: String) -> Column { Column(name: name, kind: .json) }
        static let confidence = Column(name: "confidence", kind: .probability, isNullable: true)

        /// The column with null allowed.
        var orNull: Column { Column(name: name, kind: kind, isNullable: true) }
    }

    /// A foreign key.
    package struct Reference: Sendable {
        var columns: [String]
        var table: String
        var targets: [String]
        var isDeferred = false
    }

    package var name: String
    package var columns: [Column]
    /// The primary key.
    package var key: [String]
    package var references: [Reference] = []
    /// Columns of indexes for the usual questions.
    package var indexes: [[String]] = []

    /// A table of a record's parts: `document_id` in front, removed with its document.
    static func part(
        _ name: String, key: [String] = ["number"], references: [Reference] = [], indexes: [[String]] = [],
        _ columns: [Column]
    ) -> TableSchema {
        TableSchema(
            name: name, columns: [.integer("document_id")] + columns, key: ["document_id"] + key,
            references: [Reference(columns: ["document_id"], table: "documents", targets: ["id"])] + references,
            indexes: indexes)
    }

    /// A reference to an entry of the same document.
    static func entry(_ column: String, _ table: String) -> Reference {
        Reference(columns: ["document_id", column], table: table, targets: ["document_id", "id"])
    }

    /// Names of all columns.
    package var columnNames: [String] { columns.map(\.name) }
}
