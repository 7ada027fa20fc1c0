import DatelineTestSupport
import Foundation

/// A PostgreSQL of its own, for tests that restart it.
final class PostgresServer {
    /// Its address.
    let address: String
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init() throws {
        process.executableURL = Repository.root.appendingPathComponent("Tests/Support/with-postgres.sh")
        // It runs until its input ends, and restarts the server at each line. A process that is started from here would hand the server
        // what tells this one that it has ended.
        process.arguments = [
            "sh", "-c",
            "echo \"$DATELINE_TEST_POSTGRES\"; while read -r _; do $DATELINE_TEST_POSTGRES_RESTART </dev/null >/dev/null; echo $?; done",
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        address = Self.line(from: output)
        guard !address.isEmpty else { throw CocoaError(.executableLoad) }
    }

    /// Restarts it and waits until it takes connections again.
    ///
    /// - Returns: The exit code of `pg_ctl`.
    func restart() throws -> String {
        try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
        return Self.line(from: output)
    }

    private static func line(from pipe: Pipe) -> String {
        var text = ""
        while !text.hasSuffix("\n") {
            let data = pipe.fileHandleForReading.availableData
            if data.isEmpty { return "" }
            text += String(decoding: data, as: UTF8.self)
        }
        return String(text.dropLast())
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
