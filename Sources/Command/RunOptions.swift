public import ArgumentParser
public import DatelineExports
internal import DatelineIntake
internal import DatelinePipeline
internal import Foundation
internal import Glibc

/// Options of `ingest` and `replay`.
struct RunOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A pipeline file, or a shipped pipeline's name.", valueName: "file|name"))
    var pipeline = "press-release"

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            RecordFormat.allCases.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: ", ")
                + "; the pipeline file's choice without it."))
    var format: RecordFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Where records go: - (standard output), a file (compressed where it ends in .gz or .zst), csv:FOLDER, sqlite:FILE or postgres://….",
            valueName: "output"),
        completion: .file())
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Begins a new file (records-00001.ndjson …) after so many records, or bytes with a unit: 100000, 64MiB, 500MB.",
            valueName: "records|bytes"))
    var rotate: Rotation?

    @Option(name: .shortAndLong, help: "Documents at work at a time; as many as the machine has processors without it.")
    var jobs: Int?

    @Option(
        help: ArgumentHelp("Writes a line of JSON for every input that became no record.", valueName: "file"),
        completion: .file())
    var rejects: String?

    @Option(
        help: ArgumentHelp(
            "Known organizations and people: a CSV file, sqlite:FILE#TABLE or postgres://…#TABLE with the columns name, alias, kind and one an identifier; the pipeline file's choice without it.",
            valueName: "table"),
        completion: .file())
    var registry: String?

    @Flag(help: "Goes on where an earlier run of the same command stopped; begins anew where there is none.")
    var resume = false

    @Flag(help: "Forgets an earlier run that stopped early.")
    var restart = false

    @Option(
        help:
            "What to do about copies of earlier documents: link (identical bytes get no record, near copies one and a link to the first), skip (both get none), keep (both get one); the pipeline file's choice without it."
    )
    var dedupe: Ingestion.Dedupe?

    @Option(
        help: ArgumentHelp("Writes a line of JSON for every copy of an earlier document.", valueName: "file"),
        completion: .file())
    var copies: String?

    @Option(
        help: ArgumentHelp("Keeps counts there in Prometheus's text format.", valueName: "file"), completion: .file())
    var metrics: String?

    @Option(
        help: ArgumentHelp(
            "Serves counts for Prometheus at http://127.0.0.1:PORT/metrics, or at another address, while the run goes on.",
            valueName: "[address:]port"))
    var metricsPort: String?

    @Option(help: ArgumentHelp("Inputs from one checkpoint to the next, at most.", visibility: .hidden))
    var checkpoint = 500

    @Option(help: "Messages on standard error: text or json (one object a line).")
    var logFormat = LogFormat.text

    @Flag(help: "Lets private, loopback and link-local addresses be fetched.")
    var allowPrivate = false

    @Flag(name: .shortAndLong, help: "No summary and no progress on standard error.")
    var quiet = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
        if checkpoint < 1 { throw ValidationError("--checkpoint must be 1 or more.") }
        if let metricsPort, Ingestion.Options.metricsPlace(metricsPort) == nil {
            throw ValidationError("--metrics-port must be a port, or an IPv4 address and a port such as 0.0.0.0:9400.")
        }
        if resume, restart { throw ValidationError("--resume and --restart exclude each other.") }
    }

    /// The sinks of the pipeline file; `--output` stands in for all of them, `--format` for the format of one.
    private func sinks(of definition: PipelineDefinition) throws(ConfigurationError) -> [SinkDefinition] {
        var first = definition.sinks[0]
        if let output { first = SinkDefinition(output: output, format: first.format) }
        if let format {
            guard output != nil || definition.sinks.count == 1 else {
                throw ConfigurationError("--format is not clear for several sinks", remedy: "give --output too")
            }
            first.format = format
        }
        if let rotate {
            guard output != nil || definition.sinks.count == 1 else {
                throw ConfigurationError("--rotate is not clear for several sinks", remedy: "give --output too")
            }
            first.rotation = rotate
        }
        return output == nil && definition.sinks.count > 1 ? definition.sinks : [first]
    }

    /// Runs a job to its end or its stop.
    func run(_ inputs: [String]) async throws {
        var definition: PipelineDefinition
        let prepared: Pipeline
        let sink: any RecordSink
        do {
            definition = try PipelineLoader.load(pipeline)
            definition.network.proxies = ProxySettings(environment: ProcessInfo.processInfo.environment)
            if allowPrivate { definition.network.allowsPrivate = true }
            prepared = try Pipeline.open(definition, registry: registry)
            sink = try RunSinks.open(try sinks(of: definition))
        } catch {
            throw usage("\(error)")
        }
        var options = Ingestion.Options()
        options.jobs = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        options.dedupe = dedupe ?? definition.dedupe
        options.start = resume ? .resume : restart ? .restart : .fresh
        options.rejects = rejects ?? definition.rejects
        options.copies = copies
        options.held = definition.embargo == .hold ? definition.held : nil
        options.metrics = metrics
        options.metricsPlace = metricsPort.flatMap(Ingestion.Options.metricsPlace)
        options.checkpointInputs = checkpoint
        let ingestion = Ingestion(prepared, inputs: inputs, sink: sink, options: options)
        var log = RunLog(
            logFormat, isQuiet: quiet,
            totalBytes: Console.isTerminal(.error) ? Inputs.byteCount(of: inputs) : nil)
        var summary = RunSummary()
        StopRequest.listen()
        do throws(ExportError) {
            summary = try await ingestion.run(began: { log.resumed($0, passedBytes: $1) }) { event in
                summary = event.summary
                log.note(event)
            }
        } catch {
            if error.isConfiguration { throw usage("\(error)") }
            log.stopped(error, summary)
            throw ExitCode(ExitStatus.stopped)
        }
        log.finished(summary)
        if summary.rejectCount > 0 { throw ExitCode(ExitStatus.rejects) }
    }
}

extension RecordFormat: ExpressibleByArgument {}
extension Rotation: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
extension Ingestion.Dedupe: ExpressibleByArgument {}

/// Reports a mistake of usage or configuration.
///
/// - Returns: The exit code to throw.
func usage(_ message: String) -> ExitCode {
    Console.write("dateline: \(message)\n", to: .error)
    return ExitCode(ExitStatus.usage)
}
