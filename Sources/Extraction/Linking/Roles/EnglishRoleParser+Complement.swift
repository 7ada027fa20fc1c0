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

    /// The token behind what a maker made: *author of The Long Lake*; nil elsewhere.
    private func workEnd(at token: Int, head: UInt64) -> Int? {
        guard tokens.has(token, EnglishPhrase.ofKey), Self.makers.contains(head) else { return nil }
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
        guard Self.assistants.contains(head), tokens.has(token, Self.toKey) else { return nil }
        let first = tokens.has(token + 1, EnglishPhrase.theKey) ? token + 2 : token + 1
        guard first < limit, spans.span(at: first, [.person, .organization]) == nil else { return nil }
        return core(at: first, limit: limit, fields: 1)?.range.upperBound
    }

    /// Behind *of the original series* where another role follows with `and`; `token` itself else.
    private func vagueEnd(at token: Int, _ limit: Int) -> Int {
        guard tokens.has(token, EnglishPhrase.ofKey) else { return token }
        var index = token + 1
        while index < limit, index - token < 8, tokens.classes[index] == .word {
            if tokens.has(index, EnglishPhrase.andKey) { return startsRole(index + 1) ? index : token }
            index += 1
        }
        return token
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
            return isComma || isOpen ? nil : place(at: first, limit, head: head)
        }
        let span = spans.all[index]
        switch span.kind {
        case .organization: return owned(index, limit)
        case .location:
            let keepsPlace = Self.wholeTitles.contains(head) || isComma || isOpen
            // Of places only *Governor of X*, *Mayor of X*: an office of that place.
            return keepsPlace || !Self.officesOfPlaces.contains(head) ? nil : (.span(index), span.tokens.upperBound)
        // *Commissioner of the Lake Conference*: who runs an event is of it.
        case .event: return isComma || isOpen ? nil : (.span(index), span.tokens.upperBound)
        // *General Manager of Halden Play* runs it, *creator of Halden Play* made it.
        case .product:
            return isComma || isOpen || !Self.leaders.contains(head) ? nil : (.span(index), span.tokens.upperBound)
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
        return (.span(index), end)
    }

    /// The place of an office where no name is marked: *Governor of Ehime Prefecture*.
    private func place(at first: Int, _ limit: Int, head: UInt64) -> (body: RoleBody, end: Int)? {
        guard Self.officesOfPlaces.contains(head) else { return nil }
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

    /// The token behind the field of a position: `of global operations`, `for North America`, `, EMEA and India`; nil where none follows.
    private func fieldEnd(at token: Int, _ limit: Int, head: UInt64) -> Int? {
        if tokens.isASCII(token, ",") || isDash(token) { return regionEnd(at: token, limit) }
        let isOf = tokens.keys[token] == EnglishPhrase.ofKey
        let isTo = tokens.keys[token] == Self.toKey && Self.wholeTitles.contains(head)
        let isFor = tokens.keys[token] == EnglishPhrase.forKey && tokens.isCapital(token + 1)
        guard isOf || isTo || isFor, !startsRole(token + 1) else { return nil }
        var index = token + 1
        if tokens.has(index, EnglishPhrase.theKey) {
            // *of the new team* is vague; *of the Interior*, *of the board* is the office.
            guard tokens.isCapital(index + 1) || tokens.has(index + 1, Self.boardKey) else { return nil }
            index += 1
        }
        let first = index
        guard !tokens.has(first, EnglishPhrase.andKey) else { return nil }
        let isTitleCase = tokens.isCapital(first)
        var end: Int?
        while index < limit, index - token < 14 {
            if index > token + 1,
                tokens.shapes[index].contains(.lineBefore) || tokens.shapes[index].contains(.cellStart)
            {
                break
            }
            if let span = spans.index(at: index), spans.all[span].kind == .person { break }
            if index > first, startsBody(index), tokens.isCapital(index - 1) { break }
            if let span = spans.index(at: index), spans.all[span].kind == .organization, index == first, !isTo,
                !Self.wholeTitles.contains(head)
            {
                break
            }
            if tokens.classes[index] == .word {
                guard isFieldWord(index), !isTitleCase || isInTitleCase(index) else { break }
                index += 1
                end = index
                continue
            }
            if tokens.classes[index] == .number, tokens.isGlued(index), index > first {
                index += 1
                end = index
                continue
            }
            if tokens.isASCII(index, ","), isSeries(index, limit) {
                index += 1
                continue
            }
            guard
                tokens.isASCII(index, "&") || tokens.isASCII(index, "-") || tokens.isASCII(index, "/")
                    || tokens.isApostrophe(index) || isInitialPoint(index)
            else { break }
            index += 1
        }
        return end
    }

    /// Whether a word of a field in capitals is one: a capital, a small word between two, or the noun that ends the phrase.
    private func isInTitleCase(_ index: Int) -> Bool {
        if tokens.isCapital(index) { return true }
        let next = index + 1
        if next >= tokens.count || tokens.classes[next] == .punctuation || tokens.shapes[next].contains(.lineBefore) {
            return !tokens.text[tokens.range(index)].hasSuffix("ed")
        }
        return tokens.isCapital(index + 1) || tokens.isASCII(index - 1, "-")
            || EnglishRoleTerms.modifiers.contains(tokens.keys[index])
            || tokens.has(index, EnglishPhrase.andKey) || tokens.has(index, EnglishPhrase.ofKey)
    }

    /// Whether a point belongs to initials: `of U.S. Antitrust`.
    private func isInitialPoint(_ token: Int) -> Bool {
        tokens.isASCII(token, ".") && tokens.isGlued(token) && tokens.isCapital(token - 1)
            && tokens.ends[token - 1] - tokens.starts[token - 1] == 1 && tokens.isCapital(token + 1)
    }

    private func isFieldWord(_ index: Int) -> Bool {
        let key = tokens.keys[index]
        if key == EnglishPhrase.andKey {
            return !startsRole(index + 1) && isFieldNoun(index + 1) && spans.span(at: index + 1, [.person]) == nil
        }
        if key == EnglishPhrase.ofKey {
            return isFieldNoun(index + 1) && spans.span(at: index + 1, [.organization]) == nil
        }
        return isFieldNoun(index)
    }

    private func isFieldNoun(_ index: Int) -> Bool {
        guard index < tokens.count, tokens.classes[index] == .word else { return false }
        let key = tokens.keys[index]
        return !Self.fieldStops.contains(key) && !EnglishRoleTerms.speechVerbs.contains(key)
    }

    /// Whether a role of its own starts at a token: a head within four words of modifiers or capitals.
    private func startsRole(_ token: Int) -> Bool {
        var index = token
        while index < tokens.count, index - token < 5, tokens.classes[index] == .word {
            if headNumber(index) != nil { return true }
            guard tokens.isCapital(index) || EnglishRoleTerms.modifiers.contains(tokens.keys[index]) else {
                return false
            }
            index += 1
        }
        return false
    }

    /// Whether a comma is one of a series `food, essentials and beauty`: `and` follows within a few plain words, and no head before it.
    private func isSeries(_ comma: Int, _ limit: Int) -> Bool {
        var index = comma + 1
        var words = 0
        while index < limit, words < 6 {
            if tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&") {
                return words > 0 && !startsRole(index + 1) && isFieldNoun(index + 1)
            }
            if tokens.isASCII(index, ",") {
                index += 1
                continue
            }
            guard isFieldNoun(index), headNumber(index) == nil else { return false }
            words += 1
            index += 1
        }
        return false
    }

    /// `, EMEA and India`, `, Discovery & Research`: capital words without a head that end the phrase.
    private func regionEnd(at comma: Int, _ limit: Int) -> Int? {
        var index = comma + 1
        let first = index
        guard first < limit, tokens.isCapital(first), !tokens.shapes[first].contains(.lineBefore) else { return nil }
        while index < limit, index - first < 7 {
            if index > first, tokens.shapes[index].contains(.lineBefore) { break }
            if let span = spans.index(at: index), spans.all[span].kind != .location { return nil }
            if tokens.isCapital(index) {
                if headNumber(index) != nil
                    || EnglishOrganizationTerms.openers.contains(tokens.keys[index])
                {
                    return nil
                }
                index += 1
                continue
            }
            guard tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&"), tokens.isCapital(index + 1),
                !startsRole(index + 1)
            else { break }
            index += 1
        }
        guard index > first, index <= limit else { return nil }
        let closes =
            index == limit || tokens.shapes[index].contains(.lineBefore) || tokens.isASCII(index, ",")
            || tokens.isASCII(index, ".") || tokens.isASCII(index, ")")
            || Self.prepositions.contains(tokens.keys[index])
            || EnglishRoleTerms.speechVerbs.contains(tokens.keys[index])
        // A single place behind a comma is where somebody works, no field.
        let isPlace = (first..<index).allSatisfy { spans.span(at: $0, [.location]) != nil }
        return closes && !isPlace ? index : nil
    }

    private func isDash(_ token: Int) -> Bool {
        (tokens.has(token, 0x2013) || tokens.isASCII(token, "-")) && !tokens.isGlued(token)
            && token + 1 < tokens.count && !tokens.isGlued(token + 1)
    }

    static let prepositions = TokenMap(words: ["of", "for", "at", "with", "in", "from"])
    static let wholeTitles = TokenMap(words: ["ambassador", "minister", "ministers", "consul", "envoy"])
    static let officesOfPlaces = TokenMap(words: [
        "governor", "mayor", "president", "king", "queen", "prince", "princess", "emperor", "premier", "representative",
        "senator", "attorney", "judge", "sheriff", "chancellor", "secretary", "commissioner", "supervisor", "health",
        "councilmember", "councilman", "councilwoman", "councillor", "alderman", "assemblyman", "assemblymember",
        "delegate", "treasurer", "clerk", "prosecutor", "coroner", "assessor", "marshal", "superintendent", "auditor",
        "comptroller", "controller", "ranger", "executive", "manager",
        "officer", "general", "governors", "mayors", "member", "congressman", "rep", "sen", "director", "administrator",
    ])
    private static let placeHeads = TokenMap(words: [
        "prefecture", "province", "county", "city", "state", "region", "district",
    ])
    private static let purelyLocal = TokenMap(words: ["governor", "mayor"])
    private static let defined = TokenMap(words: ["company", "bank", "corporation", "group", "firm", "fund", "trust"])
    private static let departments = TokenMap(words: [
        "division", "department", "section", "school", "college", "faculty", "institute", "center", "centre", "office",
        "program", "programme", "unit", "branch",
    ])
    private static let atKey = TokenKey.of("at")
    private static let assistants = TokenMap(words: [
        "assistant", "adviser", "advisor", "counselor", "counsellor", "aide", "deputy", "secretary",
    ])
    private static let leaders = TokenMap(words: [
        "ceo", "president", "founder", "cofounder", "co-founder", "chairman", "owner", "manager", "publisher",
        "officer",
    ])
    private static let makers = TokenMap(words: [
        "author", "creator", "writer", "producer", "director", "host", "developer", "designer", "inventor", "editor",
        "filmmaker", "composer", "presenter",
    ])
    private static let boardKey = TokenKey.of("board")
    private static let toKey = TokenKey.of("to")
    private static let fieldStops = TokenMap(
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
}
