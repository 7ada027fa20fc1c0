import DatelineRecords

/// Finds people in English text by titles before names, verbs of speech and positions behind names.
enum EnglishPersonRules {
    static func find(_ tokens: TokenTable, _ block: Range<Int>, _ found: inout [NameFinding]) {
        let isTitle = tokens.isTitleCase(block: block)
        var index = block.lowerBound
        while index < block.upperBound {
            guard tokens.classes[index] == .word else {
                index += 1
                continue
            }
            let key = tokens.keys[index]
            if tokens.isCapital(index), EnglishRoleTerms.honorifics.contains(key),
                let end = name(tokens, from: tokens.afterPoint(index), block, least: 1)
            {
                add(tokens, tokens.afterPoint(index)..<end, 0.95, &found)
                index = end
                continue
            }
            if !isTitle, EnglishRoleTerms.heads.contains(key) || EnglishRoleTerms.shortTitles.contains(key),
                let end = behindTitle(tokens, index, block, &found)
            {
                index = end
                continue
            }
            if EnglishRoleTerms.speechVerbs.contains(key), !tokens.isCapital(index),
                let end = name(tokens, from: index + 1, block, least: 2), closesName(tokens, end)
            {
                add(tokens, (index + 1)..<end, 0.8, &found)
                index = end
                continue
            }
            if !isTitle, tokens.isCapital(index), let end = beforeTitle(tokens, index, block, &found) {
                index = end
                continue
            }
            index += 1
        }
    }

    /// `CEO Mara Lindqvist`, `Senator Halloway`.
    private static func behindTitle(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        var first = tokens.afterPoint(index)
        if tokens.isASCII(first, ",") { first += 1 }
        let isStrong = tokens.isCapital(index) && !EnglishRoleTerms.weakHeads.contains(tokens.keys[index])
        guard let end = name(tokens, from: first, block, least: 2) else { return nil }
        guard isStrong || closesName(tokens, end) else { return nil }
        add(tokens, first..<end, isStrong ? 0.7 : 0.6, &found)
        return end
    }

    /// `Mara Lindqvist, chief executive of …`
    private static func beforeTitle(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        guard
            index == block.lowerBound || !tokens.isCapital(index - 1) || tokens.shapes[index].contains(.sentenceStart),
            let end = name(tokens, from: index, block, least: 2), tokens.isASCII(end, ","), end + 1 < block.upperBound
        else { return nil }
        var word = end + 1
        var seen = 0
        while word < block.upperBound, tokens.classes[word] == .word, seen < 6 {
            if EnglishRoleTerms.heads.contains(tokens.keys[word]) {
                add(tokens, index..<end, 0.75, &found)
                return end
            }
            guard
                EnglishRoleTerms.modifiers.contains(tokens.keys[word])
                    || EnglishRoleTerms.determiners.contains(tokens.keys[word])
            else { return nil }
            word += 1
            seen += 1
        }
        return nil
    }

    /// Whether what follows a name is no further capital word.
    private static func closesName(_ tokens: TokenTable, _ end: Int) -> Bool {
        end >= tokens.count || !tokens.isCapital(end)
    }

    /// The token behind a person's name that starts at `first`: one to four capital words, initials with points, hyphens, particles.
    static func name(_ tokens: TokenTable, from first: Int, _ block: Range<Int>, least: Int) -> Int? {
        var index = first
        var words = 0
        var end = first
        while index < block.upperBound, words < 5 {
            if index > first,
                tokens.shapes[index].contains(.lineBefore) || tokens.shapes[index].contains(.sentenceStart)
            {
                break
            }
            if tokens.isCapital(index) {
                guard isNameWord(tokens, index) || words > 0 && surnameTitles.contains(tokens.keys[index]) else {
                    return words >= least && words == 0 ? nil : finish(words, least, end)
                }
                words += 1
                let isInitial = tokens.keys[index] < 0x80
                index = isInitial || isSuffix(tokens, index) ? tokens.afterPoint(index) : index + 1
                end = index
                continue
            }
            if index > first, tokens.isASCII(index, "-") || tokens.isApostrophe(index), tokens.isGlued(index),
                tokens.isGlued(index + 1), tokens.isCapital(index + 1)
            {
                words -= 1
                index += 1
                continue
            }
            if words > 0, particles.contains(tokens.keys[index]), tokens.isCapital(index + 1) {
                index += 1
                continue
            }
            break
        }
        return finish(words, least, end)
    }

    private static func finish(_ words: Int, _ least: Int, _ end: Int) -> Int? {
        words >= least && words <= 4 ? end : nil
    }

    private static func isSuffix(_ tokens: TokenTable, _ index: Int) -> Bool {
        let key = tokens.keys[index]
        return key == juniorKey || key == seniorKey
    }

    /// Whether a capital word can be part of a person's name.
    private static func isNameWord(_ tokens: TokenTable, _ index: Int) -> Bool {
        let key = tokens.keys[index]
        if EnglishOrganizationTerms.openers.contains(key) || EnglishOrganizationTerms.legalForms.contains(key)
            || EnglishOrganizationTerms.strongHeads.contains(key) || EnglishRoleTerms.heads.contains(key)
            || EnglishRoleTerms.modifiers.contains(key) || EnglishOrganizationTerms.leadingHeads.contains(key)
        {
            return false
        }
        return !(tokens.isAcronym(index) && tokens.ends[index] - tokens.starts[index] > 4)
    }

    private static func add(
        _ tokens: TokenTable, _ range: Range<Int>, _ score: Float, _ found: inout [NameFinding]
    ) {
        found.append(NameFinding(range: tokens.range(range), score: score, kind: .person))
    }

    private static let juniorKey = TokenKey.of("jr")
    private static let seniorKey = TokenKey.of("sr")
    /// Titles and trades that are family names too.
    private static let surnameTitles = TokenMap(words: [
        "singer", "king", "prince", "bishop", "dean", "judge", "pope", "major", "marshal", "painter", "page", "baker",
        "elder", "justice", "abbot", "knight", "noble", "price", "rich", "law", "banks", "field", "fields", "sales",
        "young", "long", "gold", "first", "music", "wealth", "fields", "park", "lane", "news", "fine", "marks",
    ])
    private static let particles = TokenMap(words: [
        "de", "da", "di", "van", "von", "der", "den", "bin", "al", "la", "le", "du", "dos", "del", "el",
    ])
}
