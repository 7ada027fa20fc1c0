extension HanDateGrammar {
    /// 2021/08/13, 2021-08-13, 2021.8.13, 8/13(金).
    func numericDate(_ token: Int) -> Piece? {
        guard text.kind(token) == .number, let a = text.number(token) else { return nil }
        let separator = text.key(token + 1)
        guard separator == 0x2D || separator == 0x2F || separator == 0x2E || separator == 0x30FB,
            text.isGlued(token + 1),
            text.isGlued(token + 2),
            let b = text.number(token + 2, digits: 1...2, in: 1...31)
        else { return text.spacedDate(token).map { Piece($0, token + 3) } }
        if separator == 0x2F, text.digits(token) <= 2, text.key(token + 3) == separator,
            let western = EnglishDateGrammar(text: text).numericDate(token)
        {
            return Piece(western.term, western.end)
        }
        if text.digits(token) == 4, (1900...2100).contains(a) {
            if text.key(token + 3) == separator, text.isGlued(token + 3), text.isGlued(token + 4),
                let c = text.number(token + 4, digits: 1...2, in: 1...31)
            {
                var piece = Piece(DateTerm(day: c, month: b, year: a), token + 5)
                guard !piece.term.isImpossible,
                    !(text.key(token + 5) == separator && text.isGlued(token + 6) && text.kind(token + 6) == .number)
                else { return nil }
                if let weekday = weekdayInParentheses(piece.end) { piece.end = weekday.end }
                attachTime(&piece)
                return piece
            }
            guard separator == 0x2F || (separator == 0x2D || text.isBare) && text.digits(token + 2) == 2, b <= 12,
                text.key(token + 3) != Self.year, !(text.isGlued(token + 3) && text.key(token + 3) == separator)
            else { return nil }
            return Piece(DateTerm(month: b, year: a), token + 3)
        }
        if separator == 0x2D, let piece = dashedDayWithTime(token) { return piece }
        guard separator == 0x2F, text.digits(token) <= 2, a <= 12, a >= 1, !(text.key(token + 3) == separator) else {
            return nil
        }
        var piece = Piece(DateTerm(day: b, month: a, year: nil), token + 3)
        guard !piece.term.isImpossible else { return nil }
        if text.isBare, text.key(piece.end) == Self.dayNumber || text.key(piece.end) == Self.day {
            piece.end += 1
            attachTime(&piece)
            return piece
        }
        if let weekday = weekdayInParentheses(piece.end) {
            piece.end = weekday.end
            attachTime(&piece)
            return piece
        }
        // 9/22　札幌: a line of a list.
        if words.hasFiscalYears, text.opens(token), text.exists(piece.end), !text.isGlued(piece.end),
            !text.opens(piece.end), text.kind(piece.end) != .number
        {
            return piece
        }
        if let join = words.joins.match(text, piece.end), text.isAt(join.end + 1, "/"), text.digits(join.end) <= 2 {
            return piece
        }
        if let before = Optional(token - 1), before >= 0, words.joins.match(text, before)?.end == token { return piece }
        return nil
    }

    /// `09-01 20:01` of a bare line: month and day, where a time follows.
    private func dashedDayWithTime(_ token: Int) -> Piece? {
        guard text.isBare, let month = text.number(token, digits: 2...2, in: 1...12),
            let day = text.number(token + 2, digits: 2...2, in: 1...31)
        else { return nil }
        var piece = Piece(DateTerm(day: day, month: month, year: nil), token + 3)
        guard !piece.term.isImpossible else { return nil }
        attachTime(&piece)
        return piece.term.time == nil ? nil : piece
    }
}
