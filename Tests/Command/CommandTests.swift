import DatelineTestSupport
import Foundation
import Testing

/// The command as a user runs it.
@Suite struct CommandTests {
    struct Result {
        var code: Int32
        var output: String
        var error: String
    }

    private func run(_ arguments: [String], input: Data? = nil, closedOutput: Bool = false) throws -> Result {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
        try (input ?? Data()).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = TestCommand.binary
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        let pipe = Pipe()
        if closedOutput {
            try pipe.fileHandleForReading.close()
            process.standardOutput = pipe
        } else {
            process.standardOutput = try FileHandle(forWritingTo: files[1])
        }
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            code: process.terminationStatus, output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }

    private var seminar: String { Repository.fixtures.appendingPathComponent("Cases/en-seminar/en-seminar.html").path }
    private var cases: [String] { Repository.cases.map(\.document.path) }

    @Test func annotatesDocumentsAndRecords() throws {
        let result = try run(["annotate", seminar])
        #expect(result.code == 0)
        let line = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let scalars = Array(try #require(line["text"] as? String).unicodeScalars)
        let spans = try #require(line["spans"] as? [[Any]])
        let names = spans.compactMap { span -> String? in
            guard let start = span[0] as? Int, let end = span[1] as? Int, let label = span[2] as? String else {
                return nil
            }
            return label + " " + String(String.UnicodeScalarView(scalars[start..<end]))
        }
        #expect(names.count == spans.count)
        #expect(names.contains("PER Shirakawa Takeshi"))

        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let records = folder.appendingPathComponent("r.ndjson")
        try Data(run(["ingest", seminar]).output.utf8).write(to: records)
        let second = try run(["annotate", records.path])
        let other = try #require(JSONSerialization.jsonObject(with: Data(second.output.utf8)) as? [String: Any])
        #expect(other["text"] as? String == line["text"] as? String)
        #expect((other["spans"] as? [[Any]])?.contains { $0[2] as? String == "ORG" } == true)
    }

    @Test func ingestsOneRelease() throws {
        let result = try run(["ingest", seminar])
        #expect(result.code == 0)
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.output.hasPrefix(#"{"schema":"dateline/record/1","id":""#))
        #expect(result.error.hasPrefix("read 1: 1 record, 0 rejects; "))
    }

    @Test func readsStandardInput() throws {
        let result = try run(
            ["ingest", "-q", "-"], input: Data("TOKYO, March 3, 2020 -- Acme Corp. said it hired 12 people.\n".utf8))
        #expect(result.code == 0)
        #expect(result.output.contains(#""uri":"-""#))
        #expect(result.error == "")
    }

    @Test func writesTheSameWhateverTheJobs() throws {
        let one = try run(["ingest", "--jobs", "1"] + cases)
        let two = try run(["ingest", "--jobs", "2"] + cases)
        #expect(one.code == 0)
        #expect(one.output == two.output)
        #expect(one.output.split(separator: "\n").count == Repository.cases.count)
    }

    @Test func writesJSON() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("records.json")
        let result = try run(["ingest", "--format", "json", "--output", file.path] + cases)
        #expect(result.code == 0)
        #expect(result.output == "")
        let records = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]])
        #expect(records.count == Repository.cases.count)
    }

    @Test func rejectsWithReasonAndGoesOn() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let empty = folder.appendingPathComponent("empty.html").path
        try Data().write(to: URL(fileURLWithPath: empty))
        let rejects = folder.appendingPathComponent("rejects.ndjson").path
        let result = try run(["ingest", "--rejects", rejects, empty, folder.path + "/nope.html", seminar])
        #expect(result.code == 1)
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.error.contains("empty.html: "))
        #expect(result.error.contains("nope.html: cannot be opened: No such file or directory [input-missing]"))
        #expect(result.error.contains("read 3: 1 record, 2 rejects (empty 1, input-missing 1); "))
        let lines = try String(contentsOfFile: rejects, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains(#""code":"empty""#))
    }

    @Test(arguments: [
        (["ingest"], "Missing expected argument"), (["ingest", "--format", "xml", "a"], "xml"),
        (["ingest", "--jobs", "0", "a"], "--jobs must be 1 or more"),
        (["ingest", "--pipeline", "nope", "a"], "there is no pipeline `nope`"),
        (["ingest", "--output", "/nope/out", "a"], "/nope/out: cannot be written"),
        (["nope"], "nope"), (["pipeline", "check", "/nope.yaml"], "there is no pipeline"),
    ])
    func wrongUsageReadsNothing(_ arguments: [String], _ message: String) throws {
        let result = try run(arguments)
        #expect(result.code == 2)
        #expect(result.output == "")
        #expect(result.error.contains(message))
    }

    @Test func saysThatTheOutputWasClosed() throws {
        let result = try run(["ingest"] + cases, closedOutput: true)
        #expect(result.code == 3)
        #expect(result.error.contains("stopped early: standard output was closed by its reader"))
    }

    @Test func showsInTheTerminalAndAsPage() throws {
        let shown = try run(["show", seminar])
        #expect(shown.code == 0)
        #expect(shown.output.contains("\u{1B}["))
        #expect(shown.output.contains("September 10"))
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appendingPathComponent("page.html").path
        #expect(try run(["show", "--html", page, seminar]).code == 0)
        let text = try String(contentsOfFile: page, encoding: .utf8)
        #expect(text.hasPrefix("<!DOCTYPE html>"))
        #expect(text.contains("<mark class=\"date\" title=\"date: 2021-09-10\">September 10</mark>"))
        #expect(!text.contains("http-equiv") && !text.contains("<script") && !text.contains("<link"))
    }

    @Test func printsTheSchema() throws {
        let result = try run(["schema"])
        #expect(result.code == 0)
        let schema = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test func recognizesInBareText() throws {
        let lines =
            #"{"id": "1", "text": "東京😀 On March 3, 2021 sales rose 5 percent.", "reference": "2021-03-10", "lang": "en"}"#
            + "\nrubbish\n"
        let result = try run(["recognize"], input: Data(lines.utf8))
        #expect(result.code == 1)
        let answers = result.output.split(separator: "\n")
        #expect(answers.count == 2)
        #expect(answers[0].contains(#"{"start":7,"length":13,"type":"date","value":"2021-03-03","unit":null}"#))
        #expect(answers[0].contains(#""type":"percent","value":"5""#))
        #expect(answers[1].hasPrefix(#"{"id":null,"error":"#))
    }

    @Test(arguments: [
        ["--help"], ["ingest", "--help"], ["help", "show"], ["--version"], ["--generate-completion-script", "bash"],
    ])
    func helps(_ arguments: [String]) throws {
        let result = try run(arguments)
        #expect(result.code == 0)
        #expect(!result.output.isEmpty)
        #expect(result.error == "")
    }

    @Test func explainsAndListsPipelines() throws {
        #expect(try run(["pipeline", "list"]).output.contains("dates-and-figures\t"))
        #expect(try run(["pipeline", "explain", "press-release"]).output.contains("link-quotes"))
        #expect(try run(["pipeline", "check", "news-page"]).output == "news-page: all right\n")
    }
}
