import DatelineRecords

/// Reads numbers in words, in digits, and in both.
extension EnglishNumberWords {
    /// The number in words or digits that starts at a token: *six*, *twenty-five*, *a hundred and two*, *1.2 million*, *two point five*, *two dozen*, *half a million*, *4 thousand 3 hundred*.
    static func read(_ tokens: TokenTable, at token: Int, before end: Int) -> Numeral? {
        if let (value, next) = DigitReader.slashFraction(tokens, at: token, before: end) {
            var numeral = Numeral(value: value, tokens: token..<next)
            numeral.isPartOfOne = true
            numeral.isFractional = true
            return numeral
        }
        guard var numeral = tokens.isClass(token, .number) ? digits(tokens, token, end) : spelled(tokens, token, end)
        else { return nil }
        let whole = numeral.tokens.upperBound
        numeral = withPoint(numeral, tokens, end)
        if numeral.isDigits || numeral.tokens.upperBound > whole { numeral = scaled(numeral, tokens, end) }
        if numeral.isDigits { numeral = withSmallerScales(numeral, tokens, end) }
        return withFraction(numeral, tokens, end)
    }

    private static func digits(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Numeral? {
        guard case .number(let numeral) = DigitReader.read(tokens, at: token, before: end) else { return nil }
        // Text that lost its points: `4 5 million`.
        let next = numeral.tokens.upperBound
        if !numeral.isGrouped, !numeral.isFractional, tokens.digitCount(next) == 1, next + 1 < end,
            let scale = words[tokens.key(next + 1)], scale.role == .scale, scale.value >= 6,
            let decimal = tokens.integer(next), let tenths = ExactDecimal(decimal).shifted(by: -1),
            let value = numeral.value.adding(tenths)
        {
            var joined = numeral
            joined.value = value
            joined.isFractional = true
            joined.tokens = token..<next + 1
            return joined
        }
        return numeral
    }

    // MARK: Words

    /// A sum of number words in the making.
    private struct WordSum {
        var total = 0
        var current = 0
        var last: Role?
        var lastScale = Int.max
        var hasScale = false

        /// Takes one word more; false where it does not continue the number.
        mutating func add(_ word: Word) -> Bool {
            switch word.role {
            case .unit:
                guard last == nil || last == .hundred || last == .scale || last == .tens && (1...9).contains(word.value)
                else { return false }
                current += word.value
            case .tens:
                guard last == nil || last == .hundred || last == .scale else { return false }
                current += word.value
            case .hundred:
                guard word.value > 0, last != nil, last != .hundred, current < 100 else { return false }
                current *= 100
            case .scale:
                guard last != nil, addScale(abs(word.value)) else { return false }
            case .dozen:
                guard last != nil, current > 0 else { return false }
                current *= 12
                hasScale = true
            case .part, .ordinal, .parts: return false
            }
            last = word.role
            return true
        }

        private mutating func addScale(_ power: Int) -> Bool {
            guard (0...18).contains(power) else { return false }
            let factor = (0..<power).reduce(1) { product, _ in product * 10 }
            let part = power < lastScale ? max(current, 1) : total + current
            let (product, overflow) = part.multipliedReportingOverflow(by: factor)
            let (sum, overflows) = (power < lastScale ? total : 0).addingReportingOverflow(product)
            guard !overflow, !overflows else { return false }
            total = sum
            lastScale = power
            current = 0
            hasScale = true
            return true
        }
    }

    /// A number in words alone, without a fraction: *twenty-five*, *a hundred and two*, *half a million*.
    static func spelled(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Numeral? {
        if let half = partOfScale(tokens, token, end) { return half }
        var sum = WordSum()
        var position = token
        if isArticle(tokens, token), token + 1 < end, let word = words[tokens.key(token + 1)],
            word.role == .hundred || word.role == .scale || word.role == .dozen, word.value > 0
        {
            sum.current = 1
            sum.last = .unit
            position = token + 1
        }
        var next = token
        while position < end {
            var at = position
            if at > token, tokens.isHyphen(at), tokens.isAttached(at), tokens.isAttached(at + 1) { at += 1 }
            if at > token, sum.hasScale || sum.last == .hundred, tokens.reads(at, "and"), at + 1 < end,
                let word = words[tokens.key(at + 1)], word.role == .unit || word.role == .tens
            {
                at += 1
            }
            guard at < end, let word = words[tokens.key(at)] else { break }
            // *one twenty two*: hundreds without their word.
            if word.role == .tens, sum.last == .unit, next == token + 1, (1...9).contains(sum.current),
                isUnit(tokens, tokens.isHyphen(at + 1) ? at + 2 : at + 1, end)
            {
                sum.current *= 100
                sum.last = .hundred
            }
            guard sum.add(word) else { break }
            position = at + 1
            next = position
        }
        guard next > token else { return nil }
        return Numeral(
            value: ExactDecimal(sum.total + sum.current), tokens: token..<next, isDigits: false, hasScale: sum.hasScale)
    }

    private static func isUnit(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Bool {
        guard token < end, let word = words[tokens.key(token)] else { return false }
        return word.role == .unit && (1...9).contains(word.value)
    }

    static func isArticle(_ tokens: TokenTable, _ token: Int) -> Bool {
        tokens.reads(token, "a") || tokens.reads(token, "an")
    }

    // MARK: Scales

    /// Scale words behind a number: *1.2 million*, *3 hundred thousand*, *2 dozen*.
    private static func scaled(_ numeral: Numeral, _ tokens: TokenTable, _ end: Int) -> Numeral {
        var result = numeral
        var next = numeral.tokens.upperBound
        while true {
            let word = tokens.isHyphen(next) && tokens.isAttached(next) ? next + 1 : next
            guard word < end, let entry = words[tokens.key(word)] else { return result }
            var power = 0
            switch entry.role {
            case .scale,
                .hundred where entry.value > 0:
                power = abs(entry.value)
            case .dozen:
                guard let value = result.value.multiplied(by: ExactDecimal(12)) else { return result }
                result.value = value
            default: return result
            }
            guard let value = result.value.shifted(by: power) else { return result }
            result.value = value
            result.hasScale = true
            next = word + 1
            result.tokens = result.tokens.lowerBound..<next
        }
    }

    /// *4 thousand 3 hundred and 21*, *6 crore and two hundred*: smaller scales behind a scaled number.
    private static func withSmallerScales(_ numeral: Numeral, _ tokens: TokenTable, _ end: Int) -> Numeral {
        var result = numeral
        while let power = lastPower(result, tokens) {
            var at = result.tokens.upperBound
            let isJoined = tokens.reads(at, "and")
            if isJoined { at += 1 }
            guard at < end, !result.isFractional,
                var part = tokens.isClass(at, .number) ? digits(tokens, at, end) : spelled(tokens, at, end),
                tokens.isSpaced(at)
            else { return result }
            if part.isDigits { part = scaled(part, tokens, end) }
            guard part.hasScale || part.value.isLess(than: ExactDecimal(1000)) && isJoined && power <= 3,
                part.hasScale || !part.isFractional, let limit = ExactDecimal(1).shifted(by: power),
                part.value.isLess(than: limit), let sum = result.value.adding(part.value)
            else { return result }
            result.value = sum
            result.tokens = result.tokens.lowerBound..<part.tokens.upperBound
        }
        return result
    }

    /// The power of ten of the scale word that a number ends with.
    private static func lastPower(_ numeral: Numeral, _ tokens: TokenTable) -> Int? {
        guard let word = words[tokens.key(numeral.tokens.upperBound - 1)], word.role == .scale || word.role == .hundred
        else { return nil }
        return abs(word.value)
    }

    /// *half a million*, *quarter million*.
    private static func partOfScale(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Numeral? {
        guard let part = words[tokens.key(token)], part.role == .part else { return nil }
        var at = token + 1
        if tokens.reads(at, "of") { at += 1 }
        if isArticle(tokens, at) || tokens.isHyphen(at) { at += 1 }
        guard at < end, let word = words[tokens.key(at)], word.role == .scale || word.role == .dozen,
            word.value > 0,
            let fraction = ExactDecimal(1).divided(by: ExactDecimal(part.value)),
            let value = word.role == .dozen
                ? fraction.multiplied(by: ExactDecimal(12)) : fraction.shifted(by: word.value)
        else { return nil }
        return Numeral(value: value, tokens: token..<at + 1, isDigits: false, hasScale: true)
    }

    // MARK: Fractions

    /// *two point five*, *1 point 25*.
    private static func withPoint(_ numeral: Numeral, _ tokens: TokenTable, _ end: Int) -> Numeral {
        let point = numeral.tokens.upperBound
        guard !numeral.isFractional, !numeral.hasScale, tokens.reads(point, "point"),
            let (decimals, next) = decimals(tokens, at: point + 1, before: end),
            let sum = numeral.value.adding(decimals)
        else { return numeral }
        var result = numeral
        result.value = sum
        result.isFractional = true
        result.tokens = numeral.tokens.lowerBound..<next
        return result
    }

    /// What stands behind *point*: digits, or words of one digit each.
    static func decimals(_ tokens: TokenTable, at token: Int, before end: Int) -> (value: ExactDecimal, next: Int)? {
        guard token < end else { return nil }
        if tokens.isClass(token, .number), let digits = tokens.integer(token),
            let value = ExactDecimal(digits).shifted(by: -tokens.digitCount(token))
        {
            return (value, token + 1)
        }
        var value = ExactDecimal.zero
        var next = token
        while next < end, next - token < 18, let word = words[tokens.key(next)], word.role == .unit, word.value < 10,
            let digit = ExactDecimal(word.value).shifted(by: token - next - 1), let sum = value.adding(digit)
        {
            value = sum
            next += 1
        }
        return next > token ? (value, next) : nil
    }

    /// *two and a half*, *forty-two and two thirds*, *3 million and a half*, and a scale behind it.
    private static func withFraction(_ numeral: Numeral, _ tokens: TokenTable, _ end: Int) -> Numeral {
        var at = numeral.tokens.upperBound
        if tokens.isHyphen(at) { at += 1 }
        guard tokens.reads(at, "and"), !numeral.isFractional else { return numeral }
        at += 1
        if tokens.isHyphen(at) { at += 1 }
        guard var (fraction, next) = half(tokens, at, end) ?? properFraction(tokens, at, end) else { return numeral }
        if let power = lastPower(numeral, tokens), power >= 3, let part = fraction.shifted(by: power) {
            fraction = part
        }
        guard let value = numeral.value.adding(fraction) else { return numeral }
        var result = numeral
        result.value = value
        result.isFractional = true
        result.tokens = numeral.tokens.lowerBound..<next
        next = result.tokens.upperBound
        return numeral.hasScale ? result : scaled(result, tokens, end)
    }

    /// *a half*, *half*, *a-quarter* behind *and*.
    private static func half(_ tokens: TokenTable, _ token: Int, _ end: Int) -> (ExactDecimal, Int)? {
        var at = token
        if isArticle(tokens, at) { at += 1 }
        if tokens.isHyphen(at) { at += 1 }
        guard at < end, let word = words[tokens.key(at)], word.role == .part,
            let fraction = ExactDecimal(1).divided(by: ExactDecimal(word.value))
        else { return nil }
        return (fraction, at + 1)
    }

    /// *two thirds*, *fifty-four hundredths*; *a third* only where no noun follows that it could number.
    private static func properFraction(_ tokens: TokenTable, _ token: Int, _ end: Int) -> (ExactDecimal, Int)? {
        guard let found = fraction(tokens, at: token, before: end), found.value.isLess(than: ExactDecimal(1)) else {
            return nil
        }
        let next = found.tokens.upperBound
        if found.isPlural || next >= end || !tokens.isClass(next, .word) { return (found.value, next) }
        let isOpen =
            EnglishFigureLexicon.kinds[tokens.key(next)] == .stop
            || words[tokens.key(next)]?.role == .scale || EnglishFigureUnits.durations[tokens.key(next)] != nil
            || UnitTable.units.match(tokens, at: next, before: end) != nil
        return isOpen ? (found.value, next) : nil
    }

    /// A fraction in words.
    struct Fraction {
        var value: ExactDecimal
        var tokens: Range<Int>
        /// Whether its denominator is a plural, which is no ordinal: *thirds*.
        var isPlural: Bool
    }

    /// *two thirds*, *twenty-three fifths*, *a third*, *one-quarter*, *three twenty-firsts*; whether it is one or an ordinal, the caller knows.
    static func fraction(_ tokens: TokenTable, at token: Int, before end: Int) -> Fraction? {
        var top = ExactDecimal(1)
        var at = token
        if isArticle(tokens, token), !isScaled(tokens, token + 1, end) {
            at += 1
        } else if let role = words[tokens.key(token)]?.role, role == .part || role == .ordinal {
            at = token
        } else {
            guard let numeral = spelled(tokens, token, end) else { return nil }
            top = numeral.value
            at = numeral.tokens.upperBound
            if tokens.isHyphen(at) {
                if tokens.isSpaced(at) != tokens.isSpaced(at + 1) { return nil }
                at += 1
            }
        }
        guard let bottom = denominator(tokens, at, end), bottom.value >= 2,
            bottom.isPlural || top == ExactDecimal(1), let value = top.divided(by: ExactDecimal(bottom.value))
        else { return nil }
        return Fraction(value: value, tokens: token..<bottom.next, isPlural: bottom.isPlural)
    }

    private static func isScaled(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Bool {
        guard token < end, let word = words[tokens.key(token)] else { return false }
        return word.role == .hundred || word.role == .scale || word.role == .dozen
    }

    private static func denominator(
        _ tokens: TokenTable, _ token: Int, _ end: Int
    ) -> (value: Int, next: Int, isPlural: Bool)? {
        guard token < end, let word = words[tokens.key(token)] else { return nil }
        switch word.role {
        case .part: return (word.value, token + 1, false)
        case .parts: return (word.value, token + 1, true)
        case .ordinal where word.value >= 3: return (word.value, token + 1, false)
        case .tens:
            // *twenty-firsts*, *a twenty-first*
            let at = tokens.isHyphen(token + 1) ? token + 2 : token + 1
            guard at < end, let unit = words[tokens.key(at)], unit.role == .ordinal || unit.role == .parts,
                unit.value < 10
            else { return nil }
            return (word.value + unit.value, at + 1, unit.role == .parts)
        default: return nil
        }
    }
}
