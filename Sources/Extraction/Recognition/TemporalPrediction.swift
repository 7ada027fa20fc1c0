import DatelineRecords

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
        guard !match.isLoose else { return nil }
        guard var date = match.expression?.looking(.future).resolved(against: now?.day) else {
            // Without a reference the expression is known, its day is not.
            guard now == nil, let expression = match.expression else { return nil }
            if case .term(let term) = expression {
                type = [.week, .weekend, .decade, .century].contains(term.unit) ? "range" : "date"
                value = match.bound == nil && match.part == nil ? term.underspecified : nil
            } else {
                type = "range"
                value = nil
            }
            return
        }
        if let offset = now?.offset { date = Self.shifted(date, to: offset) }
        if let bound = match.bound {
            type = "range"
            value =
                match.part.flatMap { Self.interval(of: $0, in: date) }.map { Self.open($0, bound) }
                ?? Self.open(date, bound)
            return
        }
        if let part = match.part, let piece = Self.interval(of: part, in: date) {
            type = "range"
            value = piece.start + "/" + piece.end
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

    // MARK: Loose times

    private static func loose(_ loose: LooseTime, _ bound: DateMatch.Bound?, _ now: Moment?) -> (String, String?)? {
        if now == nil, loose.countsFromNow { return ("date", nil) }
        switch loose {
        case .clock(let time):
            if let bound { return ("range", bound == .since || bound == .after ? time.iso + "/.." : "../" + time.iso) }
            return ("time", coming(time, now) ?? time.iso)
        case .clocks(let first, let last): return ("range", first.iso + "/" + last.iso)
        case .duration(let period): return ("duration", period.iso)
        case .recurring(let set): return ("set", set)
        case .distance(let period, let time):
            guard let then = now?.adding(period) else { return nil }
            if let time { return ("datetime", then.day.iso + time.iso) }
            return period.unit < .day ? ("datetime", then.iso) : ("date", then.day.iso)
        case .stretch(let period): return now.flatMap { stretch(period, $0) }.map { ("range", $0) }
        case .within(let period):
            guard let now, let then = now.adding(period) else { return nil }
            return ("range", period.unit < .day ? now.iso + "/" + then.iso : now.day.iso + "/" + then.day.iso)
        case .shifted(let term, let period):
            guard let start = start(of: term, now), let then = start.adding(period) else { return nil }
            switch bound {
            case .since, .after: return ("range", then.day.iso + "/..")
            case .until, .before, .by: return ("range", "../" + then.day.iso)
            case nil: return ("date", then.day.iso)
            }
        case .span(let term, let period):
            if term.unit == .clock, let time = term.time { return span(time, period) }
            guard let start = start(of: term, now), let then = start.adding(period) else { return nil }
            let hasTime = term.time != nil || period.unit < .day
            return ("range", hasTime ? start.iso + "/" + then.iso : start.day.iso + "/" + then.day.iso)
        }
    }

    private static func start(of term: DateTerm, _ now: Moment?) -> Moment? {
        guard let value = DateExpression(term)?.looking(.future).resolved(against: now?.day),
            let day = value.start.flatMap({ DateReader.day($0) })
        else { return nil }
        return Moment(day: day, second: term.time?.secondOfDay ?? 0)
    }

    private static func span(_ time: ClockTime, _ period: Period) -> (String, String?)? {
        guard let day = CivilDate(2000, 1, 1),
            let end = Moment(day: day, second: time.secondOfDay).adding(period), period.unit < .day
        else { return nil }
        return ("range", time.iso + "/" + String(end.iso.dropFirst(10)))
    }

    /// The next time that a clock shows it.
    private static func coming(_ time: ClockTime, _ now: Moment?) -> String? {
        guard let now, time.hour < 24 else { return nil }
        let day = time.secondOfDay < now.second ? now.day.adding(days: 1) : now.day
        return day.map { $0.iso + time.iso }
    }

    /// The stretch before or behind a moment; days and quarters are whole ones.
    private static func stretch(_ period: Period, _ now: Moment) -> String? {
        let isPast = (period.parts.first?.count ?? 0) < 0
        let near: Moment?
        switch period.unit {
        case .second, .minute, .hour:
            guard let then = now.adding(period) else { return nil }
            return isPast ? then.iso + "/" + now.iso : now.iso + "/" + then.iso
        case .quarter:
            let first = (now.day.month - 1) / 3 * 3 + 1
            let start = CivilDate(now.day.year, first, 1).map { Moment(day: $0, second: 0) }
            near = isPast ? start : start?.adding(1, .quarter)
        default:
            near = isPast ? now : now.adding(1, .day)
        }
        guard let near, let far = near.adding(period) else { return nil }
        return isPast ? far.day.iso + "/" + near.day.iso : near.day.iso + "/" + far.day.iso
    }

    // MARK: Pieces and borders

    /// The days or hours that a piece of a date covers; nil where a date of that grain has no such piece.
    static func interval(of part: DatePart, in date: DateValue) -> (start: String, end: String)? {
        guard let start = date.start.flatMap({ DateReader.day($0) }), let end = date.end.flatMap({ DateReader.day($0) })
        else { return nil }
        func days(_ first: Int, _ last: Int) -> (start: String, end: String)? {
            guard let low = start.adding(days: first - 1), let high = start.adding(days: last), low <= end,
                let limit = end.adding(days: 1)
            else { return nil }
            return (low.iso, min(high, limit).iso)
        }
        func months(_ first: Int, _ last: Int) -> (start: String, end: String)? {
            let origin = Moment(day: start, second: 0)
            guard let low = origin.adding(first - 1, .month), let high = origin.adding(last, .month) else { return nil }
            return (low.day.iso, high.day.iso)
        }
        switch (part, date.grain) {
        case (.hours(let from, let to), .day):
            guard let later = start.adding(days: to / 24) else { return nil }
            return (
                start.iso + "T" + CivilDate.padded(from, 2) + ":00",
                later.iso + "T" + CivilDate.padded(to % 24, 2) + ":00"
            )
        case (.start, .month): return days(1, 10)
        case (.middle, .month): return days(10, 20)
        case (.end, .month): return days(21, 31)
        case (.start, .week): return days(1, 3)
        case (.middle, .week): return days(2, 5)
        case (.end, .week): return days(5, 7)
        case (.firstHalf, .month): return days(1, 15)
        case (.secondHalf, .month): return days(16, 31)
        case (.firstHalf, .week): return days(1, 3)
        case (.secondHalf, .week): return days(4, 7)
        case (.firstHalf, .year): return months(1, 6)
        case (.secondHalf, .year): return months(7, 12)
        case (.start, .year): return months(1, 4)
        case (.middle, .year): return months(5, 8)
        case (.end, .year): return months(9, 12)
        case (.days(let first, let last), .month): return days(first, last)
        case (.months(let first, let last), .year), (.months(let first, let last), .quarter): return months(first, last)
        default: return nil
        }
    }

    /// `START/END` with END the first moment behind it.
    private static func interval(_ date: DateValue) -> String? {
        guard let start = date.start, let end = date.end else { return nil }
        return start + "/" + behind(end)
    }

    private static func open(_ piece: (start: String, end: String), _ bound: DateMatch.Bound) -> String {
        switch bound {
        case .since: piece.start + "/.."
        case .after: piece.end + "/.."
        case .until, .before: "../" + piece.start
        case .by: "../" + piece.end
        }
    }

    private static func open(_ date: DateValue, _ bound: DateMatch.Bound) -> String? {
        guard let start = date.start, let end = date.end else { return nil }
        return switch bound {
        case .since: start + "/.."
        case .after: (date.grain == .day ? start : behind(end)) + "/.."
        case .until, .before: "../" + start
        case .by: "../" + behind(end)
        }
    }

    /// The first moment behind an inclusive end.
    private static func behind(_ end: String) -> String {
        guard end.utf8.count == 10, let next = DateReader.day(end)?.adding(days: 1) else { return end }
        return next.iso
    }

    /// An instant with a zone as the clocks of another offset show it.
    private static func shifted(_ date: DateValue, to offset: Int) -> DateValue {
        guard date.grain == .instant, let start = date.start, start.utf8.count > date.value.utf8.count,
            var moment = Moment(iso: start), let stated = moment.offset
        else { return date }
        moment.offset = nil
        guard let local = moment.adding(offset - stated, .minute) else { return date }
        return DateValue(value: local.iso, start: local.iso, end: local.iso, grain: .instant)
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
