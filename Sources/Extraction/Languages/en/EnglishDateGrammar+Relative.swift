extension EnglishDateGrammar {
    /// *today*, *yesterday*, *tomorrow*; *now* only where a stretch starts with it.
    func dayWord(_ token: Int, _ offset: Int) -> Piece? {
        if text.key(token) == keys.now {
            let next = text.key(token + 1)
            guard next == keys.through || next == keys.until || next == keys.thru || next == keys.to else { return nil }
            return Piece(DateTerm(.day, offset: 0), token + 1)
        }
        // *USA Today*, *Psychology Today.*: a name, where the sentence or phrase ends with it.
        if text.shape(token).contains(.capitalized), token > 0, !text.opens(token), text.kind(token - 1) == .word,
            text.shape(token - 1).contains(.capitalized), text.isAt(token + 1, ".") || text.key(token - 1) == keys.usa
        {
            return nil
        }
        // *tomorrow's leaders*, *a better tomorrow*
        if offset == 1, text.isAt(token + 1, "'") || Self.praise.contains(text.key(token - 1)) { return nil }
        // *leaders of tomorrow*
        if offset == 1, let word = backWord(token - 1), word.kind == .preposition,
            word.value == Lexicon.Preposition.of.rawValue || word.value == Lexicon.Preposition.for.rawValue
        {
            return nil
        }
        var piece = Piece(DateTerm(.day, offset: offset), token + 1)
        attachTime(&piece)
        return piece
    }

    private static let praise = TokenMap(words: ["better", "brighter", "new", "greener", "safer", "sustainable"])

    /// *this month*, *last year*, *next Monday*, *last August*, *this summer*, *current decade*.
    func deicticPoint(_ token: Int, _ offset: Int) -> Piece? {
        let key = text.key(token)
        let isPast = key == keys.past
        var next = token + 1
        if key == keys.this {
            if text.key(next) == keys.past || text.key(next) == keys.coming {
                let isComing = text.key(next) == keys.coming
                if let weekday = word(next + 1, .weekday) {
                    var piece = Piece(DateTerm(.day), next + 2)
                    piece.term.weekday = weekday
                    piece.term.tense = isComing ? .future : .past
                    attachTime(&piece)
                    return piece
                }
                if unit(next + 1) == .weekend { return Piece(DateTerm(.weekend, offset: isComing ? 0 : -1), next + 2) }
                if let month = word(next + 1, .month) {
                    var piece = Piece(DateTerm(month: month, year: nil), next + 2)
                    piece.term.offset = isComing ? 1 : -1
                    return piece
                }
                return nil
            }
            if let part = partOfDay(next) {
                var piece = Piece(DateTerm(.day, offset: 0), part.end)
                piece.part = part.part
                attachTime(&piece)
                return piece
            }
        }
        if word(next, .fiscal) != nil || text.key(next) == keys.calendar {
            let isFiscal = word(next, .fiscal) != nil
            next += 1
            guard text.key(next) == keys.year || unit(next) == .quarter else { return nil }
            if isFiscal { return nil }
        }
        if key == keys.last, let piece = ordinalOfMonth(-1, next) { return piece }
        if let unit = unit(next) {
            if isPast && !(text.isBare && [.quarter, .week, .day, .month].contains(unit)) || key == keys.following
                || key == keys.coming && unit == .year
            {
                return nil
            }
            return deicticUnit(unit, offset, next + 1)
        }
        if isPast { return nil }
        if let weekday = word(next, .weekday) {
            var piece = Piece(DateTerm(.day), next + 1)
            piece.term.weekday = weekday
            piece.term.offset = offset
            if key == keys.last {
                piece.term.offset = nil
                piece.term.tense = .before
            }
            // *next Friday 5/12*, *next Monday 6-8*: in a bare line
            if text.isBare, let dated = dayAndMonthAlone(piece.end) { return dated }
            attachTime(&piece)
            if text.isBare, piece.term.time == nil, let hours = bareHours(piece.end) {
                piece.term.time = hours.time
                piece.endTime = hours.last
                piece.end = hours.end
            }
            return piece
        }
        if word(next, .month) != nil, text.shape(next).contains(.capitalized), let month = monthPoint(next),
            month.term.year == nil, month.term.unit == .month || month.term.unit == .day
        {
            var piece = month
            piece.isWeak = false
            if piece.term.yearOffset == nil {
                if offset == 0 { piece.term.yearOffset = 0 } else { piece.term.offset = offset }
            }
            return piece
        }
        if let season = word(next, .season) {
            if text.key(next) == keys.fall, text.kind(next + 1) == .word, text.key(next + 1) == keys.in {
                return nil
            }
            var piece = Piece(DateTerm(.season, index: season, year: nil), next + 1)
            if offset == 0 { piece.term.yearOffset = 0 } else { piece.term.offset = offset }
            return piece
        }
        if var piece = holiday(next), piece.term.year == nil {
            piece.isWeak = false
            if offset == 0 { piece.term.yearOffset = 0 } else { piece.term.offset = offset }
            return piece
        }
        return nil
    }

    private func deicticUnit(_ unit: Lexicon.Unit, _ offset: Int, _ end: Int) -> Piece? {
        let key = text.key(end - 1)
        // Plurals are loose spans: *coming weeks*.
        if text.endsInS(end - 1), unit != .century { return nil }
        switch unit {
        case .year:
            guard key == keys.year else { return nil }
            // *next year's first quarter*
            if text.isAt(end, "'"), text.isWord(end + 1, keys.s), let ordinal = ordinalWord(end + 2),
                var piece = stretch(ordinal.value, ordinal.end), piece.term.lacksOnlyYear
            {
                piece.term.yearOffset = offset
                piece.isWeak = false
                return piece
            }
            var piece = Piece(DateTerm(.year, offset: offset), end)
            piece.term.isComparative = [keys.prior, keys.previous].contains(text.key(end - 2))
            return piece
        case .month: return Piece(DateTerm(.month, offset: offset), end)
        case .week:
            // *next week Wednesday*, *next week on Tuesday*
            let next = text.key(end) == keys.on || text.isBare && text.isAt(end, "-") ? end + 1 : end
            if let weekday = word(next, .weekday), text.shape(next).contains(.capitalized) || text.isBare {
                var piece = Piece(DateTerm(.day, offset: offset), next + 1)
                piece.term.weekday = weekday
                attachTime(&piece)
                return piece
            }
            return weekdays(ofWeek: offset, end) ?? Piece(DateTerm(.week, offset: offset), end)
        case .quarter: return Piece(DateTerm(.quarter, offset: offset), end)
        case .half: return nil
        case .weekend: return Piece(DateTerm(.weekend, offset: offset), end)
        case .decade: return offset == 0 || text.isBare ? Piece(DateTerm(.decade, offset: offset), end) : nil
        case .century: return Piece(DateTerm(.century, offset: offset), end)
        case .day: return text.isBare ? Piece(DateTerm(.day, offset: offset), end) : nil
        case .hour, .minute, .second, .fortnight, .businessDay, .season: return nil
        }
    }

    /// *from Tuesday to Thursday* behind a week.
    private func weekdays(ofWeek offset: Int, _ token: Int) -> Piece? {
        guard let opener = word(token)?.kind, opener == .from || opener == .between,
            let first = word(token + 1, .weekday)
        else { return nil }
        let key = text.key(token + 2)
        guard key == keys.to || key == keys.through || key == keys.until || key == keys.and || key == 0x2D,
            let last = word(token + 3, .weekday)
        else { return nil }
        func day(_ weekday: Int) -> DateTerm {
            var term = DateTerm(.day, offset: offset)
            term.weekday = weekday
            return term
        }
        var piece = Piece(day(first), token + 4)
        piece.more = .until(day(last))
        return piece
    }

    /// *early August*, *mid-2021*, *late 2004*, *end of June*, *later this month*, *beginning of the year*.
    func partPoint(_ token: Int) -> Piece? {
        // *late evening*
        if let part = partOfDay(token), text.isBare {
            var piece = Piece(DateTerm(.day, offset: 0), part.end)
            piece.part = part.part
            return text.key(token - 1) == keys.this ? piece : nil
        }
        // *to close in the first half*: a verb.
        if text.key(token + 1) == keys.in, [keys.close, keys.start, keys.end].contains(text.key(token)) { return nil }
        var next = token + 1
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        var hasOf = false
        if text.key(next) == keys.of || text.key(next) == keys.in {
            hasOf = true
            next += 1
        }
        var hasThe = false
        if text.key(next) == keys.the {
            hasThe = true
            next += 1
        }
        if text.key(next) == keys.to, word(next + 1, .part) != nil, !hasOf { return partPoint(next + 1) }
        guard var piece = point(next) else {
            if hasOf, hasThe, text.key(next) == keys.year || text.isBare && isCalendarUnit(next),
                !text.isGlued(next + 1) || text.isBare && text.kind(next + 1) == .punctuation && !text.isGlued(next + 2)
            {
                let unit: DateTerm.Unit = text.key(next) == keys.year ? .year : unit(next) == .month ? .month : .week
                var piece = Piece(DateTerm(unit, offset: 0), next + 1)
                piece.part = part(of: piece.term, at: token)
                return piece
            }
            return nil
        }
        if piece.part == nil { piece.part = part(of: piece.term, at: token) }
        switch piece.term.unit {
        case .clock: return nil
        case .day: if piece.term.day != nil && !hasOf { return nil }
        default: break
        }
        piece.isWeak = false
        return piece
    }

    private func isCalendarUnit(_ token: Int) -> Bool {
        guard let unit = unit(token), !text.endsInS(token) else { return false }
        return unit == .month || unit == .week
    }

    /// The piece of a week, month or year that *early*, *mid* or *late* means; of a day *mid* alone.
    private func part(of term: DateTerm, at token: Int) -> DatePart? {
        guard let value = word(token, .part) else { return nil }
        switch term.unit {
        case .week, .month, .year:
            let key = text.key(token)
            let isRelative = term.offset != nil
            if key == keys.earlier || key == keys.early && isRelative { return .firstHalf }
            if key == keys.later || key == keys.late && isRelative { return .secondHalf }
            return term.isFiscal ? nil : value == 1 ? .start : value == 2 ? .middle : .end
        case .day: return value == 2 && term.offset != nil ? .hours(10, 14) : nil
        default: return nil
        }
    }

    /// *the day after tomorrow*, *the day before yesterday*; in a bare line *the day after*, *the next day*.
    private func dayBeside(_ token: Int) -> Piece? {
        let isAfter = text.key(token + 1) == keys.after
        guard isAfter || text.key(token + 1) == keys.before else { return nil }
        if text.key(token + 2) == (isAfter ? keys.tomorrow : keys.yesterday) {
            var piece = Piece(DateTerm(.day, offset: isAfter ? 2 : -2), token + 3)
            attachTime(&piece)
            return piece
        }
        guard text.isBare, text.key(token - 1) == keys.the,
            !text.exists(token + 2) || text.kind(token + 2) == .punctuation
        else { return nil }
        return Piece(DateTerm(.day, offset: isAfter ? 1 : -1), token + 2)
    }

    /// *morning of Christmas 2013*, *evening of the 15th of February*: in a bare line.
    func partOfDayPoint(_ token: Int, _ value: Int) -> Piece? {
        guard text.isBare, text.key(token + 1) == keys.of else { return nil }
        let next = text.key(token + 2) == keys.the ? token + 3 : token + 2
        guard var piece = point(next), piece.term.unit == .day, piece.term.time == nil else { return nil }
        piece.part = Lexicon.hours(ofPart: value)
        piece.isWeak = false
        return piece
    }

    /// *year 2021*, *week of October 6*, *month of August*.
    func unitPoint(_ token: Int) -> Piece? {
        guard let unit = unit(token) else { return nil }
        switch unit {
        case .day: return dayBeside(token)
        case .quarter, .half: return timeFirst(token)
        case .year:
            guard let year = fullYear(token + 1) else { return nil }
            if let second = schoolYear(year.end, year.value) {
                var term = DateTerm(year: year.value)
                term.secondYear = second.value
                return Piece(term, second.end)
            }
            return Piece(DateTerm(year: year.value), year.end)
        case .week:
            if let index = text.number(token + 1, digits: 1...2, in: 1...53) {
                var term = DateTerm(.week)
                term.index = index
                var piece = Piece(term, token + 2)
                attachYear(&piece)
                guard piece.term.year != nil || piece.term.yearOffset != nil else { return nil }
                return piece
            }
            let key = text.key(token + 1)
            guard key == keys.of || key == keys.beginning || key == keys.starting else {
                return nil
            }
            let next = text.key(token + 2) == keys.the || text.key(token + 2) == keys.on ? token + 3 : token + 2
            guard let day = dayPoint(next), day.term.time == nil else { return nil }
            var piece = day
            piece.term.unit = .week
            return piece
        case .month:
            guard text.key(token + 1) == keys.of, var piece = monthPoint(token + 2) else { return nil }
            piece.isWeak = false
            return piece
        default: return nil
        }
    }
}
