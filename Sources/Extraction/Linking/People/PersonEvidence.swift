import DatelineRecords

/// Weighs whether what was marked as a person in Japanese or Chinese text is one: product names in Latin letters and cut-out phrases are none.
///
/// A person stays who has a role, an honorific, a sure mark, a label such as 担当 before the name, or another person beside it in a list.
struct PersonEvidence {
    private let draft: Draft
    private let spans: MarkedNames
    private var tokens: TokenTable { draft.tokens }

    init(_ draft: Draft, _ spans: MarkedNames) {
        self.draft = draft
        self.spans = spans
    }

    /// Whether a cluster without any role is no person.
    func refutes(_ person: PersonCluster) -> Bool {
        let mentions = person.spans.map { spans.all[$0] }
        guard NameText.isEastAsian(draft, mentions) else { return false }
        if (mentions.map(\.score).max() ?? 0) >= Self.threshold { return false }
        return !mentions.contains { isAddressed($0) || isLabelled($0) || isListed($0) }
    }

    /// Probability below which a mark without any evidence is more often wrong than right.
    private static let threshold: Float = 0.7

    private func isAddressed(_ span: MarkedName) -> Bool {
        let end = span.tokens.upperBound
        return JapaneseRoleTerms.honorifics.end(tokens, at: end, high: tokens.count) != nil
            || ChineseRoleTerms.honorifics.end(tokens, at: end, high: tokens.count) != nil
            || Self.addressees.contains(tokens.keys[min(end, tokens.count - 1)])
    }

    /// `担当：`, `联系人：`
    private func isLabelled(_ span: MarkedName) -> Bool {
        let first = span.tokens.lowerBound
        return tokens.isASCII(first - 1, ":") && Self.labels.start(tokens, endingAt: first - 1, low: 0) != nil
    }

    /// Whether another person stands before or behind, with nothing or a mark of lists between.
    private func isListed(_ span: MarkedName) -> Bool {
        isPerson(span.tokens.lowerBound - 1) || isPerson(span.tokens.upperBound)
            || isJoint(span.tokens.lowerBound - 1) && isPerson(span.tokens.lowerBound - 2)
            || isJoint(span.tokens.upperBound) && isPerson(span.tokens.upperBound + 1)
    }

    private func isPerson(_ token: Int) -> Bool { spans.span(at: token, [.person]) != nil }

    private func isJoint(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && Self.joints.contains(tokens.keys[token])
    }

    private static let addressees = TokenMap(words: ["宛", "著", "撰"])
    private static let joints = TokenMap(words: ["、", ",", "・", "/", "と", "和", "与", "及"])
    private static let labels = PhraseList([
        "担当", "担当者", "氏名", "名前", "連絡先", "代表者", "联系人", "聯絡人", "记者", "作者", "撰稿", "审核", "编辑",
    ])
}
