internal import ArgumentParser
internal import DatelinePipeline

/// `dateline ingest`: documents in, records out.
struct Ingest: AsyncParsableCommand {
    static let programVersion = Pipeline.programVersion

    static let configuration = CommandConfiguration(
        abstract: "Reads documents and writes one record each, in input order.",
        discussion: """
            Reads files, folders, shell patterns, archives (tar, zip, 7z, gz, bz2, xz, zst, one inside another), WARC, ARC and lines of JSON \
            {"uri", "media_type", "charset", "text"|"html"|"base64"}.
            Exit code 0: every input became a record. 1: some were rejected (see --rejects). 2: wrong usage or configuration, nothing was read. \
            3: stopped early by a signal or because the output was closed or failed; --resume goes on.
            """)

    @OptionGroup var options: RunOptions
    @OptionGroup var resources: ResourceOption

    @Argument(
        help: "Files, folders (walked in the order of their names), archives, or - for standard input.",
        completion: .file())
    var input: [String]

    func run() async throws {
        resources.use()
        try await options.run(input)
    }
}

/// `dateline replay`: rejects of an earlier run once more.
struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the rejects of an earlier run again.",
        discussion: "REJECTS are files that `dateline ingest --rejects` wrote. The options are those of ingest.")

    @OptionGroup var options: RunOptions
    @OptionGroup var resources: ResourceOption

    @Argument(help: "Files of rejects.", completion: .file())
    var rejects: [String]

    func run() async throws {
        resources.use()
        try await options.run(rejects)
    }
}
