/// Weekdays, alone and beside a day.
extension EnglishDateGrammar {
    /// *(Friday)* behind a day; in a bare line *, Fri* at its end.
    func skipWeekdayInParentheses(_ piece: inout Piece) {
        if text.isBare, text.isAt(piece.end, ","), let weekday = word(piece.end + 1, .weekday),
            !text.exists(piece.end + 2)
        {
            piece.term.weekday = weekday
            piece.end += 2
            return
        }
        guard text.isAt(piece.end, "("), let weekday = word(piece.end + 1, .weekday) else { return }
        let close = text.isAt(piece.end + 2, ".") ? piece.end + 3 : piece.end + 2
        guard text.isAt(close, ")") else { return }
        piece.term.weekday = weekday
        piece.end = close + 1
    }

    /// *Monday, Aug. 16*, *Monday 16 August*, *Monday*.
    func weekdayPoint(_ token: Int) -> Piece? {
        guard let weekday = word(token, .weekday) else { return nil }
        var next = token + 1
        let isShort = text.byteCount(token) <= 5
        if isShort, text.isAt(next, "."), text.isGlued(next) { next += 1 }
        let bare = next
        while text.isAt(next, ",") || text.key(next) == keys.the || text.key(next) == keys.on
            || text.isAt(next, "(") && next == bare
        {
            next += 1
        }
        if let piece = dayPoint(next), piece.term.unit == .day {
            var dated = piece
            dated.term.weekday = weekday
            if text.isAt(bare, "("), text.isAt(dated.end, ")") { dated.end += 1 }
            return dated
        }
        if next == bare || text.key(next - 1) == keys.the, isOrdinalSuffix(next + 1), let day = dayNumber(next),
            unit(day.end) == nil
        {
            var piece = Piece(DateTerm(day: day.value, month: nil, year: nil), day.end)
            piece.term.weekday = weekday
            attachTime(&piece)
            return piece
        }
        if next == bare, let day = text.number(next, digits: 1...2, in: 1...31), !isTime(next),
            text.kind(next + 1) != .word,
            text.kind(next + 1) != .number, clocks(next) == nil,
            !text.isGlued(next + 1)
                || text.kind(next + 1) == .punctuation && !text.continuesNumber(next + 1) && !text.isAt(next + 1, "/")
                    && !text.isAt(next + 1, "-")
        {
            var piece = Piece(DateTerm(day: day, month: nil, year: nil), next + 1)
            piece.term.weekday = weekday
            return piece
        }
        if let beside = weekdayBeside(weekday, count: 1, bare) { return beside }
        var piece = Piece(DateTerm(.day), bare)
        piece.term.weekday = weekday
        piece.isWeak = true
        // *the Friday after next*
        if text.key(bare) == keys.after, text.key(bare + 1) == keys.next, unit(bare + 2) == nil {
            piece.term.weekdayOrdinal = 2
            piece.term.tense = .future
            piece.end = bare + 2
            piece.isWeak = false
            return piece
        }
        // *Tuesday of next week*, *Wednesday evening next week*
        if let part = partOfDay(bare) {
            piece.part = part.part
            piece.end = part.end
        }
        let joiner = text.key(piece.end)
        next = joiner == keys.of || joiner == keys.from || joiner == keys.in ? piece.end + 1 : piece.end
        if let offset = word(next, .deictic), unit(next + 1) == .week {
            piece.term.offset = offset
            piece.end = next + 2
            piece.isWeak = false
        }
        attachTime(&piece)
        if text.isBare, piece.term.time == nil, let hours = bareHours(bare) {
            piece.term.time = hours.time
            piece.endTime = hours.last
            piece.end = hours.end
        }
        if piece.term.time != nil { piece.isWeak = false }
        if isShort, piece.isWeak, !(text.isBare && text.opens(token) && !text.exists(bare)),
            !text.shape(token).contains(.capitalized) || text.key(token) == keys.sun
                || text.key(token) == keys.sat
        {
            return nil
        }
        return piece
    }

    /// A day that is written out: month and day, day and month, numeric.
    func dayPoint(_ token: Int) -> Piece? {
        if text.kind(token) == .number { return numericDate(token) ?? dayMonth(token) }
        if word(token, .month) != nil, let piece = monthPoint(token), piece.term.unit == .day { return piece }
        return ordinalWord(token) != nil ? dayMonth(token) : nil
    }
}
