internal import ArgumentParser
internal import DatelineExports
internal import DatelineIntake
internal import DatelinePipeline
internal import DatelineRecords

/// `dateline show`: a release with its values in colour.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows one release with its values in colour, and a legend.")

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A pipeline file, or a shipped pipeline's name.", valueName: "file|name"))
    var pipeline = "press-release"

    @Option(help: ArgumentHelp("Writes one self-contained HTML page instead.", valueName: "file"), completion: .file())
    var html: String?

    @Argument(help: "A file, or - for standard input.", completion: .file())
    var file: String

    @OptionGroup var resources: ResourceOption

    func run() throws {
        resources.use()
        let record = try readRecord()
        do throws(ExportError) {
            if let html {
                let sink = try ByteSink(path: html)
                try sink.write(Array(HTMLPage.text(of: record).utf8))
                try sink.flush()
            } else {
                let sink = try ByteSink(path: "-")
                try sink.write(Array(TerminalPage.text(of: record).utf8))
                try sink.flush()
            }
        } catch {
            Console.write("dateline: stopped early: \(error)\n", to: .error)
            throw ExitCode(error.code == "output-unwritable" ? ExitStatus.usage : ExitStatus.stopped)
        }
    }

    private func readRecord() throws -> Record {
        let definition: PipelineDefinition
        let prepared: Pipeline
        do {
            definition = try PipelineLoader.load(pipeline)
            prepared = try Pipeline.open(definition)
        } catch { throw usage("\(error)") }
        var inputs = Inputs([file], limits: definition.inputLimits)
        guard let element = inputs.next() else { throw failure("\(file): holds no document") }
        switch prepared.outcome(of: element) {
        case .record(let record): return record
        case .reject(let reject): throw failure("\(reject.uri): \(reject.problem.message) [\(reject.problem.code)]")
        case .skipped(let uri, let reason): throw failure("\(uri): \(reason)")
        }
    }

    private func failure(_ message: String) -> ExitCode {
        Console.write("dateline: \(message)\n", to: .error)
        return ExitCode(ExitStatus.rejects)
    }
}

/// A record's text with ANSI colours (ECMA-48 SGR) and a legend.
enum TerminalPage {
    private static let colors: [MarkedText.Kind: Int] = [
        .date: 36, .person: 32, .role: 92, .organization: 34, .prefecture: 35, .subdivision: 95, .figure: 33,
        .event: 31,
        .ticker: 94, .contact: 96,
    ]

    static func text(of record: Record) -> String {
        let document = record.document
        var lines = [bold(document.title ?? record.source.uri)]
        let facts = [document.publishedAt, document.dateline?.place, document.dateline?.wire, document.language]
            .compactMap { $0 }
        if !facts.isEmpty { lines.append(facts.joined(separator: " · ")) }
        lines.append(MarkedText.Kind.allCases.map { painted($0.rawValue, $0) }.joined(separator: " "))
        lines.append("")
        lines.append(
            MarkedText(record).pieces.map { piece in piece.kind.map { painted(piece.text, $0) } ?? piece.text }.joined()
        )
        lines.append("")
        for person in record.people {
            let roles = person.roles.map { [$0.title, $0.organization].compactMap { $0 }.joined(separator: ", ") }
            lines.append(painted("person", .person) + " " + ([person.name] + roles).joined(separator: " — "))
        }
        for organization in record.organizations {
            let tickers = organization.tickers.map { $0.exchange + ":" + $0.symbol }
            lines.append(
                painted("organization", .organization) + " " + ([organization.name] + tickers).joined(separator: " "))
        }
        for date in record.dates {
            lines.append(
                painted("date", .date) + " " + date.value + "  " + date.mentions.map(\.text).joined(separator: " | "))
        }
        for figure in record.figures {
            lines.append(
                painted("figure", .figure) + " " + figure.shortText + "  " + (figure.mentions.first?.text ?? ""))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func painted(_ text: String, _ kind: MarkedText.Kind) -> String {
        "\u{1B}[\(colors[kind] ?? 0)m\(text)\u{1B}[0m"
    }

    private static func bold(_ text: String) -> String { "\u{1B}[1m\(text)\u{1B}[0m" }
}
