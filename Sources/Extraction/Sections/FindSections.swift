/// Finds the parts of a release.
public struct FindSections: Stage {
    public static let name = "find-sections"
    public static let summary = "headline to safe harbour, dateline, embargo, status"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.dates]
    public static let fills: [DraftField] = [.sections]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
