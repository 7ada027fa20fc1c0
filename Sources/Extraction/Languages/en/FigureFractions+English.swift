import DatelineRecords

/// Fractions and shares: *two-thirds*, *a quarter of*, *one in 60*.
extension EnglishFigureGrammar {
    /// *a third of*, *two-thirds*, *half of*, *three quarters of an hour*, *twenty-three fifths*.
    mutating func fraction(at token: Int) -> Int? {
        guard let word = EnglishNumberWords.words[t.key(token)] else { return nil }
        let hasArticle = EnglishNumberWords.isArticle(t, token - 1) && token > start
        if word.role == .ordinal, !hasArticle { return nil }
        guard
            let fraction = hasArticle
                ? EnglishNumberWords.fraction(t, at: token - 1, before: end)
                    ?? EnglishNumberWords.fraction(t, at: token, before: end)
                : EnglishNumberWords.fraction(t, at: token, before: end), isFraction(fraction, at: token)
        else { return nil }
        let first = fraction.tokens.lowerBound
        let next = fraction.tokens.upperBound
        var numeral = Numeral(value: fraction.value, tokens: first..<next, isDigits: false)
        numeral.isPartOfOne = true
        numeral.isFractional = true
        if let suffix = partOfUnit(next, numeral), let product = fraction.value.multiplied(by: suffix.factor) {
            return keep(suffix.kind, product, unit: suffix.unit, first..<suffix.next, numeral: numeral.tokens)
        }
        return keep(.ratio, fraction.value, unit: nil, first..<next, numeral: numeral.tokens)
    }

    /// Whether the denominator is one and no ordinal: *a third of* against *a third collaboration*.
    private func isFraction(_ fraction: EnglishNumberWords.Fraction, at token: Int) -> Bool {
        let next = fraction.tokens.upperBound
        let last = next - 1
        let hasArticle = fraction.tokens.lowerBound < token
        if fraction.isPlural {
            // *the last three quarters* are spans of time.
            return !(t.reads(last, "quarters") && Self.beforePeriods.contains(t.key(token - 1)))
        }
        if t.isHyphen(next), t.isAttached(next) { return false }
        guard let part = EnglishNumberWords.words[t.key(last)] else { return false }
        if part.role == .part, last == token, !hasArticle { return isHalf(token, next) }
        if part.role == .ordinal, hasArticle {
            guard next < end else { return context.keepsBareNumbers }
            return t.reads(next, "of") || !t.isClass(next, .word)
                || EnglishFigureLexicon.kinds[t.key(next)] == .stop && !t.hasSuffix(next, "ed")
        }
        if part.role == .part, hasArticle {
            if t.reads(last, "quarter") {
                return t.reads(next, "of") || t.reads(next, "century")
                    || units.measure(at: next, numeral: Numeral(value: .zero, tokens: token..<next)) != nil
            }
            return !t.reads(fraction.tokens.lowerBound - 1, "and")
        }
        return true
    }

    private static let beforePeriods = TokenMap(words: [
        "last", "past", "first", "next", "previous", "final", "all", "consecutive", "remaining", "these", "prior",
        "preceding", "recent", "latest", "coming", "for", "following",
    ])

    /// *half* alone: *half of*, *half the*; no *half day*, *first half*.
    private func isHalf(_ token: Int, _ next: Int) -> Bool {
        guard t.reads(token, "half"), !isOrdinalWord(token - 1),
            !t.isCapitalized(token) || t.shape(token).contains(.sentenceStart) || t.isScalar(token - 1, in: "“\"‘")
        else { return false }
        return t.reads(next, "of") && !t.isCapitalized(next + 1) || t.reads(next, "the") || t.reads(next, "its")
            || t.reads(next, "their") || t.reads(next, "a") || t.reads(next, "an") || t.reads(next, "all")
            || t.reads(next, "as") || t.reads(next, "our") || t.reads(next, "that")
            || t.reads(token - 1, "than") || t.reads(token - 1, "nearly") || t.reads(token - 1, "about")
            || t.reads(token - 1, "by")
    }

    private func isOrdinalWord(_ token: Int) -> Bool {
        guard token >= start else { return false }
        return EnglishNumberWords.words[t.key(token)]?.role == .ordinal || t.reads(token, "latter")
            || t.reads(token, "nd") || t.reads(token, "st") || t.isHyphen(token)
    }

    /// *half a mile*, *three-quarters of an hour*, *half a century*, *one-tenth of a percentage point*.
    private func partOfUnit(_ token: Int, _ numeral: Numeral) -> EnglishFigureUnits.Suffix? {
        var at = token
        if t.reads(at, "of"), EnglishNumberWords.isArticle(t, at + 1) { at += 1 }
        if EnglishNumberWords.isArticle(t, at) { at += 1 }
        guard at < end else { return nil }
        return units.suffix(at: at, numeral: numeral)
    }

    /// *half-day*, *half-century*, *quarter-mile*.
    mutating func halfUnit(at token: Int) -> Int? {
        guard let part = EnglishNumberWords.words[t.key(token)], part.role == .part,
            let value = ExactDecimal(1).divided(by: ExactDecimal(part.value))
        else { return nil }
        let hyphen = token + 1
        let isJoined = t.isHyphen(hyphen) && t.isAttached(hyphen) && t.isAttached(hyphen + 1)
        let at = isJoined ? hyphen + 1 : hyphen
        let numeral = Numeral(value: value, tokens: token..<token + 1, isDigits: false)
        guard isJoined || !t.reads(token, "quarter") || context.keepsBareNumbers, at < end,
            !t.isHyphen(token - 1),
            let suffix = units.suffix(at: at, numeral: numeral),
            suffix.kind == .measure || suffix.kind == .duration && isJoined,
            let product = value.multiplied(by: suffix.factor)
        else { return nil }
        return keep(suffix.kind, product, unit: suffix.unit, token..<suffix.next, numeral: numeral.tokens)
    }

    /// *one in 60*, *one out of five*, *1 in 4*, *nine in ten*.
    mutating func oneIn(_ numeral: Numeral) -> Int? {
        var at = numeral.tokens.upperBound
        if t.reads(at, "in") || t.reads(at, "of") && t.reads(at - 1, "out") {
            at += 1
        } else if t.reads(at, ["out", "of"]) {
            at += 2
        } else {
            return nil
        }
        if t.reads(at, "every") { at += 1 }
        guard at < end, !numeral.isFractional, let whole = EnglishNumberWords.read(t, at: at, before: end),
            !whole.isFractional, numeral.value.isLess(than: whole.value),
            numeral.value == ExactDecimal(1) || isRound(whole.value),
            !(whole.isDigits && t.digitCount(at) == 4), context.dateEnd(at: at) == nil,
            units.suffix(at: whole.tokens.upperBound, numeral: whole) == nil,
            let value = numeral.value.divided(by: whole.value)
        else { return nil }
        return keep(
            .ratio, value, unit: nil, numeral.tokens.lowerBound..<whole.tokens.upperBound, numeral: numeral.tokens)
    }

    /// *1 over 3*, `3/15`: a fraction that measures nothing, for the recognizer alone.
    mutating func bareFraction(_ numeral: Numeral) -> Int? {
        let over = numeral.tokens.upperBound
        let isSlash = t.isScalar(over, 0x2F) && t.isAttached(over) && t.isAttached(over + 1)
        guard context.keepsBareNumbers, isSlash || t.reads(over, "over"), over + 1 < end, !numeral.isFractional,
            !isSlash || t.isClass(over + 1, .number),
            let bottom = EnglishNumberWords.read(t, at: over + 1, before: end), !bottom.isFractional,
            !(isSlash && t.isScalar(bottom.tokens.upperBound, 0x2F)),
            isSlash
                || units.suffix(at: bottom.tokens.upperBound, numeral: bottom) == nil
                    && head(at: bottom.tokens.upperBound, value: bottom.value, after: bottom) == nil
        else { return nil }
        // 1/0 is no number.
        guard let value = numeral.value.divided(by: bottom.value) else { return bottom.tokens.upperBound }
        var fraction = numeral
        fraction.value = value
        fraction.tokens = numeral.tokens.lowerBound..<bottom.tokens.upperBound
        return bare(fraction, value: value)
    }

    /// *nine out of ten* is a share; *five out of 18 participants* counts.
    private func isRound(_ value: ExactDecimal) -> Bool {
        !ExactDecimal(10).isLess(than: value) || value == ExactDecimal(100) || value == ExactDecimal(1000)
    }
}
