internal import ArgumentParser
internal import CMalloc
internal import Glibc

/// The command `dateline`.
@main struct Dateline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract:
            "Turns press releases into records: dates, people, organizations, prefectures, figures, each with its evidence.",
        discussion: """
            Examples:
              dateline ingest release.html                     one record a line on standard output
              dateline ingest --output records.ndjson archive/ a whole folder
              dateline ingest --output sqlite:r.db old.tar.zst an archive into a database
              dateline watch feeds.yaml                        feeds and folders that a pipeline file names
              dateline show release.html                       the release with its values in colour
              dateline schema                                  the JSON Schema of a record
            """,
        version: Ingest.programVersion,
        subcommands: [
            Ingest.self, Replay.self, WatchCommand.self, Show.self, Recognize.self, Annotate.self, Schema.self,
            PipelineCommand.self,
            Migrate.self,
            Forget.self,
        ])

    /// Parses the arguments and runs; wrong usage and configuration end with exit code 2.
    static func main() async {
        // A closed pipe and a full quota of bytes are errors of a write, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        // A document is read on a thread of its own. The C library would spread those over eight arenas a core, each as large as the largest
        // document that came to it; one a core is as fast.
        mallopt(M_ARENA_MAX, Int32(clamping: max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            leave(code.rawValue)
        } catch {
            let isUsage = exitCode(for: error) == .validationFailure || exitCode(for: error) == .failure
            let message = fullMessage(for: error)
            Console.write(message + "\n", to: isUsage ? .error : .output)
            leave(isUsage ? ExitStatus.usage : 0)
        }
    }

    private static func leave(_ code: Int32) -> Never { Glibc.exit(code) }
}

/// Exit codes of the command.
enum ExitStatus {
    /// Some inputs were rejected.
    static let rejects: Int32 = 1
    /// Wrong usage or configuration; nothing was read.
    static let usage: Int32 = 2
    /// Stopped early: a signal, the output was closed or failed. The run can be resumed.
    static let stopped: Int32 = 3
}
