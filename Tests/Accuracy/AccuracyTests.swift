import DatelineExports
import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Scores against the data beside the checkout, each slot with its floor in `Fixtures/floors.json`. Without that data the tests say that they are skipped.
@Suite(.enabled(if: Repository.shared != nil, "skipped: there is no ../shared beside the checkout"))
struct AccuracyTests {
    /// Languages, slots, floors: a floor is never lowered without a reason stated in that change.
    private static let floors: [String: [String: Double]] = {
        let file = Repository.fixtures.appendingPathComponent("floors.json")
        return (try? JSONDecoder().decode([String: [String: Double]].self, from: Data(contentsOf: file))) ?? [:]
    }()

    private func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: ["en", "ja", "zh", "cjk"])
    func slotsStayAboveTheirFloors(_ language: String) throws {
        let shared = try #require(Repository.shared)
        let floors = try #require(Self.floors[language])
        let gold = shared.appendingPathComponent("gold")
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipeline = Pipeline(try PipelineLoader.load("press-release"))
        let subset = folder.appendingPathComponent("gold")
        try FileManager.default.createDirectory(at: subset, withIntermediateDirectories: true)
        var lines: [UInt8] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: gold.appendingPathComponent("dev").path)
            .sorted()
        {
            let file = gold.appendingPathComponent("dev").appendingPathComponent(name)
            let isWanted = language == "cjk" ? !name.hasPrefix("en-") : name.hasPrefix(language + "-")
            guard isWanted else { continue }
            if name.hasSuffix(".json") {
                try FileManager.default.copyItem(at: file, to: subset.appendingPathComponent(name))
            } else if case .record(let record) = pipeline.outcome(of: Array(try Data(contentsOf: file)), uri: name) {
                #expect(RecordInvariants.faults(of: record) == [], "\(name)")
                lines += record.json() + [0x0A]
            }
        }
        let records = folder.appendingPathComponent("records.ndjson")
        try Data(lines).write(to: records)
        let scores = folder.appendingPathComponent("scores.json")
        let table = try run([
            gold.appendingPathComponent("score.py").path, "--gold", subset.path, "--records", records.path, "--json",
            scores.path,
        ])
        let result = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: scores)) as? [String: Any])
        let slots = try #require(result["slots"] as? [String: [String: Any]])
        for (slot, floor) in floors.sorted(by: { $0.key < $1.key }) {
            let score = slot == "core" ? result["core_f1"] : slots[slot]?["f1"]
            let value = try #require((score as? NSNumber)?.doubleValue, "\(language) \(slot) has no score")
            #expect(value >= floor - 0.00005, "\(language) \(slot): \(value) is below its floor \(floor)\n\(table)")
        }
    }

    /// What dates and figures state of their probability against the share that gold has: the mean distance over the values stated.
    @Test func datesAndFiguresKnowHowSureTheyAre() throws {
        let gold = try #require(Repository.shared).appendingPathComponent("gold").appendingPathComponent("dev")
        let pipeline = Pipeline(try PipelineLoader.load("press-release"))
        var dates: [Statement] = []
        var figures: [Statement] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: gold.path).sorted()
        where !name.hasSuffix(".json") {
            let file = gold.appendingPathComponent(name)
            let wanted = file.deletingPathExtension().appendingPathExtension("json")
            guard case .record(let record) = pipeline.outcome(of: Array(try Data(contentsOf: file)), uri: name),
                let marked = try? JSONSerialization.jsonObject(with: Data(contentsOf: wanted)) as? [String: Any]
            else { continue }
            let values = Set((marked["dates"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? String })
            dates += record.dates.map { Statement($0.confidence, isRight: values.contains($0.value)) }
            var left = (marked["figures"] as? [[String: Any]] ?? []).map(Self.key)
            for figure in record.figures {
                let key =
                    [figure.kind.rawValue]
                    + [figure.value, figure.low, figure.high].map { Self.number($0?.description) }
                let place = left.firstIndex(of: key)
                if let place { left.remove(at: place) }
                figures.append(Statement(figure.confidence, isRight: place != nil))
            }
        }
        #expect(dates.count > 200 && figures.count > 500)
        #expect(Statement.expectedError(dates) < 0.05)
        #expect(Statement.expectedError(figures) < 0.05)
    }

    private static func key(_ figure: [String: Any]) -> [String] {
        [figure["kind"] as? String ?? ""]
            + ["value", "low", "high"].map { number((figure[$0] as? NSNumber)?.stringValue) }
    }

    private static func number(_ text: String?) -> String { text.flatMap(Double.init).map { String($0) } ?? "" }

    /// A stated probability and whether what it was stated of is right.
    private struct Statement {
        var stated: Double?
        var isRight: Bool

        init(_ stated: Double?, isRight: Bool) {
            self.stated = stated
            self.isRight = isRight
        }

        /// The mean distance of what is stated from the share that is right, over each value stated.
        static func expectedError(_ statements: [Statement]) -> Double {
            let groups = Dictionary(grouping: statements) { $0.stated }
            let sum = groups.reduce(0.0) { sum, group in
                let right = group.value.filter(\.isRight).count
                return sum + abs((group.key ?? 0) * Double(group.value.count) - Double(right))
            }
            return sum / Double(statements.count)
        }
    }
}
