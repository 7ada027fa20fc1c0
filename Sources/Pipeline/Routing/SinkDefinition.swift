public import DatelineExports
internal import DatelineRecords

/// Where records go, and which: an entry of `sinks:` in a pipeline file, or `export:` itself.
public struct SinkDefinition: Hashable, Sendable {
    /// A path, `-`, `sqlite:FILE`, `postgres://…`, `csv:FOLDER`, or the `https://…` of a webhook.
    public var output: String
    /// How records are written, where the output leaves the choice.
    public var format: RecordFormat
    /// When a file is full and the next one begins.
    public var rotation: Rotation?
    /// Which records it takes.
    public var selection = RecordSelection()
    /// Name of the environment variable whose value signs what a webhook gets.
    public var secret: String?

    /// Makes a sink that takes everything.
    public init(output: String = "-", format: RecordFormat = .ndjson) {
        self.output = output
        self.format = format
    }

    /// Whether it is a webhook.
    var isWebhook: Bool { output.hasPrefix("https://") || output.hasPrefix("http://") }

    /// The sink in words.
    var explanation: String {
        let place =
            switch output.prefix(while: { $0 != ":" }) {
            case "sqlite": "rows to the SQLite database \(output.dropFirst(7)), one transaction a checkpoint"
            case "postgres", "postgresql": "rows to \(output) by COPY, one transaction a checkpoint"
            case "csv": "one CSV file a table in the folder \(output.dropFirst(4))"
            case "http", "https": "\(format.rawValue) posted to \(output), one request a record"
            default: "\(format.rawValue) to \(output)" + (rotation.map { ", a new file every \($0)" } ?? "")
            }
        return place + selectionExplanation
    }

    private var selectionExplanation: String {
        var conditions: [String] = []
        func add(_ name: String, _ values: [String]?) {
            if let values { conditions.append("\(name) \(values.sorted().joined(separator: " or "))") }
        }
        add("language", selection.languages.map(Array.init))
        add("kind", selection.kinds?.map(\.rawValue))
        add("status", selection.statuses?.map(\.rawValue))
        add("prefecture", selection.prefectures.map(Array.init))
        add("subdivision", selection.subdivisions.map(Array.init))
        add("organization", selection.organizations.map(Array.init))
        add("confidence", selection.confidence.map { ["measured to be \($0) or more"] })
        return conditions.isEmpty ? "" : ", where " + conditions.joined(separator: " and ")
    }
}

/// What is done about a record under an embargo.
public enum EmbargoRule: String, Hashable, Sendable, CaseIterable {
    /// It is exported; the record says so.
    case mark
    /// It is kept until its time.
    case hold
}
