import DatelineRecords

/// Ordinals: *third-largest maker*, *20th anniversary*, *twenty-first*.
extension EnglishFigureGrammar {
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
        guard next < end, t.isCapitalized(next), !isTitle || Self.ordinalNames.contains(t.key(next)) else {
            return false
        }
        return !Self.series.contains(t.key(next)) && event(at: next) == nil
    }

    /// *66th Society of Hematology (ASH) Annual Meeting*: the noun of an event that the name ends with, at most twelve tokens ahead.
    private func event(at token: Int) -> Int? {
        var position = token
        while position < end, position < token + 12 {
            switch t.classes[position] {
            case .word:
                if t.isCapitalized(position), Self.events.contains(t.key(position)) { return position }
                guard t.isCapitalized(position) || Self.insideNames.contains(t.key(position)) else { return nil }
            case .punctuation: guard t.isScalar(position, in: "()-&'’") else { return nil }
            default: return nil
            }
            position += 1
        }
        return nil
    }

    private static let insideNames = TokenMap(words: ["of", "and", "the", "for", "on", "in", "s"])

    private static let events = TokenMap(words: [
        "conference", "congress", "meeting", "summit", "forum", "expo", "exposition", "exhibition", "festival",
        "symposium", "convention", "awards", "games", "assembly", "fair", "championship", "championships", "workshop",
        "gala", "seminar", "colloquium", "biennale", "olympics", "marathon", "anniversary",
    ])

    private static let series = TokenMap(words: [
        "five", "annual", "anniversary", "edition", "birthday", "consecutive", "straight", "year", "biennial",
        "international",
        "largest", "quarter", "session", "meeting", "time", "world", "national", "congress", "conference", "place",
    ])
    private static let ordinalNames = TokenMap(words: [
        "circuit", "street", "st", "avenue", "ave", "brigade", "infantry", "battalion", "floor", "division", "district",
        "regiment", "squadron", "amendment", "fleet", "army", "wing",
    ])

    mutating func ordinalWord(at token: Int) -> Int? {
        guard let word = EnglishNumberWords.words[t.key(token)], word.role == .ordinal else { return nil }
        return ordinal(
            ExactDecimal(word.value), token..<token + 1, isName: isCapitalizedName(token))
    }

    /// *twenty-first*, *one hundred and fifth*, *two hundredth*, *three trillionth*.
    mutating func compoundOrdinal(at token: Int) -> Int? {
        guard let numeral = EnglishNumberWords.spelled(t, token, end) else { return nil }
        let last = EnglishNumberWords.words[t.key(numeral.tokens.upperBound - 1)]?.role
        var at = numeral.tokens.upperBound
        let isJoined = t.reads(at, "and") && last != .tens
        if t.isDash(at) || isJoined { at += 1 }
        guard at < end, let word = EnglishNumberWords.words[t.key(at)], word.role == .ordinal else { return nil }
        let value: ExactDecimal?
        if word.value >= 100 {
            value = isJoined ? nil : numeral.value.multiplied(by: ExactDecimal(word.value))
        } else if last == .tens {
            value = word.value < 10 ? numeral.value.adding(ExactDecimal(word.value)) : nil
        } else if last == .hundred || last == .scale, !t.isHyphen(at + 1) {
            // *one hundred first responders* are counted.
            let isCount = !isJoined && walker.phrase(at: at + 1, wantsPlural: true)?.isPlural ?? false
            value = isCount ? nil : numeral.value.adding(ExactDecimal(word.value))
        } else {
            value = nil
        }
        return value.map { ordinal($0, token..<at + 1, isName: isCapitalizedName(token)) }
    }

    /// *First Street*, *Second Amendment*: a capital inside a sentence.
    private func isCapitalizedName(_ token: Int) -> Bool {
        let next = token + 1
        guard t.isCapitalized(token), !isTitle, !t.shape(token).contains(.sentenceStart), token > start else {
            return next < end && Self.ordinalNames.contains(t.key(next)) && t.isCapitalized(next)
        }
        return next < end && t.isCapitalized(next) && !Self.series.contains(t.key(next))
    }

    private mutating func ordinal(_ value: ExactDecimal, _ tokens: Range<Int>, isName: Bool) -> Int {
        let next = tokens.upperBound
        guard !isName, let noun = eventHead(tokens) ?? ordinalHead(tokens) else { return bareOrdinal(value, tokens) }
        return keep(
            .ordinal, value, unit: t.lowercased(noun.head), tokens.lowerBound..<max(next, noun.tokens.upperBound),
            numeral: tokens, of: noun.tokens)
    }

    /// The noun of the event that digits number: *6th ESCMID Conference*.
    private func eventHead(_ tokens: Range<Int>) -> EnglishNounPhrase? {
        let name = tokens.upperBound
        guard t.isClass(tokens.lowerBound, .number), t.isCapitalized(name), !isTitle, let noun = event(at: name) else {
            return nil
        }
        return EnglishNounPhrase(tokens: name..<noun + 1, head: noun..<noun + 1, isPlural: walker.isPlural(noun))
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
                t.hasSuffix(at + 1, "est") || Self.joinedToOrdinal.contains(t.key(at + 1))
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
            !Self.afterAdverb.contains(t.key(at)) || t.isHyphen(at + 1) && t.isAttached(at + 1)
        else { return nil }
        // *second vice president* is a rank; *the second vice president* may be counted.
        if Self.ranks.contains(t.key(at)), !isDeterminer(before) || t.reads(before, "a") || t.isCapitalized(at) {
            return nil
        }
        // *first announced* is an adverb and its verb; *the first proposed rule* has a determiner.
        if t.hasSuffix(at, "ed") || t.hasSuffix(at, "en"), !isDeterminer(before) { return nil }
        // *15th Five-Year Plan*
        if EnglishNumberWords.words[t.key(at)] != nil, t.isCapitalized(at), t.isHyphen(at + 1), t.isAttached(at + 1),
            t.isCapitalized(at + 2), at + 2 < end
        {
            return walker.phrase(at: at + 2, wantsPlural: false)
        }
        if EnglishNumberWords.words[t.key(at)] != nil, !t.reads(at + (t.isHyphen(at + 1) ? 2 : 1), "party") {
            // *the first three chapters* counts chapters, and *first* only selects them.
            return nil
        }
        let phrase = walker.phrase(at: at, wantsPlural: false)
        // *third quarter*, *20th century* are dates, found or not; *fourth consecutive quarter* counts.
        if let phrase, phrase.tokens.count == 1, Self.periods.contains(t.key(phrase.head.lowerBound)) { return nil }
        // *the second missed*: a pronoun and its verb.
        if let phrase, phrase.tokens.count == 1, t.hasSuffix(at, "ed"), EnglishFigureLexicon.kinds[t.key(at)] != .noun {
            return nil
        }
        return phrase
    }

    /// Words that make a title together with the ordinal before them.
    private static let ranks = TokenMap(words: [
        "vice", "deputy", "lieutenant", "sergeant", "mate", "officer", "minister", "secretary", "assistant",
    ])

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
        "things", "instance", "glance", "foremost", "hearing", "set", "held", "made", "built", "sold", "won", "began",
    ])
}
