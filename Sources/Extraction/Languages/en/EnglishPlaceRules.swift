import DatelineRecords

/// Decides whether a romanised name is a mention of a prefecture or another subdivision.
struct EnglishPlaceRules {
    let context: PlaceContext
    var tokens: TokenTable { context.tokens }
    var gazetteer: Gazetteer { context.gazetteer }

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

    func isCountryNamed(_ place: Int) -> Bool { context.countries.contains(gazetteer.places[place].country) }

    func isCountryNamed(of code: String) -> Bool {
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

    func place(_ form: PlaceForm, _ range: Range<Int>, isExplicit: Bool = false) -> PlaceFinding {
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
}
