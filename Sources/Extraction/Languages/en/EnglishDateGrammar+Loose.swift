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
        if let unit = unit(next).flatMap(Self.looseUnit) { match.loose = .recurring(unit.period(1)) }
        found.append(match)
        return next + 1
    }

    /// Loose spans, read so that their words start no date: *the last three days*, *two weeks ago*, *in 3 years*, *within 30 days*.
    func loose(_ token: Int, into found: inout [DateMatch]) -> Int? {
        if let stretch = stretch(token) {
            return append(.stretch(stretch.count, stretch.unit), token..<stretch.end, into: &found)
        }
        if text.isBare, text.key(token - 1) == keys.the, unit(token) != nil,
            let unit = unit(token).flatMap(Self.currentUnit), !text.endsInS(token), text.key(token + 1) != keys.of
        {
            var match = DateMatch(.term(DateTerm(unit, offset: 0)), token - 1..<token + 1)
            match.score = 0.5
            found.append(match)
            return token + 1
        }
        guard let amount = amount(token) else { return nil }
        let key = text.key(amount.end)
        if key == Self.ago || key == Self.earlier && !text.exists(amount.end + 1) {
            return append(.distance(-amount.count, amount.unit), token..<amount.end + 1, into: &found)
        }
        if key == Self.hence || key == Self.later && text.isBare {
            return append(.distance(amount.count, amount.unit), token..<amount.end + 1, into: &found)
        }
        if key == keys.from, text.key(amount.end + 1) == keys.now {
            return append(.distance(amount.count, amount.unit), token..<amount.end + 2, into: &found)
        }
        let before = backWord(token - 1)
        if before?.kind == .preposition, let preposition = before.flatMap({ Lexicon.Preposition(rawValue: $0.value) }) {
            if preposition == .in {
                return append(.distance(amount.count, amount.unit), token - 1..<amount.end, into: &found)
            }
            if preposition == .within {
                return append(.within(amount.count, amount.unit), token - 1..<amount.end, into: &found)
            }
        }
        return nil
    }

    /// *3 days after January 12*, *two weeks before Christmas*, *3 days from today*.
    func shifted(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard let amount = amount(token) else { return nil }
        let key = text.key(amount.end)
        let sign: Int
        if key == keys.after || key == keys.from {
            sign = 1
        } else if key == keys.before {
            sign = -1
        } else {
            return nil
        }
        let next = text.key(amount.end + 1) == keys.the ? amount.end + 2 : amount.end + 1
        guard let day = point(next), day.term.unit == .day else { return nil }
        return append(.shifted(day.term, sign * amount.count, amount.unit), token..<day.end, into: &found)
    }

    private func append(_ loose: LooseTime, _ tokens: Range<Int>, into found: inout [DateMatch]) -> Int {
        var match = DateMatch(nil, tokens)
        match.isLoose = true
        match.loose = loose
        found.append(match)
        return tokens.upperBound
    }

    private static let ago = TokenKey.of("ago")
    private static let earlier = TokenKey.of("earlier")
    private static let later = TokenKey.of("later")
    private static let hence = TokenKey.of("hence")

    /// A whole number or *a* with its unit: *three weeks*, *a fortnight*.
    private func amount(_ token: Int) -> (count: Int, unit: LooseUnit, end: Int)? {
        guard let number = cardinal(token) else { return nil }
        var next = number.end
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        if text.key(next) == keys.more { next += 1 }
        if text.key(next) == keys.business || text.key(next) == keys.working, unit(next + 1) == .day {
            return (number.value, .businessDay, next + 2)
        }
        guard let unit = unit(next) else { return nil }
        if unit == .fortnight { return (number.value * 2, .week, next + 1) }
        return Self.looseUnit(unit).map { (number.value, $0, next + 1) }
    }

    /// *last three days*, *next 5 years*, *5 past years*; negative into the past.
    private func stretch(_ token: Int) -> (count: Int, unit: LooseUnit, end: Int)? {
        if let offset = word(token, .deictic), offset != 0, let amount = amount(token + 1) {
            return (amount.count * offset, amount.unit, amount.end)
        }
        if let number = cardinal(token), let offset = word(number.end, .deictic), offset != 0,
            number.value == 1 || text.endsInS(number.end + 1),
            let unit = unit(number.end + 1).flatMap(Self.looseUnit)
        {
            return (number.value * offset, unit, number.end + 2)
        }
        return nil
    }

    private static func looseUnit(_ unit: Lexicon.Unit) -> LooseUnit? {
        switch unit {
        case .second: .second
        case .minute: .minute
        case .hour: .hour
        case .day: .day
        case .businessDay: .businessDay
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .decade: .decade
        case .half, .century, .weekend, .fortnight, .season: nil
        }
    }

    private static func currentUnit(_ unit: Lexicon.Unit) -> DateTerm.Unit? {
        switch unit {
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
        match.bound = bound(before: token)
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
        if before >= 0,
            text.table.keys[before] == keys.starting || text.table.keys[before] == keys.beginning
        {
            return .since
        }
        guard let word = backWord(before), word.kind == .preposition else { return nil }
        switch Lexicon.Preposition(rawValue: word.value) {
        case .since: return .since
        case .after: return .after
        case .until: return .until
        case .before: return .before
        default: return nil
        }
    }
}
