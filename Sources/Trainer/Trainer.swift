import ArgumentParser
import DatelineExtraction
import Foundation

/// Trains the name tagger and measures it.
@main struct Trainer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "DatelineTrainer", abstract: "Trains the name tagger and measures it.")

    @Option(help: "Folder of the training data: press, en, ja, zh, tables.")
    var data: String

    @Option(help: "Folder that the models are written to.")
    var output: String

    @Option(help: "Language to train: en, ja or zh.")
    var language = NameLanguage.english

    @Option(
        parsing: .upToNextOption,
        help: "Files of your own to train on too: .jsonl with lines {text, spans}, .bio with lines token TAB tag.")
    var with: [String] = []

    @Option(help: "A folder or an archive of English releases without marks, out of which more names are learned.")
    var archive: String?

    @Option(help: "Use every nth text only, to try things quickly.")
    var every = 1

    @Option(help: "Keep every nth release of the marked ones for measuring.")
    var holdOut: Int?

    @Option(help: "How often each sentence is seen; by default 8 times in English and Chinese, 12 in Japanese.")
    var epochs: Int?

    @Flag(help: "Only measure the model that is there.")
    var measure = false

    func run() throws {
        let run = TrainingRun(
            corpus: Corpus(folder: data, every: every, extra: with, heldOut: holdOut), output: output,
            language: language, epochs: epochs ?? TrainingPlan.of(language).epochs,
            archive: language == .english ? archive : nil)
        if !measure { try run.train() }
        try run.measure()
    }
}

extension NameLanguage: ExpressibleByArgument {}
