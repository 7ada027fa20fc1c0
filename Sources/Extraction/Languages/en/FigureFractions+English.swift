import DatelineRecords

/// Fractions and shares: *two-thirds*, *a quarter of*, *one in 60*.
extension EnglishFigureGrammar {
    /// *a third of*, *two-thirds*, *one in 60*, *half of*, *three quarters of an hour*.
    mutating func fraction(at token: Int) -> Int? {
        guard let word = EnglishNumberWords.words[t.keys[token]] else { return nil }
        var first = token
        var top = ExactDecimal(1)
        var at = token
        switch word.role {
        case .unit, .tens:
            // *two-thirds*
            at = t.isHyphen(token + 1) ? token + 2 : token + 1
            if t.isHyphen(token + 1), t.isSpaced(token + 1) != t.isSpaced(token + 2) { return nil }
            top = ExactDecimal(word.value)
        case .ordinal, .part:
            guard EnglishNumberWords.isArticle(t, token - 1) || word.role == .part else { return nil }
            if EnglishNumberWords.isArticle(t, token - 1) { first = token - 1 }
        default: return nil
        }
        guard at < end, let part = EnglishNumberWords.words[t.keys[at]],
            let bottom = denominator(part, at, isOne: top == ExactDecimal(1)),
            let value = top.divided(by: ExactDecimal(bottom))
        else { return nil }
        let next = at + 1
        if !isFraction(part, at, first: first, next: next) { return nil }
        var numeral = Numeral(value: value, tokens: first..<next, isDigits: false)
        numeral.isPartOfOne = true
        numeral.isFractional = true
        if let suffix = partOfUnit(next, numeral), let product = value.multiplied(by: suffix.factor) {
            return keep(suffix.kind, product, unit: suffix.unit, first..<suffix.next, numeral: numeral.tokens)
        }
        return keep(.ratio, value, unit: nil, first..<next, numeral: numeral.tokens)
    }

    private func denominator(_ part: EnglishNumberWords.Word, _ token: Int, isOne: Bool) -> Int? {
        switch part.role {
        case .part, .parts: return part.value
        case .ordinal where part.value >= 3 && isOne: return part.value
        default: return nil
        }
    }

    /// Whether the denominator is one and no ordinal: *a third of* against *a third collaboration*.
    private func isFraction(_ part: EnglishNumberWords.Word, _ token: Int, first: Int, next: Int) -> Bool {
        if t.isHyphen(next), t.isAttached(next), part.role != .parts { return false }
        if part.role == .part, first == token {
            // *half* alone: *half of*, *half the*; no *half day*, *first half*, *second quarter*.
            guard t.reads(token, "half"), !isOrdinalWord(first - 1),
                !t.isCapitalized(token) || t.shapes[token].contains(.sentenceStart)
                    || t.isScalar(token - 1, in: "“\"‘")
            else {
                return false
            }
            return t.reads(next, "of") && !t.isCapitalized(next + 1) || t.reads(next, "the") || t.reads(next, "its")
                || t.reads(next, "their") || t.reads(next, "a") || t.reads(next, "an") || t.reads(next, "all")
                || t.reads(next, "as") || t.reads(next, "our") || t.reads(next, "that")
                || t.reads(first - 1, "than") || t.reads(first - 1, "nearly") || t.reads(first - 1, "about")
                || t.reads(first - 1, "by")
        }
        if part.role == .ordinal, first < token {
            guard next < end else { return context.keepsBareNumbers }
            return t.reads(next, "of") || !t.isClass(next, .word)
                || EnglishFigureLexicon.kinds[t.keys[next]] == .stop && !t.hasSuffix(next, "ed")
        }
        if part.role == .part, first < token {
            if t.reads(token, "quarter") {
                return t.reads(next, "of")
                    || units.measure(at: next, numeral: Numeral(value: .zero, tokens: token..<next)) != nil
                    || t.reads(next, "century")
            }
            return !(t.reads(first - 1, "and"))
        }
        return true
    }

    private func isOrdinalWord(_ token: Int) -> Bool {
        guard token >= start else { return false }
        return EnglishNumberWords.words[t.keys[token]]?.role == .ordinal || t.reads(token, "latter")
            || t.reads(token, "nd") || t.reads(token, "st") || t.isHyphen(token)
    }

    /// *half a mile*, *three-quarters of an hour*, *half a century*.
    private func partOfUnit(_ token: Int, _ numeral: Numeral) -> EnglishFigureUnits.Suffix? {
        var at = token
        if t.reads(at, "of"), EnglishNumberWords.isArticle(t, at + 1) { at += 1 }
        if EnglishNumberWords.isArticle(t, at) { at += 1 }
        guard at < end else { return nil }
        guard let suffix = units.suffix(at: at, numeral: numeral), suffix.kind != .percent || at == token else {
            return nil
        }
        return suffix
    }

    /// *half-day*, *half-century*, *quarter-mile*.
    mutating func halfUnit(at token: Int) -> Int? {
        guard let part = EnglishNumberWords.words[t.keys[token]], part.role == .part,
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

    /// *one in 60*, *one out of five*, *1 in 4*.
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
        guard at < end, let whole = EnglishNumberWords.read(t, at: at, before: end), !whole.isFractional,
            numeral.value.isLess(than: whole.value),
            numeral.value == ExactDecimal(1)
                || t.reads(numeral.tokens.upperBound, "out") && !numeral.isFractional && isRound(whole.value),
            !(whole.isDigits && t.digitCount(at) == 4), context.dateEnd(at: at) == nil,
            units.suffix(at: whole.tokens.upperBound, numeral: whole) == nil,
            let value = numeral.value.divided(by: whole.value)
        else { return nil }
        return keep(
            .ratio, value, unit: nil, numeral.tokens.lowerBound..<whole.tokens.upperBound, numeral: numeral.tokens)
    }

    /// *nine out of ten* is a share; *five out of 18 participants* counts.
    private func isRound(_ value: ExactDecimal) -> Bool {
        !ExactDecimal(10).isLess(than: value) || value == ExactDecimal(100) || value == ExactDecimal(1000)
    }
}
