import DatelineRecords

/// Finds date expressions in English, Japanese and Chinese.
public struct FindDates: Stage {
    public static let name = "find-dates"
    public static let summary = "date expressions, absolute and relative"
    public static let reads: [DraftField] = []
    public static let fills: [DraftField] = [.dates]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        for match in DateScanner(draft.document, draft.tokens).matches() where !match.isLoose {
            let range = draft.tokens.range(match.tokens)
            guard let expression = match.expression else {
                draft.problems.append(
                    Problem(
                        "date-impossible", stage: Self.name,
                        message: "The calendar has no day '\(draft.document.text[range])'; it is left out.",
                        range: range))
                continue
            }
            draft.dates.append(
                DateFinding(
                    range: range, score: match.score, expression: expression, otherOrder: match.otherOrder))
        }
    }
}
