import DatelineRecords

/// Weighs whether a single word that was marked as a person in a text of words is one: brands, peoples, languages and headings are none.
///
/// A word stays that is surely marked, or has a position, an honorific, a word of kin, a verb of speech, a way to reach it or another person beside it.
struct EnglishPersonEvidence {
    private let draft: Draft
    private let spans: MarkedNames
    private let contacts: [TextRange]
    private var tokens: TokenTable { draft.tokens }

    init(_ draft: Draft, _ spans: MarkedNames) {
        self.draft = draft
        self.spans = spans
        contacts = draft.sections.filter { $0.kind == .contact }.map(\.range)
    }

    /// Whether a cluster of single words is no person.
    ///
    /// - Parameter hasRole: Whether a position stands beside one of the mentions.
    func refutes(_ person: PersonCluster, hasRole: () -> Bool) -> Bool {
        guard !person.fullest.isFull, !person.fullest.isEastAsian else { return false }
        let mentions = person.spans.map { spans.all[$0] }
        let score = mentions.map(\.score).max() ?? 0
        guard score < Self.sure else { return false }
        if mentions.contains(where: isKnown) || hasRole() { return false }
        return score < Self.likely || mentions.allSatisfy(isLine)
    }

    /// Probabilities from which a mark without any evidence is a person, or is one unless it stands in a line of its own.
    private static let sure: Float = 0.8
    private static let likely: Float = 0.5

    private func isKnown(_ span: MarkedName) -> Bool {
        let first = span.tokens.lowerBound
        let end = span.tokens.upperBound
        if contacts.contains(where: { $0.contains(span.range) }) { return true }
        let before = tokens.isASCII(first - 1, ".") && tokens.isGlued(first - 1) ? first - 2 : first - 1
        if before >= 0,
            EnglishRoleTerms.honorifics.contains(tokens.keys[before]) || Self.openers.contains(tokens.keys[before])
        {
            return true
        }
        let hasVerb = [first - 1, end].contains {
            $0 >= 0 && $0 < tokens.count && EnglishRoleTerms.speechVerbs.contains(tokens.keys[$0])
        }
        return hasVerb || isListed(span) || isReachable(end) || isThanked(first)
    }

    /// Whether a surely marked or fully named person stands beside, with *and*, an ampersand or a comma between.
    private func isListed(_ span: MarkedName) -> Bool {
        isPerson(besideJoints(from: span.tokens.lowerBound - 1, step: -1))
            || isPerson(besideJoints(from: span.tokens.upperBound, step: 1))
    }

    /// The first token that is no joint of lists; nil where none stands.
    private func besideJoints(from token: Int, step: Int) -> Int? {
        var index = token
        while tokens.isASCII(index, ",") || tokens.isASCII(index, "&") || tokens.has(index, EnglishPhrase.andKey) {
            index += step
        }
        return index == token ? nil : index
    }

    private func isPerson(_ token: Int?) -> Bool {
        guard let token, let person = spans.span(at: token, [.person]) else { return false }
        return person.tokens.count > 1 || person.score >= Self.likely
    }

    /// Whether people are thanked, met or welcomed in front of a mention: `grateful to Jane, Ann and the whole team`.
    private func isThanked(_ first: Int) -> Bool {
        var token = first - 1
        while token >= 0, first - token < 8 {
            if Self.thanks.contains(tokens.keys[token]) { return true }
            if tokens.shapes[token].contains(.sentenceStart) { return false }
            token -= 1
        }
        return false
    }

    /// Whether an address or a number of a telephone follows: `Jane, jane@halden.example`, `Jane (604) 555-0100`, `Jane at 778-555-0100`.
    private func isReachable(_ end: Int) -> Bool {
        var index = end
        while index < min(tokens.count, end + 7) {
            if tokens.isASCII(index, "@") { return true }
            let isPlain = tokens.classes[index] != .number || tokens.ends[index] - tokens.starts[index] < 3
            if !isPlain, index <= end + 2 { return true }
            index += 1
        }
        return false
    }

    /// Whether a mention is all that its line holds.
    private func isLine(_ span: MarkedName) -> Bool {
        let end = span.tokens.upperBound
        return tokens.isLineStart(span.tokens.lowerBound) && (end >= tokens.count || tokens.isLineStart(end))
    }

    private static let thanks = TokenMap(words: [
        "grateful", "thank", "thanks", "thankful", "congratulate", "congratulations",
    ])

    /// Words in front of a name of somebody: of kin, of naming, of calling.
    private static let openers = TokenMap(words: [
        "named", "called", "contact", "wife", "husband", "son", "daughter", "sons", "daughters", "brother", "sister",
        "mother", "father", "mom", "dad", "founder", "by", "king", "queen", "saint", "st", "master", "uncle", "aunt",
        "grandmother", "grandfather", "friend", "thank", "met", "meet", "dj", "icon", "star",
    ])
}
