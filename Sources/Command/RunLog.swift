internal import ArgumentParser
internal import DatelineExports
internal import DatelinePipeline
internal import DatelineRecords

/// How messages of a run are written to standard error.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Messages of a run on standard error.
struct RunLog {
    let format: LogFormat
    let isQuiet: Bool
    private var started = Console.seconds
    private var progress: Progress
    private var earlier = RunSummary()

    init(_ format: LogFormat, isQuiet: Bool, totalBytes: Int?) {
        self.format = format
        self.isQuiet = isQuiet
        progress = Progress(
            isShown: !isQuiet && format == .text && Console.isTerminal(.error), totalBytes: totalBytes)
    }

    /// A run goes on from where an earlier one stopped.
    mutating func resumed(_ summary: RunSummary, passedBytes: Int) {
        earlier = summary
        progress.earlierBytes = passedBytes
        started = Console.seconds
        guard summary.inputs > 0, !isQuiet else { return }
        switch format {
        case .text: Console.write("dateline: goes on behind \(summary.inputs) inputs\n", to: .error)
        case .json: write(level: "info", event: "resumed") { $0.field("inputs", summary.inputs) }
        }
    }

    /// One input ended.
    mutating func note(_ event: RunEvent) {
        if !isQuiet {
            switch (event.outcome, format) {
            case (.reject(let reject), .text):
                progress.clear()
                Console.write("\(reject.uri): \(reject.problem.message) [\(reject.problem.code)]\n", to: .error)
            case (.reject(let reject), .json):
                write(level: "warning", event: "reject") { json in
                    json.field("uri", reject.uri)
                    json.field("stage", reject.problem.stage)
                    json.field("code", reject.problem.code)
                    json.field("message", reject.problem.message)
                }
            case (.duplicate(let link), .json): note(link)
            case (.record, .json): if let link = event.link { note(link) }
            default: break
            }
        }
        progress.show(event, since: earlier, seconds: Console.seconds - started)
    }

    private func note(_ link: CopyLink) {
        write(level: "info", event: "copy") { json in
            json.field("uri", link.uri)
            json.field("first_uri", link.firstURI)
            json.key("identical")
            json.value(link.isIdentical)
            json.key("similarity")
            json.value(probability: link.similarity)
        }
    }

    /// The run stopped early.
    mutating func stopped(_ error: ExportError, _ summary: RunSummary) {
        progress.clear()
        switch format {
        case .text:
            Console.write("dateline: stopped early: \(error)\n", to: .error)
            Console.write(summary.line(seconds: Console.seconds - started, since: earlier) + "\n", to: .error)
        case .json:
            write(level: "error", event: "stopped") { json in
                json.field("code", error.code)
                json.field("message", error.description)
                json.field("inputs", summary.inputs)
            }
        }
    }

    /// The run is over.
    mutating func finished(_ summary: RunSummary) {
        progress.clear()
        guard !isQuiet else { return }
        let seconds = Console.seconds - started
        switch format {
        case .text: Console.write(summary.line(seconds: seconds, since: earlier) + "\n", to: .error)
        case .json:
            write(level: "info", event: "finished") { json in
                for (key, count) in [
                    ("inputs", summary.inputs), ("records", summary.records), ("unchanged", summary.unchanged),
                    ("duplicates", summary.duplicates), ("skipped", summary.skipped), ("held", summary.held),
                    ("rejects", summary.rejectCount),
                    ("copies", summary.linkedCopies), ("bytes", summary.byteCount),
                    ("milliseconds", Int(seconds * 1000)),
                ] { json.field(key, count) }
            }
        }
    }

    private func write(level: String, event: String, _ body: (inout JSONWriter) -> Void) {
        var json = JSONWriter()
        json.object { json in
            json.field("level", level)
            json.field("event", event)
            body(&json)
        }
        Console.write(String(decoding: json.bytes, as: UTF8.self) + "\n", to: .error)
    }
}

extension JSONWriter {
    fileprivate mutating func field(_ name: String, _ value: String) {
        key(name)
        self.value(value)
    }

    fileprivate mutating func field(_ name: String, _ value: Int) {
        key(name)
        self.value(value)
    }
}
