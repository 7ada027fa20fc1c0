import DatelineRecords

/// Cuts off what the tagger drew into English names although it is no part of them, before other repairs look at them.
///
/// | found | becomes |
/// |---|---|
/// | `An Alder-Voss` (person) | `Alder-Voss` |
/// | `Lakeland Prefecture` (person) | a place |
/// | `Marlow County District Attorney` in front of a person | `Marlow County` |
/// | `Marlow County District` in front of *Attorney* | `Marlow County` |
/// | `Instruction A.` in front of `2` (person) | nothing |
/// | `Orsa and Velden` behind `Halden, Pellora,` | `Orsa`, `Velden` |
/// | `Conn.` (organization) | a place |
/// | `D C Citing` behind *Washington* (organization) | `D C`, a place |
/// | `River Canoe World` in front of *Champion* (organization) | nothing |
/// | `Office for the Lake District` behind `U.S. Attorney's` | the whole |
/// | `Trade and Industry` behind *Minister of* | nothing: it is a part of the title |
/// | `Lake Conference` behind *commissioner of the* (event) | an organization |
/// | `Halden Bank Hosts Annual Lake Dinner` (event) | `Lake Dinner` |
struct NameBorders {
    let tokens: TokenTable

    /// The names without what is no part of them.
    ///
    /// - Parameter names: Names in text order.
    func trimmed(_ names: [NameFinding]) -> [NameFinding] {
        let names = withOffices(names)
        return names.indices.flatMap { index in
            if let pair = pair(names, at: index) { return pair }
            let next = index + 1 < names.count && names[index + 1].kind == .person ? names[index + 1] : nil
            return trimmed(names[index], before: next).map { [$0] } ?? []
        }
    }

    /// The names, those that begin with *Office* joined with the attorney whose office it is.
    private func withOffices(_ names: [NameFinding]) -> [NameFinding] {
        var joined: [NameFinding] = []
        for name in names {
            let first = tokens.firstToken(atOrAfter: name.range.start)
            guard name.kind == .organization, first >= 4, tokens.has(first, Self.officeKey),
                let attorney = attorney(before: first)
            else {
                joined.append(name)
                continue
            }
            var start = tokens.range(attorney).start
            if let last = joined.last,
                last.kind == .location && last.range.end == tokens.range(attorney - 1).end
                    || last.kind == .organization && last.range.contains(tokens.range(attorney))
            {
                start = last.range.start
                joined.removeLast()
            }
            joined.append(name.with(TextRange(start, name.range.end)))
        }
        return joined
    }

    /// The token of *Attorney’s*, or *Attorneys* where the apostrophe is lost, right before *Office*.
    private func attorney(before office: Int) -> Int? {
        if tokens.has(office - 1, Self.attorneysKey), tokens.isCapital(office - 1) { return office - 1 }
        guard tokens.isApostrophe(office - 2), tokens.has(office - 3, Self.attorneyKey), tokens.isCapital(office - 3)
        else { return nil }
        return office - 3
    }

    /// The last two bodies of a series that were taken for one; nil elsewhere.
    private func pair(_ names: [NameFinding], at index: Int) -> [NameFinding]? {
        let range = tokens.tokens(touching: names[index].range)
        guard index >= 2, names[index - 2...index].allSatisfy({ $0.kind == .organization }), let last = range.last,
            followsComma(names[index].range, names[index - 1].range),
            followsComma(names[index - 1].range, names[index - 2].range),
            EnglishOrganizationTerms.heads[tokens.keys[last]] == nil,
            let joint = range.firstIndex(where: { tokens.has($0, EnglishPhrase.andKey) }),
            joint > range.lowerBound, joint < last
        else { return nil }
        return [range.lowerBound..<joint, joint + 1..<range.upperBound].map { names[index].with(tokens.range($0)) }
    }

    /// Whether nothing but a comma parts two names.
    private func followsComma(_ right: TextRange, _ left: TextRange) -> Bool {
        let first = tokens.firstToken(atOrAfter: left.end)
        return tokens.isASCII(first, ",") && first + 1 < tokens.count && tokens.range(first + 1).start == right.start
    }

    private func trimmed(_ name: NameFinding, before person: NameFinding?) -> NameFinding? {
        let range = tokens.tokens(touching: name.range)
        guard let last = range.last, range.count > 1 else { return name }
        switch name.kind {
        case .person:
            if isNumbered(range) { return nil }
            if Self.placeHeads.contains(tokens.keys[last]) {
                return NameFinding(range: name.range, score: name.score, kind: .location)
            }
            // The `A.` of `A. Jane Roe` is an initial.
            return Self.articles.contains(tokens.keys[range.lowerBound])
                && !tokens.isASCII(range.lowerBound + 1, ".")
                ? name.with(TextRange(tokens.range(range.lowerBound + 1).start, name.range.end)) : name
        case .organization, .location:
            if isPortfolio(range) || isSport(range) { return nil }
            if isCapitalDistrict(range) {
                let place = TextRange(name.range.start, tokens.range(range.lowerBound + 1).end)
                return NameFinding(range: place, score: name.score, kind: .location)
            }
            if range.count == 2, tokens.isASCII(last, "."), Self.states.contains(tokens.keys[range.lowerBound]) {
                return NameFinding(range: name.range, score: name.score, kind: .location)
            }
            let isBeforePerson = person.map { tokens.range(range.upperBound).start == $0.range.start } ?? false
            let end = isBeforePerson ? titleStart(range) : districtStart(range)
            guard end > range.lowerBound, end < range.upperBound else { return name }
            return shortened(name, range.lowerBound..<end)
        case .event:
            if isLeague(range) { return NameFinding(range: name.range, score: name.score, kind: .organization) }
            let start = eventStart(range)
            return start > range.lowerBound && isUnnamed(start..<range.upperBound)
                ? nil : name.with(TextRange(tokens.range(start).start, name.range.end))
        case .product: return name
        }
    }

    /// Whether some tokens are a league with somebody at its head: `commissioner of the Lake Conference`.
    private func isLeague(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        return first >= 3 && tokens.has(range.upperBound - 1, Self.conferenceKey)
            && tokens.has(first - 1, EnglishPhrase.theKey) && tokens.has(first - 2, EnglishPhrase.ofKey)
            && Self.leagueHeads.contains(tokens.keys[first - 3])
    }

    private static let conferenceKey = TokenKey.of("conference")
    private static let leagueHeads = TokenMap(words: ["commissioner", "member", "members", "champion", "champions"])

    /// The first token of an event behind who hosts it, and behind a bare *Annual*.
    private func eventStart(_ range: Range<Int>) -> Int {
        var start = range.lowerBound
        // `NRBS) 2031 Lake Conference`
        if let close = range.dropLast().first(where: { tokens.isASCII($0, ")") || tokens.isASCII($0, "(") }),
            tokens.isASCII(close, ")")
        {
            start = close + 1
        }
        if let verb = range.dropFirst().dropLast().last(where: {
            EnglishEventTerms.hosting.contains(tokens.keys[$0]) && tokens.isCapital($0)
        }) {
            start = verb + 1
            while start < range.upperBound - 1, Self.eventOpeners.contains(tokens.keys[start]) { start += 1 }
        }
        if start < range.upperBound - 2, tokens.has(start, Self.annualKey) { start += 1 }
        return start
    }

    /// Whether some words would be any body's event: `2031 Annual Conference`.
    private func isUnnamed(_ range: Range<Int>) -> Bool {
        range.allSatisfy { token in
            tokens.classes[token] == .number || EnglishEventTerms.generic.contains(tokens.keys[token])
                || EnglishEventTerms.isHead(tokens)(token)
        }
    }

    private static let annualKey = TokenKey.of("annual")
    private static let eventOpeners = TokenMap(words: [
        "off", "up", "the", "its", "their", "a", "an", "first", "for", "with",
    ])

    private func shortened(_ name: NameFinding, _ range: Range<Int>) -> NameFinding {
        let isPlace = range.last.map { Self.placeHeads.contains(tokens.keys[$0]) } ?? false
        let rest = TextRange(name.range.start, tokens.range(range.upperBound - 1).end)
        return NameFinding(range: rest, score: name.score, kind: isPlace ? .location : name.kind)
    }

    /// The first token of the position that some tokens end in; their end where they end in none.
    private func titleStart(_ range: Range<Int>) -> Int {
        guard let last = range.last, EnglishRoleTerms.heads.contains(tokens.keys[last]) else { return range.upperBound }
        var start = last
        while start > range.lowerBound,
            EnglishRoleTerms.modifiers.contains(tokens.keys[start - 1])
                && !Self.placeHeads.contains(tokens.keys[start - 1])
        {
            start -= 1
        }
        return start
    }

    /// The place of `District` in front of the office that it belongs to; the tokens' end elsewhere.
    private func districtStart(_ range: Range<Int>) -> Int {
        let next = range.upperBound
        guard next < tokens.count, tokens.has(next - 1, Self.districtKey),
            Self.districtOffices.contains(tokens.keys[next]), tokens.isCapital(next)
        else { return next }
        return next - 1
    }

    /// Whether a number is joined to some tokens: `Instruction A.2`.
    private func isNumbered(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        return next < tokens.count && tokens.classes[next] == .number && tokens.isGlued(next)
    }

    /// Whether some tokens are a sport in front of *Champion*: `River Canoe World`.
    private func isSport(_ range: Range<Int>) -> Bool {
        tokens.has(range.upperBound, Self.championKey) && Self.reaches.contains(tokens.keys[range.upperBound - 1])
    }

    /// Whether some tokens begin with `D C` behind *Washington*, in a text without marks.
    private func isCapitalDistrict(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        return first > 0 && tokens.has(first, Self.letterD) && tokens.has(first + 1, Self.letterC)
            && tokens.has(first - 1, Self.washingtonKey)
    }

    /// Whether some tokens without the head word of a body stand behind *Minister of*.
    private func isPortfolio(_ range: Range<Int>) -> Bool {
        guard range.lowerBound >= 2, tokens.has(range.lowerBound - 1, EnglishPhrase.ofKey),
            Self.ministers.contains(tokens.keys[range.lowerBound - 2])
        else { return false }
        return !range.contains { EnglishOrganizationTerms.strongHeads.contains(tokens.keys[$0]) }
            && range.contains { tokens.has($0, EnglishPhrase.andKey) }
    }

    private static let articles = TokenMap(words: ["a", "an"])
    private static let officeKey = TokenKey.of("office")
    private static let attorneyKey = TokenKey.of("attorney")
    private static let attorneysKey = TokenKey.of("attorneys")
    private static let championKey = TokenKey.of("champion")
    private static let reaches = TokenMap(words: ["world", "national", "european", "olympic", "state", "junior"])
    private static let washingtonKey = TokenKey.of("washington")
    private static let letterD = TokenKey.of("d")
    private static let letterC = TokenKey.of("c")
    private static let districtKey = TokenKey.of("district")
    private static let placeHeads = TokenMap(words: ["prefecture", "province", "county", "parish", "city", "state"])
    /// States as news abbreviates them, but for those that are words.
    private static let states = TokenMap(words: [
        "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ill", "ind", "kan", "ky", "mich", "minn", "neb",
        "nev", "okla", "ore", "pa", "tenn", "va", "vt", "wis", "wyo",
    ])
    private static let districtOffices = TokenMap(words: [
        "attorney", "attorneys", "judge", "judges", "ranger", "manager", "superintendent", "supervisor",
        "commissioner", "director", "governor",
    ])
    private static let ministers = TokenMap(words: ["minister", "ministers", "secretary", "secretaries"])
}
