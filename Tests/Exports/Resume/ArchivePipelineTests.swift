@testable import DatelineExports
import DatelineTestSupport
import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif
import Testing

/// The shipped pipelines that read archives, and hostile ones among them.
@Suite struct ArchivePipelineTests {
    @Test(arguments: TestDatabase.kinds)
    func feedsADatabase(_ kind: TestDatabase.Kind) throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let database = try TestDatabase(kind)
        let name = kind == .sqlite ? "archive-to-sqlite" : "archive-to-postgres"
        let result = try TestCommand(["ingest", "--pipeline", name, "--output", database.output, corpus.archive]).wait()
        #expect(result.code == 1, "\(result.error)")
        #expect(try database.query("SELECT count(*) FROM documents") == [["45"]])
        #expect(try database.query("SELECT count(*) FROM copies") == [["10"]])
        #expect(try database.query("SELECT DISTINCT pipeline_name FROM documents") == [[name]])
        #expect(
            try database.query("SELECT min(uri) FROM documents") == [[corpus.archive + "#2022/release-0.txt"]])
    }

    @Test func readsAWebArchive() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let page =
            "<html><head><title>Quiet Kettle opens</title></head><body><h1>Quiet Kettle opens</h1><p>The plant in Osaka opened on May 4, 2022.</p></body></html>"
        let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
        func record(_ url: String, _ block: String, _ length: Int) -> String {
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(url)\r\nContent-Length: \(length)\r\n\r\n\(block)\r\n\r\n"
        }
        let crawl = folder.path + "/crawl.warc"
        let good = record("http://a.example/1", http, http.utf8.count)
        try Data((good + record("http://a.example/2", "HTTP/1.1 200 OK", 9999)).utf8).write(
            to: URL(fileURLWithPath: crawl))
        let output = folder.path + "/records.ndjson"
        let result = try TestCommand(
            [
                "ingest", "--pipeline", "warc-to-ndjson", "--output", output, "--rejects", folder.path + "/rejects",
                crawl,
            ]
        ).wait()
        #expect(result.code == 1)
        let line = try String(contentsOfFile: output, encoding: .utf8)
        #expect(line.contains(#""uri":"\#(crawl)#http://a.example/1""#))
        #expect(line.contains(#""url":"http://a.example/1""#))
        #expect(try String(contentsOfFile: folder.path + "/rejects", encoding: .utf8).contains("warc-cut"))
    }

    @Test func replaysRejects() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = folder.appendingPathComponent("a.tar")
        let blank = TestArchive.bytes(
            .tar, [.init("blank.txt", " \n "), .init("good.txt", "It opened on May 4, 2022.")])
        try Data(blank).write(to: archive)
        let rejects = folder.path + "/rejects"
        let first = try TestCommand(["ingest", "--output", folder.path + "/1", "--rejects", rejects, archive.path])
            .wait()
        #expect(first.code == 1)
        let line = try String(contentsOfFile: rejects, encoding: .utf8)
        #expect(line.contains(#""base64":"IAog""#), "\(line)")
        let again = try TestCommand(
            ["replay", "--output", folder.path + "/2", "--rejects", folder.path + "/again", rejects]
        ).wait()
        #expect(again.code == 1)
        #expect(try String(contentsOfFile: folder.path + "/again", encoding: .utf8) == line)
    }

    @Test func writesMetricsAndJSONMessages() throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let metrics = corpus.folder.path + "/dateline.prom"
        let result = try TestCommand(
            [
                "ingest", "--pipeline", "dates-and-figures", "--metrics", metrics, "--log-format", "json", "--output",
                corpus.folder.path + "/out.ndjson.gz", corpus.archive,
            ]
        ).wait()
        for line in result.error.split(separator: "\n") {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
        #expect(result.error.contains(#""event":"finished","inputs":60,"records":45"#))
        let text = try String(contentsOfFile: metrics, encoding: .utf8)
        #expect(text.contains("dateline_inputs_total{outcome=\"record\"} 45\n"))
        #expect(text.contains("dateline_rejects_total{code=\"empty\"} 5\n"))
        #expect(text.contains("dateline_run_done 1\n"))
    }

    @Test func servesMetricsWhileItRuns() async throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.path + "/releases.ndjson"
        #expect(mkfifo(pipe, 0o600) == 0)
        let port = Int.random(in: 20_000..<60_000)
        let command = try TestCommand(
            [
                "ingest", "--pipeline", "dates-and-figures", "--metrics-port", "\(port)", "--checkpoint", "5",
                "--output",
                folder.path + "/r.ndjson", pipe,
            ])
        let writer = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
        try writer.write(contentsOf: Data(ResumeCorpus.lines[..<20].joined().utf8))
        // The run waits for more of its input; what it did is told.
        var text = ""
        let done = /dateline_inputs_total\{outcome="record"\} 1?[1-9]\n/
        for _ in 0..<600 where text.firstMatch(of: done) == nil {
            text =
                (try? String(contentsOf: try #require(URL(string: "http://127.0.0.1:\(port)/metrics")), encoding: .utf8))
                ?? ""
            if text.firstMatch(of: done) == nil { try await Task.sleep(for: .milliseconds(100)) }
        }
        #expect(text.firstMatch(of: done) != nil, "\(text)")
        #expect(text.contains("dateline_run_done 0\n"))
        try writer.close()
        #expect(command.wait().code == 0)
        #expect(try TestCommand(["ingest", "--metrics-port", "x", pipe]).wait().code == 2)
    }
}
