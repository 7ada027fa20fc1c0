/// A day that comes every year by a rule.
enum YearlyDay: Hashable, Sendable {
    /// Month and day.
    case fixed(Int, Int)
    /// Month and day, moved by so many days where it falls on a Saturday or a Sunday.
    case observed(Int, Int, saturday: Int, sunday: Int)
    /// The n-th weekday (Monday 1) of a month.
    case nth(Int, Int, month: Int)
    /// The last weekday (Monday 1) of a month, or the n-th from its end.
    case last(Int, month: Int, count: Int = 1)
    /// The n-th day from the end of a month: 1 is its last day.
    case fromEnd(Int, month: Int)
    /// So many days from Easter Sunday.
    case easter(Int)
    /// So many days from Orthodox Easter Sunday.
    case orthodoxEaster(Int)
    /// Month (Tishri 7, Nisan 1) and day of the Hebrew calendar; days are counted from their evening before.
    case hebrew(Int, Int)
    /// Month and day of the Islamic calendar (Umm al-Qura).
    case islamic(Int, Int)
    /// Month and day of the Chinese calendar; the month is negative where it is a leap month.
    case chinese(Int, Int)
    /// The solar term of an index, 0 the lesser cold of January.
    case solarTerm(Int)
    case hindu(HinduFestival)
    /// The New Year of the Shahenshahi calendar of the Parsis, which knows no leap years.
    case parsiNewYear
    /// So many days from another one.
    indirect case after(Int, YearlyDay)
    /// The n-th weekday (Monday 1) behind another one, or before it.
    indirect case weekday(Int, count: Int, from: YearlyDay)

    /// The day in a year; nil where the rule gives none or its table ends.
    func day(in year: Int) -> CivilDate? {
        switch self {
        case .fixed(let month, let day): return CivilDate(year, month, day)
        case .observed(let month, let day, let saturday, let sunday):
            guard let date = CivilDate(year, month, day) else { return nil }
            return date.adding(days: date.weekday == 6 ? saturday : date.weekday == 7 ? sunday : 0)
        case .nth(let count, let weekday, let month):
            guard let first = CivilDate(year, month, 1) else { return nil }
            let date = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
            return date?.month == month ? date : nil
        case .last(let weekday, let month, let count):
            guard let last = CivilDate(year, month, CivilDate.length(ofMonth: month, year: year)) else { return nil }
            return last.adding(days: -((last.weekday - weekday + 7) % 7) - 7 * (count - 1))
        case .fromEnd(let count, let month):
            return CivilDate(year, month, CivilDate.length(ofMonth: month, year: year) + 1 - count)
        case .easter(let days): return Computus.gregorian(year)?.adding(days: days)
        case .orthodoxEaster(let days): return Computus.orthodox(year)?.adding(days: days)
        case .hebrew(let month, let day): return HebrewCalendar.evening(month, day, in: year)
        case .islamic(let month, let day): return IslamicCalendar.day(month, day, in: year)
        case .chinese(let month, let day):
            return ChineseCalendar.day(abs(month), day, isLeap: month < 0, of: year)
        case .solarTerm(let index): return ChineseCalendar.solarTerm(index, in: year)
        case .hindu(let festival): return HinduFestivals.day(festival, in: year)
        case .parsiNewYear:
            // 17 August 2015 to 2018, a day earlier every leap year.
            let leaps = (year / 4 - year / 100 + year / 400) - (2016 / 4 - 2016 / 100 + 2016 / 400)
            return CivilDate(year, 8, 17)?.adding(days: -leaps)
        case .after(let days, let other): return other.day(in: year)?.adding(days: days)
        case .weekday(let weekday, let count, let other):
            guard let date = other.day(in: year) else { return nil }
            if count > 0 { return date.adding(days: (weekday - date.weekday + 6) % 7 + 1 + 7 * (count - 1)) }
            return date.adding(days: -((date.weekday - weekday + 6) % 7) - 1 + 7 * (count + 1))
        }
    }
}

/// A yearly day, or a run of days that starts with it.
struct YearlySpan: Hashable, Sendable {
    var first: YearlyDay
    /// Number of days; nil for the whole lunar month that starts with it (Ramadan, 农历十月).
    var days: Int? = 1

    /// First and last day in a year.
    func borders(in year: Int) -> (CivilDate, CivilDate)? {
        guard let start = first.day(in: year) else { return nil }
        if let days { return start.adding(days: days - 1).map { (start, $0) } }
        let length: Int? =
            switch first {
            case .chinese(let month, _): ChineseCalendar.month(abs(month), isLeap: month < 0, of: year)?.length
            case .islamic(let month, _): IslamicCalendar.length(ofMonth: month, from: start)
            default: nil
            }
        return length.flatMap { start.adding(days: $0 - 1) }.map { (start, $0) }
    }
}

/// Easter Sunday.
enum Computus {
    /// Easter of the western churches.
    ///
    /// Source: anonymous Gregorian computus, Nature, 20 April 1876.
    static func gregorian(_ year: Int) -> CivilDate? {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - b / 4 - g + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let month = (h + l - 7 * m + 90) / 25
        return CivilDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
    }

    /// Easter of the eastern churches, in the Gregorian calendar.
    ///
    /// Source: J. Meeus, Astronomical Algorithms, chapter 8, Julian Easter.
    static func orthodox(_ year: Int) -> CivilDate? {
        let (a, b, c) = (year % 4, year % 7, year % 19)
        let d = (19 * c + 15) % 30
        let e = (2 * a + 4 * b - d + 34) % 7
        let month = (d + e + 114) / 31
        let day = (d + e + 114) % 31 + 1
        return CivilDate(year, month, day)?.adding(days: year / 100 - year / 400 - 2)
    }
}
