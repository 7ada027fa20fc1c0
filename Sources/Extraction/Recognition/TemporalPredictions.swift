import DatelineRecords

extension Recognizer {
    /// Dates and lengths of time in the syntax of the suites.
    ///
    /// - Parameter secondOfDay: The time of the reference, for what counts in hours.
    func temporalPredictions(of draft: Draft, reference: CivilDate?, secondOfDay: Int = 0) -> [Prediction] {
        let now = reference.map { Moment(day: $0, second: secondOfDay) }
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

/// A day and a second of it.
struct Moment {
    var day: CivilDate
    var second: Int

    /// `2021-08-13T10:00:00`.
    var iso: String {
        day.iso + "T" + CivilDate.padded(second / 3600, 2) + ":" + CivilDate.padded(second / 60 % 60, 2) + ":"
            + CivilDate.padded(second % 60, 2)
    }

    /// The moment some units later; months keep the day where the month has it.
    func adding(_ count: Int, _ unit: LooseUnit) -> Moment? {
        switch unit {
        case .second: return adding(seconds: count)
        case .minute: return adding(seconds: count * 60)
        case .hour: return adding(seconds: count * 3600)
        case .day: return day.adding(days: count).map { Moment(day: $0, second: second) }
        case .businessDay: return addingBusinessDays(count)
        case .week: return day.adding(days: count * 7).map { Moment(day: $0, second: second) }
        case .month: return adding(months: count)
        case .quarter: return adding(months: count * 3)
        case .year: return adding(months: count * 12)
        case .decade: return adding(months: count * 120)
        }
    }

    private func adding(seconds: Int) -> Moment? {
        let total = second + seconds
        let days = total >= 0 ? total / 86_400 : -((-total + 86_399) / 86_400)
        return day.adding(days: days).map { Moment(day: $0, second: total - days * 86_400) }
    }

    private func adding(months: Int) -> Moment? {
        let index = day.year * 12 + day.month - 1 + months
        guard index >= 12, index < 120_000 else { return nil }
        let (year, month) = (index / 12, index % 12 + 1)
        let length = CivilDate.length(ofMonth: month, year: year)
        return CivilDate(year, month, min(day.day, length)).map { Moment(day: $0, second: second) }
    }

    private func addingBusinessDays(_ count: Int) -> Moment? {
        guard abs(count) < 2000 else { return nil }
        var date = day
        var left = abs(count)
        while left > 0 {
            guard let next = date.adding(days: count < 0 ? -1 : 1) else { return nil }
            date = next
            if date.weekday < 6 { left -= 1 }
        }
        return Moment(day: date, second: second)
    }
}

/// A match in the syntax of the suites: intervals end exclusively.
struct TemporalPrediction {
    let type: String
    let value: String?

    init?(_ match: DateMatch, _ now: Moment?) {
        if let loose = match.loose {
            guard let (type, value) = Self.loose(loose, match.bound, now) else { return nil }
            self.type = type
            self.value = value
            return
        }
        guard !match.isLoose, let date = match.expression?.looking(.future).resolved(against: now?.day) else {
            return nil
        }
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

    private static func loose(_ loose: LooseTime, _ bound: DateMatch.Bound?, _ now: Moment?) -> (String, String?)? {
        switch loose {
        case .clock(let time):
            if let bound { return ("range", bound == .since || bound == .after ? time.iso + "/.." : "../" + time.iso) }
            return ("time", coming(time, now) ?? time.iso)
        case .clocks(let first, let last): return ("range", first.iso + "/" + last.iso)
        case .duration(let length): return ("duration", length)
        case .recurring(let set): return ("set", set)
        case .distance(let count, let unit):
            guard let then = now?.adding(count, unit) else { return nil }
            return unit < .day ? ("datetime", then.iso) : ("date", then.day.iso)
        case .stretch(let count, let unit): return now.flatMap { stretch(count, unit, $0) }.map { ("range", $0) }
        case .within(let count, let unit):
            guard let now, let then = now.adding(count, unit) else { return nil }
            return ("range", unit < .day ? now.iso + "/" + then.iso : now.day.iso + "/" + then.day.iso)
        case .shifted(let term, let count, let unit):
            guard let value = DateExpression(term)?.looking(.future).resolved(against: now?.day),
                let day = value.start.flatMap({ DateReader.day($0) }),
                let then = Moment(day: day, second: 0).adding(count, unit)
            else { return nil }
            return ("date", then.day.iso)
        }
    }

    /// The next time that a clock shows it.
    private static func coming(_ time: ClockTime, _ now: Moment?) -> String? {
        guard let now, time.hour < 24 else { return nil }
        let day = time.secondOfDay < now.second ? now.day.adding(days: 1) : now.day
        return day.map { $0.iso + time.iso }
    }

    /// The stretch before or behind a moment; days and quarters are whole ones.
    private static func stretch(_ count: Int, _ unit: LooseUnit, _ now: Moment) -> String? {
        switch unit {
        case .second, .minute, .hour:
            guard let then = now.adding(count, unit) else { return nil }
            return count < 0 ? then.iso + "/" + now.iso : now.iso + "/" + then.iso
        case .quarter:
            let first = (now.day.month - 1) / 3 * 3 + 1
            guard let start = CivilDate(now.day.year, first, 1).map({ Moment(day: $0, second: 0) }) else { return nil }
            guard let near = count < 0 ? start : start.adding(1, .quarter), let far = near.adding(count, .quarter)
            else {
                return nil
            }
            return count < 0 ? far.day.iso + "/" + near.day.iso : near.day.iso + "/" + far.day.iso
        default:
            guard let near = count < 0 ? now : now.adding(1, .day), let far = near.adding(count, unit) else {
                return nil
            }
            return count < 0 ? far.day.iso + "/" + near.day.iso : near.day.iso + "/" + far.day.iso
        }
    }

    /// `START/END` with END the first moment behind it.
    private static func interval(_ date: DateValue) -> String? {
        guard let start = date.start, let end = date.end else { return nil }
        return start + "/" + behind(end)
    }

    private static func open(_ date: DateValue, _ bound: DateMatch.Bound) -> String? {
        guard let start = date.start, let end = date.end else { return nil }
        switch bound {
        case .since: return start + "/.."
        case .after: return (date.grain == .day ? start : behind(end)) + "/.."
        case .until, .before: return "../" + start
        }
    }

    /// The first moment behind an inclusive end.
    private static func behind(_ end: String) -> String {
        guard end.utf8.count == 10, let next = DateReader.day(end)?.adding(days: 1) else { return end }
        return next.iso
    }

    /// A figure's part of an ISO 8601 duration, with the rank of its unit.
    static func durationPart(_ figure: FigureFinding) -> (unit: Int, text: String)? {
        guard let value = figure.value, let unit = figure.unit else { return nil }
        let number = value.description
        return switch unit {
        case "second": (1, number + "S")
        case "minute": (2, number + "M")
        case "hour": (3, number + "H")
        case "day": (4, number + "D")
        case "week": (5, number + "W")
        case "month": (6, number + "M")
        case "year": (7, number + "Y")
        default: nil
        }
    }
}

extension LooseUnit: Comparable {
    static func < (a: LooseUnit, b: LooseUnit) -> Bool { a.rawValue < b.rawValue }
}
