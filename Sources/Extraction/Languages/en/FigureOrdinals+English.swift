import DatelineRecords

/// Ordinals, fractions, multiples and single words that hold a number.
extension EnglishFigureGrammar {
    // MARK: Ordinals

    /// `20th anniversary`; nil where the digits have no ordinal ending.
    mutating func ordinal(digits: Numeral) -> Int? {
        let ending = digits.tokens.upperBound
        guard t.isAttached(ending), !digits.isFractional,
            t.reads(ending, "st") || t.reads(ending, "nd") || t.reads(ending, "rd") || t.reads(ending, "th")
        else { return nil }
        let first = digits.tokens.lowerBound
        return ordinal(digits.value, first..<ending + 1, isName: isNamedOrdinal(ending + 1, before: first))
    }

    /// *2nd Brigade*, *9th Circuit*, *42nd Street*: part of a name, unless what follows counts a series.
    private func isNamedOrdinal(_ next: Int, before first: Int) -> Bool {
        guard next < end, t.isCapitalized(next), !isTitle || Self.ordinalNames.contains(t.keys[next]) else {
            return false
        }
        return !Self.series.contains(t.keys[next])
    }

    private static let series = TokenMap(words: [
        "annual", "anniversary", "edition", "birthday", "consecutive", "straight", "year", "biennial", "international",
        "largest", "quarter", "session", "meeting", "time", "world", "national", "congress", "conference", "place",
    ])
    private static let ordinalNames = TokenMap(words: [
        "circuit", "street", "st", "avenue", "ave", "brigade", "infantry", "battalion", "floor", "division", "district",
        "regiment", "squadron", "amendment", "fleet", "army", "wing",
    ])

    mutating func ordinalWord(at token: Int) -> Int? {
        guard let word = EnglishNumberWords.words[t.keys[token]], word.role == .ordinal else { return nil }
        return ordinal(
            ExactDecimal(word.value), token..<token + 1, isName: isCapitalizedName(token))
    }

    /// *twenty-first*.
    mutating func compoundOrdinal(at token: Int) -> Int? {
        guard let tens = EnglishNumberWords.words[t.keys[token]], tens.role == .tens else { return nil }
        let at = t.isDash(token + 1) ? token + 2 : token + 1
        guard at < end, let unit = EnglishNumberWords.words[t.keys[at]], unit.role == .ordinal, unit.value < 10 else {
            return nil
        }
        return ordinal(ExactDecimal(tens.value + unit.value), token..<at + 1, isName: isCapitalizedName(token))
    }

    /// *First Street*, *Second Amendment*: a capital inside a sentence.
    private func isCapitalizedName(_ token: Int) -> Bool {
        let next = token + 1
        guard t.isCapitalized(token), !isTitle, !t.shapes[token].contains(.sentenceStart), token > start else {
            return next < end && Self.ordinalNames.contains(t.keys[next]) && t.isCapitalized(next)
        }
        return next < end && t.isCapitalized(next) && !Self.series.contains(t.keys[next])
    }

    private mutating func ordinal(_ value: ExactDecimal, _ tokens: Range<Int>, isName: Bool) -> Int {
        let next = tokens.upperBound
        guard !isName, let noun = ordinalHead(tokens) else { return bareOrdinal(value, tokens) }
        return keep(
            .ordinal, value, unit: t.lowercased(noun.head), tokens.lowerBound..<max(next, noun.tokens.upperBound),
            numeral: tokens, of: noun.tokens)
    }

    private mutating func bareOrdinal(_ value: ExactDecimal, _ tokens: Range<Int>) -> Int {
        if context.keepsBareNumbers {
            var match = FigureMatch(t, tokens, numeral: tokens, .ordinal, value, score: 0.2)
            match.isBare = true
            found.append(match)
        }
        return tokens.upperBound
    }

    /// The noun that an ordinal numbers: *third-largest maker*, *first of its kind, in-person experience*, *first-ever events*.
    private func ordinalHead(_ tokens: Range<Int>) -> EnglishNounPhrase? {
        var at = tokens.upperBound
        guard at < end else { return nil }
        let before = tokens.lowerBound - 1
        if t.isHyphen(before), t.isAttached(tokens.lowerBound) { return nil }
        if t.isHyphen(at), t.isAttached(at) {
            guard t.isAttached(at + 1),
                t.hasSuffix(at + 1, "est") || Self.joinedToOrdinal.contains(t.keys[min(at + 1, end - 1)])
            else { return nil }
            at += 2
            while t.isHyphen(at), t.isAttached(at) { at += 2 }
        }
        if t.reads(at, ["of", "its", "kind"]) || t.reads(at, ["of", "their", "kind"])
            || t.reads(at, ["of", "a", "kind"])
        {
            at += 3
            if t.isScalar(at, 0x2C) { at += 1 }
            // Where nothing follows, the kind is what is numbered.
            guard at < end, let phrase = walker.phrase(at: at, wantsPlural: false),
                !t.isScalar(at - 1, 0x2C) || phrase.tokens.count > 1
            else { return EnglishNounPhrase(tokens: at - 1..<at, head: at - 1..<at, isPlural: false) }
            return phrase
        }
        while t.reads(at, "and") || t.reads(at, "ever"), at + 1 < end {
            if t.reads(at, "and"), !(t.reads(at + 1, "only") || t.reads(at + 1, "largest")) { return nil }
            at += t.reads(at, "and") ? 2 : 1
        }
        while t.reads(at, "few") || t.reads(at, "such") { at += 1 }
        guard at < end, t.isClass(at, .word),
            !Self.afterAdverb.contains(t.keys[at]) || t.isHyphen(at + 1) && t.isAttached(at + 1)
        else { return nil }
        // *first announced* is an adverb and its verb; *the first proposed rule* has a determiner.
        if t.hasSuffix(at, "ed") || t.hasSuffix(at, "en"), !isDeterminer(before) { return nil }
        if EnglishNumberWords.words[t.keys[at]] != nil, !t.reads(at + (t.isHyphen(at + 1) ? 2 : 1), "party") {
            // *the first three chapters* counts chapters, and *first* only selects them.
            return nil
        }
        let phrase = walker.phrase(at: at, wantsPlural: false)
        // *third quarter*, *20th century* are dates, found or not; *fourth consecutive quarter* counts.
        if let phrase, phrase.tokens.count == 1, Self.periods.contains(t.keys[phrase.head.lowerBound]) { return nil }
        return phrase
    }

    private static let periods = TokenMap(words: ["quarter", "half", "century", "quarters", "trimester"])

    private func isDeterminer(_ token: Int) -> Bool {
        guard token >= start else { return false }
        return t.reads(token, "the") || t.reads(token, "a") || t.reads(token, "its") || t.reads(token, "their")
            || t.reads(token, "our") || t.reads(token, "his") || t.reads(token, "her") || t.reads(token, "s")
            || t.reads(token, "this") || t.reads(token, "my") || t.reads(token, "your")
    }

    /// What a hyphen joins to an ordinal that still is one: *first-ever*, *first-of-its-kind*, *first-in-class*.
    private static let joinedToOrdinal = TokenMap(words: ["ever", "of", "in", "generation", "best", "most", "annual"])

    /// Words behind *first* that make it an adverb or a fixed phrase.
    private static let afterAdverb = TokenMap(words: [
        "responder", "responders", "aid", "lady", "name", "names", "hand", "class", "and", "or", "to", "in", "of", "at",
        "half", "quarter", "quarters", "is", "was", "will", "became", "came", "began", "opened", "launched", "met",
        "by",
        "for", "on", "with", "parties", "saw", "heard", "floor", "nations", "amendment", "party", "degree", "place",
        "nine",
        "thing",
        "things", "instance", "glance", "foremost", "hearing",
    ])

    // MARK: Fractions

    /// *a third of*, *two-thirds*, *one in 60*, *half of*, *three quarters of an hour*.
    mutating func fraction(at token: Int) -> Int? {
        guard let word = EnglishNumberWords.words[t.keys[token]] else { return nil }
        var first = token
        var top = ExactDecimal(1)
        var at = token
        switch word.role {
        case .unit, .tens:
            // *two-thirds*
            at = t.isHyphen(token + 1) ? token + 2 : token + 1
            if t.isHyphen(token + 1), t.isSpaced(token + 1) != t.isSpaced(token + 2) { return nil }
            top = ExactDecimal(word.value)
        case .ordinal, .part:
            guard EnglishNumberWords.isArticle(t, token - 1) || word.role == .part else { return nil }
            if EnglishNumberWords.isArticle(t, token - 1) { first = token - 1 }
        default: return nil
        }
        guard at < end, let part = EnglishNumberWords.words[t.keys[at]],
            let bottom = denominator(part, at, isOne: top == ExactDecimal(1)),
            let value = top.divided(by: ExactDecimal(bottom))
        else { return nil }
        let next = at + 1
        if !isFraction(part, at, first: first, next: next) { return nil }
        var numeral = Numeral(value: value, tokens: first..<next, isDigits: false)
        numeral.isPartOfOne = true
        numeral.isFractional = true
        if let suffix = partOfUnit(next, numeral), let product = value.multiplied(by: suffix.factor) {
            return keep(suffix.kind, product, unit: suffix.unit, first..<suffix.next, numeral: numeral.tokens)
        }
        return keep(.ratio, value, unit: nil, first..<next, numeral: numeral.tokens)
    }

    private func denominator(_ part: EnglishNumberWords.Word, _ token: Int, isOne: Bool) -> Int? {
        switch part.role {
        case .part, .parts: return part.value
        case .ordinal where part.value >= 3 && isOne: return part.value
        default: return nil
        }
    }

    /// Whether the denominator is one and no ordinal: *a third of* against *a third collaboration*.
    private func isFraction(_ part: EnglishNumberWords.Word, _ token: Int, first: Int, next: Int) -> Bool {
        if t.isHyphen(next), t.isAttached(next), part.role != .parts { return false }
        if part.role == .part, first == token {
            // *half* alone: *half of*, *half the*; no *half day*, *first half*, *second quarter*.
            guard t.reads(token, "half"), !isOrdinalWord(first - 1),
                !t.isCapitalized(token) || t.shapes[token].contains(.sentenceStart)
                    || t.isScalar(token - 1, in: "“\"‘")
            else {
                return false
            }
            return t.reads(next, "of") && !t.isCapitalized(next + 1) || t.reads(next, "the") || t.reads(next, "its")
                || t.reads(next, "their") || t.reads(next, "a") || t.reads(next, "an") || t.reads(next, "all")
                || t.reads(next, "as") || t.reads(next, "our") || t.reads(next, "that")
                || t.reads(first - 1, "than") || t.reads(first - 1, "nearly") || t.reads(first - 1, "about")
                || t.reads(first - 1, "by")
        }
        if part.role == .ordinal, first < token {
            guard next < end else { return context.keepsBareNumbers }
            return t.reads(next, "of") || !t.isClass(next, .word)
                || EnglishFigureLexicon.kinds[t.keys[next]] == .stop && !t.hasSuffix(next, "ed")
        }
        if part.role == .part, first < token {
            if t.reads(token, "quarter") {
                return t.reads(next, "of")
                    || units.measure(at: next, numeral: Numeral(value: .zero, tokens: token..<next)) != nil
                    || t.reads(next, "century")
            }
            return !(t.reads(first - 1, "and"))
        }
        return true
    }

    private func isOrdinalWord(_ token: Int) -> Bool {
        guard token >= start else { return false }
        return EnglishNumberWords.words[t.keys[token]]?.role == .ordinal || t.reads(token, "latter")
            || t.reads(token, "nd") || t.reads(token, "st") || t.isHyphen(token)
    }

    /// *half a mile*, *three-quarters of an hour*, *half a century*.
    private func partOfUnit(_ token: Int, _ numeral: Numeral) -> EnglishFigureUnits.Suffix? {
        var at = token
        if t.reads(at, "of"), EnglishNumberWords.isArticle(t, at + 1) { at += 1 }
        if EnglishNumberWords.isArticle(t, at) { at += 1 }
        guard at < end else { return nil }
        guard let suffix = units.suffix(at: at, numeral: numeral), suffix.kind != .percent || at == token else {
            return nil
        }
        return suffix
    }

    /// *half-day*, *half-century*, *quarter-mile*.
    mutating func halfUnit(at token: Int) -> Int? {
        guard let part = EnglishNumberWords.words[t.keys[token]], part.role == .part,
            let value = ExactDecimal(1).divided(by: ExactDecimal(part.value))
        else { return nil }
        let hyphen = token + 1
        let isJoined = t.isHyphen(hyphen) && t.isAttached(hyphen) && t.isAttached(hyphen + 1)
        let at = isJoined ? hyphen + 1 : hyphen
        let numeral = Numeral(value: value, tokens: token..<token + 1, isDigits: false)
        guard isJoined || !t.reads(token, "quarter") || context.keepsBareNumbers, at < end,
            !t.isHyphen(token - 1),
            let suffix = units.suffix(at: at, numeral: numeral),
            suffix.kind == .measure || suffix.kind == .duration && isJoined,
            let product = value.multiplied(by: suffix.factor)
        else { return nil }
        return keep(suffix.kind, product, unit: suffix.unit, token..<suffix.next, numeral: numeral.tokens)
    }

    /// *one in 60*, *one out of five*, *1 in 4*.
    mutating func oneIn(_ numeral: Numeral) -> Int? {
        var at = numeral.tokens.upperBound
        if t.reads(at, "in") || t.reads(at, "of") && t.reads(at - 1, "out") {
            at += 1
        } else if t.reads(at, ["out", "of"]) {
            at += 2
        } else {
            return nil
        }
        if t.reads(at, "every") { at += 1 }
        guard at < end, let whole = EnglishNumberWords.read(t, at: at, before: end), !whole.isFractional,
            numeral.value.isLess(than: whole.value),
            numeral.value == ExactDecimal(1)
                || t.reads(numeral.tokens.upperBound, "out") && !numeral.isFractional && isRound(whole.value),
            !(whole.isDigits && t.digitCount(at) == 4), context.dateEnd(at: at) == nil,
            units.suffix(at: whole.tokens.upperBound, numeral: whole) == nil,
            let value = numeral.value.divided(by: whole.value)
        else { return nil }
        return keep(
            .ratio, value, unit: nil, numeral.tokens.lowerBound..<whole.tokens.upperBound, numeral: numeral.tokens)
    }

    /// *nine out of ten* is a share; *five out of 18 participants* counts.
    private func isRound(_ value: ExactDecimal) -> Bool {
        !ExactDecimal(10).isLess(than: value) || value == ExactDecimal(100) || value == ExactDecimal(1000)
    }

    // MARK: Words that hold a number

    mutating func triggered(_ trigger: Trigger, at token: Int) -> Int? {
        switch trigger {
        case .decade: return span(token, years: 10)
        case .century: return span(token, years: 100)
        case .twice, .thrice: return times(token, trigger == .twice ? 2 : 3)
        case .doubled: return multiple(token, 2)
        case .tripled: return multiple(token, 3)
        case .quadrupled: return multiple(token, 4)
        case .fold: return fold(token)
        case .number: return rank(token)
        }
    }

    /// *a decade*, *next decade*, *decade-long*, *over-a-century-old*.
    private mutating func span(_ token: Int, years: Int) -> Int? {
        var first = token
        if EnglishNumberWords.isArticle(t, first - 1) { first -= 1 }
        if t.isHyphen(first - 1), EnglishNumberWords.isArticle(t, first - 2) { first -= 2 }
        var qualifier: FigureEntry.Qualifier?
        if t.isHyphen(first - 1), t.isAttached(first) {
            guard t.reads(first - 2, "over") else { return nil }
            qualifier = .gt
            first -= 2
        }
        if first == token, qualifier == nil,
            t.reads(first - 1, "the") || t.reads(first - 1, "this")
                || t.reads(first - 1, "current") || t.reads(first - 1, "that")
        {
            return nil
        }
        let isCapital = t.isCapitalized(token) && !isTitle && !t.shapes[token].contains(.sentenceStart)
        if isCapital || first == token && t.reads(token, "century") && !t.reads(token - 1, "past") { return nil }
        var next = token + 1
        let behind = t.isHyphen(next) && t.isAttached(next) ? next + 1 : next
        let isAge = t.reads(behind, "old")
        if isAge || t.reads(behind, "long") { next = behind + 1 }
        return keep(
            isAge ? .age : .duration, ExactDecimal(years), unit: "year", first..<next, numeral: token..<token + 1,
            qualifier: qualifier)
    }

    /// *twice a year* is a count of times, *twice as long* a ratio.
    private mutating func times(_ token: Int, _ value: Int) -> Int? {
        let next = token + 1
        if t.reads(next, "as") || t.reads(next, "the") || t.reads(next, "that") || t.reads(next, "its")
            || t.reads(next, "their")
        {
            return keep(.ratio, ExactDecimal(value), unit: "x", token..<next, numeral: token..<next)
        }
        if t.isHyphen(next), t.isAttached(next), !t.reads(next + 1, "a") { return nil }
        return keep(.count, ExactDecimal(value), unit: "times", token..<next, numeral: token..<next)
    }

    /// *doubling sales*, *more than doubled*; not *double room*.
    private mutating func multiple(_ token: Int, _ value: Int) -> Int? {
        let next = token + 1
        let isBase = t.reads(token, "double") || t.reads(token, "triple") || t.reads(token, "quadruple")
        let isPlural = t.reads(token, "doubles") || t.reads(token, "triples") || t.reads(token, "quadruples")
        if t.isHyphen(next), t.isAttached(next) { return nil }
        if t.isHyphen(token - 1), t.isAttached(token) { return nil }
        if isBase || isPlural {
            let isVerb =
                t.reads(token - 1, "to") || t.reads(token - 1, "will") || t.reads(token - 1, "than")
                || t.reads(token - 1, "nearly") || t.reads(token - 1, "almost") || t.reads(token - 1, "would")
                || t.reads(token - 1, "could") || t.reads(next, "the") || t.reads(next, "its") || t.reads(next, "that")
                || t.reads(next, "their")
            guard isVerb, !t.isCapitalized(token) || isTitle else { return nil }
        }
        return keep(.ratio, ExactDecimal(value), unit: "x", token..<next, numeral: token..<next)
    }

    private mutating func fold(_ token: Int) -> Int? {
        let folds: [(StaticString, Int)] = [
            ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7),
            ("eightfold", 8), ("tenfold", 10), ("hundredfold", 100),
        ]
        guard let value = folds.first(where: { t.reads(token, $0.0) })?.1 else { return nil }
        return keep(.ratio, ExactDecimal(value), unit: "x", token..<token + 1, numeral: token..<token + 1)
    }

    /// *no. 12 among the most innovative companies*, *the No. 1 brand*, *ranked number 3*.
    private mutating func rank(_ token: Int) -> Int? {
        var at = token + 1
        if t.isScalar(at, 0x2E), t.isAttached(at) { at += 1 }
        guard at < end,
            t.isClass(at, .number) || t.reads(token, "number") && EnglishNumberWords.words[t.keys[at]] != nil,
            at > token + 1 || t.reads(token, "number"),
            let numeral = EnglishNumberWords.read(t, at: at, before: end), !numeral.isFractional, !numeral.hasScale
        else { return nil }
        var next = numeral.tokens.upperBound
        let before = token - 1
        let isRanked =
            t.reads(before, "the") || t.reads(before, "a") || t.reads(before, "ranked") || t.reads(before, "rank")
            || t.reads(before, "ranks") || t.reads(before, "at") || t.reads(before, "as") || t.reads(before, "s")
            || t.reads(before, "is") || t.reads(before, "its") || t.reads(before, "our") || t.reads(before, "named")
        let isAmong = t.reads(next, "among") || t.reads(next, "in") || t.reads(next, "of") || t.reads(next, "on")
        guard isRanked || isAmong else { return nil }
        if isAmong {
            next += 1
            while next < end,
                t.reads(next, "the") || t.reads(next, "most") || t.reads(next, "all") || t.reads(next, "its")
            {
                next += 1
            }
        }
        guard next < end,
            let phrase = walker.phrase(at: next, wantsPlural: isAmong) ?? walker.phrase(at: next, wantsPlural: false)
        else { return numeral.tokens.upperBound }
        return keep(
            .ordinal, numeral.value, unit: t.lowercased(phrase.head), token..<phrase.tokens.upperBound,
            numeral: numeral.tokens, of: phrase.tokens)
    }
}
