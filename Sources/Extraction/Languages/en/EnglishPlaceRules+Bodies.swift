import DatelineRecords

/// Whether a name is part of a body, a person or a feature, and no mention of the place.
extension EnglishPlaceRules {
    enum Body { case none, government, other }

    /// What body's name the place is part of, told from the words beside it.
    func body(_ range: Range<Int>) -> Body {
        // `Michigan Avenue`, `Brussels Creek`
        let next = range.upperBound
        if context.continues(next), context.isCapitalized(next), Self.features.contains(tokens.keys[next]) {
            return .other
        }
        let behind = bodyBehind(range.upperBound)
        if behind != .none { return behind }
        return bodyBefore(range.lowerBound)
    }

    private func bodyBehind(_ start: Int) -> Body {
        var token = start
        var isFirst = true
        while token < min(start + 7, tokens.count), context.continues(token), tokens.classes[token] == .word {
            let key = tokens.keys[token]
            if context.isCapitalized(token) {
                if EnglishPlaceWords.governmentHeads.contains(key) {
                    // `Ohio State University`, `Michigan State Bar`
                    if key == TokenKey.of("state") || key == TokenKey.of("national") || key == TokenKey.of("public")
                        || key == TokenKey.of("general")
                    {
                        isFirst = false
                        token += 1
                        continue
                    }
                    return .government
                }
                if EnglishPlaceWords.organizationHeads.contains(key) { return isHeadline(token) ? .none : .other }
            } else {
                guard !isFirst, key == TokenKey.of("of") || key == TokenKey.of("and") || key == TokenKey.of("for")
                else { return .none }
                guard context.isCapitalized(token + 1) else { return .none }
                // `Texas Department of …`: the head came before.
                return .none
            }
            isFirst = false
            token += 1
            if token < tokens.count, tokens.isASCII(token, "&") { token += 1 }
        }
        return .none
    }

    private func bodyBefore(_ lower: Int) -> Body {
        guard lower >= 2, context.continues(lower) else { return .none }
        var before = lower - 1
        // `University of South Florida`
        if EnglishPlaceWords.compass.contains(tokens.keys[before]), context.isCapitalized(before),
            context.continues(before)
        {
            before -= 1
        }
        guard before >= 1 else { return .none }
        if tokens.has(before, TokenKey.of("of")),
            context.isCapitalized(before - 1) || tokens.has(before - 1, TokenKey.of("the"))
        {
            var token = before - 1
            var steps = 0
            while token >= 0, steps < 7, context.continues(token + 1), tokens.classes[token] == .word,
                context.isCapitalized(token) || Self.joiners.contains(tokens.keys[token])
            {
                let key = tokens.keys[token]
                if steps == 0, EnglishPlaceWords.governmentBeforeOf.contains(key) { return .government }
                if EnglishPlaceWords.organizationHeads.contains(key) { return .other }
                token -= 1
                steps += 1
            }
            return .none
        }
        // `University at Buffalo`; `Bank Hapoalim` …: only what names a body at once.
        if Self.prefixes.contains(tokens.keys[before]), context.isCapitalized(before),
            !tokens.shapes[before].contains(.blockStart)
        {
            return .other
        }
        return .none
    }

    private static let features = TokenMap(words: [
        "street", "avenue", "ave", "road", "boulevard", "blvd", "drive", "lane", "creek", "river", "lake", "pike",
        "parkway", "pkwy", "terrace",
    ])
    private static let joiners = TokenMap(words: ["of", "and", "the", "for", "de"])
    private static let prefixes = TokenMap(words: [
        "university", "visit", "enterprise", "hotel", "proactive", "dj", "saint", "lake", "mount",
    ])

    /// Whether a block is a headline in capitals: then a capitalised neighbour says nothing.
    private func isHeadline(_ token: Int) -> Bool { tokens.shapes[token].contains(.allCaps) && isTitleCase(token) }

    /// Whether most words of a short block are capitalised.
    private func isTitleCase(_ token: Int) -> Bool {
        let block = tokens.blocks[Int(tokens.blockOfToken[token])]
        guard block.count < 40 else { return false }
        var words = 0
        var capitals = 0
        for index in block where tokens.classes[index] == .word && tokens.ends[index] - tokens.starts[index] > 3 {
            words += 1
            if tokens.shapes[index].contains(.capitalized) { capitals += 1 }
        }
        return words > 4 && capitals * 10 > words * 8
    }

    /// A title before, a verb of speech beside, `-san` behind.
    func isPerson(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        let next = range.upperBound
        if before >= 0, context.continues(range.lowerBound) {
            let title = tokens.isASCII(before, ".") ? before - 1 : before
            if title >= 0, context.isCapitalized(title), EnglishPlaceWords.personTitles.contains(tokens.keys[title]) {
                return true
            }
            if EnglishPlaceWords.speech.contains(tokens.keys[before]),
                !tokens.isASCII(next, ",") || tokens.has(before, TokenKey.of("said"))
            {
                return true
            }
        }
        guard context.continues(next) else { return false }
        if EnglishPlaceWords.speech.contains(tokens.keys[next]),
            EnglishPlaceWords.surnames.contains(tokens.keys[range.lowerBound])
        {
            return true
        }
        return tokens.isASCII(next, "-") && tokens.has(next + 1, TokenKey.of("san"))
    }

    /// A capitalised word touches a surname: a person's name or a company's.
    func isSurname(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        if context.continues(range.lowerBound), context.isCapitalized(before),
            !tokens.shapes[before].contains(.sentenceStart)
                || !EnglishPlaceWords.prepositions.contains(tokens.keys[before]),
            !EnglishPlaceWords.compass.contains(tokens.keys[before]),
            !EnglishPlaceWords.prepositions.contains(tokens.keys[before])
        {
            return true
        }
        let next = range.upperBound
        return context.continues(next) && context.isCapitalized(next) && !Self.placeNouns.contains(tokens.keys[next])
    }

    /// In running text, a capitalised word right before: the place ends a brand's or a body's name (`Acme Tokyo`).
    func isBehindName(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        guard before >= 0, context.continues(range.lowerBound), context.isCapitalized(before),
            !tokens.shapes[before].contains(.sentenceStart)
        else { return false }
        let key = tokens.keys[before]
        if EnglishPlaceWords.compass.contains(key) || EnglishPlaceWords.prepositions.contains(key) || isCountry(before)
        {
            return false
        }
        return !isTitleCase(before)
    }

    private static let placeNouns = TokenMap(words: [
        "city", "station", "airport", "port", "and", "area", "region", "office", "factory", "plant", "branch",
    ])

    func isAfterPreposition(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        guard before >= 0, context.continues(range.lowerBound) else {
            return tokens.isASCII(range.upperBound, ",") || tokens.isASCII(range.upperBound, "(")
        }
        return EnglishPlaceWords.prepositions.contains(tokens.keys[before]) || tokens.isASCII(before, ",")
            || tokens.isASCII(before, "(")
            || tokens.isASCII(before, "/") || EnglishPlaceWords.compass.contains(tokens.keys[before])
    }
}
