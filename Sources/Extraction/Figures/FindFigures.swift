/// Finds figures in English, Japanese and Chinese, in text and tables.
public struct FindFigures: Stage {
    public static let name = "find-figures"
    public static let summary = "counts, money, percent, measures, durations, ordinals, ratios, ages"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.dates, .sections]
    public static let fills: [DraftField] = [.figures]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
