import DatelineRecords

extension Recognizer {
    /// Figures in the syntax of the suites; lengths of time are with the dates.
    func numericPredictions(of draft: Draft) -> [Prediction] {
        var finder = FigureFinder(draft, keepsBareNumbers: true)
        finder.run()
        return finder.matches.compactMap { NumericPrediction($0, draft.tokens)?.prediction }
    }
}

/// A figure in the syntax of the suites: a decimal, or `low..high` with an open end for *more than* and its kin.
struct NumericPrediction {
    let prediction: Prediction

    /// Nil for lengths of time and for words such as *twice*.
    init?(_ match: FigureMatch, _ tokens: TokenTable) {
        let finding = match.finding
        let number = tokens.range(match.numeral)
        switch finding.kind {
        case .count, .ratio:
            guard finding.unit != "times" else { return nil }
            let bounded = Self.equated(finding, match, tokens) ?? (finding.kind == .count ? Self.bounded(finding) : nil)
            let value = bounded ?? Self.plain(finding)
            prediction = Prediction(
                range: bounded == nil ? number : finding.range, type: bounded == nil ? "number" : "numrange",
                value: value, unit: nil)
        case .ordinal:
            prediction = Prediction(range: number, type: "ordinal", value: Self.plain(finding), unit: nil)
        case .percent:
            prediction = Prediction(range: finding.range, type: "percent", value: Self.plain(finding), unit: "%")
        case .money:
            let hundredfold = match.subunit == nil ? nil : finding.value?.shifted(by: 2)?.description
            prediction = Prediction(
                range: finding.range, type: "money", value: hundredfold ?? Self.bounded(finding) ?? Self.plain(finding),
                unit: match.subunit ?? finding.unit)
        case .measure, .age:
            prediction = Prediction(
                range: finding.range, type: "dimension", value: Self.bounded(finding) ?? Self.plain(finding),
                unit: finding.unit.map(UnitTable.name))
        case .duration: return nil
        }
    }

    private static func plain(_ finding: FigureFinding) -> String? {
        if let value = finding.value { return value.description }
        guard let low = finding.low, let high = finding.high else { return nil }
        return low.description + ".." + high.description
    }

    /// *equals 20*, *is equal to 5000*: a range of one value.
    private static func equated(_ finding: FigureFinding, _ match: FigureMatch, _ tokens: TokenTable) -> String? {
        guard match.isBare, finding.qualifier == nil, let value = finding.value?.description else { return nil }
        let before = match.numeral.lowerBound - 1
        let isEquation =
            tokens.match("等于", at: before - 1) == before + 1 || tokens.match("等於", at: before - 1) == before + 1
            || tokens.match("に等しい", at: match.numeral.upperBound) != nil || tokens.reads(before, "equals")
            || tokens.reads(before - 1, ["equal", "to"])
                && !tokens.reads(before - 2, "or")
        return isEquation ? value + ".." + value : nil
    }

    private static func bounded(_ finding: FigureFinding) -> String? {
        guard let value = finding.value?.description else { return plain(finding) }
        switch finding.qualifier {
        case .gt, .ge: return value + ".."
        case .lt, .le: return ".." + value
        case .approx, nil: return nil
        }
    }
}
