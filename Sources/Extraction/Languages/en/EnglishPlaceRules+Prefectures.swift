import DatelineRecords

/// Which Japanese prefecture a name means, or the prefecture of a city.
extension EnglishPlaceRules {
    func prefecture(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
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
    func prefectureSuffix(_ token: Int) -> Int? {
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
    func city(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
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
}
