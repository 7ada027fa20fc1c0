import DatelineRecords

/// What the words around a mark in English text say of it: whether a body is meant, or what a body makes.
struct BodyContext {
    private let tokens: TokenTable
    private let spans: MarkedNames

    /// What a noun says of the name that it explains.
    private enum Meaning { case body, product }

    init(_ tokens: TokenTable, _ spans: MarkedNames) {
        self.tokens = tokens
        self.spans = spans
    }

    /// Whether the words around a mark say that it is a body's name.
    ///
    ///     Engineer at Pellora · Pellora announced · Pellora, a maker of boats, · Pellora’s chief · Contact: Pellora
    func speaksForBody(_ span: MarkedName) -> Bool {
        isEmployer(span) || acts(span) || isOwner(span) || explanation(of: span) == .body || isContactLine(span)
    }

    /// Whether the words around a mark say that it is a product, a brand or a work.
    ///
    ///     the Pellora app · the launch of Pellora · Pellora is a film
    func speaksForProduct(_ span: MarkedName) -> Bool {
        isKindOfProduct(span) || isLaunched(span) || explanation(of: span) == .product
    }

    /// Whether a mark stands between a comma and a state or country: `Lake School, Larkmere, New Jersey`.
    func isPartOfAddress(_ span: MarkedName) -> Bool {
        let (first, next) = (span.tokens.lowerBound, span.tokens.upperBound)
        return tokens.isASCII(first - 1, ",") && tokens.isASCII(next, ",")
            && spans.span(at: next + 1, [.location]) != nil
            && spans.span(at: first - 2, [.organization, .location]) != nil
    }

    /// Whether a mark says what something is: `is a professional River Management Company`.
    func isDescription(_ span: MarkedName) -> Bool {
        guard let last = span.tokens.last, Self.describing.contains(tokens.keys[last]) else { return false }
        var article = span.tokens.lowerBound - 1
        let floor = max(1, article - 6)
        while article > floor, !Self.singleArticles.contains(tokens.keys[article]) {
            guard tokens.isASCII(article, "-") || tokens.classes[article] == .word && !tokens.isCapital(article) else {
                return false
            }
            article -= 1
        }
        guard article > 0, Self.singleArticles.contains(tokens.keys[article]) else { return false }
        return Self.copulas.contains(tokens.keys[article - 1])
            || tokens.has(last, Self.corporationKey) && tokens.isASCII(article - 1, ",")
    }

    private static let describing = TokenMap(words: [
        "company", "firm", "agency", "brand", "provider", "partner", "studio",
        "corporation",
    ])
    private static let corporationKey = TokenKey.of("corporation")
    private static let singleArticles = TokenMap(words: ["a", "an"])
    private static let copulas = TokenMap(words: ["is", "as", "was", "became", "become"])

    // MARK: lists

    /// Whether a mark is a member of a list with a body that is sure: `Halden Bank, Pellora and Vantis`.
    func isListed(_ span: MarkedName, isSure: (MarkedName) -> Bool) -> Bool {
        hasMember(span, step: 1, isSure) || hasMember(span, step: -1, isSure)
    }

    /// Whether a list that goes on from a mark in one direction comes to a sure body.
    private func hasMember(_ span: MarkedName, step: Int, _ isSure: (MarkedName) -> Bool) -> Bool {
        var border = step > 0 ? span.tokens.upperBound : span.tokens.lowerBound - 1
        let block = tokens.blocks[Int(tokens.blockOfToken[span.tokens.lowerBound])]
        for _ in 0..<8 {
            var joints = 0
            while block.contains(border), isListJoint(border), joints < 3 {
                border += step
                joints += 1
            }
            guard joints > 0, block.contains(border), let index = spans.index(at: border) else { return false }
            let next = spans.all[index]
            guard next.kind == .organization else { return false }
            if isSure(next) { return true }
            border = step > 0 ? next.tokens.upperBound : next.tokens.lowerBound - 1
        }
        return false
    }

    private func isListJoint(_ token: Int) -> Bool {
        tokens.isASCII(token, ",") || tokens.has(token, EnglishPhrase.andKey) || tokens.isASCII(token, "&")
            || tokens.has(token, Self.orKey) || tokens.has(token, 0xAE) || tokens.has(token, 0x2122)
    }

    // MARK: bodies

    /// `Engineer at Pellora`, `CEO of Pellora`.
    private func isEmployer(_ span: MarkedName) -> Bool {
        let before = span.tokens.lowerBound - 1
        guard before > 0 else { return false }
        if tokens.has(before, Self.atKey) { return EnglishRoleTerms.heads.contains(tokens.keys[before - 1]) }
        return tokens.has(before, EnglishPhrase.ofKey) && Self.owners.contains(tokens.keys[before - 1])
    }

    /// Whether a verb of companies follows.
    private func acts(_ span: MarkedName) -> Bool {
        var next = span.tokens.upperBound
        if next < tokens.count, Self.auxiliaries.contains(tokens.keys[next]) { next += 1 }
        return next < tokens.count && Self.verbs.contains(tokens.keys[next])
    }

    /// `Pellora’s chief executive`.
    private func isOwner(_ span: MarkedName) -> Bool {
        let next = span.tokens.upperBound
        guard tokens.isPossessive(next) else { return false }
        let owned = tokens.has(next + 1, Self.sKey) ? next + 2 : next + 1
        return owned < tokens.count && EnglishRoleTerms.heads.contains(tokens.keys[owned])
    }

    /// A line that holds the mark alone below a line that ends in a colon.
    private func isContactLine(_ span: MarkedName) -> Bool {
        let (first, next) = (span.tokens.lowerBound, span.tokens.upperBound)
        guard first > 0, tokens.isASCII(first - 1, ":"), tokens.isLineStart(first) else { return false }
        return next >= tokens.count || tokens.isLineStart(next)
    }

    // MARK: products

    /// `the Pellora app`, `Pellora brand`, `its app Pellora`.
    private func isKindOfProduct(_ span: MarkedName) -> Bool {
        let (first, next) = (span.tokens.lowerBound, skipMark(span.tokens.upperBound))
        if next < tokens.count, Self.productTails.contains(tokens.keys[next]), !tokens.isCapital(next) { return true }
        return first > 0 && Self.nouns[tokens.keys[first - 1]] == .product && !tokens.isCapital(first - 1)
    }

    /// `the launch of Pellora`, `today unveiled Pellora`, `introduces Pellora`.
    private func isLaunched(_ span: MarkedName) -> Bool {
        var before = span.tokens.lowerBound - 1
        guard before > 0 else { return false }
        if Self.articles.contains(tokens.keys[before]) { before -= 1 }
        guard before > 0 else { return false }
        if tokens.has(before, EnglishPhrase.ofKey) { return Self.launches.contains(tokens.keys[before - 1]) }
        return Self.launchVerbs.contains(tokens.keys[before])
    }

    /// What an apposition or a predicate says the mark is: `Pellora, a … maker of boats`, `Pellora is a film`.
    private func explanation(of span: MarkedName) -> Meaning? {
        var index = skipMark(span.tokens.upperBound)
        guard index + 2 < tokens.count, tokens.isASCII(index, ",") || tokens.has(index, Self.isKey),
            Self.articles.contains(tokens.keys[index + 1])
        else { return nil }
        index += 2
        let end = min(tokens.count, index + 13)
        while index < end, !tokens.shapes[index].contains(.sentenceStart), !Self.stops.contains(tokens.keys[index]) {
            if let meaning = Self.nouns[tokens.keys[index]], !isModifier(index) { return meaning }
            index += 1
        }
        return nil
    }

    /// Whether another noun follows, so that a word only tells its kind: `software company`.
    private func isModifier(_ token: Int) -> Bool {
        let next = token + 1
        guard next < tokens.count, tokens.classes[next] == .word, !Self.stops.contains(tokens.keys[next]) else {
            return tokens.isASCII(next, "-")
        }
        return true
    }

    /// The token behind a trademark sign.
    private func skipMark(_ token: Int) -> Int {
        tokens.has(token, 0xAE) || tokens.has(token, 0x2122) ? token + 1 : token
    }

    // MARK: words

    private static let atKey = TokenKey.of("at")
    private static let orKey = TokenKey.of("or")
    private static let isKey = TokenKey.of("is")
    private static let sKey = TokenKey.of("s")
    private static let articles = TokenMap(words: ["a", "an", "the", "its", "our", "their"])
    private static let auxiliaries = TokenMap(words: ["has", "have", "also", "will", "today", "recently", "is", "was"])
    private static let owners = TokenMap(words: [
        "ceo", "founder", "chairman", "chairwoman", "president", "owner", "cofounder", "principal", "founders",
    ])
    private static let verbs = TokenMap(words: [
        "said", "says", "announced", "announces", "acquired", "acquires", "operates", "provides", "offers", "serves",
        "employs", "recognized", "reported", "reports", "manufactures", "specializes", "partners", "partnered",
        "headquartered", "founded", "owns", "owned", "invested", "raised", "told", "appointed", "appoints", "welcomes",
        "filed", "agreed", "plans", "distributes", "develops", "sells", "donated", "hired", "hires",
    ])
    private static let launches = TokenMap(words: [
        "launch", "premiere", "screening", "release", "introduction", "debut", "rollout", "unveiling",
    ])
    private static let launchVerbs = TokenMap(words: [
        "launched", "launches", "unveiled", "unveils", "introduced", "introduces", "launching", "introducing",
        "unveiling", "debuts", "debuted", "releases", "released",
    ])
    private static let stops = TokenMap(words: [
        "of", "that", "which", "who", "for", "in", "with", "and", "to", "by", "is", "was", "are", "has", "from", "on",
        "as", "at", "designed", "based", "specializing", "offering", "providing", "serving", "dedicated", "where",
    ])
    private static let nouns = TokenMap(
        bodyNouns.map { ($0, Meaning.body) } + productNouns.map { ($0, Meaning.product) })
    private static let bodyNouns = [
        "company", "firm", "provider", "leader", "subsidiary", "agency", "organization", "organisation", "nonprofit",
        "startup", "maker", "manufacturer", "retailer", "developer", "distributor", "operator", "corporation",
        "collective", "charity", "group", "business", "bank", "association", "division", "unit", "consultancy",
        "publisher", "brokerage", "creators", "makers", "supplier", "institution", "network", "partnership",
        "studio", "brewery", "winery", "restaurant", "coalition", "affiliate", "practice", "innovator", "producer",
        "enterprise", "franchise", "franchisor", "dealership", "cooperative", "federation", "venture",
    ]
    private static let productNouns = [
        "toy", "robot", "vaccine", "thriller", "comedy", "musical", "video", "webinar",
        "app", "platform", "software", "product", "brand", "film", "documentary", "movie", "book", "novel", "album",
        "game", "device", "tool", "line", "collection", "series", "podcast", "drug", "vehicle", "toolkit",
        "dashboard", "solution", "system", "service", "protocol", "plugin", "song", "track", "single", "show",
        "memoir", "guide", "technology", "suite", "treatment", "supplement", "formula", "beverage", "drink",
        "language", "converter", "website", "marketplace", "assistant", "chatbot", "token", "coin", "blockchain",
    ]
    /// Nouns right behind a name that make the name a product's.
    private static let productTails = TokenMap(words: [
        "app", "apps", "platform", "software", "brand", "film", "documentary", "movie", "book", "novel", "album",
        "device", "devices", "tool", "line", "collection", "podcast", "drug", "dashboard", "toolkit", "protocol",
        "plugin", "song", "memoir", "suite", "supplement", "formula", "converter", "chatbot", "products", "handbags",
        "blankets", "shoes", "snacks", "pools", "wines", "cotton", "freight", "leverage", "lens", "camera", "cameras",
        "smartphone", "smartphones", "vaccine", "program", "programme", "initiative", "framework", "methodology",
    ])
}
