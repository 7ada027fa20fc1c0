import DatelineRecords

/// A calendar day as datelines and date lines write it, year possibly left out.
package struct StatedDay: Hashable, Sendable {
    /// Its tokens, from weekday or month to year.
    package var tokens: Range<Int>
    /// Year as written, nil where left out.
    package var year: Int?
    /// 1 to 12.
    package var month: Int
    /// 1 to 31.
    package var day: Int

    /// The day, with `year` standing in where none is written; nil where the calendar has no such day.
    package func civilDate(defaultYear: Int?) -> CivilDate? {
        (year ?? defaultYear).flatMap { CivilDate($0, month, day) }
    }
}

/// Reads a calendar day at a place of the token table: the few spellings that datelines and date lines have.
///
/// The date grammar of running text is FindDates; this one only has to find where a dateline's date ends, also where that stage is switched off.
///
///     Aug. 17, 2021 · 17 August 2021 · Tuesday, August 17th · 2021-08-17 · 8/17/2021 · 17.08.2021 · 2021年8月17日（火） · 令和3年8月17日
package struct DayScanner: Sendable {
    private let tokens: TokenTable

    package init(_ tokens: TokenTable) { self.tokens = tokens }

    /// The day that starts at a token and ends before `limit`.
    package func day(at start: Int, before limit: Int) -> StatedDay? {
        guard start < limit else { return nil }
        switch tokens.classes[start] {
        case .word: return weekdayFirst(start, limit) ?? monthFirst(start, limit)
        case .number: return cjk(start, limit) ?? numeric(start, limit) ?? dayFirst(start, limit)
        case .han: return era(start, limit)
        default: return nil
        }
    }

    private func weekdayFirst(_ start: Int, _ limit: Int) -> StatedDay? {
        guard Self.weekdays.contains(tokens.keys[start]) else { return nil }
        var next = start + 1
        while next < limit, next <= start + 3, tokens.isASCII(next, ",") || tokens.isASCII(next, ".") || isThe(next) {
            next += 1
        }
        guard next < limit, let day = monthFirst(next, limit) ?? dayFirst(next, limit) else { return nil }
        return StatedDay(tokens: start..<day.tokens.upperBound, year: day.year, month: day.month, day: day.day)
    }

    private func isThe(_ token: Int) -> Bool { tokens.has(token, Self.the) }

    /// `Aug. 17, 2021`, `August 17th 2021`.
    private func monthFirst(_ start: Int, _ limit: Int) -> StatedDay? {
        guard let month = Self.months[tokens.keys[start]] else { return nil }
        var next = start + 1
        if tokens.isASCII(next, "."), next < limit { next += 1 }
        guard next < limit, tokens.digitCount(next) <= 2, let day = tokens.integer(next), (1...31).contains(day)
        else { return nil }
        next = skipOrdinal(next + 1, limit)
        return withYear(start, next, limit, month, day)
    }

    /// `17 August 2021`, `17th of August, 2021`.
    private func dayFirst(_ start: Int, _ limit: Int) -> StatedDay? {
        guard tokens.digitCount(start) <= 2, let day = tokens.integer(start), (1...31).contains(day) else { return nil }
        var next = skipOrdinal(start + 1, limit)
        if next < limit, tokens.isASCII(next, ".") || tokens.isASCII(next, "-") || tokens.has(next, Self.of) {
            next += 1
        }
        guard next < limit, let month = Self.months[tokens.keys[next]] else { return nil }
        next += 1
        if next < limit, tokens.isASCII(next, ".") || tokens.isASCII(next, "-") { next += 1 }
        return withYear(start, next, limit, month, day)
    }

    private func skipOrdinal(_ token: Int, _ limit: Int) -> Int {
        token < limit && !tokens.shapes[token].contains(.spaceBefore) && Self.ordinals.contains(tokens.keys[token])
            ? token + 1 : token
    }

    private func withYear(_ start: Int, _ next: Int, _ limit: Int, _ month: Int, _ day: Int) -> StatedDay {
        var yearToken = next
        if yearToken < limit, tokens.isASCII(yearToken, ",") || tokens.isASCII(yearToken, ".") { yearToken += 1 }
        if yearToken < limit, tokens.digitCount(yearToken) == 4, let year = tokens.integer(yearToken),
            (1900...2199).contains(year)
        {
            return StatedDay(tokens: start..<yearToken + 1, year: year, month: month, day: day)
        }
        // A full stop behind an abbreviated month belongs to the date, one behind a day number does not.
        return StatedDay(tokens: start..<next, year: nil, month: month, day: day)
    }

    /// `2021-08-17`, `2021/8/17`, `2021.08.17`, `8/17/2021`, `17.08.2021`.
    private func numeric(_ start: Int, _ limit: Int) -> StatedDay? {
        guard start + 5 <= limit, let first = tokens.integer(start), let second = tokens.integer(start + 2),
            let third = tokens.integer(start + 4), tokens.keys[start + 1] == tokens.keys[start + 3],
            tokens.digitCount(start + 2) <= 2
        else { return nil }
        let separator = tokens.keys[start + 1]
        guard separator == 0x2D || separator == 0x2F || separator == 0x2E else { return nil }
        let all = start..<start + 5
        if tokens.digitCount(start) == 4, tokens.digitCount(start + 4) <= 2 {
            return checked(all, first, second, third)
        }
        guard tokens.digitCount(start + 4) == 4, tokens.digitCount(start) <= 2 else { return nil }
        // Month first is American; 17/08/2021 can only be day first, and so is 17.08.2021 by custom.
        if separator == 0x2E || first > 12 { return checked(all, third, second, first) }
        return checked(all, third, first, second)
    }

    private func checked(_ all: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> StatedDay? {
        CivilDate(year, month, day).map { _ in StatedDay(tokens: all, year: year, month: month, day: day) }
    }

    /// `2021年8月17日（火）`, `8月17日`.
    private func cjk(_ start: Int, _ limit: Int) -> StatedDay? {
        guard start + 3 < limit, let first = tokens.integer(start) else { return nil }
        if tokens.has(start + 1, Self.yearMark), tokens.digitCount(start) == 4 {
            return monthAndDay(start, start + 2, limit, first)
        }
        return tokens.has(start + 1, Self.monthMark) ? monthAndDay(start, start, limit, nil) : nil
    }

    private func era(_ start: Int, _ limit: Int) -> StatedDay? {
        guard start + 3 < limit, let base = Self.eraYear(tokens.keys[start], tokens.keys[start + 1]),
            tokens.has(start + 3, Self.yearMark)
        else { return nil }
        let number = tokens.has(start + 2, TokenKey.of("元")) ? 1 : tokens.integer(start + 2)
        guard let number, (1...99).contains(number) else { return nil }
        return monthAndDay(start, start + 4, limit, base + number)
    }

    private func monthAndDay(_ start: Int, _ next: Int, _ limit: Int, _ year: Int?) -> StatedDay? {
        guard next + 3 < limit, let month = tokens.integer(next), (1...12).contains(month),
            tokens.has(next + 1, Self.monthMark), let day = tokens.integer(next + 2), (1...31).contains(day),
            tokens.has(next + 3, Self.dayMark) || tokens.has(next + 3, Self.dayMarkChinese)
        else { return nil }
        var end = next + 4
        // （火）, (火)
        if end + 2 < limit, tokens.isASCII(end, "("), tokens.classes[end + 1] == .han, tokens.isASCII(end + 2, ")") {
            end += 3
        }
        return StatedDay(tokens: start..<end, year: year, month: month, day: day)
    }

    private static let the = TokenKey.of("the")
    private static let of = TokenKey.of("of")
    private static let yearMark = TokenKey.of("年")
    private static let monthMark = TokenKey.of("月")
    private static let dayMark = TokenKey.of("日")
    private static let dayMarkChinese = TokenKey.of("号")
    private static let ordinals = TokenMap(words: ["st", "nd", "rd", "th"])
    private static let weekdays = TokenMap(words: [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun",
    ])
    package static let months = TokenMap(
        [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
            ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"],
            ["november", "nov"], ["december", "dec"],
        ].enumerated().flatMap { index, names in names.map { ($0, index + 1) } })

    /// The year before the first of an era.
    private static func eraYear(_ first: UInt64, _ second: UInt64) -> Int? {
        eras.first { $0.first == first && $0.second == second }?.base
    }

    private static let eras: [(first: UInt64, second: UInt64, base: Int)] = [
        (TokenKey.of("令"), TokenKey.of("和"), 2018), (TokenKey.of("平"), TokenKey.of("成"), 1988),
        (TokenKey.of("昭"), TokenKey.of("和"), 1925),
    ]
}
