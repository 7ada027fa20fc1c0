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

    /// `3Q21`, `1H 2025`, `2Q`.
    private func glued(_ token: Int) -> Piece? {
        guard let index = text.number(token, digits: 1...1, in: 1...4), text.isGlued(token + 1),
            let code = word(token + 1, .code), text.shape(token + 1).contains(.allCaps)
        else { return nil }
        guard code == 2 || code == 3 && index <= 2 else { return nil }
        var piece = Piece(DateTerm(code == 2 ? .quarter : .half, index: index, year: nil), token + 2)
        if let year = codeYear(token + 2) {
            piece.term.year = year.value
            piece.term.isFiscal = year.isFiscal
            piece.end = year.end
        }
        return piece
    }

    /// The year behind a quarter code: `21`, ` 2021`, ` FY21`, `'21`, `/2021`.
    private func codeYear(_ token: Int) -> (value: Int, isFiscal: Bool, end: Int)? {
        var next = token
        if text.isGlued(next), let year = text.number(next, digits: 2...2, in: 0...99) {
            return (century(year), false, next + 1)
        }
        if text.isAt(next, "-") || text.isAt(next, "/") || text.isAt(next, ","),
            text.isGlued(next) || text.isAt(next, ",")
        {
            next += 1
        }
        if text.key(next) == keys.of { next += 1 }
        if let fiscal = fiscalYear(next) { return (fiscal.value, fiscal.isFiscal, fiscal.end) }
        if let year = trailingYear(next) { return (year.value, false, year.end) }
        return nil
    }

    /// *FY2021*, *FY19*, *fiscal year 2021*, *fiscal 2024*, *financial year 2021-22*, *calendar 2021*.
    func fiscalYear(_ token: Int) -> (value: Int, isFiscal: Bool, end: Int)? {
        if let code = word(token, .code), code == 1 || code == 4 {
            var next = token + 1
            if text.isAt(next, "'") || text.isAt(next, "-"), text.isGlued(next) { next += 1 }
            if let year = text.number(next, digits: 4...4, in: 1900...2200) { return (year, code == 1, next + 1) }
            if text.isGlued(next), let year = text.number(next, digits: 2...2, in: 0...99) {
                return (century(year), code == 1, next + 1)
            }
            return nil
        }
        let isFiscal = word(token, .fiscal) != nil
        guard isFiscal || text.key(token) == keys.calendar else { return nil }
        var next = token + 1
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        if text.key(next) == keys.year || text.key(next) == keys.years { next += 1 }
        if let year = fullYear(next) { return (year.value, isFiscal, year.end) }
        if text.isAt(next, "'"), let year = text.number(next + 1, digits: 2...2, in: 0...99) {
            return (century(year), isFiscal, next + 2)
        }
        return nil
    }

    func fiscalPoint(_ token: Int) -> Piece? {
        if let year = fiscalYear(token) {
            var term = DateTerm(year: year.value)
            term.isFiscal = year.isFiscal
            if let second = schoolYear(year.end, year.value) {
                term.secondYear = second.value
                return Piece(term, second.end)
            }
            return Piece(term, year.end)
        }
        // *fiscal year ended June 30, 2021*, *fiscal third quarter of 2021*, *fiscal first quarter*
        if text.key(token + 1) == keys.year {
            let next = token + 2
            guard text.key(next) == keys.ending || text.key(next) == keys.ended || text.key(next) == keys.ends
            else { return nil }
            let day = text.key(next + 1) == keys.on ? next + 2 : next + 1
            guard let end = dayPoint(day), let year = end.term.year else { return nil }
            var term = DateTerm(year: year)
            term.isFiscal = true
            var piece = Piece(term, end.end)
            piece.inner = (end.term, day..<end.end)
            return piece
        }
        if let ordinal = ordinalWord(token + 1), var piece = stretch(ordinal.value, ordinal.end) {
            piece.term.isFiscal = true
            return piece
        }
        if word(token + 1, .code) != nil, var piece = codePoint(token + 1) {
            piece.term.isFiscal = true
            return piece
        }
        return nil
    }

    /// `Q3 2021`, `Q3 FY21`, `H1 2025`, `FY2021`, `FY21 Q3`.
    func codePoint(_ token: Int) -> Piece? {
        guard let code = word(token, .code) else { return nil }
        if code == 1 || code == 4 {
            guard let year = fiscalYear(token) else { return nil }
            var term = DateTerm(year: year.value)
            term.isFiscal = year.isFiscal
            return yearWithStretch(Piece(term, year.end))
        }
        guard text.isGlued(token + 1), let index = text.number(token + 1, digits: 1...1, in: 1...4),
            code == 2 || index <= 2,
            !(text.isGlued(token + 2) && text.kind(token + 2) == .word)
        else { return nil }
        if code == 3, !text.shape(token).contains(.capitalized) { return nil }
        var piece = Piece(DateTerm(code == 2 ? .quarter : .half, index: index, year: nil), token + 2)
        if let year = codeYear(token + 2) {
            piece.term.year = year.value
            piece.term.isFiscal = year.isFiscal
            piece.end = year.end
        } else {
            attachRelativeYear(&piece)
        }
        if code == 3, piece.term.year == nil { piece.isWeak = true }
        return piece
    }

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

    /// The quarter, half or run of months of an ordinal, with its year.
    func stretch(_ ordinal: Int, _ token: Int) -> Piece? {
        var next = token
        var isFiscal = false
        if word(next, .fiscal) != nil {
            isFiscal = true
            next += 1
        }
        var piece: Piece
        if unit(next) == .quarter, (1...4).contains(ordinal) {
            piece = Piece(DateTerm(.quarter, index: ordinal, year: nil), next + 1)
        } else if unit(next) == .half, ordinal <= 2 {
            piece = Piece(DateTerm(.half, index: ordinal, year: nil), next + 1)
            if text.key(next + 1) == keys.year { piece.end += 1 }
            piece.isWeak = true
        } else if ordinal == 1, let count = cardinal(next), (2...11).contains(count.value),
            unit(count.end) == .month || text.isAt(count.end, "-") && unit(count.end + 1) == .month
        {
            piece = Piece(monthsTerm(count.value), text.isAt(count.end, "-") ? count.end + 2 : count.end + 1)
            piece.isWeak = true
        } else {
            return nil
        }
        piece.term.isFiscal = isFiscal
        attachYear(&piece)
        return piece
    }

    private func monthsTerm(_ count: Int) -> DateTerm {
        switch count {
        case 3: return DateTerm(.quarter, index: 1, year: nil)
        case 6: return DateTerm(.half, index: 1, year: nil)
        default:
            var term = DateTerm(.year)
            term.months = 1...count
            return term
        }
    }

    /// The year behind a stretch: *of 2021*, *of fiscal 2021*, *2021*, *of the year*, *of this year*, *of last year*.
    func attachYear(_ piece: inout Piece) {
        var next = piece.end
        if text.isAt(next, ",") { next += 1 }
        let hasOf = text.key(next) == keys.of || text.key(next) == keys.in
        if hasOf { next += 1 }
        var hasThe = false
        if text.key(next) == keys.the {
            hasThe = true
            next += 1
        }
        if text.isAt(next, "("), let year = fullYear(next + 1), text.isAt(year.end, ")") {
            piece.term.year = year.value
            piece.end = year.end + 1
            piece.isWeak = false
            return
        }
        if let year = codeFiscal(next) {
            piece.term.year = year.value
            piece.term.isFiscal = piece.term.isFiscal || year.isFiscal
            piece.end = year.end
            piece.isWeak = false
            return
        }
        if let year = trailingYear(next), !hasThe || true {
            piece.term.year = year.value
            piece.end = year.end
            piece.isWeak = false
            if text.key(year.end) == keys.fiscal, text.key(year.end + 1) == keys.year {
                piece.term.isFiscal = true
                piece.end = year.end + 2
            }
            return
        }
        if let offset = word(next, .deictic), text.key(next + 1) == keys.year {
            if text.key(next) == keys.past || text.key(next) == keys.following { return }
            piece.term.yearOffset = offset
            if piece.term.unit == .year { piece.term.offset = offset }
            piece.end = next + 2
            piece.isWeak = false
        } else if hasOf, hasThe,
            text.key(next) == keys.year || text.key(next) == keys.calendar && text.key(next + 1) == keys.year
        {
            piece.term.yearOffset = 0
            if piece.term.unit == .year { piece.term.offset = 0 }
            piece.end = text.key(next) == keys.year ? next + 1 : next + 2
            piece.isWeak = false
        } else if hasOf, word(next, .fiscal) != nil, text.key(next + 1) == keys.year {
            piece.term.isFiscal = true
            piece.end = next + 2
        }
    }

    private func codeFiscal(_ token: Int) -> (value: Int, isFiscal: Bool, end: Int)? {
        if let year = fiscalYear(token) { return year }
        if let year = fullYear(token), word(year.end, .fiscal) != nil, text.key(year.end + 1) == keys.year {
            return (year.value, true, year.end + 2)
        }
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

    // MARK: Decades and seasons

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

    /// `'21` alone: too weak.
    func shortYear(_ token: Int) -> Piece? { nil }

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

    // MARK: Years

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
    private func spelledYearPoint(_ token: Int) -> Piece? {
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

    /// *2021 Q3*, *2025 first quarter*, *2016 fiscal year*, *2021 fiscal third quarter*.
    private func yearWithStretch(_ piece: Piece) -> Piece {
        var next = piece.end
        var result = piece
        if text.isAt(next, "-") || text.isAt(next, "'"), text.isGlued(next) { next += 1 }
        if text.isAt(next, "'"), text.isWord(next + 1, keys.s) { next += 2 }
        if text.isWord(next, keys.s), text.isAt(next - 1, "'") { next += 1 }
        if let code = word(next, .code), code == 2 || code == 3, text.isGlued(next + 1),
            let index = text.number(next + 1, digits: 1...1, in: 1...4), code == 2 || index <= 2
        {
            result.term = DateTerm(
                code == 2 ? .quarter : .half, index: index, year: piece.term.year, isFiscal: piece.term.isFiscal)
            result.end = next + 2
            return result
        }
        if let index = text.number(next, digits: 1...1, in: 1...4), text.isGlued(next + 1),
            let code = word(next + 1, .code), code == 2 || code == 3 && index <= 2
        {
            result.term = DateTerm(
                code == 2 ? .quarter : .half, index: index, year: piece.term.year, isFiscal: piece.term.isFiscal)
            result.end = next + 2
            return result
        }
        if word(next, .fiscal) != nil, text.key(next + 1) == keys.year {
            result.term.isFiscal = true
            result.end = next + 2
            return result
        }
        if let ordinal = ordinalWord(next) {
            var unitToken = ordinal.end
            let isFiscal = word(unitToken, .fiscal) != nil
            if isFiscal { unitToken += 1 }
            if text.isAt(unitToken, "-"), text.isGlued(unitToken) { unitToken += 1 }
            if unit(unitToken) == .quarter, ordinal.value <= 4 {
                result.term = DateTerm(
                    .quarter, index: ordinal.value, year: piece.term.year, isFiscal: piece.term.isFiscal || isFiscal)
                result.end = unitToken + 1
            } else if unit(unitToken) == .half, ordinal.value <= 2 {
                result.term = DateTerm(
                    .half, index: ordinal.value, year: piece.term.year, isFiscal: piece.term.isFiscal || isFiscal)
                result.end = unitToken + 1
            }
        }
        return result
    }
}
