internal import DatelineRecords

/// A record as an IPTC ninjs 3.1 news item, one object a line.
///
/// A day without a time is written as its midnight in UTC, an embargo without an offset as the last place on Earth has it. Codes that are
/// no URIs (keys, ISO 3166-2) stand in `literal`.
///
/// Source: IPTC ninjs 3.1, https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json.
struct NewsItem {
    private let record: Record

    init(_ record: Record) { self.record = record }

    /// The object on one line, without a line feed.
    func bytes() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            writeHead(&json)
            writeText(&json)
            writeEntries(&json)
            json.statedList("infoSources", sources) { $0.object($1) }
            if let address = record.address {
                json.list("renditions") { json in
                    json.stated("name", "web")
                    json.stated("href", address)
                }
            }
            json.key("altIds")
            json.array([("sha256", record.id), ("source", record.source.uri)]) { json, pair in
                json.object { json in
                    json.stated("role", pair.0)
                    json.stated("value", pair.1)
                }
            }
        }
        return json.bytes
    }

    private func writeHead(_ json: inout JSONWriter) {
        let document = record.document
        json.key("standard")
        json.object { json in
            json.stated("name", "ninjs")
            json.stated("version", "3.1")
            json.stated("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json")
        }
        json.stated("uri", record.urn)
        json.stated("type", "text")
        json.stated("representationType", "full")
        json.stated("versionCreated", record.updatedDateTime)
        json.stated("contentCreated", record.publishedDateTime)
        if let embargo = document.embargo, !embargo.immediate, let until = embargo.until.flatMap({ InternetTime($0) }) {
            json.stated("embargoedUntil", until.dateTime(standardOffset: InternetTime.lastOffset))
        }
        json.stated("pubStatus", pubStatus)
        json.stated("edNote", editorialNote)
        json.stated("language", document.language)
        if document.kind == .pressRelease { json.list("genres") { $0.stated("name", "Press release") } }
    }

    /// An embargo without a time keeps the item back.
    private var pubStatus: String {
        if record.document.status == .withdrawn { return "canceled" }
        guard let embargo = record.document.embargo, !embargo.immediate else { return "usable" }
        return embargo.until.flatMap { InternetTime($0) } == nil ? "withheld" : "usable"
    }

    private var editorialNote: String? {
        var notes: [String] = []
        if record.document.status != .new { notes.append("Status: \(record.document.status.rawValue).") }
        if let embargo = record.document.embargo { notes.append(embargo.stated) }
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }

    private func writeText(_ json: inout JSONWriter) {
        let document = record.document
        json.stated("title", document.title)
        json.statedList("headlines", Self.parts([("main", document.title), ("subhead", document.subtitle)])) {
            $0.object($1)
        }
        json.statedList("descriptions", Self.parts([("summary", record.text(of: .lead))])) { $0.object($1) }
        json.statedList("bodies", Self.parts([("main", document.text)])) { $0.object($1) }
        json.stated("by", document.author)
        json.stated("located", document.dateline?.place)
    }

    private typealias Body = (inout JSONWriter) -> Void

    private static func parts(_ texts: [(role: String, text: String?)]) -> [Body] {
        texts.compactMap { role, text in
            guard let text else { return nil }
            return { json in
                json.stated("role", role)
                json.stated("contentType", "text/plain")
                json.key("charCount")
                json.value(text.unicodeScalars.count)
                json.stated("value", text)
            }
        }
    }

    // MARK: Entries

    private func writeEntries(_ json: inout JSONWriter) {
        json.statedList("people", record.people) { json, person in
            json.entry(person.name, literal: person.key)
        }
        json.statedList("organisations", record.organizations) { json, body in
            json.object { json in
                json.stated("name", body.name)
                json.stated("rel", body.id == record.document.issuerID ? "about" : "mentions")
                json.stated("literal", body.key)
                json.statedList("symbols", body.tickers) { json, ticker in
                    json.object { json in
                        json.stated("exchange", ticker.exchange)
                        json.stated("symbol", ticker.symbol)
                    }
                }
            }
        }
        let places =
            record.prefectures.map { ($0.name, $0.code) } + record.subdivisions.map { ($0.name, $0.code) }
        json.statedList("places", places) { $0.entry($1.0, literal: $1.1) }
        json.statedList("events", record.events) { $0.entry($1.name, literal: nil) }
    }

    /// Who speaks, the wire, and whom to ask.
    private var sources: [Body] {
        var result: [Body] = []
        if let issuer = record.issuer {
            result.append { json in
                json.stated("name", issuer.name)
                json.stated("role", "issuer")
                json.stated("literal", issuer.key)
            }
        }
        if let wire = record.document.dateline?.wire {
            result.append { json in
                json.stated("name", wire)
                json.stated("role", "wire")
            }
        }
        for contact in record.contacts {
            let ways = [("email", contact.email), ("phone", contact.phone), ("web", contact.url)]
                .compactMap { type, value in value.map { (type, $0) } }
            result.append { json in
                json.stated("name", contact.organization ?? contact.name)
                json.stated("role", "contact")
                json.statedList("contactInfo", ways) { json, way in
                    json.object { json in
                        json.stated("type", way.0)
                        json.stated("name", contact.name)
                        json.stated("value", way.1)
                    }
                }
            }
        }
        return result
    }
}

extension JSONWriter {
    /// Writes a list of one object.
    fileprivate mutating func list(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        array([0]) { json, _ in json.object(body) }
    }

    fileprivate mutating func entry(_ name: String, literal: String?) {
        object { json in
            json.stated("name", name)
            json.stated("rel", "mentions")
            json.stated("literal", literal)
        }
    }
}
