import DatelineRecords

extension HanDateGrammar {
    /// Letters of Japanese eras in front of digits (`R3`, `H30`): first year less one.
    static let eraLetters = TokenMap<Int>([("r", 2018), ("h", 1988), ("s", 1925), ("t", 1911), ("m", 1867)])

    /// Reads the date at a token.
    func point(_ token: Int, after last: DateMatch?) -> Piece? {
        if let piece = eraPoint(token) { return piece }
        if let opener = words.openers.match(text, token), let piece = openerPoint(opener, after: last) { return piece }
        if text.isAt(token, "(") {
            // （一） numbers a paragraph of Chinese, （周一） is a day.
            guard let piece = weekdayInParentheses(token), words.hasFiscalYears || piece.end - token > 3 else {
                return nil
            }
            return piece
        }
        if text.isBare, let piece = festival(token, year: nil, yearOffset: nil) { return piece }
        if let piece = numericDate(token) ?? numbered(token) { return piece }
        if let stretch = words.stretches.match(text, token),
            text.isBare
                || words.hasBareStretches && text.kind(token) != .word
                    && (stretch.meaning > 10 || text.key(stretch.end - 1) == Self.degree)
        {
            return Piece(term(stretch.meaning, year: nil, isFiscal: false), stretch.end)
        }
        if text.kind(token) == .han, let weekday = words.weekdays.match(text, token), weekday.end - token >= 2,
            !recurs(token)
        {
            // 周日, 二月十号
            let next = text.isAt(weekday.end, ",") || text.key(weekday.end) == 0x3001 ? weekday.end + 1 : weekday.end
            if next > weekday.end, var dated = numbered(next), dated.term.unit == .day, dated.term.month != nil {
                dated.term.weekday = weekday.meaning
                return dated
            }
            var piece = Piece(DateTerm(.day), weekday.end)
            piece.term.weekday = weekday.meaning
            attachTime(&piece)
            return piece
        }
        return nil
    }

    /// Whether a weekday is one of many: 金・土曜, 每月最后一个周五.
    private func recurs(_ weekday: Int) -> Bool {
        let before = text.key(weekday - 1)
        return before == 0x30FB || (before == 0x4E2A || before == 0x500B) && text.key(weekday - 2) == 0x4E00
    }

    func term(_ code: Int, year: Int?, isFiscal: Bool) -> DateTerm {
        DateTerm(code > 10 ? .half : .quarter, index: code > 10 ? code - 10 : code, year: year, isFiscal: isFiscal)
    }

    /// 令和3年8月13日, R3.8.13, 民国110年.
    func eraPoint(_ token: Int) -> Piece? {
        if text.kind(token) == .word {
            guard let base = Self.eraLetters[text.key(token)], text.isGlued(token + 1), text.digits(token + 1) <= 2,
                let count = text.number(token + 1), count > 0, text.shape(token).contains(.capitalized)
            else { return nil }
            if text.key(token + 2) == Self.year { return afterYear(base + count, token + 3) }
            guard text.isAt(token + 2, ".") || text.isAt(token + 2, "/"), text.isGlued(token + 2),
                let month = text.number(token + 3, digits: 1...2, in: 1...12),
                text.key(token + 4) == text.key(token + 2),
                let day = text.number(token + 5, digits: 1...2, in: 1...31)
            else { return nil }
            return Piece(DateTerm(day: day, month: month, year: base + count), token + 6)
        }
        guard case .era(let base)? = words.openers.match(text, token)?.meaning,
            let opener = words.openers.match(text, token)
        else { return nil }
        if text.key(opener.end) == 0x5143, text.key(opener.end + 1) == Self.year {
            return afterYear(base + 1, opener.end + 2)
        }
        guard let count = HanNumeral.read(text, opener.end), (1...200).contains(count.value) else { return nil }
        if text.key(count.end) == Self.year { return afterYear(base + count.value, count.end + 1) }
        if text.isAt(count.end, ".") || text.isAt(count.end, "/") || text.key(count.end) == 0x30FB,
            let month = text.number(count.end + 1, digits: 1...2, in: 1...12)
        {
            let next = count.end + 2
            if text.key(next) == text.key(count.end), let day = text.number(next + 1, digits: 1...2, in: 1...31) {
                return Piece(DateTerm(day: day, month: month, year: base + count.value), next + 2)
            }
            return Piece(DateTerm(month: month, year: base + count.value), next)
        }
        return nil
    }

    private func openerPoint(_ opener: (meaning: HanDateMeaning, end: Int), after last: DateMatch?) -> Piece? {
        var piece: Piece
        switch opener.meaning {
        case .day(let offset):
            piece = Piece(DateTerm(.day, offset: offset), opener.end)
            // 本日6月10日(月)
            let next = text.isAt(piece.end, "(") || text.key(piece.end) == 0x3001 ? piece.end + 1 : piece.end
            if let dated = numbered(next) ?? numericDate(next), dated.term.unit == .day, dated.term.month != nil {
                var result = dated
                if next > piece.end, text.isAt(result.end, ")") { result.end += 1 }
                return result
            }
            if let weekday = weekdayInParentheses(piece.end) { piece.end = weekday.end }
            attachTime(&piece)
        case .sameDay:
            if let other = last?.term, other.unit == .day {
                var term = other
                term.time = nil
                piece = Piece(term, opener.end)
            } else {
                piece = Piece(DateTerm(.day, offset: 0), opener.end)
            }
            attachTime(&piece)
        case .week(let offset):
            let next = skipOf(opener.end)
            if let weekday = words.weekdays.match(text, next), weekday.end - next >= 2 || !words.hasFiscalYears {
                piece = Piece(DateTerm(.day), weekday.end)
                piece.term.weekday = weekday.meaning
                piece.term.offset = offset
                attachTime(&piece)
                return piece
            }
            piece = Piece(DateTerm(.week, offset: offset), opener.end)
        case .weekend(let offset): piece = Piece(DateTerm(.weekend, offset: offset), opener.end)
        case .month(let offset):
            piece = Piece(DateTerm(.month, offset: offset), opener.end)
            let next = skipOf(opener.end)
            if let day = dayPart(next) {
                piece = Piece(DateTerm(day: day.value, month: nil, year: nil), day.end)
                piece.term.monthOffset = offset
                skipWeekday(&piece)
                attachTime(&piece)
                return piece
            }
            if var ordinal = ordinalOfMonth(next, month: nil, year: nil) {
                ordinal.term.monthOffset = offset
                return ordinal
            }
            if let run = runOfDays(next, month: nil, monthOffset: offset, year: nil) { return run }
            skipParts(&piece)
        case .year(let offset): return afterRelativeYear(offset, opener.end)
        case .fiscalYear(let offset):
            piece = Piece(DateTerm(.year, offset: offset), opener.end)
            piece.term.isFiscal = true
        case .quarter(let offset):
            piece = Piece(DateTerm(.quarter, offset: offset), opener.end)
            skipParts(&piece)
        case .half(let index): piece = Piece(DateTerm(.half, index: index, year: nil), opener.end)
        case .season(let index, let offset):
            piece = Piece(DateTerm(.season, index: index, year: nil), opener.end)
            piece.term.yearOffset = offset
        case .lunar: return lunarPoint(opener.end)
        case .lunarMonth(let month): return lunarDay(of: month, opener.end, year: nil, isLunar: true)
        case .contextual(.year, let offset) where text.isBare: return afterRelativeYear(offset, opener.end)
        case .contextual(let unit, let offset):
            guard text.isBare else { return nil }
            piece = Piece(DateTerm(unit, offset: offset), opener.end)
        case .era, .weekday, .recurrence, .dayPart, .from, .bound: return nil
        }
        return piece
    }

    /// What follows 今年: a month, a quarter, a season, a part.
    private func afterRelativeYear(_ offset: Int, _ token: Int) -> Piece {
        let next = skipOf(token)
        if let run = runWithinYear(next, year: nil, yearOffset: offset) { return run }
        if let month = monthDay(next, year: nil) {
            var piece = month
            piece.term.yearOffset = offset
            return piece
        }
        if let festival = festival(next, year: nil, yearOffset: offset) { return festival }
        if let lunar = lunarMonth(next, year: nil, isLunar: false) {
            var piece = lunar
            piece.term.yearOffset = offset
            return piece
        }
        if let week = weekOfYear(next, nil) {
            var piece = week
            piece.term.yearOffset = offset
            return piece
        }
        if let stretch = words.stretches.match(text, next) {
            var piece = Piece(term(stretch.meaning, year: nil, isFiscal: false), stretch.end)
            piece.term.yearOffset = offset
            skipParts(&piece)
            return piece
        }
        if let season = season(next) {
            var piece = Piece(DateTerm(.season, index: season.index, year: nil), season.end)
            piece.term.yearOffset = offset
            return piece
        }
        if let months = monthRun(next, year: nil) {
            var piece = months
            piece.term.yearOffset = offset
            return piece
        }
        var piece = Piece(DateTerm(.year, offset: offset), token)
        skipParts(&piece)
        return piece
    }

    /// の, 的 between the parts of a date.
    func skipOf(_ token: Int) -> Int {
        let key = text.key(token)
        return key == Self.no || key == Self.de || key == 0x3001 ? token + 1 : token
    }
}
