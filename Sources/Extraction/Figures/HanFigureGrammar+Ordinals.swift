import DatelineRecords

/// Ordinals and ranks: 第3位, No.1.
extension HanFigureGrammar {
    mutating func ordinal(_ amount: Amount) -> Int {
        let first = amount.first - 1
        let at = amount.numeral.tokens.upperBound
        guard rules.ordinalExclusions.match(t, at: at, before: end) == nil, context.dateEnd(at: first) == nil else {
            return at
        }
        var position = at
        if rules.isChinese ? t.isScalar(position, 0x5927) : t.isScalar(position, 0x306E) { position += 1 }
        if let counter = rules.counters.match(t, at: position, before: end), !isExcluded(counter.value), position == at
        {
            let isNoun = if case .noun = counter.value { true } else { false }
            let noun = isNoun ? nounRun(at: counter.next) : nil
            let unit = noun.map { t.string($0.head) } ?? t.string(position..<counter.next)
            return keepOrdinal(amount, first, noun?.phrase.upperBound ?? counter.next, unit)
        }
        if let duration = rules.durations.match(t, at: position, before: end), position == at {
            return keepOrdinal(amount, first, duration.next, t.string(position..<duration.next))
        }
        var next = position
        while next < end, t.isClass(next, .han) || t.isClass(next, .katakana), next == position || t.isAttached(next),
            next - position < 8
        {
            if rules.isChinese, next > position, rules.nounEnds.match(t, at: next, before: end) != nil { break }
            next += 1
        }
        guard next > position, t.isAttached(at) || position > at || rules.isChinese, !rules.isChinese || position > at
        else {
            if context.keepsBareNumbers {
                var match = FigureMatch(t, first..<at, numeral: first..<at, .ordinal, amount.numeral.value, score: 0.2)
                match.isBare = true
                found.append(match)
            }
            return at
        }
        return keepOrdinal(amount, first, next, t.string(position..<next))
    }

    func isExcluded(_ counter: HanFigureRules.Counter) -> Bool {
        if case .excluded = counter { true } else { false }
    }

    private mutating func keepOrdinal(_ amount: Amount, _ first: Int, _ next: Int, _ unit: String) -> Int {
        var match = FigureMatch(
            t, first..<next, numeral: first..<amount.numeral.tokens.upperBound, .ordinal, amount.numeral.value,
            unit: unit)
        match.finding.of = unit
        found.append(match)
        return next
    }

    /// No.1店舗, Ｎｏ１.
    func isNumbered(_ first: Int) -> Bool {
        t.reads(first - 1, "no") && t.isAttached(first)
            || t.isScalar(first - 1, 0x2E) && t.reads(first - 2, "no")
            || t.isScalar(first - 1, in: "Ｎ") || isWideNo(first - 1)
    }

    private func isWideNo(_ token: Int) -> Bool { t.has(token, Self.no) }

    private static let no = TokenKey.of("no")

    mutating func rank(_ amount: Amount) -> Int {
        let at = amount.numeral.tokens.upperBound
        var first = amount.first - 1
        if t.isScalar(first, 0x2E) { first -= 1 }
        var position = at
        if t.isScalar(position, 0x306E) { position += 1 }
        var next = position
        while next < end, t.isClass(next, .han) || t.isClass(next, .katakana), next - position < 8,
            next == position || t.isAttached(next)
        {
            next += 1
        }
        guard next > position, t.isAttached(position) else { return at }
        return keepOrdinal(amount, first, next, t.string(position..<next))
    }
}
