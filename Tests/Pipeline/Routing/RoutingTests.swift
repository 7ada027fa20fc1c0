import DatelineExports
import DatelineRecords
import DatelineTestSupport
import Foundation
import GRDB
import Synchronization
import Testing

@testable import DatelinePipeline

/// Several sinks, each with its selection; embargoes; revisions.
@Suite struct RoutingTests {
    private static let stages =
        "stages: [find-dates, find-sections, find-figures, find-places, find-names, find-quotes, settle-overlaps, link-document, link-dates, link-names, link-places, link-figures, link-quotes]\n"

    private let folder: URL

    init() throws { folder = try Repository.temporaryFolder() }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func write(_ name: String, _ text: String) throws -> String {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
        return path(name)
    }

    @discardableResult private func run(
        _ export: String, _ inputs: [String], now: Int = 0
    ) async throws -> RunSummary {
        let definition = try PipelineLoader.definition(of: Self.stages + export, file: "p.yaml")
        var options = Ingestion.Options()
        options.start = .restart
        options.held = definition.embargo == .hold ? definition.held : nil
        options.dedupe = definition.dedupe
        options.now = { now }
        let ingestion = Ingestion(
            Pipeline(definition), inputs: inputs, sink: try RunSinks.open(definition.sinks), options: options)
        return try await ingestion.run { _ in }
    }

    private func lines(_ name: String) throws -> [[String: Any]] {
        try String(contentsOfFile: path(name), encoding: .utf8).split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    private func languages(_ name: String) throws -> [String] {
        try lines(name).compactMap { ($0["document"] as? [String: Any])?["language"] as? String }
    }

    private func rows(_ name: String, _ sql: String) throws -> [[String?]] {
        try DatabaseQueue(path: path(name)).read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { String.fromDatabaseValue($0) ?? Int.fromDatabaseValue($0).map(String.init) }
            }
        }
    }

    // MARK: Files

    /// (export, the whole message)
    static let mistakes: [(String, String)] = [
        (
            "export: { output: a, sinks: [{ output: b }] }",
            "p.yaml:2:19: `output` stands beside `sinks` (put it into one of the sinks)"
        ),
        ("export: { sinks: [] }", "p.yaml:2:18: `sinks` is no list (write one sink a line: `- output: FILE`)"),
        (
            "export: { sinks: [{ output: a }, { output: a }] }",
            "p.yaml:2:34: two sinks write to a (give each an output of its own)"
        ),
        (
            "export: { where: { kind: novel } }",
            "p.yaml:2:26: there is no kind `novel` (known: press_release, news, notice, unknown)"
        ),
        (
            "export: { where: { confidence: 2 } }",
            "p.yaml:2:32: `confidence` is no number from 0 to 1 (write 0.8)"
        ),
        (
            "export: { embargo: hold }",
            "p.yaml:2:20: `embargo: hold` needs a place for what is held (add `held: held.db`)"
        ),
        (
            "export: { output: a.ndjson, secret: S }",
            "p.yaml:2:37: `secret` signs what a webhook gets (remove it, or give `output` the address of one)"
        ),
    ]

    @Test(arguments: mistakes) func namesPlaceAndRemedy(_ export: String, _ message: String) {
        #expect { try PipelineLoader.definition(of: Self.stages + export, file: "p.yaml") } throws: {
            "\($0)" == message
        }
    }

    @Test func explainsItsSinks() throws {
        let definition = try PipelineLoader.definition(
            of: Self.stages
                + "export: { dedupe: skip, sinks: [{ output: 'sqlite:r.db' }, { output: jp.xml, format: atom, where: { language: [ja, en], prefecture: JP-27 } }] }",
            file: "p.yaml")
        #expect(definition.explanation.contains("rows to the SQLite database r.db"))
        #expect(definition.explanation.contains("atom to jp.xml, where language en or ja and prefecture JP-27"))
        #expect(definition.explanation.contains("copies: skip"))
    }

    // MARK: Selection

    @Test func eachSinkTakesWhatItSelects() async throws {
        let inputs = Repository.cases.map(\.document.path)
        let summary = try await run(
            """
            export:
              dedupe: keep
              sinks:
                - output: sqlite:\(path("all.db"))
                - { output: \(path("ja.ndjson")), where: { language: ja } }
                - { output: \(path("corrections.ndjson")), where: { status: [correction, update] } }
                - { output: \(path("osaka.ndjson")), where: { prefecture: [JP-27, JP-28] } }
                - { output: \(path("none.ndjson")), where: { confidence: 0.5, language: xx } }
            """, inputs)
        #expect(summary.records == inputs.count)
        #expect(try rows("all.db", "SELECT count(*) FROM documents") == [["\(inputs.count)"]])
        let expected = try rows("all.db", "SELECT count(*) FROM documents WHERE language = 'ja'")[0][0]
        #expect(try languages("ja.ndjson") == Array(repeating: "ja", count: Int(expected ?? "") ?? 0))
        #expect(try !languages("ja.ndjson").isEmpty)
        let corrections = try rows("all.db", "SELECT count(*) FROM documents WHERE status IN ('correction', 'update')")
        #expect(try "\(lines("corrections.ndjson").count)" == corrections[0][0])
        #expect(try !lines("corrections.ndjson").isEmpty)
        let near = try rows(
            "all.db", "SELECT count(DISTINCT document_id) FROM prefectures WHERE code IN ('JP-27', 'JP-28')")
        #expect(try "\(lines("osaka.ndjson").count)" == near[0][0])
        #expect(try lines("none.ndjson").isEmpty)
    }

    @Test func whatNoSinkTakesIsSkipped() async throws {
        let summary = try await run(
            "export: { output: \(path("ja.ndjson")), where: { language: ja } }",
            [try write("a.txt", "Harbor opens\n\nThe harbor opened on Monday with a ceremony at the old pier.\n")])
        #expect(summary.records == 0)
        #expect(summary.skipped == 1)
        #expect(summary.inputs == 1)
        #expect(try lines("ja.ndjson").isEmpty)
    }

    /// What is not measured says nothing; a record of which nothing is measured is none that is surely right.
    @Test(
        arguments: [
            ([0.9, nil, 0.8], 0.8, true), ([0.9, nil, 0.7], 0.8, false), ([nil, nil], 0.8, false), ([], 0.8, false),
            ([nil], 0, false), ([0.2], 0, true),
        ] as [([Double?], Double, Bool)])
    func leastConfidenceIsThatOfWhatIsMeasured(_ values: [Double?], _ least: Double, _ isTaken: Bool) throws {
        let pipeline = Pipeline(try PipelineLoader.load("dates-and-figures"))
        let text = Array("Harbor opens\n\nThe harbor opened on Monday with a ceremony at the old pier.\n".utf8)
        guard case .record(var record) = pipeline.outcome(of: text, uri: "a.txt") else {
            Issue.record("no record")
            return
        }
        record.dates = []
        record.figures = []
        record.people = values.enumerated().map { index, value in
            var person = PersonEntry(id: "p\(index)", key: "person/kato", name: "Kato", mentions: [])
            person.confidence = value
            return person
        }
        var selection = RecordSelection()
        selection.confidence = least
        #expect(selection.takes(record) == isTaken)
    }

    /// A database lets a record go whose new content it does not select.
    @Test func newContentMayLeaveASink() async throws {
        let export = """
            export:
              sinks:
                - output: sqlite:\(path("all.db"))
                - { output: sqlite:\(path("en.db")), where: { language: en } }
            """
        let file = try write("a.txt", "Harbor opens\n\nThe harbor opened on Monday with a ceremony at the old pier.\n")
        try await run(export, [file])
        #expect(try rows("en.db", "SELECT language FROM documents") == [["en"]])
        _ = try write("a.txt", "新港が開港\n\n新しい港が月曜日に開港し、古い桟橋で式典が行われました。市長が祝辞を述べました。\n")
        try await run(export, [file])
        #expect(try rows("all.db", "SELECT language FROM documents") == [["ja"]])
        #expect(try rows("en.db", "SELECT language FROM documents") == [])
    }

    // MARK: Embargo

    private static let embargoed = """
        EMBARGOED UNTIL 9:00 A.M. JST, AUGUST 17, 2021

        Aster Motors Opens a Plant in Osaka

        OSAKA, Japan, August 17, 2021 -- Aster Motors Corporation said today that it opened a plant in Osaka Prefecture with 240 employees.
        """

    @Test func holdsUntilTheTimeIsThere() async throws {
        let export = "export: { embargo: hold, held: \(path("held.db")), output: \(path("out.ndjson")) }"
        let file = try write("a.txt", Self.embargoed)
        // 2021-08-17T09:00+09:00 is 1629158400.
        let before = try await run(export, [file], now: 1_629_158_399)
        #expect(before.held == 1)
        #expect(before.records == 0)
        #expect(try lines("out.ndjson").isEmpty)
        // Another run, of other inputs, exports it when its time has come.
        let other = try write("b.txt", "Harbor opens\n\nThe harbor opened on Monday with a ceremony at the old pier.\n")
        let after = try await run(export, [other], now: 1_629_158_400)
        #expect(after.records == 2)
        let uris = try lines("out.ndjson").compactMap { ($0["source"] as? [String: Any])?["uri"] as? String }
        #expect(uris == [other, file])
        // And once.
        #expect(try await run(export, [other], now: 1_629_158_500).records == 1)
        // Marked, it goes at once.
        try await run("export: { output: \(path("marked.ndjson")) }", [file], now: 0)
        let document = try #require(try lines("marked.ndjson").first?["document"] as? [String: Any])
        #expect((document["embargo"] as? [String: Any])?["immediate"] as? Bool == false)
    }

    // MARK: Revisions

    private static let first = """
        Aster Motors Reports Results of the Second Quarter

        OSAKA, Japan, August 17, 2021 /PRNewswire/ -- Aster Motors Corporation reported revenue of 12.4 billion yen for the second quarter, up 4 percent \
        from the year before. The company opened a plant with 240 employees and shipped 31,000 units to customers in eleven countries.

        "The quarter went as we planned it," said Kato Hiroshi, president of Aster Motors Corporation.

        Aster Motors Corporation makes electric motors for ships and trains. It was founded in 1951.
        """

    @Test func correctionsLinkToWhatTheyCorrect() async throws {
        let original = try write("a.txt", Self.first)
        let correction = try write(
            "b.txt",
            "CORRECTION: "
                + Self.first.replacingOccurrences(of: "12.4 billion", with: "11.4 billion")
                .replacingOccurrences(of: "August 17", with: "August 18"))
        let second = try write(
            "c.txt",
            "CORRECTION: "
                + Self.first.replacingOccurrences(of: "12.4 billion", with: "11.9 billion")
                .replacingOccurrences(of: "August 17", with: "August 19"))
        let other = try write(
            "d.txt",
            "CORRECTION: Birch Foods Names a President\n\nKYOTO, Japan, August 18, 2021 -- Birch Foods Corporation named Mori Akira its president. He had led its plant in Nara since 2015.\n"
        )
        let export = "export: { dedupe: keep, output: 'sqlite:\(path("r.db"))' }"
        try await run(export, [original, correction])
        #expect(
            try rows("r.db", "SELECT uri, first_uri, status, ground FROM revisions") == [
                [correction, original, "correction", "title"]
            ])
        // A later run finds the first release in the database.
        try await run(export, [second, other])
        #expect(
            try rows("r.db", "SELECT uri, first_uri FROM revisions ORDER BY uri") == [
                [correction, original], [second, original],
            ])
        #expect(
            try rows("r.db", "SELECT uri, stands, stands_uri FROM standing_documents ORDER BY uri") == [
                [original, "0", second], [correction, "0", second], [second, "1", second], [other, "1", other],
            ])
    }

    /// The release comes after what corrects it: in the same run, or in a later one.
    @Test(arguments: [true, false]) func aReleaseMayComeAfterItsCorrections(isOneRun: Bool) async throws {
        let correction = try write(
            "a.txt",
            "CORRECTION: "
                + Self.first.replacingOccurrences(of: "12.4 billion", with: "11.4 billion")
                .replacingOccurrences(of: "August 17", with: "August 18"))
        let second = try write(
            "b.txt",
            "CORRECTION: "
                + Self.first.replacingOccurrences(of: "12.4 billion", with: "11.9 billion")
                .replacingOccurrences(of: "August 17", with: "August 19"))
        let quoting = try write(
            "c.txt",
            "CORRECTION: Wrong Figure in an Earlier Release\n\nOSAKA, Japan, August 20, 2021 /PRNewswire/ -- In \u{201C}Aster Motors Reports Results of the Second Quarter\u{201D}, Aster Motors Corporation named 240 employees. The right number is 420, said Aster Motors Corporation.\n"
        )
        // A later release of nearly the same words is not what they correct.
        let later = try write(
            "d.txt",
            Self.first.replacingOccurrences(of: "August 17", with: "November 17").replacingOccurrences(
                of: "Second Quarter", with: "Third Quarter"))
        let original = try write("e.txt", Self.first)
        let export = "export: { dedupe: keep, output: 'sqlite:\(path("r.db"))' }"
        if isOneRun {
            try await run(export, [correction, second, quoting, later, original])
        } else {
            for input in [correction, second, quoting, later] { try await run(export, [input]) }
            // They have each other until then.
            #expect(
                try rows("r.db", "SELECT uri, first_uri FROM revisions ORDER BY uri") == [
                    [second, correction], [quoting, correction],
                ])
            try await run(export, [original])
        }
        #expect(
            try rows("r.db", "SELECT uri, first_uri, ground FROM revisions ORDER BY uri") == [
                [correction, original, "title"], [second, original, "title"], [quoting, original, "title"],
            ])
        #expect(
            try rows("r.db", "SELECT uri, stands_uri FROM standing_documents WHERE stands ORDER BY uri") == [
                [quoting, quoting], [later, later],
            ])
        // Another run changes nothing.
        try await run(export, [correction, second, quoting, later, original])
        #expect(try rows("r.db", "SELECT count(*) FROM revisions WHERE first_uri = '\(original)'") == [["3"]])
    }

    // MARK: Webhook

    @Test func postsToAWebhook() async throws {
        let attempts = Mutex(0)
        let server = try TestServer { _ in
            // The first request is refused for now, as an overloaded server does.
            attempts.withLock { count in
                count += 1
                return count == 1 ? .response(503, ["retry-after": "0"]) : .response(201)
            }
        }
        defer { server.stop() }
        var definition = SinkDefinition(output: server.address("/hook"))
        definition.secret = "HOOK_SECRET"
        let sink = try WebhookSink(
            definition, environment: ["HOOK_SECRET": "key"], patience: .init(pauses: [0.01, 0.01]))
        let pipeline = Pipeline(try PipelineLoader.load("dates-and-figures"))
        let text = Array("Harbor opens\n\nThe harbor opened on Monday with a ceremony at the old pier.\n".utf8)
        guard case .record(let record) = pipeline.outcome(of: text, uri: "a.txt"),
            case .record(let encoded) = sink.encoder.encode(record)
        else {
            Issue.record("no record")
            return
        }
        sink.add(encoded)
        #expect(server.requests.isEmpty)
        try sink.commit(Checkpoint(), isLast: false)
        sink.add(encoded)
        try sink.commit(Checkpoint(), isLast: true)
        let requests = server.requests
        #expect(requests.count == 3)
        #expect(
            requests.allSatisfy { $0.method == "POST" && $0.target == "/hook" && $0.body == record.json() + [0x0A] })
        #expect(Set(requests.map { $0.headers["idempotency-key"] }).count == 1)
        #expect(requests[0].headers["idempotency-key"]?.hasPrefix("\"\(record.id)-") == true)
        #expect(requests[0].headers["content-type"] == "application/json")
        // The signature as `openssl dgst -sha256 -hmac key` makes it.
        let code = try #require(requests[0].headers["dateline-signature"])
        #expect(try code == "sha256=" + Self.hmac(requests[0].body, key: "key"))
    }

    private static func hmac(_ body: [UInt8], key: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import hmac,sys;print(hmac.new(sys.argv[1].encode(),sys.stdin.buffer.read(),'sha256').hexdigest())", key,
        ]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(body))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func aWebhookThatRefusesStopsTheRun() async throws {
        let server = try TestServer { _ in .response(400) }
        defer { server.stop() }
        let file = try write("a.txt", "Harbor opens\n\nThe harbor opened on Monday with a ceremony at the old pier.\n")
        await #expect(throws: ExportError.self) {
            try await run("export: { output: '\(server.address("/hook"))' }", [file])
        }
        #expect(server.requests.count == 1)
    }
}
