/// The Hebrew calendar.
///
/// Source: N. Dershowitz and E. M. Reingold, Calendrical Calculations, fixed arithmetic of the molad and the four postponements.
enum HebrewCalendar {
    /// The evening on which a day begins that falls into a Gregorian year; months from Nisan 1 to Adar 12, of leap years Adar II.
    static func evening(_ month: Int, _ day: Int, in year: Int) -> CivilDate? {
        for hebrew in [year + 3760, year + 3761] {
            guard let date = CivilDate(dayNumber: dayNumber(hebrew, month, day) - 1) else { continue }
            if date.year == year { return date }
        }
        return nil
    }

    private static func isLeap(_ year: Int) -> Bool { (7 * year + 1) % 19 < 7 }

    /// Days from the epoch to the New Year, before the postponement that looks at the years around.
    private static func elapsedDays(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let day = 29 * months + parts / 25_920
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }

    private static func newYear(_ year: Int) -> Int {
        let (before, this, next) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
        let delay = next - this == 356 ? 2 : this - before == 382 ? 1 : 0
        // The eve of the first year, 6 October 3761 BCE of the Julian calendar, counted from 1970.
        return this + delay - 2_092_590
    }

    private static func length(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2, 4, 6, 10, 13: return 29
        case 12: return isLeap(year) ? 30 : 29
        case 8: return (newYear(year + 1) - newYear(year)) % 10 == 5 ? 30 : 29
        case 9: return (newYear(year + 1) - newYear(year)) % 10 == 3 ? 29 : 30
        default: return 30
        }
    }

    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let last = isLeap(year) ? 13 : 12
        let wanted = month == 12 && isLeap(year) ? 13 : month
        var days = newYear(year) + day - 1
        var next = 7
        while next != wanted {
            days += length(next, year)
            next = next == last ? 1 : next + 1
        }
        return days
    }
}

/// The Islamic calendar of Umm al-Qura, AH 1343 to 1500.
enum IslamicCalendar {
    /// The first such day of a Gregorian year.
    static func day(_ month: Int, _ day: Int, in year: Int) -> CivilDate? {
        for start in Months() where start.month == month {
            guard let date = CivilDate(dayNumber: start.day + day - 1), date.year <= year else { return nil }
            if date.year == year { return date }
        }
        return nil
    }

    /// The length of the month that starts on a day.
    static func length(ofMonth month: Int, from first: CivilDate) -> Int? {
        let number = first.dayNumber
        for start in Months() where start.day == number { return start.length }
        return nil
    }

    /// All months of the table: number, day number of the first day, length.
    private struct Months: Sequence, IteratorProtocol {
        private var index = 0
        private var first = LunarCalendarTables.firstIslamicYear.day

        mutating func next() -> (month: Int, day: Int, length: Int)? {
            guard index < LunarCalendarTables.islamic.utf8CodeUnitCount else { return nil }
            let length = 28 + LunarCalendarTables.islamic.hexadecimal(at: index, count: 1)
            defer {
                first += length
                index += 1
            }
            return (index % 12 + 1, first, length)
        }
    }
}

/// The Chinese calendar, 1900 to 2100.
enum ChineseCalendar {
    /// A day of a lunar year, which is named by the Gregorian year in which it begins.
    ///
    /// - Returns: Nil outside the table, where the year has no such leap month or the month no such day.
    static func day(_ month: Int, _ day: Int, isLeap: Bool = false, of year: Int) -> CivilDate? {
        guard let found = self.month(month, isLeap: isLeap, of: year), day <= found.length else { return nil }
        return found.first.adding(days: day - 1)
    }

    /// The first day of a lunar month and its length.
    static func month(_ month: Int, isLeap: Bool = false, of year: Int) -> (first: CivilDate, length: Int)? {
        let index = year - LunarCalendarTables.firstYear
        guard index >= 0, index < LunarCalendarTables.chinese.utf8CodeUnitCount / 7, (1...12).contains(month),
            let january = CivilDate(year, 1, 1)
        else { return nil }
        let leap = LunarCalendarTables.chinese.hexadecimal(at: index * 7 + 2, count: 1)
        let bits = LunarCalendarTables.chinese.hexadecimal(at: index * 7 + 3, count: 4)
        if isLeap, leap != month { return nil }
        let place = month - 1 + (leap > 0 && (month > leap || isLeap) ? 1 : 0)
        var days = LunarCalendarTables.chinese.hexadecimal(at: index * 7, count: 2)
        for before in 0..<place { days += 29 + (bits >> before) & 1 }
        return january.adding(days: days).map { ($0, 29 + (bits >> place) & 1) }
    }

    /// The day of a solar term, 0 the lesser cold of January to 23 the winter solstice.
    static func solarTerm(_ index: Int, in year: Int) -> CivilDate? {
        let place = (year - LunarCalendarTables.firstYear) * 24 + index
        guard place >= 0, place < LunarCalendarTables.solarTerms.utf8CodeUnitCount,
            LunarCalendarTables.solarTermDays.indices.contains(index)
        else { return nil }
        let behind = LunarCalendarTables.solarTerms.hexadecimal(at: place, count: 1)
        return CivilDate(year, index / 2 + 1, LunarCalendarTables.solarTermDays[index] + behind)
    }
}

/// Days of Hindu, Sikh and Jain festivals, 1950 to 2100.
enum HinduFestivals {
    /// The day of a festival in a year.
    static func day(_ festival: HinduFestival, in year: Int) -> CivilDate? {
        let row = LunarCalendarTables.hindu(festival)
        let place = (year - LunarCalendarTables.firstHinduYear) * 2
        guard place >= 0, place + 2 <= row.utf8CodeUnitCount else { return nil }
        let (high, low) = row.withUTF8Buffer { ($0[place], $0[place + 1]) }
        guard let first = value(high), let second = value(low) else { return nil }
        return CivilDate(year, 1, 1)?.adding(days: first * 36 + second)
    }

    private static func value(_ digit: UInt8) -> Int? {
        switch digit {
        case 0x30...0x39: Int(digit) - 0x30
        case 0x61...0x7A: Int(digit) - 0x61 + 10
        default: nil
        }
    }
}

extension StaticString {
    /// The value of some hexadecimal digits of a table.
    func hexadecimal(at place: Int, count: Int) -> Int {
        withUTF8Buffer { bytes in
            bytes[place..<place + count].reduce(0) { $0 * 16 + Int($1 < 0x3A ? $1 - 0x30 : $1 - 0x61 + 10) }
        }
    }
}
