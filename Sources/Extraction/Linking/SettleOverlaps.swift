/// Decides where two stages claim the same bytes.
public struct SettleOverlaps: Stage {
    public static let name = "settle-overlaps"
    public static let summary = "one owner for bytes that two stages claim"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.dates, .figures, .places, .names]
    public static let fills: [DraftField] = [.settled]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
