/// How probable it is that an entry of a person or an organization is right.
///
/// The probability that the tagger states of its surest mention, through the shares of right entries that were counted on the marked
/// releases of development: a mention may be right where the entry, its kind or its fullest name is not.
enum EntryConfidence {
    /// From a stated probability on, the share of right entries, both in thousandths; ascending.
    private typealias Steps = [(stated: Int, right: Int)]

    private static let englishBodies: Steps = [(0, 370), (600, 500), (700, 560), (820, 770), (900, 985)]
    private static let eastAsianPeople: Steps = [(0, 370), (700, 640), (900, 955)]
    private static let eastAsianBodies: Steps = [(0, 100), (500, 210), (700, 500), (800, 710), (900, 820)]

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
        surest(scores).map { Double(right($0, isEastAsian(language) ? eastAsianBodies : englishBodies)) / 1000 }
    }

    private static func isEastAsian(_ language: String?) -> Bool { language == "ja" || language == "zh" }

    private static func surest(_ scores: [Float]) -> Int? {
        scores.filter { $0 <= 1 }.max().map { Int(($0 * 1000).rounded()) }
    }

    private static func right(_ stated: Int, _ steps: Steps) -> Int {
        steps.last { $0.stated <= stated }?.right ?? 0
    }
}
