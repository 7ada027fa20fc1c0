import DatelineRecords

/// Finds the figures of one block of Japanese or Chinese, with the tables of that language.
///
/// Rules follow the guidelines, sections *figures* and *Japanese and Chinese*.
struct HanFigureGrammar {
    let t: TokenTable
    let context: FigureContext
    let rules: HanFigureRules
    private(set) var start = 0
    private(set) var end = 0
    var found: [FigureMatch] = []
    var problems: [Problem] = []

    init(_ context: FigureContext, rules: HanFigureRules) {
        t = context.tokens
        self.context = context
        self.rules = rules
    }

    /// Reads a whole block; what it finds replaces what was found before.
    mutating func run(_ block: Range<Int>) {
        found.removeAll(keepingCapacity: true)
        start = block.lowerBound
        end = block.upperBound
        var position = Self.starts.candidate(t, from: start, before: end)
        while position < end {
            let next: Int?
            switch t.classes[position] {
            case .number: next = dateEnd(at: position) ?? digits(at: position)
            case .han: next = dateEnd(at: position) ?? han(at: position)
            default: next = nil
            }
            position = Self.starts.candidate(t, from: max(position + 1, next ?? 0), before: end)
        }
        if !found.isEmpty { TwoBounds.join(&found, t) }
    }

    /// What can start a number, beside digits: Han digits, 十, 百, 千, 廿, 半.
    private static let starts = KeyFilter(
        keys: (UInt64(0x3000)...0x9FFF).filter { HanNumerals.starts($0) || $0 == 0x534A })

    /// The token behind a date; `5-20%` is none.
    private func dateEnd(at token: Int) -> Int? {
        guard let next = context.dateEnd(at: token) else { return nil }
        return t.isScalar(next, 0x25) && t.isAttached(next) ? nil : next
    }

    private mutating func digits(at token: Int) -> Int? {
        if let next = measuredFraction(at: token) { return next }
        switch DigitReader.read(t, at: token, before: end) {
        case .tooLong(let tokens):
            problems.append(
                Problem(
                    "figure-too-long", stage: FindFigures.name,
                    message: "A number is longer or larger than any figure (34 significant digits) and was left out.",
                    range: t.range(tokens)))
            return tokens.upperBound
        case .other(let next): return next
        case .number(let digits):
            if let next = HanExclusions(t: t, start: start, end: end).skip(digits) { return next }
            guard let numeral = HanNumerals.read(t, at: token, before: end, isChinese: rules.isChinese) else {
                return nil
            }
            return quantity(numeral)
        }
    }

    private mutating func han(at token: Int) -> Int? {
        if !isOrdinal(token), let word = rules.words.match(t, at: token, before: end), word.next > token + 1 {
            return word.next
        }
        if let half = half(at: token) { return half }
        guard let numeral = HanNumerals.read(t, at: token, before: end, isChinese: rules.isChinese) else {
            return nil
        }
        if isOrdinal(token) { return quantity(numeral) }
        // 伍, 陆: family names.
        if numeral.tokens.count == 1, rules.words.match(t, at: token, before: token + 1) != nil { return token + 1 }
        // （単位：百万円） states a scale.
        if t.isScalar(token - 1, in: ":："), t.match("単位", at: token - 3) != nil || t.match("单位", at: token - 3) != nil {
            return numeral.tokens.upperBound
        }
        // （百万円） heads a table.
        if t.isScalar(token - 1, 0x28), HanNumerals.digit(t.key(token)) == nil,
            let money = money(at: numeral.tokens.upperBound), t.isScalar(money.next, 0x29)
        {
            return money.next
        }
        // 数十, 几十, 統一, 唯一: no number of its own.
        if token > start, t.isAttached(token), t.isScalar(token - 1, in: "数數几幾統统唯単单第") {
            return numeral.tokens.upperBound
        }
        if rules.isChinese {
            // 十四五, 三届五次: names of plans and sessions.
            if t.isAttached(token), t.isScalar(token - 1, in: "“「『《‘"), !isDenominator(numeral) {
                return numeral.tokens.upperBound
            }
            // 一 with a classifier is an article, with a unit or at the start of a range a number.
            if numeral.value == ExactDecimal(1), numeral.tokens.count == 1, !isMeasured(numeral) {
                return numeral.tokens.upperBound
            }
        } else if numeral.tokens.count == 1, !isCounted(numeral) {
            return numeral.tokens.upperBound
        }
        return quantity(numeral)
    }

    /// 三 in 三分之一.
    private func isDenominator(_ numeral: Numeral) -> Bool {
        let next = numeral.tokens.upperBound
        return t.isScalar(next, 0x5206) && t.isScalar(next + 1, 0x4E4B)
    }

    /// Whether a single Han digit of Japanese stands before a counter, and not inside a word.
    private func isCounted(_ numeral: Numeral) -> Bool {
        let next = numeral.tokens.upperBound
        // 百分の一, マイナス五
        if t.isScalar(next, 0x5206), t.isScalar(next + 1, 0x306E) { return true }
        if context.keepsBareNumbers, t.isScalar(numeral.tokens.lowerBound - 1, 0x30B9) { return true }
        guard next < end,
            rules.counters.match(t, at: next, before: end) != nil
                || rules.durations.match(t, at: next, before: end) != nil
                || rules.ages.match(t, at: next, before: end) != nil || t.isScalar(next, in: "割倍円%")
                || money(at: next) != nil || measure(at: next, numeral) != nil
                || match(["パーセント", "ポイント", "ダース"], at: next) != nil
        else { return false }
        let before = numeral.tokens.lowerBound - 1
        guard before >= start, t.isAttached(before + 1), t.isClass(before, .han) else {
            // プロジェクトの一つ is one of them.
            return
                !(t.isScalar(before, 0x306E) && t.isScalar(next, 0x3064) && t.isAttached(before + 1)
                && !t.isScalar(next + 1, 0x306E))
        }
        return rules.before.match(t, endingAt: before + 1, notBefore: start) != nil || t.isScalar(before, in: "計全各他約同")
    }

    private func isMeasured(_ numeral: Numeral) -> Bool {
        let next = numeral.tokens.upperBound
        if t.isScalar(next, in: "到至~"), HanNumerals.starts(t.key(next + 1)) { return true }
        if let money = money(at: next) {
            return !(money.next == next + 1 && t.isScalar(money.next, in: "化论論次一"))
        }
        return measure(at: next, numeral) != nil && !t.isScalar(next, in: "里米步度")
    }

    func isOrdinal(_ token: Int) -> Bool { token > start && t.isScalar(token - 1, 0x7B2C) }

    /// A number with what follows it.
    struct Amount {
        var numeral: Numeral
        var first: Int
        var next: Int
        var value: ExactDecimal
        var kind: FigureEntry.Kind?
        var unit: String?
        var factor = ExactDecimal(1)
        var qualifier: FigureEntry.Qualifier?
        var phrase: Range<Int>?
        var isExcluded = false

        init(_ numeral: Numeral) {
            self.numeral = numeral
            first = numeral.tokens.lowerBound
            next = numeral.tokens.upperBound
            value = numeral.value
        }
    }

    mutating func quantity(_ numeral: Numeral) -> Int {
        var amount = amount(numeral)
        if isOrdinal(amount.first) { return ordinal(amount) }
        if isNumbered(amount.first) { return rank(amount) }
        if let fraction = fraction(amount) ?? mixedFraction(amount) { return fraction }
        if let low = numeral.low {
            if t.match("年代", at: amount.next) != nil { return amount.next }
            return keepSpread(amount, low)
        }
        if amount.isExcluded { return bare(amount) }
        if let second = rangeEnd(amount) { return keepRange(amount, second) }
        if amount.kind == nil, let counted = elided(amount) { amount = counted }
        guard let kind = amount.kind else { return bare(amount) }
        return keep(amount, kind, amount.value)
    }

    mutating func bare(_ amount: Amount) -> Int {
        if context.keepsBareNumbers {
            let plain = signed(Amount(amount.numeral))
            let before = qualifier(before: plain.first)
            let after = rules.after.match(t, at: plain.next, before: end)
            let bound =
                before?.qualifier ?? (after?.value == .approx ? nil : after?.value)
                ?? (rules.isChinese ? amount.numeral.qualifier : nil)
            let first = before?.first ?? plain.first
            let next = before == nil && bound != nil ? after?.next ?? plain.next : plain.next
            var match = FigureMatch(
                t, bound == nil ? plain.first..<plain.next : first..<next, numeral: plain.first..<plain.next, .count,
                plain.value, qualifier: bound, score: 0.2)
            match.isBare = true
            found.append(match)
        }
        return max(amount.numeral.tokens.upperBound, amount.isExcluded ? amount.next : 0)
    }

    mutating func keep(
        _ amount: Amount, _ kind: FigureEntry.Kind, _ value: ExactDecimal?, low: ExactDecimal? = nil,
        high: ExactDecimal? = nil
    ) -> Int {
        var first = amount.first
        var next = amount.next
        var qualifier = amount.qualifier ?? amount.numeral.qualifier
        if let before = self.qualifier(before: first) {
            qualifier = before.qualifier
            first = before.first
        }
        if let after = rules.after.match(t, at: next, before: end),
            !(t.isScalar(next, in: "強弱多") && t.isClass(next + 1, .han))
        {
            qualifier = qualifier ?? after.value
            if after.value != .approx || qualifier == .approx { next = after.next }
        }
        var match = FigureMatch(
            t, first..<next, numeral: amount.numeral.tokens, kind, value, unit: amount.unit, qualifier: qualifier)
        match.finding.low = low
        match.finding.high = high
        match.finding.of = amount.phrase.map { t.string($0) }
        found.append(match)
        return next
    }

    func qualifier(before token: Int) -> (qualifier: FigureEntry.Qualifier, first: Int)? {
        guard let match = rules.before.match(t, endingAt: token, notBefore: start) else { return nil }
        // 附近, 签约: the character belongs to the word before.
        if token - match.first == 1, t.isAttached(match.first) {
            if t.isScalar(match.first, 0x8FD1), t.isScalar(match.first - 1, in: "附最临臨远遠将將接") { return nil }
            if t.isScalar(match.first, in: "约約"), t.isScalar(match.first - 1, in: "签簽合契预預履相节制誓公") { return nil }
        }
        return (match.value, match.first)
    }

    func match(_ phrases: [StaticString], at token: Int) -> Int? {
        for phrase in phrases {
            if let next = t.match(phrase, at: token), next <= end { return next }
        }
        return nil
    }
}
