import DatelineExtraction

/// What is chosen for each language, by measuring.
struct TrainingPlan {
    /// How many times each pass is trained from the start, in other orders; the weights are summed.
    var seeds: Int
    /// The same for the first passes that label the texts for the second.
    var fittingSeeds: Int
    /// Of that many features one is left out at random while learning, so that none is relied on alone; null: all are seen.
    var leftOut: UInt32?
    /// How often each sentence is seen, unless the command says so.
    var epochs: Int
    /// Sentences of the open sets that make a text: their sentences are not in the order of a text.
    var sentences: Int
    /// Smallest weight that keeps a row, in hundredths of the perceptron's unit: what a model's size depends on.
    var smallestWeight: Int32

    /// The plan of a language.
    static func of(_ language: NameLanguage) -> TrainingPlan {
        switch language {
        case .english:
            TrainingPlan(seeds: 4, fittingSeeds: 2, leftOut: 5, epochs: 8, sentences: 1, smallestWeight: 500)
        case .japanese:
            TrainingPlan(seeds: 3, fittingSeeds: 2, leftOut: nil, epochs: 12, sentences: 1, smallestWeight: 400)
        case .chinese:
            TrainingPlan(seeds: 1, fittingSeeds: 1, leftOut: nil, epochs: 8, sentences: 10, smallestWeight: 400)
        }
    }
}
