internal import ArgumentParser
internal import DatelineExtraction

/// The option `--resources`, which all commands that read releases share.
struct ResourceOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of the name models; without it DATELINE_RESOURCES, then beside the command.",
            valueName: "folder"),
        completion: .directory)
    var resources: String?

    /// Chooses the folder for this process.
    func use() { if let resources { Resources.use(resources) } }
}
