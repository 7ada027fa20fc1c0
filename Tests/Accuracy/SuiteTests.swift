import DatelineExtraction
import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Scores of other projects' suites of dates and figures (press-release part, dev cases, end-to-end value F1), each with its floor in `Fixtures/suite-floors.json`.
@Suite(
    .enabled(if: Repository.shared != nil, "skipped: there is no ../shared beside the checkout"),
    .enabled(if: Tool.isThere("zstd"), "skipped: there is no command zstd"))
struct SuiteTests {
    private struct Case: Decodable {
        var id: String
        var suite: String
        var lang: String
        var text: String
        var reference: String?
    }

    /// Languages, suites, floors: a floor is never lowered without a reason stated in that change.
    private static let floors: [String: [String: Double]] = {
        let file = Repository.fixtures.appendingPathComponent("suite-floors.json")
        return (try? JSONDecoder().decode([String: [String: Double]].self, from: Data(contentsOf: file))) ?? [:]
    }()

    @Test func thereAreFloors() { #expect(Self.floors.count == 3) }

    @Test(arguments: floors.keys.sorted())
    func suitesStayAboveTheirFloors(_ language: String) throws {
        let values = try #require(Repository.shared).appendingPathComponent("values")
        let floors = try #require(Self.floors[language])
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let cases = folder.appendingPathComponent("cases.jsonl")
        try Tool.run(
            "zstd", ["-q", "-d", "-f", "-o", cases.path, values.appendingPathComponent("cases-dev.jsonl.zst").path])
        let predictions = folder.appendingPathComponent("predictions.jsonl")
        try self.predictions(for: cases, language, Set(floors.keys)).write(to: predictions)
        let scores = folder.appendingPathComponent("scores.json")
        try Tool.run(
            "python3",
            [
                values.appendingPathComponent("score.py").path, "--cases", cases.path, "--pred", predictions.path,
                "--pr",
                "--by", "suite", "--json", scores.path,
            ])
        let rows = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: scores)) as? [[String: Any]])
        for (suite, floor) in floors.sorted(by: { $0.key < $1.key }) {
            let row = rows.first { $0["suite"] as? String == suite }
            let value = try #require((row?["val"] as? NSNumber)?.doubleValue, "\(language) \(suite) has no score")
            #expect(value >= floor, "\(language) \(suite): \(value) is below its floor \(floor)")
        }
    }

    private func predictions(for cases: URL, _ language: String, _ suites: Set<String>) throws -> Data {
        let pipeline = Pipeline(try PipelineLoader.load("press-release"))
        let decoder = JSONDecoder()
        var lines = Data()
        for line in try Data(contentsOf: cases).split(separator: 0x0A) {
            let item = try decoder.decode(Case.self, from: line)
            guard item.lang == language, suites.contains(item.suite) else { continue }
            let found = pipeline.predictions(in: item.text, language: language, reference: item.reference)
            let rows = found.map { prediction -> [String: Any] in
                let before = item.text.utf8.prefix(prediction.range.start)
                let text = item.text.utf8.dropFirst(prediction.range.start).prefix(prediction.range.length)
                return [
                    "start": String(decoding: before, as: UTF8.self).unicodeScalars.count,
                    "length": String(decoding: text, as: UTF8.self).unicodeScalars.count, "type": prediction.type,
                    "value": prediction.value ?? NSNull(), "unit": prediction.unit ?? NSNull(),
                ]
            }
            lines += try JSONSerialization.data(withJSONObject: ["id": item.id, "predictions": rows] as [String: Any])
            lines.append(0x0A)
        }
        return lines
    }
}

/// Programs that the scores need.
private enum Tool {
    static func isThere(_ command: String) -> Bool { (try? run(command, ["--version"])) == 0 }

    @discardableResult
    static func run(_ command: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
