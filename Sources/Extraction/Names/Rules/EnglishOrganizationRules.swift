import DatelineRecords

/// Finds organizations in English text by legal form, head word, bracketed acronym, listing and "About X" heading.
enum EnglishOrganizationRules {
    static func find(_ tokens: TokenTable, _ block: Range<Int>, _ found: inout [NameFinding]) {
        aboutHeading(tokens, block, &found)
        let isTitle = tokens.isTitleCase(block: block)
        var index = block.lowerBound
        while index < block.upperBound {
            guard tokens.classes[index] == .word || tokens.isASCII(index, "(") else {
                index += 1
                continue
            }
            if tokens.isASCII(index, "(") {
                listing(tokens, index, block, &found)
                if let end = acronym(tokens, index, block, &found) { index = end }
                index += 1
                continue
            }
            guard tokens.isCapital(index) else {
                index += 1
                continue
            }
            if let end = legalForm(tokens, index, block, &found) {
                index = end
                continue
            }
            if !isTitle, let end = headed(tokens, index, block, &found) {
                index = end
                continue
            }
            index += 1
        }
    }

    /// `Shinonome Foods Co., Ltd.`
    private static func legalForm(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        guard let end = LegalForm.end(tokens, at: index, high: block.upperBound) else { return nil }
        var before = index
        if tokens.isASCII(index - 1, ",") { before -= 1 }
        let start = EnglishPhrase.runStart(tokens, before: before, low: block.lowerBound)
        guard start < before else { return nil }
        // `Company` and `Co` alone are weak: the run before them must not be a single opener.
        let isWeak = EnglishOrganizationTerms.weakLegalForms.contains(tokens.keys[index]) && end == index + 1
        if isWeak, tokens.isTitleCase(block: block) { return nil }
        if start + 1 == before, EnglishRoleTerms.honorifics.contains(tokens.keys[start]) { return nil }
        found.append(NameFinding(range: tokens.range(start..<end), score: isWeak ? 0.7 : 0.9, kind: .organization))
        return end
    }

    /// `Ministry of Fisheries and Food`, `Northmoor University`.
    private static func headed(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        let key = tokens.keys[index]
        let next = index + 1
        if EnglishOrganizationTerms.leadingHeads.contains(key), next < block.upperBound,
            tokens.keys[next] == EnglishPhrase.ofKey || tokens.keys[next] == EnglishPhrase.forKey
        {
            let end = EnglishPhrase.complementEnd(tokens, at: next, high: block.upperBound, series: hasSeries(key))
            if end > next {
                let start = EnglishPhrase.runStart(tokens, before: index, low: block.lowerBound)
                if let first = bodyStart(tokens, min(start, index), index) {
                    found.append(NameFinding(range: tokens.range(first..<end), score: 0.8, kind: .organization))
                    return end
                }
            }
        }
        guard EnglishOrganizationTerms.strongHeads.contains(key), !tokens.isCapital(next) else { return nil }
        let start = EnglishPhrase.runStart(tokens, before: index, low: block.lowerBound)
        guard start < index, let first = bodyStart(tokens, start, index), first < index else { return nil }
        found.append(NameFinding(range: tokens.range(first..<next), score: 0.75, kind: .organization))
        return next
    }

    /// The first token of a body's name in a run that may begin with a title (`Secretary Northmoor Council`); nil where a title ends it.
    private static func bodyStart(_ tokens: TokenTable, _ start: Int, _ head: Int) -> Int? {
        var first = start
        var index = start
        while index < head {
            let key = tokens.keys[index]
            if EnglishRoleTerms.heads.contains(key), !EnglishOrganizationTerms.leadingHeads.contains(key),
                key != generalKey, key != commissionerKey
            {
                first = index + 1
            }
            index += 1
        }
        while first < head, !tokens.isCapital(first) { first += 1 }
        return first <= head ? first : nil
    }

    private static func hasSeries(_ key: UInt64) -> Bool { seriesHeads.contains(key) }

    private static let seriesHeads = TokenMap(words: [
        "ministry", "department", "bureau", "committee", "subcommittee", "office", "school", "college", "institute",
    ])
    private static let generalKey = TokenKey.of("general")
    private static let commissionerKey = TokenKey.of("commissioner")

    /// `Northmoor Trade Association (NTA)`: the acronym's letters are the initials of the phrase before it, which holds a head word.
    private static func acronym(
        _ tokens: TokenTable, _ open: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        var index = open + 1
        if tokens.has(index, EnglishPhrase.theKey) { index += 1 }
        let isQuoted = tokens.isASCII(index, "\"") || tokens.has(index, 0x201C) || tokens.has(index, 0x2018)
        if isQuoted { index += 1 }
        guard tokens.isAcronym(index), index < block.upperBound else { return nil }
        var close = index + 1
        if isQuoted { close += 1 }
        guard tokens.isASCII(close, ")") else { return nil }
        guard let start = AcronymMatch.start(tokens, acronym: index, before: open, low: block.lowerBound) else {
            return nil
        }
        let hasHead = (start..<open).contains {
            tokens.isCapital($0)
                && (EnglishOrganizationTerms.strongHeads.contains(tokens.keys[$0])
                    || EnglishOrganizationTerms.leadingHeads.contains(tokens.keys[$0]))
        }
        guard hasHead else { return nil }
        found.append(NameFinding(range: tokens.range(start..<open), score: 0.95, kind: .organization))
        found.append(NameFinding(range: tokens.range(index), score: 0.95, kind: .organization))
        return close
    }

    /// `Tindall Robotics (NASDAQ: TDRB)`: the phrase before a listing.
    private static func listing(
        _ tokens: TokenTable, _ open: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) {
        guard open + 2 < block.upperBound, EnglishOrganizationTerms.exchanges.contains(tokens.keys[open + 1]),
            tokens.isAcronym(open + 1) || tokens.has(open + 1, TokenKey.of("nasdaq"))
        else { return }
        var before = open
        if tokens.isASCII(before - 1, "."), before - 2 >= block.lowerBound { before -= 1 }
        let start = EnglishPhrase.runStart(tokens, before: before, low: block.lowerBound)
        guard start < before, open - start < 12 else { return }
        found.append(NameFinding(range: tokens.range(start..<open), score: 0.85, kind: .organization))
    }

    /// A short block `About Tindall Robotics`.
    private static func aboutHeading(_ tokens: TokenTable, _ block: Range<Int>, _ found: inout [NameFinding]) {
        let first = block.lowerBound
        guard block.count > 1, tokens.keys[first] == aboutKey, tokens.isCapital(first) else { return }
        var line = first + 1
        while line < block.upperBound, !tokens.shapes[line].contains(.lineBefore) { line += 1 }
        guard line - first < 14 else { return }
        if tokens.isASCII(line - 1, ":") { line -= 1 }
        var start = first + 1
        if tokens.has(start, EnglishPhrase.theKey) { start += 1 }
        guard start < line, tokens.isCapital(start) || tokens.classes[start] == .number,
            !EnglishOrganizationTerms.openers.contains(tokens.keys[start]),
            !EnglishRoleTerms.honorifics.contains(tokens.keys[start]), !genericSubjects.contains(tokens.keys[start])
        else { return }
        // A bracket behind the name (acronym, listing) is no part of it.
        if let open = (start..<line).first(where: { tokens.isASCII($0, "(") }) { line = open }
        guard start < line else { return }
        found.append(NameFinding(range: tokens.range(start..<line), score: 0.6, kind: .organization))
    }

    private static let aboutKey = TokenKey.of("about")
    private static let genericSubjects = TokenMap(words: [
        "author", "company", "book", "artist", "study", "event", "award",
    ])
}
