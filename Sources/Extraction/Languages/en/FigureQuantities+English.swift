import DatelineRecords

/// Numbers with what they measure or count: money, percent, measures, durations, ages, counts.
extension EnglishFigureGrammar {
    /// One end of a quantity: a number with its sign, currency and suffix.
    private struct Amount {
        var numeral: Numeral
        /// First token: sign, currency or number.
        var first: Int
        /// The token behind the suffix.
        var next: Int
        var kind: FigureEntry.Kind?
        var unit: String?
        var value: ExactDecimal
        var isPlus = false
        /// What the suffix multiplies the number by; the other end of a range takes it too.
        var factor = ExactDecimal(1)
        var subunit: String?
    }

    /// Reads a quantity from its number on and keeps it; the token to go on from.
    mutating func quantity(_ numeral: Numeral) -> Int? {
        guard var amount = amount(numeral) else { return numeral.tokens.upperBound }
        if let next = scale(amount) ?? size(amount) { return next }
        if let second = rangeEnd(amount) { return keepRange(amount, second) }
        if amount.kind == nil { amount = bareAge(amount) ?? amount }
        guard let kind = amount.kind else { return count(amount) }
        return keepAmount(amount, kind)
    }

    private mutating func keepAmount(_ amount: Amount, _ kind: FigureEntry.Kind) -> Int {
        var amount = amount
        var phrase: Range<Int>?
        if kind == .duration, isAgeBefore(amount.first) { amount.kind = .age }
        if amount.kind == .age, t.reads(amount.first - 1, "age") || t.reads(amount.first - 1, "aged") {
            amount.first -= 1
        }
        if kind == .ratio || kind == .percent { phrase = nil }
        let isSpan = amount.kind == .duration && isSpan(amount)
        defer { if isSpan, !found.isEmpty { found[found.count - 1].finding.qualifier = nil } }
        defer { if amount.subunit != nil, !found.isEmpty { found[found.count - 1].subunit = amount.subunit } }
        if kind == .percent || kind == .money, let noun = ofPhrase(amount.next) { phrase = noun }
        return keep(
            amount.kind ?? kind, amount.value, unit: amount.unit, amount.first..<amount.next,
            numeral: amount.numeral.tokens, qualifier: amount.isPlus ? .ge : nil, of: phrase)
    }

    /// *spoke with 40 candidates over five months*: the time in which something happens; *for over five months* is a bound.
    private func isSpan(_ amount: Amount) -> Bool {
        let over = amount.first - 1
        guard over > start, t.reads(over, "over"), t.isClass(over - 1, .word),
            !Self.spanVerbs.contains(t.keys[over - 1])
        else { return false }
        let next = amount.next
        return next >= end || t.isClass(next, .punctuation) && !t.isHyphen(next) && !t.isScalar(next, 0x27)
    }

    private static let spanVerbs = TokenMap(words: [
        "for", "of", "in", "with", "after", "than", "by", "to", "from", "within", "and", "or", "has", "have", "had",
        "having", "is", "was", "are", "were", "be", "been", "just", "well", "slightly", "lasted", "lasts", "last",
        "lasting", "took", "takes", "take", "taking", "spent", "spend", "spends", "spending", "spanned", "spans",
        "spanning", "brings", "bring", "served", "serving", "at", "little", "since", "waited", "worked", "lived", "now",
        "history", "aged",
    ])

    // MARK: Amounts

    private func amount(_ numeral: Numeral) -> Amount? {
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

    // MARK: Sizes, scales

    /// `1:350 scale`, `2-to-1`, `2:1`.
    private mutating func scale(_ amount: Amount) -> Int? {
        guard amount.kind == nil, amount.numeral.isDigits || t.isHyphen(amount.next) else { return nil }
        var second = amount.next
        if t.isScalar(second, 0x3A), t.isAttached(second), t.isAttached(second + 1), t.isClass(second + 1, .number) {
            second += 1
            guard t.digitCount(second) != 2 || t.integer(amount.numeral.tokens.lowerBound) == 1 else { return nil }
        } else if t.isHyphen(second), t.reads(second + 1, "to"), t.isHyphen(second + 2) {
            second += 3
        } else {
            return nil
        }
        guard second < end, let other = EnglishNumberWords.read(t, at: second, before: end),
            let value = amount.value.divided(by: other.value)
        else { return nil }
        return keep(
            .ratio, value, unit: nil, amount.first..<other.tokens.upperBound, numeral: amount.numeral.tokens)
    }

    /// `5' X 3'`, *26 x 17 feet*: each side is a figure; the unit of the last holds for those without one.
    private mutating func size(_ amount: Amount) -> Int? {
        guard isTimes(amount.next), amount.kind == nil || amount.kind == .measure else { return nil }
        var sides = [amount]
        while isTimes(sides[sides.count - 1].next), sides.count < 4 {
            let at = sides[sides.count - 1].next + 1
            guard at < end, t.isClass(at, .number), let numeral = EnglishNumberWords.read(t, at: at, before: end),
                let side = self.amount(numeral), side.kind == nil || side.kind == .measure
            else { break }
            sides.append(side)
        }
        guard sides.count > 1 else { return nil }
        let last = sides[sides.count - 1]
        guard let unit = last.unit ?? amount.unit else { return t.reads(amount.next, "by") ? nil : last.next }
        for side in sides {
            _ = keep(
                .measure, side.value, unit: side.unit ?? unit, side.first..<side.next, numeral: side.numeral.tokens)
        }
        return last.next
    }

    private func isTimes(_ token: Int) -> Bool {
        (t.reads(token, "x") || t.reads(token, "by") || t.isScalar(token, 0xD7)) && t.isClass(token + 1, .number)
    }

    // MARK: Ranges

    private func rangeEnd(_ amount: Amount) -> Amount? {
        let isBetween = t.reads(amount.first - 1, "between")
        var at = amount.next
        if isBetween, t.reads(at, "and") {
            at += 1
        } else if t.reads(at, "to"), !isChange(before: amount.first) {
            at += 1
        } else if t.isHyphen(at), t.reads(at + 1, "to"), t.isHyphen(at + 2) {
            at += 3
        } else if t.isDash(at), t.isAttached(at) == t.isAttached(at + 1),
            t.isAttached(at) || !t.isHyphen(at) || amount.kind != nil
        {
            at += 1
        } else if t.isHyphen(at), t.isAttached(at), t.reads(at + 1, "to") {
            at += 2
        } else {
            return nil
        }
        // *to about 20*, `2 - ~7`
        if t.isScalar(at, 0x7E) || t.reads(at, "about") { at += 1 }
        if let (_, next) = CurrencyTable.prefixes.match(t, at: at, before: end) { at = next }
        guard at < end, let numeral = EnglishNumberWords.read(t, at: at, before: end),
            EnglishNumberWords.words[t.keys[at]].map({ $0.role != .ordinal }) ?? true,
            let second = self.amount(numeral)
        else { return nil }
        guard amount.kind == nil || second.kind == nil || amount.kind == second.kind || second.kind == .age,
            amount.unit == nil || second.unit == nil || amount.unit == second.unit
        else { return nil }
        // *by 13.5% to 4.3 million* has no range: what the first end measures, the second does too.
        if amount.kind != nil, second.kind == nil, amount.kind != .money { return nil }
        // Elsewhere than behind *between*, the second end is the greater: 3-2 is a score.
        let low = scaled(amount, like: second)
        guard low.value.isLess(than: second.value) || isBetween || amount.value.coefficient < 0 else { return nil }
        return second
    }

    /// *rose from 15 to 25 percent* states two figures, no range.
    private func isChange(before token: Int) -> Bool {
        guard t.reads(token - 1, "from") else { return false }
        var position = token - 2
        while position >= start, position >= token - 9 {
            if Self.changes.contains(t.keys[position]) { return true }
            if t.isClass(position, .punctuation) && !t.isScalar(position, 0x2C) && !t.isHyphen(position) {
                return false
            }
            position -= 1
        }
        return false
    }

    private static let changes = TokenMap(words: [
        "increase", "increased", "increases", "increasing", "rose", "rise", "rises", "rising", "grew", "grow", "growth",
        "grown", "growing", "up", "down", "fell", "fall", "fallen", "falling", "declined", "decline", "declining",
        "decreased", "decrease", "decreases", "decreasing", "improved", "improve", "improves", "improvement",
        "expanded",
        "expand", "expanding", "expansion", "reduced", "reduce", "reduces", "reducing", "reduction", "raised", "raise",
        "raises", "raising", "cut", "cuts", "cutting", "dropped", "drop", "drops", "jumped", "jump", "jumps", "moved",
        "went", "go", "goes", "going", "changed", "change", "lowered", "lower", "lowering", "higher", "climbed",
        "boost",
        "boosted", "doubled", "upgraded", "shrank", "shrunk", "slipped", "surged", "soared", "extended", "extend",
        "scaled", "scale", "amended", "revised", "adjusted",
    ])

    /// *10 to 15 million*, *$10 to $15 million*: the first end takes the scale and factor of the second.
    private func scaled(_ amount: Amount, like second: Amount) -> Amount {
        var result = amount
        if !amount.numeral.hasScale, second.numeral.hasScale, amount.value.isLess(than: ExactDecimal(1000)),
            let power = second.numeral.value.powerOfTen(over: amount.value),
            let value = amount.value.shifted(by: power)
        {
            result.value = value
        }
        if amount.kind == nil, let value = result.value.multiplied(by: second.factor) { result.value = value }
        return result
    }

    private mutating func keepRange(_ amount: Amount, _ second: Amount) -> Int {
        let first = scaled(amount, like: second)
        var from = first.first
        if t.reads(from - 1, "between") || t.reads(from - 1, "from") { from -= 1 }
        var kind = second.kind ?? first.kind
        let unit = second.unit ?? first.unit
        var next = second.next
        if kind == nil || kind == .duration, isAgeBefore(from) { kind = .age }
        guard let kind else {
            if t.isHyphen(next), t.isAttached(next), t.isAttached(next + 1), t.isClass(next + 1, .word) {
                return keep(
                    .count, nil, unit: t.lowercased(next + 1..<next + 2), from..<next + 2,
                    numeral: first.numeral.tokens.lowerBound..<next, low: first.value, high: second.value,
                    of: next + 1..<next + 2)
            }
            guard let noun = head(at: next, value: second.value, after: second.numeral) else {
                guard context.keepsBareNumbers else { return next }
                next = keep(
                    .count, nil, unit: nil, from..<next, numeral: amount.numeral.tokens.lowerBound..<next,
                    low: first.value, high: second.value)
                found[found.count - 1].isBare = true
                return next
            }
            return keep(
                .count, nil, unit: noun.unit, from..<noun.next, numeral: first.numeral.tokens.lowerBound..<next,
                low: first.value, high: second.value, of: noun.phrase)
        }
        return keep(
            kind, nil, unit: kind == .age ? unit ?? "year" : unit, from..<next,
            numeral: first.numeral.tokens.lowerBound..<second.numeral.tokens.upperBound, low: first.value,
            high: second.value, qualifier: second.isPlus ? .ge : nil)
    }

    // MARK: Ages

    /// *aged 45*, *under age six*, *, 45,* behind a name, *early 20s*.
    private func bareAge(_ amount: Amount) -> Amount? {
        var age = amount
        age.kind = .age
        age.unit = "year"
        if isAgeBefore(amount.first) || isAgeLimit(amount) { return age }
        guard amount.numeral.isDigits, t.digitCount(amount.numeral.tokens.lowerBound) <= 3, !amount.numeral.isGrouped,
            let years = t.integer(amount.first), (1...115).contains(years), t.isScalar(amount.first - 1, 0x2C),
            t.isScalar(amount.next, 0x2C) || t.isScalar(amount.next, 0x2E) && t.isSpaced(amount.next + 1),
            t.isSpaced(amount.first)
        else { return nil }
        // The name in front: `John Roe, 43,`, `John Q. Roe Jr., 43,`
        var name = amount.first - 2
        if t.isScalar(name, 0x2E) { name -= 1 }
        guard t.isClass(name, .word), t.isCapitalized(name) else { return nil }
        // *Roe, 43, was …*: the family name alone opens the sentence.
        if name == start || t.shapes[name].contains(.sentenceStart), years >= 14,
            t.isScalar(amount.next, 0x2C), Self.ageVerbs.contains(t.keys[min(amount.next + 1, end - 1)])
        {
            return age
        }
        name -= t.isScalar(name - 1, 0x2C) || t.isScalar(name - 1, 0x2E) ? 2 : 1
        return t.isClass(name, .word) && t.isCapitalized(name) ? age : nil
    }

    private static let ageVerbs = TokenMap(words: [
        "was", "is", "has", "had", "who", "of", "will", "joined", "joins", "succeeds", "succeeded", "served", "pleaded",
        "pled", "admitted", "faces", "holds", "held", "began", "became", "worked", "came", "previously", "most", "also",
    ])

    /// *children under 12*, *those 65 and older*: people, a bound, and nothing that is counted.
    private func isAgeLimit(_ amount: Amount) -> Bool {
        guard amount.numeral.isDigits || !amount.numeral.hasScale, amount.value.isLess(than: ExactDecimal(101)),
            !amount.numeral.isFractional, !amount.isPlus
        else { return false }
        let before = amount.first - 1
        let isBound =
            t.reads(before, "under") || t.reads(before, "over") || t.reads(before, "below") || t.reads(before, "above")
        if isBound, Self.ageGroups.contains(t.keys[max(before - 1, 0)]), before > start {
            return head(at: amount.next, value: ExactDecimal(2), after: amount.numeral) == nil
        }
        let next = amount.next
        let isRanked =
            (t.reads(next, "and") || t.reads(next, "or"))
            && (t.reads(next + 1, "older") || t.reads(next + 1, "younger") || t.reads(next + 1, "under"))
        return isRanked && before >= start && Self.ageGroups.contains(t.keys[before])
    }

    private static let ageGroups = TokenMap(words: [
        "children", "kids", "child", "people", "persons", "those", "anyone", "everyone", "adults", "youth", "youths",
        "boys", "girls", "men", "women", "minors", "students", "players", "visitors", "guests", "residents", "patients",
        "individuals", "adolescents", "seniors", "citizens", "males", "females", "infants", "athletes",
    ])

    private func isAgeBefore(_ token: Int) -> Bool {
        t.reads(token - 1, "aged") || t.reads(token - 1, "age") || t.reads(token - 1, "ages")
            || t.reads(token - 2, ["ages", "of"]) || t.reads(token - 2, ["age", "of"])
            || t.reads(token - 2, ["ages", "between"]) || t.reads(token - 2, ["aged", "between"])
            || t.reads(token - 2, ["aged", "under"]) || t.reads(token - 2, ["aged", "over"])
    }

    // MARK: Counts

    /// The noun that a number counts.
    struct Head {
        var unit: String
        var phrase: Range<Int>?
        var next: Int
    }

    private mutating func count(_ amount: Amount) -> Int {
        let at = amount.next
        let isHyphenated = t.isHyphen(at) && t.isAttached(at) && t.isAttached(at + 1) && t.isClass(at + 1, .word)
        if isHyphenated { return compound(amount) }
        if let next = decades(amount) { return next }
        if let noun = head(at: at, value: amount.value, after: amount.numeral),
            EnglishExclusions(t: t, start: start, end: end, isTitle: isTitle).allowsCount(amount.numeral, noun.phrase)
        {
            if let unit = measured(noun, amount) {
                return keep(
                    .measure, amount.value, unit: unit.symbol, amount.first..<noun.next, numeral: amount.numeral.tokens,
                    qualifier: amount.isPlus ? .ge : nil, of: noun.phrase)
            }
            return keep(
                .count, amount.value, unit: noun.unit, amount.first..<noun.next, numeral: amount.numeral.tokens,
                qualifier: amount.isPlus ? .ge : nil, of: noun.phrase)
        }
        if let unit = elidedNoun(amount) {
            return keep(
                .count, amount.value, unit: unit, amount.first..<amount.next, numeral: amount.numeral.tokens,
                qualifier: amount.isPlus ? .ge : nil)
        }
        if amount.numeral.isPartOfOne {
            return keep(
                .ratio, amount.value, unit: nil, amount.first..<amount.next, numeral: amount.numeral.tokens)
        }
        return bare(amount.numeral, value: amount.value, first: amount.first)
    }

    /// *eight-team league*, *1,000-person event*: the noun of the compound is the unit.
    private mutating func compound(_ amount: Amount) -> Int {
        let noun = amount.next + 1
        guard EnglishExclusions(t: t, start: start, end: end, isTitle: isTitle).allowsCompound(amount.numeral, noun)
        else {
            return bare(amount.numeral)
        }
        if t.reads(noun, "plus") {
            var rest = amount
            rest.isPlus = true
            rest.next = noun + 1
            return count(rest)
        }
        return keep(
            .count, amount.value, unit: t.lowercased(noun..<noun + 1), amount.first..<noun + 1,
            numeral: amount.numeral.tokens, qualifier: amount.isPlus ? .ge : nil, of: noun..<noun + 1)
    }

    /// The head noun behind a number; *28 of the world’s manufacturers* too.
    func head(at token: Int, value: ExactDecimal, after numeral: Numeral) -> Head? {
        let wantsPlural = value != ExactDecimal(1)
        var at = token
        // *three of the five patients*: the second number is a figure of its own.
        var inner: Int?
        if t.reads(at, "of"), wantsPlural {
            at += 1
            guard let kind = EnglishFigureLexicon.kinds[t.keys[min(at, end - 1)]], kind == .stop,
                !t.reads(at, "them"), !t.reads(at, "which"), !t.reads(at, "whom")
            else { return nil }
            at += 1
            inner = at
            while at < end, t.isClass(at, .number) || EnglishNumberWords.words[t.keys[at]] != nil { at += 1 }
            if inner == at { inner = nil }
        }
        while t.reads(at, "more") || t.reads(at, "other") || t.reads(at, "such") { at += 1 }
        guard at < end, let phrase = walker.phrase(at: at, wantsPlural: wantsPlural, isOne: !wantsPlural) else {
            return nil
        }
        // A plural number needs a plural.
        if wantsPlural, !phrase.isPlural { return nil }
        return Head(unit: t.lowercased(phrase.head), phrase: phrase.tokens, next: inner ?? phrase.tokens.upperBound)
    }

    /// *48,300 gold ounces*: a count of units is a measure.
    private func measured(_ noun: Head, _ amount: Amount) -> UnitTable.Unit? {
        guard let phrase = noun.phrase, phrase.count > 1, amount.numeral.isDigits,
            let (unit, next) = UnitTable.units.match(t, at: phrase.upperBound - 1, before: phrase.upperBound),
            next == phrase.upperBound, t.ends[next - 1] - t.starts[next - 1] >= 4, !t.reads(next - 1, "cups"),
            !t.reads(next - 1, "degrees"), !t.reads(next - 1, "bits")
        else { return nil }
        return unit
    }

    /// *another 563*, *exceeded 70,000*: the noun of the figure before, where a quantity is meant.
    private func elidedNoun(_ amount: Amount) -> String? {
        let before = amount.first - 1
        if isParent(before), !amount.numeral.isGrouped { return "children" }
        let isAnother = t.reads(before, "another") || t.reads(before, "other")
        let hasQualifier = EnglishQualifiers.qualifier(t, before: amount.first, notBefore: start) != nil
        let isTop = t.reads(before, "top")
        // *58 injuries, down from 91*
        if t.reads(before, "from"), Self.changes.contains(t.keys[max(before - 1, 0)]), before > start,
            !t.reads(amount.next, "to"), let last = lastCount
        {
            return last
        }
        guard isAnother || isTop || hasQualifier || amount.numeral.hasScale || amount.isPlus else { return nil }
        if !isAnother, !isTop, let noun = subject(before: amount.first) { return noun }
        return lastCount
    }

    /// The noun that was counted last.
    private var lastCount: String? {
        found.last { $0.finding.kind == .count && !$0.isBare && $0.finding.unit != nil }?.finding.unit
    }

    /// *a father of five*
    private func isParent(_ token: Int) -> Bool {
        t.reads(token, "of")
            && (t.reads(token - 1, "father") || t.reads(token - 1, "mother") || t.reads(token - 1, "parent")
                || t.reads(token - 1, "dad") || t.reads(token - 1, "mom") || t.reads(token - 1, "mum"))
    }

    /// *inquiries surpassing 20,000*, *the number of participants exceeded 70,000*: the plural before the verb.
    private func subject(before token: Int) -> String? {
        let first = EnglishQualifiers.qualifier(t, before: token, notBefore: start)?.first ?? token
        if let noun = numberOf(before: first) { return noun }
        var position = first
        while position >= start, position > first - 6 {
            if walker.isPlural(position), position < first { return t.lowercased(position..<position + 1) }
            if t.isClass(position, .punctuation), !t.isHyphen(position) { return nil }
            position -= 1
        }
        return nil
    }

    /// *the number of participants from both countries exceeded …*
    private func numberOf(before token: Int) -> String? {
        var position = token - 2
        while position > start, position > token - 14, !t.isScalar(position, 0x2E) {
            if t.reads(position, "of"), t.reads(position - 1, "number") {
                return walker.phrase(at: position + 1, wantsPlural: true).map { t.lowercased($0.head) }
            }
            position -= 1
        }
        return nil
    }

    /// *early 20s*, *in her 30s*: an age from 20 to 29.
    private mutating func decades(_ amount: Amount) -> Int? {
        guard t.reads(amount.next, "s"), t.isAttached(amount.next),
            let age = t.integer(amount.numeral.tokens.lowerBound),
            age % 10 == 0, (10...90).contains(age)
        else { return nil }
        let before = amount.first - 1
        let isAge =
            t.reads(before, "early") || t.reads(before, "late") || t.reads(before, "mid") || t.reads(before, "his")
            || t.reads(before, "her") || t.reads(before, "their") || t.isHyphen(before) && t.reads(before - 1, "mid")
        guard isAge else { return amount.next + 1 }
        return keep(
            .age, nil, unit: "year", amount.first..<amount.next + 1, numeral: amount.numeral.tokens,
            low: ExactDecimal(age), high: ExactDecimal(age + 9))
    }

    private func ofPhrase(_ token: Int) -> Range<Int>? {
        guard t.reads(token, "of") || t.reads(token, "in") else { return nil }
        var at = token + 1
        if t.reads(at, "the") || t.reads(at, "its") || t.reads(at, "our") || t.reads(at, "all") { at += 1 }
        guard at < end, let phrase = walker.phrase(at: at, wantsPlural: false) else { return nil }
        return phrase.tokens
    }
}
