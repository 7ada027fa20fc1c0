/// What starts with an ordinal: weekdays and weeks of a month, quarters, centuries.
extension EnglishDateGrammar {
    /// *first quarter*, *third quarter of fiscal 2021*, *first half of 2025*, *first six months of the year*, *20th century*, *first of March*.
    func ordinalPoint(_ token: Int) -> Piece? {
        guard let ordinal = ordinalWord(token) else {
            guard word(token, .cardinal) != nil else { return nil }
            return dayMonth(token) ?? spelledYearPoint(token) ?? timeFirst(token)
        }
        var next = ordinal.end
        // *third last week of 2018*
        if text.key(next) == keys.last, let piece = ordinalOfMonth(-ordinal.value, next + 1) { return piece }
        if ordinal.value <= 5, let weekday = word(next, .weekday),
            let piece = weekdayBeside(weekday, count: ordinal.value, next + 1)
        {
            return piece
        }
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        if text.key(next) == keys.and || text.key(next) == keys.or || text.isAt(next, "&"),
            let second = ordinalWord(next + 1), let piece = stretch(second.value, second.end),
            piece.term.unit == .quarter || piece.term.unit == .half
        {
            var first = Piece(
                DateTerm(piece.term.unit, index: ordinal.value, year: piece.term.year, isFiscal: piece.term.isFiscal),
                ordinal.end)
            first.term.yearOffset = piece.term.yearOffset
            return first
        }
        if unit(next) == .century || text.key(next) == keys.century { return century(ordinal.value, next) }
        if let piece = stretch(ordinal.value, next) ?? ordinalOfMonth(ordinal.value, next) { return piece }
        return dayMonth(token)
    }

    /// *first Monday of May*, *second week of October 2021*, *15th day of next month*, *20th of the previous month*, *third month of 2021*.
    func ordinalOfMonth(_ ordinal: Int, _ token: Int) -> Piece? {
        var term = DateTerm(.day)
        var next = token
        var timed = Piece(term, next)
        if ordinal <= 5, ordinal != 0, let weekday = word(next, .weekday) {
            term.weekday = weekday
            term.weekdayOrdinal = ordinal
            // *first Monday evening of next month*
            timed = Piece(term, next + 1)
            attachTime(&timed)
            next = timed.end
        } else if ordinal <= 5, unit(next) == .week, !text.endsInS(next) {
            // As of the year, a week belongs to the month that has its Thursday.
            term = DateTerm(.week)
            term.weekday = 4
            term.weekdayOrdinal = ordinal
            next += 1
        } else if ordinal < 0, ordinal >= -31, unit(next) == .day, !text.endsInS(next) {
            term.day = ordinal
            next += 1
        } else if (1...12).contains(ordinal), unit(next) == .month, text.key(next + 1) == keys.of,
            let year = fullYear(next + 2)
        {
            return Piece(DateTerm(month: ordinal, year: year.value), year.end)
        } else {
            guard (1...31).contains(ordinal) else { return nil }
            term.day = ordinal
            if unit(next) == .day { next += 1 }
        }
        if text.key(next) == keys.of || text.key(next) == keys.in {
            next += 1
        } else if !text.isBare || term.weekdayOrdinal == nil || word(next, .deictic) == nil {
            return nil
        }
        // *first week of this year*
        if term.unit == .week, ordinal > 0, let offset = word(next, .deictic), text.key(next + 1) == keys.year {
            term.weekday = nil
            term.weekdayOrdinal = nil
            term.index = ordinal
            term.yearOffset = offset
            return Piece(term, next + 2)
        }
        if term.unit == .week, let year = fullYear(next) {
            term.weekday = nil
            term.weekdayOrdinal = nil
            term.index = ordinal < 0 ? DateTerm.isoWeeks(in: year.value) + 1 + ordinal : ordinal
            term.year = year.value
            return Piece(term, year.end)
        }
        if term.day != nil, ordinal == 1 || ordinal == -1, let year = fullYear(next) {
            return Piece(DateTerm(day: ordinal, month: ordinal < 0 ? 12 : 1, year: year.value), year.end)
        }
        let hasThe = text.key(next) == keys.the
        if hasThe { next += 1 }
        if let offset = word(next, .deictic), unit(next + 1) == .month {
            term.monthOffset = offset
            next += 2
        } else if hasThe, unit(next) == .month, text.isBare || term.weekdayOrdinal != nil {
            term.monthOffset = 0
            next += 1
        } else if let month = word(next, .month) {
            guard term.weekdayOrdinal != nil || ordinal < 0 else { return nil }
            term.month = month
            next = text.isAt(next + 1, ".") ? next + 2 : next + 1
            if let year = trailingYear(next) {
                term.year = year.value
                next = year.end
            }
        } else {
            return nil
        }
        var piece = Piece(term, next)
        piece.term.time = timed.term.time
        piece.endTime = timed.endTime
        piece.part = timed.part
        if term.year == nil, term.monthOffset == nil { attachRelativeYear(&piece) }
        attachTime(&piece)
        return piece
    }

    private func century(_ ordinal: Int, _ token: Int) -> Piece? {
        guard (10...22).contains(ordinal) else { return nil }
        var term = DateTerm(.century)
        term.year = (ordinal - 1) * 100 + 1
        return Piece(term, token + 1)
    }
}
