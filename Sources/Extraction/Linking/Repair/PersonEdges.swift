import DatelineRecords

/// Cuts off what lost marks and blanks glued to English names of people.
///
/// | found | becomes |
/// |---|---|
/// | `Jane Roe1`, `Jane Roe²` | `Jane Roe`: the mark of a footnote |
/// | `HaldenJane Roe` | `Jane Roe`: a place or body of the line before |
/// | `Jane Roe Pike` in front of `or Ann Reyes Dunn` without any marks around, where *Pike* is another's family name | `Jane Roe` |
struct PersonEdges {
    let tokens: TokenTable

    /// The names, those of people without what is no part of them.
    func trimmed(_ names: [NameFinding]) -> [NameFinding] {
        let families = familyNames(names)
        return names.map { name in
            guard name.kind == .person else { return name }
            return withoutFollower(withoutPrefix(withoutFootnote(name)), families)
        }
    }

    /// The last words of people whose names have two words, or an initial between.
    private func familyNames(_ names: [NameFinding]) -> Set<UInt64> {
        var families: Set<UInt64> = []
        for name in names where name.kind == .person {
            let words = tokens.tokens(touching: name.range)
            let long = words.filter { tokens.ends[$0] - tokens.starts[$0] > 1 }
            if long.count == 2, let last = words.last { families.insert(tokens.keys[last]) }
        }
        return families
    }

    private func withoutFootnote(_ name: NameFinding) -> NameFinding {
        let utf8 = tokens.text.utf8
        var end = name.range.end
        while end > name.range.start + 2 {
            if utf8[end - 1] &- 0x30 < 10 {
                end -= 1
            } else if utf8[end - 2] == 0xC2, Self.superscripts.contains(utf8[end - 1]) {
                end -= 2
            } else {
                break
            }
        }
        // `Henry 8` is a name.
        guard end < name.range.end, utf8[end - 1] != 0x20 else { return name }
        return name.with(TextRange(name.range.start, end))
    }

    /// Last bytes of ¹, ² and ³.
    private static let superscripts: Set<UInt8> = [0xB9, 0xB2, 0xB3]

    /// A capital inside the first word, behind at least five letters, begins the name: no `McRoe` and no `DeShawn`.
    private func withoutPrefix(_ name: NameFinding) -> NameFinding {
        let words = tokens.tokens(touching: name.range)
        guard words.count > 1 else { return name }
        let utf8 = tokens.text.utf8
        let start = name.range.start
        let end = Int(tokens.ends[words.lowerBound])
        guard end - start > 7, utf8[start] &- 0x41 < 26,
            let border = (start + 5..<end - 2).first(where: { utf8[$0] &- 0x41 < 26 }),
            (start + 1..<border).allSatisfy({ utf8[$0] &- 0x61 < 26 }),
            (border + 1..<end).allSatisfy({ utf8[$0] &- 0x61 < 26 })
        else { return name }
        return name.with(TextRange(border, name.range.end))
    }

    private func withoutFollower(_ name: NameFinding, _ families: Set<UInt64>) -> NameFinding {
        let words = tokens.tokens(touching: name.range)
        guard words.count == 3, words.allSatisfy({ tokens.isCapital($0) && tokens.ends[$0] - tokens.starts[$0] > 1 }),
            let last = words.last, families.contains(tokens.keys[last]), isUnmarked(words)
        else { return name }
        return name.with(TextRange(name.range.start, tokens.range(last - 1).end))
    }

    /// Whether no punctuation stands within a dozen tokens: lists that lost their line ends.
    private func isUnmarked(_ words: Range<Int>) -> Bool {
        let around = max(0, words.lowerBound - 12)..<min(tokens.count, words.upperBound + 12)
        return around.allSatisfy { tokens.classes[$0] == .word }
    }
}
