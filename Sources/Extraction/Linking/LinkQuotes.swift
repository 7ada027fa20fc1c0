/// Makes entries of quotations.
public struct LinkQuotes: Stage {
    public static let name = "link-quotes"
    public static let summary = "quotations with speaker"
    public static let reads: [DraftField] = [.quotes]
    public static let uses: [DraftField] = [.nameEntries]
    public static let fills: [DraftField] = [.quoteEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
