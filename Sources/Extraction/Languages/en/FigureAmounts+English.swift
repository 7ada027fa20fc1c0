import DatelineRecords

/// One end of a quantity: sign, currency, number, scale and suffix.
extension EnglishFigureGrammar {
    /// The number with its sign, currency, short scale, tolerance and what stands behind it.
    func amount(_ numeral: Numeral) -> Amount? {
        var amount = Amount(numeral)
        leadingPoint(&amount)
        let currency = prefix(&amount)
        shortScale(&amount, isMoney: currency != nil)
        if t.isScalar(amount.next, 0x2B), t.isAttached(amount.next), !t.isClass(amount.next + 1, .number) {
            amount.isPlus = true
            amount.next += 1
            scaleWord(&amount)
        }
        repeatedInBrackets(&amount)
        tolerance(&amount)
        if let currency {
            amount.kind = .money
            amount.unit = units.code(of: currency)
            trailingCode(&amount)
            cents(&amount)
        } else if let suffix = units.suffix(at: amount.next, numeral: amount.numeral),
            let value = amount.value.multiplied(by: suffix.factor)
        {
            amount.kind = suffix.kind
            amount.unit = suffix.unit
            amount.value = value
            amount.factor = suffix.factor
            amount.subunit = suffix.subunit
            amount.next = suffix.next
            cents(&amount)
            if suffix.kind == .measure { smallerUnits(&amount) }
        } else if context.keepsBareNumbers, let scale = bareTemperature(amount) {
            amount.kind = .measure
            amount.unit = scale
            amount.next += 1
        }
        tolerance(&amount)
        if t.isScalar(amount.next, 0x2B), t.isAttached(amount.next), !amount.isPlus {
            amount.isPlus = true
            amount.next += 1
        }
        sign(&amount)
        return amount
    }

    /// A currency in front: `$`, `US$`, `INR `, `CHF `.
    private func prefix(_ amount: inout Amount) -> CurrencyTable.Currency? {
        guard amount.numeral.isDigits else { return nil }
        var token = amount.first
        let isNegative = isNegated(token)
        let isBracketed = isNegative && t.isScalar(token - 1, 0x28)
        if isNegative { token -= 1 }
        guard token > start, let (currency, first) = CurrencyTable.prefixes.match(t, endingAt: token, notBefore: start)
        else { return nil }
        if t.isClass(token - 1, .word), CurrencyTable.wordCodes.contains(currency.code), !amount.numeral.isGrouped,
            !amount.numeral.hasScale, !amount.numeral.isFractional
        {
            return nil
        }
        amount.first = first
        if isNegative { amount.value = amount.value.negated }
        if isBracketed { closeBracket(&amount) }
        return currency
    }

    /// `$-99.99`, `EUR -2.6`, `$(0.05)`, `$ (204,907)`: a minus sign or an accounting bracket between a currency and the number.
    private func isNegated(_ token: Int) -> Bool {
        guard t.isAttached(token), token - 2 >= start else { return false }
        if t.isScalar(token - 1, 0x28) { return t.isScalar(token - 2, in: "$€£¥") }
        let isCode = t.isClass(token - 2, .word) && t.isSpaced(token - 1)
        if t.isScalar(token - 1, 0x2013) { return isCode }
        return (t.isScalar(token - 1, 0x2D) || t.isScalar(token - 1, 0x2212))
            && (isCode || t.isScalar(token - 2, in: "$€£¥") && t.isAttached(token - 1))
    }

    /// `$(0.05)`, `$(1.2) million`: the closing bracket belongs to the figure, and a scale behind it holds.
    private func closeBracket(_ amount: inout Amount) {
        guard t.isScalar(amount.next, 0x29) else { return }
        amount.next += 1
        scaleWord(&amount)
    }

    /// A scale behind a mark that parts it from its number: `1.5+ million`, `$(1.2) million`.
    private func scaleWord(_ amount: inout Amount) {
        guard !amount.numeral.hasScale, amount.next < end, let word = EnglishNumberWords.words[t.key(amount.next)],
            word.role == .scale, word.value > 0, let value = amount.value.shifted(by: word.value),
            let plain = amount.numeral.value.shifted(by: word.value)
        else { return }
        amount.value = value
        amount.numeral.value = plain
        amount.numeral.hasScale = true
        amount.next += 1
    }

    /// `$1.5M`, `$5 mn`, `600k shares`.
    private func shortScale(_ amount: inout Amount, isMoney: Bool) {
        let token = amount.next
        guard !amount.numeral.hasScale, amount.numeral.isDigits, token < end,
            let power = EnglishNumberWords.shortScales[t.key(token)]
        else { return }
        let length = t.length(token)
        guard t.isAttached(token) || length > 1 && (isMoney || !t.reads(token, "mm")) else { return }
        if !isMoney {
            guard t.isAttached(token) || length > 1 else { return }
            // `12m` is metres, `5T` tonnes, `4K` a name; `600k shares`, `2M users` are scaled.
            if length == 1 || t.reads(token, "mm") || t.reads(token, "t") {
                let isThousand = t.reads(token, "k") && (amount.numeral.digitCount >= 2 || !t.isCapitalized(token))
                let isCapital = (t.reads(token, "m") || t.reads(token, "b")) && t.isCapitalized(token)
                guard isThousand || isCapital else { return }
                if t.isHyphen(token + 1), t.isAttached(token + 1), !t.isClass(token + 2, .number) { return }
            }
        }
        guard let value = amount.value.shifted(by: power), let plain = amount.numeral.value.shifted(by: power) else {
            return
        }
        amount.value = value
        amount.numeral.value = plain
        amount.numeral.hasScale = true
        amount.numeral.tokens = amount.numeral.tokens.lowerBound..<token + 1
        amount.next = token + 1
        if t.isScalar(amount.next, 0x2E), t.isAttached(amount.next), length > 1, t.isClass(amount.next + 1, .word),
            !t.isCapitalized(amount.next + 1)
        {
            amount.next += 1
        }
    }

    /// *thirty (30) days*: the number once more in brackets.
    private func repeatedInBrackets(_ amount: inout Amount) {
        guard t.isScalar(amount.next, 0x28), amount.next + 2 < end,
            let again = EnglishNumberWords.read(t, at: amount.next + 1, before: end),
            again.value == amount.numeral.value, t.isScalar(again.tokens.upperBound, 0x29)
        else { return }
        amount.next = again.tokens.upperBound + 1
    }

    /// `$699 USD`, `US$5 dollars`: a code or name behind money that has its sign already.
    private func trailingCode(_ amount: inout Amount) {
        guard let suffix = units.money(at: amount.next, numeral: amount.numeral), suffix.factor == ExactDecimal(1),
            !t.isClass(suffix.next, .number),
            !t.isScalar(amount.next, in: "$€£¥"), !t.reads(amount.next, "p")
        else { return }
        if t.isCapitalized(amount.next), t.shape(amount.next).contains(.allCaps) || t.isClass(amount.next, .word) {
            amount.unit = suffix.unit
        }
        amount.next = suffix.next
    }

    /// `.5`
    func leadingPoint(_ amount: inout Amount) {
        guard amount.numeral.isDigits, t.isScalar(amount.first - 1, 0x2E), t.isAttached(amount.first),
            t.isSpaced(amount.first - 1)
                || !t.isClass(amount.first - 2, .number) && !t.isClass(amount.first - 2, .word),
            !amount.numeral.isFractional, amount.first > start,
            let value = amount.value.shifted(by: -t.digitCount(amount.first))
        else { return }
        amount.value = value
        amount.first -= 1
    }

    /// `1,674.5 G` that counts nothing.
    func letterScale(_ amount: inout Amount) {
        let token = amount.next
        guard token < end, amount.numeral.isDigits, !amount.numeral.hasScale, t.isCapitalized(token),
            t.length(token) == 1, let power = EnglishNumberWords.letterScales[t.key(token)],
            token + 1 >= end || !t.isAttached(token + 1) || t.isClass(token + 1, .punctuation),
            let value = amount.value.shifted(by: power)
        else { return }
        amount.value = value
        amount.next += 1
    }

    /// `30 C`: for the recognizer alone.
    private func bareTemperature(_ amount: Amount) -> String? {
        let token = amount.next
        guard amount.numeral.isDigits, t.isCapitalized(token), token < end, t.length(token) == 1,
            !t.isScalar(token + 1, 0x2E), !t.isHyphen(token + 1)
        else { return nil }
        return t.reads(token, "c") ? "°C" : t.reads(token, "f") ? "°F" : nil
    }

    /// `2,000.45±0.01 pounds`, `5 kg ± 0.1 kg`: the tolerance is part of the figure's text, not of its value.
    private func tolerance(_ amount: inout Amount) {
        var at = amount.next
        if t.isScalar(at, 0xB1) {
            at += 1
        } else if t.isScalar(at, 0x2B), t.isScalar(at + 1, in: "/-"), t.isAttached(at + 1) {
            at += t.isScalar(at + 1, 0x2F) ? 3 : 2
        } else {
            return
        }
        guard at < end, t.isClass(at, .number), let part = EnglishNumberWords.read(t, at: at, before: end) else {
            return
        }
        amount.next = part.tokens.upperBound
        if let unit = amount.unit, let suffix = units.suffix(at: amount.next, numeral: part), suffix.unit == unit {
            amount.next = suffix.next
        }
    }

    /// *6 feet 2 inches*, *5 lb 3 oz*, *2 km and 1 metre*: one length or mass, in the smallest unit, which keeps it exact.
    private func smallerUnits(_ amount: inout Amount) {
        while let unit = amount.unit, let parts = UnitTable.parts[unit] {
            var at = amount.next
            let isLoose = t.isScalar(at, 0x2C)
            if isLoose { at += 1 }
            if t.reads(at, "and") { at += 1 }
            guard at < end, let numeral = EnglishNumberWords.read(t, at: at, before: end), !amount.numeral.isFractional,
                let suffix = units.smallUnit(at: numeral.tokens.upperBound, numeral: numeral, of: unit),
                let small = suffix.unit, let factor = parts[small], unit == "yd" || numeral.value.isLess(than: factor),
                !isLoose || !units.isDimension(suffix.next),
                let product = amount.value.multiplied(by: factor), let sum = product.adding(numeral.value)
            else { return }
            amount.value = sum
            amount.unit = small
            amount.next = suffix.next
        }
    }

    /// `($4,579)` on a line of its own: a table that lost its cells.
    private func isLineOfBrackets(_ amount: Amount) -> Bool {
        let opening = amount.first - 1
        let behind = amount.next + 1
        let borders: TokenShape = [.blockStart, .lineBefore, .cellStart]
        return t.isScalar(opening, 0x28) && t.isScalar(amount.next, 0x29)
            && !t.shape(opening).isDisjoint(with: borders)
            && (behind >= end || !t.shape(behind).isDisjoint(with: borders))
    }

    /// *45 and 50 mg*, *5, 10 or 15 km*, *11,180,031 and 873,665 shares*: what the last number of a list measures or counts, those before it do too.
    func shared(_ amount: Amount) -> Amount? {
        var at = amount.next
        var isJoined = false
        var steps = 0
        while steps < 4, at < end {
            let isComma = t.isScalar(at, 0x2C)
            guard isComma || t.reads(at, "and") || t.reads(at, "or") || t.isScalar(at, 0x26) else { return nil }
            at += 1
            if isComma, t.reads(at, "and") || t.reads(at, "or") { at += 1 }
            isJoined = !isComma || t.reads(at - 1, "and") || t.reads(at - 1, "or")
            guard at < end, context.dateEnd(at: at) == nil,
                let numeral = EnglishNumberWords.read(t, at: at, before: end),
                numeral.isDigits == amount.numeral.isDigits
            else { return nil }
            let next = numeral.tokens.upperBound
            if isJoined, numeral.isDigits, units.suffix(at: next, numeral: numeral) == nil, !t.isHyphen(next),
                let noun = head(at: next, value: numeral.value, after: numeral), noun.next > next
            {
                var result = amount
                result.kind = .count
                result.unit = noun.unit
                return result
            }
            if let suffix = units.suffix(at: numeral.tokens.upperBound, numeral: numeral) {
                guard isJoined, suffix.kind == .measure || suffix.kind == .percent || suffix.kind == .money,
                    !t.isHyphen(numeral.tokens.upperBound), let value = amount.value.multiplied(by: suffix.factor)
                else { return nil }
                var result = amount
                result.kind = suffix.kind
                result.unit = suffix.unit
                result.value = value
                return result
            }
            at = numeral.tokens.upperBound
            steps += 1
        }
        return nil
    }

    /// *20 dollars and 43 cents*, `15 dollars 50`: the cents belong to the amount before them.
    private func cents(_ amount: inout Amount) {
        guard amount.kind == .money, amount.subunit == nil, !amount.numeral.isFractional, !amount.numeral.hasScale
        else { return }
        let at = t.reads(amount.next, "and") ? amount.next + 1 : amount.next
        guard at < end, let numeral = EnglishNumberWords.read(t, at: at, before: end),
            numeral.value.isLess(than: ExactDecimal(100)), !numeral.isFractional
        else { return }
        let next = numeral.tokens.upperBound
        let suffix = units.money(at: next, numeral: numeral)
        let isNamed =
            suffix?.subunit != nil || t.reads(next, "c") && t.isAttached(next) || t.reads(next, "sen")
            || t.reads(next, "sens")
        guard isNamed || isBareCents(numeral, amount), let part = numeral.value.shifted(by: -2),
            let sum = amount.value.adding(part)
        else { return }
        amount.value = sum
        amount.next = isNamed ? suffix?.next ?? next + 1 : next
    }

    /// `$20 43`, *15 dollars and 50.*: two digits that end the phrase.
    private func isBareCents(_ numeral: Numeral, _ amount: Amount) -> Bool {
        let next = numeral.tokens.upperBound
        guard context.keepsBareNumbers, !numeral.isDigits || t.digitCount(numeral.tokens.lowerBound) == 2,
            !t.reads(amount.first - 1, "between"), !t.reads(amount.first - 1, "from")
        else { return false }
        return next >= end || t.isScalar(next, 0x2E) && (next + 1 >= end || t.isSpaced(next + 1))
    }

    /// A minus sign, or brackets around money that fill a line.
    func sign(_ amount: inout Amount) {
        let before = amount.first - 1
        guard before >= start else { return }
        let isMinus = t.isScalar(before, 0x2212) || t.isScalar(before, 0x2D)
        let isSigned =
            t.isAttached(amount.first)
            && (t.isSpaced(before) || t.isScalar(before - 1, in: "(<>=~±")
                // `15°F/-9°C`
                || t.isScalar(before - 1, 0x2F) && amount.unit?.hasPrefix("°") ?? false)
            // `- 20 °C`
            || context.keepsBareNumbers && !t.isClass(before - 1, .number) && (amount.unit?.hasPrefix("°") ?? false)
        if isMinus, isSigned {
            amount.value = amount.value.negated
            amount.first = before
        } else if t.reads(before, "minus") || t.reads(before, "negative") {
            amount.value = amount.value.negated
            amount.first = before
        } else if amount.kind == .money, isLineOfBrackets(amount) {
            amount.value = amount.value.negated
            amount.first = before
            amount.next += 1
        }
    }
}
