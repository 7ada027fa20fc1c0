import DatelineRecords

/// Finds listings, and identifiers with their label (ISIN, LEI, CIK, 法人番号, 统一社会信用代码).
public struct FindTickers: Stage {
    public static let name = "find-tickers"
    public static let summary = "exchange and symbol; identifiers that the text states"
    public static let reads: [DraftField] = []
    public static let fills: [DraftField] = [.tickers]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let grammar = TickerGrammar(tokens: draft.tokens)
        let exchanges = TickerGrammar.exchanges
        var token = 0
        var found: [TickerFinding] = []
        while token < draft.tokens.count {
            var next = token + 1
            if let (end, names) = exchanges.longestMatch(in: draft.tokens, at: token), let name = names.first,
                grammar.isExchange(token..<end, name)
            {
                let read = grammar.listings(token..<end, name)
                found += read.found
                next = max(read.end, end)
            } else if let read = grammar.code(at: token) {
                found.append(read.found)
                next = read.end
            }
            token = next
        }
        var seen: Set<[String]> = []
        draft.identifiers = IdentifierGrammar(tokens: draft.tokens).found(&draft.problems)
        draft.tickers = found.filter { seen.insert([$0.exchange, $0.symbol, String($0.range.start)]).inserted }
    }
}
