extension EnglishDateGrammar {
    /// *every Monday*, *each year*: no date; recognition reports it.
    func recurring(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard let word = word(token), word.kind == .recurrence else { return nil }
        var next = token + 1
        if let ordinal = ordinalWord(next) { next = ordinal.end }
        guard let other = self.word(next),
            other.kind == .weekday || other.kind == .unit || other.kind == .month || other.kind == .season
        else { return nil }
        var match = DateMatch(nil, token..<next + 1)
        match.isLoose = true
        if other.kind == .weekday { match.loose = .recurring("XXXX-WXX-" + String(other.value)) }
        if let unit = unit(next).flatMap(Self.looseUnit) { match.loose = .recurring(Period(1, unit).iso) }
        found.append(match)
        return next + 1
    }

    /// Loose spans, read so that their words start no date: *the last three days*, *two weeks ago*, *in 3 years*, *within 30 days*.
    func loose(_ token: Int, into found: inout [DateMatch]) -> Int? {
        if let stretch = stretch(token) {
            return append(.stretch(stretch.period), token..<stretch.end, into: &found)
        }
        if text.isBare, let end = currentUnit(token, into: &found) { return end }
        guard let amount = amount(token) else { return nil }
        if let found = distance(amount, into: &found) { return found }
        return text.isBare ? length(amount, into: &found) : nil
    }

    /// *ago*, *from now*, *in*, *within* around a length, with a clock time behind it (*in 7 days at 5 p.m.*).
    private func distance(_ amount: Amount, into found: inout [DateMatch]) -> Int? {
        let key = text.key(amount.end)
        var first = amount.start
        var end = amount.end
        var sign = 1
        let before = backWord(amount.start - 1).flatMap {
            $0.kind == .preposition ? Lexicon.Preposition(rawValue: $0.value) : nil
        }
        if key == keys.ago || key == keys.earlier && !text.exists(amount.end + 1) {
            sign = -1
            end += 1
        } else if key == keys.hence || key == keys.later && text.isBare && word(amount.end + 1, .deictic) == nil {
            end += 1
        } else if key == keys.from, text.key(amount.end + 1) == keys.now {
            end += 2
        } else if key == keys.in, text.key(amount.end + 1) == keys.the, text.key(amount.end + 2) == keys.future {
            return append(.stretch(amount.period), first..<end + 3, into: &found)
        } else if before == .in {
            first -= 1
            // *in three weeks' time*
            if text.isAt(end, "'") { end += 1 }
            if text.key(end) == keys.time { end += 1 } else { end = amount.end }
        } else if before == .within {
            return append(.within(amount.period), first - 1..<end, into: &found)
        } else {
            return nil
        }
        var time: ClockTime?
        if text.isBare, amount.period.unit >= .day, text.key(end) == keys.at, let clock = clocks(end + 1),
            clock.last == nil
        {
            time = clock.time
            end = clock.end
        }
        return append(.distance(amount.period.times(sign), time), first..<end, into: &found)
    }

    /// A length of a bare line: *half an hour*, *one hour and a half*; *an hour* only behind *for*.
    private func length(_ amount: Amount, into found: inout [DateMatch]) -> Int? {
        if let span = spanBehind(amount) {
            return append(.span(span.term, amount.period), amount.start..<span.end, into: &found)
        }
        let isAge = text.key(amount.end) == keys.old || text.isAt(amount.end, "-") && text.isGlued(amount.end)
        let isArticleAlone =
            text.byteCount(amount.start) <= 2 && text.kind(amount.start) == .word && amount.end == amount.start + 2
        guard !isAge, !isArticleAlone || text.key(amount.start - 1) == keys.for else { return nil }
        return append(.duration(amount.period), amount.start..<amount.end, into: &found)
    }

    /// *for 3 hours from 10 am*, *for 3 days starting next Monday*: the start behind a length.
    private func spanBehind(_ amount: Amount) -> (term: DateTerm, end: Int)? {
        var next = text.isAt(amount.end, ",") ? amount.end + 1 : amount.end
        let key = text.key(next)
        let isStarting = key == keys.starting || key == keys.beginning
        guard isStarting || key == keys.from && text.key(amount.start - 1) == keys.for else { return nil }
        next += 1
        if isStarting, text.key(next) == keys.from || text.key(next) == keys.on || text.key(next) == keys.at {
            next += 1
        }
        if let start = point(next), start.term.unit == .day || start.term.unit == .clock, start.endTime == nil {
            return (start.term, start.end)
        }
        guard amount.period.unit < .day, let hour = text.number(next, digits: 1...2, in: 0...23),
            !text.exists(next + 1) || text.kind(next + 1) == .punctuation
        else { return nil }
        var term = DateTerm(.clock)
        term.time = ClockTime(hour, 0)
        return (term, next + 1)
    }

    /// *from 10 a.m. for 3 hours*, *14 February from 9:30 for 7 hours*: a time with a length behind it.
    func spanned(_ token: Int, _ piece: Piece, into found: inout [DateMatch]) -> Int? {
        guard text.isBare, text.key(piece.end) == keys.for, piece.endTime == nil, piece.term.time != nil,
            (token - 1..<piece.end).contains(where: { text.key($0) == keys.from }), let amount = amount(piece.end + 1)
        else { return nil }
        return append(.span(piece.term, amount.period), token..<amount.end, into: &found)
    }

    /// *the month*, *the day* of a bare line: that of the reference.
    private func currentUnit(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard text.key(token - 1) == keys.the, let unit = unit(token).flatMap(Self.currentUnit), !text.endsInS(token),
            text.key(token + 1) != keys.of
        else { return nil }
        var match = DateMatch(.term(DateTerm(unit, offset: 0)), token - 1..<token + 1)
        match.score = 0.5
        found.append(match)
        return token + 1
    }

    /// *3 days after January 12*, *two weeks before Christmas*, *3 days from today*; *more than* leaves the far side open.
    func shifted(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard let amount = amount(token), amount.period.unit >= .day else { return nil }
        let key = text.key(amount.end)
        let sign: Int
        if key == keys.after || key == keys.from && text.key(amount.start - 1) != keys.for {
            sign = 1
        } else if key == keys.before {
            sign = -1
        } else {
            return nil
        }
        let next = text.key(amount.end + 1) == keys.the ? amount.end + 2 : amount.end + 1
        guard let day = point(next), day.term.unit == .day else { return nil }
        if sign > 0, day.term.offset == 0,
            text.key(amount.start - 1) == keys.within
                || text.key(amount.start - 1) == keys.than && text.key(amount.start - 2) == keys.less
        {
            return append(.span(day.term, amount.period), amount.start..<day.end, into: &found)
        }
        let end = append(.shifted(day.term, amount.period.times(sign)), amount.start..<day.end, into: &found)
        if text.key(amount.start - 1) == keys.than, text.key(amount.start - 2) == keys.more {
            found[found.count - 1].bound = sign < 0 ? .before : .since
        }
        return end
    }

    private func append(_ loose: LooseTime, _ tokens: Range<Int>, into found: inout [DateMatch]) -> Int {
        var match = DateMatch(nil, tokens)
        match.isLoose = true
        match.loose = loose
        found.append(match)
        return tokens.upperBound
    }

    /// *last three days*, *next 5 years*, *5 past years*; negative into the past.
    private func stretch(_ token: Int) -> (period: Period, end: Int)? {
        if let offset = word(token, .deictic), offset != 0, let amount = amount(token + 1), amount.start == token + 1 {
            return (amount.period.times(offset), amount.end)
        }
        if let number = cardinal(token), let offset = word(number.end, .deictic), offset != 0,
            number.value == 1 || text.endsInS(number.end + 1),
            let unit = unit(number.end + 1).flatMap(Self.looseUnit)
        {
            return (Period(number.value * offset, unit), number.end + 2)
        }
        return nil
    }

    private static func currentUnit(_ unit: Lexicon.Unit) -> DateTerm.Unit? {
        switch unit {
        case .day: .day
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        default: nil
        }
    }

    /// A clock time without a day.
    func looseClock(_ token: Int, _ piece: Piece, into found: inout [DateMatch]) -> Int? {
        guard let time = piece.term.time else { return nil }
        var match = DateMatch(nil, token..<piece.end)
        match.isLoose = true
        match.loose = piece.endTime.map { .clocks(time, $0) } ?? .clock(time)
        match.bound = piece.bound ?? bound(before: token)
        found.append(match)
        return piece.end
    }

    /// The open side that a preposition gives a date.
    func bound(before token: Int) -> DateMatch.Bound? {
        var before = token - 1
        if let word = backWord(before),
            word.kind == .the || word.kind == .preposition && word.value == Lexicon.Preposition.around.rawValue
        {
            before -= 1
        }
        if before > 0, text.table.keys[before] == keys.on { before -= 1 }
        guard before >= 0 else { return nil }
        let key = text.table.keys[before]
        if key == keys.starting || key == keys.beginning { return .since }
        guard !text.isBare else { return bareBound(before) ?? bound(at: before) }
        return bound(at: before)
    }

    /// *as early as*, *prior to*, *later than*, *ending with* in a bare line.
    private func bareBound(_ before: Int) -> DateMatch.Bound? {
        guard before > 0 else { return nil }
        let key = text.table.keys[before]
        let first = text.table.keys[before - 1]
        if key == keys.to, first == keys.prior { return .before }
        if key == keys.of, first == keys.advance { return .before }
        if key == keys.from, first == keys.starting || first == keys.beginning { return .since }
        if key == keys.with || key == keys.by, first == keys.ending { return .until }
        if key == keys.than {
            if first == keys.later || first == keys.greater || first == keys.newer { return .after }
            if first == keys.earlier || first == keys.less || first == keys.sooner { return .before }
        }
        // *as early as 7:00*, *as late as May*
        if key == keys.as, before >= 2, text.table.keys[before - 2] == keys.as {
            if first == keys.early { return .since }
            if first == keys.late { return .until }
        }
        return nil
    }

    /// *2012 or after*, *June onwards* in a bare line.
    func bound(behind token: Int) -> (bound: DateMatch.Bound, end: Int)? {
        let key = text.key(token)
        if key == keys.onward || key == keys.onwards { return (.since, token + 1) }
        guard key == keys.or, !text.exists(token + 2) || text.kind(token + 2) == .punctuation else { return nil }
        let next = text.key(token + 1)
        if next == keys.after || next == keys.later || next == keys.onwards { return (.since, token + 2) }
        if next == keys.before || next == keys.earlier { return (.until, token + 2) }
        return nil
    }

    /// The open side that the word at a token gives what follows.
    func bound(at token: Int) -> DateMatch.Bound? {
        guard let word = backWord(token), word.kind == .preposition else { return nil }
        switch Lexicon.Preposition(rawValue: word.value) {
        case .since: return .since
        case .after: return .after
        case .until: return .until
        case .before: return .before
        default: return nil
        }
    }
}
