import DatelineRecords

/// One point of the calendar as the text names it, with what it leaves out left nil.
///
/// `August 13` is a day with month 8 and day 13; `last year` a year with offset -1; `10:00 a.m. on Monday` a day with weekday 1 and a time.
package struct DateTerm: Hashable, Sendable {
    /// What is named.
    package enum Unit: UInt8, Hashable, Sendable, Comparable {
        case clock, day, weekend, week, month, season, quarter, half, year, decade, century

        package static func < (a: Unit, b: Unit) -> Bool { a.rawValue < b.rawValue }
    }

    /// Which side of the day of release the sentence speaks of.
    package enum Tense: UInt8, Hashable, Sendable {
        case unknown, past, future
        /// Past without the day of release: *last Tuesday*.
        case before
    }

    var unit: Unit
    /// The stated year; of a decade or century its first year.
    var year: Int?
    /// Year counted from that of release: *last year's August* is -1.
    var yearOffset: Int?
    var month: Int?
    /// Month counted from that of release: *the 15th of next month* is 1.
    var monthOffset: Int?
    /// Day of the month; a negative one is counted from its end (*the last day of March* is -1).
    var day: Int?
    /// ISO weekday, Monday 1.
    var weekday: Int?
    /// Which of the month's weekdays: *the first Monday of May* is 1, the last -1. Of a week: which week of the month, told by that weekday.
    /// Without a month: which one from the day of release (*the Friday after next* is 2).
    var weekdayOrdinal: Int?
    /// Quarter, half or season (EDTF 21 to 24, less 20).
    var index: Int?
    /// A season or school year that ends in the next calendar year, `2020/2021`.
    var secondYear: Int?
    /// Number of units from the one of release: *next month* is 1. For a weekday, number of weeks.
    var offset: Int?
    /// Months of a stretch that starts or ends with the year: *first nine months* is 1 to 9.
    var months: ClosedRange<Int>?
    /// The last month of a business year that starts with `month` of `year`, as year * 12 + month - 1.
    var lastMonth: Int?
    /// A day that a rule gives (*Thanksgiving*).
    var holiday: YearlySpan?
    var time: ClockTime?
    /// Whether the text says *fiscal*.
    var isFiscal = false
    /// Whether it counts from the period that the text speaks of, where it names one, not from the day of release: *the prior year*, *the year-ago first quarter*.
    var isComparative = false
    var tense = Tense.unknown

    init(_ unit: Unit) { self.unit = unit }

    /// A day of the calendar.
    init(day: Int?, month: Int?, year: Int?) {
        unit = .day
        self.day = day
        self.month = month
        self.year = year
    }

    /// A month.
    init(month: Int, year: Int?) {
        unit = .month
        self.month = month
        self.year = year
    }

    /// A year.
    init(year: Int) {
        unit = .year
        self.year = year
    }

    /// A unit counted from that of release.
    init(_ unit: Unit, offset: Int) {
        self.unit = unit
        self.offset = offset
    }

    /// A stretch of the year: quarter, half, season.
    init(_ unit: Unit, index: Int, year: Int?, isFiscal: Bool = false) {
        self.unit = unit
        self.index = index
        self.year = year
        self.isFiscal = isFiscal
    }

    /// Whether nothing is left out.
    var isComplete: Bool {
        switch unit {
        case .clock: false
        case .day: year != nil && (month != nil && (day != nil || weekdayOrdinal != nil) || holiday != nil)
        case .month: year != nil && month != nil
        case .week, .weekend: year != nil && (month != nil && (day != nil || weekdayOrdinal != nil) || index != nil)
        case .season, .quarter, .half: year != nil && index != nil
        case .year, .decade, .century: year != nil
        }
    }

    /// Whether the calendar lacks such a day (*February 30*).
    var isImpossible: Bool {
        guard unit == .day, let month, let day else { return false }
        return Self.civil(year ?? 2000, month, day) == nil
    }

    /// The value of a complete term.
    var value: DateValue? {
        guard let year else { return nil }
        switch unit {
        case .clock: return nil
        case .day:
            if let holiday { return spanValue(holiday, year) }
            if let weekdayRule { return weekdayRule.day(in: year).map(dayValue) }
            guard let month, let day, let date = Self.civil(year, month, day) else { return nil }
            return dayValue(date)
        case .month:
            guard let month, let first = Self.monthValue(year, month) else { return nil }
            guard let lastMonth else { return first }
            return Self.monthValue(lastMonth / 12, lastMonth % 12 + 1).map { DateValue(from: first, to: $0) }
        case .quarter: return index.flatMap { quarterValue(year, $0) }
        case .half: return index.flatMap { halfValue(year, $0) }
        case .season: return index.flatMap { Self.seasonValue(year, $0) }
        case .year: return yearValue(year)
        case .decade: return Self.span(CivilDate.padded(year, 4) + "s", year, year + 9, .decade)
        case .century:
            return Self.span(
                CivilDate.padded(year, 4) + "/" + CivilDate.padded(year + 99, 4), year, year + 99, .century)
        case .week:
            if let index { return Self.isoWeek(year, index).flatMap(Self.weekValue) }
            if let weekdayRule { return weekdayRule.day(in: year).flatMap(Self.weekValue) }
            guard let month, let day, let date = CivilDate(year, month, day) else { return nil }
            return Self.weekValue(date)
        case .weekend:
            guard let month, let day, let date = CivilDate(year, month, day) else { return nil }
            return Self.weekendValue(date)
        }
    }

    /// What a term says without any day of reference, as TIMEX3 writes it: `XXXX-08-13`, `XXXX-WXX-1`; nil for what is counted from one.
    ///
    /// Source: TIMEX3, annotation guidelines 1.2.1.
    var underspecified: String? {
        guard offset == nil, yearOffset == nil, monthOffset == nil, year == nil else { return nil }
        switch unit {
        case .day:
            guard time == nil, holiday == nil, weekdayOrdinal == nil else { return nil }
            if let day, day > 0 {
                return "XXXX-" + (month.map { CivilDate.padded($0, 2) } ?? "XX") + "-" + CivilDate.padded(day, 2)
            }
            return weekday.map { "XXXX-WXX-" + String($0) }
        case .month: return month.map { "XXXX-" + CivilDate.padded($0, 2) }
        case .quarter: return index.map { "XXXX-Q" + String($0) }
        case .half: return index.map { "XXXX-H" + String($0) }
        default: return nil
        }
    }

    /// *The first Monday of May* as a rule.
    private var weekdayRule: YearlyDay? {
        guard let weekdayOrdinal, let weekday, let month else { return nil }
        return weekdayOrdinal < 0
            ? .last(weekday, month: month, count: -weekdayOrdinal) : .nth(weekdayOrdinal, weekday, month: month)
    }

    /// A day of a month, also counted from its end.
    static func civil(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        guard day < 0, (1...12).contains(month) else { return CivilDate(year, month, day) }
        return CivilDate(year, month, CivilDate.length(ofMonth: month, year: year) + 1 + day)
    }

    private func spanValue(_ span: YearlySpan, _ year: Int) -> DateValue? {
        guard let (first, last) = span.borders(in: year) else { return nil }
        return first == last
            ? dayValue(first)
            : DateValue(value: first.iso + "/" + last.iso, from: first, to: last, grain: .range)
    }

    /// The value of a day, joined with the time.
    func dayValue(_ date: CivilDate) -> DateValue {
        guard let time else { return DateValue(day: date) }
        var day = date
        var clock = time
        if clock.hour == 24, let next = date.adding(days: 1), let midnight = ClockTime(0, 0, zone: time.zone) {
            day = next
            clock = midnight
        }
        let value = day.iso + clock.iso
        let instant = value + clock.offset(on: day)
        return DateValue(value: value, start: instant, end: instant, grain: .instant)
    }

    static func monthValue(_ year: Int, _ month: Int) -> DateValue? {
        guard let first = CivilDate(year, month, 1),
            let last = CivilDate(year, month, CivilDate.length(ofMonth: month, year: year))
        else { return nil }
        return DateValue(value: String(first.iso.prefix(7)), from: first, to: last, grain: .month)
    }

    /// Monday to Sunday around a day, as a range.
    static func weekValue(_ day: CivilDate) -> DateValue? {
        guard let monday = day.adding(days: 1 - day.weekday), let sunday = monday.adding(days: 6) else { return nil }
        return DateValue(value: monday.iso + "/" + sunday.iso, from: monday, to: sunday, grain: .week)
    }

    /// Saturday and Sunday of a day's week, as a range.
    static func weekendValue(_ day: CivilDate) -> DateValue? {
        guard let saturday = day.adding(days: 6 - day.weekday), let sunday = saturday.adding(days: 1) else {
            return nil
        }
        return DateValue(value: saturday.iso + "/" + sunday.iso, from: saturday, to: sunday, grain: .range)
    }

    /// The Monday of an ISO 8601 week.
    static func isoWeek(_ year: Int, _ week: Int) -> CivilDate? {
        guard (1...53).contains(week), let fourth = CivilDate(year, 1, 4) else { return nil }
        return fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
    }

    /// Number of ISO 8601 weeks of a year.
    static func isoWeeks(in year: Int) -> Int {
        guard let first = CivilDate(year, 1, 1), let last = CivilDate(year, 12, 31) else { return 52 }
        return first.weekday == 4 || last.weekday == 4 ? 53 : 52
    }

    private func quarterValue(_ year: Int, _ quarter: Int) -> DateValue? {
        guard (1...4).contains(quarter) else { return nil }
        let name = CivilDate.padded(year, 4) + "-Q" + String(quarter)
        if isFiscal { return DateValue(value: "FY" + name, start: nil, end: nil, grain: .quarter, calendar: .fiscal) }
        return Self.months(name, year, quarter * 3 - 2, quarter * 3, .quarter)
    }

    private func halfValue(_ year: Int, _ half: Int) -> DateValue? {
        guard (1...2).contains(half) else { return nil }
        let name = CivilDate.padded(year, 4) + "-H" + String(half)
        if isFiscal { return DateValue(value: "FY" + name, start: nil, end: nil, grain: .half, calendar: .fiscal) }
        return Self.months(name, year, half * 6 - 5, half * 6, .half)
    }

    private func yearValue(_ year: Int) -> DateValue? {
        let name = CivilDate.padded(year, 4)
        if isFiscal, secondYear == nil {
            return DateValue(value: "FY" + name, start: nil, end: nil, grain: .year, calendar: .fiscal)
        }
        if let secondYear {
            return DateValue(
                value: name + "/" + CivilDate.padded(secondYear, 4), start: nil, end: nil, grain: .range,
                calendar: .fiscal)
        }
        if let months {
            let low = CivilDate.padded(months.lowerBound, 2)
            let high = CivilDate.padded(months.upperBound, 2)
            return Self.months("\(name)-\(low)/\(name)-\(high)", year, months.lowerBound, months.upperBound, .range)
        }
        return Self.span(name, year, year, .year)
    }

    /// EDTF level 1: spring 21, summer 22, autumn 23, winter 24. No first and last day: seasons differ by hemisphere.
    static func seasonValue(_ year: Int, _ index: Int) -> DateValue? {
        DateValue(value: CivilDate.padded(year, 4) + "-" + String(20 + index), start: nil, end: nil, grain: .season)
    }

    static func months(_ name: String, _ year: Int, _ first: Int, _ last: Int, _ grain: DateEntry.Grain) -> DateValue? {
        guard let start = monthValue(year, first), let end = monthValue(year, last) else { return nil }
        return DateValue(value: name, start: start.start, end: end.end, grain: grain)
    }

    private static func span(_ name: String, _ first: Int, _ last: Int, _ grain: DateEntry.Grain) -> DateValue? {
        guard let start = CivilDate(first, 1, 1), let end = CivilDate(last, 12, 31) else { return nil }
        return DateValue(value: name, from: start, to: end, grain: grain)
    }
}
