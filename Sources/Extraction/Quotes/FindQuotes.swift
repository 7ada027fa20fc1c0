import DatelineRecords

/// Finds direct quotations and who is said to have said them.
public struct FindQuotes: Stage {
    public static let name = "find-quotes"
    public static let summary = "direct quotations with their attribution"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.names, .sections]
    public static let fills: [DraftField] = [.quotes]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let tokens = draft.tokens
        let persons = draft.names.lazy.filter { $0.kind == .person }.map { tokens.tokens(in: $0.range) }.filter {
            !$0.isEmpty
        }
        let reader = AttributionReader(tokens: tokens, persons: Array(persons))
        let segments = QuoteScanner(tokens: tokens).segments()
        var found = EnglishQuoteRules(reader: reader).quotes(segments.filter { !$0.isCornered })
        found += CornerQuoteRules(reader: reader).quotes(segments.filter(\.isCornered))
        // Marks that stand around terms alone tell nothing: the quotations may have lost theirs.
        if found.isEmpty { found += UnmarkedQuotes(reader: reader).quotes() }
        found += CommentBlocks(reader: reader, blocks: draft.document.blocks).quotes(besides: found)
        draft.quotes = found.sorted { $0.inside.lowerBound < $1.inside.lowerBound }.map { quote in
            QuoteFinding(
                range: tokens.range(quote.inside), score: 0.8, speaker: quote.speaker.map { tokens.range($0) })
        }
        draft.sections += draft.quotes.map { SectionFinding(kind: .quote, range: $0.range) }
    }
}

/// A quotation in tokens.
struct Quotation {
    var inside: Range<Int>
    var speaker: Range<Int>?
}
