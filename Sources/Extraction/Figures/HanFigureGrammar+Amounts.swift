import DatelineRecords

/// A number with its currency, sign and what it measures.
extension HanFigureGrammar {
    func amount(_ numeral: Numeral) -> Amount {
        var amount = Amount(
            numeral: numeral, first: numeral.tokens.lowerBound, next: numeral.tokens.upperBound, value: numeral.value)
        let currency = prefix(&amount)
        if t.isScalar(amount.next, 0x2B), t.isAttached(amount.next), !t.isClass(amount.next + 1, .number) {
            amount.qualifier = .ge
            amount.next += 1
        }
        // 600以上の自治体: the qualifier stands before the noun.
        var at = amount.next
        if let after = rules.after.match(t, at: at, before: end),
            !t.isScalar(at, in: "程強弱") || !t.isAttached(after.next)
        {
            amount.qualifier = after.value
            at = after.next
        }
        if let currency {
            amount.kind = .money
            amount.unit = currency
            if let (again, next) = CurrencyTable.suffixes.match(t, at: amount.next, before: end), again.power == 0 {
                amount.unit = again.isPlainDollar ? currency : again.code
                amount.next = next
            }
            return signed(amount)
        }
        if let suffix = suffix(at: at, numeral, isQualified: at > amount.next) {
            amount.kind = suffix.kind
            amount.unit = suffix.unit
            amount.next = suffix.next
            amount.factor = suffix.factor
            amount.phrase = suffix.phrase
            amount.isExcluded = suffix.isExcluded
            amount.value = amount.value.multiplied(by: suffix.factor) ?? amount.value
        } else if at > amount.next {
            amount.next = at
        }
        if amount.kind == .ordinal, let value = amount.unit, value.isEmpty { amount.unit = nil }
        return signed(amount)
    }

    /// A minus sign, `▲` and `△` of Japanese accounts.
    private func signed(_ amount: Amount) -> Amount {
        let before = amount.first - 1
        guard before >= start, t.isAttached(amount.first), amount.kind != nil else { return amount }
        let isMinus = t.isScalar(before, in: "−-ー") && (t.isSpaced(before) || before == start)
        guard isMinus || t.isScalar(before, in: "▲△") else { return amount }
        var result = amount
        result.value = amount.value.negated
        result.first = before
        return result
    }

    private func prefix(_ amount: inout Amount) -> String? {
        let token = amount.first
        guard token > start else { return nil }
        if let (currency, first) = CurrencyTable.prefixes.match(t, endingAt: token, notBefore: start),
            !(t.isClass(token - 1, .word) && CurrencyTable.wordCodes.contains(currency.code))
        {
            amount.first = first
            if t.isScalar(token - 1, in: "¥￥") { return context.yenSign }
            return currency.isPlainDollar ? context.dollar : currency.code
        }
        guard rules.isChinese,
            let (currency, first) = CurrencyTable.suffixes.match(t, endingAt: token, notBefore: start),
            token - first >= 2, t.isClass(token - 1, .han)
        else { return nil }
        amount.first = first
        return currency.code
    }

    struct Suffix {
        var kind: FigureEntry.Kind?
        var unit: String?
        var factor = ExactDecimal(1)
        var next: Int
        var phrase: Range<Int>?
        var isExcluded = false
    }

    func suffix(at token: Int, _ numeral: Numeral, isQualified: Bool) -> Suffix? {
        guard token < end, !t.shape(token).contains(.cellStart) else { return nil }
        if let percent = percent(at: token, numeral) { return percent }
        if let money = money(at: token) { return money }
        if t.isScalar(token, 0x500D) { return Suffix(kind: .ratio, unit: "x", next: token + 1) }
        if let (age, next) = rules.ages.match(t, at: token, before: end) {
            return Suffix(kind: .age, unit: age.unit, factor: age.factor, next: next)
        }
        if let temperature = temperature(at: token, numeral) { return temperature }
        let counter = rules.counters.match(t, at: token, before: end)
        let duration = self.duration(at: token, numeral)
        let measure = measure(at: token, numeral)
        let longest = max(counter?.next ?? 0, duration?.next ?? 0, measure?.next ?? 0)
        if let measure, measure.next == longest, counter?.next != longest || measure.next > token + 1 || rules.isChinese
        {
            return measure
        }
        if let duration, duration.next == longest { return duration }
        if let counter, counter.next == longest {
            // 人口, 件名: the counter starts a word; only kana and marks may follow a lone 口 or 件 of Japanese.
            return counted(counter.value, token, counter.next, numeral)
        }
        return noun(at: token, numeral, isQualified: isQualified)
    }

    func percent(at token: Int, _ numeral: Numeral) -> Suffix? {
        let tenth = ExactDecimal(10)
        if t.isScalar(token, 0x25) {
            if let next = match(["ポイント", "个百分点", "個百分點"], at: token + 1) {
                return Suffix(kind: .percent, unit: "pp", next: next)
            }
            return Suffix(kind: .percent, unit: "%", next: token + 1)
        }
        if let next = match(["パーセントポイント", "个百分点", "個百分點", "百分点", "百分點"], at: token) {
            return Suffix(kind: .percent, unit: "pp", next: next)
        }
        if let next = match(["パーセント", "percent"], at: token) { return Suffix(kind: .percent, unit: "%", next: next) }
        if !rules.isChinese, t.isScalar(token, 0x5272), !t.isScalar(token + 1, in: "引増減り") || true,
            t.isScalar(token, 0x5272)
        {
            return Suffix(kind: .percent, unit: "%", factor: tenth, next: token + 1)
        }
        if rules.isChinese, t.isScalar(token, 0x6210), !numeral.hasScale || numeral.value == tenth,
            !t.isScalar(token + 1, in: "立为為了员員果功本都分熟长")
        {
            return Suffix(kind: .percent, unit: "%", factor: tenth, next: token + 1)
        }
        return nil
    }

    func money(at token: Int) -> Suffix? {
        guard let (currency, next) = CurrencyTable.suffixes.match(t, at: token, before: end),
            !(t.isClass(token, .word)
                && (t.isAttached(next) && t.isClass(next, .number) || !t.isAttached(token)
                    || !t.shape(token).contains(.allCaps) && t.length(token) == 3
                        && t.isClass(next, .word)))
        else { return nil }
        if next == token + 1, t.isScalar(token, 0x5143) {
            // 元 in 元旦, 元素, 元宵; the first year of an era is a date.
            if t.isScalar(next, in: "旦素宵件帅首") { return nil }
            let name = rules.isChinese ? "CNY" : "CNY"
            return Suffix(kind: .money, unit: name, next: next)
        }
        if next == token + 1, t.isClass(token, .word), t.length(token) == 1 { return nil }
        if next == token + 1, t.isScalar(token, 0x5186), t.isScalar(next, in: "形周卓滑満高安") { return nil }
        var suffix = Suffix(kind: .money, unit: currency.isPlainDollar ? context.dollar : currency.code, next: next)
        suffix.factor = ExactDecimal(1).shifted(by: currency.power) ?? ExactDecimal(1)
        return suffix
    }
}
