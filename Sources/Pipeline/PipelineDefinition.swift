public import DatelineDocuments
internal import DatelineExports
public import DatelineExtraction
public import DatelineIntake

/// What a pipeline file says: stages with options, limits, export.
public struct PipelineDefinition: Sendable {
    /// A stage and its options, standard ones included.
    public struct Step: Sendable {
        /// The stage.
        public var stage: any Stage.Type
        /// Its options.
        public var options: StageOptions
    }

    /// Its name, which records state.
    public var name: String
    /// What it is for.
    public var summary: String?
    /// The stages in order.
    public var steps: [Step]
    /// Limits on one document.
    public var limits: DocumentReader.Limits
    /// Path of the table of known organizations and people, if any.
    public var registry: String?
    /// How many times its packed size something may unpack to; it changes no record.
    public var maximumRatio = InputLimits().maximumRatio
    /// How many seconds one document may take; the last resort, which changes no record.
    public var maximumSeconds = 60
    /// Where records are written; the first sink leads where there are several.
    public var sinks = [SinkDefinition()]
    /// Where rejects are written, if anywhere.
    public var rejects: String?
    /// What is done about copies.
    public var dedupe = Ingestion.Dedupe.link
    /// What is done about embargoes.
    public var embargo = EmbargoRule.mark
    /// The SQLite file in which records under an embargo are kept.
    public var held: String?

    /// How documents are fetched.
    public var network = FetchPolicy()
    /// What `dateline watch` follows.
    public var watch: WatchDefinition?

    /// Limits on what is taken in.
    public var inputLimits: InputLimits {
        var result = InputLimits()
        result.maximumBytes = limits.maximumBytes
        result.maximumRatio = maximumRatio
        return result
    }

    /// The parsed pipeline in one canonical text: what may change a record, and nothing else.
    var canonical: String {
        var lines = ["limits bytes=\(limits.maximumBytes) nodes=\(limits.maximumNodes) depth=\(limits.maximumDepth)"]
        for step in steps {
            let options = step.options.values.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
            lines.append("stage \(step.stage.name)" + options.joined())
        }
        return lines.joined(separator: "\n")
    }

    /// What each stage reads, uses and fills, its options, the limits and the export, for a person.
    public var explanation: String {
        var lines = [name + (summary.map { ": " + $0 } ?? "")]
        for step in steps {
            lines.append("  \(step.stage.name): \(step.stage.summary)")
            for (verb, fields) in [("reads", step.stage.reads), ("uses", step.stage.uses), ("fills", step.stage.fills)]
            where !fields.isEmpty {
                lines.append("    \(verb) " + fields.map(\.rawValue).joined(separator: ", "))
            }
            for option in step.stage.options { lines.append("    option \(option.name): \(option.summary)") }
        }
        lines.append(
            "  limits: \(limits.maximumBytes) bytes, \(limits.maximumNodes) nodes, depth \(limits.maximumDepth), archive ratio \(maximumRatio), \(maximumSeconds) seconds a document"
        )
        if let registry { lines.append("  registry: \(registry)") }
        for source in watch?.sources ?? [] { lines.append("  watches: \(source.kind.rawValue) \(source.place)") }
        lines.append("  export: \(exportExplanation)")
        return lines.joined(separator: "\n") + "\n"
    }

    /// The sinks in words.
    private var exportExplanation: String {
        let places =
            sinks.count == 1
            ? sinks[0].explanation : sinks.map { "\n    \($0.explanation)" }.joined() + "\n   "
        return places + "; copies: \(dedupe.rawValue)" + (rejects.map { "; rejects to " + $0 } ?? "")
            + (embargo == .hold ? "; embargoes are held in \(held ?? "")" : "")
    }
}
