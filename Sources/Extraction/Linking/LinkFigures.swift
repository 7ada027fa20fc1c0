import DatelineRecords

/// Makes entries of figures.
public struct LinkFigures: Stage {
    public static let name = "link-figures"
    public static let summary = "figures with their organization and period"
    public static let reads: [DraftField] = [.figures]
    public static let uses: [DraftField] = [.settled, .nameEntries]
    public static let fills: [DraftField] = [.figureEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let issuer = draft.links.document.issuerID
        draft.links.figures = draft.figures.sorted { $0.range < $1.range }.map { figure in
            var entry = FigureEntry(
                kind: figure.kind, value: figure.value, low: figure.low, high: figure.high,
                mentions: [draft.mention(figure.range)])
            entry.qualifier = figure.qualifier
            entry.unit = figure.unit
            entry.of = figure.of
            entry.period = figure.period
            entry.organizationID = figure.isTableCell ? issuer : nil
            return entry
        }
    }
}
