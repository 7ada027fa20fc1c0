import DatelineRecords

/// Positions that a verb links with a name: appointments, changes of office, careers.
extension EnglishRoles {
    /// The verb behind an apposition: `NAME, a native of Kobe, worked as a consultant`.
    func apposed(_ start: Int, _ block: Range<Int>) -> [RoleFinding] {
        let direct = linked(start, block)
        if !direct.isEmpty { return direct }
        var index = start
        while index < block.upperBound, index - start < 9, !tokens.shapes[index].contains(.sentenceStart),
            spans.span(at: index, [.person]) == nil
        {
            if tokens.isASCII(index, ",") {
                let found = linked(tokens.has(index + 1, Self.whoKey) ? index + 2 : index + 1, block)
                if !found.isEmpty || index - start > 6 { return found }
            }
            index += 1
        }
        return []
    }

    /// `is the founder of`, `was appointed CEO`, `has served as`, `joined BODY as`, `succeeds NAME as`, `assumes the role of`.
    func linked(_ start: Int, _ block: Range<Int>) -> [RoleFinding] {
        var index = start
        var words = 0
        var sawLink = false
        while index < block.upperBound, words < 8, tokens.classes[index] == .word,
            !tokens.shapes[index].contains(.sentenceStart)
        {
            let key = tokens.keys[index]
            if let found = changed(index, block) { return found }
            if key == Self.asKey && !tokens.has(index - 1, Self.wellKey) || Self.links.contains(key) {
                sawLink = true
                if let phrase = parser.phrase(at: index + 1, limit: block.upperBound), !isPerson(behind: phrase.end),
                    key == Self.asKey || hasArticle(index + 1) || Self.naming.contains(key) && isPassive(index, start)
                        || phrase.roles.allSatisfy({
                            tokens.isCapital($0.title.upperBound - 1) && $0.title.lowerBound == index + 1
                                || $0.title.lowerBound > index + 1
                        })
                {
                    let roles = key == Self.asKey ? phrase.roles : phrase.roles.filter { !isVague($0) }
                    // `is a writer, who is a fellow at BODY`
                    let isRelative = tokens.isASCII(phrase.end, ",") && tokens.has(phrase.end + 1, Self.whoKey)
                    return isRelative ? roles + linked(phrase.end + 2, block) : roles
                }
            } else if !sawLink, !Self.beforeLinks.contains(key) {
                return []
            }
            index += 1
            words += 1
        }
        return []
    }

    /// A position taken over behind a verb of change, nil where the token is none: `joined BODY as`, `succeeds NAME as`, `assumes the role of`.
    private func changed(_ verb: Int, _ block: Range<Int>) -> [RoleFinding]? {
        let key = tokens.keys[verb]
        if Self.joining.contains(key) { return joined(verb + 1, block) }
        if Self.succeeding.contains(key) { return succeeding(verb + 1, block) }
        guard Self.assuming.contains(key) else { return nil }
        var index = verb + 1
        while index < block.upperBound, index - verb < 7, tokens.classes[index] == .word {
            if Self.posts.contains(tokens.keys[index]) {
                let first =
                    tokens.has(index + 1, EnglishPhrase.ofKey) || tokens.has(index + 1, Self.asKey)
                    ? index + 2 : index + 1
                return parser.phrase(at: first, limit: block.upperBound)?.roles ?? []
            }
            index += 1
        }
        return nil
    }

    /// `joined the bank's lending team as a director`: the body right behind the verb is that of the position.
    private func joined(_ start: Int, _ block: Range<Int>) -> [RoleFinding]? {
        var body: RoleBody?
        let first = tokens.has(start, EnglishPhrase.theKey) && !parser.startsBody(start) ? start + 1 : start
        if let span = spans.index(at: first), spans.all[span].kind == .organization { body = .span(span) }
        var index = start
        while index < block.upperBound, index - start < 22, !tokens.shapes[index].contains(.sentenceStart),
            spans.span(at: index, [.person]) == nil
        {
            if tokens.has(index, Self.asKey) {
                guard var phrase = parser.phrase(at: index + 1, limit: block.upperBound), !isPerson(behind: phrase.end)
                else { return nil }
                if let body { phrase.fill(body) }
                return phrase.roles
            }
            guard
                tokens.classes[index] == .word || tokens.isApostrophe(index) || tokens.isASCII(index, "-")
                    || tokens.isASCII(index, "&") || spans.index(at: index) != nil
            else { return nil }
            index += 1
        }
        return nil
    }

    /// `succeeds NAME as group president`.
    private func succeeding(_ start: Int, _ block: Range<Int>) -> [RoleFinding]? {
        var index = start
        if index < block.upperBound, EnglishRoleTerms.honorifics.contains(tokens.keys[index]) {
            index = tokens.afterPoint(index)
        }
        // The other's title may stand before the name.
        while index < block.upperBound, index - start < 10, spans.span(at: index, [.person]) == nil {
            guard tokens.isCapital(index) || tokens.has(index, EnglishPhrase.andKey) || spans.index(at: index) != nil
            else { return nil }
            index += 1
        }
        guard let person = spans.span(at: index, [.person]) else { return nil }
        var end = person.tokens.upperBound
        if tokens.isASCII(end, ",") { end += 1 }
        guard tokens.has(end, Self.asKey) else { return nil }
        return parser.phrase(at: end + 1, limit: block.upperBound)?.roles
    }

    /// The positions of the sentences behind a name whose subject is *he* or *she*: `NAME leads. She is the founder of BODY.`
    ///
    /// Only titles in capitals and those with a body count; the next name of a person ends the search.
    func continued(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var found: [RoleFinding] = []
        var index = name.upperBound
        while index < block.upperBound, index - name.upperBound < 160, spans.span(at: index, [.person]) == nil {
            if Self.pronouns.contains(tokens.keys[index]) {
                found += linked(index + 1, block).filter {
                    !$0.isPlural && ($0.body != nil || tokens.isCapital($0.title.upperBound - 1))
                }
            }
            index += 1
        }
        return found
    }

    /// Whether a title in lower case without a body only praises: *is a leader*.
    private func isVague(_ role: RoleFinding) -> Bool {
        let last = role.title.upperBound - 1
        return role.body == nil && !tokens.isCapital(last) && Self.praising.contains(tokens.keys[last])
    }

    /// Whether somebody is appointed, not appoints: *was*, *been* before the verb, or nothing at all (`NAME, appointed CEO in May`).
    private func isPassive(_ verb: Int, _ start: Int) -> Bool {
        !Self.activeVerbs.contains(tokens.keys[verb]) || verb == start
            || (start..<verb).contains { Self.passives.contains(tokens.keys[$0]) }
    }

    private func hasArticle(_ token: Int) -> Bool {
        token < tokens.count && EnglishRoleTerms.determiners.contains(tokens.keys[token])
    }

    static let whoKey = TokenKey.of("who")
    private static let wellKey = TokenKey.of("well")
    static let asKey = TokenKey.of("as")
    static let links = TokenMap(words: [
        "is", "was", "be", "been", "became", "becomes", "named", "appointed", "elected", "to", "serves", "served",
        "remains",
        "remain",
    ])
    private static let activeVerbs = TokenMap(words: ["named", "appointed", "elected"])
    private static let passives = TokenMap(words: ["is", "was", "been", "be", "being", "were", "recently", "newly"])
    private static let naming = TokenMap(words: ["named", "appointed", "elected", "became", "becomes"])
    private static let joining = TokenMap(words: ["joined", "joins", "join", "joining", "rejoins", "rejoined"])
    private static let succeeding = TokenMap(words: [
        "succeeds", "succeed", "succeeded", "succeeding", "replaces", "replace", "replaced", "replacing",
    ])
    private static let assuming = TokenMap(words: [
        "assumes", "assume", "assumed", "assuming", "holds", "held", "takes", "took", "taking", "steps", "stepped",
        "moves", "moved", "transitions", "transitioned",
    ])
    private static let posts = TokenMap(words: [
        "role", "roles", "position", "positions", "post", "title", "duties", "office",
    ])
    private static let pronouns = TokenMap(words: ["he", "she"])
    private static let praising = TokenMap(words: [
        "leader", "partner", "member", "advocate", "champion", "player", "pioneer", "expert",
    ])
    private static let beforeLinks = TokenMap(words: [
        "has", "had", "been", "will", "who", "currently", "previously", "also", "most", "recently", "joined", "joins",
        "serves", "served", "serve", "serving", "works", "worked", "takes", "took", "over", "the", "company",
        "promoted", "now", "continues", "continue", "continued", "acts", "acted", "last", "year", "today", "later",
        "formerly", "first", "would", "most",
    ])
}
