import DatelineExtraction
import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Names found in bare releases that people have marked: exact span and type, each language with its floors in `Fixtures/floors.json`.
@Suite(.enabled(if: Repository.shared != nil, "skipped: there is no ../shared beside the checkout"))
struct NameTests {
    private struct Line: Decodable {
        var lang: String
        var text: String
        var spans: [Span]
    }

    /// `[start, end, label]` in Unicode scalars.
    private struct Span: Decodable, Hashable {
        var start: Int
        var end: Int
        var label: String

        init(start: Int, end: Int, label: String) {
            self.start = start
            self.end = end
            self.label = label
        }

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            start = try values.decode(Int.self)
            end = try values.decode(Int.self)
            label = try values.decode(String.self)
        }
    }

    private struct Counts {
        var right = 0
        var found = 0
        var marked = 0

        var f1: Double { found + marked == 0 ? 0 : 2 * Double(right) / Double(found + marked) }
    }

    private static let labels = ["person": "PER", "organization": "ORG", "location": "LOC"]

    @Test(arguments: ["en", "ja", "zh"])
    func namesStayAboveTheirFloors(_ language: String) throws {
        let shared = try #require(Repository.shared)
        let file = Repository.fixtures.appendingPathComponent("floors.json")
        let floors = try #require(
            JSONDecoder().decode([String: [String: Double]].self, from: Data(contentsOf: file))["names-\(language)"])
        let press = shared.appendingPathComponent("names/press/\(language == "en" ? "dev" : "dev-cjk").jsonl")
        let pipeline = Pipeline(try PipelineLoader.load("press-release"))
        var counts: [String: Counts] = [:]
        for bytes in try Data(contentsOf: press).split(separator: 0x0A) {
            let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
            guard line.lang == language else { continue }
            let offsets = DocumentText(line.text)
            let found = Set(
                pipeline.predictions(in: line.text, language: language, reference: nil).compactMap { prediction in
                    Self.labels[prediction.type].map { label in
                        let place = offsets.scalarOffsets(ofAscending: [prediction.range.start, prediction.range.end])
                        return Span(start: place[0], end: place[1], label: label)
                    }
                })
            let marked = Set(line.spans.filter { Self.labels.values.contains($0.label) })
            for label in Self.labels.values {
                for key in [label, "micro"] {
                    counts[key, default: Counts()].right += found.intersection(marked).count { $0.label == label }
                    counts[key, default: Counts()].found += found.count { $0.label == label }
                    counts[key, default: Counts()].marked += marked.count { $0.label == label }
                }
            }
        }
        for (label, floor) in floors.sorted(by: { $0.key < $1.key }) {
            let f1 = try #require(counts[label]).f1
            #expect(f1 >= floor - 0.00005, "\(language) \(label): \(f1) is below its floor \(floor)")
        }
    }
}
