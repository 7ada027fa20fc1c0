import DatelineRecords

/// Weighs whether what was marked as an organization is one: brands in a list of brands, titles of works, venues and weak single marks are none.
///
/// A body stays where one of its mentions speaks for it: a legal form, a head word (*Council*, 協会), a listing, a bracket with its acronym.
struct BodyEvidence {
    private let draft: Draft
    private let spans: MarkedNames
    private let context: BodyContext
    private var tokens: TokenTable { draft.tokens }

    /// Symbols of the listings that the text states.
    private let symbols: Set<String>

    init(_ draft: Draft, _ spans: MarkedNames) {
        self.draft = draft
        self.spans = spans
        symbols = Set(draft.tickers.map(\.symbol))
        context = BodyContext(draft.tokens, spans)
    }

    /// Whether a cluster is no body.
    func refutes(_ cluster: OrganizationCluster) -> Bool {
        let mentions = cluster.spans.map { spans.all[$0] }
        if mentions.count == 1, mentions.allSatisfy(context.isDescription) { return true }
        if hasProof(cluster) { return false }
        if mentions.allSatisfy({ isBrand($0) || isWork($0) || isVenue($0) }) { return true }
        if cluster.forms.allSatisfy({ symbols.contains($0) }) || mentions.contains(where: isTerm) { return true }
        guard OrganizationKind.told(by: cluster.name) == .other else { return false }
        let best = mentions.map(\.score).max() ?? 0
        if NameText.isEastAsian(draft, mentions) { return best < Self.eastAsianThreshold }
        if mentions.count == 1, mentions.allSatisfy(context.isPartOfAddress) { return true }
        if WellKnownBodies.contains(cluster.name) || mentions.contains(where: context.speaksForBody) { return false }
        if isProduct(mentions) { return true }
        return mentions.count == 1 && best < Self.threshold && !mentions.contains(where: isListed)
    }

    /// Whether enough of the mentions are a product's.
    private func isProduct(_ mentions: [MarkedName]) -> Bool {
        let products = mentions.count(where: context.speaksForProduct)
        return products > 0 && 3 * products >= mentions.count
    }

    /// Whether a mark stands in a list with a body that has a legal form, a head word or is known well or surely marked.
    private func isListed(_ span: MarkedName) -> Bool {
        context.isListed(span) { other in
            other.score >= Self.sure || WellKnownBodies.contains(other.text) || NormalForm.hasLegalForm(other.text)
        }
    }

    /// Probabilities below which a single mark without any other evidence is more often wrong than right.
    private static let threshold: Float = 0.6
    /// The probability from which a mark speaks for the others of its list.
    private static let sure: Float = 0.8
    private static let eastAsianThreshold: Float = 0.61

    private func hasProof(_ cluster: OrganizationCluster) -> Bool {
        cluster.forms.contains { NormalForm.hasLegalForm($0) }
            || cluster.spans.contains { isDefined(spans.all[$0]) }
            || cluster.spans.contains { span in
                draft.tickers.contains { ticker in
                    let gap = ticker.range.start - spans.all[span].range.end
                    return gap >= 0 && gap < 4
                }
            }
    }

    /// Whether a bracket with a short form stands behind a name: `(hereafter “Halden”)`, （以下、東雲）.
    private func isDefined(_ span: MarkedName) -> Bool {
        var open = span.tokens.upperBound
        if open < tokens.count, tokens.has(open, 0x300D) { open += 1 }
        guard tokens.isASCII(open, "(") else { return false }
        return tokens.has(open + 1, 0x4EE5) && tokens.has(open + 2, 0x4E0B) || tokens.has(open + 1, 0x201C)
            || tokens.has(open + 1, EnglishPhrase.theKey) && tokens.has(open + 2, 0x201C)
    }

    // MARK: terms

    /// Whether a name is the short form of a term in small letters: `earnings per share (“EPS”)`.
    private func isTerm(_ span: MarkedName) -> Bool {
        guard span.tokens.count == 1, let token = span.tokens.first, tokens.isAcronym(token) else { return false }
        var open = token - 1
        if tokens.has(open, 0x22) || tokens.has(open, 0x201C) { open -= 1 }
        guard tokens.isASCII(open, "(") else { return false }
        let range = tokens.range(token)
        var word = open - 1
        for byte in tokens.text.utf8[range.start..<range.end].reversed() {
            while tokens.isASCII(word, "-") { word -= 1 }
            guard word >= 0, tokens.classes[word] == .word, !tokens.isCapital(word), tokens.initial(word) == byte | 0x20
            else { return false }
            word -= 1
        }
        return true
    }

    // MARK: brands

    /// Whether a name stands in a list that *brands*, *products* open, or is a trademark there.
    private func isBrand(_ span: MarkedName) -> Bool {
        let block = tokens.blocks[Int(tokens.blockOfToken[span.tokens.lowerBound])]
        var index = span.tokens.lowerBound - 1
        var steps = 0
        while index >= block.lowerBound, steps < 60 {
            if tokens.shapes[index + 1].contains(.sentenceStart), index + 1 < span.tokens.lowerBound { return false }
            if tokens.classes[index] == .word, !tokens.isCapital(index), spans.index(at: index) == nil {
                if Self.listJoints.contains(tokens.keys[index]) {
                    index -= 1
                    steps += 1
                    continue
                }
                return Self.brandNouns.contains(tokens.keys[index])
                    || Self.kindNouns.contains(tokens.keys[index]) && !WellKnownBodies.contains(span.text)
            }
            if tokens.isASCII(index, ")") || tokens.isASCII(index, ";") && steps > 40 { return false }
            index -= 1
            steps += 1
        }
        return false
    }

    private static let listJoints = TokenMap(words: ["and", "or", "like", "such", "as", "including", "e", "g", "the"])
    /// Kinds of what is made, whose lists may hold the maker's name instead.
    private static let kindNouns = TokenMap(words: [
        "protocols", "apps", "films", "movies", "tools", "languages", "ecosystems", "blockchains", "integrations",
        "connectors",
    ])
    private static let brandNouns = TokenMap(words: ["brands", "products", "labels", "lines", "franchises", "titles"])

    // MARK: works

    /// Whether a name is the title of a book, film or song.
    private func isWork(_ span: MarkedName) -> Bool {
        var index = span.tokens.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4 {
            if Self.works.contains(tokens.keys[index]) { return true }
            guard
                tokens.isASCII(index, ",") || tokens.isASCII(index, "\"") || tokens.has(index, 0x201C)
                    || tokens.isASCII(index, ":") || Self.callings.contains(tokens.keys[index])
            else { return false }
            index -= 1
            steps += 1
        }
        return false
    }

    private static let works = TokenMap(words: ["book", "novel", "memoir", "film", "movie", "song", "album", "sitcom"])
    private static let callings = TokenMap(words: ["titled", "called", "entitled"])

    // MARK: venues

    /// Whether a hotel, hall, arena or convention centre is only where something is held.
    private func isVenue(_ span: MarkedName) -> Bool {
        guard let last = span.tokens.last(where: { tokens.classes[$0] == .word }) else { return isHall(span) }
        var index = span.tokens.lowerBound - 1
        if tokens.has(index, EnglishPhrase.theKey) { index -= 1 }
        guard Self.places.contains(tokens.keys[index < 0 ? 0 : index]) else { return isHall(span) }
        if Self.venues.contains(tokens.keys[last]) { return true }
        return index > 0 && Self.holdings.contains(tokens.keys[index - 1])
    }

    private static let places = TokenMap(words: ["at", "in", "inside"])
    private static let holdings = TokenMap(words: ["held", "place", "hosted", "convene", "convened", "live"])
    private static let venues = TokenMap(words: [
        "center", "centre", "hotel", "resort", "arena", "stadium", "hall", "auditorium", "ballroom", "theater",
        "theatre", "park", "plaza", "pavilion", "marriott", "hilton", "hyatt", "sheraton", "inn", "coliseum",
        "speedway", "fairgrounds", "amphitheater", "lounge", "rooftop", "garden", "gardens",
    ])

    /// 東京国際ホール, グランドホテル: a hall or hotel in Japanese or Chinese text.
    private func isHall(_ span: MarkedName) -> Bool {
        Self.halls.contains { ending in
            span.text.hasSuffix(ending) || span.text.contains(ending) && isPlaceLine(span)
        }
    }

    /// Whether a line `場所：`, `会場：` holds the name.
    private func isPlaceLine(_ span: MarkedName) -> Bool {
        let first = span.tokens.lowerBound
        return tokens.isASCII(first - 1, ":") && Self.placeLabels.start(tokens, endingAt: first - 1, low: 0) != nil
    }

    private static let halls = [
        "ホール", "会議場", "会議室", "会議センター", "ホテル", "アリーナ", "スタジアム", "酒店", "会展中心", "会议中心", "体育馆", "院史馆",
    ]
    private static let placeLabels = PhraseList(["場所", "会場", "地点", "開催地"])
}

/// Scripts of mentions.
enum NameText {
    /// Whether mentions stand in Japanese or Chinese blocks.
    static func isEastAsian(_ draft: Draft, _ mentions: [MarkedName]) -> Bool {
        guard let first = mentions.first else { return false }
        let language = draft.links.document.language ?? draft.document.language
        if language == "ja" || language == "zh" { return true }
        let block = draft.tokens.blocks[Int(draft.tokens.blockOfToken[first.tokens.lowerBound])]
        return NameScript.isEastAsian(draft.tokens, block)
    }
}
