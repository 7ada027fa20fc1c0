@testable import DatelineExports
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

@Suite struct JSONTests {
    private func fullRecord() -> Record {
        var document = DocumentEntry(text: "“Tab\tand\nline”, Ōsaka \u{1F600}")
        document.title = "A \"quoted\" title \\ with / and \u{1}"
        document.publishedAt = "2021-08-17"
        document.dateline = .init(place: "JI'NAN, China", date: nil, wire: "PRNewswire")
        document.embargo = .init(stated: "Embargoed", immediate: false, until: "2021-08-17T09:00+09:00")
        document.sections = [.init(kind: .safeHarbor, start: 0, end: 3)]
        document.tables = [.init(start: 0, end: 3, rows: [["a", ""], ["b"]])]
        document.evidence = [.init(field: "title", from: "h1", raw: "x", start: 0, end: 1)]
        let mention = Mention(start: 0, end: 4, text: "“Tab")
        var record = Record(
            id: String(repeating: "0", count: 64),
            pipeline: PipelineStamp(name: "n", version: "1", digest: String(repeating: "f", count: 64)),
            source: Source(uri: "a.html", mediaType: "text/html", charset: "utf-8", byteCount: 7), document: document)
        record.dates = [
            DateEntry(
                id: "d1", value: "2021", start: "2021-01-01", end: nil, grain: .year, calendar: .fiscal, relative: true,
                mentions: [mention], confidence: 0.98765)
        ]
        var person = PersonEntry(id: "p1", key: "person/a", name: "A", mentions: [mention])
        person.aliases = ["B"]
        person.roles = [.init(title: "Chair", organization: "O", organizationID: "o1", mentions: [mention])]
        record.people = [person]
        var organization = OrganizationEntry(
            id: "o1", key: "organization/o", name: "O", kind: .company, mentions: [mention])
        organization.tickers = [.init(exchange: "TSE", symbol: "7203", mentions: [mention])]
        organization.identifiers = [Identifier(scheme: "isin", value: "JP3633400001")]
        record.organizations = [organization]
        record.prefectures = [
            PrefectureEntry(code: "JP-27", name: "Osaka", localName: "大阪府", impliedBy: "Sakai", mentions: [mention])
        ]
        record.subdivisions = [
            SubdivisionEntry(code: "CN-SD", country: "CN", name: "Shandong", impliedBy: nil, mentions: [mention])
        ]
        var figure = FigureEntry(kind: .money, value: ExactDecimal("0.1"), mentions: [mention])
        figure.qualifier = .approx
        record.figures = [
            figure,
            FigureEntry(
                kind: .percent, value: nil, low: 10, high: ExactDecimal("12345678901234567890.5"), mentions: [mention]),
        ]
        record.events = [EventEntry(name: "E", mentions: [mention])]
        record.quotes = [QuoteEntry(speaker: "A", speakerID: "p1", text: "t", starts: "t", mentions: [mention])]
        record.contacts = [ContactEntry(email: "a@example.org", mentions: [mention])]
        record.diagnostics = [Diagnostic(code: "charset-guessed", stage: "decode", message: "m")]
        return record
    }

    @Test func foundationReadsWhatIsWritten() throws {
        for indent in [nil, 2] {
            let object = try #require(
                JSONSerialization.jsonObject(with: Data(fullRecord().json(indent: indent))) as? [String: Any])
            let document = try #require(object["document"] as? [String: Any])
            #expect(document["text"] as? String == fullRecord().document.text)
            #expect(document["title"] as? String == fullRecord().document.title)
            let figures = try #require(object["figures"] as? [[String: Any]])
            #expect((figures[0]["value"] as? NSNumber)?.stringValue == "0.1")
            let dates = try #require(object["dates"] as? [[String: Any]])
            #expect((dates[0]["confidence"] as? NSNumber)?.stringValue == "0.9877")
        }
    }

    @Test func keepsDecimalsAndOrder() throws {
        let text = String(decoding: fullRecord().json(), as: UTF8.self)
        #expect(text.contains(#""low":10,"high":12345678901234567890.5"#))
        #expect(text.contains(#""title":"A \"quoted\" title \\ with / and \u0001""#))
        let places = try ["\"schema\"", "\"source\"", "\"document\"", "\"dates\"", "\"figures\"", "\"diagnostics\""].map
        {
            try #require(text.range(of: $0)).lowerBound
        }
        #expect(places == places.sorted())
        #expect(!text.contains("\n"))
    }

    @Test func fitsTheSchemaAndTheSchemaRefuses() throws {
        let check = try SchemaCheck(Data(RecordSchema.text.utf8))
        #expect(try check.faults(of: Data(fullRecord().json())) == [])
        let text = String(decoding: fullRecord().json(), as: UTF8.self)
        for (right, wrong) in [
            (#""start":0,"end":4"#, #""start":-1,"end":4"#), (#""kind":"safe_harbor""#, #""kind":"safe""#),
            (#""id":"p1""#, #""id":"1""#),
            (#""diagnostics":"#, #""diagnoses":"#), (#""relative":true"#, #""relative":1"#),
            (#""published_at":"2021-08-17""#, #""published_at":"Aug 17""#),
        ] {
            #expect(text.contains(right))
            #expect(
                try !check.faults(of: Data(text.replacingOccurrences(of: right, with: wrong).utf8)).isEmpty, "\(wrong)")
        }
    }

    @Test func writesRejectsAsLines() throws {
        let reject = Reject(
            uri: "a.html", sha256: nil, problem: Problem("empty", stage: "decode", message: "holds nothing"))
        #expect(
            String(decoding: reject.line, as: UTF8.self)
                == #"{"schema":"dateline/reject/1","uri":"a.html","sha256":null,"stage":"decode","code":"empty","message":"holds nothing"}"#
                + "\n")
    }

    @Test func marksTheTextOnce() {
        let pieces = MarkedText(fullRecord()).pieces
        #expect(pieces.map(\.text).joined() == fullRecord().document.text)
        #expect(pieces.first?.kind != nil)
        #expect(HTMLPage.text(of: fullRecord()).contains("A &quot;quoted&quot; title"))
    }
}
