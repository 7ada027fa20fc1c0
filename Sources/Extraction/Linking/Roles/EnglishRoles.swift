import DatelineRecords

/// Finds the roles of people in English text, before and behind their names.
struct EnglishRoles {
    let tokens: TokenTable
    let spans: MarkedNames
    let parser: EnglishRoleParser
    /// Byte ranges of contact sections.
    let contacts: [TextRange]

    init(_ tokens: TokenTable, _ spans: MarkedNames, contacts: [TextRange]) {
        self.tokens = tokens
        self.spans = spans
        self.contacts = contacts
        parser = EnglishRoleParser(tokens: tokens, spans: spans)
    }

    /// The roles that stand beside one mention of a person.
    func roles(of span: Int) -> [RoleFinding] {
        let name = spans.all[span].tokens
        let block = tokens.blocks[Int(tokens.blockOfToken[name.lowerBound])]
        var found = before(name, block)
        if found.isEmpty { found = distributed(span, block) }
        if found.contains(where: \.isPlural), found.count == 1, !isListed(name, block) { found = [] }
        let missing = found.contains { $0.body == nil }
        if missing, let body = bodyBehind(name, block, found) {
            for index in found.indices where found[index].body == nil { found[index].body = body }
        }
        var behind = behind(name, block)
        if behind.contains(where: \.isPlural), listed(before: span) == nil { behind = [] }
        if behind.isEmpty { behind = shared(behind: span, block) }
        if behind.contains(where: { $0.body == nil }),
            let body = SignatureBody.body(
                of: name, titleEnd: behind.map(\.title.upperBound).max() ?? name.upperBound, tokens, spans, contacts)
        {
            for index in behind.indices where behind[index].body == nil { behind[index].body = body }
        }
        return found + behind + continued(name, block)
    }

    /// Whether another name follows or precedes in a list.
    private func isListed(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
        if let span = spans.index(at: name.lowerBound), listed(before: span) != nil { return true }
        if listed(behind: behindGloss(name.upperBound, block), block) != nil { return true }
        // The next name of the list may be no mark of the tagger's.
        return tokens.isASCII(name.upperBound, ",") && tokens.isCapital(name.upperBound + 1)
    }

    // MARK: before the name

    /// `OnApp CEO, NAME`, `Secretary of the Northmoor Committee NAME`, `Sen. NAME`, `Director: NAME`.
    private func before(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var end = skipHonorific(name.lowerBound, block)
        let hasComma = tokens.isASCII(end - 1, ",") && end - 1 > block.lowerBound
        let isLabel = tokens.isASCII(end - 1, ":") && end - 1 > block.lowerBound
        if hasComma || isLabel || isPoint(end - 1) { end -= 1 }
        guard end > block.lowerBound else { return [] }
        var low = lowBound(end, block)
        while low < end {
            if isLabel || isCandidate(low, block), var phrase = parser.phrase(at: low, limit: end), phrase.end == end {
                if hasComma, isOfAnother(low, block) { return [] }
                guard !isLabel || reads(phrase, asLabelAt: low) else {
                    low += 1
                    continue
                }
                if let body = bracketBody(low, name, block) { phrase.fill(body) }
                return phrase.roles
            }
            low += 1
        }
        return []
    }

    /// Whether a phrase in front of a colon is a label: a title of known words in capitals, *Author* of a page aside.
    private func reads(_ phrase: EnglishRoleParser.Phrase, asLabelAt start: Int) -> Bool {
        phrase.roles.first?.title.lowerBound == start && !tokens.has(start, Self.authorKey)
            && phrase.roles.allSatisfy { role in
                tokens.isCapital(role.title.lowerBound)
                    && role.title.allSatisfy { tokens.classes[$0] != .word || parser.isTitleWord($0) }
            }
    }

    /// Whether a token is the point of `Sen.`, `Gov.`
    func isPoint(_ token: Int) -> Bool {
        tokens.isASCII(token, ".") && tokens.isGlued(token)
            && EnglishRoleTerms.shortTitles.contains(tokens.keys[max(0, token - 1)])
    }

    /// Whether a position in front of a comma and a name belongs to the person before it: `Roe, CEO, NAME`, `Roe was manager, NAME was`.
    private func isOfAnother(_ start: Int, _ block: Range<Int>) -> Bool {
        let left = start - 1
        guard left > block.lowerBound else { return false }
        if tokens.isASCII(left, ",") {
            // An age or a degree may stand between.
            let isGloss =
                tokens.classes[left - 1] == .number || EnglishRoleTerms.suffixes.contains(tokens.keys[left - 1])
            let end = isGloss && tokens.isASCII(left - 2, ",") ? left - 2 : left
            return spans.span(at: end - 1, [.person]) != nil
        }
        guard let verb = linkVerb(before: start, block) else { return false }
        var token = verb
        while token >= block.lowerBound, verb - token < 12 {
            if spans.span(at: token, [.person]) != nil { return true }
            if tokens.shapes[token].contains(.sentenceStart) { return false }
            token -= 1
        }
        return false
    }

    /// The verb that links a position with its holder in front of it: `was the lake's`.
    private func linkVerb(before start: Int, _ block: Range<Int>) -> Int? {
        var token = start - 1
        while token > block.lowerBound, start - token < 7, !tokens.isASCII(token, ","),
            !tokens.shapes[token].contains(.sentenceStart)
        {
            if Self.links.contains(tokens.keys[token]) || tokens.has(token, Self.asKey) { return token }
            token -= 1
        }
        return nil
    }

    /// The listed or glossed body in front of a position: `Halden Gold Ltd (AIM: HAL) chief executive NAME`, `Halden (CEO NAME)`.
    private func bracketBody(_ start: Int, _ name: Range<Int>, _ block: Range<Int>) -> RoleBody? {
        var open = start - 1
        if tokens.isASCII(open, ")") {
            while open > block.lowerBound, start - open < 16, !tokens.isASCII(open, "(") { open -= 1 }
        } else if !tokens.isASCII(name.upperBound, ")") {
            return nil
        }
        guard open > block.lowerBound, tokens.isASCII(open, "("), let body = spans.index(at: open - 1),
            spans.all[body].kind == .organization
        else { return nil }
        return .span(body)
    }

    /// The first token of `Dr.` before a name, where it is no part of the name.
    private func skipHonorific(_ token: Int, _ block: Range<Int>) -> Int {
        var first = token
        if tokens.isASCII(first - 1, "."), first - 1 > block.lowerBound { first -= 1 }
        guard first > block.lowerBound, EnglishRoleTerms.honorifics.contains(tokens.keys[first - 1]) else {
            return token
        }
        return first - 1
    }

    private func lowBound(_ end: Int, _ block: Range<Int>) -> Int {
        var low = end
        while low > block.lowerBound, end - low < 18 {
            let token = low - 1
            if tokens.shapes[low].contains(.sentenceStart) && low < end { break }
            if tokens.shapes[low].contains(.lineBefore) || tokens.shapes[low].contains(.cellStart) { break }
            if let span = spans.index(at: token), spans.all[span].kind == .person { break }
            if tokens.classes[token] == .punctuation || tokens.classes[token] == .symbol {
                guard isInner(token) else { break }
            }
            low = token
        }
        return low
    }

    private func isInner(_ token: Int) -> Bool {
        tokens.isASCII(token, ",") || tokens.isASCII(token, "&") || tokens.isASCII(token, "-")
            || tokens.isASCII(token, ".")
            || tokens.isASCII(token, "/") || tokens.isApostrophe(token)
    }

    /// Whether a role phrase may start at a token: not inside a name, not behind a hyphen or a capital word of the same phrase.
    private func isCandidate(_ token: Int, _ block: Range<Int>) -> Bool {
        guard tokens.classes[token] == .word else { return false }
        if let span = spans.index(at: token), spans.all[span].tokens.lowerBound != token { return false }
        guard token > block.lowerBound else { return true }
        if tokens.isGlued(token),
            tokens.isASCII(token - 1, "-") || tokens.isApostrophe(token - 1) || tokens.isASCII(token - 1, ".")
        {
            return false
        }
        // Nobody starts in the middle of a capitalised phrase, unless a sentence or a name ends there.
        if tokens.isCapital(token), tokens.isCapital(token - 1), !tokens.shapes[token].contains(.sentenceStart),
            spans.index(at: token - 1) == nil, spans.index(at: token) == nil,
            !EnglishOrganizationTerms.openers.contains(tokens.keys[token - 1])
        {
            return false
        }
        return true
    }

    /// `Trial Attorneys NAME and NAME`: a plural title before an earlier name of the same list.
    private func distributed(_ span: Int, _ block: Range<Int>) -> [RoleFinding] {
        var current = span
        for _ in 0..<12 {
            guard let previous = listed(before: current) else { return [] }
            let roles = before(spans.all[previous].tokens, block)
            if let last = roles.last { return last.isPlural ? [last] : [] }
            current = previous
        }
        return []
    }

    /// `NAME, NAME and NAME, co-founders of Adro`: the plural title behind the last name of a list.
    private func shared(behind span: Int, _ block: Range<Int>) -> [RoleFinding] {
        var end = spans.all[span].tokens.upperBound
        var last: Int?
        for _ in 0..<12 {
            guard let next = nextListed(behind: end, block) else { break }
            last = next
            end = spans.all[next].tokens.upperBound
        }
        guard let last else { return [] }
        return behind(spans.all[last].tokens, block).filter(\.isPlural)
    }

    /// The person right behind another in a list, where no title stands between.
    private func nextListed(behind end: Int, _ block: Range<Int>) -> Int? {
        let end = behindGloss(end, block)
        var index = end
        if tokens.isASCII(index, ",") { index += 1 }
        if tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&") { index += 1 }
        guard index > end, index < block.upperBound, let next = spans.index(at: index),
            spans.all[next].kind == .person, spans.all[next].tokens.lowerBound == index
        else { return nil }
        return next
    }

    /// The token behind a gloss that starts at `token`: `NAME (Halden Choir), NAME`, `NAME from Halden and NAME`; `token` itself elsewhere.
    private func behindGloss(_ token: Int, _ block: Range<Int>) -> Int {
        if tokens.isASCII(token, "("),
            let close = (token..<min(block.upperBound, token + 12)).first(where: { tokens.isASCII($0, ")") })
        {
            return close + 1
        }
        guard tokens.has(token, Self.fromKey), let place = spans.span(at: token + 1, [.location]) else { return token }
        return place.tokens.upperBound
    }

    /// The person right before another in a list: `NAME, NAME and NAME`.
    private func listed(before span: Int) -> Int? {
        var token = spans.all[span].tokens.lowerBound - 1
        var seen = 0
        while token >= 0, seen < 3,
            tokens.isASCII(token, ",") || tokens.has(token, EnglishPhrase.andKey) || tokens.isASCII(token, "&")
        {
            token -= 1
            seen += 1
        }
        guard seen > 0, let previous = spans.index(at: beforeGloss(token)), spans.all[previous].kind == .person else {
            return nil
        }
        return previous
    }

    /// The token in front of a gloss that ends at `token`: `NAME (Halden Choir), NAME`, `NAME from Halden and NAME`; `token` itself elsewhere.
    private func beforeGloss(_ token: Int) -> Int {
        if tokens.isASCII(token, ")"), let open = (max(0, token - 12)..<token).last(where: { tokens.isASCII($0, "(") })
        {
            return open - 1
        }
        guard let place = spans.span(at: token, [.location]), tokens.has(place.tokens.lowerBound - 1, Self.fromKey)
        else { return token }
        return place.tokens.lowerBound - 2
    }

    /// `TITLE NAME of the Tax Division`, also behind further names of the list.
    private func bodyBehind(_ name: Range<Int>, _ block: Range<Int>, _ found: [RoleFinding]) -> RoleBody? {
        var end = name.upperBound
        let isFederal = found.contains { isFederalAttorney($0.title) }
        let isLocal = found.contains { isFederalAttorney($0.title) && !$0.isPlural }
        for step in 0..<6 {
            if let body = prepositional(end, block) {
                // A district behind a later name is that of attorneys alone.
                if step > 0, !isFederal, case .tokens = body { return nil }
                return body
            }
            // A U.S. Attorney's office is not that of the next name.
            if step == 0, isLocal { return nil }
            guard let next = listed(behind: end, block) else { return nil }
            end = next
        }
        return nil
    }

    private func isFederalAttorney(_ title: Range<Int>) -> Bool {
        title.contains { tokens.isASCII($0, ".") } && Self.attorneys.contains(tokens.keys[title.upperBound - 1])
    }

    private func prepositional(_ start: Int, _ block: Range<Int>) -> RoleBody? {
        let hasComma = tokens.isASCII(start, ",") && tokens.has(start + 1, EnglishPhrase.ofKey)
        let token = hasComma ? start + 1 : start
        guard token + 1 < block.upperBound, EnglishRoleParser.prepositions.contains(tokens.keys[token]) else {
            return nil
        }
        var first = token + 1
        if tokens.has(first, EnglishPhrase.theKey), !parser.startsBody(first) { first += 1 }
        if let end = parser.district(at: first, block.upperBound) { return .tokens(first..<end) }
        if let inner = parser.innerBody(at: first, block.upperBound) {
            return parser.owned(inner, block.upperBound).body
        }
        guard let span = spans.index(at: first), spans.all[span].tokens.lowerBound == first else { return nil }
        switch spans.all[span].kind {
        case .organization: return parser.owned(span, block.upperBound).body
        case .location: return tokens.keys[token] == EnglishPhrase.ofKey && !hasComma ? .span(span) : nil
        case .person, .event, .product: return nil
        }
    }

    /// The token behind the next name of a list, its own title skipped.
    private func listed(behind token: Int, _ block: Range<Int>) -> Int? {
        var index = token
        if tokens.isASCII(index, ",") { index += 1 }
        if tokens.has(index, EnglishPhrase.andKey) { index += 1 }
        guard index > token, index < block.upperBound else { return nil }
        if spans.span(at: index, [.person]) == nil {
            guard let phrase = parser.phrase(at: index, limit: block.upperBound) else { return nil }
            index = phrase.end
        }
        return spans.span(at: index, [.person])?.tokens.upperBound
    }

    private static let fromKey = TokenKey.of("from")
    private static let attorneys = TokenMap(words: ["attorney", "attorneys"])
    /// A label of the page, no position.
    private static let authorKey = TokenKey.of("author")
}
