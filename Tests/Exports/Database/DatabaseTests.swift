@testable import DatelineExports
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// The same tests on SQLite and PostgreSQL.
@Suite struct DatabaseTests {
    @Test(arguments: TestDatabase.kinds)
    func rebuildsEachRecord(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let records = [SampleRecord.full(), SampleRecord.bare()]
        try database.write(records)
        for record in records {
            let rebuilt = try RecordFromRows(database, uri: record.source.uri).record()
            #expect(rebuilt == record)
            #expect(
                rebuilt.map { String(decoding: $0.json(), as: UTF8.self) }
                    == String(decoding: record.json(), as: UTF8.self))
        }
    }

    @Test(arguments: TestDatabase.kinds)
    func replacesAllRowsOfAURI(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.write([SampleRecord.full(), SampleRecord.bare()])
        var changed = SampleRecord.full(sha256: "ffff")
        changed.people.removeLast()
        changed.document.text = "New words about 神戸"
        changed.quotes = []
        try database.write([changed])
        #expect(try RecordFromRows(database, uri: changed.source.uri).record() == changed)
        #expect(try RecordFromRows(database, uri: "b.txt").record() == SampleRecord.bare())
        #expect(try database.query("SELECT id, uri FROM documents ORDER BY id").map { $0[0] } == ["1", "2"])
        // Twice in one run: the last one stays.
        try database.write([SampleRecord.full(sha256: "1"), SampleRecord.bare(uri: "c.txt"), changed])
        #expect(try RecordFromRows(database, uri: changed.source.uri).record() == changed)
        #expect(try database.query("SELECT count(*) FROM documents") == [["3"]])
    }

    @Test(arguments: TestDatabase.kinds)
    func knowsWhatItHolds(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.write([SampleRecord.full()])
        let sink = try SinkAddress.open(database.output, format: .ndjson)
        let known = try sink.known(SampleRecord.full().source.uri)
        #expect(known?.sha256 == "ab12")
        #expect(known?.pipelineDigest == "d1")
        #expect(known?.fingerprint == "00ff00ff00ff00ff")
        #expect(try sink.known("other") == nil)
    }

    @Test(arguments: TestDatabase.kinds)
    func forgets(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let uri = SampleRecord.full().source.uri
        try database.write([SampleRecord.full()])
        #expect(try SinkAddress.forget(uri, in: database.output) == true)
        #expect(try SinkAddress.forget(uri, in: database.output) == false)
        #expect(try database.dump() == [])
    }

    @Test(arguments: TestDatabase.kinds)
    func keepsLinks(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.write([SampleRecord.full(), SampleRecord.bare()])
        func add(_ link: CopyLink, isRecord: Bool) throws {
            let sink = try SinkAddress.open(database.output, format: .ndjson)
            _ = try sink.begin(job: "j", start: .fresh)
            try sink.add(link, isRecord: isRecord)
            try sink.commit(Checkpoint(), isLast: true)
        }
        let first = SampleRecord.full().source.uri
        let link = CopyLink(uri: "b.txt", firstURI: first, sha256: "cd34", isIdentical: false, similarity: 0.96875)
        try add(link, isRecord: true)
        let sink = try SinkAddress.open(database.output, format: .ndjson)
        #expect(try sink.known("b.txt")?.firstURI == first)
        withExtendedLifetime(sink) {}
    }

    @Test(arguments: TestDatabase.kinds)
    func answersTheThreeQuestions(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.write([SampleRecord.full(), SampleRecord.bare()])
        #expect(
            try database.query("SELECT speaker, speaker_key, organization FROM statements ORDER BY organization_key")
                == [
                    ["Ruth Marlow", "person/ruth marlow", "Quiet Kettle"],
                    ["Ruth Marlow", "person/ruth marlow", "大阪府"],
                ])
        #expect(
            try database.query("SELECT organization, kind, value, unit, period, stated FROM organization_figures") == [
                ["Quiet Kettle", "money", "-1234567890123456789012345.678901", "JPY", "2022-Q1", "k"]
            ])
        #expect(
            try database.query("SELECT code, month, releases FROM prefecture_months") == [["JP-27", "2022-05", "1"]])
    }

    @Test(arguments: TestDatabase.kinds)
    func sortsFiguresByNumber(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        var record = SampleRecord.full()
        let sample = try #require(record.figures.first { $0.organizationID != nil })
        record.figures = ["9", "-2", "10.5"].map { text in
            var figure = sample
            figure.value = ExactDecimal(text)
            figure.mentions = []
            return figure
        }
        try database.write([record])
        #expect(
            try database.query("SELECT value FROM organization_figures ORDER BY value_number")
                == [["-2"], ["9"], ["10.5"]])
    }

    @Test(arguments: TestDatabase.kinds)
    func countsReleasesWithoutADayUnderNoMonth(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        var undated = SampleRecord.full(uri: "undated.html", sha256: "ef56")
        undated.document.publishedAt = nil
        try database.write([SampleRecord.full(), undated])
        #expect(
            try database.query(
                "SELECT code, month, releases FROM prefecture_months ORDER BY code, coalesce(month, '')")
                == [["JP-27", nil, "1"], ["JP-27", "2022-05", "1"]])
    }

    @Test(arguments: TestDatabase.kinds, ["kettle", "大阪", "said ruth"])
    func findsWords(_ kind: TestDatabase.Kind, _ words: String) throws {
        let database = try TestDatabase(kind)
        try database.write([SampleRecord.full(), SampleRecord.bare()])
        let sql =
            switch (kind, words) {
            case (.postgres, "大阪"), (.sqlite, "大阪"): "SELECT uri FROM documents WHERE text LIKE '%大阪%'"
            case (.postgres, _): "SELECT uri FROM documents WHERE search @@ phraseto_tsquery('simple', '\(words)')"
            case (.sqlite, _):
                "SELECT uri FROM documents JOIN documents_search s ON s.rowid = id WHERE documents_search MATCH '\"\(words)\"'"
            }
        #expect(try database.query(sql) == [[SampleRecord.full().source.uri]])
    }

    @Test(arguments: TestDatabase.kinds)
    func findsJapaneseByTrigrams(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        var record = SampleRecord.bare()
        record.document.text = "株式会社静かなやかんは大阪市に工場を開いた。"
        try database.write([record, SampleRecord.full()])
        let sql =
            kind == .postgres
            ? "SELECT uri FROM documents WHERE text LIKE '%大阪市に%' AND array_length(show_trgm('大阪市に'), 1) > 2"
            : "SELECT uri FROM documents JOIN documents_search s ON s.rowid = id WHERE documents_search MATCH '大阪市に'"
        #expect(try database.query(sql) == [["b.txt"]])
    }

    @Test(arguments: TestDatabase.kinds)
    func migratesAnOlderDatabase(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.make(version: 1)
        let values = "7, 'old.txt', 'ab', 'p', '1', 'd', 'text/plain', 3, 'news', 'new', TRUE, 'an old kettle'"
        try database.execute(
            "INSERT INTO documents (id, uri, sha256, pipeline_name, pipeline_version, pipeline_digest, media_type, bytes, kind, status, has_dateline, text) VALUES (\(values))"
        )
        let versions = try SinkAddress.migrate(database.output)
        #expect(versions?.from == 1)
        #expect(versions?.to == Migrations.current)
        #expect(try SinkAddress.migrate(database.output)?.from == Migrations.current)
        let sql =
            kind == .postgres
            ? "SELECT uri FROM documents WHERE search @@ to_tsquery('simple', 'kettle')"
            : "SELECT uri FROM documents JOIN documents_search s ON s.rowid = id WHERE documents_search MATCH 'kettle'"
        #expect(try database.query(sql) == [["old.txt"]])
        try database.write([SampleRecord.full()])
        #expect(try database.query("SELECT max(id) FROM documents") == [["8"]])
    }

    @Test(arguments: TestDatabase.kinds)
    func refusesANewerDatabase(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.write([])
        try database.execute("UPDATE dateline_version SET version = 99")
        #expect {
            _ = try SinkAddress.open(database.output, format: .ndjson)
        } throws: { error in
            let error = error as? ExportError
            return error?.code == "database-newer" && error?.isConfiguration == true
                && error?.reason.contains("schema 99") == true
        }
    }

    @Test(arguments: TestDatabase.kinds)
    func refusesAnUnfinishedRun(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        var checkpoint = Checkpoint()
        checkpoint.inputs = 5
        checkpoint.counts = ["records": 4]
        do {
            let sink = try SinkAddress.open(database.output, format: .ndjson)
            #expect(try sink.begin(job: "j", start: .fresh) == nil)
            try sink.commit(checkpoint, isLast: false)
        }
        func begin(_ job: String, _ start: RunStart) throws -> Checkpoint? {
            try SinkAddress.open(database.output, format: .ndjson).begin(job: job, start: start)
        }
        #expect(try begin("j", .resume) == checkpoint)
        #expect { _ = try begin("j", .fresh) } throws: { ($0 as? ExportError)?.code == "run-unfinished" }
        #expect { _ = try begin("k", .resume) } throws: { ($0 as? ExportError)?.code == "run-other" }
        #expect(try begin("k", .restart) == nil)
    }

    @Test func keepsOutWhatNoDatabaseHolds() throws {
        var dangling = SampleRecord.full()
        dangling.document.issuerID = "o9"
        var long = SampleRecord.bare(uri: String(repeating: "x", count: 2001))
        long.document.title = "x"
        var nul = SampleRecord.bare()
        nul.document.title = "a\u{0}b"
        for (record, code) in [(dangling, "record-inconsistent"), (long, "uri-too-long"), (nul, "record-inconsistent")]
        {
            guard case .problem(let problem) = RecordEncoder.rows.encode(record) else {
                Issue.record("no problem")
                continue
            }
            #expect(problem.code == code)
        }
    }
}
