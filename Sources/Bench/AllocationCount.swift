internal import CAllocationCount
internal import DatelineExtraction
internal import DatelineRecords

/// Counts the calls of `malloc` in this process: the program's own symbol stands before the C library's.
enum AllocationCount {
    /// Calls while a body runs, in this process as a whole.
    static func during(_ body: () -> Void) -> Int {
        let before = dateline_allocation_count()
        body()
        return Int(dateline_allocation_count() - before)
    }

    /// Whether the program's `malloc` is the one that the libraries call: a text that is made must show.
    static var isCounting: Bool {
        var text = DocumentText("")
        return during { text = DocumentText(String(repeating: "a", count: 1000)) } > 0 && text.count == 1000
    }

    /// Calls of dates and figures over text without matches, once and twice as long: equal but for what a document costs.
    static func withoutMatches() -> (once: Int, twice: Int) {
        let sentence = "The company makes boats for harbors and sells them to people who like water and wind. "
        func calls(_ times: Int) -> Int {
            let text = DocumentText(String(repeating: sentence, count: times))
            let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: text.count)
            var draft = Draft(
                Document(
                    source: source, text: text,
                    blocks: [Block(kind: .paragraph, range: TextRange(0, text.count), language: "en")], language: "en"))
            let stages: [any Stage] = [FindDates(options: StageOptions()), FindFigures(options: StageOptions())]
            return during { for stage in stages { stage.run(&draft) } }
        }
        _ = calls(10)
        return (calls(1000), calls(2000))
    }
}
