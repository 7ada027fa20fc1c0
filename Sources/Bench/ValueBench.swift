internal import DatelineDocuments
internal import DatelineExtraction
internal import DatelinePipeline
internal import DatelineRecords

/// Dates and figures alone, over the English documents of a corpus, beside `LC_ALL=C wc -w` on the same bytes.
///
/// Both are told in seconds of the processor, so that what else runs on the machine says nothing.
struct ValueBench {
    /// How often each is measured; the fastest counts.
    private static let rounds = 5

    /// Bytes of English text.
    private var byteCount = 0
    /// Seconds of the fastest round, of both stages together and of each.
    private var seconds = Double.infinity
    private var dates = Double.infinity
    private var figures = Double.infinity
    /// Seconds of the fastest `wc -w`; nil where it fails to start.
    private var words: Double?

    init(_ corpus: Corpus, _ pipeline: Pipeline) {
        var text: [UInt8] = []
        var drafts: [Draft] = []
        for item in corpus.items {
            guard let document = try? pipeline.reader.read(item.bytes, uri: item.name), document.language == "en" else {
                continue
            }
            var draft = Draft(document)
            for stage in pipeline.extractor.stages.prefix(while: { type(of: $0).name != FindFigures.name }) {
                stage.run(&draft)
            }
            text += document.text.utf8 + [0x0A]
            drafts.append(draft)
        }
        byteCount = text.count
        let findDates = FindDates(options: StageOptions())
        let findFigures = FindFigures(options: StageOptions())
        for _ in 0..<Self.rounds {
            var dates = 0.0
            var figures = 0.0
            for draft in drafts {
                var draft = draft
                draft.dates = []
                let start = ProcessorTime.ofThread
                findDates.run(&draft)
                let middle = ProcessorTime.ofThread
                findFigures.run(&draft)
                dates += middle - start
                figures += ProcessorTime.ofThread - middle
            }
            guard dates + figures < seconds else { continue }
            (seconds, self.dates, self.figures) = (dates + figures, dates, figures)
        }
        words = (0..<Self.rounds).compactMap { _ in Baseline.countWords(text)?.processor }.min()
    }

    /// One line for a person.
    var line: String {
        let rate = Double(byteCount) / 1e6 / seconds
        var line =
            "  dates and figures in \(Bench.tenths(Double(byteCount) / 1e6)) MB of English text: \(Bench.tenths(rate)) MB/s on one core "
            + "(dates \(Bench.tenths(dates * 1000)) ms, figures \(Bench.tenths(figures * 1000)) ms)"
        if let words, words > 0 {
            line +=
                "; wc -w reads it in \(Bench.tenths(words * 1000)) ms, they take \(Bench.tenths(seconds / words)) times that"
        }
        return line
    }
}
