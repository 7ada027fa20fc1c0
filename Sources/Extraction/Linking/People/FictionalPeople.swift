import DatelineRecords

/// Tells the characters of a story from real people, in English releases about novels.
///
///     In this thriller, protagonist Jane Roe finds …      a character
///     The novel follows the journey of Ann Pike, a girl    a character
///     Author Cy Dunn returns with a new novel              the author
struct FictionalPeople {
    private let tokens: TokenTable
    private let spans: MarkedNames
    /// Whether the release speaks of a novel.
    private let isFiction: Bool

    init(_ draft: Draft, _ spans: MarkedNames) {
        tokens = draft.tokens
        self.spans = spans
        isFiction = Self.isFiction(draft.tokens)
    }

    private static func isFiction(_ tokens: TokenTable) -> Bool {
        tokens.keys.lazy.filter { genres.contains($0) }.prefix(2).count == 2
    }

    /// Whether a cluster is a character: acts or is told of in a plot, and nothing says that the person lives.
    ///
    /// - Parameter hasRole: Whether a position stands beside one of the mentions.
    func holds(_ person: PersonCluster, hasRole: () -> Bool) -> Bool {
        guard isFiction, !person.fullest.isEastAsian else { return false }
        let mentions = person.spans.map { spans.all[$0].tokens }
        return mentions.contains(where: isInPlot) && !mentions.contains(where: isReal) && !hasRole()
    }

    private func isInPlot(_ name: Range<Int>) -> Bool {
        let before = beforeHonorific(name.lowerBound)
        if before >= 0, Self.leads.contains(tokens.keys[before]) { return true }
        if tokens.has(before, EnglishPhrase.ofKey), before > 0, Self.plots.contains(tokens.keys[before - 1]) {
            return true
        }
        return verb(behind: name.upperBound).map { Self.acts.contains(tokens.keys[$0]) } ?? false
    }

    /// The word behind a name, or behind the apposition that follows it.
    private func verb(behind end: Int) -> Int? {
        guard end < tokens.count else { return nil }
        guard tokens.isASCII(end, ",") else { return end }
        var index = end + 1
        while index < tokens.count, index - end < 14, !tokens.shapes[index].contains(.sentenceStart) {
            if tokens.isASCII(index, ",") { return index + 1 < tokens.count ? index + 1 : nil }
            index += 1
        }
        return nil
    }

    private func isReal(_ name: Range<Int>) -> Bool {
        if tokens.blockOfToken[name.lowerBound] == 0 { return true }
        let before = beforeHonorific(name.lowerBound)
        let end = name.upperBound
        if before >= 0, Self.livings.contains(tokens.keys[before]) || Self.verbs.contains(tokens.keys[before]) {
            return true
        }
        guard end < tokens.count else { return false }
        if Self.verbs.contains(tokens.keys[end]) { return true }
        let work = end + 2
        return tokens.isPossessive(end) && work < tokens.count
            && (tokens.isCapital(work)
                || (work..<min(tokens.count, work + 3)).contains { Self.works.contains(tokens.keys[$0]) })
    }

    private func beforeHonorific(_ first: Int) -> Int {
        let before = tokens.isASCII(first - 1, ".") ? first - 2 : first - 1
        let isHonorific = before >= 0 && EnglishRoleTerms.honorifics.contains(tokens.keys[before])
        return isHonorific ? before - 1 : first - 1
    }

    private static let genres = TokenMap(words: [
        "novel", "novels", "novella", "thriller", "fiction", "protagonist", "protagonists", "heroine",
    ])
    /// Words right in front of a character.
    private static let leads = TokenMap(words: ["protagonist", "protagonists", "heroine", "hero", "villain", "follows"])
    /// What is told *of* a character.
    private static let plots = TokenMap(words: ["journey", "story", "tale", "adventures", "quest", "exploits"])
    /// What characters do in a summary.
    private static let acts = TokenMap(words: [
        "must", "finds", "discovers", "embarks", "navigates", "seeks", "struggles", "learns", "realizes", "fights",
        "faces", "races", "flees", "falls", "battles", "uncovers", "sets", "vows",
    ])
    /// Words in front of people who live.
    private static let livings = TokenMap(words: [
        "author", "by", "from", "writer", "about", "contact", "wife", "husband", "illustrator", "reviewer",
    ])
    private static let verbs = EnglishRoleTerms.speechVerbs
    private static let works = TokenMap(words: [
        "novel", "novels", "book", "books", "work", "writing", "debut", "paintings",
    ])
}
