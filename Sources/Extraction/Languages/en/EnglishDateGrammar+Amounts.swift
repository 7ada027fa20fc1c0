/// Lengths of time within dates: *three weeks*, *2.5 hours*, *half an hour*, *an hour and a half*, *3 months and 2 weeks*.
extension EnglishDateGrammar {
    /// A length of time and the token behind it.
    struct Amount {
        var period: Period
        var end: Int
        /// The first token: *an* in front of a unit.
        var start: Int
    }

    /// The length that starts at a token, or at *a* in front of it.
    func amount(_ token: Int) -> Amount? {
        guard var amount = simpleAmount(token) else { return nil }
        while let next = joinedAmount(behind: amount) {
            amount.period = amount.period.joined(with: next.period)
            amount.end = next.end
        }
        return amount
    }

    /// *and 2 weeks*, *, 30 minutes* with a smaller unit.
    private func joinedAmount(behind amount: Amount) -> Amount? {
        var next = amount.end
        if text.isAt(next, ",") { next += 1 }
        if text.key(next) == keys.and { next += 1 }
        guard let other = simpleAmount(next), other.start == next, other.period.unit < amount.period.unit else {
            return nil
        }
        return other
    }

    private func simpleAmount(_ token: Int) -> Amount? {
        if isArticle(token) {
            guard unit(token + 1) != nil || word(token + 1, .cardinal) != nil else { return nil }
            return simpleAmount(token + 1).flatMap { $0.start == token ? $0 : nil }
        }
        if unit(token) != nil { return unitAmount(token) }
        if let found = fraction(token) {
            return counted(found.hundredths, found.end, token) ?? fractionAmount(found.hundredths, found.end, token)
        }
        guard let number = cardinal(token) else { return nil }
        var hundredths = number.value * 100
        var next = number.end
        // *twenty and four hours*
        if number.value >= 20, number.value % 10 == 0, text.kind(token) == .word, text.key(next) == keys.and,
            let ones = word(next + 1, .cardinal), ones < 10
        {
            hundredths += ones * 100
            next += 2
        }
        if let rest = fractionBehind(next) {
            hundredths += rest.hundredths
            next = rest.end
        }
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        if text.key(next) == keys.more { next += 1 }
        if text.key(next) == keys.business || text.key(next) == keys.working, unit(next + 1) == .day {
            return Amount(period: Period(number.value, .businessDay), end: next + 2, start: token)
        }
        return counted(hundredths, next, token)
    }

    private func isArticle(_ token: Int) -> Bool { text.key(token) == keys.a || text.key(token) == keys.an }

    /// A unit with its number in front of it: *2.5 hours*; *and a half* may follow.
    private func counted(_ hundredths: Int, _ token: Int, _ start: Int) -> Amount? {
        guard let found = unit(token) else { return nil }
        let isFortnight = found == .fortnight
        guard let unit = isFortnight ? LooseUnit.week : Self.looseUnit(found) else { return nil }
        var value = hundredths * (isFortnight ? 2 : 1)
        var end = token + 1
        if let rest = fractionBehind(end), self.unit(rest.end) == nil {
            value += rest.hundredths
            end = rest.end
        }
        return Period(hundredths: value, unit).map { Amount(period: $0, end: end, start: start) }
    }

    /// *an hour*, *half an hour*, *half hour*, *quarter of an hour*, read at the unit.
    private func unitAmount(_ token: Int) -> Amount? {
        let hasArticle = isArticle(token - 1)
        if let part = partOfUnit(token) {
            return fractionAmount(part, token + 1, hasArticle ? token - 1 : token)
        }
        guard hasArticle, !text.endsInS(token) else { return nil }
        return counted(100, token, token - 1)
    }

    /// *half*, *quarter* as a part of a unit.
    private func partOfUnit(_ token: Int) -> Int? {
        switch unit(token) {
        case .half: 50
        case .quarter: 25
        default: nil
        }
    }

    private func fractionAmount(_ hundredths: Int, _ token: Int, _ start: Int) -> Amount? {
        var next = token
        if text.key(next) == keys.of { next += 1 }
        if isArticle(next) { next += 1 }
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        guard let found = unit(next), found != .half, found != .quarter, !text.endsInS(next) else { return nil }
        return counted(hundredths, next, start)
    }

    /// `2.5`, `1/2`, `½`-like fractions in digits, in hundredths.
    private func fraction(_ token: Int) -> (hundredths: Int, end: Int)? {
        guard let whole = text.number(token, digits: 1...3, in: 0...999), text.isGlued(token + 1),
            text.isGlued(token + 2), let part = text.number(token + 2)
        else { return nil }
        if text.isAt(token + 1, "."), text.digits(token + 2) <= 2 {
            return (whole * 100 + (text.digits(token + 2) == 1 ? part * 10 : part), token + 3)
        }
        if text.isAt(token + 1, "/"), part == 2 || part == 4, whole < part { return (100 * whole / part, token + 3) }
        return nil
    }

    /// *and a half*, *and half*, *and a quarter*, *and three quarters*, *and thirty* of hours.
    private func fractionBehind(_ token: Int) -> (hundredths: Int, end: Int)? {
        guard text.key(token) == keys.and else { return nil }
        var next = token + 1
        var count = 1
        if isArticle(next) {
            next += 1
        } else if let number = word(next, .cardinal), number < 4, partOfUnit(next + 1) == 25 {
            count = number
            next += 1
        }
        guard let part = partOfUnit(next) else { return nil }
        next += 1
        if text.key(next) == keys.of, unit(next + 1) != nil || isArticle(next + 1) && unit(next + 2) != nil {
            next += isArticle(next + 1) ? 2 : 1
        }
        return (part * count, next)
    }

    static func looseUnit(_ unit: Lexicon.Unit) -> LooseUnit? {
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
}
