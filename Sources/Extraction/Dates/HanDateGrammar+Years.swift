/// Numbers with 年, and what stands behind a year.
extension HanDateGrammar {
    /// 2021年8月13日, 8月13日, 13日, 2021年, 二〇二一年.
    func numbered(_ token: Int) -> Piece? {
        guard let number = HanNumeral.read(text, token) else { return nil }
        let unit = text.key(number.end)
        if unit == Self.year { return yearPoint(number, token) }
        if unit == Self.month { return monthDay(token, year: nil) }
        if unit == Self.day || unit == Self.dayNumber || unit == Self.dayNumberTraditional {
            return bareDay(number, token)
        }
        return yearRunOrCentury(number, token)
    }

    private func yearPoint(_ number: HanNumeral, _ token: Int) -> Piece? {
        var year = number.value
        let next = number.end + 1
        if number.digits == 4 || number.digits == 0 && number.value >= 1000 {
            guard (1000...2999).contains(year) else { return nil }
        } else if number.digits == 2, text.kind(token) == .number || !words.hasFiscalYears {
            // 21年3月, 90年代: two digits only with more behind.
            let isDecade = text.key(next) == 0x4EE3
            let hasMonth = HanNumeral.read(text, skipOf(next)).map { text.key($0.end) == Self.month } ?? false
            let isFiscal = text.key(next) == Self.degree && text.kind(next + 1) != .han
            let hasPart = !words.hasFiscalYears && [0x5E95, 0x672B, 0x521D, 0x7B2C].contains(text.key(next))
            let isPlain = !words.hasFiscalYears && year < 10
            guard isDecade || hasMonth || isFiscal || hasPart || isPlain else { return nil }
            if isDecade {
                guard year % 10 == 0 else { return nil }
                var term = DateTerm(.decade)
                term.year = year < 30 ? 2000 + year : 1900 + year
                return Piece(term, next + 1)
            }
            year = year < 50 ? 2000 + year : 1900 + year
        } else {
            return nil
        }
        if text.key(next) == 0x4EE3 {
            guard year % 10 == 0 else { return nil }
            var term = DateTerm(.decade)
            term.year = year
            var piece = Piece(term, next + 1)
            skipParts(&piece)
            return piece
        }
        return afterYear(year, next)
    }

    /// What follows a stated year.
    func afterYear(_ year: Int, _ token: Int) -> Piece? {
        // 2021年/7月
        var next = text.isAt(token, "/") && text.isGlued(token) ? token + 1 : skipOf(token)
        var isFiscal = false
        if text.key(token) == Self.degree {
            isFiscal = words.hasFiscalYears
            next = skipOf(token + 1)
            var piece = Piece(DateTerm(year: year), token + 1)
            piece.term.isFiscal = isFiscal
            if let stretch = words.stretches.match(text, next) {
                return Piece(term(stretch.meaning, year: year, isFiscal: isFiscal), stretch.end)
            }
            skipParts(&piece)
            return piece
        }
        if let run = runWithinYear(next, year: year, yearOffset: nil) { return run }
        if let month = monthDay(next, year: year) { return month }
        if let months = monthRun(next, year: year) { return months }
        if let festival = festival(next, year: year, yearOffset: nil) { return festival }
        if let lunar = lunarMonth(next, year: year, isLunar: false) { return lunar }
        if let stretch = words.stretches.match(text, next) {
            var piece = Piece(term(stretch.meaning, year: year, isFiscal: false), stretch.end)
            skipParts(&piece)
            return piece
        }
        if let season = season(next) { return Piece(DateTerm(.season, index: season.index, year: year), season.end) }
        if let week = weekOfYear(next, year) { return week }
        // 2021年間, 2021年以上: no year; 2000年前 is a length.
        if let length = words.lengths.match(text, token), length.end > token,
            year < 1900
        {
            return nil
        }
        var piece = Piece(DateTerm(year: year), token)
        skipParts(&piece)
        return piece
    }

    /// 2018年の第3週: the ISO 8601 week.
    func weekOfYear(_ token: Int, _ year: Int?) -> Piece? {
        guard text.key(token) == 0x7B2C, let number = HanNumeral.read(text, token + 1), (1...53).contains(number.value),
            let end = weekUnit(number.end)
        else { return nil }
        var term = DateTerm(.week)
        term.index = number.value
        term.year = year
        return Piece(term, end)
    }

    /// The token behind 週, 周, 个星期.
    private func weekUnit(_ token: Int) -> Int? {
        if let unit = words.units.match(text, token), unit.meaning == .week { return unit.end }
        return text.key(token) == 0x9031 || text.key(token) == 0x5468 ? token + 1 : nil
    }

    /// 1-6月, 1月至6月: a run of months of one year.
    func monthRun(_ token: Int, year: Int?) -> Piece? {
        guard let first = HanNumeral.read(text, token), (1...12).contains(first.value),
            let join = words.joins.match(text, first.end), let last = HanNumeral.read(text, join.end),
            text.key(last.end) == Self.month, last.value > first.value, last.value <= 12, !isMonthCount(last.end + 1)
        else { return nil }
        if HanNumeral.read(text, last.end + 1) != nil, text.key(last.end + 2) == Self.day { return nil }
        var term = DateTerm(.year)
        if first.value > 1 || last.value < 12 { term.months = first.value...last.value }
        term.year = year
        return Piece(term, last.end + 1)
    }

    private func isMonthCount(_ token: Int) -> Bool { text.key(token) == 0x9593 }

    /// 2020年3月期: the business year that ends in that month; with a quarter, that run of months.
    func businessYear(_ year: Int, _ month: Int, _ token: Int) -> Piece {
        var first = year * 12 + month - 12
        var last = year * 12 + month - 1
        var end = token
        if let stretch = words.stretches.match(text, skipOf(token)) {
            let length = stretch.meaning > 10 ? 6 : 3
            let index = stretch.meaning > 10 ? stretch.meaning - 11 : stretch.meaning - 1
            first += index * length
            last = first + length - 1
            end = stretch.end
        }
        var piece = Piece(DateTerm(month: first % 12 + 1, year: first / 12), end)
        piece.term.lastMonth = last
        return piece
    }

    /// 20世紀, 2019-2020年.
    private func yearRunOrCentury(_ number: HanNumeral, _ token: Int) -> Piece? {
        let key = text.key(number.end)
        if key == 0x4E16, text.key(number.end + 1) == 0x7D00 || text.key(number.end + 1) == 0x7EAA,
            (1...22).contains(number.value)
        {
            if let decade = HanNumeral.read(text, skipOf(number.end + 2)), decade.value % 10 == 0, decade.value < 100,
                text.key(decade.end) == Self.year, text.key(decade.end + 1) == 0x4EE3
            {
                var piece = Piece(DateTerm(.decade), decade.end + 2)
                piece.term.year = (number.value - 1) * 100 + decade.value
                skipParts(&piece)
                return piece
            }
            var term = DateTerm(.century)
            term.year = (number.value - 1) * 100 + 1
            return Piece(term, number.end + 2)
        }
        if let year = bareYear(number, token) { return year }
        guard number.digits == 4, (1900...2100).contains(number.value), let join = words.joins.match(text, number.end),
            let second = HanNumeral.read(text, join.end), text.key(second.end) == Self.year,
            second.digits == 4 && second.value > number.value || second.digits == 2
        else { return nil }
        var term = DateTerm(year: number.value)
        if words.hasFiscalYears, text.key(second.end + 1) == Self.degree { term.isFiscal = true }
        return Piece(term, number.end)
    }

    /// A year without 年: (2020), 2011 に.
    private func bareYear(_ number: HanNumeral, _ token: Int) -> Piece? {
        guard number.digits == 4, text.kind(token) == .number, (1950...2049).contains(number.value) else { return nil }
        let isNote = token > 0 && text.isAt(token - 1, "(") && text.isAt(number.end, ")")
        let hasParticle =
            text.key(number.end) == 0x306B
            && (token == 0 || text.kind(token - 1) != .katakana && text.kind(token - 1) != .word)
        let isAlone = text.isBare && text.opens(token) && !text.exists(number.end)
        return isNote || hasParticle || isAlone ? Piece(DateTerm(year: number.value), number.end) : nil
    }
}
