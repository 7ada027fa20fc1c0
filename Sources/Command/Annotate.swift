internal import ArgumentParser
internal import DatelineExports
internal import DatelineIntake
internal import DatelinePipeline
internal import DatelineRecords
internal import Foundation

/// `dateline annotate`: texts with their names marked, for a person to correct and the trainer to read.
struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes lines of marked text, for a person to correct and the trainer to read.",
        discussion: """
            Reads documents, and records in files that end in .ndjson or .jsonl and hold lines of `dateline ingest`. Writes lines \
            {"id", "lang", "text", "spans": [[start, end, "PER"], …]}; offsets are Unicode scalars, labels PER ORG LOC EVT PRD. A document's marks \
            are those of the tagger, LOC and PRD among them; a record's are the mentions of its people, organizations, places and events.
            """)

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Where lines go; - is standard output.", valueName: "file"),
        completion: .file())
    var output = "-"

    @Argument(help: "Documents, folders, archives, files of records, or - for standard input.", completion: .file())
    var input: [String]

    @OptionGroup var resources: ResourceOption

    func run() throws {
        resources.use()
        let pipeline: Pipeline
        do { pipeline = try Pipeline.open(PipelineLoader.load("press-release")) } catch { throw usage("\(error)") }
        var failures = 0
        do throws(ExportError) {
            let sink = try ByteSink(path: output)
            for path in input {
                if let lines = MarkedLine.lines(ofRecords: path) {
                    for line in lines { try sink.write(line) }
                } else {
                    failures += try annotate(path, pipeline, sink)
                }
            }
            try sink.flush()
        } catch {
            Console.write("dateline: stopped early: \(error)\n", to: .error)
            throw ExitCode(error.code == "output-unwritable" ? ExitStatus.usage : ExitStatus.stopped)
        }
        if failures > 0 { throw ExitCode(ExitStatus.rejects) }
    }

    /// Writes a line a document.
    ///
    /// - Returns: How many inputs gave none.
    private func annotate(_ path: String, _ pipeline: Pipeline, _ sink: ByteSink) throws(ExportError) -> Int {
        var failures = 0
        var inputs = Inputs([path], limits: pipeline.definition.inputLimits)
        while let element = inputs.next() {
            switch pipeline.annotation(of: element) {
            case .text(let text): try sink.write(MarkedLine.bytes(text))
            case .reject(let reject):
                failures += 1
                Console.write("dateline: \(reject.uri): \(reject.problem.message)\n", to: .error)
            case .skipped: break
            }
        }
        return failures
    }
}

/// A line of marked text.
enum MarkedLine {
    /// The line of a text with names.
    static func bytes(_ text: AnnotatedText) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.value(text.id)
            json.key("lang")
            json.value(text.language)
            json.key("text")
            json.value(text.text)
            json.key("spans")
            json.array(text.spans) { json, span in
                json.array([0, 1, 2]) { json, field in
                    switch field {
                    case 0: json.value(span.start)
                    case 1: json.value(span.end)
                    default: json.value(span.label)
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    private struct RecordLine: Decodable {
        struct Mention: Decodable {
            var start: Int
            var end: Int
        }
        struct Entry: Decodable { var mentions: [Mention] }
        struct DocumentPart: Decodable {
            var language: String?
            var text: String
        }
        struct SourcePart: Decodable { var uri: String }

        var source: SourcePart
        var document: DocumentPart
        var people: [Entry]
        var organizations: [Entry]
        var events: [Entry]
        var prefectures: [Entry]
        var subdivisions: [Entry]
    }

    /// The lines of a file of records; null where it is none.
    static func lines(ofRecords path: String) -> [[UInt8]]? {
        guard path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl"),
            let data = FileManager.default.contents(atPath: path),
            data.starts(with: #"{"schema":"dateline/record/"#.utf8)
        else { return nil }
        let decoder = JSONDecoder()
        return data.split(separator: 0x0A).compactMap { line in
            (try? decoder.decode(RecordLine.self, from: Data(line))).map { bytes(annotated($0)) }
        }
    }

    private static func annotated(_ record: RecordLine) -> AnnotatedText {
        let marks = [
            ("PER", record.people), ("ORG", record.organizations), ("EVT", record.events),
            ("LOC", record.prefectures + record.subdivisions),
        ]
        let spans = marks.flatMap { label, entries in
            entries.flatMap(\.mentions).map { AnnotatedText.Span(start: $0.start, end: $0.end, label: label) }
        }
        return AnnotatedText(
            id: record.source.uri, language: record.document.language, text: record.document.text, spans: spans)
    }
}
