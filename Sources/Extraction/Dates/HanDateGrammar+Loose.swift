extension HanDateGrammar {
    /// Loose spans of a bare line: 2週間以内, 5年前, 今後5年間, 未来7天, 上午之後.
    func loose(_ token: Int, into found: inout [DateMatch]) -> Int? {
        if let lead = words.leads.match(text, token), let amount = amount(skipOf(lead.end)) {
            let end = words.tails.match(text, amount.end)?.end ?? amount.end
            return append(.stretch(lead.meaning * amount.count, amount.unit), token..<end, into: &found)
        }
        guard let amount = amount(token), let tail = words.tails.match(text, amount.end) else { return nil }
        switch tail.meaning {
        case .ago: return append(.distance(-amount.count, amount.unit), token..<tail.end, into: &found)
        case .later: return append(.distance(amount.count, amount.unit), token..<tail.end, into: &found)
        case .within: return append(.within(amount.count, amount.unit), token..<tail.end, into: &found)
        case .length: return nil
        }
    }

    private func append(_ loose: LooseTime, _ tokens: Range<Int>, into found: inout [DateMatch]) -> Int {
        var match = DateMatch(nil, tokens)
        match.isLoose = true
        match.loose = loose
        found.append(match)
        return tokens.upperBound
    }

    /// A whole number with a unit of time: 3年, 2か月, 5分钟.
    private func amount(_ token: Int) -> (count: Int, unit: LooseUnit, end: Int)? {
        guard let number = HanNumeral.read(text, token), number.value < 10_000, number.value > 0,
            let unit = words.units.match(text, number.end), unit.meaning != .year || number.value < 200,
            text.kind(token) != .number || !text.startsWithZero(token)
        else { return nil }
        return (number.value, unit.meaning, unit.end)
    }

    /// The open side that a word behind or before a date gives it: 2015年以降, 2018年7月9日或之前, 从2015年起.
    func bound(behind token: Int, before first: Int) -> (bound: DateMatch.Bound, end: Int)? {
        guard let found = words.bounds.match(text, token) else { return nil }
        return (found.meaning, found.end)
    }

}

/// What stands behind a length of time.
enum LooseTail: Sendable { case ago, later, within, length }
