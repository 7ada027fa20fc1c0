import DatelineRecords

/// One end of a quantity: sign, currency, number, scale and suffix.
extension EnglishFigureGrammar {
    func amount(_ numeral: Numeral) -> Amount? {
        var amount = Amount(
            numeral: numeral, first: numeral.tokens.lowerBound, next: numeral.tokens.upperBound, value: numeral.value)
        // `.5`
        if numeral.isDigits, t.isScalar(amount.first - 1, 0x2E), t.isAttached(amount.first),
            t.isSpaced(amount.first - 1), !numeral.isFractional,
            let value = numeral.value.shifted(by: -t.digitCount(amount.first))
        {
            amount.value = value
            amount.first -= 1
        }
        let currency = prefix(&amount)
        shortScale(&amount, isMoney: currency != nil)
        if t.isScalar(amount.next, 0x2B), t.isAttached(amount.next), !t.isClass(amount.next + 1, .number) {
            amount.isPlus = true
            amount.next += 1
        }
        repeatedInBrackets(&amount)
        if let currency {
            amount.kind = .money
            amount.unit = units.code(of: currency)
            trailingCode(&amount)
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
        }
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
        var isNegative = false
        // `$-99.99`, `$(0.05)`
        if t.isScalar(token - 1, 0x2D) || t.isScalar(token - 1, 0x2212) || t.isScalar(token - 1, 0x28),
            token - 2 >= start,
            t.isScalar(token - 2, in: "$€£¥"), t.isAttached(token), t.isAttached(token - 1)
        {
            token -= 1
            isNegative = true
        }
        guard token > start, let (currency, first) = CurrencyTable.prefixes.match(t, endingAt: token, notBefore: start)
        else { return nil }
        if t.isClass(token - 1, .word), CurrencyTable.wordCodes.contains(currency.code), !amount.numeral.isGrouped,
            !amount.numeral.hasScale, !amount.numeral.isFractional
        {
            return nil
        }
        amount.first = first
        if isNegative { amount.value = amount.value.negated }
        return currency
    }

    /// `$1.5M`, `$5 mn`, `600k shares`.
    private func shortScale(_ amount: inout Amount, isMoney: Bool) {
        let token = amount.next
        guard !amount.numeral.hasScale, amount.numeral.isDigits, token < end,
            let power = EnglishNumberWords.shortScales[t.keys[token]]
        else { return }
        let length = t.ends[token] - t.starts[token]
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
        if t.isCapitalized(amount.next), t.shapes[amount.next].contains(.allCaps) || t.isClass(amount.next, .word) {
            amount.unit = suffix.unit
        }
        amount.next = suffix.next
    }

    /// *20 dollars and 43 cents*: the cents belong to the amount before them.
    private func cents(_ amount: inout Amount) {
        guard amount.kind == .money, amount.subunit == nil else { return }
        let at = t.reads(amount.next, "and") ? amount.next + 1 : amount.next
        guard at < end, let numeral = EnglishNumberWords.read(t, at: at, before: end),
            numeral.value.isLess(than: ExactDecimal(100)), !numeral.isFractional
        else { return }
        let next = numeral.tokens.upperBound
        let suffix = units.money(at: next, numeral: numeral)
        guard
            suffix?.subunit != nil || t.reads(next, "c") && t.isAttached(next) || t.reads(next, "sen")
                || t.reads(next, "sens"),
            let part = numeral.value.shifted(by: -2), let sum = amount.value.adding(part)
        else { return }
        amount.value = sum
        amount.next = suffix?.next ?? next + 1
    }

    /// A minus sign, or brackets around money in a sentence about a loss.
    private func sign(_ amount: inout Amount) {
        let before = amount.first - 1
        guard before >= start else { return }
        let isMinus = t.isScalar(before, 0x2212) || t.isScalar(before, 0x2D)
        if isMinus, t.isAttached(amount.first), t.isSpaced(before) || t.isScalar(before - 1, in: "(<>=~") {
            amount.value = amount.value.negated
            amount.first = before
        } else if t.reads(before, "minus") || t.reads(before, "negative") {
            amount.value = amount.value.negated
            amount.first = before
        }
    }
}
