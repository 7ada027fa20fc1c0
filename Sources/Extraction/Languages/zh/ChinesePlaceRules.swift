import DatelineRecords

/// Decides whether a name in Han characters is a mention of a subdivision, in Chinese text.
struct ChinesePlaceRules {
    let context: PlaceContext
    private var tokens: TokenTable { context.tokens }
    private var gazetteer: Gazetteer { context.gazetteer }

    init(context: PlaceContext) { self.context = context }

    /// The finding that a name stands for, if its surroundings allow one.
    func finding(_ match: PlaceMatch) -> PlaceFinding? {
        for token in match.tokens.dropFirst() where !context.touches(token) { return nil }
        for form in match.forms {
            if let found = finding(form, match.tokens) { return found }
        }
        return nil
    }

    private func finding(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        let place = gazetteer.places[form.place]
        switch form.evidence {
        case .none, .countryOrShape:
            guard !isBody(range.upperBound) else { return nil }
            let next = range.upperBound
            let isMarked = context.touches(next) && Self.kinds.contains(tokens.keys[next])
            return PlaceFinding(
                range: tokens.range(range.lowerBound..<(isMarked ? next + 1 : next)), score: isMarked ? 0.95 : 0.7,
                code: place.code, isExplicit: isMarked)
        case .bareName:
            let next = range.upperBound
            if tokens.has(next, 0x5E02), context.touches(next) { return city(form, range) }
            if JapanesePlaceWords.surnames.longestMatch(in: tokens, at: range.lowerBound) != nil
                || Self.surnames.longestMatch(in: tokens, at: range.lowerBound) != nil
            {
                return nil
            }
            guard !isBody(next) else { return nil }
            return PlaceFinding(range: tokens.range(range), score: 0.7, code: place.code)
        case .city:
            guard context.countries.contains(gazetteer.japan), !isBody(range.upperBound) else { return nil }
            return city(form, range)
        default: return nil
        }
    }

    private func city(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding {
        let hasMark = tokens.has(range.upperBound, 0x5E02)
        return PlaceFinding(
            range: tokens.range(range.lowerBound..<range.upperBound + (hasMark ? 1 : 0)), score: 0.6,
            code: gazetteer.places[form.place].code, impliedBy: tokens.string(range))
    }

    /// 省, 市, 州, 邦.
    private static let kinds = TokenMap(words: ["省", "市", "州", "邦"])

    /// Simplified spellings of prefectures that are surnames or common words too.
    private static let surnames = PhraseIndex<Bool>(
        ["长野", "宫崎", "福岛", "静冈", "佐贺", "滋贺", "长崎", "福冈", "冈山", "德岛", "宫城", "爱知"].map { ($0, true) })

    /// Whether the name goes on to a body that is no government: 山东大学, 上海某某有限公司.
    private func isBody(_ start: Int) -> Bool {
        var token = start
        while token < min(start + 18, tokens.count), context.touches(token) {
            switch tokens.classes[token] {
            case .han:
                if ChinesePlaceWords.organizationTails.longestMatch(in: tokens, at: token) != nil { return true }
                if ChinesePlaceWords.nameBreaks.contains(tokens.keys[token]) {
                    // The mark of the place itself: 山东省某某公司 goes on.
                    guard token == start, Self.kinds.contains(tokens.keys[token]) else { return false }
                }
            case .word: break
            case .punctuation:
                guard tokens.isASCII(token, "(") || tokens.isASCII(token, ")") else { return false }
            default: return false
            }
            token += 1
        }
        return false
    }

    /// One-character names behind a verb of motion or place: 来陕, 在沪.
    func shortNames() -> [PlaceFinding] {
        var found: [PlaceFinding] = []
        for token in 1..<max(tokens.count, 1) where tokens.classes[token] == .han && context.touches(token) {
            guard let code = ChinesePlaceWords.shortNames[tokens.keys[token]],
                ChinesePlaceWords.behind.contains(tokens.keys[token - 1]),
                gazetteer.index.longestMatch(in: tokens, at: token) == nil, !tokens.has(token + 1, 0x4E1C)
            else { continue }
            found.append(PlaceFinding(range: tokens.range(token), score: 0.6, code: code))
        }
        return found
    }
}
