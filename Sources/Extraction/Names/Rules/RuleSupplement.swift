import DatelineRecords

/// Adds to the tagger's names what the grammar of the genre proves: bodies with a legal form, a head word, an acronym or listing in brackets.
enum RuleSupplement {
    /// The names with the organizations that rules find where the tagger marked nothing, or only a part.
    ///
    /// - Parameter least: The strength from which a rule counts.
    static func merged(_ names: [NameFinding], in draft: Draft, blocks: [Int], least: Float) -> [NameFinding] {
        if blocks.isEmpty { return names }
        let rules = NameRules.find(in: draft, blocks: blocks).filter { $0.kind == .organization && $0.score >= least }
        guard !rules.isEmpty else { return names }
        let marked = RangeIndex(names.map(\.range))
        let people = RangeIndex(names.filter { $0.kind == .person }.map(\.range))
        var added: [NameFinding] = []
        for rule in rules {
            let overlapping = marked.overlapping(rule.range)
            guard people.overlapping(rule.range).isEmpty, overlapping.allSatisfy({ rule.range.contains($0) }),
                !overlapping.contains(rule.range)
            else { continue }
            added.append(NameFinding(range: rule.range, score: min(rule.score, 0.9), kind: .organization))
        }
        let taken = RangeIndex(added.map(\.range))
        return names.filter { taken.overlapping($0.range).isEmpty } + added
    }
}
