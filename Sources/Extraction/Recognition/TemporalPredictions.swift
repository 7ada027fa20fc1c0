extension Recognizer {
    /// Dates and durations in the syntax of the suites.
    func temporalPredictions(of draft: Draft, reference: CivilDate?) -> [Prediction] { [] }
}
