/// The tables of a record. Offsets count Unicode scalars from 0, `number` counts from 1 in the record's order.
package enum RecordTables {
    /// `documents` first; a table stands behind those that it refers to.
    package static let all: [TableSchema] = [
        documents, dates, people, organizations, aliases, identifiers, roles, tickers, prefectures, subdivisions,
        figures, events, quotes, quoteOrganizations, contacts, sections, tables, evidence, diagnostics, mentions,
    ]

    /// Place of a table in `all`, and so of its rows in `RecordRows`.
    enum Index: Int, CaseIterable {
        case documents, dates, people, organizations, aliases, identifiers, roles, tickers, prefectures, subdivisions
        case figures, events, quotes, quoteOrganizations, contacts, sections, tables, evidence, diagnostics, mentions
    }

    static let documents = TableSchema(
        name: "documents",
        columns: [
            .integer("id"), .text("uri"), .text("sha256"), .text("pipeline_name"), .text("pipeline_version"),
            .text("pipeline_digest"), .text("media_type"), .text("charset").orNull, .integer("bytes"), .text("kind"),
            .text("status"), .text("language").orNull, .text("title").orNull, .text("subtitle").orNull,
            .text("published_at").orNull, .text("modified_at").orNull, .text("url").orNull, .text("publisher").orNull,
            .text("author").orNull, .text("issuer_id").orNull, .flag("has_dateline"), .text("dateline_place").orNull,
            .text("dateline_date").orNull, .text("dateline_wire").orNull, .text("embargo_stated").orNull,
            .flag("embargo_immediate").orNull, .text("embargo_until").orNull, .text("text"),
            .text("fingerprint").orNull,
        ],
        key: ["id"],
        references: [
            .init(
                columns: ["id", "issuer_id"], table: "organizations", targets: ["document_id", "id"], isDeferred: true)
        ],
        indexes: [["sha256"], ["published_at"]])

    static let dates = TableSchema.part(
        "dates", key: ["id"], indexes: [["value"]],
        [
            .integer("number"), .text("id"), .text("value"), .text("start_at").orNull, .text("end_at").orNull,
            .text("grain"), .text("calendar"), .flag("relative"), .confidence,
        ])

    static let people = TableSchema.part(
        "people", key: ["id"], indexes: [["key"]],
        [
            .integer("number"), .text("id"), .text("key"), .text("name"), .text("family_name").orNull,
            .text("given_name").orNull, .text("honorific").orNull, .confidence,
        ])

    static let organizations = TableSchema.part(
        "organizations", key: ["id"], indexes: [["key"]],
        [.integer("number"), .text("id"), .text("key"), .text("name"), .text("kind"), .confidence])

    /// `entry_id` is a person's or an organization's id: `p1`, `o2`.
    static let aliases = TableSchema.part(
        "aliases", key: ["entry_id", "number"], [.text("entry_id"), .integer("number"), .text("alias")])

    static let identifiers = TableSchema.part(
        "identifiers", key: ["entry_id", "number"], indexes: [["value"]],
        [.text("entry_id"), .integer("number"), .text("scheme"), .text("value")])

    static let roles = TableSchema.part(
        "roles", key: ["person_id", "number"],
        references: [TableSchema.entry("person_id", "people"), TableSchema.entry("organization_id", "organizations")],
        [
            .text("person_id"), .integer("number"), .text("title"), .text("organization").orNull,
            .text("organization_id").orNull,
        ])

    static let tickers = TableSchema.part(
        "tickers", key: ["organization_id", "number"],
        references: [TableSchema.entry("organization_id", "organizations")], indexes: [["symbol"]],
        [.text("organization_id"), .integer("number"), .text("exchange"), .text("symbol")])

    static let prefectures = TableSchema.part(
        "prefectures", indexes: [["code"]],
        [
            .integer("number"), .text("code"), .text("name"), .text("local_name"), .text("implied_by").orNull,
            .confidence,
        ])

    static let subdivisions = TableSchema.part(
        "subdivisions", indexes: [["code"]],
        [.integer("number"), .text("code"), .text("country"), .text("name"), .text("implied_by").orNull, .confidence])

    static let figures = TableSchema.part(
        "figures", references: [TableSchema.entry("organization_id", "organizations")],
        [
            .integer("number"), .text("kind"), .decimal("value").orNull, .decimal("low").orNull,
            .decimal("high").orNull, .text("qualifier").orNull, .text("unit").orNull, .text("of").orNull,
            .text("organization_id").orNull, .text("period").orNull, .confidence,
        ])

    static let events = TableSchema.part("events", [.integer("number"), .text("name")])

    static let quotes = TableSchema.part(
        "quotes", references: [TableSchema.entry("speaker_id", "people")],
        [
            .integer("number"), .text("speaker").orNull, .text("speaker_id").orNull, .text("text"), .text("starts"),
        ])

    /// `quotes[].about`.
    static let quoteOrganizations = TableSchema.part(
        "quote_organizations", key: ["quote_number", "number"],
        references: [TableSchema.entry("organization_id", "organizations")],
        [.integer("quote_number"), .integer("number"), .text("organization_id")])

    static let contacts = TableSchema.part(
        "contacts",
        [
            .integer("number"), .text("name").orNull, .text("organization").orNull, .text("email").orNull,
            .text("phone").orNull, .text("url").orNull,
        ])

    static let sections = TableSchema.part(
        "sections", [.integer("number"), .text("kind"), .integer("start_offset"), .integer("end_offset")])

    static let tables = TableSchema.part(
        "tables", [.integer("number"), .integer("start_offset"), .integer("end_offset"), .json("rows")])

    /// `origin` is the record's `from`.
    static let evidence = TableSchema.part(
        "evidence",
        [
            .integer("number"), .text("field"), .text("origin"), .text("raw"), .integer("start_offset").orNull,
            .integer("end_offset").orNull,
        ])

    static let diagnostics = TableSchema.part(
        "diagnostics",
        [
            .integer("number"), .text("code"), .text("stage"), .text("message"), .integer("start_offset").orNull,
            .integer("end_offset").orNull,
        ])

    /// `entry` and `entry_number` say whose mention it is (`person` 2); `part` is the number of a role or ticker of it, else 0.
    static let mentions = TableSchema.part(
        "mentions", key: ["entry", "entry_number", "part", "number"],
        [
            .text("entry"), .integer("entry_number"), .integer("part"), .integer("number"), .integer("start_offset"),
            .integer("end_offset"), .text("text"),
        ])
}
