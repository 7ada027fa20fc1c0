import DatelineRecords

/// Fractions, ranges and elided units.
extension HanFigureGrammar {
    /// 3分の1, 三分之一, 百分之八.
    mutating func fraction(_ amount: Amount) -> Int? {
        var at = amount.numeral.tokens.upperBound
        guard t.isScalar(at, 0x5206), t.isScalar(at + 1, in: "の之") else { return nil }
        at += 2
        guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.key(at)),
            let top = HanNumerals.read(t, at: at, before: end, readsExcess: false)
        else { return nil }
        let next = top.tokens.upperBound
        var result = amount
        result.next = next
        result.numeral.tokens = amount.numeral.tokens.lowerBound..<next
        result.qualifier = nil
        result.unit = nil
        if amount.numeral.value == ExactDecimal(100) {
            result.unit = "%"
            return keep(result, .percent, top.value)
        }
        guard let value = top.value.divided(by: amount.numeral.value) else { return next }
        return keep(result, .ratio, value)
    }

    func rangeEnd(_ amount: Amount) -> Amount? {
        var at = amount.next
        if t.isDash(at) || t.isScalar(at, in: "~至到") {
            if t.isHyphen(at), t.isSpaced(at) != t.isSpaced(at + 1) { return nil }
            at += 1
        } else if let next = match(["から"], at: at), t.isClass(next, .number) {
            at = next
        } else {
            return nil
        }
        guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.key(at)),
            let numeral = HanNumerals.read(t, at: at, before: end, readsExcess: rules.readsExcess)
        else { return nil }
        let second = self.amount(numeral)
        guard second.kind != nil, !second.isExcluded, amount.kind == nil || amount.kind == second.kind,
            amount.unit == nil || amount.unit == second.unit,
            scaled(amount, like: second).isLess(than: second.value)
        else { return nil }
        return second
    }

    private func scaled(_ amount: Amount, like second: Amount) -> ExactDecimal {
        var value = amount.value
        if !amount.numeral.hasScale, second.numeral.hasScale, amount.kind == nil {
            for power in [12, 8, 4] {
                guard let step = ExactDecimal(1).shifted(by: power) else { continue }
                if !second.numeral.value.isLess(than: step), amount.value.isLess(than: step) {
                    value = value.shifted(by: power) ?? value
                    break
                }
            }
        }
        return amount.kind == nil ? value.multiplied(by: second.factor) ?? value : value
    }

    mutating func keepRange(_ amount: Amount, _ second: Amount) -> Int {
        var result = second
        result.first = amount.first
        result.numeral.tokens = amount.numeral.tokens.lowerBound..<second.numeral.tokens.upperBound
        result.qualifier = second.qualifier ?? amount.qualifier
        return keep(result, second.kind ?? .count, nil, low: scaled(amount, like: second), high: second.value)
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
