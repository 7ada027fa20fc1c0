import DatelineRecords

/// The field of a position: what it is of where that is no body.
extension EnglishRoleParser {
    /// The token behind the field of a position: `of global operations`, `for North America`, `, EMEA and India`; nil where none follows.
    func fieldEnd(at token: Int, _ limit: Int, head: UInt64) -> Int? {
        if tokens.isASCII(token, ",") || isDash(token) { return regionEnd(at: token, limit) }
        let isOf = tokens.keys[token] == EnglishPhrase.ofKey
        let isTo = tokens.keys[token] == Self.toKey && EnglishRoleHeads.wholeTitles.contains(head)
        let isFor = tokens.keys[token] == EnglishPhrase.forKey && tokens.isCapital(token + 1)
        guard isOf || isTo || isFor, !startsRole(token + 1) else { return nil }
        var index = token + 1
        if tokens.has(index, EnglishPhrase.theKey) {
            // *of the new team* is vague; *of the Interior*, *of the board* is the office.
            guard tokens.isCapital(index + 1) || tokens.has(index + 1, Self.boardKey) else { return nil }
            index += 1
        }
        let first = index
        guard !tokens.has(first, EnglishPhrase.andKey) else { return nil }
        let isTitleCase = tokens.isCapital(first)
        var end: Int?
        while index < limit, index - token < 14 {
            if index > token + 1,
                tokens.shapes[index].contains(.lineBefore) || tokens.shapes[index].contains(.cellStart)
            {
                break
            }
            if let span = spans.index(at: index), spans.all[span].kind == .person { break }
            if index > first, startsBody(index), tokens.isCapital(index - 1) { break }
            if let span = spans.index(at: index), spans.all[span].kind == .organization, index == first, !isTo,
                !EnglishRoleHeads.wholeTitles.contains(head)
            {
                break
            }
            if tokens.classes[index] == .word {
                guard isFieldWord(index), !isTitleCase || isInTitleCase(index) else { break }
                let isJoint = tokens.has(index, EnglishPhrase.andKey) || tokens.has(index, EnglishPhrase.ofKey)
                index += 1
                if !isJoint { end = index }
                continue
            }
            if tokens.classes[index] == .number, tokens.isGlued(index), index > first {
                index += 1
                end = index
                continue
            }
            if tokens.isASCII(index, ","), isSeries(index, limit) {
                index += 1
                continue
            }
            guard
                tokens.isASCII(index, "&") || tokens.isASCII(index, "-") || tokens.isASCII(index, "/")
                    || tokens.isApostrophe(index) || isInitialPoint(index)
            else { break }
            index += 1
        }
        return end
    }

    /// Whether a word of a field in capitals is one: a capital, a small word between two, or the noun that ends the phrase.
    private func isInTitleCase(_ index: Int) -> Bool {
        if tokens.isCapital(index) { return true }
        let next = index + 1
        if next >= tokens.count || tokens.classes[next] == .punctuation || tokens.shapes[next].contains(.lineBefore) {
            return !tokens.text[tokens.range(index)].hasSuffix("ed")
        }
        return tokens.isCapital(index + 1) || tokens.isASCII(index - 1, "-")
            || EnglishRoleTerms.modifiers.contains(tokens.keys[index])
            || tokens.has(index, EnglishPhrase.andKey) || tokens.has(index, EnglishPhrase.ofKey)
    }

    /// Whether a point belongs to initials: `of U.S. Antitrust`.
    private func isInitialPoint(_ token: Int) -> Bool {
        tokens.isASCII(token, ".") && tokens.isGlued(token) && tokens.isCapital(token - 1)
            && tokens.ends[token - 1] - tokens.starts[token - 1] == 1 && tokens.isCapital(token + 1)
    }

    private func isFieldWord(_ index: Int) -> Bool {
        let key = tokens.keys[index]
        if key == EnglishPhrase.andKey {
            return !startsRole(index + 1) && isFieldNoun(index + 1) && spans.span(at: index + 1, [.person]) == nil
        }
        if key == EnglishPhrase.ofKey {
            return isFieldNoun(index + 1) && spans.span(at: index + 1, [.organization]) == nil
        }
        return isFieldNoun(index)
    }

    func isFieldNoun(_ index: Int) -> Bool {
        guard index < tokens.count, tokens.classes[index] == .word else { return false }
        let key = tokens.keys[index]
        return !Self.fieldStops.contains(key) && !EnglishRoleTerms.speechVerbs.contains(key)
    }

    /// Whether a role of its own starts at a token: a head within four words of modifiers or capitals.
    func startsRole(_ token: Int) -> Bool {
        var index = token
        while index < tokens.count, index - token < 5, tokens.classes[index] == .word {
            if headNumber(index) == false { return true }
            guard tokens.isCapital(index) || EnglishRoleTerms.modifiers.contains(tokens.keys[index]) else {
                return false
            }
            index += 1
        }
        return false
    }

    /// Whether a comma is one of a series `food, essentials and beauty`: `and` follows within a few plain words, and no head before it.
    private func isSeries(_ comma: Int, _ limit: Int) -> Bool {
        var index = comma + 1
        var words = 0
        while index < limit, words < 6 {
            if tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&") {
                return words > 0 && !startsRole(index + 1) && isFieldNoun(index + 1)
            }
            if tokens.isASCII(index, ",") {
                index += 1
                continue
            }
            guard isFieldNoun(index), headNumber(index) != false else { return false }
            words += 1
            index += 1
        }
        return false
    }

    /// `, EMEA and India`, `, Discovery & Research`: capital words without a head that end the phrase.
    private func regionEnd(at comma: Int, _ limit: Int) -> Int? {
        var index = comma + 1
        let first = index
        guard first < limit, tokens.isCapital(first), !tokens.shapes[first].contains(.lineBefore) else { return nil }
        while index < limit, index - first < 7 {
            if index > first, tokens.shapes[index].contains(.lineBefore) { break }
            if let span = spans.index(at: index), spans.all[span].kind != .location { return nil }
            if tokens.isCapital(index) {
                let isOpener = EnglishOrganizationTerms.openers.contains(tokens.keys[index]) && !isService(index)
                if headNumber(index) == false || isOpener { return nil }
                index += 1
                continue
            }
            guard tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&"), tokens.isCapital(index + 1),
                !startsRole(index + 1)
            else { break }
            index += 1
        }
        guard index > first, index <= limit else { return nil }
        let closes =
            index == limit || tokens.shapes[index].contains(.lineBefore) || tokens.isASCII(index, ",")
            || tokens.isASCII(index, ".") || tokens.isASCII(index, ")")
            || Self.prepositions.contains(tokens.keys[index])
            || EnglishRoleTerms.speechVerbs.contains(tokens.keys[index])
        // A single place behind a comma is where somebody works, no field.
        let isPlace = (first..<index).allSatisfy { spans.span(at: $0, [.location]) != nil }
        return closes && !isPlace ? index : nil
    }

    private func isDash(_ token: Int) -> Bool {
        (tokens.has(token, 0x2013) || tokens.isASCII(token, "-")) && !tokens.isGlued(token)
            && token + 1 < tokens.count && !tokens.isGlued(token + 1)
    }
}
