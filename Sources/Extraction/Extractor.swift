public import DatelineRecords

/// Reads documents into records with a list of stages.
///
///     let extractor = Extractor()
///     let record = extractor.record(of: document, id: digest, pipeline: stamp)
public struct Extractor: Sendable {
    /// The stages, in order.
    public let stages: [any Stage]
    private let registry: Registry?

    /// Makes an extractor; without stages, the standard ones with their standard options.
    public init(stages: [any Stage] = StageTable.all.map { $0.init(options: StageOptions.standard(of: $0)) }) {
        self.stages = stages
        registry = nil
    }

    /// Makes an extractor whose names a registry may know.
    package init(stages: [any Stage], registry: Registry?) {
        self.stages = stages
        self.registry = registry
    }

    /// Runs all stages on a document.
    public func draft(of document: Document) -> Draft {
        var draft = Draft(document, registry: registry)
        for stage in stages { stage.run(&draft) }
        return draft
    }

    /// The record of a document.
    ///
    /// - Parameters:
    ///   - document: What was read.
    ///   - id: SHA-256 of the source bytes, hex.
    ///   - pipeline: Name, version and digest of the pipeline.
    public func record(of document: Document, id: String, pipeline: PipelineStamp) -> Record {
        record(of: draft(of: document), id: id, pipeline: pipeline)
    }

    /// The record of a draft that all stages have gone over.
    ///
    /// - Returns: The record.
    public func record(of draft: Draft, id: String, pipeline: PipelineStamp) -> Record {
        Assembler.record(of: draft, id: id, pipeline: pipeline)
    }
}

extension StageOptions {
    /// The standard options of a stage.
    public static func standard(of stage: any Stage.Type) -> StageOptions {
        StageOptions(Dictionary(uniqueKeysWithValues: stage.options.map { ($0.name, $0.standard) }))
    }
}
