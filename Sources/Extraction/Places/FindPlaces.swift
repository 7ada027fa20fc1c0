import DatelineRecords

/// Finds prefectures and other first-level subdivisions.
public struct FindPlaces: Stage {
    public static let name = "find-places"
    public static let summary = "prefectures, first-level subdivisions, cities that point to them"
    public static let reads: [DraftField] = []
    public static let fills: [DraftField] = [.places]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let tokens = draft.tokens
        let matches = Self.matches(in: tokens)
        let context = PlaceContext(document: draft.document, tokens: tokens, matches: matches)
        var next = 0
        for match in matches where match.tokens.lowerBound >= next {
            if let finding = context.finding(match) {
                draft.places.append(finding)
                next = tokens.firstToken(atOrAfter: finding.range.end)
            } else if match.forms.contains(where: { $0.evidence == .other || $0.evidence == .country }) {
                next = match.tokens.upperBound
            }
        }
        if context.isChinese {
            draft.places += ChinesePlaceRules(context: context).shortNames()
            draft.places.sort { $0.range < $1.range }
        }
    }

    /// The longest name at every token that starts one; they may overlap.
    private static func matches(in tokens: TokenTable) -> [PlaceMatch] {
        let index = Gazetteer.shared.index
        var found: [PlaceMatch] = []
        for token in 0..<tokens.count {
            guard let (end, forms) = index.longestMatch(in: tokens, at: token) else { continue }
            found.append(PlaceMatch(tokens: token..<end, forms: forms))
        }
        return found
    }
}

/// A name of the gazetteer in the text, with its readings.
struct PlaceMatch {
    var tokens: Range<Int>
    var forms: [PlaceForm]
}

/// What the rules of each language ask of a document.
struct PlaceContext {
    let tokens: TokenTable
    let gazetteer = Gazetteer.shared
    /// Countries that the text names.
    private(set) var countries: Set<Int> = []
    /// Whether the text names Japan or one of its prefectures.
    private(set) var isAboutJapan = false
    /// Whether most of the text is Japanese, Chinese.
    let isJapanese: Bool
    let isChinese: Bool

    init(document: Document, tokens: TokenTable, matches: [PlaceMatch]) {
        self.tokens = tokens
        let language = document.language ?? Self.language(of: tokens)
        isJapanese = language == "ja"
        isChinese = language == "zh"
        for match in matches {
            for form in match.forms {
                switch form.evidence {
                case .country:
                    if !form.isAcronym || isAcronym(match.tokens) { countries.insert(form.place) }
                case .bareName, .none:
                    if gazetteer.places[form.place].country == gazetteer.japan { isAboutJapan = true }
                default: break
                }
            }
        }
        isAboutJapan = isAboutJapan || countries.contains(gazetteer.japan) || isJapanese
    }

    /// Japanese where kana are frequent among Han and kana, Chinese where Han prevail; else nil.
    private static func language(of tokens: TokenTable) -> String? {
        var han = 0
        var kana = 0
        var words = 0
        for kind in tokens.classes {
            switch kind {
            case .han: han += 1
            case .hiragana, .katakana: kana += 1
            case .word: words += 1
            default: break
            }
        }
        guard han + kana > words else { return nil }
        return kana * 8 > han ? "ja" : "zh"
    }

    /// The finding that a name stands for, if its surroundings allow one.
    func finding(_ match: PlaceMatch) -> PlaceFinding? {
        let kind = tokens.classes[match.tokens.lowerBound]
        if kind == .han || kind == .hiragana || kind == .katakana {
            return isChinese
                ? ChinesePlaceRules(context: self).finding(match) : JapanesePlaceRules(context: self).finding(match)
        }
        return EnglishPlaceRules(context: self).finding(match)
    }

    /// Whether a token is all capitals.
    func isAcronym(_ range: Range<Int>) -> Bool { range.allSatisfy { tokens.shapes[$0].contains(.allCaps) } }

    /// Whether a token touches the one before it.
    func touches(_ token: Int) -> Bool {
        token > 0 && token < tokens.count && tokens.shapes[token].isDisjoint(with: [.spaceBefore, .blockStart])
    }

    /// Whether a token stands in the same block, line and cell as the one before it.
    func continues(_ token: Int) -> Bool {
        token > 0 && token < tokens.count && tokens.shapes[token].isDisjoint(with: [.blockStart, .cellStart])
    }

    func isCapitalized(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && tokens.classes[token] == .word
            && tokens.shapes[token].contains(.capitalized)
    }
}
