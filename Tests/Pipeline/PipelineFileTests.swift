import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

@Suite struct PipelineFileTests {
    /// (file, the whole message)
    static let mistakes: [(String, String)] = [
        (
            "stage: []\n",
            "p.yaml:1:1: a pipeline file has no key `stage` (did you mean `stages`? known: name, summary, stages, registry, limits, export, network, watch)"
        ),
        (
            "name: x\n",
            "p.yaml:1:1: the key `stages` is missing (list the stages, one a line, as `dateline pipeline explain press-release` shows them)"
        ),
        ("stages: find-dates\n", "p.yaml:1:9: `stages` is no list (write one line a stage: `- find-dates`)"),
        (
            "stages:\n  - link-quotes\n",
            "p.yaml:2:5: the stage `link-quotes` reads quotes, which no stage before it fills (put `find-quotes` before it)"
        ),
        ("stages:\n  - find-dates\n  - find-dates\n", "p.yaml:3:5: the stage `find-dates` stands twice (remove one)"),
        (
            "stages:\n  - find-sections\n  - find-dates\n",
            "p.yaml:2:5: the stage `find-sections` uses dates, which `find-dates` fills only later (put `find-dates` before `find-sections`)"
        ),
        (
            "stages:\n  - find-dates\nlimits:\n  bytes: many\n",
            "p.yaml:4:10: `bytes` is no positive whole number (write digits, such as 67108864)"
        ),
        (
            "stages:\n  - find-dates\nexport:\n  format: xml\n",
            "p.yaml:4:11: there is no format `xml` (known: ndjson, json, jsonld, ninjs, elasticsearch, figures, atom)"
        ),
        (
            "stages:\n  - find-dates:\n      quick: true\n",
            "p.yaml:3:7: the stage `find-dates` has no key `quick` (remove it: there are no options)"
        ),
        (
            "stages:\n  - find-dates\nlimits:\n  seconds: 0\n",
            "p.yaml:4:12: `seconds` is no positive whole number (write digits, such as 67108864)"
        ),
        (
            "stages:\n  - find-dates\nexport:\n  rotate: 5 tons\n",
            "p.yaml:4:11: `rotate` is no size (write a number of records, or of bytes with a unit: 100000, 64MiB, 500MB, 2GB)"
        ),
        ("", "p.yaml:1: is empty (list the stages under `stages:`)"),
    ]

    @Test(arguments: mistakes)
    func namesPlaceAndRemedy(_ text: String, _ message: String) {
        #expect { try PipelineLoader.definition(of: text, file: "p.yaml") } throws: { "\($0)" == message }
    }

    @Test func explainsStagesLimitsAndSink() throws {
        let text = """
            name: x
            stages:
              - find-dates
            limits: { bytes: 1000, nodes: 20, depth: 30, archive_ratio: 40, seconds: 50 }
            export: { output: out/r.ndjson.zst, rotate: 64MiB, rejects: bad.ndjson, dedupe: skip }
            """
        let explanation = try PipelineLoader.definition(of: text, file: "x.yaml").explanation
        for line in [
            "  limits: 1000 bytes, 20 nodes, depth 30, archive ratio 40, 50 seconds a document\n",
            "  export: ndjson to out/r.ndjson.zst, a new file every 67108864 bytes; copies: skip; rejects to bad.ndjson\n",
            "    fills dates\n",
        ] { #expect(explanation.contains(line), "\(explanation)") }
    }

    @Test func reportsBrokenYAML() {
        #expect { try PipelineLoader.definition(of: "stages:\n - [a\nb: }", file: "p.yaml") } throws: {
            "\($0)".hasPrefix("p.yaml:3:")
        }
        #expect { try PipelineLoader.definition(of: "name: a\nname: b\n", file: "p.yaml") } throws: {
            "\($0)".contains("a key stands twice")
        }
    }

    @Test func shippedFilesAreEmbedded() throws {
        let folder = Repository.root.appendingPathComponent("Pipelines")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
            .sorted()
        #expect(files.map { String($0.dropLast(5)) } == PipelineLoader.shipped.map(\.name))
        for file in files {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            #expect(PipelineLoader.text(ofShipped: String(file.dropLast(5))) == text, "run `make pipelines`")
        }
    }

    @Test func digestCountsWhatChangesRecords() throws {
        let text = try #require(PipelineLoader.text(ofShipped: "dates-and-figures"))
        let digest = { (text: String) in try Pipeline(PipelineLoader.definition(of: text, file: "a.yaml")).stamp.digest
        }
        let original = try digest(text)
        #expect(try digest("# a comment\n" + text) == original)
        #expect(try digest(text.replacingOccurrences(of: "ndjson", with: "json")) == original)
        #expect(try digest(text + "limits:\n  seconds: 5\n  archive_ratio: 9\n") == original)
        #expect(try digest(text + "limits:\n  bytes: 1000\n") != original)
        #expect(try digest(text.replacingOccurrences(of: "  - link-figures\n", with: "")) != original)
    }

    @Test(arguments: ["news-page", "dates-and-figures"])
    func otherPipelinesMakeRecords(_ name: String) throws {
        let pipeline = Pipeline(try PipelineLoader.load(name))
        let fixture = try #require(Repository.cases.first { $0.id == "en-seminar" })
        guard case .record(let record) = pipeline.outcome(of: try fixture.bytes(), uri: "a.html") else {
            Issue.record("no record")
            return
        }
        #expect(record.pipeline.name == name)
        #expect(record.document.publishedAt == "2021-09-14")
        #expect(record.dates.contains { $0.value == "2021-09-10" })
        #expect(record.figures.isEmpty == (name == "news-page"))
        #expect(record.people.isEmpty == (name == "dates-and-figures"))
        #expect(RecordInvariants.faults(of: record) == [])
    }
}
