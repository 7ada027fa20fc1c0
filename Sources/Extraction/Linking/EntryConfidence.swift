/// How probable it is that an entry of a person or an organization is right.
///
/// In English it is the probability that the tagger states of its surest mention; in Japanese and Chinese, where the tagger learned it from
/// invented releases, the share of right entries that was counted on real ones, in as few steps as hold on releases left out of the count.
enum EntryConfidence {
    /// From a stated probability on, the share of right entries, both in thousandths; ascending.
    private typealias Steps = [(stated: Int, right: Int)]

    private static let eastAsianPeople: Steps = [(0, 930), (800, 970)]
    private static let eastAsianBodies: Steps = [(0, 710), (800, 920)]

    /// The probability of a person's entry.
    ///
    /// - Parameters:
    ///   - scores: What the tagger states of each mention; numbers above 1 are strengths of rules, no probabilities.
    ///   - language: Language of the document.
    /// - Returns: Null where no mention has a probability.
    static func ofPerson(_ scores: [Float], language: String?) -> Double? {
        surest(scores).map { Double(isEastAsian(language) ? right($0, eastAsianPeople) : $0) / 1000 }
    }

    /// The probability of an organization's entry, likewise.
    static func ofOrganization(_ scores: [Float], language: String?) -> Double? {
        surest(scores).map { Double(isEastAsian(language) ? right($0, eastAsianBodies) : $0) / 1000 }
    }

    private static func isEastAsian(_ language: String?) -> Bool { language == "ja" || language == "zh" }

    private static func surest(_ scores: [Float]) -> Int? {
        scores.filter { $0 <= 1 }.max().map { Int(($0 * 1000).rounded()) }
    }

    private static func right(_ stated: Int, _ steps: Steps) -> Int {
        steps.last { $0.stated <= stated }?.right ?? 0
    }
}
