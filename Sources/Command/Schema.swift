internal import ArgumentParser
internal import DatelineExports

/// `dateline schema`: the contract.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the JSON Schema (draft 2020-12) of a record.")

    func run() throws { Console.write(RecordSchema.text, to: .output) }
}
