package import DatelineRecords

/// A value of a row.
package enum SQLValue: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int)
    case flag(Bool)
    case probability(Double)
    case decimal(ExactDecimal)

    init(_ value: String?) { self = value.map(SQLValue.text) ?? .null }
    init(_ value: Int?) { self = value.map(SQLValue.integer) ?? .null }
    init(_ value: ExactDecimal?) { self = value.map(SQLValue.decimal) ?? .null }
    init(probability: Double?) { self = probability.map(SQLValue.probability) ?? .null }
}

/// A record as rows of `RecordTables`, without the column in front (`id`, `document_id`), which the database gives.
package struct RecordRows: Sendable {
    /// Rows by the table's place in `RecordTables.all`.
    package private(set) var tables: [[[SQLValue]]] = Array(repeating: [], count: RecordTables.all.count)

    /// Makes the rows of a record.
    package init(_ record: Record) {
        add(.documents, Self.document(record))
        addEntries(record)
        addPlacesAndFigures(record)
        addQuotesAndContacts(record)
        addParts(record.document)
        for (index, diagnostic) in record.diagnostics.enumerated() {
            add(
                .diagnostics,
                [
                    .integer(index + 1), .text(diagnostic.code), .text(diagnostic.stage), .text(diagnostic.message),
                    SQLValue(diagnostic.start), SQLValue(diagnostic.end),
                ])
        }
    }

    private mutating func add(_ table: RecordTables.Index, _ row: [SQLValue]) { tables[table.rawValue].append(row) }

    private mutating func add(_ mentions: [Mention], _ entry: String, _ number: Int, part: Int = 0) {
        for (index, mention) in mentions.enumerated() {
            add(
                .mentions,
                [
                    .text(entry), .integer(number), .integer(part), .integer(index + 1), .integer(mention.start),
                    .integer(mention.end), .text(mention.text),
                ])
        }
    }

    private static func document(_ record: Record) -> [SQLValue] {
        let document = record.document
        return [
            .text(record.source.uri), .text(record.id), .text(record.pipeline.name), .text(record.pipeline.version),
            .text(record.pipeline.digest), .text(record.source.mediaType), SQLValue(record.source.charset),
            .integer(record.source.byteCount), .text(document.kind.rawValue), .text(document.status.rawValue),
            SQLValue(document.language), SQLValue(document.title), SQLValue(document.subtitle),
            SQLValue(document.publishedAt), SQLValue(document.modifiedAt), SQLValue(document.url),
            SQLValue(document.publisher), SQLValue(document.author), SQLValue(document.issuerID),
            .flag(document.dateline != nil), SQLValue(document.dateline?.place), SQLValue(document.dateline?.date),
            SQLValue(document.dateline?.wire), SQLValue(document.embargo?.stated),
            document.embargo.map { .flag($0.immediate) } ?? .null, SQLValue(document.embargo?.until),
            .text(document.text), SQLValue(document.fingerprint),
        ]
    }

    private mutating func addEntries(_ record: Record) {
        for (index, date) in record.dates.enumerated() {
            add(
                .dates,
                [
                    .integer(index + 1), .text(date.id), .text(date.value), SQLValue(date.start), SQLValue(date.end),
                    .text(date.grain.rawValue), .text(date.calendar.rawValue), .flag(date.relative),
                    SQLValue(probability: date.confidence),
                ])
            add(date.mentions, "date", index + 1)
        }
        for (index, person) in record.people.enumerated() { add(person, number: index + 1) }
        for (index, organization) in record.organizations.enumerated() { add(organization, number: index + 1) }
    }

    private mutating func add(_ person: PersonEntry, number: Int) {
        add(
            .people,
            [
                .integer(number), .text(person.id), .text(person.key), .text(person.name), SQLValue(person.familyName),
                SQLValue(person.givenName), SQLValue(person.honorific), SQLValue(probability: person.confidence),
            ])
        add(aliases: person.aliases, identifiers: person.identifiers, of: person.id)
        for (index, role) in person.roles.enumerated() {
            add(
                .roles,
                [
                    .text(person.id), .integer(index + 1), .text(role.title), SQLValue(role.organization),
                    SQLValue(role.organizationID),
                ])
            add(role.mentions, "role", number, part: index + 1)
        }
        add(person.mentions, "person", number)
    }

    private mutating func add(_ organization: OrganizationEntry, number: Int) {
        add(
            .organizations,
            [
                .integer(number), .text(organization.id), .text(organization.key), .text(organization.name),
                .text(organization.kind.rawValue), SQLValue(probability: organization.confidence),
            ])
        add(aliases: organization.aliases, identifiers: organization.identifiers, of: organization.id)
        for (index, ticker) in organization.tickers.enumerated() {
            add(
                .tickers,
                [.text(organization.id), .integer(index + 1), .text(ticker.exchange), .text(ticker.symbol)])
            add(ticker.mentions, "ticker", number, part: index + 1)
        }
        add(organization.mentions, "organization", number)
    }

    private mutating func add(aliases: [String], identifiers: [Identifier], of id: String) {
        for (index, alias) in aliases.enumerated() { add(.aliases, [.text(id), .integer(index + 1), .text(alias)]) }
        for (index, identifier) in identifiers.enumerated() {
            add(
                .identifiers,
                [.text(id), .integer(index + 1), .text(identifier.scheme), .text(identifier.value)])
        }
    }

    private mutating func addPlacesAndFigures(_ record: Record) {
        for (index, prefecture) in record.prefectures.enumerated() {
            add(
                .prefectures,
                [
                    .integer(index + 1), .text(prefecture.code), .text(prefecture.name), .text(prefecture.localName),
                    SQLValue(prefecture.impliedBy), SQLValue(probability: prefecture.confidence),
                ])
            add(prefecture.mentions, "prefecture", index + 1)
        }
        for (index, subdivision) in record.subdivisions.enumerated() {
            add(
                .subdivisions,
                [
                    .integer(index + 1), .text(subdivision.code), .text(subdivision.country), .text(subdivision.name),
                    SQLValue(subdivision.impliedBy), SQLValue(probability: subdivision.confidence),
                ])
            add(subdivision.mentions, "subdivision", index + 1)
        }
        for (index, figure) in record.figures.enumerated() {
            add(
                .figures,
                [
                    .integer(index + 1), .text(figure.kind.rawValue), SQLValue(figure.value), SQLValue(figure.low),
                    SQLValue(figure.high), SQLValue(figure.qualifier?.rawValue), SQLValue(figure.unit),
                    SQLValue(figure.of), SQLValue(figure.organizationID), SQLValue(figure.period),
                    SQLValue(probability: figure.confidence),
                ])
            add(figure.mentions, "figure", index + 1)
        }
    }

    private mutating func addQuotesAndContacts(_ record: Record) {
        for (index, event) in record.events.enumerated() {
            add(.events, [.integer(index + 1), .text(event.name)])
            add(event.mentions, "event", index + 1)
        }
        for (index, quote) in record.quotes.enumerated() {
            add(
                .quotes,
                [
                    .integer(index + 1), SQLValue(quote.speaker), SQLValue(quote.speakerID), .text(quote.text),
                    .text(quote.starts),
                ])
            for (place, id) in quote.about.enumerated() {
                add(.quoteOrganizations, [.integer(index + 1), .integer(place + 1), .text(id)])
            }
            add(quote.mentions, "quote", index + 1)
        }
        for (index, contact) in record.contacts.enumerated() {
            add(
                .contacts,
                [
                    .integer(index + 1), SQLValue(contact.name), SQLValue(contact.organization),
                    SQLValue(contact.email), SQLValue(contact.phone), SQLValue(contact.url),
                ])
            add(contact.mentions, "contact", index + 1)
        }
    }

    private mutating func addParts(_ document: DocumentEntry) {
        for (index, section) in document.sections.enumerated() {
            add(
                .sections,
                [.integer(index + 1), .text(section.kind.rawValue), .integer(section.start), .integer(section.end)])
        }
        for (index, table) in document.tables.enumerated() {
            var json = JSONWriter()
            json.array(table.rows) { json, row in json.array(row) { $0.value($1) } }
            add(
                .tables,
                [
                    .integer(index + 1), .integer(table.start), .integer(table.end),
                    .text(String(decoding: json.bytes, as: UTF8.self)),
                ])
        }
        for (index, evidence) in document.evidence.enumerated() {
            add(
                .evidence,
                [
                    .integer(index + 1), .text(evidence.field), .text(evidence.from), .text(evidence.raw),
                    SQLValue(evidence.start), SQLValue(evidence.end),
                ])
        }
    }

    /// Whether a text holds a NUL character, which PostgreSQL refuses.
    var holdsNUL: Bool {
        tables.contains {
            $0.contains { $0.contains { if case .text(let text) = $0 { text.utf8.contains(0) } else { false } } }
        }
    }

    /// About how many bytes it holds in memory.
    var byteCount: Int {
        tables.reduce(0) { sum, table in
            table.reduce(sum) { sum, row in
                row.reduce(sum + 32) { sum, value in
                    if case .text(let text) = value { sum + 24 + text.utf8.count } else { sum + 24 }
                }
            }
        }
    }
}
