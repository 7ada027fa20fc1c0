/// Finds names.
public struct FindNames: Stage {
    public static let name = "find-names"
    public static let summary = "people, organizations, locations, events, products"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.sections]
    public static let fills: [DraftField] = [.names]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) { draft.names = NameRules.find(in: draft) }
}
