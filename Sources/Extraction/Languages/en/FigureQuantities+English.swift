import DatelineRecords

/// Numbers with what they measure or count: money, percent, measures, durations, ages, counts.
extension EnglishFigureGrammar {
    /// One end of a quantity: a number with its sign, currency and suffix.
    struct Amount {
        var numeral: Numeral
        /// First token: sign, currency or number.
        var first: Int
        /// The token behind the suffix.
        var next: Int
        var kind: FigureEntry.Kind?
        var unit: String?
        var value: ExactDecimal
        var isPlus = false
        /// What the suffix multiplies the number by; the other end of a range takes it too.
        var factor = ExactDecimal(1)
        var subunit: String?

        init(_ numeral: Numeral) {
            self.numeral = numeral
            first = numeral.tokens.lowerBound
            next = numeral.tokens.upperBound
            value = numeral.value
        }
    }

    /// Reads a quantity from its number on and keeps it; the token to go on from.
    mutating func quantity(_ numeral: Numeral) -> Int? {
        guard var amount = amount(numeral) else { return numeral.tokens.upperBound }
        if let next = scale(amount) ?? size(amount) { return next }
        if let second = rangeEnd(amount) { return keepRange(amount, second) }
        if amount.kind == nil { amount = bareAge(amount) ?? shared(amount) ?? amount }
        guard let kind = amount.kind else { return count(amount) }
        return keepAmount(amount, kind)
    }

    private mutating func keepAmount(_ amount: Amount, _ kind: FigureEntry.Kind) -> Int {
        var amount = amount
        var phrase: Range<Int>?
        if kind == .duration, isAgeBefore(amount.first) { amount.kind = .age }
        if amount.kind == .age, t.reads(amount.first - 1, "age") || t.reads(amount.first - 1, "aged") {
            amount.first -= 1
        }
        if kind == .ratio || kind == .percent { phrase = nil }
        let isSpan = amount.kind == .duration && isSpan(amount)
        defer { if isSpan, !found.isEmpty { found[found.count - 1].finding.qualifier = nil } }
        defer { if amount.subunit != nil, !found.isEmpty { found[found.count - 1].subunit = amount.subunit } }
        if kind == .percent || kind == .money, let noun = ofPhrase(amount.next) { phrase = noun }
        return keep(
            amount.kind ?? kind, amount.value, unit: amount.unit, amount.first..<amount.next,
            numeral: amount.numeral.tokens, qualifier: amount.isPlus ? .ge : nil, of: phrase)
    }

    /// *spoke with 40 candidates over five months*: the time in which something happens; *for over five months* is a bound.
    private func isSpan(_ amount: Amount) -> Bool {
        let over = amount.first - 1
        guard over > start, t.reads(over, "over"), t.isClass(over - 1, .word),
            !Self.spanVerbs.contains(t.key(over - 1))
        else { return false }
        let next = amount.next
        return next >= end || t.isClass(next, .punctuation) && !t.isHyphen(next) && !t.isScalar(next, 0x27)
    }

    private static let spanVerbs = TokenMap(words: [
        "for", "of", "in", "with", "after", "than", "by", "to", "from", "within", "and", "or", "has", "have", "had",
        "having", "is", "was", "are", "were", "be", "been", "just", "well", "slightly", "lasted", "lasts", "last",
        "lasting", "took", "takes", "take", "taking", "spent", "spend", "spends", "spending", "spanned", "spans",
        "spanning", "brings", "bring", "served", "serving", "at", "little", "since", "waited", "worked", "lived", "now",
        "history", "aged",
    ])

    // MARK: Sizes, scales

    /// `1:350 scale`, `2-to-1`, `2:1`.
    private mutating func scale(_ amount: Amount) -> Int? {
        guard amount.kind == nil, amount.numeral.isDigits || t.isHyphen(amount.next) else { return nil }
        var second = amount.next
        if t.isScalar(second, 0x3A), t.isAttached(second), t.isAttached(second + 1), t.isClass(second + 1, .number) {
            second += 1
            guard t.digitCount(second) != 2 || t.integer(amount.numeral.tokens.lowerBound) == 1 else { return nil }
        } else if t.isHyphen(second), t.reads(second + 1, "to"), t.isHyphen(second + 2) {
            second += 3
        } else {
            return nil
        }
        guard second < end, let other = EnglishNumberWords.read(t, at: second, before: end),
            let value = amount.value.divided(by: other.value)
        else { return nil }
        return keep(
            .ratio, value, unit: nil, amount.first..<other.tokens.upperBound, numeral: amount.numeral.tokens)
    }

    /// `5' X 3'`, *26 x 17 feet*: each side is a figure; the unit of the last holds for those without one.
    private mutating func size(_ amount: Amount) -> Int? {
        guard isTimes(amount.next), amount.kind == nil || amount.kind == .measure else { return nil }
        var sides = [amount]
        while isTimes(sides[sides.count - 1].next), sides.count < 4 {
            let at = sides[sides.count - 1].next + 1
            guard at < end, t.isClass(at, .number), let numeral = EnglishNumberWords.read(t, at: at, before: end),
                let side = self.amount(numeral), side.kind == nil || side.kind == .measure
            else { break }
            sides.append(side)
        }
        guard sides.count > 1 else { return nil }
        let last = sides[sides.count - 1]
        guard let unit = last.unit ?? amount.unit else { return t.reads(amount.next, "by") ? nil : last.next }
        for side in sides {
            _ = keep(
                .measure, side.value, unit: side.unit ?? unit, side.first..<side.next, numeral: side.numeral.tokens)
        }
        return last.next
    }

    private func isTimes(_ token: Int) -> Bool {
        (t.reads(token, "x") || t.reads(token, "by") || t.isScalar(token, 0xD7)) && t.isClass(token + 1, .number)
    }
}
