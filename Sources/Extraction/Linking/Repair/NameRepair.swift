import DatelineRecords

/// Mends names at their borders and makes their kinds agree, with what the whole release says, before entries are made.
///
/// - A legal form behind an organization belongs to it (`Ono Foods` + `Co., Ltd.`).
/// - A position in front of a person does not (`Congressman Waxman`).
/// - Two bodies that a lost apostrophe or line end glued together part (`Justice Departments Tax Division`, `Acme Trust Acme Trust`).
/// - One word or phrase is of one kind: that of most of its mentions.
struct NameRepair {
    let tokens: TokenTable

    init(_ tokens: TokenTable) { self.tokens = tokens }

    /// The mended names, in text order.
    func repaired(_ names: [NameFinding]) -> [NameFinding] {
        var result: [NameFinding] = []
        let whole = LostGenitives(tokens).parted(names.map(withoutGlue).sorted { $0.range < $1.range })
        let names = PersonEdges(tokens: tokens).trimmed(
            LineBreaks(tokens: tokens).parted(NameBorders(tokens: tokens).trimmed(whole)).compactMap(inOneSentence))
        var known: Set<String> = []
        for name in names where name.kind == .organization { known.insert(tokens.normalForm(name.range)) }
        for name in names.sorted(by: { $0.range < $1.range }) {
            switch name.kind {
            case .organization: result += organizations(name, known)
            case .person: if let person = person(name) { result.append(person) }
            case .location, .event, .product: result.append(name)
            }
        }
        extendLegalForms(&result)
        extendBefore(&result)
        extendComplements(&result)
        extendDistricts(&result)
        result = KnownBodies(tokens: tokens).mended(EnglishBodyRepair(tokens: tokens).repaired(result))
        result = EastAsianBodyRepair(tokens: tokens).repaired(result)
        result = JapaneseMunicipalities(tokens: tokens).added(to: result)
        withoutDegrees(&result)
        result += StemMentions(tokens: tokens).found(beside: result)
        result.sort { $0.range < $1.range }
        NameLists(tokens: tokens).settle(&result)
        KindVote.settle(&result, form: tokens.normalForm) { LegalFormTail.ends(tokens, tokens.tokens(touching: $0)) }
        return result
    }

    /// A name without the label that lost its line end: `DetailsTindall`, `RelationsMara`.
    private func withoutGlue(_ name: NameFinding) -> NameFinding {
        let range = name.range.start..<name.range.end
        guard let end = tokens.text.utf8.withUnsafeBufferPointer({ GluedWords.headingEnd($0, range) }) else {
            return name
        }
        return name.with(TextRange(end, name.range.end))
    }

    /// A person, body or event that ends where its sentence ends, and not in `&` or a small word: `University of Halden. Roe`, `Roe Market &`.
    private func inOneSentence(_ name: NameFinding) -> NameFinding? {
        guard name.kind == .person || name.kind == .organization || name.kind == .event else { return name }
        let range = tokens.tokens(touching: name.range)
        var end = range.dropFirst().first { isSentenceBorder($0, name.kind) } ?? range.upperBound
        while end - range.lowerBound > 1,
            tokens.isASCII(end - 1, "&") || tokens.isASCII(end - 1, ":") || Self.joints.contains(tokens.keys[end - 1])
                || end < range.upperBound && tokens.isASCII(end - 1, ".")
        {
            end -= 1
        }
        guard end < range.upperBound else { return name }
        // What the next sentence made an event is none without a word for one.
        if name.kind == .event, !(range.lowerBound..<end).contains(where: EnglishEventTerms.isHead(tokens)) {
            return nil
        }
        return name.with(TextRange(name.range.start, tokens.range(end - 1).end))
    }

    /// Whether another sentence, or what a colon announces, begins at a token; in `Rothrock.Bannon` the blank is lost.
    private func isSentenceBorder(_ token: Int, _ kind: NameFinding.Kind) -> Bool {
        if tokens.shapes[token].contains(.sentenceStart) { return kind != .event || tokens.isASCII(token - 1, ".") }
        guard kind == .person else { return false }
        if tokens.isASCII(token - 1, ":") { return true }
        return tokens.isASCII(token - 1, ".") && tokens.isGlued(token) && tokens.isCapital(token)
            && tokens.ends[token] - tokens.starts[token] > 2
            && tokens.starts[token - 1] == tokens.ends[max(0, token - 2)]
            && tokens.ends[max(0, token - 2)] - tokens.starts[max(0, token - 2)] > 3
    }

    private static let joints = TokenMap(words: ["and", "of", "for", "the", "at", "in"])

    /// The organization or the organizations that a name holds.
    private func organizations(_ name: NameFinding, _ known: Set<String>) -> [NameFinding] {
        let range = tokens.tokens(touching: name.range)
        if isOffice(range) { return [] }
        guard range.count > 2 else {
            if range.count == 2, isPosition(range.lowerBound), tokens.isCapital(range.lowerBound + 1),
                EnglishOrganizationTerms.heads[tokens.keys[range.lowerBound + 1]] == nil
            {
                return person(NameFinding(range: name.range, score: name.score, kind: .person)).map { [$0] } ?? []
            }
            return [name]
        }
        if let end = headlineEnd(range, known) {
            let short = TextRange(name.range.start, tokens.range(end - 1).end)
            return [NameFinding(range: short, score: name.score, kind: .organization)]
        }
        guard let cut = cut(range, known) else { return [name] }
        let left = TextRange(name.range.start, tokens.range(cut - 1).end)
        let right = TextRange(tokens.range(cut).start, name.range.end)
        return [left, right].map { NameFinding(range: $0, score: name.score, kind: .organization) }
    }

    /// Whether some tokens are the title of an office alone: `General Counsel`.
    private func isOffice(_ range: Range<Int>) -> Bool {
        guard let last = range.last, range.count > 1 else { return false }
        return Self.offices.contains(tokens.keys[last])
            && range.dropLast().allSatisfy {
                EnglishRoleTerms.modifiers.contains(tokens.keys[$0]) || EnglishRoleTerms.heads.contains(tokens.keys[$0])
            }
    }

    private static let offices = TokenMap(words: [
        "counsel", "president", "officer", "director", "executive", "chairman", "secretary", "treasurer", "attorney",
    ])

    /// The end of a known name in a headline whose verb was taken for a part of it: `Halden Bank Opens New Branch`.
    private func headlineEnd(_ range: Range<Int>, _ known: Set<String>) -> Int? {
        let first = range.lowerBound
        let block = tokens.blocks[Int(tokens.blockOfToken[first])]
        // Where a line end was lost, a contact block stands, no headline.
        guard first == 0 || tokens.ends[first - 1] < tokens.starts[first], tokens.isTitleCase(block: block) else {
            return nil
        }
        // A word of bodies, or a legal form, at the end belongs to the name.
        guard let last = range.last(where: { tokens.classes[$0] == .word }),
            EnglishOrganizationTerms.heads[tokens.keys[last]] == nil,
            !EnglishOrganizationTerms.legalForms.contains(tokens.keys[last])
        else { return nil }
        for end in stride(from: range.upperBound - 1, to: range.lowerBound, by: -1)
        where EnglishOrganizationTerms.heads[tokens.keys[end]] == nil && tokens.classes[end] == .word
            && !tokens.isGlued(end) && tokens.isCapital(end) && tokens.isCapital(end - 1)
        {
            if known.contains(tokens.normalForm(tokens.range(range.lowerBound..<end))) { return end }
        }
        return nil
    }

    /// Where two bodies meet inside one name, or nil.
    private func cut(_ range: Range<Int>, _ known: Set<String>) -> Int? {
        for index in range.dropFirst() where tokens.isCapital(index) {
            let before = index - 1
            guard tokens.classes[before] == .word, !tokens.isGlued(index) else { continue }
            // `Departments Tax Division`, `Commissions Boston Office`
            if Self.lostPossessives.contains(tokens.keys[before]), tokens.isCapital(before) { return index }
            // `U.S. Attorneys Office of the Lake District`
            if tokens.has(before, Self.attorneysKey), tokens.has(index, Self.officeKey) { continue }
            guard tokens.isCapital(before) else { continue }
            let left = tokens.normalForm(tokens.range(range.lowerBound..<index))
            let right = tokens.normalForm(tokens.range(index..<range.upperBound))
            if left == right { return index }
            let startsBody =
                EnglishOrganizationTerms.leadingHeads.contains(tokens.keys[index])
                && tokens.keys[index] != Self.boardKey
                && tokens.has(index + 1, EnglishPhrase.ofKey) && !isInspector(index)
            let isPlural = tokens.text.utf8[tokens.range(before).end - 1] == 0x73 && index - range.lowerBound >= 3
            if startsBody, isPlural || known.contains(left) { return index }
        }
        return nil
    }

    /// Whether an inspector general's office begins at a token: whose it is, is a part of its name.
    private func isInspector(_ office: Int) -> Bool {
        let next = tokens.has(office + 2, EnglishPhrase.theKey) ? office + 3 : office + 2
        return tokens.has(office, Self.officeKey) && tokens.has(next, Self.inspectorKey)
    }

    private static let attorneysKey = TokenKey.of("attorneys")
    private static let inspectorKey = TokenKey.of("inspector")
    private static let boardKey = TokenKey.of("board")
    private static let lostPossessives = TokenMap(words: [
        "departments", "divisions", "commissions", "bureaus", "agencys", "ministrys", "administrations",
        "universitys", "institutes", "companys", "fbis", "cias", "secs", "dojs", "irss", "epas",
    ])

    /// Adds a legal form right behind an organization.
    private func extendLegalForms(_ names: inout [NameFinding]) {
        for index in names.indices where names[index].kind == .organization {
            let range = tokens.tokens(touching: names[index].range)
            var next = range.upperBound
            guard next < tokens.count, let last = range.last else { continue }
            if tokens.isASCII(next, "."), tokens.isGlued(next),
                LegalForm.end(tokens, at: last, high: next + 1) == next + 1
            {
                names[index].range = TextRange(names[index].range.start, tokens.range(next).end)
                continue
            }
            if tokens.isASCII(next, ",") { next += 1 }
            let block = tokens.blocks[Int(tokens.blockOfToken[last])]
            guard next < block.upperBound, !tokens.shapes[next].contains(.lineBefore), isFirm(next),
                let end = LegalForm.end(tokens, at: next, high: block.upperBound)
            else { continue }
            let limit = index + 1 < names.count ? names[index + 1].range.start : Int.max
            let extended = TextRange(names[index].range.start, tokens.range(end - 1).end)
            if extended.end <= limit { names[index].range = extended }
        }
    }

    /// Adds capital words right before a company with its legal form: `Arbor` + `Vale Foods, Inc.`
    private func extendBefore(_ names: inout [NameFinding]) {
        for index in names.indices where names[index].kind == .organization {
            let range = tokens.tokens(touching: names[index].range)
            guard let first = range.first, tokens.isCapital(first), !tokens.shapes[first].contains(.sentenceStart),
                !tokens.shapes[first].contains(.cellStart), !tokens.shapes[first].contains(.lineBefore),
                LegalFormTail.ends(tokens, range)
            else { continue }
            let block = tokens.blocks[Int(tokens.blockOfToken[first])]
            let floor = index > 0 ? tokens.tokens(touching: names[index - 1].range).upperBound : 0
            var start = EnglishPhrase.runStart(tokens, before: first, low: max(block.lowerBound, floor))
            while start < first, !isNamePart(start) { start += 1 }
            guard start < first, first - start <= 3,
                (start..<first).allSatisfy({ isNamePart($0) || tokens.classes[$0] != .word })
            else { continue }
            names[index].range = TextRange(tokens.range(start).start, names[index].range.end)
        }
    }

    private func isNamePart(_ token: Int) -> Bool {
        let key = tokens.keys[token]
        return tokens.isCapital(token) && !EnglishRoleTerms.heads.contains(key)
            && !EnglishRoleTerms.modifiers.contains(key)
            && !EnglishOrganizationTerms.openers.contains(key) && !EnglishRoleParser.pluralHeads.contains(key)
    }

    /// Adds the rest of a series: `Bureau of Rivers, Lakes` + `, and Harbors`.
    private func extendComplements(_ names: inout [NameFinding]) {
        for index in names.indices where names[index].kind == .organization {
            let range = tokens.tokens(touching: names[index].range)
            guard let last = range.last,
                let head = range.first(where: { token in
                    EnglishOrganizationTerms.leadingHeads.contains(tokens.keys[token])
                        && Self.seriesJoints.contains(tokens.keys[token + 1 < tokens.count ? token + 1 : token])
                }), head + 1 < range.upperBound
            else { continue }
            let block = tokens.blocks[Int(tokens.blockOfToken[last])]
            let limit = complementLimit(names[(index + 1)...]) ?? block.upperBound
            let end = EnglishPhrase.complementEnd(
                tokens, at: head + 1, high: min(block.upperBound, max(limit, range.upperBound)), series: true)
            guard end > range.upperBound, end - range.upperBound <= 8, !startsPerson(range.upperBound, end) else {
                continue
            }
            names[index].range = TextRange(names[index].range.start, tokens.range(end - 1).end)
        }
    }

    /// The first token of the names behind a body that is none of its series; `Lake Works` in `Office of Rivers and Lake Works` is one.
    private func complementLimit(_ names: ArraySlice<NameFinding>) -> Int? {
        for name in names.prefix(4) {
            let range = tokens.tokens(touching: name.range)
            let isPart =
                name.kind == .organization && tokens.has(range.lowerBound - 1, EnglishPhrase.andKey) && range.count > 1
                && range.allSatisfy {
                    tokens.isCapital($0) && EnglishOrganizationTerms.heads[tokens.keys[$0]] == nil
                        && !tokens.isAcronym($0)
                }
            if !isPart { return range.lowerBound }
        }
        return nil
    }

    /// Whether a position, and so a person, stands in what would be added.
    private func startsPerson(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains {
            EnglishRoleTerms.heads.contains(tokens.keys[$0])
                || EnglishOrganizationTerms.leadingHeads.contains(tokens.keys[$0])
        }
    }

    private static let seriesJoints = TokenMap(words: ["of", "for", "on"])

    /// Adds the district to a prosecutor's office: `U.S. Attorney's Office for the Southern District of Iowa`.
    private func extendDistricts(_ names: inout [NameFinding]) {
        for index in names.indices where names[index].kind == .organization {
            let range = tokens.tokens(touching: names[index].range)
            let next = range.upperBound
            guard let last = range.last, tokens.keys[last] == Self.officeKey, tokens.has(next, EnglishPhrase.forKey),
                tokens.has(next + 1, EnglishPhrase.theKey)
            else { continue }
            let block = tokens.blocks[Int(tokens.blockOfToken[last])]
            guard let end = District.end(tokens, at: next + 2, limit: block.upperBound) else { continue }
            names[index].range = TextRange(names[index].range.start, tokens.range(end - 1).end)
        }
        // What the district's name held is part of the office now.
        var kept: [NameFinding] = []
        for name in names {
            if let last = kept.last, last.range.overlaps(name.range) { continue }
            kept.append(name)
        }
        names = kept
    }

    private static let officeKey = TokenKey.of("office")

    /// Whether a legal form is none that is also a word (`Company`).
    private func isFirm(_ token: Int) -> Bool {
        !EnglishOrganizationTerms.weakLegalForms.contains(tokens.keys[token]) || tokens.isASCII(token + 1, ".")
            || tokens.isASCII(token + 1, ",")
    }
}
