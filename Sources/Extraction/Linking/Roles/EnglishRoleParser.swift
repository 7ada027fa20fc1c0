import DatelineRecords

/// Reads English role phrases: `Executive Vice President, General Counsel and Corporate Secretary of Tindall Robotics`.
struct EnglishRoleParser {
    let tokens: TokenTable
    let spans: MarkedNames

    /// Roles and the token behind them.
    struct Phrase {
        var roles: [RoleFinding]
        var end: Int

        /// Gives the roles without a body one.
        mutating func fill(_ body: RoleBody) {
            for index in roles.indices where roles[index].body == nil { roles[index].body = body }
        }
    }

    /// The coordinated roles that start at a token, or nil where none does.
    ///
    /// - Parameters:
    ///   - start: First token; an article may stand there.
    ///   - limit: The token that the phrase must not pass.
    func phrase(at start: Int, limit: Int) -> Phrase? {
        var roles: [RoleFinding] = []
        var index = start
        var end = start
        while index < limit, let role = role(at: index, limit: limit, isFirst: roles.isEmpty) {
            roles.append(role.finding)
            end = role.end
            guard let next = separated(end, limit) else { break }
            index = next
        }
        guard !roles.isEmpty else { return nil }
        share(&roles)
        return Phrase(roles: roles, end: end)
    }

    /// Coordinated roles share the one body that is named, behind the last or before the first.
    private func share(_ roles: inout [RoleFinding]) {
        for index in roles.indices.dropFirst() where roles[index].body == nil {
            roles[index].body = roles[index - 1].body
        }
        for index in roles.indices.dropLast().reversed() where roles[index].body == nil {
            roles[index].body = roles[index + 1].body
        }
    }

    /// The token behind a separator of roles (`,` `and` `&` `/`), or nil.
    private func separated(_ token: Int, _ limit: Int) -> Int? {
        var index = token
        if tokens.isASCII(index, ",") || tokens.isASCII(index, "/") || tokens.isASCII(index, ";") { index += 1 }
        if tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&") { index += 1 }
        return index > token && index < limit && !tokens.shapes[index].contains(.lineBefore) ? index : nil
    }

    private func role(at start: Int, limit: Int, isFirst: Bool) -> (finding: RoleFinding, end: Int)? {
        var index = start
        var body: RoleBody?
        var hasArticle = false
        while index < limit, tokens.classes[index] == .word {
            let key = tokens.keys[index]
            if Self.own.contains(key) {
                body = .own
            } else if let end = ownBody(at: index, limit) {
                body = .noun(index)
                index = end - 1
            } else if tokens.isCapital(index),
                Self.selfNames.contains(key) && headNumber(index + 1) != nil || Self.lostOwners.contains(key)
            {
                // `Company CEO NAME`, `the Departments Senior Adviser`
                body = .issuer
            } else if startsBody(index)
                || !EnglishRoleTerms.determiners.contains(key) && !Self.temporal.contains(key) && !isPraise(index)
            {
                break
            }
            hasArticle = true
            index += 1
            if tokens.isASCII(index, "-"), tokens.isGlued(index), index + 1 < limit, isPraise(index + 1) { index += 1 }
        }
        while let owner = possessor(at: index, limit) {
            body = .span(owner.span)
            index = owner.end
        }

        guard let core = core(at: index, limit: limit, fields: hasArticle ? 3 : 1) else { return nil }
        if isAttributive(core.range.upperBound, limit) { return nil }
        let title = withoutHeadline(withoutNation(core.range))
        // Of places only offices are held: no *Halden filmmaker* belongs to Halden.
        if case .span(let owner) = body, spans.all[owner].kind == .location, !isOfficeOfPlace(title) { body = nil }
        var finding = RoleFinding(title: title, body: body, isPlural: core.isPlural)
        var end = skipAcronym(core.range.upperBound, limit)
        if let charge = chargeEnd(at: end, limit) {
            end = charge
            finding.title = title.lowerBound..<end
        }
        if let field = bareFieldEnd(at: end, limit, head: tokens.keys[core.range.upperBound - 1]) {
            finding.title = title.lowerBound..<field
            end = field
        }
        complement(&finding, &end, limit)
        let isBare = !hasArticle && finding.body == nil && !tokens.isCapital(core.range.lowerBound)
        return isBare && isWeak(core.range) ? nil : (finding, end)
    }

    /// Whether the noun of a body follows a head in lower case, which is no position there: `a member organization`.
    private func isAttributive(_ token: Int, _ limit: Int) -> Bool {
        token < limit && !tokens.isCapital(token - 1) && !tokens.isCapital(token)
            && EnglishRoleTerms.ownBodies.contains(tokens.keys[token])
    }

    /// The token behind `in Charge`, `-in-charge`; nil where neither stands.
    private func chargeEnd(at token: Int, _ limit: Int) -> Int? {
        let isHyphened = tokens.isASCII(token, "-") && tokens.isGlued(token)
        let first = isHyphened ? token + 1 : token
        guard tokens.has(first, Self.inKey) else { return nil }
        let last = isHyphened && tokens.isASCII(first + 1, "-") ? first + 2 : first + 1
        return Self.charges.contains(tokens.keys[min(last, tokens.count - 1)]) && last < limit ? last + 1 : nil
    }

    private func isOfficeOfPlace(_ title: Range<Int>) -> Bool {
        let head = tokens.keys[title.upperBound - 1]
        return tokens.isCapital(title.upperBound - 1)
            ? EnglishRoleHeads.officesOfPlaces.contains(head) : EnglishRoleHeads.publicOffices.contains(head)
    }

    /// The token behind a field that follows its head without any preposition: `SVP Finance`, `VP Sales and Marketing`; nil where none does.
    private func bareFieldEnd(at token: Int, _ limit: Int, head: UInt64) -> Int? {
        guard Self.vicePresidents.contains(head) else { return nil }
        var index = token
        while index < limit, tokens.isCapital(index), EnglishRoleTerms.modifiers.contains(tokens.keys[index]),
            headNumber(index) == nil, !tokens.shapes[index].contains(.lineBefore), spans.index(at: index) == nil
        {
            index += 1
            if tokens.has(index, EnglishPhrase.andKey) || tokens.isASCII(index, "&"), isTitleWord(index + 1) {
                index += 1
            }
        }
        return index > token && (index >= limit || headNumber(index) == nil) ? index : nil
    }

    /// Whether a body's name starts at a token, its article included: `The Halden Companies`.
    func startsBody(_ token: Int) -> Bool {
        spans.span(at: token, [.organization]).map { $0.tokens.lowerBound == token } ?? false
    }

    /// The token behind `company's` in *the company's president*, or nil.
    private func ownBody(at token: Int, _ limit: Int) -> Int? {
        guard EnglishRoleTerms.ownBodies.contains(tokens.keys[token]), tokens.isPossessive(token + 1) else {
            return nil
        }
        let end = token + (tokens.has(token + 2, Self.sKey) && tokens.isGlued(token + 2) ? 3 : 2)
        return end < limit ? end : nil
    }

    private func isPraise(_ token: Int) -> Bool {
        EnglishRoleTerms.praise.contains(tokens.keys[token]) && headNumber(token) == nil
    }

    /// `Lambayeque artisans`, `Thai actor`: a capital word before an occupation in lower case is no part of it.
    private func withoutNation(_ core: Range<Int>) -> Range<Int> {
        var first = core.lowerBound
        guard !tokens.isCapital(core.upperBound - 1) else { return core }
        while first < core.upperBound - 1, tokens.isCapital(first), !tokens.shapes[first].contains(.allCaps),
            !EnglishRoleTerms.modifiers.contains(tokens.keys[first]), !tokens.isASCII(first + 1, "-")
        {
            first += 1
        }
        return first..<core.upperBound
    }

    /// `REPUBLICANS OPPOSE GOV. NAME`: of the words before a short title only those that titles are made of belong to it.
    private func withoutHeadline(_ title: Range<Int>) -> Range<Int> {
        guard let last = title.last, EnglishRoleTerms.shortTitles.contains(tokens.keys[last]) else { return title }
        let first = title.lastIndex { tokens.classes[$0] == .word && !isTitleWord($0) }
        return first.map { $0 + 1..<title.upperBound } ?? title
    }

    /// An organization or place right before a title: `OnApp CEO`, `Tindall Robotics' president`.
    private func possessor(at token: Int, _ limit: Int) -> (span: Int, end: Int)? {
        guard let index = spans.index(at: token), spans.all[index].tokens.lowerBound == token,
            spans.all[index].kind == .organization || spans.all[index].kind == .location, !isNation(token)
        else { return nil }
        var end = spans.all[index].tokens.upperBound
        guard end < limit else { return nil }
        if tokens.isPossessive(end) { end += tokens.has(end + 1, Self.sKey) && tokens.isGlued(end + 1) ? 2 : 1 }
        // `Halden's 2025-2026 volunteer president`
        while end < limit, tokens.classes[end] == .number || tokens.isASCII(end, "-") && tokens.isGlued(end) {
            end += 1
        }
        // `Justice Departments Tax Division`: the apostrophe is lost.
        guard end < limit, core(at: end, limit: limit, fields: 1) != nil || spans.span(at: end, [.organization]) != nil
        else {
            return nil
        }
        return (index, end)
    }

    /// `U.S.` belongs to the title: *U.S. Attorney*, *U.S. District Judge*.
    private func isNation(_ token: Int) -> Bool {
        tokens.has(token, Self.uKey) && tokens.isASCII(token + 1, ".") && tokens.has(token + 2, Self.sKey)
            || tokens.has(token, Self.usKey) && tokens.isAcronym(token)
    }

    /// The words up to the last head of a title.
    ///
    /// - Parameter fields: How many unknown words in lower case may stand before the head (*stock market analyst*).
    func core(at start: Int, limit: Int, fields: Int) -> (range: Range<Int>, isPlural: Bool)? {
        guard start < limit, tokens.classes[start] == .word else { return nil }
        var index = start
        var end: Int?
        var plural = false
        var unknown = 0
        while index < limit {
            if index > start, tokens.shapes[index].contains(.lineBefore) || tokens.shapes[index].contains(.cellStart) {
                break
            }
            if let span = spans.index(at: index), blocks(spans.all[span], index) { break }
            if tokens.classes[index] == .word {
                let key = tokens.keys[index]
                if key == EnglishPhrase.andKey {
                    guard index > start, joins(index, end, limit) else { break }
                    index += 1
                    continue
                }
                if let isPlural = headNumber(index) {
                    plural = isPlural
                    index += 1
                    end = index
                    continue
                }
                if EnglishRoleTerms.modifiers.contains(key) || Self.roman.contains(key)
                    || tokens.isCapital(index) && !EnglishOrganizationTerms.openers.contains(key)
                {
                    index += 1
                    continue
                }
                guard end == nil || end == index && isAdjectival(index - 1), unknown == 0,
                    let head = fieldEnd(index, limit, fields)
                else { break }
                unknown = head - index
                index = head
                continue
            }
            guard joins(index, end, limit) else { break }
            index += 1
        }
        guard let end, end > start else { return nil }
        return (start..<end, plural)
    }

    /// `chief merchandising officer`: heads that stand before another head as adjectives do.
    private func isAdjectival(_ token: Int) -> Bool {
        EnglishRoleTerms.weakHeads.contains(tokens.keys[token])
            && EnglishRoleTerms.modifiers.contains(tokens.keys[token])
    }

    /// The head behind unknown words in lower case that can be the field of an occupation: *soil scientist*, *emergency room nurse*.
    private func fieldEnd(_ start: Int, _ limit: Int, _ most: Int) -> Int? {
        var index = start
        while index < limit, index - start < most, isField(index) {
            index += 1
            guard index < limit, !tokens.isCapital(index) else { return nil }
            if headNumber(index) != nil { return index }
        }
        return nil
    }

    /// Whether a word in lower case can be a noun that says of what somebody is the master.
    private func isField(_ token: Int) -> Bool {
        guard tokens.classes[token] == .word, !tokens.isCapital(token),
            !Self.functionWords.contains(tokens.keys[token]),
            !EnglishRoleTerms.speechVerbs.contains(tokens.keys[token]),
            !EnglishRoleTerms.objectVerbs.contains(tokens.keys[token])
        else { return false }
        let range = tokens.range(token)
        let word = tokens.text[range]
        return range.length > 3 && !word.hasSuffix("ed") && !word.hasSuffix("ly")
    }

    /// Whether a span inside a title ends it: people and bodies do, unless the body's words are the title's (*U.S.*, *State*).
    private func blocks(_ span: MarkedName, _ token: Int) -> Bool {
        switch span.kind {
        case .person, .event: true
        case .organization: headNumber(span.tokens.upperBound - 1) == nil && !isCourt(span)
        case .location: !isNation(span.tokens.lowerBound) && !Self.placeTitles.contains(tokens.keys[token])
        case .product: false
        }
    }

    /// `U.S. District Court` in front of *Judge* is a part of the title.
    private func isCourt(_ span: MarkedName) -> Bool {
        isNation(span.tokens.lowerBound) && tokens.has(span.tokens.upperBound - 1, Self.courtKey)
            && headNumber(span.tokens.upperBound) != nil
    }

    /// Whether punctuation or `and` joins two parts of one title.
    private func joins(_ index: Int, _ end: Int?, _ limit: Int) -> Bool {
        guard index + 1 < limit else { return false }
        if tokens.isASCII(index, "-") || tokens.isApostrophe(index) || tokens.has(index, 0x2011) {
            return tokens.isGlued(index) && tokens.isGlued(index + 1)
        }
        if tokens.isASCII(index, ".") {
            return tokens.isGlued(index) && tokens.ends[index - 1] - tokens.starts[index - 1] <= 4
                && tokens.isCapital(index - 1)
        }
        if tokens.isASCII(index, "&") || tokens.isASCII(index, "/") || tokens.has(index, EnglishPhrase.andKey) {
            let isSmall = tokens.has(index, EnglishPhrase.andKey)
            return end != index
                && (tokens.isCapital(index + 1) || EnglishRoleTerms.modifiers.contains(tokens.keys[index + 1]))
                && !(isSmall && end == nil && !areFields(index))
        }
        return false
    }

    /// `Brand and Marketing Director`: whether `and` stands between two known fields of one position.
    private func areFields(_ joint: Int) -> Bool {
        EnglishRoleTerms.modifiers.contains(tokens.keys[joint - 1])
            && EnglishRoleTerms.modifiers.contains(tokens.keys[joint + 1]) && tokens.isCapital(joint - 1)
            && tokens.isCapital(joint + 1) && headNumber(joint - 1) == nil && headNumber(joint + 1) == nil
    }

    /// Singular (false) or plural (true) head of a title; nil for other words.
    func headNumber(_ token: Int) -> Bool? {
        guard token < tokens.count, tokens.classes[token] == .word else { return nil }
        let key = tokens.keys[token]
        if key == Self.generalKey, !isGeneral(token) { return nil }
        if isService(token) { return nil }
        if key == Self.premierKey, !tokens.isCapital(token) { return nil }
        if EnglishRoleTerms.heads.contains(key) || EnglishRoleTerms.shortTitles.contains(key) { return false }
        return Self.pluralHeads.contains(key)
            ? true
            : EnglishRoleTerms.occupationNumber(tokens.text.utf8[Int(tokens.starts[token])..<Int(tokens.ends[token])])
    }

    /// `Investor Relations`, `Member Services`: what somebody leads.
    func isService(_ token: Int) -> Bool {
        tokens.isCapital(token) && token + 1 < tokens.count && Self.services.contains(tokens.keys[token + 1])
    }

    /// Whether `General` is a position here: alone, or behind *Attorney*, *Lieutenant* and the like, not the end of a name (`Dollar General`).
    private func isGeneral(_ token: Int) -> Bool {
        guard tokens.isCapital(token), tokens.isCapital(token - 1), tokens.shapes[token].contains(.spaceBefore) else {
            return true
        }
        return EnglishRoleTerms.generals.contains(tokens.keys[token - 1]) || tokens.shapes[token].contains(.lineBefore)
            || tokens.shapes[token].contains(.sentenceStart)
    }

    /// Whether a word is a head of titles, or stands before one.
    func isTitleWord(_ token: Int) -> Bool {
        headNumber(token) != nil || EnglishRoleTerms.modifiers.contains(tokens.keys[token])
            || tokens.has(token, EnglishPhrase.andKey)
    }

    private func isWeak(_ core: Range<Int>) -> Bool {
        core.count == 1 && EnglishRoleTerms.weakHeads.contains(tokens.keys[core.lowerBound])
    }

    /// Behind `Chief Executive Officer (CEO)`.
    private func skipAcronym(_ token: Int, _ limit: Int) -> Int {
        guard token + 2 < limit, tokens.isASCII(token, "("), tokens.isAcronym(token + 1), tokens.isASCII(token + 2, ")")
        else { return token }
        return headNumber(token + 1) == nil ? token : token + 3
    }

    private static let generalKey = TokenKey.of("general")
    private static let inKey = TokenKey.of("in")
    private static let courtKey = TokenKey.of("court")
    private static let selfNames = TokenMap(words: ["company", "firm", "organization", "organisation"])
    private static let vicePresidents = TokenMap(words: ["vp", "svp", "evp", "avp"])
    private static let lostOwners = TokenMap(words: ["departments", "companys", "bureaus"])
    private static let charges = TokenMap(words: ["charge", "chief"])
    private static let services = TokenMap(words: [
        "relations", "services", "success", "experience", "engagement", "care",
    ])
    private static let premierKey = TokenKey.of("premier")
    static let own = TokenMap(words: ["its", "our"])
    static let sKey = TokenKey.of("s")
    private static let uKey = TokenKey.of("u")
    private static let usKey = TokenKey.of("us")
    static let temporal = TokenMap(words: [
        "former", "formerly", "current", "currently", "new", "newly", "appointed", "then", "longtime", "also", "named",
        "recently", "previously", "elected", "now", "late", "next", "incoming", "outgoing", "retired", "ex", "first",
    ])
    private static let roman = TokenMap(words: ["ii", "iii", "iv"])
    private static let placeTitles = TokenMap(words: ["state", "district", "county", "city"])
    private static let functionWords = TokenMap(
        words: [
            "of", "for", "the", "a", "an", "and", "or", "at", "in", "on", "to", "with", "by", "from", "as", "is", "was",
            "who", "which", "that", "said", "says", "will", "has", "have", "had", "be", "been", "are", "were", "his",
            "her",
            "their", "its", "our", "but", "not", "after", "before", "when", "while", "where", "also", "if", "than",
            "then",
            "into", "over", "under", "we", "they", "he", "she", "it", "this", "these", "those", "along", "joined",
            "including", "added", "told", "about", "through", "during", "since", "more", "all", "both", "whose",
        ])
    static let pluralHeads = TokenMap(words: EnglishRoleTerms.pluralWords)
}
