import DatelineRecords

/// What must stand around a name that is also a word, a surname or a city: a state behind its city, a postal code, an office.
extension EnglishPlaceRules {
    /// Whether the words are written as a name and not part of an address of the web.
    func isName(_ range: Range<Int>) -> Bool {
        let lower = range.lowerBound
        guard context.isCapitalized(lower) || context.isCapitalized(lower + 1) && range.count > 1 else { return false }
        if range.count > 1, tokens.classes[range.upperBound - 1] == .word,
            tokens.digitCount(lower) == 0, !context.isCapitalized(range.upperBound - 1),
            !EnglishPlaceWords.kinds.contains(tokens.keys[range.upperBound - 1])
        {
            return false
        }
        if lower > 0, context.touches(lower), Self.webMarks.contains(tokens.keys[lower - 1]) { return false }
        let next = range.upperBound
        if context.touches(next), Self.webMarks.contains(tokens.keys[next]), next + 1 < tokens.count,
            context.touches(next + 1), tokens.classes[next + 1] == .word || tokens.classes[next + 1] == .number
        {
            return tokens.isASCII(next, "/") && context.isCapitalized(next + 1)
                || tokens.isASCII(next, ".") && context.isCapitalized(next + 1)
        }
        // `N. J.` and `D. C.` are written together, `S. D` in `J. S. D` is no state.
        for token in range.dropFirst() where tokens.isASCII(token, ".") && !context.touches(token) { return false }
        return true
    }

    private static let webMarks = TokenMap(words: [".", "/", "@", "_", "#", "=", "&"])

    /// In Japanese and Chinese text a romanised name counts only where it stands alone or behind a comma.
    func isForeignToHan(_ range: Range<Int>) -> Bool {
        guard context.isJapanese || context.isChinese else { return false }
        if isBehindPlace(range) { return false }
        let before = range.lowerBound - 1
        let after = range.upperBound
        return context.continues(range.lowerBound) && tokens.classes[before] == .word
            || context.continues(after) && tokens.classes[after] == .word
    }

    /// Whether a capitalised name and a comma stand before: `Tampa, Fla.`, or a party: `R-Ky.`, or `Washington DC`.
    func isBehindPlace(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        guard before >= 1, context.continues(range.lowerBound) else { return false }
        if tokens.isASCII(before, ",") {
            return context.continues(before)
                && (context.isCapitalized(before - 1) || tokens.isASCII(before - 1, ".")
                    || tokens.isASCII(before - 1, ")"))
        }
        if tokens.isASCII(before, "-") || tokens.keys[before] == 0x2013 {
            return Self.parties.contains(tokens.keys[before - 1])
        }
        return tokens.has(before, TokenKey.of("washington"))
    }

    private static let parties = TokenMap(words: ["r", "d", "i"])

    /// `City, Name` where it is no list of places.
    func isBehindCity(_ range: Range<Int>) -> Bool {
        let comma = range.lowerBound - 1
        guard comma >= 1, tokens.isASCII(comma, ","), context.continues(range.lowerBound),
            context.isCapitalized(comma - 1), !EnglishPlaceWords.worldCities.contains(tokens.keys[comma - 1])
        else { return false }
        // A list goes on with a comma or `and` and another name.
        var next = range.upperBound
        guard context.continues(next) else { return true }
        if tokens.isASCII(next, ",") {
            next += 1
            if isCountry(next) { return true }
            if tokens.digitCount(next) > 0 { return true }
        }
        if tokens.has(next, TokenKey.of("and")) || tokens.has(next, TokenKey.of("or")) {
            return !context.isCapitalized(next + 1)
        }
        if next > range.upperBound, context.isCapitalized(next), !isWeekdayOrMonth(next) { return false }
        return true
    }

    private func isWeekdayOrMonth(_ token: Int) -> Bool { Self.calendar.contains(tokens.keys[token]) }

    private static let calendar = TokenMap(words: [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "monday",
        "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday",
    ])

    func isCountry(_ token: Int) -> Bool {
        guard token < tokens.count, let match = gazetteer.index.longestMatch(in: tokens, at: token) else {
            return false
        }
        return match.values.contains { $0.evidence == .country }
    }

    /// Whether `, Country` or the country alone stands here.
    func isCountryBehind(_ token: Int, _ country: Int) -> Bool {
        let name = tokens.isASCII(token, ",") ? token + 1 : token
        guard name < tokens.count, context.continues(name),
            let match = gazetteer.index.longestMatch(in: tokens, at: name)
        else { return false }
        return match.values.contains { $0.evidence == .country && $0.place == country }
    }

    /// `Ontario, California` is a city of California: a name of another country in front of one of the United States.
    func isBeforeState(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
        guard gazetteer.places[form.place].country != gazetteer.unitedStates,
            tokens.isASCII(range.upperBound, ","), range.upperBound + 1 < tokens.count,
            let match = gazetteer.index.longestMatch(in: tokens, at: range.upperBound + 1)
        else { return false }
        guard
            match.values.contains(where: {
                $0.evidence != .country && $0.evidence != .other
                    && gazetteer.places[$0.place].country == gazetteer.unitedStates
                    && (!$0.isAcronym || context.isAcronym(range.upperBound + 1..<match.end))
            })
        else { return false }
        // A list: `Ontario, New York, and Ohio`.
        return
            !(tokens.isASCII(range.lowerBound - 1, ",")
            || tokens.isASCII(match.end, ",") && tokens.has(match.end + 1, TokenKey.of("and")))
    }

    /// A state whose bare name is a city: `state of New York`, `Albany, New York`, `New York Attorney General`.
    func shaped(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        if hasKind(form, range) { return place(form, range) }
        let isState = gazetteer.places[form.place].country == gazetteer.unitedStates
        if isState {
            let next = range.upperBound
            if context.continues(next), context.isCapitalized(next), Self.stateOffices.contains(tokens.keys[next]) {
                return place(form, range)
            }
            guard isBehindCity(range), !Self.offices.contains(tokens.keys[min(next, tokens.count - 1)]) else {
                return nil
            }
            // `Washington, D.C.` and `New York, NY` name the city.
            if let match = tokens.isASCII(next, ",") && next + 1 < tokens.count
                ? gazetteer.index.longestMatch(in: tokens, at: next + 1) : nil,
                match.values.contains(where: { $0.evidence == .postal || $0.evidence == .comma || $0.evidence == .none }
                )
            {
                return nil
            }
            return place(form, range)
        }
        guard isBehindCity(range), isCountryBehind(range.upperBound, gazetteer.places[form.place].country)
        else { return nil }
        return place(form, range)
    }

    /// `Special Agent in Charge, New York Office`: the city.
    private static let offices = TokenMap(words: [
        "office", "division", "field", "bureau", "branch", "region", "headquarters",
    ])

    private static let stateOffices = TokenMap(words: [
        "attorney", "governor", "gov", "legislature", "senate", "assembly", "supreme", "department", "state",
        "secretary", "lieutenant", "comptroller",
    ])

    /// Whether a generic word stands beside the name: `Zug canton`, `state of Victoria`, `District of New York`.
    func hasKind(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
        if hasKindBehind(form, range) { return true }
        let of = range.lowerBound - 1
        guard of >= 1, tokens.has(of, TokenKey.of("of")), context.continues(range.lowerBound), context.continues(of)
        else { return false }
        let key = tokens.keys[of - 1]
        if form.evidence == .kindWord {
            return gazetteer.places[form.place].kindKeys.contains(key) && !EnglishPlaceWords.vagueKinds.contains(key)
        }
        guard EnglishPlaceWords.kinds.contains(key), !Self.noKindOf.contains(key) else { return false }
        return true
    }

    private static let noKindOf = TokenMap(words: ["county", "municipality", "department", "land", "islands"])

    func hasKindBehind(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
        let next = range.upperBound
        guard context.continues(next), tokens.classes[next] == .word else { return false }
        let key = tokens.keys[next]
        let kinds = gazetteer.places[form.place].kindKeys
        if form.evidence == .kindWord { return kinds.contains(key) && !EnglishPlaceWords.vagueKinds.contains(key) }
        if key == TokenKey.of("county") || key == TokenKey.of("district") || key == TokenKey.of("department") {
            return kinds.contains(key)
        }
        // `Ohio State University` is looked at elsewhere; `Washington state` is the state.
        return key == TokenKey.of("province") || key == TokenKey.of("oblast") || key == TokenKey.of("prefecture")
            || kinds.contains(key) && !EnglishPlaceWords.vagueKinds.contains(key)
    }

    func kindWord(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        if gazetteer.places[form.place].country == gazetteer.japan {
            guard let end = prefectureSuffix(range.upperBound) else { return nil }
            return PlaceFinding(
                range: tokens.range(range.lowerBound..<end), score: 0.9, code: gazetteer.places[form.place].code,
                isExplicit: true)
        }
        guard hasKind(form, range), isCountryNamed(form.place), body(range) != .other else { return nil }
        return place(form, range, isExplicit: true)
    }

    func isPostal(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
        let next = range.upperBound
        guard range.count == 1, isBehindPlace(range) || isBeforePostalCode(range) else { return false }
        guard !context.touches(next) || tokens.classes[next] != .word && tokens.classes[next] != .number else {
            return false
        }
        let isAmerican = gazetteer.places[form.place].country == gazetteer.unitedStates
        guard EnglishPlaceWords.riskyPostal.contains(tokens.keys[range.lowerBound]) || !isAmerican else { return true }
        if isBeforePostalCode(range) { return true }
        if tokens.isASCII(range.lowerBound - 1, "-") { return true }
        if !isAmerican, isCountryNamed(form.place) { return true }
        // The name before the comma follows a preposition, opens the block or a dash follows: an address or a dateline.
        var first = range.lowerBound - 2
        while first > 0, context.isCapitalized(first) || tokens.isASCII(first, "."), context.continues(first) {
            first -= 1
        }
        if first < range.lowerBound - 2 || tokens.classes[first] == .word,
            EnglishPlaceWords.prepositions.contains(tokens.keys[first]),
            !tokens.has(first, TokenKey.of("and"))
        {
            return true
        }
        if Self.dashes.contains(tokens.keys[min(next, tokens.count - 1)]) || tokens.isASCII(next, "(")
            || tokens.isASCII(next, "/")
        {
            return true
        }
        if tokens.isASCII(next, ","), next + 1 < tokens.count,
            isWeekdayOrMonth(next + 1) || isCountry(next + 1) || tokens.digitCount(next + 1) > 0
        {
            return true
        }
        return tokens.has(range.lowerBound - 1, TokenKey.of("washington"))
            || tokens.has(range.lowerBound - 2, TokenKey.of("washington"))
    }

    private static let dashes = TokenMap(words: ["-", "–", "—", "|"])

    /// Whether five digits follow (or six of Canada's `K1A 0B1`, four of Australia's).
    private func isBeforePostalCode(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        guard context.continues(next),
            context.isCapitalized(range.lowerBound - 1) || tokens.isASCII(range.lowerBound - 1, ",")
        else { return false }
        let digits = tokens.digitCount(next)
        if digits == 5 || digits == 4 && gazetteer.countries["AU"].map(context.countries.contains) == true {
            return true
        }
        return tokens.classes[next] == .word && tokens.ends[next] - tokens.starts[next] == 1
            && tokens.digitCount(next + 1) == 1 && context.touches(next + 1)
    }
}
