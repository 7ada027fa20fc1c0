/// Months, days and weekdays.
extension HanDateGrammar {
    /// 8月13日(金), 8月, 8月上旬; 3月期 with its year.
    func monthDay(_ token: Int, year: Int?) -> Piece? {
        guard let month = HanNumeral.read(text, token), text.key(month.end) == Self.month,
            (1...12).contains(month.value),
            month.digits <= 2
        else { return nil }
        var next = month.end + 1
        if text.key(next) == Self.share, text.key(next + 1) == Self.de || text.key(next + 1) == 0x7B2C { next += 1 }
        if text.key(next) == Self.term, let year { return businessYear(year, month.value, next + 1) }
        if let day = dayPart(skipOf(next)) ?? dayPart(next) {
            var piece = Piece(DateTerm(day: day.value, month: month.value, year: year), day.end)
            if piece.term.isImpossible { return nil }
            skipWeekday(&piece)
            attachTime(&piece)
            return piece
        }
        if let lunar = lunarDay(of: month.value, next, year: year, isLunar: false) { return lunar }
        if let run = runOfDays(skipOf(next), month: month.value, monthOffset: nil, year: year) { return run }
        if let day = unmarkedDay(next) {
            var piece = Piece(DateTerm(day: day.value, month: month.value, year: year), day.end)
            if piece.term.isImpossible { return nil }
            attachTime(&piece)
            return piece
        }
        if let span = daySpan(skipOf(next), month: month.value, year: year) { return span }
        if let ordinal = ordinalOfMonth(skipOf(next), month: month.value, year: year) { return ordinal }
        if text.key(next) == 0x9593 { return nil }
        if year == nil, let length = words.lengths.match(text, next), length.end > next,
            words.parts.match(text, next) == nil
        {
            return nil
        }
        var piece = Piece(DateTerm(month: month.value, year: year), next)
        skipParts(&piece)
        return piece
    }

    /// 10月22 of a bare line: a day without 日.
    private func unmarkedDay(_ token: Int) -> HanNumeral? {
        guard text.isBare, !words.hasFiscalYears, let day = HanNumeral.read(text, token), day.digits <= 2,
            (1...31).contains(day.value), words.units.match(text, day.end) == nil,
            words.joins.match(text, day.end) == nil, text.kind(day.end) != .number, !text.isAt(day.end, ".")
        else { return nil }
        return day
    }

    /// 4月12-19日: a run of days of one month.
    private func daySpan(_ token: Int, month: Int, year: Int?) -> Piece? {
        guard let first = HanNumeral.read(text, token), (1...31).contains(first.value), first.digits <= 2,
            let join = words.joins.match(text, first.end), let last = dayPart(join.end), last.value > first.value
        else { return nil }
        return Piece(DateTerm(day: first.value, month: month, year: year), first.end)
    }

    /// 10月の第2月曜日, 1月の第3週, 7月の最後の週.
    func ordinalOfMonth(_ token: Int, month: Int?, year: Int?) -> Piece? {
        var next = token
        let count: Int
        if text.key(next) == 0x7B2C, let number = HanNumeral.read(text, next + 1), (1...5).contains(number.value) {
            count = number.value
            next = number.end
        } else if text.key(next) == 0x6700,
            text.key(next + 1) == 0x5F8C || text.key(next + 1) == 0x7D42 || text.key(next + 1) == 0x540E
        {
            count = -1
            next = skipOf(next + 2)
        } else if text.key(next) == 0x6700, text.key(next + 1) == 0x521D {
            count = 1
            next = skipOf(next + 2)
        } else {
            return nil
        }
        if text.key(next) == 0x4E2A || text.key(next) == 0x500B { next += 1 }
        var term = DateTerm(.day)
        if text.key(next) == 0x9031 || text.key(next) == 0x5468, words.weekdays.match(text, next) == nil {
            // Japanese usage follows ISO 8601: a week belongs to the month that has its Thursday.
            term = DateTerm(.week)
            term.weekday = words.hasFiscalYears ? 4 : 1
            next += 1
        } else if let weekday = words.weekdays.match(text, next), weekday.end - next >= 2 {
            term.weekday = weekday.meaning
            next = weekday.end
        } else {
            return nil
        }
        term.weekdayOrdinal = count
        term.month = month
        term.year = year
        var piece = Piece(term, next)
        attachTime(&piece)
        return piece
    }

    /// The weekday behind a day, in parentheses or not: 8月13日（金）, 8月13日金曜日.
    func skipWeekday(_ piece: inout Piece) {
        if let weekday = weekdayInParentheses(piece.end) {
            piece.end = weekday.end
        } else if let weekday = words.weekdays.match(text, skipOf(piece.end)),
            weekday.end - skipOf(piece.end) >= 2
        {
            piece.end = weekday.end
        }
    }

    /// A day number with 日 or 号.
    func dayPart(_ token: Int) -> (value: Int, end: Int)? {
        guard let day = HanNumeral.read(text, token), day.digits <= 2, (1...31).contains(day.value) else { return nil }
        let unit = text.key(day.end)
        guard unit == Self.day || unit == Self.dayNumber || unit == Self.dayNumberTraditional else { return nil }
        if unit == Self.day, text.key(day.end + 1) == 0x9593 { return nil }
        return (day.value, day.end + 1)
    }

    /// 13日, 25日19時: the nearest such day; no length (13日間, 3日後, 1日1回).
    func bareDay(_ number: HanNumeral, _ token: Int) -> Piece? {
        guard let day = dayPart(token), words.lengths.match(text, day.end) == nil,
            token == 0 || !Self.countsDays.contains(text.table.keys[token - 1])
        else { return nil }
        if text.key(number.end) == Self.dayNumber || text.key(number.end) == Self.dayNumberTraditional {
            // 〔2025〕3号 numbers a document.
            guard
                text.isGlued(token) == false || text.kind(token - 1) == .han
                    || text.kind(token - 1) == .punctuation && !Self.closingBrackets.contains(text.key(token - 1))
            else { return nil }
        }
        var piece = Piece(DateTerm(day: day.value, month: nil, year: nil), day.end)
        var weekday = weekdayInParentheses(piece.end)
        if let weekday { piece.end = weekday.end }
        if weekday == nil, text.key(piece.end) == Self.no, let named = words.weekdays.match(text, piece.end + 1),
            named.end - piece.end >= 3
        {
            piece.end = named.end
            piece.term.weekday = named.meaning
            weekday = piece
        }
        attachTime(&piece)
        if day.value == 1 || text.kind(token) == .han, weekday == nil, piece.term.time == nil,
            words.joins.match(text, piece.end) == nil
        {
            return nil
        }
        return piece
    }

    private static let closingBrackets = TokenMap(words: ["〕", "]", ")", "】", "》"])

    /// Characters before a number of days that make it a length: 为期10日, 約10日.
    private static let countsDays = TokenMap(words: [
        "期", "共", "达", "達", "近", "超", "约", "約", "逾", "每", "毎", "满", "満", "滿", "前", "后", "後", "第", "全", "計", "计",
    ])

    /// （金）, (金・祝), （星期五）; a weekday alone in parentheses is one too.
    func weekdayInParentheses(_ token: Int) -> Piece? {
        guard text.isAt(token, "(") || text.isAt(token, "[") || text.key(token) == 0x3014,
            let weekday = words.weekdays.match(text, token + 1)
        else { return nil }
        var next = weekday.end
        // ・祝
        if text.key(next) == 0x30FB || text.key(next) == 0x3001 || text.isAt(next, "/") || text.isAt(next, ",") {
            next += 1
        }
        if text.key(next) == 0x795D { next += 1 }
        if text.key(next) == 0x65E5 { next += 1 }
        guard text.isAt(next, ")") || text.isAt(next, "]") || text.key(next) == 0x3015 else { return nil }
        var piece = Piece(DateTerm(.day), next + 1)
        piece.term.weekday = weekday.meaning
        return piece
    }
}
