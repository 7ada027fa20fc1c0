internal import DatelineExtraction
internal import DatelineRecords

/// Counts the calls of `malloc` in this process: the program's own symbol stands before the C library's.
enum AllocationCount {
    nonisolated(unsafe) fileprivate static var calls = 0

    /// Calls while a body runs, in this thread's process as a whole.
    static func during(_ body: () -> Void) -> Int {
        let before = calls
        body()
        return calls - before
    }

    /// Whether the program's `malloc` is the one that the libraries call: an array that grows must show.
    static var isCounting: Bool {
        var numbers: [Int] = []
        return during { numbers.reserveCapacity(Int.random(in: 100...200)) } > 0 && numbers.capacity >= 100
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

@_silgen_name("__libc_malloc")
private func systemMalloc(_ size: Int) -> UnsafeMutableRawPointer?

@_cdecl("malloc")
public func countedMalloc(_ size: Int) -> UnsafeMutableRawPointer? {
    AllocationCount.calls &+= 1
    return systemMalloc(size)
}
