import DatelineRecords

/// Weighs whether what was marked as a person in Japanese or Chinese text is one: product names in Latin letters and cut-out phrases are none.
///
/// A person stays who has a role, an honorific, a sure mark, a label such as 担当 before the name, or another person beside it in a list.
struct PersonEvidence {
    private let draft: Draft
    private let spans: MarkedNames
    private let isChinese: Bool
    private var tokens: TokenTable { draft.tokens }

    init(_ draft: Draft, _ spans: MarkedNames) {
        self.draft = draft
        self.spans = spans
        isChinese = (draft.links.document.language ?? draft.document.language) == "zh"
    }

    /// Whether a cluster is no person.
    ///
    /// - Parameter hasRole: Whether a position stands beside one of the mentions.
    func refutes(_ person: PersonCluster, hasRole: () -> Bool) -> Bool {
        let mentions = person.spans.map { spans.all[$0] }
        guard NameText.isEastAsian(draft, mentions) else { return false }
        let isStrange = isChinese && Self.isStrange(person.fullest)
        if isStrange, let first = person.fullest.joined.unicodeScalars.first, Self.verbs.contains(first) { return true }
        if !isStrange, (mentions.map(\.score).max() ?? 0) >= Self.threshold { return false }
        let isKnown = mentions.contains {
            isAddressed($0) || isLabelled($0) || isListed($0) || isRead($0) || isInRoster($0)
        }
        return !isKnown && !hasRole()
    }

    /// Probability below which a mark without any evidence is more often wrong than right.
    private static let threshold: Float = 0.8

    /// Whether a name in Chinese text begins with neither a Chinese nor a Japanese family name, and is no foreign one in two parts.
    private static func isStrange(_ name: PersonName) -> Bool {
        let joined = name.joined
        return !EastAsianEntries.hasFamilyName(joined) && !name.text.contains(" ")
            && JapaneseFamilyNames.length(Array(joined.unicodeScalars)) == nil
    }

    /// Verbs at the head of clauses of three characters: 学党史, 作汇报.
    private static let verbs: Set<Unicode.Scalar> = Set("做作学學颂頌跟听聽讲講看读讀办辦抓促提推保守爱愛护護敬献獻谈說说问問答写寫唱念想听向为為".unicodeScalars)

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

    /// Whether a surely marked person stands at a token.
    private func isPerson(_ token: Int) -> Bool {
        spans.span(at: token, [.person]).map { $0.score >= Self.threshold } ?? false
    }

    /// Whether a reading in katakana stands in brackets behind: `Mara Lindqvist（マーラ・リンドクヴィスト）`.
    private func isRead(_ span: MarkedName) -> Bool {
        let open = span.tokens.upperBound
        return tokens.isASCII(open, "(") && open + 2 < tokens.count && tokens.classes[open + 1] == .katakana
    }

    /// Whether the name begins a line, and a person the line before or behind: a list of members.
    private func isInRoster(_ span: MarkedName) -> Bool {
        let first = span.tokens.lowerBound
        guard tokens.isLineStart(first) else { return false }
        var above = first - 1
        while above > 0, first - above < 40, !tokens.isLineStart(above) { above -= 1 }
        if above >= 0, tokens.isLineStart(above), isPerson(above) { return true }
        var below = span.tokens.upperBound
        while below < tokens.count, below - first < 40, !tokens.isLineStart(below) { below += 1 }
        return below < tokens.count && tokens.isLineStart(below) && isPerson(below)
    }

    private func isJoint(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && Self.joints.contains(tokens.keys[token])
    }

    private static let addressees = TokenMap(words: ["宛", "著", "撰"])
    private static let joints = TokenMap(words: ["、", ",", "・", "/", "と", "和", "与", "及"])
    private static let labels = PhraseList([
        "担当", "担当者", "氏名", "名前", "連絡先", "代表者", "联系人", "聯絡人", "记者", "作者", "撰稿", "审核", "编辑",
    ])
}
