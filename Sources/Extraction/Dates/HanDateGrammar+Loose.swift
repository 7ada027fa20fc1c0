extension HanDateGrammar {
    /// Loose spans of a bare line: 2週間以内, 5年前, 今後5年間, 未来7天, 一年又一个月.
    func loose(_ token: Int, into found: inout [DateMatch]) -> Int? {
        if let lead = words.leads.match(text, token), let amount = amount(skipOf(lead.end)),
            !isOpener(token, amount.end)
        {
            let end = words.tails.match(text, amount.end)?.end ?? amount.end
            return append(.stretch(amount.period.times(lead.meaning)), token..<end, into: &found)
        }
        guard let amount = amount(token) else { return nil }
        guard let tail = words.tails.match(text, amount.end) else {
            // Plain lengths are figures.
            guard amount.period.parts.count > 1 || amount.hasHalf || amount.period.unit == .quarter else { return nil }
            return append(.duration(amount.period), token..<amount.end, into: &found)
        }
        switch tail.meaning {
        case .ago: return append(.distance(amount.period.times(-1), nil), token..<tail.end, into: &found)
        case .later: return append(.distance(amount.period, nil), token..<tail.end, into: &found)
        case .within: return append(.within(amount.period), token..<tail.end, into: &found)
        case .length: return nil
        }
    }

    /// Whether a word that counts from now covers the same tokens: 上一个月.
    private func isOpener(_ token: Int, _ end: Int) -> Bool {
        words.openers.match(text, token).map { $0.end >= end } ?? false
    }

    private func append(_ loose: LooseTime, _ tokens: Range<Int>, into found: inout [DateMatch]) -> Int {
        var match = DateMatch(nil, tokens)
        match.isLoose = true
        match.loose = loose
        found.append(match)
        return tokens.upperBound
    }

    /// A length of time: 3年, 2か月, 5分钟, 一个半小时, 三年半, 一年又一个月21天.
    private func amount(_ token: Int) -> (period: Period, hasHalf: Bool, end: Int)? {
        guard var amount = simpleAmount(token) else { return nil }
        while let next = simpleAmount(words.ands.match(text, amount.end)?.end ?? amount.end),
            next.period.unit != amount.period.unit
        {
            amount.period = amount.period.joined(with: next.period)
            amount.end = next.end
        }
        return amount
    }

    private func simpleAmount(_ token: Int) -> (period: Period, hasHalf: Bool, end: Int)? {
        var hundredths = 0
        var next = token
        if text.key(next) == Self.half {
            hundredths = 50
            next += 1
            if Self.counters.contains(text.key(next)) { next += 1 }
        } else {
            guard let number = count(next), number.value < 10_000, number.value > 0,
                text.kind(token) != .number || !text.startsWithZero(token)
            else { return nil }
            hundredths = number.value * 100
            next = number.end
            // 一个半小时
            let inner = Self.counters.contains(text.key(next)) ? next + 1 : next
            if text.key(inner) == Self.half, words.units.match(text, inner + 1) != nil {
                hundredths += 50
                next = inner + 1
            }
        }
        guard let unit = words.units.match(text, next), unit.meaning != .year || hundredths < 20_000 else { return nil }
        next = unit.end
        if hundredths % 100 == 0, text.key(next) == Self.half, words.units.match(text, next + 1) == nil {
            hundredths += 50
            next += 1
        }
        return Period(hundredths: hundredths, unit.meaning).map { ($0, hundredths % 100 != 0, next) }
    }

    /// A number that counts: 两 too, which dates do not use.
    func count(_ token: Int) -> HanNumeral? {
        let key = text.key(token)
        return key == 0x4E24 || key == 0x5169
            ? HanNumeral(value: 2, digits: 1, end: token + 1) : HanNumeral.read(text, token)
    }

    private static let counters = TokenMap(words: ["个", "個", "ヶ", "か", "カ"])

    /// 今日から2日後, 昨日の2日前: so much away from a date.
    func shifted(_ token: Int, _ piece: Piece, into found: inout [DateMatch]) -> Int? {
        guard piece.term.unit == .day, piece.term.time == nil, piece.until == nil,
            let amount = amount(words.joins.match(text, piece.end)?.end ?? skipOf(piece.end)),
            let tail = words.tails.match(text, amount.end)
        else { return nil }
        switch tail.meaning {
        case .ago: return append(.shifted(piece.term, amount.period.times(-1)), token..<tail.end, into: &found)
        case .later: return append(.shifted(piece.term, amount.period), token..<tail.end, into: &found)
        case .within, .length: return nil
        }
    }

    /// The open side that a word behind a date gives it: 2015年以降, 2018年7月9日或之前, 从2015年起.
    func bound(behind token: Int) -> (bound: DateMatch.Bound, end: Int)? {
        guard let found = words.bounds.match(text, token), amount(found.end) == nil else { return nil }
        return (found.meaning, found.end)
    }
}

/// What stands behind a length of time.
enum LooseTail: Sendable { case ago, later, within, length }
