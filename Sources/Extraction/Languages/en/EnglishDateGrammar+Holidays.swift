extension EnglishDateGrammar {
    /// A holiday, with its year where one follows (*Thanksgiving 2021*, *Christmas of last year*, *Easter in three years*).
    func holiday(_ token: Int) -> Piece? {
        guard let found = EnglishHolidays.match(text, token),
            text.isBare || text.shape(token).contains(.capitalized) || found.words > 1
        else { return nil }
        let next = found.end
        if text.isAt(next, "'"), text.isGlued(next) { return nil }
        var piece = Piece(DateTerm(.day), next)
        piece.term.holiday = found.span
        if let year = trailingYear(next) {
            piece.term.year = year.value
            piece.end = year.end
        } else if let distance = yearsAway(next) {
            piece.term.yearOffset = distance.years
            piece.end = distance.end
        } else {
            attachRelativeYear(&piece)
            if piece.term.yearOffset == nil { piece.isWeak = true }
        }
        attachTime(&piece)
        return piece
    }

    /// *in three years*, *three years ago* behind a holiday or month.
    func yearsAway(_ token: Int) -> (years: Int, end: Int)? {
        let hasIn = text.key(token) == keys.in
        guard let amount = cardinal(hasIn ? token + 1 : token), unit(amount.end) == .year, amount.value < 100 else {
            return nil
        }
        if hasIn { return (amount.value, amount.end + 1) }
        return text.key(amount.end + 1) == keys.ago ? (-amount.value, amount.end + 2) : nil
    }

    /// *third Tuesday after Christmas 2014*, *Friday before Easter*: a weekday told by another day.
    func weekdayBeside(_ weekday: Int, count: Int, _ token: Int) -> Piece? {
        let sign = text.key(token) == keys.after ? 1 : text.key(token) == keys.before ? -1 : 0
        guard sign != 0, let day = point(token + 1), day.term.unit == .day, day.term.time == nil else { return nil }
        let anchor: YearlyDay
        if let holiday = day.term.holiday {
            anchor = holiday.first
        } else if let month = day.term.month, let number = day.term.day, number > 0 {
            anchor = .fixed(month, number)
        } else {
            return nil
        }
        var piece = day
        piece.term = DateTerm(.day)
        piece.term.holiday = YearlySpan(first: .weekday(weekday, count: sign * count, from: anchor))
        piece.term.year = day.term.year
        piece.term.yearOffset = day.term.yearOffset
        return piece
    }
}
