extension EnglishDateGrammar {
    /// A day number, `13`, `13th`, `thirteenth`, `twenty-first`.
    func dayNumber(_ token: Int) -> (value: Int, end: Int)? {
        if let value = text.number(token, digits: 1...2, in: 1...31) {
            if text.isGlued(token + 1) {
                if isOrdinalSuffix(token + 1) { return (value, token + 2) }
                if text.kind(token + 1) == .word || text.kind(token + 1) == .symbol { return nil }
                if text.isAt(token + 1, ":") && text.kind(token + 2) == .number { return nil }
                if text.continuesNumber(token + 1) { return nil }
            }
            if text.isAt(token + 1, "%") { return nil }
            return (value, token + 1)
        }
        return ordinalWord(token, isDay: true)
    }

    func isOrdinalSuffix(_ token: Int) -> Bool {
        let key = text.key(token)
        return text.isGlued(token) && (key == keys.th || key == keys.st || key == keys.nd || key == keys.rd)
    }

    /// `first`, `twenty-first`, `twenty nine`; with digits `21st`.
    func ordinalWord(_ token: Int, isDay: Bool = false) -> (value: Int, end: Int)? {
        if text.kind(token) == .number, isOrdinalSuffix(token + 1), let value = text.number(token) {
            return (value, token + 2)
        }
        guard let word = word(token) else { return nil }
        if word.kind == .ordinal { return (word.value, token + 1) }
        guard word.kind == .cardinal, word.value == 20 || word.value == 30 else { return nil }
        let next = text.isAt(token + 1, "-") ? token + 2 : token + 1
        guard let ones = self.word(next), ones.value < 10,
            ones.kind == .ordinal || isDay && ones.kind == .cardinal
        else { return nil }
        return (word.value + ones.value, next + 1)
    }

    /// A year behind a day or month: `, 2021`, ` 2021`, ` of 2021`, ` '21`.
    func trailingYear(_ token: Int) -> (value: Int, end: Int)? {
        var next = token
        if text.isAt(next, ",") || text.isAt(next, ".") && text.isGlued(next) { next += 1 }
        if text.key(next) == keys.of || text.key(next) == keys.in { next += 1 }
        return fullYear(next) ?? apostropheYear(next) ?? spelledYear(next)
    }

    /// Two digits behind a day and month of a bare line: *14th April 15*, *15 April of 87*.
    private func shortYear(behind token: Int) -> (value: Int, end: Int)? {
        guard text.isBare else { return nil }
        let next = text.key(token) == keys.of ? token + 1 : token
        guard !text.isGlued(next), let year = text.number(next, digits: 2...2, in: 0...99), !isTime(next),
            unit(next + 1) == nil, meridiem(next + 1) == nil,
            next > token || !text.exists(next + 1) || text.kind(next + 1) == .punctuation && !text.isGlued(next + 2)
        else { return nil }
        return (century(year), next + 1)
    }

    /// Four digits that can be a year and are no part of a longer number.
    func fullYear(_ token: Int) -> (value: Int, end: Int)? {
        guard let year = text.number(token, digits: 4...4, in: 1500...2200),
            !text.continuesNumber(token + 1) || isFootnoted(token)
        else { return nil }
        if text.isGlued(token + 1) {
            if text.kind(token + 1) == .word || text.kind(token + 1) == .symbol && !text.isAt(token + 1, "~") {
                return nil
            }
            if text.isAt(token + 1, ":"), text.isGlued(token + 2), text.kind(token + 2) == .number { return nil }
        }
        return (year, token + 1)
    }

    /// *by 2030.1 The company …*: a footnote mark behind the point of the sentence.
    private func isFootnoted(_ token: Int) -> Bool {
        guard text.isAt(token + 1, "."), text.digits(token + 2) <= 2, !text.isGlued(token + 3) else { return false }
        return backWord(token - 1)?.kind == .preposition
    }

    /// `'21`.
    private func apostropheYear(_ token: Int) -> (value: Int, end: Int)? {
        guard text.isAt(token, "'"), text.isGlued(token + 1),
            let year = text.number(token + 1, digits: 2...2, in: 0...99),
            !(text.isGlued(token + 2) && text.kind(token + 2) == .word)
        else { return nil }
        return (century(year), token + 2)
    }

    /// A two-digit year: to 49 in this century, beyond in the last.
    func century(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

    /// *August 13, 2021*, *Aug. 13*, *August 2021*, *August*.
    func monthPoint(_ token: Int) -> Piece? {
        guard let month = word(token, .month) else { return nil }
        let isCapital = text.shape(token).contains(.capitalized)
        let isMay = text.key(token) == keys.may
        if isMay, !isCapital {
            guard text.isBare, let before = backWord(token - 1),
                before.kind == .deictic && !Self.modalSubjects.contains(text.key(token + 1))
                    || before.kind == .preposition && before.value < 8
            else { return nil }
            return trailingYear(token + 1).map { Piece(DateTerm(month: 5, year: $0.value), $0.end) }
                ?? Piece(DateTerm(month: 5, year: nil), token + 1)
        }
        let isShort =
            text.byteCount(token) <= 4 && !isMay && month != 6 && month != 7 || month == 9 && text.byteCount(token) < 6
        var next = token + 1
        if text.isAt(next, "."), text.isGlued(next),
            isShort || dayNumber(next + 1) != nil && (trailingYear(next + 2) != nil || text.isBare)
        {
            next += 1
        }
        if text.isAt(next, "-") || text.isAt(next, "/"), text.isGlued(next), text.isGlued(next + 1) {
            return monthDashed(token, month)
        }
        if text.isAt(next, ","), dayNumber(next + 1) != nil, fullYear(next + 1) == nil,
            isOrdinalSuffix(next + 2)
        {
            next += 1
        }
        if text.key(next) == keys.the, dayNumber(next + 1) != nil { next += 1 }
        if let day = dayNumber(next), !isTime(next), !isCount(day.end, after: next) {
            var piece = Piece(DateTerm(day: day.value, month: month, year: nil), day.end)
            skipWeekdayInParentheses(&piece)
            if let year = trailingYear(piece.end) {
                piece.term.year = year.value
                piece.end = year.end
            }
            skipWeekdayInParentheses(&piece)
            attachRelativeYear(&piece)
            attachTime(&piece)
            // *Oct 26 15:50:06 2016*
            if piece.term.year == nil, piece.term.time != nil, let year = fullYear(piece.end) {
                piece.term.year = year.value
                piece.end = year.end
            }
            // `JULY30` is a code.
            if piece.term.year == nil, !isCapital && (text.key(token) == keys.march || isShort) || text.isGlued(next) {
                piece.isWeak = true
            }
            return piece
        }
        if let year = trailingYear(next) {
            var piece = Piece(DateTerm(month: month, year: year.value), year.end)
            if text.isAt(token + 1, ","), !isCapital { piece.isWeak = true }
            return piece
        }
        guard isCapital else {
            if isShort || text.key(token) == keys.march || text.key(token) == keys.august && !text.isBare { return nil }
            var piece = Piece(DateTerm(month: month, year: nil), token + 1)
            piece.isWeak = true
            attachRelativeYear(&piece)
            return piece
        }
        var piece = Piece(DateTerm(month: month, year: nil), isShort ? next : token + 1)
        piece.isWeak = true
        attachRelativeYear(&piece)
        return piece
    }

    /// Words behind the verb *may*: *this may be*.
    private static let modalSubjects = TokenMap(words: ["be", "have", "not", "or", "also", "well", "take", "mean"])

    /// `Aug-13-2021`, `May-2021`.
    private func monthDashed(_ token: Int, _ month: Int) -> Piece? {
        if let day = text.number(token + 2, digits: 1...2, in: 1...31), text.isGlued(token + 3),
            text.key(token + 3) == text.key(token + 1), let year = fullYear(token + 4)
        {
            return Piece(DateTerm(day: day, month: month, year: year.value), year.end)
        }
        if let year = fullYear(token + 2), text.isAt(token + 1, "-") || text.isBare {
            return Piece(DateTerm(month: month, year: year.value), year.end)
        }
        if word(token + 2, .month) != nil {
            var piece = Piece(DateTerm(month: month, year: nil), token + 1)
            piece.isWeak = true
            return piece
        }
        return nil
    }

    /// Whether the number before `end` counts something: *May 20 people* … only where a unit or scale follows.
    private func isCount(_ end: Int, after number: Int) -> Bool {
        if let unit = unit(end), unit != .second { return true }
        let key = text.key(end)
        return key == keys.million || key == keys.billion || key == keys.percent
    }

    /// *of last year*, *this year*, *next year* behind a month or day.
    func attachRelativeYear(_ piece: inout Piece) {
        guard piece.term.year == nil else { return }
        var next = piece.end
        if text.isAt(next, ",") { next += 1 }
        if text.key(next) == keys.of || text.key(next) == keys.in { next += 1 }
        if let distance = yearsAway(piece.end) {
            piece.term.yearOffset = distance.years
            piece.end = distance.end
            piece.isWeak = false
        } else if let offset = word(next, .deictic), text.isWord(next + 1, keys.year), text.key(next) != keys.past {
            piece.term.yearOffset = offset
            piece.end = next + 2
            piece.isWeak = false
        }
    }

    /// *13 August 2021*, *13th of August*, *13-15 August 2021*, `13-Aug-2021`.
    func dayMonth(_ token: Int) -> Piece? {
        guard let day = dayNumber(token) ?? text.number(token, digits: 1...2, in: 1...31).map({ ($0, token + 1) })
        else {
            return nil
        }
        var next = day.end
        var isDashed = false
        if text.isAt(next, "-") || text.isAt(next, "/"), text.isGlued(next), text.isGlued(next + 1) {
            next += 1
            isDashed = true
        }
        if text.key(next) == keys.of { next += 1 }
        if text.isAt(next, ","), word(next + 1, .month) == nil { return nil }
        // *16. November 2016*
        if text.isAt(next, "."), text.isGlued(next), text.digits(token) > 0, word(next + 1, .month) != nil,
            text.shape(next + 1).contains(.capitalized), text.opens(token) || text.isBare
        {
            next += 1
        }
        guard let month = word(next, .month) else {
            if let piece = dayOfRelativeMonth(day.value, day.end) { return piece }
            return text.key(day.end) == keys.of ? ordinalOfMonth(day.value, day.end) : nil
        }
        if text.key(next) == keys.may, !text.shape(next).contains(.capitalized) { return nil }
        if text.key(next) == keys.march, !text.shape(next).contains(.capitalized), text.digits(token) > 0,
            !isOrdinalSuffix(token + 1)
        {
            return nil
        }
        next += 1
        if text.isAt(next, "."), text.isGlued(next),
            text.number(next + 1, digits: 4...4, in: 1500...2200) != nil
                || !text.shape(next + 1).contains(.capitalized) || text.isAt(next + 1, ",")
        {
            next += 1
        }
        if isDashed || text.isAt(next, "-") && text.isGlued(next),
            text.isAt(next, "-") || text.isAt(next, "/"),
            let year = fullYear(next + 1)
                ?? text.number(next + 1, digits: 2...2, in: 0...99).map({ (century($0), next + 2) })
        {
            return Piece(DateTerm(day: day.value, month: month, year: year.value), year.end)
        }
        var piece = Piece(DateTerm(day: day.value, month: month, year: nil), next)
        skipWeekdayInParentheses(&piece)
        // *on 13 August 10 people …*: only a full year may follow.
        if let year = trailingYear(piece.end) ?? shortYear(behind: piece.end) {
            piece.term.year = year.value
            piece.end = year.end
        }
        skipWeekdayInParentheses(&piece)
        attachRelativeYear(&piece)
        attachTime(&piece)
        return piece
    }

    /// *22 this month*, *23 in next month* of a bare line.
    private func dayOfRelativeMonth(_ day: Int, _ token: Int) -> Piece? {
        let next = text.key(token) == keys.in || text.key(token) == keys.of ? token + 1 : token
        guard text.isBare, let offset = word(next, .deictic), unit(next + 1) == .month, !text.endsInS(next + 1) else {
            return nil
        }
        var piece = Piece(DateTerm(day: day, month: nil, year: nil), next + 2)
        piece.term.monthOffset = offset
        return piece
    }

    /// The first of two days before one month: *13-15 August*, *13 and 14 August*.
    func dayBeforeDayMonth(_ token: Int) -> Piece? {
        guard let day = dayNumber(token) else { return nil }
        var next = day.end
        let key = text.key(next)
        guard
            key == 0x2D || key == 0x2013 || key == 0x2014 || key == keys.to || key == keys.through
                || key == keys.and || key == 0x26 || key == keys.until || key == 0x7E || key == keys.or
        else { return nil }
        next += 1
        if text.key(next) == keys.the { next += 1 }
        guard let second = dayMonth(next), second.term.time == nil, let last = second.term.day else { return nil }
        guard day.value < last else { return nil }
        var term = DateTerm(day: day.value, month: nil, year: nil)
        if key == keys.and || key == 0x26 || key == keys.or {
            if opener(isBetween: token) == false {
                term.month = second.term.month
                term.monthOffset = second.term.monthOffset
                term.year = second.term.year
            }
        }
        return Piece(term, day.end)
    }

    /// Whether *between* stands before a token.
    private func opener(isBetween token: Int) -> Bool {
        var before = token - 1
        if before >= 0, text.table.keys[before] == keys.the { before -= 1 }
        return before >= 0 && words[text.table.keys[before]]?.kind == .between
    }
}
