extension DateTerm {
    /// Both ends of a stretch, with the parts that one leaves out taken from the other (*March 3–5, 2021*, *from May to July 2021*).
    static func sharing(_ first: DateTerm, _ last: DateTerm) -> (DateTerm, DateTerm) {
        var start = first
        var end = last
        if start.unit == .day, end.unit == .day {
            if start.month == nil, start.holiday == nil, start.offset == nil, start.weekday == nil || start.day != nil {
                start.month = end.month
                start.monthOffset = start.monthOffset ?? end.monthOffset
            }
            if end.month == nil, end.holiday == nil, end.offset == nil, end.weekday == nil || end.day != nil {
                end.month = start.month
                end.monthOffset = end.monthOffset ?? start.monthOffset
            }
        }
        if end.unit == .year || start.unit == .year { return (start, end) }
        if start.year == nil, start.yearOffset == nil, start.lacksOnlyYear, let year = end.year {
            start.year = year
            if let a = start.order, let b = end.order, a > b { start.year = year - 1 }
        } else if end.year == nil, end.yearOffset == nil, end.lacksOnlyYear, let year = start.year {
            end.year = year
            if let a = start.order, let b = end.order, a > b { end.year = year + 1 }
        }
        if start.lacksOnlyYear, end.lacksOnlyYear, start.year == nil, end.year == nil {
            let isReversed = if let a = start.order, let b = end.order { a > b } else { false }
            if start.yearOffset == nil, let offset = end.yearOffset { start.yearOffset = offset - (isReversed ? 1 : 0) }
            if end.yearOffset == nil, let offset = start.yearOffset { end.yearOffset = offset + (isReversed ? 1 : 0) }
        }
        if start.isFiscal != end.isFiscal, start.unit == end.unit {
            start.isFiscal = true
            end.isFiscal = true
        }
        return (start, end)
    }

    /// Whether a year is all that is missing.
    var lacksOnlyYear: Bool {
        guard year == nil, offset == nil, monthOffset == nil else { return false }
        var full = self
        full.year = 2000
        return full.isComplete && unit < .year
    }

    /// Place in the year, to tell whether one end is before the other.
    private var order: Int? {
        switch unit {
        case .day, .week, .weekend: month.map { $0 * 100 + (day ?? 0) }
        case .month: month.map { $0 * 100 }
        case .quarter: index.map { ($0 * 3 - 2) * 100 }
        case .half: index.map { ($0 * 6 - 5) * 100 }
        case .season: index.map { ($0 * 3) * 100 }
        default: nil
        }
    }

    /// The complete term, given the day of release.
    ///
    /// A missing year is the one that brings the date nearest to the day of release on the side that the tense allows.
    ///
    /// Source: guidelines, *dates*.
    func resolved(against published: CivilDate?, yearInText: Int?) -> DateTerm? {
        if isComplete { return self }
        if lacksOnlyYear, yearOffset == nil, let yearInText {
            var full = self
            full.year = yearInText
            if full.value != nil { return full }
        }
        guard let published else { return nil }
        var full = self
        if let yearOffset { full.year = published.year + yearOffset }
        switch unit {
        case .clock: return nil
        case .day: return resolvedDay(&full, published)
        case .week, .weekend:
            if full.isComplete { return full }
            if let monthOffset, weekdayOrdinal != nil, let first = Self.month(published, monthOffset) {
                full.year = first.year
                full.month = first.month
                return full
            }
            if lacksOnlyYear { return nearest(published) }
            guard let offset, let day = published.adding(days: 7 * offset) else { return nil }
            full.set(day)
            return full
        case .month:
            if month == nil {
                guard let offset, let first = Self.month(published, offset) else { return nil }
                full.year = first.year
                full.month = first.month
                return full
            }
        case .quarter:
            if index == nil {
                guard let offset, let first = Self.month(published, offset * 3) else { return nil }
                full.year = first.year
                full.index = (first.month - 1) / 3 + 1
                return full
            }
        case .half:
            if index == nil {
                guard let offset, let first = Self.month(published, offset * 6) else { return nil }
                full.year = first.year
                full.index = (first.month - 1) / 6 + 1
                return full
            }
        case .season: break
        case .year:
            guard let offset else { return yearOffset == nil ? nil : full }
            full.year = published.year + offset
            if isFiscal, published.month < 4 { full.year = published.year + offset - 1 }
            if let secondYear { full.secondYear = published.year + offset + secondYear }
            return full
        case .decade:
            full.year = (published.year / 10 + (offset ?? 0)) * 10
            return full
        case .century:
            full.year = ((published.year - 1) / 100 + (offset ?? 0)) * 100 + 1
            return full
        }
        if full.isComplete { return full }
        if let offset { return neighbour(offset, published) }
        return nearest(published)
    }

    private func resolvedDay(_ full: inout DateTerm, _ published: CivilDate) -> DateTerm? {
        if let monthOffset, let first = Self.month(published, monthOffset) {
            full.year = first.year
            full.month = first.month
            return full.value == nil ? nil : full
        }
        if full.isComplete { return full }
        if month != nil && (day != nil || weekdayOrdinal != nil) || holiday != nil {
            return offset.flatMap { neighbour($0, published) } ?? nearest(published)
        }
        if let weekday, day == nil {
            let behind = 7 * ((weekdayOrdinal ?? 1) - 1)
            guard let date = Self.weekday(weekday, weeks: offset, tense, published)?.adding(days: behind) else {
                return nil
            }
            full.set(date)
            full.weekdayOrdinal = nil
            return full
        }
        if let day, month == nil { return dayOfMonth(day, published) }
        guard let offset, let date = published.adding(days: offset) else { return nil }
        full.set(date)
        return full
    }

    private mutating func set(_ date: CivilDate) {
        year = date.year
        month = date.month
        day = date.day
    }

    /// The first of the month that is `count` months away.
    private static func month(_ day: CivilDate, _ count: Int) -> CivilDate? {
        let months = day.year * 12 + day.month - 1 + count
        return CivilDate(months / 12, months % 12 + 1, 1)
    }

    /// A weekday: of a stated week (*Tuesday of next week*), else the nearest that the tense allows; the day of release counts as past and future.
    private static func weekday(_ weekday: Int, weeks: Int?, _ tense: Tense, _ day: CivilDate) -> CivilDate? {
        if let weeks { return day.adding(days: weekday - day.weekday + 7 * weeks) }
        let ahead = (weekday - day.weekday + 7) % 7
        switch tense {
        case .past: return day.adding(days: ahead == 0 ? 0 : ahead - 7)
        case .before: return day.adding(days: ahead - 7)
        case .future: return day.adding(days: ahead)
        case .unknown: return day.adding(days: ahead <= 3 ? ahead : ahead - 7)
        }
    }

    /// A bare day number: that of the nearest month that has it.
    private func dayOfMonth(_ day: Int, _ published: CivilDate) -> DateTerm? {
        let reach = weekday == nil ? 1 : 6
        var candidates = (-reach...reach).compactMap { offset -> CivilDate? in
            guard let first = Self.month(published, offset) else { return nil }
            return CivilDate(first.year, first.month, day)
        }
        if let weekday {
            let fitting = candidates.filter { $0.weekday == weekday }
            if !fitting.isEmpty { candidates = fitting }
        }
        guard let date = Self.nearest(candidates.map { ($0, $0) }, to: published, tense: tense) else { return nil }
        var full = self
        full.set(date)
        return full
    }

    /// Of the same date in the years around, the nearest that the tense allows.
    private func nearest(_ published: CivilDate) -> DateTerm? {
        var terms = candidates(published)
        if unit == .day, let weekday, weekdayOrdinal == nil {
            let fitting = terms.filter { $0.1.weekday == weekday }
            if !fitting.isEmpty { terms = fitting }
        }
        let isPeriod = unit == .quarter || unit == .half
        let borders = terms.map { ($0.1, $0.2) }
        guard let start = Self.nearest(borders, to: published, tense: tense, isPeriod: isPeriod) else { return nil }
        return terms.first { $0.1 == start }?.0
    }

    /// The next or previous one (*next May*, *last December*, *last Christmas*).
    private func neighbour(_ offset: Int, _ published: CivilDate) -> DateTerm? {
        let terms = candidates(published)
        if offset == 0 { return nearest(published) }
        if offset > 0 { return terms.first { $0.1 > published }?.0 }
        return terms.last { $0.2 < published }?.0
    }

    private func candidates(_ published: CivilDate) -> [(DateTerm, CivilDate, CivilDate)] {
        let reach = unit == .day && month == 2 && day == 29 ? 8 : 1
        return (-reach...reach).compactMap { years in
            var full = self
            full.year = published.year + years
            full.time = nil
            guard let value = full.value else { return nil }
            let season = unit == .season ? full.seasonBorders : nil
            guard let start = value.start.flatMap({ DateReader.day($0) }) ?? season?.0 ?? full.fiscalBorders?.0,
                let end = value.end.flatMap({ DateReader.day($0) }) ?? season?.1 ?? full.fiscalBorders?.1
            else { return nil }
            full.time = time
            return (full, start, end)
        }
    }

    private var seasonBorders: (CivilDate, CivilDate)? {
        guard let year, let index, let start = CivilDate(year, index * 3, 1), let end = start.adding(days: 89) else {
            return nil
        }
        return (start, end)
    }

    /// Borders as if the fiscal year were the calendar year, only to choose the nearest one.
    private var fiscalBorders: (CivilDate, CivilDate)? {
        var plain = self
        plain.isFiscal = false
        guard isFiscal, let value = plain.value, let start = value.start.flatMap({ DateReader.day($0) }),
            let end = value.end.flatMap({ DateReader.day($0) })
        else { return nil }
        return (start, end)
    }

    /// The start of the candidate that is nearest to a day.
    ///
    /// - Parameter isPeriod: Quarters and halves are mostly reported ones: the past weighs less, the tense little.
    private static func nearest(
        _ candidates: [(CivilDate, CivilDate)], to published: CivilDate, tense: Tense, isPeriod: Bool = false
    ) -> CivilDate? {
        let wrongSide = isPeriod ? 3 : 20
        func distance(_ candidate: (CivilDate, CivilDate)) -> Int {
            if candidate.0 > published {
                return (candidate.0.dayNumber - published.dayNumber)
                    * (tense == .past || tense == .before ? wrongSide : isPeriod && tense == .unknown ? 2 : 1)
            }
            if candidate.1 < published {
                return (published.dayNumber - candidate.1.dayNumber) * (tense == .future ? wrongSide : 1)
            }
            return 0
        }
        return candidates.min { distance($0) < distance($1) }?.0
    }

    /// A stretch whose ends are resolved together: the end is not before the start.
    static func resolvedRange(
        _ first: DateTerm, _ last: DateTerm, against published: CivilDate?, yearInText: Int?
    ) -> DateValue? {
        guard var start = first.resolved(against: published, yearInText: yearInText),
            var end = last.resolved(against: published, yearInText: yearInText)
        else { return nil }
        if first.lacksOnlyYear, last.lacksOnlyYear, let year = start.year, let order = start.order,
            let endOrder = end.order
        {
            end.year = endOrder < order ? year + 1 : year
        }
        if first.unit == .day, last.unit == .day, let from = start.value?.start, let to = end.value?.end, from > to {
            if last.weekday != nil, last.day == nil, let date = DateReader.day(to)?.adding(days: 7) {
                end.set(date)
            } else if first.weekday != nil, first.day == nil, let date = DateReader.day(from)?.adding(days: -7) {
                start.set(date)
            }
        }
        guard let low = start.value, let high = end.value else { return nil }
        if let from = low.start, let to = high.end, from.prefix(10) > to.prefix(10) { return nil }
        return DateValue(from: low, to: high)
    }
}
