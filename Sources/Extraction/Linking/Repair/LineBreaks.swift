import DatelineRecords

/// Parts names that run over the end of a line of an address or a table: `Paula Reyes⏎Fenwick Hospital`.
///
/// Lines of a paragraph are joined with blanks before; a line feed inside a block is a border that a name does not cross.
struct LineBreaks {
    let tokens: TokenTable

    /// The names, those over a line end parted; a part of two or three plain capital words is a person where the whole is a body with one.
    func parted(_ names: [NameFinding]) -> [NameFinding] {
        var result: [NameFinding] = []
        for name in names {
            let range = tokens.tokens(touching: name.range)
            guard let line = range.dropFirst().first(where: { isBorder($0) }), !isCountry(range.lowerBound..<line)
            else {
                result.append(name)
                continue
            }
            let left = TextRange(name.range.start, tokens.range(line - 1).end)
            let right = TextRange(tokens.range(line).start, name.range.end)
            for (part, words) in [(left, range.lowerBound..<line), (right, line..<range.upperBound)] {
                result.append(NameFinding(range: part, score: name.score, kind: kind(words, name.kind)))
            }
        }
        return result
    }

    /// Whether the first line of a letterhead is the country of the body below it.
    private func isCountry(_ words: Range<Int>) -> Bool {
        words.count == 2 && tokens.has(words.lowerBound, Self.unitedKey)
    }

    private static let unitedKey = TokenKey.of("united")

    private func isBorder(_ token: Int) -> Bool {
        tokens.shapes[token].contains(.lineBefore) && tokens.classes[token] == .word
            || tokens.shapes[token].contains(.cellStart)
    }

    private func kind(_ words: Range<Int>, _ kind: NameFinding.Kind) -> NameFinding.Kind {
        guard kind == .person || kind == .organization else { return kind }
        let hasHead = words.contains {
            EnglishOrganizationTerms.heads[tokens.keys[$0]] != nil
                || EnglishOrganizationTerms.legalForms.contains(tokens.keys[$0])
        }
        if hasHead { return .organization }
        let plain = words.count { tokens.isCapital($0) && !tokens.isAcronym($0) }
        return kind == .organization && (2...3).contains(words.count) && plain == words.count ? .person : kind
    }
}
