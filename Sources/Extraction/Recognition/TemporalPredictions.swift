import DatelineRecords

extension Recognizer {
    /// Dates and durations in the syntax of the suites.
    func temporalPredictions(of draft: Draft, reference: CivilDate?) -> [Prediction] {
        DateScanner(draft.document, draft.tokens).matches().compactMap { match in
            TemporalPrediction(match, reference).map {
                Prediction(range: draft.tokens.range(match.tokens), type: $0.type, value: $0.value, unit: nil)
            }
        }
    }
}

/// A match in the syntax of the suites: intervals end exclusively.
struct TemporalPrediction {
    let type: String
    let value: String?

    init?(_ match: DateMatch, _ reference: CivilDate?) {
        if let loose = match.loose {
            switch loose {
            case .clock(let time): (type, value) = ("time", time.iso)
            case .clocks(let first, let last): (type, value) = ("range", first.iso + "/" + last.iso)
            case .duration(let length): (type, value) = ("duration", length)
            case .recurring(let set): (type, value) = ("set", set)
            default: return nil
            }
            return
        }
        guard !match.isLoose, let date = match.expression?.resolved(against: reference) else { return nil }
        if let bound = match.bound {
            type = "range"
            value = Self.open(date, bound)
            return
        }
        switch date.grain {
        case .day: (type, value) = ("date", date.value)
        case .instant: (type, value) = ("datetime", date.value)
        case .month, .quarter, .half,
            .year where date.calendar == .gregorian:
            (type, value) = ("date", date.value)
        default:
            type = "range"
            value = Self.interval(date) ?? date.value
        }
    }

    /// `START/END` with END the first moment behind it.
    private static func interval(_ date: DateValue) -> String? {
        guard let start = date.start, let end = date.end else { return nil }
        return start + "/" + behind(end)
    }

    private static func open(_ date: DateValue, _ bound: DateMatch.Bound) -> String? {
        guard let start = date.start else { return nil }
        switch bound {
        case .since: return start + "/.."
        case .after: return start + "/.."
        case .until, .before: return "../" + start
        }
    }

    /// The first moment behind an inclusive end.
    private static func behind(_ end: String) -> String {
        guard end.utf8.count == 10, let next = DateReader.day(end)?.adding(days: 1) else { return end }
        return next.iso
    }
}
