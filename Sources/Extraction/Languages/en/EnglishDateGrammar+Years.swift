extension EnglishDateGrammar {
    /// What starts with a number: numeric date, day and month, time, quarter, decade, year.
    func numberPoint(_ token: Int) -> Piece? {
        if let piece = numericDate(token) { return piece }
        let digits = text.digits(token)
        if digits <= 2 {
            if let piece = dayBeforeDayMonth(token) ?? dayMonth(token) ?? timeFirst(token) { return piece }
            if let piece = glued(token) { return piece }
            return isOrdinalSuffix(token + 1) ? ordinalPoint(token) : nil
        }
        if digits == 4 { return decade(token) ?? yearPoint(token) }
        return nil
    }

    /// A small number in digits or words.
    func cardinal(_ token: Int) -> (value: Int, end: Int)? {
        if let value = text.number(token, digits: 1...3, in: 0...999), !text.continuesNumber(token + 1) {
            return (value, token + 1)
        }
        guard let tens = word(token, .cardinal) else { return nil }
        if tens >= 20, text.isAt(token + 1, "-"), let ones = word(token + 2, .cardinal), ones < 10 {
            return (tens + ones, token + 3)
        }
        if tens >= 20, let ones = word(token + 1, .cardinal), ones < 10 { return (tens + ones, token + 2) }
        return (tens, token + 1)
    }

    /// `1970s`, `1970's`.
    private func decade(_ token: Int) -> Piece? {
        guard let year = text.number(token, digits: 4...4, in: 1500...2090), year % 10 == 0, text.isGlued(token + 1)
        else { return nil }
        var next = token + 1
        if text.isAt(next, "'"), text.isGlued(next + 1) { next += 1 }
        guard text.isWord(next, keys.s) else { return nil }
        if next == token + 2, !text.isWord(next, keys.s) { return nil }
        // *2010's results* is the year.
        if next == token + 2, text.kind(next + 1) == .word, year >= 2000 { return nil }
        var term = DateTerm(year % 100 == 0 && year < 2000 ? .century : .decade)
        term.year = term.unit == .century ? year : year
        if term.unit == .century { term.unit = .decade }
        return Piece(term, next + 1)
    }

    /// `'90s`.
    func shortDecade(_ token: Int) -> Piece? {
        guard let year = text.number(token, digits: 2...2, in: 10...90), year % 10 == 0 else { return nil }
        var next = token + 1
        if text.isAt(next, "'"), text.isGlued(next) { next += 1 }
        guard text.isGlued(next), text.isWord(next, keys.s) else { return nil }
        var term = DateTerm(.decade)
        term.year = year < 30 ? 2000 + year : 1900 + year
        return Piece(term, next + 1)
    }

    /// *spring 2021*, *summer of 2021*, *Winter 2026*; *this summer* is read by `deicticPoint`.
    func seasonPoint(_ token: Int) -> Piece? {
        guard let season = word(token, .season) else { return nil }
        var next = token + 1
        if text.isAt(next, ",") { next += 1 }
        if text.key(next) == keys.of || text.key(next) == keys.in { next += 1 }
        guard let year = fullYear(next) else {
            var piece = Piece(DateTerm(.season, index: season, year: nil), token + 1)
            attachRelativeYear(&piece)
            return piece.term.yearOffset == nil ? nil : piece
        }
        if text.key(next - 1) == keys.in, text.key(token) == keys.fall { return nil }
        var piece = Piece(DateTerm(.season, index: season, year: year.value), year.end)
        // *winter 2020-21*
        if season == 4, let second = schoolYear(year.end, year.value) { piece.end = second.end }
        return piece
    }

    /// The second year of *2020-21*, *2020/2021*: the next one.
    func schoolYear(_ token: Int, _ first: Int) -> (value: Int, end: Int)? {
        let key = text.key(token)
        guard key == 0x2D || key == 0x2F || key == 0x2013, text.isGlued(token), text.isGlued(token + 1) else {
            return nil
        }
        if let second = text.number(token + 1, digits: 2...2, in: 0...99), second == (first + 1) % 100,
            !(text.isAt(token + 2, "-") && text.isGlued(token + 2))
        {
            return (first + 1, token + 2)
        }
        if key == 0x2F, let second = text.number(token + 1, digits: 4...4, in: 1900...2200), second == first + 1 {
            return (first + 1, token + 2)
        }
        return nil
    }

    /// *2020-22*: the second year of a range in two digits.
    func shortSecondYear(_ token: Int, _ piece: Piece) -> Piece? {
        guard let first = piece.term.year, text.isGlued(token),
            let second = text.number(token, digits: 2...2, in: 0...99),
            !text.isGlued(token + 1) || text.kind(token + 1) == .punctuation, !text.continuesNumber(token + 1)
        else { return nil }
        let year = first / 100 * 100 + second
        guard year > first, year - first < 50 else { return nil }
        return Piece(DateTerm(year: year), token + 1)
    }

    /// *two thousand and twenty*, *nineteen ninety-nine*, *seventeen hundred thirty-three*.
    func spelledYear(_ token: Int) -> (value: Int, end: Int)? {
        guard let first = cardinal(token), text.kind(token) == .word else { return nil }
        if first.value == 2, text.key(first.end) == keys.thousand {
            let next = text.key(first.end + 1) == keys.and ? first.end + 2 : first.end + 1
            guard text.kind(next) == .word, let rest = cardinal(next), unit(rest.end) == nil else {
                return next == first.end + 1 && !text.exists(next) ? (2000, next) : nil
            }
            return (2000 + rest.value, rest.end)
        }
        guard (15...20).contains(first.value) else { return nil }
        if text.key(first.end) == keys.hundred {
            let next = text.key(first.end + 1) == keys.and ? first.end + 2 : first.end + 1
            guard text.kind(next) == .word, let rest = cardinal(next), unit(rest.end) == nil else { return nil }
            return (first.value * 100 + rest.value, rest.end)
        }
        guard first.end == token + 1, text.kind(first.end) == .word, let rest = cardinal(first.end), rest.value > 9,
            unit(rest.end) == nil
        else { return nil }
        return (first.value * 100 + rest.value, rest.end)
    }

    /// A year in words behind a preposition, or alone in a bare line.
    func spelledYearPoint(_ token: Int) -> Piece? {
        guard backWord(token - 1)?.kind == .preposition || text.isBare, let year = spelledYear(token) else {
            return nil
        }
        return Piece(DateTerm(year: year.value), year.end)
    }

    /// A year in four digits, with what stands behind it: *2021 Q3*, *2016 fiscal year*, *2020-21 season*, *2021-08*.
    func yearPoint(_ token: Int) -> Piece? {
        guard let year = fullYear(token) else { return nil }
        if let second = schoolYear(year.end, year.value) {
            var term = DateTerm(year: year.value)
            term.secondYear = second.value
            var piece = Piece(term, second.end)
            let next = second.end
            if text.key(next) == keys.school || text.key(next) == keys.academic
                || text.key(next) == keys.financial || word(next, .fiscal) != nil
            {
                piece.end = text.key(next + 1) == keys.year ? next + 2 : next + 1
            } else if text.key(next) == keys.season {
                piece.end = next + 1
            } else {
                piece.isWeak = true
            }
            return piece
        }
        if text.isAt(year.end, "-"), text.isGlued(year.end), text.isGlued(year.end + 1),
            let month = text.number(year.end + 1, digits: 2...2, in: 1...12),
            !(text.isGlued(year.end + 2) && (text.kind(year.end + 2) == .word || text.isAt(year.end + 2, "-")))
        {
            return Piece(DateTerm(month: month, year: year.value), year.end + 2)
        }
        if let month = monthBehind(year) { return month }
        var piece = yearWithStretch(Piece(DateTerm(year: year.value), year.end))
        if piece.end == year.end {
            guard (1600...2150).contains(year.value) else { return nil }
            piece.isWeak = true
        }
        return piece
    }

    /// *2021-Aug-13*, *2021 April*; in a bare line `2014/10` and `2015-3`.
    private func monthBehind(_ year: (value: Int, end: Int)) -> Piece? {
        let isJoined =
            (text.isAt(year.end, "-") || text.isAt(year.end, "/")) && text.isGlued(year.end + 1)
            || text.isBare && text.isAt(year.end, ",")
        let next = isJoined ? year.end + 1 : year.end
        if let month = word(next, .month), isJoined || text.byteCount(next) > 3 || text.isBare {
            if isJoined, text.key(next + 1) == text.key(year.end),
                let day = text.number(next + 2, digits: 1...2, in: 1...31)
            {
                return Piece(DateTerm(day: day, month: month, year: year.value), next + 3)
            }
            guard isJoined || dayNumber(next + 1) == nil, trailingYear(next + 1) == nil else { return nil }
            if text.key(next) == keys.may, !text.shape(next).contains(.capitalized) { return nil }
            return Piece(DateTerm(month: month, year: year.value), next + 1)
        }
        guard text.isBare, isJoined, !text.isAt(year.end, ","),
            let month = text.number(next, digits: 1...2, in: 1...12),
            !text.isGlued(next + 1) || text.kind(next + 1) == .punctuation && !text.isAt(next + 1, "/")
        else { return nil }
        return Piece(DateTerm(month: month, year: year.value), next + 1)
    }
}
