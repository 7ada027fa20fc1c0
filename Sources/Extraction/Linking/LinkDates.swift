/// Makes entries of dates.
public struct LinkDates: Stage {
    public static let name = "link-dates"
    public static let summary = "resolves dates against the day of release, one entry a value"
    public static let reads: [DraftField] = [.dates, .document]
    public static let uses: [DraftField] = [.settled]
    public static let fills: [DraftField] = [.dateEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
