internal import ArgumentParser
internal import DatelineExports

/// `dateline migrate`: brings a database to this program's version.
struct Migrate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings a database to this program's version; ingest does so too.")

    @Option(name: .shortAndLong, help: "sqlite:FILE or postgres://….")
    var output: String

    func run() throws {
        do {
            guard let versions = try SinkAddress.migrate(output) else { throw usage("\(output) is no database") }
            let message =
                versions.from == versions.to
                ? "is of version \(versions.to) already" : "went from version \(versions.from) to \(versions.to)"
            Console.write("\(output): \(message)\n", to: .output)
        } catch let error as ExportError { throw usage("\(error)") }
    }
}

/// `dateline forget`: removes a document from a database.
struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Removes the record of a uri from a database, with all its rows.")

    @Option(name: .shortAndLong, help: "sqlite:FILE or postgres://….")
    var output: String

    @Argument(help: "The record's source.uri.")
    var uri: String

    func run() throws {
        do {
            guard let isGone = try SinkAddress.forget(uri, in: output) else { throw usage("\(output) is no database") }
            guard isGone else {
                Console.write("dateline: \(output) holds no record of \(uri)\n", to: .error)
                throw ExitCode(ExitStatus.rejects)
            }
        } catch let error as ExportError { throw usage("\(error)") }
    }
}
