extension EnglishDateGrammar {
    // MARK: Numbers within dates

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

    // MARK: Months

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

    /// *(Friday)* behind a day; in a bare line *, Fri* at its end.
    private func skipWeekdayInParentheses(_ piece: inout Piece) {
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

    // MARK: Day before month

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

    // MARK: Weekdays

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

    // MARK: Numeric dates

    /// `2021-08-13`, `08/13/2021`, `13.08.2021`, `8/13/21`.
    func numericDate(_ token: Int) -> Piece? {
        if let piece = dayAndMonthAlone(token) ?? spacedDate(token) ?? monthOfYear(token) { return piece }
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
            piece.otherOrder = DateTerm(day: term.month, month: term.day, year: term.year)
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

    /// `2016 10 16` of a bare line.
    private func spacedDate(_ token: Int) -> Piece? {
        guard text.isBare, let year = text.number(token, digits: 4...4, in: 1900...2100),
            let month = text.number(token + 1, digits: 2...2, in: 1...12),
            let day = text.number(token + 2, digits: 2...2, in: 1...31), CivilDate(year, month, day) != nil,
            text.kind(token + 3) != .number
        else { return nil }
        return Piece(DateTerm(day: day, month: month, year: year), token + 3)
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
