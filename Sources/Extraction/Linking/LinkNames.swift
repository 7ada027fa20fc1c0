/// Makes entries of people, organizations and events.
public struct LinkNames: Stage {
    public static let name = "link-names"
    public static let summary = "people with roles, organizations with aliases and tickers, events, the issuer"
    public static let reads: [DraftField] = [.names, .document, .sections]
    public static let uses: [DraftField] = [.settled, .tickers, .contacts]
    public static let fills: [DraftField] = [.nameEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
