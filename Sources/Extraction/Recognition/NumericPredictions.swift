extension Recognizer {
    /// Figures in the syntax of the suites; durations and ages among them.
    func numericPredictions(of draft: Draft) -> [Prediction] { [] }
}
