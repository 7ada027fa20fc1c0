internal import ArgumentParser
internal import DatelineExports
internal import DatelineExtraction
internal import DatelinePipeline
internal import DatelineRecords
internal import Foundation

/// `dateline recognize`: lines of bare text in, lines of predictions out.
struct Recognize: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Finds dates, figures and names in lines of bare text.",
        discussion: """
            Reads lines {"id", "text", "reference", "lang"} and writes lines {"id", "predictions": [{"start", "length", "type", "value", "unit"}]}; \
            offsets are Unicode scalars of exactly that text. A line that is no such object gets {"id": null, "error": …} and exit code 1.
            """)

    @Argument(help: "A file of such lines, or - for standard input.", completion: .file())
    var input = "-"

    private struct Line: Decodable {
        var id: String
        var text: String
        var reference: String?
        var lang: String?
    }

    @OptionGroup var resources: ResourceOption

    func run() throws {
        resources.use()
        let definition: PipelineDefinition
        do { definition = try PipelineLoader.load("press-release") } catch { throw usage("\(error)") }
        let pipeline = Pipeline(definition)
        if input != "-", !Console.readStandardInput(from: input) {
            throw usage("\(input): cannot be opened: \(String(cString: strerror(errno)))")
        }
        var failures = 0
        do {
            let sink = try ByteSink(path: "-")
            let decoder = JSONDecoder()
            while let text = readLine() {
                do {
                    let line = try decoder.decode(Line.self, from: Data(text.utf8))
                    let found = pipeline.predictions(in: line.text, language: line.lang, reference: line.reference)
                    try sink.write(PredictionLine.bytes(id: line.id, text: line.text, predictions: found))
                } catch let error as ExportError {
                    throw error
                } catch {
                    failures += 1
                    try sink.write(
                        PredictionLine.bytes(error: "no object {id, text, reference, lang}: \(text.prefix(80))"))
                }
            }
            try sink.flush()
        } catch let error as ExportError {
            Console.write("dateline: stopped early: \(error)\n", to: .error)
            throw ExitCode(ExitStatus.stopped)
        }
        if failures > 0 { throw ExitCode(ExitStatus.rejects) }
    }
}

/// Writes lines of predictions.
enum PredictionLine {
    static func bytes(id: String, text: String, predictions: [Prediction]) -> [UInt8] {
        let offsets = DocumentText(text)
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.value(id)
            json.key("predictions")
            json.array(predictions) { json, prediction in
                let place = offsets.scalarOffsets(ofAscending: [prediction.range.start, prediction.range.end])
                json.object { json in
                    json.key("start")
                    json.value(place[0])
                    json.key("length")
                    json.value(place[1] - place[0])
                    json.key("type")
                    json.value(prediction.type)
                    json.key("value")
                    json.value(prediction.value)
                    json.key("unit")
                    json.value(prediction.unit)
                }
            }
        }
        return json.bytes + [0x0A]
    }

    static func bytes(error: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.value(nil as String?)
            json.key("error")
            json.value(error)
        }
        return json.bytes + [0x0A]
    }
}
