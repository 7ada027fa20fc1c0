/// Days of the Chinese calendar and days that come every year by a rule.
extension HanDateGrammar {
    static let share: UInt64 = 0x4EFD  // 份

    /// 春节, 国庆节, 文化の日; with its year in front.
    func festival(_ token: Int, year: Int?, yearOffset: Int?) -> Piece? {
        guard let found = words.festivals.match(text, token) else { return nil }
        var piece = Piece(DateTerm(.day), found.end)
        piece.term.holiday = found.meaning
        piece.term.year = year
        piece.term.yearOffset = yearOffset
        attachTime(&piece)
        return piece
    }

    /// What follows 农历: a year, a month with its day.
    func lunarPoint(_ token: Int) -> Piece? {
        if let opener = words.openers.match(text, token), case .year(let offset) = opener.meaning,
            var piece = lunarMonth(skipOf(opener.end), year: nil, isLunar: true)
        {
            piece.term.yearOffset = offset
            return piece
        }
        if let year = HanNumeral.read(text, token), text.key(year.end) == Self.year, (1900...2100).contains(year.value)
        {
            return lunarMonth(skipOf(year.end + 1), year: year.value, isLunar: true)
        }
        return lunarMonth(token, year: nil, isLunar: true)
    }

    /// 正月, 腊月, 闰四月, 八月 with its day.
    ///
    /// - Parameter isLunar: Whether the text says that the month is of the Chinese calendar.
    func lunarMonth(_ token: Int, year: Int?, isLunar: Bool) -> Piece? {
        if let opener = words.openers.match(text, token), case .lunarMonth(let month) = opener.meaning {
            return lunarDay(of: month, opener.end, year: year, isLunar: true)
        }
        let isLeap = text.key(token) == 0x95F0 || text.key(token) == 0x958F
        guard let month = HanNumeral.read(text, isLeap ? token + 1 : token), text.key(month.end) == Self.month,
            (1...12).contains(month.value)
        else { return nil }
        return lunarDay(of: isLeap ? -month.value : month.value, month.end + 1, year: year, isLunar: isLunar || isLeap)
    }

    /// The day of a month of the Chinese calendar, or the whole month: 初一, 十五, 廿二, 三十.
    func lunarDay(of month: Int, _ token: Int, year: Int?, isLunar: Bool) -> Piece? {
        var piece = Piece(DateTerm(.day), token)
        piece.term.year = year
        if let day = lunarDayNumber(token), isLunar || day.isMarked {
            piece.term.holiday = YearlySpan(first: .chinese(month, day.value))
            piece.end = day.end
            attachTime(&piece)
            return piece
        }
        guard isLunar else { return nil }
        piece.term.holiday = YearlySpan(first: .chinese(month, 1), days: nil)
        return piece
    }

    /// A day as the Chinese calendar writes it, without 日.
    ///
    /// - Returns: `isMarked` where no day of another calendar is written so: 初, 廿; in a bare line also 十五, the full moon.
    private func lunarDayNumber(_ token: Int) -> (value: Int, isMarked: Bool, end: Int)? {
        let isFirst = text.key(token) == 0x521D
        guard let day = HanNumeral.read(text, isFirst ? token + 1 : token), text.kind(day.end - 1) == .han,
            (1...30).contains(day.value), isFirst ? day.value <= 10 : true,
            text.key(day.end) != Self.day, text.key(day.end) != Self.dayNumber, text.key(day.end) != Self.month,
            words.units.match(text, day.end) == nil, words.hours.match(text, day.end) == nil
        else { return nil }
        let isMarked = isFirst || text.key(token) == 0x5EFF || text.isBare && day.value == 15 && day.digits == 0
        return (day.value, isMarked && !words.hasFiscalYears, day.end)
    }
}
