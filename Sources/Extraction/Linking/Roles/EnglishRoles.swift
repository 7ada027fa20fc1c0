import DatelineRecords

/// Finds the roles of people in English text, before and behind their names.
struct EnglishRoles {
    private let tokens: TokenTable
    private let spans: MarkedNames
    private let parser: EnglishRoleParser

    init(_ tokens: TokenTable, _ spans: MarkedNames) {
        self.tokens = tokens
        self.spans = spans
        parser = EnglishRoleParser(tokens: tokens, spans: spans)
    }

    /// The roles that stand beside one mention of a person.
    func roles(of span: Int) -> [RoleFinding] {
        let name = spans.all[span].tokens
        let block = tokens.blocks[Int(tokens.blockOfToken[name.lowerBound])]
        var found = before(name, block)
        if found.isEmpty { found = distributed(span, block) }
        let missing = found.contains { $0.body == nil }
        if missing, let body = bodyBehind(name, block) {
            for index in found.indices where found[index].body == nil { found[index].body = body }
        }
        return found + behind(name, block)
    }

    // MARK: before the name

    /// `OnApp CEO, NAME`, `Secretary of the Northmoor Committee NAME`.
    private func before(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var end = name.lowerBound
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
    private func bodyBehind(_ name: Range<Int>, _ block: Range<Int>) -> RoleBody? {
        var end = name.upperBound
        for _ in 0..<6 {
            if let body = prepositional(end, block) { return body }
            guard let next = listed(behind: end, block) else { return nil }
            end = next
        }
        return nil
    }

    private func prepositional(_ token: Int, _ block: Range<Int>) -> RoleBody? {
        guard token + 1 < block.upperBound, EnglishRoleParser.prepositions.contains(tokens.keys[token]) else {
            return nil
        }
        var first = token + 1
        if tokens.has(first, EnglishPhrase.theKey) { first += 1 }
        if let end = parser.district(at: first, block.upperBound) { return .tokens(first..<end) }
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
        var index = skipSuffixes(name.upperBound, block)
        guard index < block.upperBound else { return [] }
        if tokens.shapes[index].contains(.lineBefore) { return line(index, block, name) }
        if tokens.isASCII(index, ",") || tokens.isASCII(index, "(") || isDash(index) {
            index += 1
            if tokens.isASCII(index, ",") { index += 1 }
            if tokens.has(index, Self.whoKey) { return linked(index + 1, block) }
            guard let phrase = parser.phrase(at: index, limit: block.upperBound) else { return [] }
            // `NAME, TITLE NAME`: the title belongs to the second name.
            if spans.span(at: phrase.end, [.person]) != nil { return [] }
            return phrase.roles
        }
        return linked(index, block)
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
                    key == Self.asKey || hasArticle(index + 1) || Self.naming.contains(key)
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

    private func hasArticle(_ token: Int) -> Bool {
        token < tokens.count && EnglishRoleTerms.determiners.contains(tokens.keys[token])
    }

    /// A line that is a title, under the line of the name.
    private func line(_ start: Int, _ block: Range<Int>, _ name: Range<Int>) -> [RoleFinding] {
        guard isLineEnd(start, block), let phrase = parser.phrase(at: start, limit: block.upperBound) else { return [] }
        guard
            phrase.end == block.upperBound || tokens.shapes[phrase.end].contains(.lineBefore)
                || tokens.isASCII(phrase.end, ",")
        else { return [] }
        return phrase.roles
    }

    private func isLineEnd(_ token: Int, _ block: Range<Int>) -> Bool { token < block.upperBound }

    /// Behind degrees and ages: `NAME, PhD,`, `NAME, 49,`.
    private func skipSuffixes(_ token: Int, _ block: Range<Int>) -> Int {
        var index = token
        while index + 1 < block.upperBound, tokens.isASCII(index, ",") {
            let next = index + 1
            if tokens.classes[next] == .number, tokens.isASCII(next + 1, ",") {
                index = next + 1
                continue
            }
            guard tokens.isCapital(next), EnglishRoleTerms.suffixes.contains(tokens.keys[next]) else {
                if let end = pointedDegree(next) {
                    index = end
                    continue
                }
                break
            }
            index = next + 1
            if tokens.isASCII(index, "."), tokens.isGlued(index) { index += 1 }
        }
        return index
    }

    /// The token behind `M.D.`, `Ph.D.`
    private func pointedDegree(_ token: Int) -> Int? {
        guard tokens.isCapital(token), tokens.ends[token] - tokens.starts[token] <= 2, tokens.isASCII(token + 1, "."),
            tokens.isCapital(token + 2), tokens.isGlued(token + 2), tokens.keys[token + 2] < 0x80
        else { return nil }
        return tokens.isASCII(token + 3, ".") ? token + 4 : token + 3
    }

    private func isDash(_ token: Int) -> Bool {
        (tokens.has(token, 0x2013) || tokens.has(token, 0x2014) || tokens.isASCII(token, "-")) && !tokens.isGlued(token)
            || tokens.has(token, 0x2014) || tokens.isASCII(token, "|")
    }

    private static let whoKey = TokenKey.of("who")
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
