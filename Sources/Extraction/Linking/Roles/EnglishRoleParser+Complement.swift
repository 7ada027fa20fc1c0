import DatelineRecords

extension EnglishRoleParser {
    /// Adds what follows a title: its field (*of Licensing and Global Development*) and its body (*at Tindall Robotics*).
    func complement(_ finding: inout RoleFinding, _ end: inout Int, _ limit: Int) {
        let head = tokens.keys[max(finding.title.lowerBound, finding.title.upperBound - 1)]
        var rounds = 0
        while end < limit, rounds < 3 {
            rounds += 1
            if finding.body == nil || finding.body == .own || finding.body == .issuer,
                let body = body(at: end, limit, head: head)
            {
                if tokens.has(end, EnglishPhrase.ofKey), isUnit(body.body, in: body.end, limit) {
                    finding.title = finding.title.lowerBound..<body.end
                    end = body.end
                    continue
                }
                finding.body = body.body
                end = body.end
                return
            }
            if finding.body == nil, let own = ownBody(behind: end, limit) {
                finding.body = .noun(own - 1)
                end = own
                return
            }
            if let work = workEnd(at: end, head: head) {
                end = work
                return
            }
            if let department = department(at: end, limit), let body = body(at: department, limit, head: head) {
                finding.body = body.body
                end = body.end
                return
            }
            if let superior = superiorEnd(at: end, limit, head: head) {
                finding.title = finding.title.lowerBound..<superior
                end = superior
                continue
            }
            if finding.body == nil, let unknown = unknownBody(at: end, limit, head: head) {
                finding.body = unknown.body
                end = unknown.end
                return
            }
            guard let field = fieldEnd(at: end, limit, head: head) else {
                end = vagueEnd(at: end, limit)
                return
            }
            finding.title = finding.title.lowerBound..<field
            end = field
        }
    }

    /// `Vice President of Grid Solutions at Halden`: what stands before *at* and another body is a field of the position.
    private func isUnit(_ body: RoleBody, in token: Int, _ limit: Int) -> Bool {
        guard case .span = body, tokens.has(token, Self.atKey), token + 1 < limit else { return false }
        return spans.span(at: token + 1, [.organization]) != nil
    }

    /// The token behind *of the museum*, *at the company*.
    private func ownBody(behind token: Int, _ limit: Int) -> Int? {
        guard Self.prepositions.contains(tokens.keys[token]), token + 2 < limit + 1,
            tokens.has(token + 1, EnglishPhrase.theKey),
            token + 2 < tokens.count, EnglishRoleTerms.ownBodies.contains(tokens.keys[token + 2]),
            !tokens.isCapital(token + 2)
                || Self.defined.contains(tokens.keys[token + 2]) && !tokens.isCapital(token + 3)
        else { return nil }
        return token + 3
    }

    /// Words in capitals that are no name here behind the head of a position that has no field: *founder of Halden Play*; nil elsewhere.
    private func unknownBody(at token: Int, _ limit: Int, head: UInt64) -> (body: RoleBody?, end: Int)? {
        guard EnglishRoleHeads.fieldless.contains(head), tokens.has(token, EnglishPhrase.ofKey) else { return nil }
        let first = token + 1
        guard first < limit, spans.index(at: first) == nil, tokens.classes[first] == .word else { return nil }
        guard tokens.isCapital(first) else {
            return EnglishRoleTerms.determiners.contains(tokens.keys[first]) || startsRole(first) ? nil : (nil, token)
        }
        let run = EnglishPhrase.runEnd(tokens, from: first, high: limit)
        let end = (first..<run).first { tokens.has($0, EnglishPhrase.andKey) && startsRole($0 + 1) } ?? run
        let isUnit = (first..<end).contains { Self.units.contains(tokens.keys[$0]) }
        guard end > first, !isUnit, !tokens.isASCII(end, "/") else { return nil }
        let isWhole =
            end >= limit || tokens.classes[end] == .punctuation || Self.fieldStops.contains(tokens.keys[end])
            || EnglishRoleTerms.speechVerbs.contains(tokens.keys[end])
        return isWhole ? (.tokens(first..<end), end) : (nil, token)
    }

    /// The token behind what a maker made: *author of The Long Lake*; nil elsewhere.
    private func workEnd(at token: Int, head: UInt64) -> Int? {
        guard tokens.has(token, EnglishPhrase.ofKey), EnglishRoleHeads.makers.contains(head) else { return nil }
        let first =
            tokens.has(token + 1, EnglishPhrase.theKey) && spans.index(at: token + 1) == nil ? token + 2 : token + 1
        return spans.span(at: first, [.product])?.tokens.upperBound
    }

    /// The token of the preposition in front of the body behind *in the division of cardiology*; nil where no department stands.
    private func department(at token: Int, _ limit: Int) -> Int? {
        guard Self.prepositions.contains(tokens.keys[token]), tokens.has(token + 1, EnglishPhrase.theKey),
            token + 2 < limit, Self.departments.contains(tokens.keys[token + 2]), spans.index(at: token + 2) == nil
        else { return nil }
        var index = token + 3
        while index < limit, index - token < 14 {
            if tokens.has(index, Self.atKey) { return index }
            guard tokens.classes[index] == .word || tokens.isASCII(index, ",") || tokens.isASCII(index, "&"),
                !tokens.shapes[index].contains(.sentenceStart), spans.span(at: index, [.person]) == nil
            else { return nil }
            index += 1
        }
        return nil
    }

    /// The token behind *to the President*, where the head is somebody's assistant; nil elsewhere.
    private func superiorEnd(at token: Int, _ limit: Int, head: UInt64) -> Int? {
        guard EnglishRoleHeads.assistants.contains(head), tokens.has(token, Self.toKey) else { return nil }
        let first = tokens.has(token + 1, EnglishPhrase.theKey) ? token + 2 : token + 1
        guard first < limit, spans.span(at: first, [.person, .organization]) == nil else { return nil }
        return core(at: first, limit: limit, fields: 1)?.range.upperBound
    }

    /// Behind *of the original series*, *on women's health* where another role follows with `and` or a comma; `token` itself else.
    private func vagueEnd(at token: Int, _ limit: Int) -> Int {
        guard tokens.has(token, EnglishPhrase.ofKey) || tokens.has(token, Self.onKey) else { return token }
        var index = token + 1
        while index < limit, index - token < 8, tokens.classes[index] == .word || tokens.isApostrophe(index) {
            if tokens.has(index, EnglishPhrase.andKey), startsRole(index + 1) { return index }
            index += 1
        }
        return tokens.isASCII(index, ",") && index < limit && startsRole(index + 1) ? index : token
    }

    /// `of Tindall Robotics`, `at the Tax Division`, `, Tindall Robotics`.
    private func body(at token: Int, _ limit: Int, head: UInt64) -> (body: RoleBody, end: Int)? {
        guard token + 1 < limit || tokens.shapes.indices.contains(token + 1) else { return nil }
        let isComma = tokens.isASCII(token, ",")
        let isOpen = tokens.isASCII(token, "(")
        guard isComma || isOpen || Self.prepositions.contains(tokens.keys[token]) || tokens.isASCII(token, "@") else {
            return nil
        }
        var first = token + 1
        while first < limit, EnglishRoleTerms.determiners.contains(tokens.keys[first]), !startsBody(first) {
            if Self.own.contains(tokens.keys[first]) { return nil }
            first += 1
        }
        guard first < limit, !isComma || !tokens.shapes[first].contains(.lineBefore) else { return nil }
        if !isComma, let district = district(at: first, limit) { return (.tokens(first..<district), district) }
        if !isComma, !isOpen, let inner = innerBody(at: first, limit) { return owned(inner, limit) }
        guard let index = spans.index(at: first), spans.all[index].tokens.lowerBound == first else {
            return tokens.has(token, EnglishPhrase.ofKey) || tokens.has(token, EnglishPhrase.forKey)
                ? place(at: first, limit, head: head) : nil
        }
        let span = spans.all[index]
        switch span.kind {
        case .organization: return owned(index, limit)
        case .location:
            let keepsPlace = EnglishRoleHeads.wholeTitles.contains(head) || isComma || isOpen
            // Of places only *Governor of X*, *Mayor of X*: an office of that place.
            return keepsPlace || !EnglishRoleHeads.officesOfPlaces.contains(head)
                ? nil : (.span(index), span.tokens.upperBound)
        // *Commissioner of the Lake Conference*: who runs an event is of it.
        case .event: return isComma || isOpen ? nil : (.span(index), span.tokens.upperBound)
        // *General Manager of Halden Play* runs it, *creator of Halden Play* made it.
        case .product:
            return isComma || isOpen || !EnglishRoleHeads.leaders.contains(head)
                ? nil : (.span(index), span.tokens.upperBound)
        case .person: return nil
        }
    }

    /// A body behind capital words that are no name here: *of the Bureaus Tax Division*, *of the DA's Fraud Unit*.
    func innerBody(at first: Int, _ limit: Int) -> Int? {
        var index = first
        while index < limit, index - first < 6, spans.index(at: index) == nil {
            guard
                tokens.isCapital(index) || tokens.isApostrophe(index)
                    || tokens.has(index, Self.sKey) && tokens.isGlued(index)
            else { return nil }
            index += 1
        }
        guard index > first, let span = spans.index(at: index), spans.all[span].kind == .organization,
            spans.all[span].tokens.lowerBound == index
        else { return nil }
        return span
    }

    /// The last of a chain of owners: *the Justice Department's Tax Division*.
    func owned(_ index: Int, _ limit: Int) -> (body: RoleBody, end: Int) {
        var index = index
        var end = spans.all[index].tokens.upperBound
        while end < limit {
            var next = end
            if tokens.isPossessive(next) { next += tokens.has(next + 1, Self.sKey) && tokens.isGlued(next + 1) ? 2 : 1 }
            guard let owned = spans.index(at: next), spans.all[owned].tokens.lowerBound == next,
                spans.all[owned].kind == .organization, next > end || !tokens.shapes[next].contains(.lineBefore)
            else { break }
            index = owned
            end = spans.all[owned].tokens.upperBound
        }
        // *of Halden's Board of Directors*, *of the HRF Board*
        if tokens.has(end, Self.boardKey), tokens.isCapital(end) {
            end += tokens.has(end + 1, EnglishPhrase.ofKey) && tokens.has(end + 2, Self.directorsKey) ? 3 : 1
        }
        return (.span(index), end)
    }

    /// The place of an office where no name is marked: *Governor of Ehime Prefecture*.
    private func place(at first: Int, _ limit: Int, head: UInt64) -> (body: RoleBody, end: Int)? {
        guard EnglishRoleHeads.officesOfPlaces.contains(head) else { return nil }
        let end = EnglishPhrase.runEnd(tokens, from: first, high: limit)
        guard end > first, Self.placeHeads.contains(tokens.keys[end - 1]) || Self.purelyLocal.contains(head) else {
            return nil
        }
        return (.tokens(first..<end), end)
    }

    /// The token behind *(Eastern) District of Virginia* at `first`.
    func district(at first: Int, _ limit: Int) -> Int? {
        let person = (first..<max(first, min(limit, first + 8))).first { spans.span(at: $0, [.person]) != nil }
        return District.end(tokens, at: first, limit: person ?? limit)
    }

    static let fieldStops = TokenMap(
        words: [
            "at", "with", "in", "for", "from", "to", "by", "on", "as", "who", "which", "that", "said", "says", "will",
            "has",
            "have", "had", "is", "was", "are", "were", "be", "the", "a", "an", "his", "her", "their", "its", "our",
            "and", "or",
            "but", "after", "before", "when", "while", "where", "this", "these", "those", "he", "she", "it", "they",
            "we",
            "since", "until", "during", "effective", "joined", "today", "including", "announced", "replaces",
            "succeeds",
            "over", "under", "about", "through", "based", "commented", "stated", "told", "added", "noted", "where",
            "also",
        ])
    static let boardKey = TokenKey.of("board")
    static let toKey = TokenKey.of("to")
    private static let onKey = TokenKey.of("on")
    private static let atKey = TokenKey.of("at")
    private static let directorsKey = TokenKey.of("directors")
    private static let placeHeads = TokenMap(words: [
        "prefecture", "province", "county", "city", "state", "region", "district",
    ])
    private static let purelyLocal = TokenMap(words: ["governor", "mayor"])
    private static let defined = TokenMap(words: ["company", "bank", "corporation", "group", "firm", "fund", "trust"])
    private static let departments = TokenMap(words: [
        "division", "department", "section", "school", "college", "faculty", "institute", "center", "centre", "office",
        "program", "programme", "unit", "branch",
    ])
    private static let units = TokenMap(words: ["division", "unit", "region", "business", "department", "segment"])
    static let prepositions = TokenMap(words: ["of", "for", "at", "with", "in", "from"])
}
