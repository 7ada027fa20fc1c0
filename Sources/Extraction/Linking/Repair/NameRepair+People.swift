import DatelineRecords

/// The borders of people: positions, initials, degrees and bodies beside them.
extension NameRepair {
    /// A person without the positions in front of the name; nil where nothing is left.
    func person(_ name: NameFinding) -> NameFinding? {
        let range = tokens.tokens(touching: name.range)
        if let last = range.last, range.count > 1, EnglishOrganizationTerms.legalForms.contains(tokens.keys[last]) {
            return NameFinding(range: name.range, score: 2.5, kind: .organization)
        }
        if let end = bodyEnd(range) {
            let whole = TextRange(name.range.start, tokens.range(end - 1).end)
            return NameFinding(range: whole, score: name.score, kind: .organization)
        }
        if isPartOfTitle(range) || isNamedChair(range) { return nil }
        // `Partner at Oliver Roe`: a firm.
        if range.count > 1, tokens.has(range.lowerBound - 1, Self.atKey),
            EnglishRoleTerms.heads.contains(tokens.keys[max(0, range.lowerBound - 2)])
        {
            return NameFinding(range: name.range, score: 2.5, kind: .organization)
        }
        var first = range.lowerBound
        if let glued = gluedStart(range) { first = glued }
        while first < range.upperBound - 1, tokens.isCapital(first), isPosition(first) {
            first = tokens.afterPoint(first)
        }
        if let last = range.last, Self.countyWords.contains(tokens.keys[min(last + 1, tokens.count - 1)]) { return nil }
        if first == range.lowerBound { first = withInitial(first) }
        guard first != range.lowerBound, first < range.upperBound else { return name }
        return NameFinding(
            range: TextRange(tokens.range(first).start, name.range.end), score: name.score, kind: .person)
    }

    /// Whether a single word is the field of a position: `SVP Finance`.
    private func isPartOfTitle(_ range: Range<Int>) -> Bool {
        range.count == 1 && range.lowerBound > 0 && EnglishRoleTerms.modifiers.contains(tokens.keys[range.lowerBound])
            && EnglishRoleTerms.heads.contains(tokens.keys[range.lowerBound - 1])
            && !Self.givenNames.contains(tokens.keys[range.lowerBound])
    }

    /// Whether a chair is named for somebody: `Jane Roe Family Professor of Rivers`.
    private func isNamedChair(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        guard next < tokens.count, tokens.isCapital(next), !tokens.shapes[next].contains(.lineBefore) else {
            return false
        }
        return Self.endowments.contains(tokens.keys[next]) && tokens.isCapital(next + 1)
            || Self.chairs.contains(tokens.keys[next]) && tokens.has(range.lowerBound - 1, EnglishPhrase.theKey)
    }

    private static let atKey = TokenKey.of("at")
    private static let endowments = TokenMap(words: [
        "family", "endowed", "memorial", "distinguished", "presidential", "chaired",
    ])
    private static let chairs = TokenMap(words: ["professor", "professorship", "chair", "fellowship", "lectureship"])

    /// The second of two equal words that a lost line end joined: `About Jane` + `Jane Roe`; nil elsewhere.
    private func gluedStart(_ range: Range<Int>) -> Int? {
        guard range.count > 2, tokens.isCapital(range.lowerBound),
            tokens.ends[range.lowerBound] - tokens.starts[range.lowerBound] > 2,
            tokens.has(range.lowerBound + 1, tokens.keys[range.lowerBound])
        else { return nil }
        return range.lowerBound + 1
    }

    /// The token of an initial, or of what a hyphen joins, in front of a name: `B.` in `B. Todd Roe`, `Marja` in `Marja-Leena Roe`.
    private func withInitial(_ first: Int) -> Int {
        let initial = first - 2
        if initial >= 0, tokens.isASCII(first - 1, "-"), tokens.isGlued(first - 1), tokens.isGlued(first),
            tokens.isCapital(initial), tokens.isCapital(first)
        {
            return initial
        }
        guard initial >= 0, tokens.isASCII(first - 1, "."), tokens.isGlued(first - 1), tokens.isCapital(initial),
            tokens.ends[initial] - tokens.starts[initial] == 1, !tokens.isGlued(initial) || initial == 0,
            tokens.blockOfToken[initial] == tokens.blockOfToken[first], !tokens.shapes[first].contains(.lineBefore),
            tokens.isCapital(first + 1)
        else { return first }
        return initial
    }

    private static let countyWords = TokenMap(words: ["county", "counties"])

    /// The end of a body whose first words a tagger took for a person: `Halden Global` + `Development Group`.
    private func bodyEnd(_ person: Range<Int>) -> Int? {
        guard let last = person.last, person.count > 1 else { return nil }
        let block = tokens.blocks[Int(tokens.blockOfToken[last])]
        var end = person.upperBound
        while end < min(block.upperBound, person.upperBound + 2), tokens.isCapital(end), !tokens.isGlued(end),
            !tokens.shapes[end].contains(.lineBefore), !EnglishRoleTerms.heads.contains(tokens.keys[end])
        {
            end += 1
            if EnglishOrganizationTerms.names.contains(tokens.keys[end - 1]), !tokens.isCapital(end) { return end }
        }
        return nil
    }

    func isPosition(_ token: Int) -> Bool {
        let key = tokens.keys[token]
        let isTitle = EnglishRoleTerms.heads.contains(key) || EnglishRoleTerms.shortTitles.contains(key)
        return isTitle && !Self.givenNames.contains(key) || Self.parties.contains(key)
    }

    /// What a person is in a lawsuit or a story, which is neither position nor name: `Defendant Roe`.
    private static let parties = TokenMap(words: [
        "defendant", "plaintiff", "petitioner", "respondent", "heiress", "heir", "philanthropist", "legend", "veteran",
    ])

    /// Positions that are given or family names too.
    private static let givenNames = TokenMap(words: [
        "dean", "king", "prince", "marshal", "major", "bishop", "judge", "pope", "pastor", "elder", "page", "justice",
        "rich", "chase", "chance", "sales", "art", "general", "brand", "grant", "col", "gen", "rep", "cardinal",
        "priest",
        "singer", "coach", "chief", "pilot", "barber", "baker", "brewer", "butcher", "miller", "tenor", "rancher",
        "boxer", "cooper", "model",
    ])

    /// Takes the marks away that lie on the degrees behind a person: `Jane Roe, BSN, RNC-OB, LSN,`.
    func withoutDegrees(_ names: inout [NameFinding]) {
        var ends: [TextRange] = []
        for name in names where name.kind == .person {
            let end = tokens.tokens(touching: name.range).upperBound
            guard end > 0 else { continue }
            let block = tokens.blocks[Int(tokens.blockOfToken[end - 1])]
            let last = EnglishDegrees.end(tokens, behind: end, limit: block.upperBound)
            if last > end { ends.append(TextRange(name.range.end, tokens.range(last - 1).end)) }
        }
        guard !ends.isEmpty else { return }
        names.removeAll { name in name.kind != .person && ends.contains { $0.contains(name.range) } }
    }
}
