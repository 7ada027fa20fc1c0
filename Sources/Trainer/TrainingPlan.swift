import DatelineExtraction

/// What is chosen for each language, by measuring.
struct TrainingPlan {
    /// How many times each pass is trained from the start, in other orders; the weights are summed.
    var seeds: Int
    /// The same for the first passes that label the texts for the second.
    var fittingSeeds: Int
    /// Smallest weight that keeps a row of a model, in hundredths of the perceptron's unit.
    var threshold: Int
    /// Sentences of the open sets that make a text: their sentences are not in the order of a text.
    var sentences: Int
    /// Whether what the open sets leave unmarked may be an event or a product, which they do not mark.
    var areOthersOpen: Bool

    /// The plan of a language.
    static func of(_ language: NameLanguage) -> TrainingPlan {
        switch language {
        case .english:
            TrainingPlan(
                seeds: 6, fittingSeeds: 2, threshold: 400, sentences: 1, areOthersOpen: false)
        case .japanese:
            TrainingPlan(
                seeds: 3, fittingSeeds: 1, threshold: 340, sentences: 10, areOthersOpen: false)
        case .chinese:
            TrainingPlan(
                seeds: 3, fittingSeeds: 1, threshold: 400, sentences: 10, areOthersOpen: false)
        }
    }
}
