import DatelineRecords

/// Number words that are no figure: pronouns, names, fixed compounds.
extension EnglishExclusions {
    /// Whether *one* stands for a noun: *this one*, *which one*.
    func isPronoun(_ numeral: Numeral) -> Bool {
        let first = numeral.tokens.lowerBound
        return t.reads(first, "one") && first > start && isBeforePronoun(first - 1)
    }

    /// *this one*, *the third one*
    private func isBeforePronoun(_ token: Int) -> Bool {
        Self.beforePronoun.contains(t.key(token)) || EnglishNumberWords.words[t.key(token)]?.role == .ordinal
    }

    /// Whether a number in words may be a figure at all.
    func allows(_ numeral: Numeral) -> Bool {
        guard !numeral.isDigits else { return true }
        let first = numeral.tokens.lowerBound
        let next = numeral.tokens.upperBound
        if t.isHyphen(first - 1), t.isAttached(first), t.isClass(first - 2, .word), !t.isSpaced(first - 1) {
            return false
        }
        if t.reads(first, "zero"), numeral.tokens.count == 1 { return allowsZero(next) }
        // *Count two charges him with …*, *phase one of the work*
        if first > start, Self.wordLabels.contains(t.key(first - 1)), !numeral.hasScale { return false }
        // *About One Harbor, Inc.*: the heading of a company's description.
        if t.reads(first - 1, "about"), first - 1 == start, t.isCapitalized(first), t.isCapitalized(next) {
            return false
        }
        if isName(numeral) { return false }
        guard t.reads(first, "one"), numeral.tokens.count == 1 else { return true }
        return allowsOne(first)
    }

    /// *Formula One*, *Group of Seven*, *One Liberty Plaza*: capitals inside a sentence.
    private func isName(_ numeral: Numeral) -> Bool {
        let first = numeral.tokens.lowerBound
        guard t.isCapitalized(first), !isTitle, !t.shape(first).contains(.sentenceStart), first > start,
            t.isClass(first - 1, .word), !t.shape(first).contains(.lineBefore)
        else { return false }
        let next = numeral.tokens.upperBound
        if numeral.hasScale { return false }
        return t.isCapitalized(first - 1) || t.reads(first - 1, "of")
            || next < end && t.isClass(next, .word) && t.isCapitalized(next)
    }

    private func allowsZero(_ next: Int) -> Bool {
        !t.isHyphen(next) && EnglishNounPhraseWalker(t: t, end: end).hasPlural(at: next)
    }

    /// *one* as a number, not as a pronoun: a noun stands behind it.
    private func allowsOne(_ token: Int) -> Bool {
        let next = token + 1
        guard next < end else { return false }
        if token > start, isBeforePronoun(token - 1) { return false }
        if t.isHyphen(next), t.isAttached(next) { return true }
        if t.reads(next, "million") || t.reads(next, "billion") { return true }
        // *one needs to …*: the pronoun with its verb.
        let walker = EnglishNounPhraseWalker(t: t, end: end)
        if walker.isPlural(next), EnglishFigureLexicon.kinds[t.key(next)] == nil, !walker.hasNoun(at: next + 1) {
            return false
        }
        guard t.isClass(next, .word) || t.isScalar(next, 0x25) || t.isScalar(next, 0x28) else { return false }
        if Self.afterPronoun.contains(t.key(next)) { return false }
        return isNoun(next) || t.reads(next, "per") || t.reads(next, "and")
            || t.reads(next, "in") || t.reads(next, "to") || t.reads(next, "out") || t.reads(next, "place")
            || t.reads(next, "leading")
    }

    func isNoun(_ token: Int) -> Bool {
        let kind = EnglishFigureLexicon.kinds[t.key(token)]
        return kind != .stop && kind != .verb
    }

    /// Words in front that make a number in words a label.
    private static let wordLabels = TokenMap(words: [
        "count", "phase", "chapter", "volume", "tier", "stage", "round", "section", "article", "exhibit", "channel",
        "level", "grade",
    ])

    private static let beforePronoun = TokenMap(words: [
        "no", "this", "that", "each", "every", "any", "which", "another", "only", "next", "last", "square", "someone",
        "day", "the", "some", "new", "good", "better", "right", "either", "loved",
    ])

    private static let afterPronoun = TokenMap(words: [
        "another", "side", "way", "thing", "place", "time", "hand", "point", "reason", "day", "morning", "area",
        "example",
        "such", "more", "less", "whose", "aspect", "can", "big", "end", "free", "last", "s", "of", "off",
    ])

    /// *two-tone*, *one-click*, *three-dimensional*: compounds that count nothing.
    func allowsCompound(_ numeral: Numeral, _ noun: Int) -> Bool {
        let isNamedNoun = EnglishFigureLexicon.kinds[t.key(noun)] == .noun
        if Self.compounds.contains(t.key(noun)) || !isNamedNoun && t.hasSuffix(noun, "ed") || t.hasSuffix(noun, "al") {
            return false
        }
        if t.length(noun) == 1 { return false }
        if !isNoun(noun), !t.reads(noun, "plus") { return false }
        if t.isHyphen(noun + 1), t.isAttached(noun + 1), t.isAttached(noun + 2), !t.isClass(noun + 2, .number),
            t.reads(noun + 1, "on") || numeral.value == ExactDecimal(1) && !t.isClass(noun + 2, .word)
        {
            return false
        }
        return true
    }

    private static let compounds = TokenMap(words: [
        "click", "stop", "way", "tone", "time", "size", "sided", "off", "piece", "on", "to", "of", "hand", "factor",
        "dimensional", "ply", "faced", "party", "degree", "class", "star", "pack", "wheel", "touch", "handed", "step",
        "world", "self", "tier", "pronged", "digit", "up", "down", "fits", "shot", "stroke", "d", "k", "g", "q",
        "speed",
        "figure", "figures", "part", "eleven", "fifths", "stage", "thirds", "level", "fourths", "dose", "win", "in",
    ])

    /// Whether a number and the phrase behind it are a count.
    func allowsCount(_ numeral: Numeral, _ phrase: Range<Int>?) -> Bool {
        guard let phrase else { return true }
        if numeral.isPartOfOne { return false }
        // *One Medical*, *Three Mile Island*: the noun is a name in the singular.
        let last = phrase.upperBound - 1
        if !numeral.isDigits, t.isCapitalized(numeral.tokens.lowerBound), t.isCapitalized(last), !isTitle,
            !EnglishNounPhraseWalker(t: t, end: end).isPlural(last),
            !t.shape(numeral.tokens.lowerBound).contains(.sentenceStart)
        {
            return t.isClass(numeral.tokens.lowerBound - 1, .symbol)
                || t.isClass(numeral.tokens.lowerBound - 1, .punctuation)
        }
        return true
    }
}

extension EnglishNounPhraseWalker {
    /// Whether a noun stands at a token.
    func hasNoun(at token: Int) -> Bool {
        guard token < end, t.isClass(token, .word) else { return false }
        let kind = EnglishFigureLexicon.kinds[t.key(token)]
        return kind != .stop && kind != .verb && kind != .joiner
    }

    /// Whether a phrase with a plural head starts at a token.
    func hasPlural(at token: Int) -> Bool {
        guard token < end else { return false }
        return phrase(at: token, wantsPlural: true)?.isPlural ?? false
    }
}
