/// Makes entries of figures.
public struct LinkFigures: Stage {
    public static let name = "link-figures"
    public static let summary = "figures with their organization and period"
    public static let reads: [DraftField] = [.figures]
    public static let uses: [DraftField] = [.settled, .document, .nameEntries]
    public static let fills: [DraftField] = [.figureEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
