import DatelineRecords

/// Finds names by the grammar of the genre: legal forms, head words, titles before names, acronyms in brackets, "About X" headings.
///
/// It supplements the tagger: few findings, most of them right. Conventions are the tagger's (legal forms inside, *the* and *'s* outside).
enum NameRules {
    /// The names of a document, or of some of its blocks, without overlaps, in text order.
    static func find(in draft: Draft, blocks: [Int]? = nil) -> [NameFinding] {
        let tokens = draft.tokens
        var found: [NameFinding] = []
        for index in blocks ?? Array(tokens.blocks.indices) where !tokens.blocks[index].isEmpty {
            let block = tokens.blocks[index]
            if NameScript.isEastAsian(tokens, block) {
                let kana = NameScript.hasKana(tokens, block) || draft.document.language == "ja"
                if kana {
                    JapaneseNameRules.find(tokens, block, &found)
                } else {
                    ChineseNameRules.find(tokens, block, &found)
                }
            } else {
                EnglishOrganizationRules.find(tokens, block, &found)
                EnglishPersonRules.find(tokens, block, &found)
            }
        }
        return repeated(withoutOverlaps(found), in: tokens)
    }

    /// Keeps the stronger, then the longer of two findings that share bytes.
    static func withoutOverlaps(_ found: [NameFinding]) -> [NameFinding] {
        let ranked = found.sorted {
            $0.score != $1.score
                ? $0.score > $1.score
                : $0.range.length != $1.range.length
                    ? $0.range.length > $1.range.length : $0.range.start < $1.range.start
        }
        var kept: [NameFinding] = []
        var taken = [Bool](repeating: false, count: (found.map(\.range.end).max() ?? 0) + 1)
        for finding in ranked where !finding.range.isEmpty {
            guard !taken[finding.range.start], !taken[finding.range.end - 1],
                !(finding.range.start..<finding.range.end).contains(where: { taken[$0] })
            else { continue }
            for byte in finding.range.start..<finding.range.end { taken[byte] = true }
            kept.append(finding)
        }
        return kept.sorted { $0.range < $1.range }
    }

    /// Marks the other places where a name of at least two tokens stands in just the same words.
    private static func repeated(_ found: [NameFinding], in tokens: TokenTable) -> [NameFinding] {
        var known: [UInt64: [(keys: [UInt64], kind: NameFinding.Kind)]] = [:]
        for finding in found {
            let range = tokens.tokens(in: finding.range)
            guard range.count > 1 || tokens.isAcronym(range.lowerBound) else { continue }
            let keys = range.map { tokens.keys[$0] }
            guard let first = keys.first, known[first]?.contains(where: { $0.keys == keys }) != true else { continue }
            known[first, default: []].append((keys, finding.kind))
        }
        var result = found
        for token in 0..<tokens.count {
            guard let candidates = known[tokens.keys[token]] else { continue }
            let isWord = tokens.classes[token] == .word
            if isWord, !tokens.isCapital(token) { continue }
            for candidate in candidates where token + candidate.keys.count <= tokens.count {
                let range = token..<(token + candidate.keys.count)
                guard candidate.keys.indices.allSatisfy({ tokens.keys[token + $0] == candidate.keys[$0] }) else {
                    continue
                }
                result.append(NameFinding(range: tokens.range(range), score: 0.4, kind: candidate.kind))
            }
        }
        return withoutOverlaps(result)
    }
}
