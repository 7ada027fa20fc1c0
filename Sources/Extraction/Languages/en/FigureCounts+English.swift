import DatelineRecords

/// Counts: a number and the noun that it counts.
extension EnglishFigureGrammar {
    /// The noun that a number counts.
    struct Head {
        var unit: String
        var phrase: Range<Int>?
        var next: Int
    }

    mutating func count(_ amount: Amount) -> Int {
        let at = amount.next
        let isHyphenated = t.isHyphen(at) && t.isAttached(at) && t.isAttached(at + 1) && t.isClass(at + 1, .word)
        if isHyphenated { return compound(amount) }
        if let next = decades(amount) { return next }
        if isTableRow(amount) { return bare(amount.numeral, value: amount.value, first: amount.first) }
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
        if let unit = elidedCurrency(amount) {
            return keep(
                .money, amount.value, unit: unit, amount.first..<amount.next, numeral: amount.numeral.tokens,
                qualifier: amount.isPlus ? .ge : nil)
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

    /// `42,446 40,120 Operating expenses 1,871`: the rows of a table that ran into one line; what follows a number heads the next row.
    private func isTableRow(_ amount: Amount) -> Bool {
        guard amount.numeral.isDigits, amount.numeral.isGrouped, !isTitle, t.isCapitalized(amount.next),
            t.isSpaced(amount.next)
        else { return false }
        return t.reads(amount.next, "total") || t.isClass(amount.first - 1, .number) && t.isSpaced(amount.first)
            || t.isScalar(amount.first - 1, 0x29) && t.isClass(amount.first - 2, .number)
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
            guard let kind = EnglishFigureLexicon.kinds[t.key(at)], kind == .stop,
                !t.reads(at, "them"), !t.reads(at, "which"), !t.reads(at, "whom")
            else { return nil }
            at += 1
            inner = at
            while at < end, t.isClass(at, .number) || EnglishNumberWords.words[t.key(at)] != nil { at += 1 }
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
            next == phrase.upperBound, t.length(next - 1) >= 4, !t.reads(next - 1, "cups"),
            !t.reads(next - 1, "degrees"), !t.reads(next - 1, "bits")
        else { return nil }
        return unit
    }

    /// *another 563*, *exceeded 70,000*: the noun of the figure before, where a quantity is meant.
    private func elidedNoun(_ amount: Amount) -> String? {
        let before = amount.first - 1
        // Nothing is counted in parts.
        if amount.numeral.isFractional, !amount.numeral.hasScale { return nil }
        if isParent(before), !amount.numeral.isGrouped { return "children" }
        let isAnother = t.reads(before, "another") || t.reads(before, "other")
        let hasQualifier = EnglishQualifiers.qualifier(t, before: amount.first, notBefore: start) != nil
        let isTop = t.reads(before, "top")
        // *58 injuries, down from 91*
        if t.reads(before, "from"), Self.changes.contains(t.key(before - 1)), before > start,
            !t.reads(amount.next, "to"), let last = lastCount
        {
            return last
        }
        if isSecondEnd(before) || isPartOfLast(amount), let last = lastCount { return last }
        guard isAnother || isTop || hasQualifier || amount.numeral.hasScale || amount.isPlus else { return nil }
        if !isAnother, !isTop, let noun = subject(before: amount.first) { return noun }
        return lastCount
    }

    /// *from 850,000 riders to 900,000*: right behind the count that *from* opens.
    private func isSecondEnd(_ to: Int) -> Bool {
        guard t.reads(to, "to"), let last = found.last, last.finding.kind == .count else { return false }
        let range = t.tokens(in: last.finding.range)
        return range.upperBound == to && t.reads(range.lowerBound - 1, "from")
    }

    /// *over 50 offices, including 13 in the south*, *12 hospitals in Ohio and 290 nationwide*, *sold 1,000 shares and may sell 200 more*: some of
    /// what was counted last in the sentence.
    private func isPartOfLast(_ amount: Amount) -> Bool {
        let before = amount.first - 1
        let isIncluded =
            t.reads(before, "including") && t.reads(amount.next, "in")
            || t.reads(before, "and") && amount.numeral.isDigits && found.last?.finding.kind == .count
                && Self.afterElision.contains(t.key(amount.next))
        let isMore = t.reads(amount.next, "more") && (amount.next + 1 >= end || !t.isClass(amount.next + 1, .word))
        guard isIncluded || isMore, let last = found.last else { return false }
        return isInSentence(of: last, amount.first)
    }

    /// Words of place and time behind a number whose noun is left out.
    private static let afterElision = TokenMap(words: [
        "in", "on", "at", "from", "under", "nationwide", "worldwide", "globally", "abroad", "currently", "elsewhere",
        "overseas", "across",
    ])

    /// Whether a token stands in the sentence of a figure before it.
    private func isInSentence(of match: FigureMatch, _ token: Int) -> Bool {
        let first = match.numeral.lowerBound
        return first < token && !(first + 1...token).contains { t.shape($0).contains(.sentenceStart) }
    }

    /// *47.6 million dollars and 47.1 million*, *$197.8 million, up from 162.8 million*: money like the figure before, where no plural stands between.
    private func elidedCurrency(_ amount: Amount) -> String? {
        guard amount.numeral.hasScale, amount.numeral.isDigits, let last = found.last, last.finding.kind == .money,
            last.subunit == nil, isInSentence(of: last, amount.first)
        else { return nil }
        let between = t.tokens(in: last.finding.range).upperBound..<amount.first
        let isChange = t.reads(amount.first - 1, "from") && Self.changes.contains(t.key(amount.first - 2))
        guard isChange || !between.contains(where: walker.isPlural) && !heads(amount) else { return nil }
        return last.finding.unit
    }

    /// *a 2.25 million share offering*: the number belongs to the noun behind it.
    private func heads(_ amount: Amount) -> Bool {
        amount.next < end && t.isClass(amount.next, .word) && !t.reads(amount.next, "last")
            && EnglishFigureLexicon.kinds[t.key(amount.next)] == nil
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
    mutating func decades(_ amount: Amount) -> Int? {
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

    func ofPhrase(_ token: Int) -> Range<Int>? {
        guard t.reads(token, "of") || t.reads(token, "in") else { return nil }
        var at = token + 1
        if t.reads(at, "the") || t.reads(at, "its") || t.reads(at, "our") || t.reads(at, "all") { at += 1 }
        guard at < end, let phrase = walker.phrase(at: at, wantsPlural: false) else { return nil }
        return phrase.tokens
    }
}
