internal import ArgumentParser
internal import DatelineExports
internal import DatelineIntake
internal import DatelinePipeline
internal import DatelineRecords
internal import Foundation
internal import Glibc

/// `dateline watch`: follows what a pipeline file names.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Follows feeds, pages and folders; each new or changed document becomes a record once.",
        discussion: """
            The pipeline file lists sources under `watch:` and says where records go. What was seen is remembered in its journal; a watch that \
            is started again goes on. SIGINT and SIGTERM end it within ten seconds with exit code 0; where output or journal fail it is 3.
            """)

    @Argument(help: "A pipeline file, or a shipped pipeline's name.", completion: .file())
    var pipeline: String

    @Flag(help: "Lets private, loopback and link-local addresses be fetched.")
    var allowPrivate = false

    @Option(help: "Messages on standard error: text or json (one object a line).")
    var logFormat = LogFormat.text

    @Flag(name: .shortAndLong, help: "Only failures on standard error.")
    var quiet = false

    @OptionGroup var resources: ResourceOption

    func run() async throws {
        resources.use()
        let log = WatchLog(format: logFormat, isQuiet: quiet)
        let watch: Watch
        do {
            var definition = try PipelineLoader.load(pipeline)
            guard let sources = definition.watch else {
                throw ConfigurationError(
                    "`\(pipeline)` watches nothing", remedy: "list sources under `watch:`", file: pipeline)
            }
            if definition.sinks.contains(where: { $0.format == .json }) {
                throw ConfigurationError(
                    "a watch never ends, and so does its JSON array", remedy: "write `format: ndjson`", file: pipeline)
            }
            definition.network.proxies = ProxySettings(environment: ProcessInfo.processInfo.environment)
            if allowPrivate { definition.network.allowsPrivate = true }
            var options = Ingestion.Options()
            options.jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
            options.dedupe = definition.dedupe
            options.rejects = definition.rejects
            options.held = definition.embargo == .hold ? definition.held : nil
            watch = try Watch(
                try Pipeline.open(definition), sources,
                sink: try RunSinks.open(definition.sinks, waiting: log.noteSink),
                options: options, observe: log.note)
        } catch { throw usage("\(error)") }
        StopRequest.listen()
        StopRequest.endAfterSignal(seconds: 9)
        do throws(ExportError) {
            log.finished(try await watch.run())
        } catch {
            if error.isConfiguration { throw usage("\(error)") }
            log.stopped(error)
            throw ExitCode(ExitStatus.stopped)
        }
    }
}

/// Messages of a watch on standard error.
struct WatchLog: Sendable {
    let format: LogFormat
    let isQuiet: Bool

    func note(_ event: Watch.Event) {
        switch event {
        case .began(let sources, let port):
            write("info", "began", [("sources", "\(sources)"), ("port", port.map { "\($0)" })]) {
                "watches \(sources) source\(sources == 1 ? "" : "s")"
                    + (port.map { ", health and metrics on port \($0)" } ?? "")
            }
        case .sourceFailed(let name, let message, let isGone):
            write("warning", isGone ? "source-gone" : "source-failed", [("source", name), ("message", message)]) {
                "\(name): \(message); \(isGone ? "it is not looked at any more" : "it is tried again")"
            }
        case .sourceRecovered(let name):
            write("info", "source-recovered", [("source", name)]) { "\(name): works again" }
        case .input(let event):
            switch event.outcome {
            case .record: write("info", "record", [("uri", event.uri)]) { event.uri }
            case .held: write("info", "held", [("uri", event.uri)]) { "\(event.uri): held until its embargo is over" }
            case .reject(let reject):
                write(
                    "warning", "reject",
                    [("uri", reject.uri), ("code", reject.problem.code), ("message", reject.problem.message)]
                ) { "\(reject.uri): \(reject.problem.message) [\(reject.problem.code)]" }
            case .unchanged, .duplicate, .skipped: break
            }
        }
    }

    /// A sink does not take what it is given, or takes it again.
    func noteSink(_ output: String, _ reason: String?) {
        if let reason {
            write("warning", "sink-failed", [("output", output), ("message", reason)]) {
                "\(output): \(reason); all waits until it answers"
            }
        } else {
            write("info", "sink-recovered", [("output", output)]) { "\(output): works again" }
        }
    }

    func finished(_ summary: RunSummary) {
        write("info", "finished", [("inputs", "\(summary.inputs)"), ("records", "\(summary.records)")]) {
            "stopped after \(summary.inputs) documents, \(summary.records) of them records"
        }
    }

    func stopped(_ error: ExportError) {
        write("error", "stopped", [("code", error.code), ("message", error.description)]) { "stopped early: \(error)" }
    }

    private func write(_ level: String, _ event: String, _ fields: [(String, String?)], _ text: () -> String) {
        if isQuiet, level == "info" { return }
        switch format {
        case .text: Console.write("dateline: \(text())\n", to: .error)
        case .json:
            var json = JSONWriter()
            json.object { json in
                for (key, value) in [("level", level), ("event", event)] + fields where value != nil {
                    json.key(key)
                    json.value(value)
                }
            }
            Console.write(String(decoding: json.bytes, as: UTF8.self) + "\n", to: .error)
        }
    }
}
