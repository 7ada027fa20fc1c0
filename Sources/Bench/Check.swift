internal import DatelineDocuments
internal import DatelineExtraction
internal import DatelinePipeline
internal import DatelineRecords

/// Runs a corpus once before it is measured: every document gives a record whose mentions are their slices.
struct Check {
    private(set) var isSound = true
    private(set) var message = ""
    private(set) var tokenCount = 0
    /// All texts, one after the other.
    private(set) var text: [UInt8] = []

    init(_ corpus: Corpus, _ pipeline: Pipeline) {
        for item in corpus.items {
            guard let document = try? pipeline.reader.read(item.bytes, uri: item.name) else {
                fail("\(item.name) gives no document")
                return
            }
            let draft = pipeline.extractor.draft(of: document)
            tokenCount += draft.tokens.count
            text += document.text.utf8 + [0x0A]
            for mention in draft.links.dates.flatMap(\.mentions) + draft.links.figures.flatMap(\.mentions)
            where document.text[TextRange(mention.start, mention.end)] != mention.text {
                fail("\(item.name): \(mention.text) is not its slice")
                return
            }
        }
    }

    private mutating func fail(_ message: String) {
        isSound = false
        self.message = message
    }
}
