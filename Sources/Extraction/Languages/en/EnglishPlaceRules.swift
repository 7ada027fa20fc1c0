import DatelineRecords

/// Decides whether a romanised name is a mention of a prefecture or another subdivision.
struct EnglishPlaceRules {
    let context: PlaceContext
    private var tokens: TokenTable { context.tokens }
    private var gazetteer: Gazetteer { context.gazetteer }

    init(context: PlaceContext) { self.context = context }

    /// The finding that a name stands for, if its surroundings allow one.
    func finding(_ match: PlaceMatch) -> PlaceFinding? {
        guard isName(match.tokens) else { return nil }
        var best: PlaceFinding?
        for form in match.forms where !form.isAcronym || context.isAcronym(match.tokens) {
            guard let found = finding(form, match.tokens) else { continue }
            // Of two places with one name, the one whose country the text names.
            if let known = best, found.code != known.code {
                guard isCountryNamed(form.place), !isCountryNamed(of: known.code) else { continue }
            }
            best = found
        }
        return best
    }

    private func isCountryNamed(_ place: Int) -> Bool { context.countries.contains(gazetteer.places[place].country) }

    private func isCountryNamed(of code: String) -> Bool {
        gazetteer.place(of: code).map { context.countries.contains($0.country) } ?? false
    }

    private func finding(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        switch form.evidence {
        case .other, .country: return nil
        case .none:
            guard !isForeignToHan(range), body(range) != .other, !isBeforeState(form, range), !isPerson(range)
            else { return nil }
            return place(form, range)
        case .bareName: return prefecture(form, range)
        case .countryOrShape:
            guard body(range) != .other, !isBeforeState(form, range), !isPerson(range) else { return nil }
            if gazetteer.places[form.place].code == "US-GA" {
                // The text may speak of the country.
                let isCountry = gazetteer.countries["GE"].map(context.countries.contains) ?? false
                guard !isCountry || hasKind(form, range) else { return nil }
                return place(form, range)
            }
            guard isCountryNamed(form.place) || hasKind(form, range) || isBehindCity(range) else { return nil }
            return place(form, range)
        case .shape: return shaped(form, range)
        case .comma:
            guard isBehindPlace(range) else { return nil }
            return place(form, range)
        case .postal:
            guard isPostal(form, range) else { return nil }
            return place(form, range)
        case .kindWord: return kindWord(form, range)
        case .city, .ambiguousCity, .ward: return city(form, range)
        }
    }

    private func place(_ form: PlaceForm, _ range: Range<Int>, isExplicit: Bool = false) -> PlaceFinding {
        var upper = range.upperBound
        var explicit = isExplicit
        if upper < tokens.count, context.continues(upper), hasKindBehind(form, range) {
            upper += 1
            explicit = true
        }
        return PlaceFinding(
            range: tokens.range(range.lowerBound..<upper), score: explicit ? 0.95 : 0.7,
            code: gazetteer.places[form.place].code, isExplicit: explicit)
    }

    // MARK: Prefectures and their cities

    private func prefecture(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        let next = range.upperBound
        if let end = prefectureSuffix(next) {
            return PlaceFinding(
                range: tokens.range(range.lowerBound..<end), score: 0.95, code: gazetteer.places[form.place].code,
                isExplicit: true)
        }
        let key = tokens.keys[range.lowerBound]
        guard !isForeignToHan(range), body(range) != .other else { return nil }
        let hasJapan = isCountryBehind(next, gazetteer.japan)
        if !hasJapan, EnglishPlaceWords.surnames.contains(key), isPerson(range) || isSurname(range) { return nil }
        if !hasJapan, isBehindName(range) { return nil }
        if !hasJapan, EnglishPlaceWords.shortNames.contains(key), !isAfterPreposition(range), !isBehindCity(range) {
            return nil
        }
        if !hasJapan, tokens.shapes[range.lowerBound].contains(.allCaps), key == TokenKey.of("nara") { return nil }
        if key == TokenKey.of("kochi"), let india = gazetteer.countries["IN"], context.countries.contains(india) {
            return nil
        }
        return PlaceFinding(
            range: tokens.range(range), score: 0.7, code: gazetteer.places[form.place].code)
    }

    /// The token behind `Prefecture`, `Prefectural`, `Pref.`, `Metropolis`, `-ken`, `-fu`, `-to`, if one stands here.
    private func prefectureSuffix(_ token: Int) -> Int? {
        guard context.continues(token) else { return nil }
        if tokens.isASCII(token, "-"), context.touches(token), context.touches(token + 1) {
            return Self.hyphenSuffixes.contains(tokens.keys[token + 1]) ? token + 2 : nil
        }
        guard Self.suffixes.contains(tokens.keys[token]) else { return nil }
        let isShort = tokens.has(token, TokenKey.of("pref")) && tokens.isASCII(token + 1, ".")
        return isShort ? token + 2 : token + 1
    }

    private static let hyphenSuffixes = TokenMap(words: ["ken", "fu", "to"])
    private static let suffixes = TokenMap(words: [
        "prefecture", "prefectural", "prefectures", "pref", "metropolis", "ken",
    ])

    /// A city of Japan: `implied`.
    private func city(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        guard context.isAboutJapan, !isForeignToHan(range), body(range) != .other else { return nil }
        var upper = range.upperBound
        var isMarked = false
        if tokens.isASCII(upper, "-"), context.touches(upper), context.touches(upper + 1),
            Self.citySuffixes.contains(tokens.keys[upper + 1])
        {
            upper += 2
            isMarked = true
        } else if context.continues(upper), Self.cityWords.contains(tokens.keys[upper]), context.isCapitalized(upper) {
            upper += 1
            isMarked = true
        }
        if !isMarked {
            let hasJapan = isCountryBehind(upper, gazetteer.japan) || isPrefectureBehind(upper)
            switch form.evidence {
            case .ward: return nil
            case .ambiguousCity: guard hasJapan else { return nil }
            default: guard hasJapan || !isPerson(range) else { return nil }
            }
        }
        return PlaceFinding(
            range: tokens.range(range.lowerBound..<upper), score: 0.6, code: gazetteer.places[form.place].code,
            impliedBy: tokens.string(range))
    }

    private static let citySuffixes = TokenMap(words: ["shi", "ku", "cho", "machi"])
    private static let cityWords = TokenMap(words: ["city", "ward", "shi", "ku"])

    private func isPrefectureBehind(_ token: Int) -> Bool {
        guard tokens.isASCII(token, ","), token + 1 < tokens.count,
            let match = gazetteer.index.longestMatch(in: tokens, at: token + 1)
        else { return false }
        return match.values.contains { $0.evidence == .bareName }
    }

    // MARK: Shapes

    /// Whether the words are written as a name and not part of an address of the web.
    private func isName(_ range: Range<Int>) -> Bool {
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
    private func isForeignToHan(_ range: Range<Int>) -> Bool {
        guard context.isJapanese || context.isChinese else { return false }
        if isBehindPlace(range) { return false }
        let before = range.lowerBound - 1
        let after = range.upperBound
        return context.continues(range.lowerBound) && tokens.classes[before] == .word
            || context.continues(after) && tokens.classes[after] == .word
    }

    /// Whether a capitalised name and a comma stand before: `Tampa, Fla.`, or a party: `R-Ky.`, or `Washington DC`.
    private func isBehindPlace(_ range: Range<Int>) -> Bool {
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
    private func isBehindCity(_ range: Range<Int>) -> Bool {
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

    private func isCountry(_ token: Int) -> Bool {
        guard token < tokens.count, let match = gazetteer.index.longestMatch(in: tokens, at: token) else {
            return false
        }
        return match.values.contains { $0.evidence == .country }
    }

    /// Whether `, Country` or the country alone stands here.
    private func isCountryBehind(_ token: Int, _ country: Int) -> Bool {
        let name = tokens.isASCII(token, ",") ? token + 1 : token
        guard name < tokens.count, context.continues(name),
            let match = gazetteer.index.longestMatch(in: tokens, at: name)
        else { return false }
        return match.values.contains { $0.evidence == .country && $0.place == country }
    }

    /// `Ontario, California` is a city of California: a name of another country in front of one of the United States.
    private func isBeforeState(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
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
    private func shaped(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
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
    private func hasKind(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
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

    private func hasKindBehind(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
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

    private func kindWord(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        if gazetteer.places[form.place].country == gazetteer.japan {
            guard let end = prefectureSuffix(range.upperBound) else { return nil }
            return PlaceFinding(
                range: tokens.range(range.lowerBound..<end), score: 0.9, code: gazetteer.places[form.place].code,
                isExplicit: true)
        }
        guard hasKind(form, range), isCountryNamed(form.place), body(range) != .other else { return nil }
        return place(form, range, isExplicit: true)
    }

    private func isPostal(_ form: PlaceForm, _ range: Range<Int>) -> Bool {
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

    // MARK: What a name is part of

    private enum Body { case none, government, other }

    /// What body's name the place is part of, told from the words beside it.
    private func body(_ range: Range<Int>) -> Body {
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
    private func isPerson(_ range: Range<Int>) -> Bool {
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
    private func isSurname(_ range: Range<Int>) -> Bool {
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
    private func isBehindName(_ range: Range<Int>) -> Bool {
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

    private func isAfterPreposition(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        guard before >= 0, context.continues(range.lowerBound) else {
            return tokens.isASCII(range.upperBound, ",") || tokens.isASCII(range.upperBound, "(")
        }
        return EnglishPlaceWords.prepositions.contains(tokens.keys[before]) || tokens.isASCII(before, ",")
            || tokens.isASCII(before, "(")
            || tokens.isASCII(before, "/") || EnglishPlaceWords.compass.contains(tokens.keys[before])
    }
}
