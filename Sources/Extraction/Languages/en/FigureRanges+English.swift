import DatelineRecords

/// Ranges: *10 to 15 percent*, *between 45 and 50 countries*.
extension EnglishFigureGrammar {
    func rangeEnd(_ amount: Amount) -> Amount? {
        let isBetween = t.reads(amount.first - 1, "between")
        var at = amount.next
        if isBetween || t.reads(amount.first - 1, "from") && amount.kind == .measure, t.reads(at, "and") {
            at += 1
        } else if t.reads(at, "to"), !isChange(before: amount.first), !isChange(by: amount, to: at + 1) {
            at += 1
        } else if t.isHyphen(at), t.reads(at + 1, "to"), t.isHyphen(at + 2) {
            at += 3
        } else if t.isDash(at), t.isAttached(at) == t.isAttached(at + 1),
            t.isAttached(at) || !t.isHyphen(at) || amount.kind != nil || isSpacedRange(amount, at + 1)
        {
            at += 1
        } else if t.isHyphen(at), t.isAttached(at), t.reads(at + 1, "to") {
            at += 2
        } else {
            return nil
        }
        // *to about 20*, `2 - ~7`
        if t.isScalar(at, 0x7E) || t.reads(at, "about") { at += 1 }
        if let (_, next) = CurrencyTable.prefixes.match(t, at: at, before: end) { at = next }
        guard at < end, let numeral = EnglishNumberWords.read(t, at: at, before: end),
            EnglishNumberWords.words[t.key(at)].map({ $0.role != .ordinal }) ?? true,
            let second = self.amount(numeral)
        else { return nil }
        guard amount.kind == nil || second.kind == nil || amount.kind == second.kind || second.kind == .age,
            amount.unit == nil || second.unit == nil || amount.unit == second.unit
        else { return nil }
        // *by 13.5% to 4.3 million* has no range: what the first end measures, the second does too.
        if amount.kind != nil, second.kind == nil, amount.kind != .money { return nil }
        // Elsewhere than behind *between*, the second end is the greater: 3-2 is a score.
        let low = scaled(amount, like: second)
        guard low.value.isLess(than: second.value) || isBetween || amount.value.coefficient < 0 else { return nil }
        return second
    }

    /// `100 - 1000 g`: a spaced hyphen joins where the second end is measured, or where nothing is counted at all.
    private func isSpacedRange(_ amount: Amount, _ token: Int) -> Bool {
        let at = t.isScalar(token, 0x7E) ? token + 1 : token
        guard at < end, t.isClass(at, .number), amount.numeral.isDigits,
            let second = EnglishNumberWords.read(t, at: at, before: end)
        else { return false }
        if context.keepsBareNumbers { return true }
        let suffix = units.suffix(at: second.tokens.upperBound, numeral: second)
        return suffix?.kind == .measure || suffix?.kind == .percent
    }

    /// *rose from 15 to 25 percent* states two figures, no range.
    private func isChange(before token: Int) -> Bool {
        t.reads(token - 1, "from") && isChangeVerb(before: token - 1)
    }

    /// *reduced the loss by $242,419 to $2.2 million* states the change and where it led; *by $5 to 10 million* is a range.
    private func isChange(by amount: Amount, to second: Int) -> Bool {
        amount.kind == .money && t.reads(amount.first - 1, "by") && isChangeVerb(before: amount.first - 1)
            && CurrencyTable.prefixes.match(t, at: second, before: end) != nil
    }

    /// Whether up to eight words before a token tell of a rise or fall.
    private func isChangeVerb(before token: Int) -> Bool {
        var position = token - 1
        while position >= start, position >= token - 8 {
            if Self.changes.contains(t.key(position)) { return true }
            if t.isClass(position, .punctuation) && !t.isScalar(position, 0x2C) && !t.isHyphen(position) {
                return false
            }
            position -= 1
        }
        return false
    }

    static let changes = TokenMap(words: [
        "increase", "increased", "increases", "increasing", "rose", "rise", "rises", "rising", "grew", "grow", "growth",
        "grown", "growing", "up", "down", "fell", "fall", "fallen", "falling", "declined", "decline", "declining",
        "decreased", "decrease", "decreases", "decreasing", "improved", "improve", "improves", "improvement",
        "expanded",
        "expand", "expanding", "expansion", "reduced", "reduce", "reduces", "reducing", "reduction", "raised", "raise",
        "raises", "raising", "cut", "cuts", "cutting", "dropped", "drop", "drops", "jumped", "jump", "jumps", "moved",
        "went", "go", "goes", "going", "changed", "change", "lowered", "lower", "lowering", "higher", "climbed",
        "boost",
        "boosted", "doubled", "upgraded", "shrank", "shrunk", "slipped", "surged", "soared", "extended", "extend",
        "scaled", "scale", "amended", "revised", "adjusted",
    ])

    /// *10 to 15 million*, *$10 to $15 million*: the first end takes the scale and factor of the second.
    private func scaled(_ amount: Amount, like second: Amount) -> Amount {
        var result = amount
        if !amount.numeral.hasScale, second.numeral.hasScale, amount.value.isLess(than: ExactDecimal(1000)),
            let power = second.numeral.value.powerOfTen(over: amount.value),
            let value = amount.value.shifted(by: power)
        {
            result.value = value
        }
        if amount.kind == nil, let value = result.value.multiplied(by: second.factor) { result.value = value }
        return result
    }

    mutating func keepRange(_ amount: Amount, _ second: Amount) -> Int {
        let first = scaled(amount, like: second)
        var from = first.first
        if t.reads(from - 1, "between") || t.reads(from - 1, "from") { from -= 1 }
        var kind = second.kind ?? first.kind
        let unit = second.unit ?? first.unit
        var next = second.next
        if kind == nil || kind == .duration, isAgeBefore(from) { kind = .age }
        guard let kind else {
            if t.isHyphen(next), t.isAttached(next), t.isAttached(next + 1), t.isClass(next + 1, .word) {
                return keep(
                    .count, nil, unit: t.lowercased(next + 1..<next + 2), from..<next + 2,
                    numeral: first.numeral.tokens.lowerBound..<next, low: first.value, high: second.value,
                    of: next + 1..<next + 2)
            }
            guard let noun = head(at: next, value: second.value, after: second.numeral) else {
                guard context.keepsBareNumbers else { return next }
                next = keep(
                    .count, nil, unit: nil, from..<next, numeral: amount.numeral.tokens.lowerBound..<next,
                    low: first.value, high: second.value)
                found[found.count - 1].isBare = true
                return next
            }
            return keep(
                .count, nil, unit: noun.unit, from..<noun.next, numeral: first.numeral.tokens.lowerBound..<next,
                low: first.value, high: second.value, of: noun.phrase)
        }
        // *over two to four days*: the time in which something happens.
        let isSpan = kind == .duration && t.reads(from - 1, "over")
        defer { if isSpan, !found.isEmpty { found[found.count - 1].finding.qualifier = nil } }
        return keep(
            kind, nil, unit: kind == .age ? unit ?? "year" : unit, from..<next,
            numeral: first.numeral.tokens.lowerBound..<second.numeral.tokens.upperBound, low: first.value,
            high: second.value, qualifier: second.isPlus ? .ge : nil)
    }
}
