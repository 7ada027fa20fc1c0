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
            let parts = [range.lowerBound..<line, line..<range.upperBound]
            let isBody = parts.contains(where: hasHead)
            for words in parts where !isHeading(words, behind: line) {
                let start = words.lowerBound == range.lowerBound ? name.range.start : tokens.range(line).start
                let end = words.upperBound == range.upperBound ? name.range.end : tokens.range(line - 1).end
                let kind = isBody ? kind(words, name.kind) : name.kind
                result.append(NameFinding(range: TextRange(start, end), score: name.score, kind: kind))
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

    /// Whether a part is the single word that lost its line end: `Details`, `President`.
    private func isHeading(_ words: Range<Int>, behind line: Int) -> Bool {
        words.count == 1 && words.upperBound == line && tokens.ends[line - 1] == tokens.starts[line]
    }

    private func hasHead(_ words: Range<Int>) -> Bool {
        words.contains {
            EnglishOrganizationTerms.heads[tokens.keys[$0]] != nil
                || EnglishOrganizationTerms.legalForms.contains(tokens.keys[$0])
        }
    }

    private func kind(_ words: Range<Int>, _ kind: NameFinding.Kind) -> NameFinding.Kind {
        guard kind == .person || kind == .organization else { return kind }
        if hasHead(words) { return .organization }
        let plain = words.count { tokens.isCapital($0) && !tokens.isAcronym($0) }
        return kind == .organization && (2...3).contains(words.count) && plain == words.count ? .person : kind
    }
}
