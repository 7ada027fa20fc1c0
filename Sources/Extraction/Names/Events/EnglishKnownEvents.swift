import DatelineRecords

/// Finds events that are known by name, and those that a noun in small letters names.
enum EnglishKnownEvents {
    /// `Super Bowl LIX`, `2031 Winter Olympics`, `Lakeland Women’s World Cup`.
    static func recurring(_ context: EventContext, _ index: Int, _ block: Range<Int>, isTitle: Bool) -> Range<Int>? {
        let tokens = context.tokens
        guard tokens.isCapital(index), context.spans.span(at: index, [.event])?.tokens.lowerBound ?? index == index,
            let known = EnglishRecurringEvents.names.end(tokens, at: index, high: block.upperBound)
        else { return nil }
        var end = EnglishEventRules.edition(tokens, known, block)
        if end == known, isRoman(tokens, end) { end += 1 }
        // `Coachella Valley`, `Olympics Committee`
        let goesOn = tokens.isCapital(end) && !tokens.shapes[end].contains(.sentenceStart) && !isTitle
        guard !goesOn else { return nil }
        return start(context, index, low: block.lowerBound, isTitle: isTitle)..<end
    }

    /// The first token with the year and the words that tell one of several such events from the others.
    private static func start(_ context: EventContext, _ index: Int, low: Int, isTitle: Bool) -> Int {
        let tokens = context.tokens
        guard index > low, !tokens.shapes[index].contains(.sentenceStart) else { return index }
        if EnglishEventRules.isYear(tokens, index - 1) { return index - 1 }
        return isTitle || context.hasName([.person, .organization, .location], endingAt: index)
            ? index : EventPhrase.start(context, before: index, low: low)
    }

    /// Whether a token is a number in Roman letters: `LIX`.
    private static func isRoman(_ tokens: TokenTable, _ token: Int) -> Bool {
        guard tokens.isAcronym(token) else { return false }
        return tokens.string(token).utf8.allSatisfy { "IVXLC".utf8.contains($0) }
    }

    /// `the Rivers of Ice music festival`, `the Lakelight event`: a name that nothing else claims in front of a noun.
    static func named(_ context: EventContext, _ noun: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard noun > block.lowerBound, !tokens.isCapital(noun), EnglishEventTerms.nouns.contains(tokens.keys[noun])
        else { return nil }
        var end = noun
        if subjects.contains(tokens.keys[noun - 1]), !tokens.isCapital(noun - 1) { end -= 1 }
        guard end > block.lowerBound, tokens.isCapital(end - 1), !isClaimed(context, end) else { return nil }
        let start = EventPhrase.start(context, before: end, low: block.lowerBound)
        guard end - start >= 2 || tokens.shapes[start].contains(.innerCaps), start > block.lowerBound,
            !tokens.shapes[start].contains(.sentenceStart), !tokens.shapes[start].contains(.cellStart),
            (start..<end).contains(where: {
                tokens.isCapital($0) && !tokens.isAcronym($0) && !EnglishEventTerms.generic.contains(tokens.keys[$0])
            }), determiners.contains(tokens.keys[start - 1])
        else { return nil }
        return start..<end
    }

    /// Whether a name of another kind ends in front of a token.
    private static func isClaimed(_ context: EventContext, _ end: Int) -> Bool {
        guard let index = context.spans.index(at: end - 1) else { return false }
        let span = context.spans.all[index]
        switch span.kind {
        case .event: return false
        case .organization: return span.score >= 0.7 || span.tokens.count < 2
        case .person, .location, .product: return true
        }
    }

    private static let subjects = TokenMap(words: [
        "music", "film", "food", "art", "arts", "trade", "industry", "wine", "virtual",
    ])
    private static let determiners = TokenMap(words: [
        "the", "its", "annual", "our", "at", "this", "inaugural", "a", "successful", "their", "his", "her", "upcoming",
    ])
}
