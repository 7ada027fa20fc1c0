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
            if let end = partOfDay(next) {
                var piece = Piece(DateTerm(.day, offset: 0), end)
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
            if isPast && !(text.isBare && unit == .quarter) || key == keys.following
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
            attachTime(&piece)
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
            return Piece(DateTerm(.year, offset: offset), end)
        case .month: return Piece(DateTerm(.month, offset: offset), end)
        case .week:
            // *next week Wednesday*, *next week on Tuesday*
            let next = text.key(end) == keys.on ? end + 1 : end
            if let weekday = word(next, .weekday), text.shape(next).contains(.capitalized) || text.isBare {
                var piece = Piece(DateTerm(.day, offset: offset), next + 1)
                piece.term.weekday = weekday
                attachTime(&piece)
                return piece
            }
            return Piece(DateTerm(.week, offset: offset), end)
        case .quarter: return Piece(DateTerm(.quarter, offset: offset), end)
        case .half: return nil
        case .weekend: return Piece(DateTerm(.weekend, offset: offset), end)
        case .decade: return offset == 0 ? Piece(DateTerm(.decade, offset: 0), end) : nil
        case .century: return Piece(DateTerm(.century, offset: offset), end)
        case .day, .hour, .minute, .second, .fortnight, .businessDay, .season: return nil
        }
    }

    /// *early August*, *mid-2021*, *late 2004*, *end of June*, *later this month*, *beginning of the year*.
    func partPoint(_ token: Int) -> Piece? {
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
            if hasOf, hasThe, text.key(next) == keys.year, !(text.isGlued(next + 1)) {
                return Piece(DateTerm(.year, offset: 0), next + 1)
            }
            return nil
        }
        switch piece.term.unit {
        case .clock: return nil
        case .day: if piece.term.day != nil && !hasOf { return nil }
        default: break
        }
        piece.isWeak = false
        return piece
    }

    /// *year 2021*, *week of October 6*, *month of August*.
    func unitPoint(_ token: Int) -> Piece? {
        guard let unit = unit(token) else { return nil }
        switch unit {
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

    /// A holiday, with its year where one follows.
    func holiday(_ token: Int) -> Piece? {
        guard let candidates = Lexicon.holidaysByFirstWord[text.key(token)] else { return nil }
        for index in candidates {
            let entry = Lexicon.holidays[index]
            var next = token
            var isEqual = true
            for word in entry.words {
                if text.isAt(next, "'") || text.isAt(next, ".") { next += 1 }
                guard text.key(next) == word else {
                    isEqual = false
                    break
                }
                next += 1
            }
            guard isEqual, text.isBare || text.shape(token).contains(.capitalized) || entry.words.count > 1 else {
                continue
            }
            if text.isAt(next, "'"), text.isGlued(next) { return nil }
            var piece = Piece(DateTerm(.day), next)
            piece.term.holiday = entry.day
            if let year = trailingYear(next) {
                piece.term.year = year.value
                piece.end = year.end
            } else {
                attachRelativeYear(&piece)
                if piece.term.yearOffset == nil { piece.isWeak = true }
            }
            attachTime(&piece)
            return piece
        }
        return nil
    }
}
