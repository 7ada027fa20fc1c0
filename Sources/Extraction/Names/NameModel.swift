import Synchronization

/// A tagger's model of one language: tables and the weights of its passes. Opened once a process and shared.
package final class NameModel: Sendable {
    /// The language that it reads.
    package let language: NameLanguage
    /// What is known of words.
    package let tables: WordTables
    /// Weights of its passes.
    package let weights: NameWeights

    /// Opens a file.
    ///
    /// - Throws: `ModelProblem` where it is missing or damaged.
    package init(path: String) throws(ModelProblem) {
        let file = try ModelFile(path: path)
        guard let language = NameLanguage(rawValue: file.header["language"] ?? "") else {
            throw ModelProblem("\(path) is of a language that is not read")
        }
        self.language = language
        guard let weights = NameWeights(file) else { throw ModelProblem("\(path) has no weights") }
        self.weights = weights
        tables = WordTables(file)
        calibration = NameCalibration(file)
    }

    /// How sure it is of what it finds.
    package let calibration: NameCalibration

    private static let opened = Mutex<[String: Result<NameModel, ModelProblem>]>([:])

    /// The model of a file, opened at its first use.
    package static func shared(path: String) -> Result<NameModel, ModelProblem> {
        opened.withLock { opened in
            if let model = opened[path] { return model }
            let model = Result { () throws(ModelProblem) in try NameModel(path: path) }
            opened[path] = model
            return model
        }
    }

    /// The file of a language's model in a resource folder.
    package static func path(language: String, folder: String) -> String { "\(folder)/names-\(language).model" }
}
