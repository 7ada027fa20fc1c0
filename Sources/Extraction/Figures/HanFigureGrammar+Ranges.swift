import DatelineRecords

/// Fractions, ranges and elided units.
extension HanFigureGrammar {
    /// 3分の1, 三分之一, 百分之八.
    mutating func fraction(_ amount: Amount) -> Int? {
        var at = amount.numeral.tokens.upperBound
        guard t.isScalar(at, 0x5206), t.isScalar(at + 1, in: "の之") else { return nil }
        at += 2
        guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.key(at)),
            let top = HanNumerals.read(t, at: at, before: end, isChinese: rules.isChinese)
        else { return nil }
        // 百分之八 is eight percent; 一百分之二 and 100分の1 are parts.
        let isPercent = rules.isChinese && amount.numeral.tokens.count == 1 && t.isScalar(amount.first, 0x767E)
        guard let value = isPercent ? top.value : top.value.divided(by: amount.numeral.value) else {
            return top.tokens.upperBound
        }
        var result = signed(share(of: amount, value, upTo: top.tokens.upperBound))
        if isPercent { result.unit = "%" }
        return keep(result, isPercent ? .percent : .ratio, result.value)
    }

    private func share(of amount: Amount, _ value: ExactDecimal, upTo next: Int) -> Amount {
        var result = Amount(amount.numeral)
        result.value = value
        result.kind = .ratio
        result.next = next
        result.numeral.tokens = amount.numeral.tokens.lowerBound..<next
        return result
    }

    /// 23と5分の3, 3又千分之23: a whole number and a fraction.
    mutating func mixedFraction(_ amount: Amount) -> Int? {
        var at = amount.numeral.tokens.upperBound
        if t.isScalar(at, in: "又と") {
            at += 1
        } else if let next = match(["また"], at: at) {
            at = next
        } else {
            return nil
        }
        guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.key(at)),
            let bottom = HanNumerals.read(t, at: at, before: end, isChinese: rules.isChinese),
            t.isScalar(bottom.tokens.upperBound, 0x5206), t.isScalar(bottom.tokens.upperBound + 1, in: "の之"),
            let top = HanNumerals.read(
                t, at: bottom.tokens.upperBound + 2, before: end, isChinese: rules.isChinese),
            let part = top.value.divided(by: bottom.value), let value = amount.numeral.value.adding(part)
        else { return nil }
        let result = signed(share(of: amount, value, upTo: top.tokens.upperBound))
        return keep(result, .ratio, result.value)
    }

    /// `1/4マイル`: a fraction in digits that is measured.
    mutating func measuredFraction(at token: Int) -> Int? {
        guard let (value, next) = DigitReader.slashFraction(t, at: token, before: end),
            context.dateEnd(at: token) == nil
        else { return nil }
        var numeral = Numeral(value: value, tokens: token..<next)
        numeral.isFractional = true
        guard let suffix = measure(at: next, numeral) else { return nil }
        var amount = Amount(numeral)
        amount.unit = suffix.unit
        amount.next = suffix.next
        return keep(amount, .measure, value)
    }

    /// 半公升, 半ダース: half of a unit.
    mutating func half(at token: Int) -> Int? {
        guard t.isScalar(token, 0x534A), let half = ExactDecimal(5).shifted(by: -1) else { return nil }
        var amount = Amount(Numeral(value: half, tokens: token..<token + 1, isDigits: false))
        if let next = match(["ダース"], at: token + 1) {
            amount.numeral.tokens = token..<next
            amount.next = next
            guard context.keepsBareNumbers else { return next }
            return keep(amount, .count, ExactDecimal(6))
        }
        guard let suffix = measure(at: token + 1, amount.numeral), suffix.next > token + 2 else { return nil }
        amount.unit = suffix.unit
        amount.next = suffix.next
        return keep(amount, .measure, half)
    }

    /// 七八百人: the number is a range of its own.
    mutating func keepSpread(_ amount: Amount, _ low: ExactDecimal) -> Int {
        guard let kind = amount.kind ?? (context.keepsBareNumbers ? .count : nil), !amount.isExcluded,
            let least = low.multiplied(by: amount.factor)
        else { return amount.numeral.tokens.upperBound }
        let next = keep(amount, kind, nil, low: least, high: amount.value)
        found[found.count - 1].isBare = amount.kind == nil
        return next
    }

    /// 20と30の間, 10到20之间: what joins the ends, where a word behind them closes the range.
    private func isClosed(_ next: Int) -> Bool {
        match(["之间", "之間", "の間", "间"], at: next) != nil
    }

    func rangeEnd(_ amount: Amount) -> Amount? {
        var at = amount.next
        var needsClosing = false
        if t.isDash(at) || t.isScalar(at, in: "~至到") {
            if t.isHyphen(at), t.isSpaced(at) != t.isSpaced(at + 1) { return nil }
            at += 1
        } else if let next = match(["から"], at: at), t.isClass(next, .number) || HanNumerals.starts(t.key(next)) {
            at = next
        } else if t.isScalar(at, in: "和与與と") {
            at += 1
            needsClosing = true
        } else {
            return nil
        }
        guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.key(at)),
            let numeral = HanNumerals.read(t, at: at, before: end, isChinese: rules.isChinese)
        else { return nil }
        let second = self.amount(numeral)
        let isBare = second.kind == nil && context.keepsBareNumbers && amount.kind == nil
        let closing = isClosed(numeral.tokens.upperBound)
        guard second.kind != nil || isBare, !second.isExcluded || closing && isBare,
            !needsClosing || closing || isClosed(second.next),
            amount.kind == nil || amount.kind == second.kind,
            amount.unit == nil || amount.unit == second.unit,
            scaled(amount, like: second).isLess(than: second.value)
        else { return nil }
        return second
    }

    /// 2～3億, 两到三千: the first end takes the scale of the second where it stays below it.
    private func scaled(_ amount: Amount, like second: Amount) -> ExactDecimal {
        guard amount.kind == nil else { return amount.value }
        var value = amount.value
        let last = t.key(second.numeral.tokens.upperBound - 1)
        if !amount.numeral.hasScale, let power = HanNumerals.bigScale(last) ?? HanNumerals.smallScale(last),
            let shifted = value.shifted(by: power), shifted.isLess(than: second.numeral.value)
        {
            value = shifted
        }
        return value.multiplied(by: second.factor) ?? value
    }

    mutating func keepRange(_ amount: Amount, _ second: Amount) -> Int {
        var result = second
        result.first = amount.first
        result.numeral.tokens = amount.numeral.tokens.lowerBound..<second.numeral.tokens.upperBound
        result.qualifier = second.qualifier ?? amount.qualifier
        let next = keep(result, second.kind ?? .count, nil, low: scaled(amount, like: second), high: second.value)
        found[found.count - 1].isBare = second.kind == nil
        return next
    }

    /// 百亿产值: money that goes without its unit.
    func elided(_ amount: Amount) -> Amount? {
        guard rules.isChinese, amount.numeral.hasScale,
            let next = match(["产值", "營收", "营收", "销售额", "投资", "市值"], at: amount.next)
        else {
            return nil
        }
        var result = amount
        result.kind = .money
        result.unit = "CNY"
        result.next = next
        return result
    }
}
