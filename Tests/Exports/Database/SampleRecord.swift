import DatelineRecords

/// An invented record that uses every field, and one that uses none.
enum SampleRecord {
    static func full(uri: String = "releases.zip#2021/a.html", sha256: String = "ab12") -> Record {
        let text =
            "Quiet Kettle opens in 大阪\n\nOSAKA, Japan, May 4, 2022 /Wire/ -- \"We \\ grow\t2.50 %,\" said Ruth Marlow."
        var document = DocumentEntry(text: text)
        document.kind = .pressRelease
        document.status = .correction
        document.language = "en"
        document.title = "Quiet Kettle opens in 大阪"
        document.subtitle = "A \"sub\"title, with commas"
        document.publishedAt = "2022-05-04"
        document.modifiedAt = "2022-05-05T09:00+09:00"
        document.url = "https://kettle.example/a"
        document.publisher = "Wire"
        document.author = "R. M."
        document.issuerID = "o1"
        document.dateline = .init(place: "OSAKA, Japan", date: "2022-05-04", wire: nil)
        document.embargo = .init(stated: "Not before noon", immediate: false, until: "2022-05-04T12:00")
        document.sections = [.init(kind: .headline, start: 0, end: 24), .init(kind: .safeHarbor, start: 26, end: 60)]
        document.tables = [
            .init(start: 3, end: 9, rows: [["a\t", "\"b\""], [], ["東京"]]), .init(start: 1, end: 2, rows: []),
        ]
        document.evidence = [
            .init(field: "title", from: "json-ld:headline", raw: "raw\\N", start: 0, end: 4),
            .init(field: "author", from: "meta:author", raw: ""),
        ]
        document.fingerprint = "00ff00ff00ff00ff"
        var record = Record(
            id: sha256, pipeline: PipelineStamp(name: "p", version: "1", digest: "d1"),
            source: Source(uri: uri, mediaType: "text/html", charset: "utf-8", byteCount: 1234), document: document)
        addEntries(to: &record)
        addPlaces(to: &record)
        return record
    }

    static func bare(uri: String = "b.txt") -> Record {
        Record(
            id: "cd34", pipeline: PipelineStamp(name: "p", version: "1", digest: "d1"),
            source: Source(uri: uri, mediaType: "text/plain", charset: nil, byteCount: 1),
            document: DocumentEntry(text: "x"))
    }

    private static func mention(_ start: Int, _ text: String) -> Mention {
        Mention(start: start, end: start + text.unicodeScalars.count, text: text)
    }

    private static func addEntries(to record: inout Record) {
        record.dates = [
            DateEntry(
                id: "d1", value: "2022-05-04", start: "2022-05-04", end: "2022-05-04", grain: .day,
                calendar: .gregorian, relative: false, mentions: [mention(42, "May 4, 2022"), mention(1, "u")],
                confidence: 0.8734),
            DateEntry(
                id: "d2", value: "FY2022", start: nil, end: nil, grain: .year, calendar: .fiscal, relative: true,
                mentions: [mention(0, "Q")]),
        ]
        var person = PersonEntry(id: "p1", key: "person/ruth marlow", name: "Ruth Marlow", mentions: [mention(9, "R")])
        person.familyName = "Marlow"
        person.givenName = "Ruth"
        person.aliases = ["Marlow", "Ms. Marlow"]
        person.honorific = "Ms."
        person.roles = [
            .init(title: "Chair", organization: "Quiet Kettle", organizationID: "o1", mentions: [mention(5, "Chair")]),
            .init(title: "Founder"),
        ]
        person.identifiers = [Identifier(scheme: "orcid", value: "0000-1")]
        person.confidence = 1
        record.people = [person, PersonEntry(id: "p2", key: "person/x", name: "X", mentions: [])]
        var first = OrganizationEntry(
            id: "o1", key: "organization/quiet kettle", name: "Quiet Kettle", kind: .company,
            mentions: [mention(0, "Quiet Kettle")])
        first.aliases = ["QK"]
        first.tickers = [
            .init(exchange: "TSE", symbol: "7203", mentions: [mention(2, "iet")]),
            .init(exchange: "N", symbol: "QK", mentions: []),
        ]
        first.identifiers = [Identifier(scheme: "lei", value: "L1"), Identifier(scheme: "isin", value: "I1")]
        record.organizations = [
            first,
            OrganizationEntry(
                id: "o2", key: "organization/大阪府", name: "大阪府", kind: .government, mentions: [mention(22, "大阪")]),
        ]
        record.quotes = [
            QuoteEntry(
                speaker: "Ruth Marlow", speakerID: "p1", text: "We \\ grow\t2.50 %,", starts: "We \\ grow",
                mentions: [mention(60, "We")]),
            QuoteEntry(speaker: nil, speakerID: nil, text: "", starts: "", mentions: []),
        ]
        record.quotes[0].about = ["o2", "o1"]
    }

    private static func addPlaces(to record: inout Record) {
        record.prefectures = [
            PrefectureEntry(
                code: "JP-27", name: "Osaka", localName: "大阪府", impliedBy: "Sakai", mentions: [mention(22, "大阪")])
        ]
        record.prefectures[0].confidence = 0.5
        record.subdivisions = [
            SubdivisionEntry(
                code: "CN-SD", country: "CN", name: "Shandong", impliedBy: nil, mentions: [mention(0, "Q")])
        ]
        var money = FigureEntry(
            kind: .money, value: ExactDecimal("-1234567890123456789012345.678901"), mentions: [mention(4, "k")])
        money.qualifier = .approx
        money.unit = "JPY"
        money.of = "sales, \"net\""
        money.organizationID = "o1"
        money.period = "2022-Q1"
        money.confidence = 0.25
        record.figures = [
            money,
            FigureEntry(kind: .percent, value: nil, low: ExactDecimal("0.1"), high: ExactDecimal("2.5"), mentions: []),
        ]
        record.events = [EventEntry(name: "Kettle Days", mentions: [mention(3, "e")])]
        record.contacts = [
            ContactEntry(
                name: "Ann", organization: nil, email: "a@b.example", phone: "+81 3", url: nil,
                mentions: [mention(1, "u")])
        ]
        record.diagnostics = [
            Diagnostic(code: "charset-guessed", stage: "decode", message: "m\nn", start: 1, end: 2),
            Diagnostic(code: "x", stage: "y", message: "", start: nil, end: nil),
        ]
    }
}
