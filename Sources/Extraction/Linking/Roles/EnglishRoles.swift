import DatelineRecords

/// Finds the roles of people in English text, before and behind their names.
struct EnglishRoles {
    private let tokens: TokenTable
    private let spans: MarkedNames
    private let parser: EnglishRoleParser
    /// Byte ranges of contact sections.
    private let contacts: [TextRange]

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
        if behind.contains(where: { $0.body == nil }), let body = SignatureBody.body(of: name, tokens, spans, contacts)
        {
            for index in behind.indices where behind[index].body == nil { behind[index].body = body }
        }
        return found + behind
    }

    /// Whether another name follows or precedes in a list.
    private func isListed(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
        if let span = spans.index(at: name.lowerBound), listed(before: span) != nil { return true }
        return listed(behind: name.upperBound, block) != nil
    }

    // MARK: before the name

    /// `OnApp CEO, NAME`, `Secretary of the Northmoor Committee NAME`.
    private func before(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var end = skipHonorific(name.lowerBound, block)
        let hasComma = tokens.isASCII(end - 1, ",") && end - 1 > block.lowerBound
        if hasComma { end -= 1 }
        guard end > block.lowerBound else { return [] }
        var low = lowBound(end, block)
        while low < end {
            if isCandidate(low, block), let phrase = parser.phrase(at: low, limit: end), phrase.end == end {
                // `…, CEO, NAME`: the position belongs to the name before it.
                if hasComma, tokens.isASCII(low - 1, ","), spans.span(at: low - 2, [.person]) != nil { return [] }
                return phrase.roles
            }
            low += 1
        }
        return []
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
        var index = end
        if tokens.isASCII(index, ",") { index += 1 }
        if tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&") { index += 1 }
        guard index > end, index < block.upperBound, let next = spans.index(at: index),
            spans.all[next].kind == .person, spans.all[next].tokens.lowerBound == index
        else { return nil }
        return next
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
        guard seen > 0, let previous = spans.index(at: token), spans.all[previous].kind == .person else { return nil }
        return previous
    }

    /// `TITLE NAME of the Tax Division`, also behind further names of the list.
    private func bodyBehind(_ name: Range<Int>, _ block: Range<Int>, _ found: [RoleFinding]) -> RoleBody? {
        var end = name.upperBound
        let isLocal = found.contains { isFederalAttorney($0.title) && !$0.isPlural }
        for step in 0..<6 {
            if let body = prepositional(end, block) { return body }
            // A U.S. Attorney's office is not that of the next name.
            if step == 0, isLocal { return nil }
            guard let next = listed(behind: end, block) else { return nil }
            end = next
        }
        return nil
    }

    private func isFederalAttorney(_ title: Range<Int>) -> Bool {
        title.contains { tokens.isASCII($0, ".") } && tokens.has(title.upperBound - 1, Self.attorneyKey)
    }

    private func prepositional(_ token: Int, _ block: Range<Int>) -> RoleBody? {
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
        case .location: return tokens.keys[token] == EnglishPhrase.ofKey ? .span(span) : nil
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

    // MARK: behind the name

    /// `NAME, TITLE of BODY`, `NAME (TITLE)`, `NAME is the TITLE`, a line with the title under the name.
    private func behind(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var index = EnglishDegrees.end(tokens, behind: name.upperBound, limit: block.upperBound)
        guard index < block.upperBound else { return nextLine(name, block) }
        if tokens.shapes[index].contains(.lineBefore) || tokens.shapes[index].contains(.cellStart) {
            return line(index, block.upperBound)
        }
        guard tokens.isASCII(index, ",") || tokens.isASCII(index, "(") || isDash(index) else {
            let named = named(index, name, block)
            if !named.isEmpty { return named }
            let linked = linked(index, block)
            return linked.isEmpty ? unmarked(index, name, block) : linked
        }
        index += 1
        if tokens.isASCII(index, ",") { index += 1 }
        if tokens.has(index, Self.whoKey) { return linked(index + 1, block) }
        guard let phrase = parser.phrase(at: index, limit: block.upperBound) else { return apposed(index, block) }
        // `NAME, TITLE NAME`: the title belongs to the second name.
        if spans.span(at: phrase.end, [.person]) != nil { return [] }
        return phrase.roles + apposed(phrase.end, block)
    }

    /// `OnLand named NAME its president`, `appoints NAME as CFO`, `promoted NAME to vice president`.
    private func named(_ start: Int, _ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        let verb = name.lowerBound - 1
        guard verb >= block.lowerBound, Self.appointing.contains(tokens.keys[verb]) else { return [] }
        var index = start
        while index < block.upperBound,
            tokens.has(index, Self.asKey) || tokens.has(index, Self.toKey) || Self.fillers.contains(tokens.keys[index])
        {
            index += 1
        }
        guard var phrase = parser.phrase(at: index, limit: block.upperBound),
            spans.span(at: phrase.end, [.person]) == nil
        else { return [] }
        for role in phrase.roles.indices where phrase.roles[role].body == nil { phrase.roles[role].body = .own }
        return phrase.roles
    }

    /// The verb behind an apposition: `NAME, a native of Kobe, worked as a consultant`.
    private func apposed(_ start: Int, _ block: Range<Int>) -> [RoleFinding] {
        let direct = linked(start, block)
        if !direct.isEmpty { return direct }
        var index = start
        while index < block.upperBound, index - start < 9, !tokens.shapes[index].contains(.sentenceStart),
            spans.span(at: index, [.person]) == nil
        {
            if tokens.isASCII(index, ",") {
                let found = linked(index + 1, block)
                if !found.isEmpty || index - start > 6 { return found }
            }
            index += 1
        }
        return []
    }

    /// `NAME Chairman of the Northmoor Committee`, `NAME Communications Specialist` in a contact block: a title without any mark.
    private func unmarked(_ index: Int, _ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        guard index < block.upperBound, tokens.isCapital(index),
            let phrase = parser.phrase(at: index, limit: block.upperBound),
            spans.span(at: phrase.end, [.person]) == nil,
            let last = phrase.roles.last, tokens.isCapital(last.title.upperBound - 1)
        else { return [] }
        let isContact = contacts.contains { $0.contains(tokens.range(name)) }
        var roles = phrase.roles
        if isContact, let body = spans.index(at: phrase.end), spans.all[body].kind == .organization {
            for role in roles.indices where roles[role].body == nil { roles[role].body = .span(body) }
        }
        return isContact || roles.allSatisfy { $0.body != nil && $0.body != .own && $0.body != .issuer } ? roles : []
    }

    /// `is the founder of`, `was appointed CEO`, `has served as`.
    private func linked(_ start: Int, _ block: Range<Int>) -> [RoleFinding] {
        var index = start
        var words = 0
        var sawLink = false
        while index < block.upperBound, words < 8, tokens.classes[index] == .word,
            !tokens.shapes[index].contains(.sentenceStart)
        {
            let key = tokens.keys[index]
            if key == Self.asKey || Self.links.contains(key) {
                sawLink = true
                if let phrase = parser.phrase(at: index + 1, limit: block.upperBound),
                    spans.span(at: phrase.end, [.person]) == nil,
                    key == Self.asKey || hasArticle(index + 1) || Self.naming.contains(key) && isPassive(index, start)
                        || phrase.roles.allSatisfy({
                            tokens.isCapital($0.title.upperBound - 1) && $0.title.lowerBound == index + 1
                                || $0.title.lowerBound > index + 1
                        })
                {
                    return phrase.roles
                }
            } else if !sawLink, !Self.beforeLinks.contains(key), words > 0 || !Self.beforeLinks.contains(key) {
                return []
            }
            index += 1
            words += 1
        }
        return []
    }

    /// Whether somebody is appointed, not appoints: *was*, *been* before the verb, or nothing at all (`NAME, appointed CEO in May`).
    private func isPassive(_ verb: Int, _ start: Int) -> Bool {
        !Self.activeVerbs.contains(tokens.keys[verb]) || verb == start
            || (start..<verb).contains { Self.passives.contains(tokens.keys[$0]) }
    }

    private static let activeVerbs = TokenMap(words: ["named", "appointed", "elected"])
    private static let passives = TokenMap(words: ["is", "was", "been", "be", "being", "were", "recently", "newly"])

    private func hasArticle(_ token: Int) -> Bool {
        token < tokens.count && EnglishRoleTerms.determiners.contains(tokens.keys[token])
    }

    /// A line that is a title, under the line of the name; `Title:` may stand before it.
    private func line(_ start: Int, _ limit: Int) -> [RoleFinding] {
        var first = start
        if tokens.has(first, Self.titleKey), tokens.isASCII(first + 1, ":") { first += 2 }
        guard first < limit, let phrase = parser.phrase(at: first, limit: limit) else { return [] }
        let isWhole =
            phrase.end >= limit || tokens.shapes[phrase.end].contains(.lineBefore) || tokens.isASCII(phrase.end, ",")
            || tokens.shapes[phrase.end].contains(.cellStart)
        return isWhole ? phrase.roles : []
    }

    /// The next block, where it is a short line with a title: contact and signature blocks set each line apart.
    private func nextLine(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        let next = Int(tokens.blockOfToken[name.lowerBound]) + 1
        guard next < tokens.blocks.count, block.count <= name.count + 4, tokens.blocks[next].count <= 14,
            !tokens.blocks[next].isEmpty
        else { return [] }
        return line(tokens.blocks[next].lowerBound, tokens.blocks[next].upperBound)
    }

    private func isDash(_ token: Int) -> Bool {
        (tokens.has(token, 0x2013) || tokens.has(token, 0x2014) || tokens.isASCII(token, "-")) && !tokens.isGlued(token)
            || tokens.has(token, 0x2014) || tokens.isASCII(token, "|")
    }

    private static let whoKey = TokenKey.of("who")
    private static let appointing = TokenMap(words: [
        "named", "names", "name", "appointed", "appoints", "appoint", "promoted", "promotes", "elected", "elects",
        "hired",
        "hires", "welcomes", "appointing", "naming", "promoting", "taps", "selects", "selected",
    ])
    private static let fillers = TokenMap(words: ["the", "position", "of", "role", "new"])
    private static let toKey = TokenKey.of("to")
    private static let titleKey = TokenKey.of("title")
    private static let attorneyKey = TokenKey.of("attorney")
    private static let asKey = TokenKey.of("as")
    private static let links = TokenMap(words: [
        "is", "was", "be", "became", "becomes", "named", "appointed", "elected", "to", "serves", "served",
    ])
    private static let naming = TokenMap(words: ["named", "appointed", "elected", "became", "becomes"])
    private static let beforeLinks = TokenMap(words: [
        "has", "had", "been", "will", "who", "currently", "previously", "also", "most", "recently", "joined", "joins",
        "serves", "served", "serving", "works", "worked", "takes", "took", "over", "the", "company", "promoted", "now",
    ])
}
