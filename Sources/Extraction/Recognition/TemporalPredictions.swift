import DatelineRecords

extension Recognizer {
    /// Dates and lengths of time in the syntax of the suites.
    ///
    /// - Parameter now: What relative expressions count from.
    func temporalPredictions(of draft: Draft, now: Moment?) -> [Prediction] {
        var found: [Prediction] = []
        for match in DateScanner(draft.document, draft.tokens, isBare: true).matches() {
            guard let prediction = TemporalPrediction(match, now) else { continue }
            let range = draft.tokens.range(match.tokens)
            found.append(Prediction(range: range, type: prediction.type, value: prediction.value, unit: nil))
        }
        let times = RangeIndex(found.map(\.range))
        let lengths = draft.figures.filter { $0.kind == .duration && times.overlapping($0.range).isEmpty }
        return found + durations(lengths, draft)
    }

    /// Lengths as predictions; those of falling units side by side (*1 hour and 30 minutes*, 8天20小时) are one.
    private func durations(_ figures: [FigureFinding], _ draft: Draft) -> [Prediction] {
        var found: [(range: TextRange, parts: [(unit: Int, text: String)])] = []
        for figure in figures.sorted(by: { $0.range < $1.range }) {
            guard let part = TemporalPrediction.durationPart(figure) else { continue }
            if let last = found.last, let smallest = last.parts.last?.unit, part.unit < smallest,
                last.range.end <= figure.range.start, isJoined(last.range.end, figure.range.start, draft)
            {
                found[found.count - 1].range = last.range.union(figure.range)
                found[found.count - 1].parts.append(part)
            } else {
                found.append((figure.range, [part]))
            }
        }
        return found.map { length in
            let days = length.parts.filter { $0.unit > 3 }.map(\.text).joined()
            let hours = length.parts.filter { $0.unit <= 3 }.map(\.text).joined()
            return Prediction(
                range: length.range, type: "duration", value: "P" + days + (hours.isEmpty ? "" : "T" + hours), unit: nil
            )
        }
    }

    /// Whether only a joining word stands between two bytes.
    private func isJoined(_ end: Int, _ start: Int, _ draft: Draft) -> Bool {
        let tokens = draft.tokens.tokens(in: TextRange(end, start))
        return tokens.count <= 2 && tokens.allSatisfy { Self.joining.contains(draft.tokens.keys[$0]) }
    }

    private static let joining = TokenMap(words: ["and", ",", "と", "零", "又", "余"])
}
