import DatelineRecords

/// A number with its currency, sign and what it measures.
extension HanFigureGrammar {
    func amount(_ numeral: Numeral) -> Amount {
        var amount = Amount(numeral)
        dozens(&amount)
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
                // 新台幣38億元: the bare unit is that of the currency in front.
                let isBare = again.isPlainDollar || next == amount.next + 1 && t.isScalar(amount.next, in: "元圓圆")
                amount.unit = isBare ? currency : again.code
                amount.next = next
            }
            subunits(&amount)
            return signed(amount)
        }
        if let suffix = suffix(at: at, numeral, isQualified: at > amount.next) {
            amount.kind = suffix.kind
            amount.unit = suffix.unit
            amount.next = suffix.next
            amount.factor = suffix.factor
            amount.phrase = suffix.phrase
            amount.isExcluded = suffix.isExcluded
            amount.value = suffix.value ?? amount.value.multiplied(by: suffix.factor) ?? amount.value
            if suffix.kind == .money, suffix.factor == ExactDecimal(1) { subunits(&amount) }
            if suffix.kind == .measure || suffix.kind == .duration { withHalf(&amount) }
            if suffix.kind == .measure { rated(&amount) }
        } else if at > amount.next {
            amount.next = at
        }
        if amount.kind == .ordinal, let value = amount.unit, value.isEmpty { amount.unit = nil }
        return signed(amount)
    }

    /// A minus sign, `▲` and `△` of Japanese accounts, マイナス, 负.
    func signed(_ amount: Amount) -> Amount {
        let before = amount.first - 1
        guard before >= start, amount.kind != nil || context.keepsBareNumbers else { return amount }
        var result = amount
        result.value = amount.value.negated
        result.first = before
        if t.isScalar(before, in: "负負") { return result }
        // 零下, 氷点下
        if t.isScalar(before, 0x4E0B), t.isScalar(before - 1, 0x96F6) || t.match("氷点下", at: before - 2) != nil {
            result.first = before - 1
            return result
        }
        if t.isScalar(before, 0x30B9), let first = word("マイナス", endingAt: before) {
            result.first = first
            return result
        }
        guard t.isAttached(amount.first) else { return amount }
        if t.isScalar(before, in: "▲△") { return result }
        let isMinus = t.isScalar(before, in: "−-ー")
        let isOpen =
            t.isSpaced(before) || before == start
            || amount.kind == .percent && !t.isClass(before - 1, .number)
                && !t.isClass(before - 1, .word)
        return isMinus && isOpen ? result : amount
    }

    /// The first token of a word of katakana that ends at a token.
    private func word(_ word: StaticString, endingAt token: Int) -> Int? {
        var first = token
        while first >= start, token - first < 8 {
            if t.match(word, at: first) == token + 1 { return first }
            first -= 1
        }
        return nil
    }

    /// 3ダース: dozens.
    private func dozens(_ amount: inout Amount) {
        guard let next = match(["ダース"], at: amount.next), next <= end,
            let value = amount.value.multiplied(by: ExactDecimal(12))
        else { return }
        amount.value = value
        amount.numeral.value = value
        amount.numeral.hasScale = true
        amount.numeral.tokens = amount.numeral.tokens.lowerBound..<next
        amount.next = next
    }

    /// 123元1角1分, 2222円13銭, 545ドルと5セント: the smaller coins belong to the amount before them.
    private func subunits(_ amount: inout Amount) {
        while true {
            let at = t.isScalar(amount.next, 0x3068) ? amount.next + 1 : amount.next
            guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.key(at)),
                let numeral = HanNumerals.read(t, at: at, before: end, isChinese: rules.isChinese),
                numeral.value.isLess(than: ExactDecimal(100)),
                let (power, next) = coin(at: numeral.tokens.upperBound),
                let part = numeral.value.shifted(by: power), let sum = amount.value.adding(part)
            else { return }
            amount.value = sum
            amount.next = next
        }
    }

    private func coin(at token: Int) -> (power: Int, next: Int)? {
        if rules.isChinese, t.isScalar(token, in: "角毛") { return (-1, token + 1) }
        if rules.isChinese ? t.isScalar(token, in: "分仙") : t.isScalar(token, in: "銭") { return (-2, token + 1) }
        if !rules.isChinese, t.isScalar(token, 0x89D2) { return (-1, token + 1) }
        if !rules.isChinese, t.isScalar(token, 0x5206) { return (-2, token + 1) }
        return match(["セント", "美分", "日本銭"], at: token).map { (-2, $0) }
    }

    /// 两米半, 2時間半: a half more of the unit.
    private func withHalf(_ amount: inout Amount) {
        guard t.isScalar(amount.next, 0x534A), t.isAttached(amount.next),
            !t.isScalar(amount.next + 1, in: "导径徑岛島期額数分年身導決减減") || t.isSpaced(amount.next + 1),
            let half = ExactDecimal(5).shifted(by: -1)?.multiplied(by: amount.factor),
            let sum = amount.value.adding(half)
        else { return }
        amount.value = sum
        amount.next += 1
    }

    /// 時速120キロメートル, 每秒23米: a length in a time.
    private func rated(_ amount: inout Amount) {
        guard let unit = amount.unit,
            let rate = Self.rates.match(t, endingAt: amount.first, notBefore: start),
            UnitTable.lengths.contains(unit)
                || unit == "L" || unit == "m3"
        else { return }
        amount.unit = unit + "/" + rate.value
        amount.first = rate.first
    }

    private static let rates = SpelledTable<String>([
        ("時速", "h"), ("毎時", "h"), ("时速", "h"), ("每小时", "h"), ("時速約", "h"), ("时速约", "h"), ("分速", "min"),
        ("毎分", "min"), ("每分钟", "min"), ("秒速", "s"), ("毎秒", "s"), ("每秒", "s"),
    ])

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
        /// The whole value, where more than a factor stands behind the number: 3割8分.
        var value: ExactDecimal?
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
        if !rules.isChinese, t.isScalar(token, 0x5272) { return tenths(numeral, token) }
        if rules.isChinese, t.isScalar(token, 0x6210), !numeral.hasScale || numeral.value == tenth,
            !t.isScalar(token + 1, in: "立为為了员員果功本都分熟长")
        {
            return tenths(numeral, token)
        }
        // 7折, 75折: what remains of a price.
        if rules.isChinese, t.isScalar(token, 0x6298), !numeral.hasScale, numeral.value.isLess(than: ExactDecimal(100)),
            !t.isScalar(token + 1, in: "叠疊旧舊射腾騰")
        {
            let isTenth = numeral.value.isLess(than: tenth)
            return Suffix(kind: .percent, unit: "%", factor: isTenth ? tenth : ExactDecimal(1), next: token + 1)
        }
        if !rules.isChinese, let next = match(["ポイント"], at: token),
            context.keepsBareNumbers || numeral.isFractional || t.isScalar(next, in: "増減上低下改悪高差")
        {
            return Suffix(kind: .percent, unit: "pp", next: next)
        }
        return nil
    }

    /// 3割, 三成半, 3割8分7厘: tenths, and the hundredths behind them.
    private func tenths(_ numeral: Numeral, _ token: Int) -> Suffix {
        let plain = Suffix(kind: .percent, unit: "%", factor: ExactDecimal(10), next: token + 1)
        var value = numeral.value
        var next = token + 1
        if t.isScalar(next, 0x534A), let sum = value.adding(ExactDecimal(5).shifted(by: -1) ?? .zero) {
            value = sum
            next += 1
        } else {
            for (power, sign) in [(-1, UInt64(0x5206)), (-2, 0x5398)] {
                guard let digit = t.integer(next) ?? HanNumerals.digit(t.key(next)), digit < 10,
                    t.isScalar(next + 1, sign) || rules.isChinese && power == -1 && !t.isClass(next + 1, .han),
                    let part = ExactDecimal(digit).shifted(by: power), let sum = value.adding(part)
                else { break }
                value = sum
                next += t.isScalar(next + 1, sign) ? 2 : 1
            }
        }
        var result = plain
        result.value = value.multiplied(by: ExactDecimal(10))
        result.next = next
        return result
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
            if t.isScalar(next, in: "旦素宵件帅首老勋") { return nil }
            // 9000元日币: the currency's own name behind the unit.
            if let (named, behind) = CurrencyTable.suffixes.match(t, at: next, before: end), named.power == 0,
                t.isClass(next, .han), behind > next + 1
            {
                return Suffix(kind: .money, unit: named.code, next: behind)
            }
            return Suffix(kind: .money, unit: context.yuan, next: next)
        }
        if next == token + 1, t.isClass(token, .word), t.length(token) == 1 { return nil }
        if next == token + 1, t.isScalar(token, 0x5186), t.isScalar(next, in: "形周卓滑満高安") { return nil }
        var suffix = Suffix(kind: .money, unit: currency.isPlainDollar ? context.dollar : currency.code, next: next)
        suffix.factor = ExactDecimal(1).shifted(by: currency.power) ?? ExactDecimal(1)
        return suffix
    }
}
