/// The versions of the database, each a list of statements that make it from the one before.
package enum Migrations {
    /// The version that this program reads and writes.
    package static let current = 4

    /// Statements that lead from `version - 1` to `version`.
    package static func statements(to version: Int, _ dialect: SQLDialect) -> [String] {
        switch version {
        case 1:
            RecordTables.all.flatMap(dialect.creation) + RecordTables.all.flatMap(dialect.references)
                + dialect.creation(of: RunTables.copies) + dialect.references(of: RunTables.copies)
                + dialect.creation(of: RunTables.journal)
        case 2: views + search(dialect)
        case 3: dialect.creation(of: RunTables.revisions) + [standing]
        case 4: ["DROP VIEW organization_figures", figures(dialect)]
        default: []
        }
    }

    /// Views that answer the usual questions by the record's own links.
    private static let views = [
        """
        CREATE VIEW statements AS
        SELECT d.uri, d.published_at, q.speaker, p.key AS speaker_key, o.name AS organization, o.key AS organization_key, q.text
        FROM quotes q
        JOIN documents d ON d.id = q.document_id
        JOIN quote_organizations a ON a.document_id = q.document_id AND a.quote_number = q.number
        JOIN organizations o ON o.document_id = a.document_id AND o.id = a.organization_id
        LEFT JOIN people p ON p.document_id = q.document_id AND p.id = q.speaker_id
        """,
        """
        CREATE VIEW organization_figures AS
        SELECT d.uri, d.published_at, f.period, o.name AS organization, o.key AS organization_key,
          f.kind, f.value, f.low, f.high, f.qualifier, f.unit, f.of, m.text AS stated
        FROM figures f
        JOIN documents d ON d.id = f.document_id
        JOIN organizations o ON o.document_id = f.document_id AND o.id = f.organization_id
        LEFT JOIN mentions m ON m.document_id = f.document_id AND m.entry = 'figure' AND m.entry_number = f.number AND m.number = 1
        """,
        """
        CREATE VIEW prefecture_months AS
        SELECT p.code, p.name, p.local_name, substr(d.published_at, 1, 7) AS month, count(*) AS releases
        FROM prefectures p
        JOIN documents d ON d.id = p.document_id
        GROUP BY p.code, p.name, p.local_name, substr(d.published_at, 1, 7)
        """,
    ]

    /// The view of version 2 with numbers that sort: SQLite keeps an exact value as text.
    private static func figures(_ dialect: SQLDialect) -> String {
        let numbers = ["value", "low", "high"].map { name in
            dialect == .sqlite ? "f.\(name)_number" : "f.\(name) AS \(name)_number"
        }
        return """
            CREATE VIEW organization_figures AS
            SELECT d.uri, d.published_at, f.period, o.name AS organization, o.key AS organization_key,
              f.kind, f.value, f.low, f.high, \(numbers.joined(separator: ", ")), f.qualifier, f.unit, f.of, m.text AS stated
            FROM figures f
            JOIN documents d ON d.id = f.document_id
            JOIN organizations o ON o.document_id = f.document_id AND o.id = f.organization_id
            LEFT JOIN mentions m ON m.document_id = f.document_id AND m.entry = 'figure' AND m.entry_number = f.number AND m.number = 1
            """
    }

    /// Which release stands: a withdrawn one does not, nor one that a later revision replaces. `stands_uri` is the one that does.
    private static let standing = """
        CREATE VIEW standing_documents AS
        WITH families AS (
          SELECT d.id, d.uri, d.status, coalesce(r.first_uri, d.uri) AS first_uri, r.uri IS NOT NULL AS is_revision
          FROM documents d LEFT JOIN revisions r ON r.uri = d.uri
        ), latest AS (
          SELECT f.*, row_number() OVER (PARTITION BY first_uri ORDER BY is_revision DESC, id DESC) AS place FROM families f
        )
        SELECT l.uri, l.first_uri, l.status, l.place = 1 AND l.status <> 'withdrawn' AS stands, s.uri AS stands_uri
        FROM latest l
        LEFT JOIN latest s ON s.first_uri = l.first_uri AND s.place = 1 AND s.status <> 'withdrawn'
        """

    private static func search(_ dialect: SQLDialect) -> [String] {
        switch dialect {
        case .sqlite:
            [
                "CREATE VIRTUAL TABLE documents_search USING fts5(title, text, content='documents', content_rowid='id', tokenize='trigram')",
                """
                CREATE TRIGGER documents_search_insert AFTER INSERT ON documents BEGIN
                  INSERT INTO documents_search (rowid, title, text) VALUES (new.id, new.title, new.text);
                END
                """,
                """
                CREATE TRIGGER documents_search_delete AFTER DELETE ON documents BEGIN
                  INSERT INTO documents_search (documents_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
                END
                """,
                """
                CREATE TRIGGER documents_search_update AFTER UPDATE OF title, text ON documents BEGIN
                  INSERT INTO documents_search (documents_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
                  INSERT INTO documents_search (rowid, title, text) VALUES (new.id, new.title, new.text);
                END
                """,
                "INSERT INTO documents_search (documents_search) VALUES ('rebuild')",
            ]
        case .postgres:
            [
                "CREATE EXTENSION IF NOT EXISTS pg_trgm",
                // A tsvector holds at most 1 MB: what stands behind 100,000 characters is found by trigrams alone.
                """
                ALTER TABLE documents ADD COLUMN search tsvector GENERATED ALWAYS AS (
                  setweight(to_tsvector('simple', left(coalesce(title, ''), 10000)), 'A') || to_tsvector('simple', left(text, 100000))
                ) STORED
                """,
                "CREATE INDEX documents_search ON documents USING gin (search)",
                "CREATE INDEX documents_title_trigrams ON documents USING gin (title gin_trgm_ops)",
                "CREATE INDEX documents_text_trigrams ON documents USING gin (text gin_trgm_ops)",
            ]
        }
    }
}

/// The tables that hold what a run knows beyond its records.
package enum RunTables {
    /// Copies of documents: who was first, how near.
    package static let copies = TableSchema(
        name: "copies",
        columns: [
            .text("uri"), .text("first_uri"), .text("sha256"), .flag("identical"),
            .init(name: "similarity", kind: .probability),
        ],
        key: ["uri"],
        references: [.init(columns: ["first_uri"], table: "documents", targets: ["uri"])],
        indexes: [["first_uri"]])

    /// Corrections, updates and withdrawals: which release they are about, and how that was found (`address`, `title`, `text`).
    package static let revisions = TableSchema(
        name: "revisions", columns: [.text("uri"), .text("first_uri"), .text("status"), .text("ground")], key: ["uri"],
        indexes: [["first_uri"]])

    /// At most one row: how far an unfinished run came.
    static let journal = TableSchema(
        name: "dateline_journal", columns: [.integer("id"), .text("job"), .text("checkpoint")], key: ["id"])
}
