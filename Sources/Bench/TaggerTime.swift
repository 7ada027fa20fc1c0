internal import DatelineDocuments
internal import DatelineExtraction
internal import DatelinePipeline
internal import DatelineRecords

/// How fast the tagger alone reads the English blocks of a corpus, both passes, on one core.
struct TaggerTime {
    /// Tokens that were tagged.
    private(set) var tokenCount = 0
    /// Processor time that they took.
    private(set) var seconds = 0.0

    var tokensPerSecond: Double { seconds > 0 ? Double(tokenCount) / seconds : 0 }

    init?(_ corpus: Corpus, _ pipeline: Pipeline) {
        guard let folder = Resources.locate(),
            case .success(let model) = NameModel.shared(path: NameModel.path(language: "en", folder: folder))
        else { return nil }
        let tagger = NameTagger(model: model)
        for item in corpus.items {
            guard let document = try? pipeline.reader.read(item.bytes, uri: item.name) else { continue }
            let draft = Draft(document)
            let blocks = BlockLanguage.blocks(of: document, in: draft.tokens)[.english]
            let start = ProcessorTime.ofThread
            _ = tagger.names(in: draft.tokens, blocks: blocks)
            seconds += ProcessorTime.ofThread - start
            tokenCount += blocks.reduce(0) { $0 + draft.tokens.blocks[$1].count }
        }
    }
}
