/// Finds listings.
public struct FindTickers: Stage {
    public static let name = "find-tickers"
    public static let summary = "exchange and symbol"
    public static let reads: [DraftField] = []
    public static let fills: [DraftField] = [.tickers]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
