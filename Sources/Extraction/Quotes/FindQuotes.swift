/// Finds direct quotations.
public struct FindQuotes: Stage {
    public static let name = "find-quotes"
    public static let summary = "direct quotations and their attribution"
    public static let reads: [DraftField] = [.sections]
    public static let fills: [DraftField] = [.quotes]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
