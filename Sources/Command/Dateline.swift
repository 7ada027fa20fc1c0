internal import ArgumentParser
internal import DatelineExports
internal import DatelineExtraction
internal import DatelinePipeline
internal import DatelineRecords
internal import Foundation

/// The command `dateline`.
@main struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline", abstract: "Turns press releases into records.",
        subcommands: [Ingest.self, Recognize.self])
}

/// `dateline ingest`: documents in, records out.
struct Ingest: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Reads documents and writes a record each.")

    @Option var output = "-"
    @Option var format = "ndjson"
    @Argument var inputs: [String]

    func run() throws {
        let pipeline = Pipeline()
        var lines: [UInt8] = []
        for input in inputs {
            guard let data = FileManager.default.contents(atPath: input) else { continue }
            lines += try pipeline.record(of: Array(data), uri: input).json() + [0x0A]
        }
        if output == "-" {
            FileHandle.standardOutput.write(Data(lines))
        } else {
            try Data(lines).write(to: URL(fileURLWithPath: output))
        }
    }
}

/// `dateline recognize`: lines of bare text in, lines of predictions out.
struct Recognize: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Finds dates, figures and names in lines of bare text.")

    private struct Line: Decodable {
        var id: String
        var text: String
        var reference: String?
        var lang: String?
    }

    func run() throws {
        let pipeline = Pipeline()
        while let line = readLine() {
            let item = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            let scalars = Array(item.text.utf8)
            let predictions = pipeline.predictions(in: item.text, language: item.lang, reference: item.reference).map {
                prediction -> [String: Any] in
                let start = scalars[..<prediction.range.start].count { $0 & 0xC0 != 0x80 }
                let length = scalars[prediction.range.start..<prediction.range.end].count { $0 & 0xC0 != 0x80 }
                return [
                    "start": start, "length": length, "type": prediction.type, "value": prediction.value ?? NSNull(),
                    "unit": prediction.unit ?? NSNull(),
                ]
            }
            let object: [String: Any] = ["id": item.id, "predictions": predictions]
            print(String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self))
        }
    }
}
