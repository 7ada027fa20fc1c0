import DatelineRecords

/// Decides whether a name in kanji or kana is a mention of a prefecture or another subdivision, in Japanese text.
struct JapanesePlaceRules {
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
        let isPrefecture = place.country == gazetteer.japan
        switch form.evidence {
        case .none where isPrefecture:
            guard !isBody(range.upperBound, isExplicit: true) else { return nil }
            return result(form, range, isExplicit: true)
        case .none, .countryOrShape: return foreign(form, range)
        case .bareName:
            if isCity(range.upperBound) { return city(form, range) }
            guard isAlone(range), !isPerson(range), !isBody(range.upperBound, isExplicit: false) else { return nil }
            return result(form, range, isExplicit: false)
        case .city:
            if isCity(range.upperBound) || isTown(range.upperBound) { return city(form, range) }
            guard isAlone(range), !isPerson(range), !isBody(range.upperBound, isExplicit: false) else { return nil }
            return city(form, range)
        case .ambiguousCity:
            guard isCity(range.upperBound) else { return nil }
            return city(form, range)
        case .ward:
            guard tokens.has(range.upperBound, 0x533A), context.touches(range.upperBound),
                !isHanBefore(range) || tokens.has(range.lowerBound - 1, 0x90FD)
            else { return nil }
            return city(form, range)
        default: return nil
        }
    }

    private func result(_ form: PlaceForm, _ range: Range<Int>, isExplicit: Bool) -> PlaceFinding {
        PlaceFinding(
            range: tokens.range(range), score: isExplicit ? 0.95 : 0.7, code: gazetteer.places[form.place].code,
            isExplicit: isExplicit)
    }

    private func city(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        guard isHanBefore(range) == false || isBehindPrefecture(range) else { return nil }
        let upper = isCity(range.upperBound) || isTown(range.upperBound) ? range.upperBound + 1 : range.upperBound
        return PlaceFinding(
            range: tokens.range(range.lowerBound..<upper), score: 0.6, code: gazetteer.places[form.place].code,
            impliedBy: tokens.string(range))
    }

    /// A subdivision of another country: `カリフォルニア州`, `北京`, `山東省`.
    private func foreign(_ form: PlaceForm, _ range: Range<Int>) -> PlaceFinding? {
        let place = gazetteer.places[form.place]
        let next = range.upperBound
        let isMarked = context.touches(next) && Self.kinds.contains(tokens.keys[next])
        if place.code.hasPrefix("CN-"), !isMarked, !Self.municipalities.contains(place.code),
            !Self.kinds.contains(tokens.keys[next - 1]), !tokens.has(next - 1, 0x533A)
        {
            return nil
        }
        let isKatakana = tokens.classes[range.lowerBound] == .katakana
        if !isMarked, context.touches(range.lowerBound), !tokens.has(range.lowerBound - 1, 0x56FD),
            tokens.classes[range.lowerBound - 1] == (isKatakana ? .katakana : .han)
        {
            return nil
        }
        if !isMarked, context.touches(next), isKatakana && tokens.classes[next] == .katakana { return nil }
        guard !isBody(next, isExplicit: isMarked) else { return nil }
        return result(form, range.lowerBound..<(isMarked ? next + 1 : next), isExplicit: isMarked)
    }

    /// 省, 州, 市, 県.
    private static let kinds = TokenMap(words: ["省", "州", "市", "県", "邦"])
    private static let municipalities: Set<String> = ["CN-BJ", "CN-SH", "CN-TJ", "CN-CQ", "CN-HK", "CN-MO"]

    private func isCity(_ token: Int) -> Bool {
        guard tokens.has(token, 0x5E02), context.touches(token) else { return false }
        // 市 opens 市場, 市民 …: still the city, but 市場 alone is a market.
        return !tokens.has(token + 1, 0x5834)
    }

    private func isTown(_ token: Int) -> Bool {
        (tokens.has(token, 0x753A) || tokens.has(token, 0x6751)) && context.touches(token)
    }

    private func isHanBefore(_ range: Range<Int>) -> Bool {
        context.touches(range.lowerBound)
            && (tokens.classes[range.lowerBound - 1] == .han
                || tokens.classes[range.lowerBound - 1] == .katakana
                    && tokens.keys[range.lowerBound - 1] != 0x30FB)
    }

    private func isBehindPrefecture(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && Self.prefectureEnds.contains(tokens.keys[range.lowerBound - 1])
    }

    /// 県, 府, 都, 道, 郡, 在, 現, 国.
    private static let prefectureEnds = TokenMap(words: ["県", "府", "都", "道", "郡", "在", "於"])

    /// Whether the bare name stands for itself: no other Han or kana of a longer name touches it.
    private func isAlone(_ range: Range<Int>) -> Bool {
        if isHanBefore(range), !isBehindPrefecture(range) { return false }
        let next = range.upperBound
        guard context.touches(next) else { return true }
        switch tokens.classes[next] {
        case .han: return JapanesePlaceWords.followers.longestMatch(in: tokens, at: next) != nil
        case .katakana, .word: return false
        case .hiragana:
            return JapanesePlaceWords.honorifics.longestMatch(in: tokens, at: next) == nil
        default: return true
        }
    }

    /// Whether a name that is a surname too stands for a person: 山口 太郎, 担当：山口, 取締役 山口.
    private func isPerson(_ range: Range<Int>) -> Bool {
        guard let surname = JapanesePlaceWords.surnames.longestMatch(in: tokens, at: range.lowerBound),
            surname.end == range.upperBound
        else { return false }
        let next = range.upperBound
        if context.touches(next), JapanesePlaceWords.honorifics.longestMatch(in: tokens, at: next) != nil {
            return true
        }
        if context.continues(next), !context.touches(next), tokens.classes[next] == .han, isGivenName(next) {
            return true
        }
        let before = range.lowerBound - 1
        guard before >= 0, context.continues(range.lowerBound) else { return false }
        // `代表取締役 山口`: a post before a blank.
        if !context.touches(range.lowerBound), Self.postEnds.contains(tokens.keys[before]) { return true }
        if tokens.isASCII(before, ":") { return isPersonLabel(before) }
        return false
    }

    private static let postEnds = TokenMap(words: ["長", "役", "員", "者", "任", "授", "師", "当"])

    private func isGivenName(_ token: Int) -> Bool {
        var next = token
        while next < tokens.count, tokens.classes[next] == .han, next == token || context.touches(next) { next += 1 }
        return next - token <= 3
    }

    private func isPersonLabel(_ colon: Int) -> Bool {
        for length in 2...3 where colon >= length {
            if let match = JapanesePlaceWords.personLabels.longestMatch(in: tokens, at: colon - length),
                match.end == colon
            {
                return true
            }
        }
        return false
    }

    /// Whether the name goes on to the head of a body that is no government: 東京大学, 埼玉県信用金庫, 都立高校.
    private func isBody(_ start: Int, isExplicit: Bool) -> Bool {
        guard context.touches(start) else { return false }
        if tokens.has(start, 0x7ACB) { return true }  // 立
        var token = start
        while token < min(start + 10, tokens.count), context.touches(token) {
            switch tokens.classes[token] {
            case .han, .katakana:
                if JapanesePlaceWords.organizationTails.longestMatch(in: tokens, at: token) != nil { return true }
                // An address or a municipality goes on; nothing behind it belongs to the name.
                if token > start || isExplicit, Self.addressEnds.contains(tokens.keys[token]) { return false }
            default: return false
            }
            token += 1
        }
        return false
    }

    private static let addressEnds = TokenMap(words: ["市", "区", "町", "村", "郡", "丁", "庁", "省", "駅"])
}
