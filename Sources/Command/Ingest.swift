public import ArgumentParser
public import DatelineExports
internal import DatelineIntake
internal import DatelinePipeline
internal import DatelineRecords
internal import Glibc
internal import Logging

/// `dateline ingest`: documents in, records out.
struct Ingest: AsyncParsableCommand {
    static let programVersion = Pipeline.programVersion

    static let configuration = CommandConfiguration(
        abstract: "Reads documents and writes one record each, in input order.",
        discussion: """
            Exit code 0: every input became a record. 1: some were rejected (see --rejects). 2: wrong usage or configuration, nothing was read. \
            3: stopped early because the output was closed or failed.
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A pipeline file, or a shipped pipeline's name.", valueName: "file|name"))
    var pipeline = "press-release"

    @Option(
        name: .shortAndLong,
        help: "ndjson (one record a line) or json (one array); the pipeline file's choice without it.")
    var format: RecordFormat?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Where records go; - is standard output.", valueName: "file|-"),
        completion: .file())
    var output: String?

    @Option(name: .shortAndLong, help: "Documents at work at a time; as many as the machine has processors without it.")
    var jobs: Int?

    @Option(
        help: ArgumentHelp("Writes a line of JSON for every input that became no record.", valueName: "file"),
        completion: .file())
    var rejects: String?

    @Flag(name: .shortAndLong, help: "No summary and no progress on standard error.")
    var quiet = false

    @Argument(
        help: "Files, folders (walked in the order of their names), or - for standard input.", completion: .file())
    var input: [String]

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    }

    func run() async throws {
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        let definition: PipelineDefinition
        do {
            definition = try PipelineLoader.load(pipeline)
        } catch {
            throw usage("\(error)")
        }
        let format = format ?? definition.format
        let sink: ByteSink
        let rejectSink: ByteSink?
        do {
            sink = try ByteSink(path: output ?? definition.output)
            rejectSink = try rejects.map { path throws(ExportError) in try ByteSink(path: path) }
        } catch {
            throw usage("\(error)")
        }
        let run = Run(Pipeline(definition), format: format, jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let started = Console.seconds
        var summary = RunSummary()
        var progress = Progress(isShown: !quiet && Console.isTerminal(.error))
        do {
            try await run.deliver(Inputs(input, limits: definition.inputLimits)) { outcome throws(ExportError) in
                switch outcome {
                case .record(_, let bytes, _):
                    try sink.write(format.bytes(before: summary.records))
                    try sink.write(bytes)
                case .reject(let reject):
                    try rejectSink?.write(reject.line)
                    progress.clear()
                    if !quiet {
                        Console.write("\(reject.uri): \(reject.problem.message) [\(reject.problem.code)]\n", to: .error)
                    }
                case .skipped: break
                }
                summary.count(outcome)
                progress.show(summary, seconds: Console.seconds - started)
            }
            try sink.write(format.bytes(after: summary.records))
            try sink.flush()
            try rejectSink?.flush()
        } catch {
            progress.clear()
            Console.write("dateline: stopped early: \(error)\n", to: .error)
            Console.write(summary.line(seconds: Console.seconds - started) + "\n", to: .error)
            throw ExitCode(ExitStatus.stopped)
        }
        progress.clear()
        if !quiet { Console.write(summary.line(seconds: Console.seconds - started) + "\n", to: .error) }
        if summary.rejectCount > 0 { throw ExitCode(ExitStatus.rejects) }
    }
}

extension RecordFormat: ExpressibleByArgument {}

/// Reports a mistake of usage or configuration.
///
/// - Returns: The exit code to throw.
func usage(_ message: String) -> ExitCode {
    Console.write("dateline: \(message)\n", to: .error)
    return ExitCode(ExitStatus.usage)
}
