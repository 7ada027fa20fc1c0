import DatelineRecords

/// Positions behind a name: appositives, brackets, contact blocks, lines of their own.
extension EnglishRoles {
    /// `NAME, TITLE of BODY`, `NAME (TITLE)`, `NAME is the TITLE`, a line with the title under the name.
    func behind(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
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
        if let home = homeEnd(index, block) { index = home }
        if let star = praiseEnd(index, block) { index = star }
        guard let phrase = parser.phrase(at: index, limit: block.upperBound) else {
            let employed = employed(index, block)
            return employed.isEmpty ? apposed(index, block) : employed
        }
        // `NAME, TITLE NAME`, `NAME, TITLE; and TITLE NAME`: the last title belongs to the second name.
        if isPerson(behind: phrase.end) { return Array(phrase.roles.dropLast()) }
        return phrase.roles + apposed(phrase.end, block)
    }

    /// The token behind *of Halden, Lakeland,* in front of an article; nil elsewhere.
    private func homeEnd(_ start: Int, _ block: Range<Int>) -> Int? {
        guard tokens.has(start, EnglishPhrase.ofKey), spans.span(at: start + 1, [.location]) != nil else { return nil }
        var index = start + 1
        while index < block.upperBound, index - start < 9 {
            if let place = spans.span(at: index, [.location]) {
                index = place.tokens.upperBound
            } else if tokens.isASCII(index, ",") {
                index += 1
            } else {
                break
            }
        }
        return tokens.isASCII(index - 1, ",") && index < block.upperBound
            && EnglishRoleTerms.determiners.contains(tokens.keys[index]) ? index : nil
    }

    /// The token behind *a rising star and* in front of a position; nil elsewhere.
    private func praiseEnd(_ start: Int, _ block: Range<Int>) -> Int? {
        guard start < block.upperBound, EnglishRoleTerms.determiners.contains(tokens.keys[start]),
            parser.phrase(at: start, limit: block.upperBound) == nil
        else { return nil }
        var index = start + 1
        while index < block.upperBound, index - start < 6, tokens.classes[index] == .word,
            !tokens.shapes[index].contains(.sentenceStart)
        {
            if tokens.has(index, EnglishPhrase.andKey) {
                return parser.phrase(at: index + 1, limit: block.upperBound) == nil ? nil : index + 1
            }
            index += 1
        }
        return nil
    }

    /// `NAME, BODY, TITLE`: the employer in front of the position.
    func employed(_ index: Int, _ block: Range<Int>) -> [RoleFinding] {
        guard let body = spans.index(at: index), spans.all[body].kind == .organization,
            spans.all[body].tokens.lowerBound == index, tokens.isASCII(spans.all[body].tokens.upperBound, ","),
            var phrase = parser.phrase(at: spans.all[body].tokens.upperBound + 1, limit: block.upperBound),
            !isPerson(behind: phrase.end), phrase.roles.allSatisfy({ !$0.isPlural })
        else { return [] }
        phrase.fill(.span(body))
        return phrase.roles
    }

    /// Whether a person's name stands at a token, a point (`Rep.`) or an honorific before it skipped.
    func isPerson(behind token: Int) -> Bool {
        var index = token
        if isPoint(index) { index += 1 }
        if index < tokens.count, EnglishRoleTerms.honorifics.contains(tokens.keys[index]) {
            index = tokens.afterPoint(index)
        }
        return spans.span(at: index, [.person]) != nil
    }

    /// `OnLand named NAME its president`, `appoints NAME as CFO`, `promoted NAME to vice president`.
    func named(_ start: Int, _ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
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

    /// `NAME Chairman of the Northmoor Committee`, `NAME Communications Specialist` in a contact block: a title without any mark.
    func unmarked(_ index: Int, _ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
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
        let isFirst = !tokens.shapes[name.lowerBound].isDisjoint(with: [.lineBefore, .blockStart, .cellStart])
        return isContact || isFirst || tokens.isASCII(name.lowerBound - 1, ":")
            || roles.allSatisfy { $0.body != nil && $0.body != .own && $0.body != .issuer } ? roles : []
    }

    /// A line that is a title, under the line of the name; `Title:` may stand before it.
    func line(_ start: Int, _ limit: Int) -> [RoleFinding] {
        var first = start
        if tokens.has(first, Self.titleKey), tokens.isASCII(first + 1, ":") { first += 2 }
        guard first < limit, let phrase = parser.phrase(at: first, limit: limit) else { return [] }
        let isWhole =
            phrase.end >= limit || tokens.shapes[phrase.end].contains(.lineBefore) || tokens.isASCII(phrase.end, ",")
            || tokens.shapes[phrase.end].contains(.cellStart)
        return isWhole ? phrase.roles : []
    }

    /// The next block, where it is a short line with a title: contact and signature blocks set each line apart.
    func nextLine(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        let next = Int(tokens.blockOfToken[name.lowerBound]) + 1
        guard next < tokens.blocks.count, block.count <= name.count + 4, tokens.blocks[next].count <= 14,
            !tokens.blocks[next].isEmpty
        else { return [] }
        return line(tokens.blocks[next].lowerBound, tokens.blocks[next].upperBound)
    }

    func isDash(_ token: Int) -> Bool {
        (tokens.has(token, 0x2013) || tokens.has(token, 0x2014) || tokens.isASCII(token, "-")) && !tokens.isGlued(token)
            || tokens.has(token, 0x2014) || tokens.isASCII(token, "|")
    }

    private static let toKey = TokenKey.of("to")
    private static let titleKey = TokenKey.of("title")
    private static let appointing = TokenMap(words: [
        "named", "names", "name", "appointed", "appoints", "appoint", "promoted", "promotes", "elected", "elects",
        "hired",
        "hires", "welcomes", "appointing", "naming", "promoting", "taps", "selects", "selected",
    ])
    private static let fillers = TokenMap(words: ["the", "position", "of", "role", "new"])
}
