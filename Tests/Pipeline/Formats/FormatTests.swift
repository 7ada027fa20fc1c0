import DatelineDocuments
import DatelineExports
import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Formats for those downstream, on every fixture.
@Suite struct FormatTests {
    private static let records: [Record] = {
        guard let pipeline = try? Pipeline(PipelineLoader.load("press-release")) else { return [] }
        return Repository.cases.compactMap { fixture in
            guard let bytes = try? fixture.bytes(),
                case .record(let record) = pipeline.outcome(of: bytes, uri: fixture.document.lastPathComponent)
            else { return nil }
            return record
        }
    }()

    private func record(_ id: String) throws -> Record {
        try #require(Self.records.first { $0.source.uri.hasPrefix(id + ".") })
    }

    private func object(_ format: RecordFormat, _ record: Record) throws -> [String: Any] {
        let bytes = format.bytes(of: record)
        #expect(bytes.last == 0x0A)
        #expect(bytes.dropLast().contains(0x0A) == false)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func coversEveryFixture() {
        #expect(Self.records.count == Repository.cases.count)
    }

    @Test(arguments: Self.records.indices) func ninjsIsValid(_ index: Int) throws {
        #expect(try NinjsRules.item.faults(of: Data(RecordFormat.ninjs.bytes(of: Self.records[index]))) == [])
    }

    @Test(arguments: Self.records.indices) func newsArticleIsValid(_ index: Int) throws {
        #expect(try SchemaOrgRules.faults(of: Data(RecordFormat.jsonld.bytes(of: Self.records[index]))) == [])
    }

    /// The rules find what is wrong.
    @Test func rulesRefuseFaults() throws {
        let item = #"{"type": "novel", "versionCreated": "2021-08-17", "headline": "x", "bodies": [{"role": "main"}]}"#
        #expect(
            try NinjsRules.item.faults(of: Data(item.utf8)) == [
                ": uri is missing", "/bodies/0: value is missing", ": the key headline is not allowed",
                "/type: unknown value novel", "/versionCreated: no date-time: 2021-08-17",
            ])
        let article =
            #"{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "urn:uuid:1", "articleBody": "x", "title": "x", "mentions": [{"@type": "Firm"}], "publisher": {"@type": "Place"}}"#
        let faults = try SchemaOrgRules.faults(of: Data(article.utf8))
        #expect(faults.contains { $0.hasPrefix("/mentions: unknown class Firm") })
        #expect(faults.contains { $0.hasPrefix("/publisher: Place is none of") })
        #expect(faults.contains(": NewsArticle has no property title"))
    }

    @Test func newsArticleTellsWhoSpeaks() throws {
        let record = try record("en-seminar")
        let article = try object(.jsonld, record)
        #expect(article["@type"] as? String == "NewsArticle")
        #expect(article["headline"] as? String == record.document.title)
        #expect(article["datePublished"] as? String == "2021-09-14")
        #expect(article["dateline"] as? String == "QINGDAO, China")
        let mentions = try #require(article["mentions"] as? [[String: Any]])
        let person = try #require(mentions.first { $0["name"] as? String == "Shirakawa Takeshi" })
        #expect(person["@type"] as? String == "Person")
        #expect(person["jobTitle"] as? [String] == ["Chairman"])
        #expect(
            (person["affiliation"] as? [[String: Any]])?.first?["name"] as? String == "Kansai Marine Trade Association")
        let quotations = try #require(article["hasPart"] as? [[String: Any]])
        #expect(quotations.count == record.quotes.count)
    }

    @Test func ninjsMarksEmbargoAndWithdrawal() throws {
        var record = try record("en-launch")
        record.document.embargo = .init(
            stated: "EMBARGOED UNTIL 9 A.M. AUGUST 17", immediate: false, until: "2021-08-17T09:00+09:00")
        var item = try object(.ninjs, record)
        #expect(item["embargoedUntil"] as? String == "2021-08-17T09:00:00+09:00")
        #expect(item["pubStatus"] as? String == "usable")
        #expect(item["edNote"] as? String == "EMBARGOED UNTIL 9 A.M. AUGUST 17")
        // A day begins last at twelve hours west of Greenwich.
        record.document.embargo?.until = "2021-08-17"
        item = try object(.ninjs, record)
        #expect(item["embargoedUntil"] as? String == "2021-08-17T00:00:00-12:00")
        record.document.embargo?.until = nil
        item = try object(.ninjs, record)
        #expect(item["embargoedUntil"] == nil)
        #expect(item["pubStatus"] as? String == "withheld")
        record.document.embargo = nil
        record.document.status = .withdrawn
        #expect(try object(.ninjs, record)["pubStatus"] as? String == "canceled")
    }

    @Test func bulkLinesReplaceByURI() throws {
        var record = try record("ja-kyodo")
        let lines = RecordFormat.elasticsearch.bytes(of: record).split(separator: 0x0A)
        #expect(lines.count == 2)
        #expect(Array(lines[1]) == record.json())
        let action = String(decoding: lines[0], as: UTF8.self)
        #expect(action.hasPrefix(#"{"index":{"_id":""#))
        record.document.text += "\nmore"
        #expect(
            String(decoding: RecordFormat.elasticsearch.bytes(of: record).split(separator: 0x0A)[0], as: UTF8.self)
                == action)
        record.source.uri = "other.html"
        #expect(
            String(decoding: RecordFormat.elasticsearch.bytes(of: record).split(separator: 0x0A)[0], as: UTF8.self)
                != action)
    }

    @Test func figuresStandAlone() throws {
        let folder = try Repository.temporaryFolder()
        let path = folder.appendingPathComponent("figures.csv").path
        try Self.write([try record("en-earnings"), try record("en-seminar")], to: path, .figures)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.components(separatedBy: "\r\n")
        #expect(
            lines[0].hasPrefix("uri,published_at,language,title,issuer,number,kind,value,low,high,qualifier,unit,of,"))
        let counts = try record("en-earnings").figures.count + record("en-seminar").figures.count
        #expect(lines.count == counts + 2)
        #expect(
            lines.contains {
                $0.hasPrefix("en-seminar.html,2021-09-14,en,") && $0.contains(",count,240,,,gt,companies,")
            })
    }

    @Test func figuresWithoutRecordsHaveTheirColumns() throws {
        let path = try Repository.temporaryFolder().appendingPathComponent("figures.csv").path
        try Self.write([], to: path, .figures)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("uri,published_at,"))
    }

    /// Writes records as a run does.
    static func write(_ records: [Record], to path: String, _ format: RecordFormat) throws {
        let sink = try SinkAddress.open(path, format: format)
        _ = try sink.begin(job: "j", start: .restart)
        for record in records {
            guard case .record(let encoded) = sink.encoder.encode(record) else { throw CocoaError(.featureUnsupported) }
            try sink.add(encoded)
        }
        try sink.commit(Checkpoint(), isLast: true)
    }

    // MARK: Atom

    @Test func atomReadsBack() throws {
        let path = try Repository.temporaryFolder().appendingPathComponent("feed.xml").path
        try Self.write(Self.records, to: path, .atom)
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
        let list = try #require(DocumentListReader.read(bytes))
        #expect(list.kind == .atom)
        #expect(list.title == "Releases ingested by Dateline")
        // The newest arrival stands first.
        #expect(list.entries.count == Self.records.count)
        for (entry, record) in zip(list.entries, Self.records.reversed()) {
            #expect(entry.title == record.document.title ?? record.source.uri)
            #expect(entry.content == .text(record.document.text.trimmingCharacters(in: .whitespacesAndNewlines)))
            #expect(entry.language == record.document.language)
            #expect(
                entry.published.map { String($0.prefix(10)) }
                    == record.document.publishedAt.map { String($0.prefix(10)) })
            #expect(entry.address?.text == record.document.url.flatMap { WebAddress($0)?.text })
            #expect(entry.id.hasPrefix("urn:uuid:"))
        }
        #expect(Set(list.entries.map(\.id)).count == Self.records.count)
    }

    @Test func atomReplacesAndGoesOn() throws {
        let path = try Repository.temporaryFolder().appendingPathComponent("feed.xml").path
        let sink = try SinkAddress.open(path, format: .atom)
        _ = try sink.begin(job: "j", start: .fresh)
        func add(_ record: Record, to sink: any RecordSink) throws {
            guard case .record(let encoded) = sink.encoder.encode(record) else { throw CocoaError(.featureUnsupported) }
            try sink.add(encoded)
        }
        let first = try record("en-seminar")
        let second = try record("ja-kyodo")
        try add(first, to: sink)
        try add(second, to: sink)
        var checkpoint = Checkpoint()
        checkpoint.inputs = 2
        try sink.commit(checkpoint, isLast: false)
        // A feed is whole at every checkpoint, and a resumed run goes on from it.
        #expect(try titles(path) == [second, first].map(\.document.title))
        try sink.commit(checkpoint, isLast: true)
        let next = try SinkAddress.open(path, format: .atom)
        _ = try next.begin(job: "j", start: .fresh)
        try add(first, to: next)
        try add(second, to: next)
        // A document that comes again moves to the front, once.
        try add(first, to: next)
        try next.commit(checkpoint, isLast: true)
        #expect(try titles(path) == [first, second].map(\.document.title))
    }

    private func titles(_ path: String) throws -> [String?] {
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
        return try #require(DocumentListReader.read(bytes)).entries.map(\.title)
    }
}
