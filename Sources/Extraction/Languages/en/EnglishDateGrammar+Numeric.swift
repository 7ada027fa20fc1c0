/// Dates in numbers alone, and dates that the calendar lacks.
extension EnglishDateGrammar {
    /// `2021-08-13`, `08/13/2021`, `13.08.2021`, `8/13/21`.
    func numericDate(_ token: Int) -> Piece? {
        if let piece = dayAndMonthAlone(token) { return piece }
        if let term = text.spacedDate(token) { return Piece(term, token + 3) }
        if let piece = monthOfYear(token) { return piece }
        guard let separator = numericSeparator(token + 1), text.isGlued(token + 2),
            text.kind(token + 2) == .number, text.key(token + 3) == separator, text.isGlued(token + 3),
            text.isGlued(token + 4), text.kind(token + 4) == .number, let a = text.number(token),
            let b = text.number(token + 2), let c = text.number(token + 4)
        else { return nil }
        let end = token + 5
        if text.isGlued(end), text.isGlued(end + 1), text.key(end) == separator || text.isAt(end, "."),
            text.kind(end + 1) == .number
        {
            return nil
        }
        let (first, second, third) = (text.digits(token), text.digits(token + 2), text.digits(token + 4))
        guard first <= 4, second <= 2, third <= 4 else { return nil }
        var term: DateTerm?
        if first == 4, third <= 2 {
            guard (1000...2999).contains(a) else { return nil }
            term = DateTerm(day: c, month: b, year: a)
        } else if first <= 2, third == 4 {
            guard (1000...2999).contains(c) else { return nil }
            term = dayAndMonth(a, b, year: c, separator)
        } else if first <= 2, third == 2, separator == 0x2F || separator == 0x2D && text.isBare, b <= 31, a <= 31 {
            term = dayAndMonth(a, b, year: century(c), separator)
        }
        guard let term, !term.isImpossible else { return nil }
        var piece = Piece(term, end)
        if !text.isOrderKnown, third == 4 || third == 2, first <= 2, separator != 0x2E, a != b, a <= 12, b <= 12 {
            piece.isOrderOpen = true
        }
        skipWeekdayInParentheses(&piece)
        attachTime(&piece)
        return piece
    }

    /// `11-2016`, `11 - 2016`, `11/2016`, `2016- 11`, `2015.3` of a bare line.
    private func monthOfYear(_ token: Int) -> Piece? {
        guard text.isBare else { return nil }
        let isDash = text.isAt(token + 1, "-") || text.isAt(token + 1, "/")
        if isDash, let month = text.number(token, digits: 1...2, in: 1...12), let year = fullYear(token + 2),
            !(text.isGlued(year.end) && (text.isAt(year.end, "-") || text.isAt(year.end, "/")))
        {
            return Piece(DateTerm(month: month, year: year.value), year.end)
        }
        let isPoint = text.isAt(token + 1, ".") && text.isGlued(token + 1) && text.isGlued(token + 2)
        guard isPoint || isDash && !text.isGlued(token + 2),
            let year = text.number(token, digits: 4...4, in: 1900...2100),
            let month = text.number(token + 2, digits: 1...2, in: 1...12),
            !text.exists(token + 3) || text.kind(token + 3) == .punctuation && !text.isGlued(token + 4)
        else { return nil }
        return Piece(DateTerm(month: month, year: year), token + 3)
    }

    /// `22/04`, `2/29` in a bare line or behind a weekday.
    func dayAndMonthAlone(_ token: Int) -> Piece? {
        guard
            text.isBare || backWord(token - 1)?.kind == .weekday
                || text.isAt(token - 1, ",") && backWord(token - 2)?.kind == .weekday,
            text.isAt(token + 1, "/"), text.isGlued(token + 1), text.isGlued(token + 2),
            let a = text.number(token, digits: 1...2, in: 1...31),
            let b = text.number(token + 2, digits: 1...2, in: 1...31),
            !(text.isGlued(token + 3)
                && (text.isAt(token + 3, "/") || text.kind(token + 3) == .word || text.isAt(token + 3, "%")))
        else { return nil }
        var term = dayAndMonth(a, b, year: 2000, 0x2F)
        term.year = nil
        guard !term.isImpossible else { return nil }
        if text.isAt(token + 3, "."), text.isGlued(token + 3), text.kind(token + 4) == .number, text.isGlued(token + 4)
        {
            return nil
        }
        var piece = Piece(term, token + 3)
        if text.isAt(piece.end, ","), let year = fullYear(piece.end + 1) {
            piece.term.year = year.value
            piece.end = year.end
        }
        if unit(piece.end) != nil || word(piece.end, .month) != nil { return nil }
        attachTime(&piece)
        return piece
    }

    /// A day and month in the document's order; with points always day first; the other order where only that one fits.
    private func dayAndMonth(_ a: Int, _ b: Int, year: Int, _ separator: UInt64) -> DateTerm {
        let isDayFirst = separator == 0x2E || text.numericOrder == .dayFirst
        let preferred = isDayFirst ? DateTerm(day: a, month: b, year: year) : DateTerm(day: b, month: a, year: year)
        let other = isDayFirst ? DateTerm(day: b, month: a, year: year) : DateTerm(day: a, month: b, year: year)
        return preferred.isImpossible && !other.isImpossible ? other : preferred
    }

    private func numericSeparator(_ token: Int) -> UInt64? {
        guard text.isGlued(token) else { return nil }
        let key = text.key(token)
        return key == 0x2D || key == 0x2F || key == 0x2E ? key : nil
    }

    /// A date that has the form of one but no place in the calendar: *May 99, 2021*, `13/45/2021`.
    func impossible(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard let end = impossibleNumeric(token) ?? impossibleDay(token) else { return nil }
        found.append(DateMatch(nil, token..<end))
        return end
    }

    private func impossibleNumeric(_ token: Int) -> Int? {
        guard text.kind(token) == .number, let separator = numericSeparator(token + 1), separator != 0x2E,
            text.key(token + 3) == separator, text.isGlued(token + 2), text.isGlued(token + 3),
            text.isGlued(token + 4), let a = text.number(token), let b = text.number(token + 2),
            let c = text.number(token + 4), (1...2).contains(text.digits(token + 2)),
            !text.isGlued(token + 5) || numericSeparator(token + 5) == nil
        else { return nil }
        let isYearFirst = text.digits(token) == 4
        guard isYearFirst ? text.digits(token + 4) <= 2 : text.digits(token) <= 2 && text.digits(token + 4) == 4 else {
            return nil
        }
        let (year, other) = isYearFirst ? (a, c) : (c, a)
        guard (1900...2099).contains(year), CivilDate(year, b, other) == nil,
            isYearFirst || CivilDate(year, other, b) == nil
        else { return nil }
        return token + 5
    }

    private func impossibleDay(_ token: Int) -> Int? {
        guard word(token, .month) != nil, text.shape(token).contains(.capitalized) else { return nil }
        let next = text.isAt(token + 1, ".") ? token + 2 : token + 1
        guard let day = text.number(next, digits: 1...2, in: 0...99), day == 0 || day > 31, text.isAt(next + 1, ","),
            let year = fullYear(next + 2)
        else { return nil }
        return year.end
    }
}
