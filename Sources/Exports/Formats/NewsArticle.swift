internal import DatelineRecords

/// A record as a schema.org NewsArticle in JSON-LD, one object a line.
///
/// People, organizations, places, events and figures stand under `mentions` with ids of their own, to which author, roles and quotations
/// refer. A name in `author` of which the record does not know whether it is a person or a body is `creditText`.
///
/// Source: schema.org 29.0: NewsArticle, Person, Organization and its kinds, AdministrativeArea, Event, Quotation, QuantitativeValue,
/// MonetaryAmount; W3C JSON-LD 1.1.
struct NewsArticle {
    private let record: Record
    private let urn: String

    init(_ record: Record) {
        self.record = record
        urn = record.urn
    }

    /// The object on one line, without a line feed.
    func bytes() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.stated("@context", "https://schema.org")
            json.stated("@type", "NewsArticle")
            json.stated("@id", urn)
            json.stated("identifier", record.id)
            writeDocument(&json)
            writeParties(&json)
            json.statedList("contentLocation", places) { $0.object($1) }
            json.statedList("mentions", mentions) { $0.object($1) }
            json.statedList("hasPart", quotations) { $0.object($1) }
            json.stated("articleBody", record.document.text)
        }
        return json.bytes
    }

    private func writeDocument(_ json: inout JSONWriter) {
        let document = record.document
        json.stated("headline", document.title)
        json.stated("alternativeHeadline", document.subtitle)
        json.stated("abstract", record.text(of: .lead))
        json.stated("inLanguage", document.language)
        json.stated("datePublished", document.publishedAt)
        json.stated("dateModified", document.modifiedAt)
        json.stated("url", record.address)
        json.stated("encodingFormat", record.source.mediaType)
        if document.kind == .pressRelease { json.stated("genre", "Press release") }
        if document.status != .new { json.stated("creativeWorkStatus", document.status.rawValue) }
        if let embargo = document.embargo, !embargo.immediate { json.stated("conditionsOfAccess", embargo.stated) }
        json.stated("dateline", document.dateline?.place)
    }

    private func writeParties(_ json: inout JSONWriter) {
        let document = record.document
        if let author = document.author {
            if let person = record.people.first(where: { $0.name == author || $0.aliases.contains(author) }) {
                json.key("author")
                json.reference(id(person.id), type: "Person", name: person.name)
            } else if let body = record.organizations.first(where: { $0.name == author || $0.aliases.contains(author) })
            {
                json.key("author")
                json.reference(id(body.id), type: Self.type(of: body), name: body.name)
            } else {
                json.stated("creditText", author)
            }
        }
        if let publisher = document.publisher {
            json.key("publisher")
            json.object { json in
                json.stated("@type", "Organization")
                json.stated("name", publisher)
            }
        }
        if let issuer = record.issuer {
            json.key("sourceOrganization")
            json.reference(id(issuer.id), type: Self.type(of: issuer), name: issuer.name)
        }
    }

    private func id(_ local: String) -> String { urn + "#" + local }

    // MARK: Entries

    private typealias Body = (inout JSONWriter) -> Void

    private var mentions: [Body] {
        record.people.map { person in { self.write(person, &$0) } }
            + record.organizations.map { body in { self.write(body, &$0) } }
            + record.events.map { event in
                { json in
                    json.stated("@type", "Event")
                    json.stated("name", event.name)
                }
            } + record.figures.map { figure in { Self.write(figure, &$0) } }
    }

    private func write(_ person: PersonEntry, _ json: inout JSONWriter) {
        json.stated("@type", "Person")
        json.stated("@id", id(person.id))
        json.stated("name", person.name)
        json.stated("familyName", person.familyName)
        json.stated("givenName", person.givenName)
        json.stated("honorificPrefix", person.honorific)
        json.statedList("alternateName", person.aliases) { $0.value($1) }
        json.statedList("jobTitle", person.roles.map(\.title)) { $0.value($1) }
        let bodies = person.roles.compactMap(\.organizationID)
        let names = person.roles.filter { $0.organizationID == nil }.compactMap(\.organization)
        guard !bodies.isEmpty || !names.isEmpty else { return }
        json.key("affiliation")
        json.array(bodies.map { (id: $0 as String?, name: nil) } + names.map { (id: nil, name: $0 as String?) }) {
            json, body in
            json.object { json in
                json.stated("@type", "Organization")
                json.stated("@id", body.id.map(id))
                json.stated(
                    "name", body.name ?? record.organizations.first { $0.id == body.id }?.name)
            }
        }
    }

    private func write(_ body: OrganizationEntry, _ json: inout JSONWriter) {
        json.stated("@type", Self.type(of: body))
        json.stated("@id", id(body.id))
        json.stated("name", body.name)
        json.statedList("alternateName", body.aliases) { $0.value($1) }
        json.statedList("tickerSymbol", body.tickers.map { "\($0.exchange) \($0.symbol)" }) { $0.value($1) }
        json.statedList("identifier", body.identifiers) { json, identifier in
            json.object { json in
                json.stated("@type", "PropertyValue")
                json.stated("propertyID", identifier.scheme)
                json.stated("value", identifier.value)
            }
        }
    }

    /// Only a Corporation has ticker symbols.
    private static func type(of body: OrganizationEntry) -> String {
        if !body.tickers.isEmpty { return "Corporation" }
        return switch body.kind {
        case .company: "Corporation"
        case .government, .agency: "GovernmentOrganization"
        case .university: "CollegeOrUniversity"
        case .media: "NewsMediaOrganization"
        case .party: "PoliticalParty"
        case .hospital: "Hospital"
        case .team: "SportsTeam"
        case .association, .military, .other: "Organization"
        }
    }

    private var places: [Body] {
        record.prefectures.map { entry in
            { json in
                Self.place(&json, name: entry.name, localName: entry.localName, code: entry.code, country: "JP")
            }
        }
            + record.subdivisions.map { entry in
                { json in
                    Self.place(&json, name: entry.name, localName: nil, code: entry.code, country: entry.country)
                }
            }
    }

    private static func place(
        _ json: inout JSONWriter, name: String, localName: String?, code: String, country: String
    ) {
        json.stated("@type", "AdministrativeArea")
        json.stated("name", name)
        json.stated("alternateName", localName)
        json.stated("identifier", code)
        json.key("containedInPlace")
        json.object { json in
            json.stated("@type", "Country")
            json.stated("identifier", country)
        }
    }

    private static func write(_ figure: FigureEntry, _ json: inout JSONWriter) {
        let isMoney = figure.kind == .money
        json.stated("@type", isMoney ? "MonetaryAmount" : "QuantitativeValue")
        json.stated("name", figure.of)
        json.stated("description", figure.mentions.first?.text)
        json.stated(isMoney ? "currency" : "unitText", figure.unit)
        for (key, number) in [("value", figure.value), ("minValue", figure.low), ("maxValue", figure.high)]
        where number != nil {
            json.key(key)
            json.value(number)
        }
    }

    private var quotations: [Body] {
        record.quotes.map { quote in
            { json in
                json.stated("@type", "Quotation")
                json.stated("text", quote.text)
                guard let speaker = quote.speaker else { return }
                if let speakerID = quote.speakerID {
                    json.key("creator")
                    json.reference(self.id(speakerID), type: "Person", name: speaker)
                } else {
                    json.stated("creditText", speaker)
                }
            }
        }
    }
}

extension JSONWriter {
    /// Writes a key whose value is known.
    mutating func stated(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        self.value(value)
    }

    /// Writes a list that is not empty.
    mutating func statedList<Element>(
        _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        key(name)
        array(elements, body)
    }

    fileprivate mutating func reference(_ id: String, type: String, name: String) {
        object { json in
            json.stated("@type", type)
            json.stated("@id", id)
            json.stated("name", name)
        }
    }
}
