internal import ArgumentParser
internal import DatelinePipeline

/// `dateline pipeline`: looks at pipeline files without running them.
struct PipelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline", abstract: "Checks and explains pipeline files.",
        subcommands: [Check.self, Explain.self, List.self, Print.self])

    /// `dateline pipeline check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says whether a pipeline file is right, and where it is not.")
        @Argument(help: "A pipeline file, or a shipped pipeline's name.", completion: .file()) var pipeline: String

        func run() throws {
            do { _ = try PipelineLoader.load(pipeline) } catch { throw usage("\(error)") }
            Console.write("\(pipeline): all right\n", to: .output)
        }
    }

    /// `dateline pipeline explain`.
    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What each stage reads and fills, limits, export.")
        @Argument(help: "A pipeline file, or a shipped pipeline's name.", completion: .file()) var pipeline: String

        func run() throws {
            do {
                Console.write(try PipelineLoader.load(pipeline).explanation, to: .output)
            } catch { throw usage("\(error)") }
        }
    }

    /// `dateline pipeline list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The shipped pipelines.")

        func run() throws {
            for (name, summary) in PipelineLoader.shipped { Console.write("\(name)\t\(summary)\n", to: .output) }
        }
    }

    /// `dateline pipeline print`.
    struct Print: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints a shipped pipeline's file, to copy and change.")
        @Argument(help: "A shipped pipeline's name.") var name: String

        func run() throws {
            guard let text = PipelineLoader.text(ofShipped: name) else {
                let known = PipelineLoader.shipped.map(\.name).joined(separator: ", ")
                throw usage("there is no shipped pipeline `\(name)` (known: \(known))")
            }
            Console.write(text, to: .output)
        }
    }
}
