import DatelineRecords

/// Finds the figures of one block of Japanese or Chinese, with the tables of that language.
///
/// Rules follow the guidelines, sections *figures* and *Japanese and Chinese*.
struct HanFigureGrammar {
    let t: TokenTable
    let context: FigureContext
    let rules: HanFigureRules
    let start: Int
    let end: Int
    var found: [FigureMatch] = []
    var problems: [Problem] = []

    init(_ context: FigureContext, rules: HanFigureRules, block: Range<Int>) {
        t = context.tokens
        self.context = context
        self.rules = rules
        start = block.lowerBound
        end = block.upperBound
    }

    /// Reads the whole block.
    mutating func run() {
        var position = start
        while position < end {
            var next: Int?
            switch t.classes[position] {
            case .number: next = context.dateEnd(at: position) ?? digits(at: position)
            case .han:
                if HanNumerals.starts(t.keys[position]) { next = context.dateEnd(at: position) ?? han(at: position) }
            default: break
            }
            position = max(position + 1, next ?? 0)
        }
    }

    // MARK: Dispatch

    private mutating func digits(at token: Int) -> Int? {
        switch DigitReader.read(t, at: token, before: end) {
        case .tooLong(let tokens):
            problems.append(
                Problem(
                    "figure-too-long", stage: FindFigures.name,
                    message: "A number has more than 34 significant digits and was left out.", range: t.range(tokens)))
            return tokens.upperBound
        case .other(let next): return next
        case .number(let digits):
            if let next = HanExclusions(t: t, start: start, end: end).skip(digits) { return next }
            guard let numeral = HanNumerals.read(t, at: token, before: end, readsExcess: rules.readsExcess) else {
                return nil
            }
            return quantity(numeral)
        }
    }

    private mutating func han(at token: Int) -> Int? {
        if !isOrdinal(token), let word = rules.words.match(t, at: token, before: end) { return word.next }
        guard let numeral = HanNumerals.read(t, at: token, before: end, readsExcess: rules.readsExcess) else {
            return nil
        }
        if isOrdinal(token) { return quantity(numeral) }
        // （単位：百万円） states a scale.
        if t.isScalar(token - 1, in: ":："), t.match("単位", at: token - 3) != nil || t.match("单位", at: token - 3) != nil {
            return numeral.tokens.upperBound
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
            // 一 with a classifier is an article.
            if numeral.value == ExactDecimal(1), numeral.tokens.count == 1 { return numeral.tokens.upperBound }
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
        guard next < end,
            rules.counters.match(t, at: next, before: end) != nil
                || rules.durations.match(t, at: next, before: end) != nil
                || rules.ages.match(t, at: next, before: end) != nil || t.isScalar(next, in: "割倍円")
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

    private func isOrdinal(_ token: Int) -> Bool { token > start && t.isScalar(token - 1, 0x7B2C) }

    // MARK: Quantities

    /// A number with what follows it.
    private struct Amount {
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
    }

    private mutating func quantity(_ numeral: Numeral) -> Int {
        var amount = amount(numeral)
        if isOrdinal(amount.first) { return ordinal(amount) }
        if isNumbered(amount.first) { return rank(amount) }
        if let fraction = fraction(amount) { return fraction }
        if amount.isExcluded { return bare(amount) }
        if let second = rangeEnd(amount) { return keepRange(amount, second) }
        if amount.kind == nil, let counted = elided(amount) { amount = counted }
        guard let kind = amount.kind else { return bare(amount) }
        return keep(amount, kind, amount.value)
    }

    private mutating func bare(_ amount: Amount) -> Int {
        if context.keepsBareNumbers {
            var match = FigureMatch(
                t, amount.numeral.tokens, numeral: amount.numeral.tokens, .count, amount.numeral.value,
                qualifier: qualifier(before: amount.first)?.qualifier, score: 0.2)
            match.isBare = true
            found.append(match)
        }
        return max(amount.numeral.tokens.upperBound, amount.isExcluded ? amount.next : 0)
    }

    private mutating func keep(
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

    private func qualifier(before token: Int) -> (qualifier: FigureEntry.Qualifier, first: Int)? {
        guard let match = rules.before.match(t, endingAt: token, notBefore: start) else { return nil }
        // 附近, 签约: the character belongs to the word before.
        if token - match.first == 1, t.isAttached(match.first) {
            if t.isScalar(match.first, 0x8FD1), t.isScalar(match.first - 1, in: "附最临臨远遠将將接") { return nil }
            if t.isScalar(match.first, in: "约約"), t.isScalar(match.first - 1, in: "签簽合契预預履相节制誓公") { return nil }
        }
        return (match.value, match.first)
    }

    private func amount(_ numeral: Numeral) -> Amount {
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

    // MARK: Suffixes

    private struct Suffix {
        var kind: FigureEntry.Kind?
        var unit: String?
        var factor = ExactDecimal(1)
        var next: Int
        var phrase: Range<Int>?
        var isExcluded = false
    }

    private func suffix(at token: Int, _ numeral: Numeral, isQualified: Bool) -> Suffix? {
        guard token < end, !t.shapes[token].contains(.cellStart) else { return nil }
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

    private func percent(at token: Int, _ numeral: Numeral) -> Suffix? {
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

    private func match(_ phrases: [StaticString], at token: Int) -> Int? {
        for phrase in phrases {
            if let next = t.match(phrase, at: token), next <= end { return next }
        }
        return nil
    }

    private func money(at token: Int) -> Suffix? {
        guard let (currency, next) = CurrencyTable.suffixes.match(t, at: token, before: end),
            !(t.isClass(token, .word)
                && (t.isAttached(next) && t.isClass(next, .number) || !t.isAttached(token)
                    || !t.shapes[token].contains(.allCaps) && t.ends[token] - t.starts[token] == 3
                        && t.isClass(next, .word)))
        else { return nil }
        if next == token + 1, t.isScalar(token, 0x5143) {
            // 元 in 元旦, 元素, 元宵; the first year of an era is a date.
            if t.isScalar(next, in: "旦素宵件帅首") { return nil }
            let name = rules.isChinese ? "CNY" : "CNY"
            return Suffix(kind: .money, unit: name, next: next)
        }
        if next == token + 1, t.isClass(token, .word), t.ends[token] - t.starts[token] == 1 { return nil }
        if next == token + 1, t.isScalar(token, 0x5186), t.isScalar(next, in: "形周卓滑満高安") { return nil }
        var suffix = Suffix(kind: .money, unit: currency.isPlainDollar ? context.dollar : currency.code, next: next)
        suffix.factor = ExactDecimal(1).shifted(by: currency.power) ?? ExactDecimal(1)
        return suffix
    }

    /// 1.5度目標: a degree of temperature where the words around say so; 角度 else.
    private func temperature(at token: Int, _ numeral: Numeral) -> Suffix? {
        guard t.isScalar(token, 0x5EA6) else { return nil }
        let next = token + 1
        let isWarm =
            numeral.isFractional || t.isScalar(next, in: "目上低高以C") && t.isScalar(next + 1, in: "標昇下温")
            || t.isScalar(numeral.tokens.lowerBound - 1, in: "温氏")
        return isWarm ? Suffix(kind: .measure, unit: "°C", next: next) : nil
    }

    private func measure(at token: Int, _ numeral: Numeral) -> Suffix? {
        guard let (unit, next) = UnitTable.units.match(t, at: token, before: end) else { return nil }
        if next == token + 1 {
            switch t.classes[token] {
            case .word:
                if t.ends[token] - t.starts[token] == 1, !t.isAttached(token) { return nil }
                if t.isAttached(next), t.isClass(next, .number) { return nil }
            case .punctuation: return nil
            case .han:
                // One character may start a word: 米国, 里程, 分かる.
                if t.isScalar(token, in: "升伏帕焦赫码瓦磅桶里两"), t.isClass(next, .han) { return nil }
                if t.isScalar(token, 0x7C73), t.isScalar(next, in: "国ド") { return nil }
                if !rules.isChinese, t.isScalar(token, in: "米克升里码伏瓦焦亩桶磅开") { return nil }
            default: break
            }
        }
        // ミリ, センチ, キロ, メガ start longer words: メガバンク.
        if t.isClass(next - 1, .katakana), t.isClass(next, .katakana) { return nil }
        return Suffix(kind: .measure, unit: unit.symbol, next: next)
    }

    private func duration(at token: Int, _ numeral: Numeral) -> Suffix? {
        guard let (time, next) = rules.durations.match(t, at: token, before: end) else { return nil }
        if t.isScalar(token, 0x5468), t.isScalar(token + 1, in: "年岁歲") { return nil }
        var suffix = Suffix(kind: .duration, unit: time.unit, factor: time.factor, next: next)
        guard time.isAmbiguous || next == token + 1 else { return suffix }
        switch t.keys[token] {
        case 0x5E74: return years(suffix, numeral)
        case 0x65E5: return isDays(numeral, next) ? suffix : nil
        case 0x5206:
            if t.isScalar(next, in: "の之野校店公類类別别享析布支期割科") || t.isScalar(numeral.tokens.lowerBound - 1, in: "時时時點点") {
                return nil
            }
            return suffix
        case 0x9031, 0x5468:
            if rules.isChinese, t.isScalar(next, in: "年岁边邊围圍") { return nil }
            return rules.isChinese ? suffix : nil
        case 0x6CCA: return nil
        default:
            if t.isScalar(next, 0x534A) { suffix.next = next }
            return suffix
        }
    }

    /// N年 is a length of time where the words around say so; else a year or a school year.
    private func years(_ suffix: Suffix, _ numeral: Numeral) -> Suffix? {
        let first = numeral.tokens.lowerBound
        let next = suffix.next
        let hasScale = numeral.hasScale && (numeral.value.isLess(than: ExactDecimal(1000)))
        guard
            numeral.isDigits
                ? numeral.digitCount <= 3 : hasScale || numeral.tokens.count == 1 || numeral.qualifier != nil
        else {
            return nil
        }
        // 大学1年, 高校2年: the school year.
        if !rules.isChinese, t.isScalar(first - 1, in: "学校専院") {
            return Suffix(kind: .ordinal, unit: "年", next: next)
        }
        if t.isScalar(first - 1, in: "成和昭治正") { return nil }
        let isSpan =
            rules.spanWords.match(t, endingAt: first, notBefore: start) != nil
            || rules.spanEndings.match(t, at: next, before: end) != nil || numeral.qualifier != nil
            || rules.before.match(t, endingAt: first, notBefore: start) != nil
        if isSpan { return suffix }
        if rules.isChinese {
            return numeral.isDigits && numeral.digitCount == 2 && t.isClass(next, .number) ? nil : suffix
        }
        guard numeral.digitCount != 2 || !numeral.isDigits else { return nil }
        return t.isScalar(next, in: "の、。に") && !t.isScalar(next + 1, in: "春夏秋冬月") ? suffix : nil
    }

    /// 1日に200人, 一日平均3時間: a day; other N日 are dates.
    private func isDays(_ numeral: Numeral, _ next: Int) -> Bool {
        guard numeral.value == ExactDecimal(1), !rules.isChinese else { return false }
        let first = numeral.tokens.lowerBound
        if t.isScalar(first - 1, in: "月年第、") { return false }
        return t.isClass(next, .number) || t.isScalar(next, in: "平約当あ最")
            || t.isScalar(next, 0x306B) && t.isClass(next + 1, .number)
            || t.isScalar(next, 0x306B) && t.isScalar(next + 1, in: "約平")
    }

    private func counted(_ counter: HanFigureRules.Counter, _ token: Int, _ next: Int, _ numeral: Numeral) -> Suffix? {
        switch counter {
        case .excluded: return Suffix(next: next, isExcluded: true)
        case .ordinal:
            if t.isScalar(token, 0x4F4D), isTop(numeral.tokens.lowerBound) {
                return Suffix(kind: .count, unit: t.string(token..<next), next: next)
            }
            let unit = rankUnit(token, next)
            return Suffix(kind: .ordinal, unit: unit, next: next)
        case .noun:
            guard let noun = nounRun(at: next) else { return Suffix(kind: nil, next: next) }
            return Suffix(kind: .count, unit: t.string(noun.head), next: noun.phrase.upperBound, phrase: noun.phrase)
        case .counter:
            // 三届五次, 1栋B座
            if rules.isChinese, t.isScalar(token, in: "届次"), t.isClass(next, .han),
                HanNumerals.starts(t.keys[next]) || t.isScalar(token, 0x5C4A)
            {
                return Suffix(next: next, isExcluded: true)
            }
            if t.isScalar(token, in: "栋棟幢座"), t.isClass(next, .number) || t.isClass(next, .word) {
                return Suffix(next: next, isExcluded: true)
            }
            if t.isClass(numeral.tokens.lowerBound - 1, .word), numeral.digitCount <= 2, !numeral.isGrouped,
                next == token + 1, t.isSpaced(numeral.tokens.lowerBound) || t.isSpaced(token), rules.isChinese
            {
                return nil
            }
            if rules.isChinese, next == token + 1, !isClassifier(token, next, numeral) { return nil }
            let phrase = rules.isChinese ? nounRun(at: next)?.phrase : nil
            return Suffix(kind: .count, unit: t.string(token..<next), next: next, phrase: phrase)
        }
    }

    /// 上位3位 counts places.
    private func isTop(_ first: Int) -> Bool { t.isScalar(first - 1, 0x4F4D) && t.isScalar(first - 2, 0x4E0A) }

    /// 3年目 numbers years, 5番目 nothing that it names.
    private func rankUnit(_ token: Int, _ next: Int) -> String {
        guard t.isScalar(next - 1, 0x76EE), next - token > 1 else { return t.string(token..<next) }
        return t.string(token..<next - 1)
    }

    /// Whether a lone classifier is one: 三方合作 is, 三省 in a name may not be.
    private func isClassifier(_ token: Int, _ next: Int, _ numeral: Numeral) -> Bool {
        if t.isScalar(token, in: "方国國地校企市县省区级線线代步分") {
            // 两国, 两地 are pairs.
            if numeral.value == ExactDecimal(2), !numeral.isDigits { return false }
        }
        return true
    }

    // MARK: Nouns

    /// The noun behind a number without a counter: 70の言語, 6自治体, 3メガバンク.
    private func noun(at token: Int, _ numeral: Numeral, isQualified: Bool) -> Suffix? {
        guard !rules.isChinese else { return nil }
        var at = token
        if t.isScalar(at, 0x306E) { at += 1 }
        let isJoined = at > token || isQualified
        // 案件２の早期償還, PostgreSQL 14のリリース: the number names what stands before it.
        let first = numeral.tokens.lowerBound
        if !isQualified, t.isClass(first - 1, .word) || Self.labels.match(t, endingAt: first, notBefore: start) != nil {
            return nil
        }
        var next = at
        while next < end, t.isClass(next, .han) || t.isClass(next, .katakana), next == at || t.isAttached(next),
            next - at < 12
        {
            if next > at, rules.after.match(t, at: next, before: end) != nil { break }
            next += 1
        }
        guard next - at >= 2, t.isAttached(at) || isJoined || t.isSpaced(numeral.tokens.lowerBound) else { return nil }
        // Behind a name in letters or katakana the number is its version; a year is none.
        if !isJoined,
            t.isClass(numeral.tokens.lowerBound - 1, .katakana) || t.isClass(numeral.tokens.lowerBound - 1, .word)
        {
            return nil
        }
        if numeral.digitCount >= 4, !numeral.isGrouped, !isJoined, !numeral.hasScale { return nil }
        if numeral.isFractional { return nil }
        // 1以上の…: single digits before の may be anything; with a noun of kana nothing follows.
        return Suffix(kind: .count, unit: t.string(at..<next), next: next, phrase: at..<next)
    }

    private static let labels = SpelledTable<Bool>(
        words: """
            案件 資料 別紙 別表 様式 事例 フェーズ ステップ レベル ケース パターン タイプ 注 例 添付 号 テーマ ゾーン エリア グループ クラス ランク ビル 図 表 参考 その 部
            """)

    /// The noun behind 个: its run of characters up to a verb, a preposition or a mark; the head is what it ends with.
    private func nounRun(at token: Int) -> (phrase: Range<Int>, head: Range<Int>)? {
        var first = token
        if Self.nouns.match(t, at: token, before: end) == nil, let particle = particle(behind: token) {
            first = particle + 1
        }
        var next = first
        while next < end, t.isClass(next, .han) || t.isClass(next, .word), next - token < 20 {
            if t.isScalar(next, 0x7684), next > first { break }
            if next > first, let stop = rules.nounEnds.match(t, at: next, before: end),
                !isInsideNoun(next, stop.next, first)
            {
                break
            }
            next += 1
        }
        guard next > first else { return nil }
        let known = Self.nouns.match(t, at: first, before: next)
        // 国家和地区: two heads, as *cities and counties*.
        if let known, known.next == next, next < end, t.isScalar(next, in: "和与與及"),
            let second = Self.nouns.match(t, at: next + 1, before: end)
        {
            return (token..<second.next, first..<second.next)
        }
        if let known, known.next < next, !t.isScalar(known.next, in: "级級性化型") {
            // 四个方面介绍: a known noun stands whole, unless the run ends in another one.
            if Self.nouns.match(t, endingAt: next, notBefore: first) == nil {
                return (token..<known.next, first..<known.next)
            }
        }
        let length = next - first
        let head = length > 2 ? next - 2 : first
        return (token..<next, head..<next)
    }

    /// The 的 that joins a modifier to its noun: 被支持的架構.
    private func particle(behind token: Int) -> Int? {
        var position = token
        while position < end, position < token + 12, t.isClass(position, .han) {
            if t.isScalar(position, 0x7684) { return position > token ? position : nil }
            position += 1
        }
        return nil
    }

    /// 大中型, 对外: a stop character inside a word of two.
    private func isInsideNoun(_ token: Int, _ next: Int, _ first: Int) -> Bool {
        next == token + 1 && t.isScalar(token, in: "中上下内对和同") && token == first
    }

    private static let nouns = SpelledTable<Bool>(
        words: """
            方面 国家 國家 城市 项目 項目 客户 客戶 地区 地區 省份 部门 部門 单位 單位 企业 企業 系统 系統 平台 领域 領域 行业 行業 环节 阶段 階段 产品 產品 品牌 品种
            县市 区县 乡镇 村庄 社区 社區 学校 學校 专业 專業 中心 基地 园区 園區 工厂 工廠 车间 门店 門店 网点 站点 机构 機構 组织 組織 团队 團隊 小组 小組 支部 党支部 班组
            岗位 席位 名额 奖项 獎項 课题 标准 標準 指标 指標 步骤 步驟 要素 文件 问题 問題 特点 特點 优势 优点 功能 版本 语言 語言 套件 架構 架构 模块 节点 接口 用户 家庭 孩子 市场 市場
            展位 展区 场馆 论坛 论文 专利 專利 新品 案例 场景 模型 任务 目标 措施 会员 维度 层面 月份 工作日 民族 物种 景点 景区 航班 航线 港口 车站
            """)

    // MARK: Ordinals

    private mutating func ordinal(_ amount: Amount) -> Int {
        let first = amount.first - 1
        let at = amount.numeral.tokens.upperBound
        guard rules.ordinalExclusions.match(t, at: at, before: end) == nil, context.dateEnd(at: first) == nil else {
            return at
        }
        var position = at
        if rules.isChinese ? t.isScalar(position, 0x5927) : t.isScalar(position, 0x306E) { position += 1 }
        if let counter = rules.counters.match(t, at: position, before: end), !isExcluded(counter.value), position == at
        {
            let isNoun = if case .noun = counter.value { true } else { false }
            let noun = isNoun ? nounRun(at: counter.next) : nil
            let unit = noun.map { t.string($0.head) } ?? t.string(position..<counter.next)
            return keepOrdinal(amount, first, noun?.phrase.upperBound ?? counter.next, unit)
        }
        if let duration = rules.durations.match(t, at: position, before: end), position == at {
            return keepOrdinal(amount, first, duration.next, t.string(position..<duration.next))
        }
        var next = position
        while next < end, t.isClass(next, .han) || t.isClass(next, .katakana), next == position || t.isAttached(next),
            next - position < 8
        {
            if rules.isChinese, next > position, rules.nounEnds.match(t, at: next, before: end) != nil { break }
            next += 1
        }
        guard next > position, t.isAttached(at) || position > at || rules.isChinese, !rules.isChinese || position > at
        else {
            if context.keepsBareNumbers {
                var match = FigureMatch(t, first..<at, numeral: first..<at, .ordinal, amount.numeral.value, score: 0.2)
                match.isBare = true
                found.append(match)
            }
            return at
        }
        return keepOrdinal(amount, first, next, t.string(position..<next))
    }

    private func isExcluded(_ counter: HanFigureRules.Counter) -> Bool {
        if case .excluded = counter { true } else { false }
    }

    private mutating func keepOrdinal(_ amount: Amount, _ first: Int, _ next: Int, _ unit: String) -> Int {
        var match = FigureMatch(
            t, first..<next, numeral: first..<amount.numeral.tokens.upperBound, .ordinal, amount.numeral.value,
            unit: unit)
        match.finding.of = unit
        found.append(match)
        return next
    }

    /// No.1店舗, Ｎｏ１.
    private func isNumbered(_ first: Int) -> Bool {
        t.reads(first - 1, "no") && t.isAttached(first)
            || t.isScalar(first - 1, 0x2E) && t.reads(first - 2, "no")
            || t.isScalar(first - 1, in: "Ｎ") || isWideNo(first - 1)
    }

    private func isWideNo(_ token: Int) -> Bool { t.has(token, Self.no) }

    private static let no = TokenKey.of("no")

    private mutating func rank(_ amount: Amount) -> Int {
        let at = amount.numeral.tokens.upperBound
        var first = amount.first - 1
        if t.isScalar(first, 0x2E) { first -= 1 }
        var position = at
        if t.isScalar(position, 0x306E) { position += 1 }
        var next = position
        while next < end, t.isClass(next, .han) || t.isClass(next, .katakana), next - position < 8,
            next == position || t.isAttached(next)
        {
            next += 1
        }
        guard next > position, t.isAttached(position) else { return at }
        return keepOrdinal(amount, first, next, t.string(position..<next))
    }

    // MARK: Fractions, ranges, elisions

    /// 3分の1, 三分之一, 百分之八.
    private mutating func fraction(_ amount: Amount) -> Int? {
        var at = amount.numeral.tokens.upperBound
        guard t.isScalar(at, 0x5206), t.isScalar(at + 1, in: "の之") else { return nil }
        at += 2
        guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.keys[at]),
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

    private func rangeEnd(_ amount: Amount) -> Amount? {
        var at = amount.next
        if t.isDash(at) || t.isScalar(at, in: "~至到") {
            if t.isHyphen(at), t.isSpaced(at) != t.isSpaced(at + 1) { return nil }
            at += 1
        } else if let next = match(["から"], at: at), t.isClass(next, .number) {
            at = next
        } else {
            return nil
        }
        guard at < end, t.isClass(at, .number) || HanNumerals.starts(t.keys[at]),
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

    private mutating func keepRange(_ amount: Amount, _ second: Amount) -> Int {
        var result = second
        result.first = amount.first
        result.numeral.tokens = amount.numeral.tokens.lowerBound..<second.numeral.tokens.upperBound
        result.qualifier = second.qualifier ?? amount.qualifier
        return keep(result, second.kind ?? .count, nil, low: scaled(amount, like: second), high: second.value)
    }

    /// 百亿产值: money that goes without its unit.
    private func elided(_ amount: Amount) -> Amount? {
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
