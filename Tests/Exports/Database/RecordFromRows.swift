@testable import DatelineExports
import DatelineRecords
import Foundation

/// Rebuilds a record from its rows: what shows that none of it is lost.
struct RecordFromRows {
    private let database: TestDatabase
    private let id: Int
    private var mentions: [String: [Mention]] = [:]

    /// A row's values by column.
    private struct Values {
        var row: [String: String?]

        subscript(_ column: String) -> String? { row[column] ?? nil }
        func text(_ column: String) -> String { self[column] ?? "" }
        func integer(_ column: String) -> Int { self[column].flatMap { Int($0) } ?? -1 }
        func optionalInteger(_ column: String) -> Int? { self[column].flatMap { Int($0) } }
        func flag(_ column: String) -> Bool { self[column] == "1" || self[column] == "t" }
        func decimal(_ column: String) -> ExactDecimal? { self[column].flatMap { ExactDecimal($0) } }
        var confidence: Double? { self["confidence"].flatMap { Double($0) } }
    }

    init(_ database: TestDatabase, uri: String) throws {
        self.database = database
        id = try database.query("SELECT id FROM documents WHERE uri = '\(uri)'").first?.first?.flatMap { Int($0) } ?? -1
        for row in try rows(.mentions, order: "entry, entry_number, part, number") {
            let owner = "\(row.text("entry")) \(row.integer("entry_number")) \(row.integer("part"))"
            mentions[owner, default: []].append(
                Mention(start: row.integer("start_offset"), end: row.integer("end_offset"), text: row.text("text")))
        }
    }

    private func rows(_ index: RecordTables.Index, order: String = "number", where condition: String = "") throws
        -> [Values]
    {
        let table = RecordTables.all[index.rawValue]
        let key = index == .documents ? "id" : "document_id"
        let names = table.columnNames
        return try database.query(
            "SELECT \(names.joined(separator: ", ")) FROM \(table.name) WHERE \(key) = \(id)\(condition) ORDER BY \(order)"
        ).map { Values(row: Dictionary(uniqueKeysWithValues: zip(names, $0))) }
    }

    private func found(_ entry: String, _ number: Int, part: Int = 0) -> [Mention] {
        mentions["\(entry) \(number) \(part)"] ?? []
    }

    func record() throws -> Record? {
        guard let row = try rows(.documents, order: "id").first else { return nil }
        var record = Record(
            id: row.text("sha256"),
            pipeline: PipelineStamp(
                name: row.text("pipeline_name"), version: row.text("pipeline_version"),
                digest: row.text("pipeline_digest")),
            source: Source(
                uri: row.text("uri"), mediaType: row.text("media_type"), charset: row["charset"],
                byteCount: row.integer("bytes")),
            document: try document(row))
        record.dates = try rows(.dates).map {
            DateEntry(
                id: $0.text("id"), value: $0.text("value"), start: $0["start_at"], end: $0["end_at"],
                grain: .init(rawValue: $0.text("grain")) ?? .day,
                calendar: .init(rawValue: $0.text("calendar")) ?? .fiscal,
                relative: $0.flag("relative"), mentions: found("date", $0.integer("number")), confidence: $0.confidence)
        }
        record.people = try rows(.people).map(person)
        record.organizations = try rows(.organizations).map(organization)
        record.prefectures = try rows(.prefectures).map {
            var entry = PrefectureEntry(
                code: $0.text("code"), name: $0.text("name"), localName: $0.text("local_name"),
                impliedBy: $0["implied_by"],
                mentions: found("prefecture", $0.integer("number")))
            entry.confidence = $0.confidence
            return entry
        }
        record.subdivisions = try rows(.subdivisions).map {
            var entry = SubdivisionEntry(
                code: $0.text("code"), country: $0.text("country"), name: $0.text("name"), impliedBy: $0["implied_by"],
                mentions: found("subdivision", $0.integer("number")))
            entry.confidence = $0.confidence
            return entry
        }
        record.figures = try rows(.figures).map(figure)
        record.events = try rows(.events).map {
            EventEntry(name: $0.text("name"), mentions: found("event", $0.integer("number")))
        }
        record.quotes = try rows(.quotes).map(quote)
        record.contacts = try rows(.contacts).map {
            ContactEntry(
                name: $0["name"], organization: $0["organization"], email: $0["email"], phone: $0["phone"],
                url: $0["url"],
                mentions: found("contact", $0.integer("number")))
        }
        record.diagnostics = try rows(.diagnostics).map {
            Diagnostic(
                code: $0.text("code"), stage: $0.text("stage"), message: $0.text("message"),
                start: $0.optionalInteger("start_offset"), end: $0.optionalInteger("end_offset"))
        }
        return record
    }

    private func document(_ row: Values) throws -> DocumentEntry {
        var document = DocumentEntry(text: row.text("text"))
        document.kind = .init(rawValue: row.text("kind")) ?? .unknown
        document.status = .init(rawValue: row.text("status")) ?? .new
        document.language = row["language"]
        document.title = row["title"]
        document.subtitle = row["subtitle"]
        document.publishedAt = row["published_at"]
        document.modifiedAt = row["modified_at"]
        document.url = row["url"]
        document.publisher = row["publisher"]
        document.author = row["author"]
        document.issuerID = row["issuer_id"]
        document.fingerprint = row["fingerprint"]
        if row.flag("has_dateline") {
            document.dateline = .init(
                place: row["dateline_place"], date: row["dateline_date"], wire: row["dateline_wire"])
        }
        document.embargo = row["embargo_stated"].map {
            .init(stated: $0, immediate: row.flag("embargo_immediate"), until: row["embargo_until"])
        }
        document.sections = try rows(.sections).map {
            .init(
                kind: .init(rawValue: $0.text("kind")) ?? .body, start: $0.integer("start_offset"),
                end: $0.integer("end_offset"))
        }
        document.tables = try rows(.tables).map {
            let cells = try JSONDecoder().decode([[String]].self, from: Data($0.text("rows").utf8))
            return .init(start: $0.integer("start_offset"), end: $0.integer("end_offset"), rows: cells)
        }
        document.evidence = try rows(.evidence).map {
            .init(
                field: $0.text("field"), from: $0.text("origin"), raw: $0.text("raw"),
                start: $0.optionalInteger("start_offset"), end: $0.optionalInteger("end_offset"))
        }
        return document
    }

    private func person(_ row: Values) throws -> PersonEntry {
        let number = row.integer("number")
        let id = row.text("id")
        var person = PersonEntry(
            id: id, key: row.text("key"), name: row.text("name"), mentions: found("person", number))
        person.familyName = row["family_name"]
        person.givenName = row["given_name"]
        person.honorific = row["honorific"]
        person.confidence = row.confidence
        (person.aliases, person.identifiers) = try names(of: id)
        person.roles = try rows(.roles, where: " AND person_id = '\(id)'").map {
            .init(
                title: $0.text("title"), organization: $0["organization"], organizationID: $0["organization_id"],
                mentions: found("role", number, part: $0.integer("number")))
        }
        return person
    }

    private func organization(_ row: Values) throws -> OrganizationEntry {
        let number = row.integer("number")
        let id = row.text("id")
        var organization = OrganizationEntry(
            id: id, key: row.text("key"), name: row.text("name"), kind: .init(rawValue: row.text("kind")) ?? .other,
            mentions: found("organization", number))
        organization.confidence = row.confidence
        (organization.aliases, organization.identifiers) = try names(of: id)
        organization.tickers = try rows(.tickers, where: " AND organization_id = '\(id)'").map {
            .init(
                exchange: $0.text("exchange"), symbol: $0.text("symbol"),
                mentions: found("ticker", number, part: $0.integer("number")))
        }
        return organization
    }

    private func names(of id: String) throws -> (aliases: [String], identifiers: [Identifier]) {
        (
            try rows(.aliases, where: " AND entry_id = '\(id)'").map { $0.text("alias") },
            try rows(.identifiers, where: " AND entry_id = '\(id)'").map {
                Identifier(scheme: $0.text("scheme"), value: $0.text("value"))
            }
        )
    }

    private func figure(_ row: Values) -> FigureEntry {
        var figure = FigureEntry(
            kind: .init(rawValue: row.text("kind")) ?? .count, value: row.decimal("value"), low: row.decimal("low"),
            high: row.decimal("high"), mentions: found("figure", row.integer("number")))
        figure.qualifier = row["qualifier"].flatMap { .init(rawValue: $0) }
        figure.unit = row["unit"]
        figure.of = row["of"]
        figure.organizationID = row["organization_id"]
        figure.period = row["period"]
        figure.confidence = row.confidence
        return figure
    }

    private func quote(_ row: Values) throws -> QuoteEntry {
        let number = row.integer("number")
        var quote = QuoteEntry(
            speaker: row["speaker"], speakerID: row["speaker_id"], text: row.text("text"), starts: row.text("starts"),
            mentions: found("quote", number))
        quote.about = try rows(.quoteOrganizations, where: " AND quote_number = \(number)").map {
            $0.text("organization_id")
        }
        return quote
    }
}
