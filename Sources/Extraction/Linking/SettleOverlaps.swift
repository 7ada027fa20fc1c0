import DatelineRecords

/// Decides where two stages claim the same bytes.
///
/// | claimed by | and by | stays |
/// |---|---|---|
/// | date | name that holds it whole (*Expo 2025*, *May Smith*) | the name |
/// | date | name that it holds whole, or that only overlaps it | the date |
/// | figure | name that holds it whole (*Fortune Global 500*, *Group of Seven*) | the name; ordinals in events stay too (*28th Annual …*) |
/// | count | name that ends in its number (*Graphite Seven* executives) | the name |
/// | figure | date | the longer, of two equal ones the date |
/// | figure | telephone, address or link of a contact; ticker, identifier | the contact, the ticker, the identifier |
///
/// Source: guidelines, sections dates and figures.
public struct SettleOverlaps: Stage {
    public static let name = "settle-overlaps"
    public static let summary = "one owner for bytes that two stages claim"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.dates, .figures, .places, .names, .tickers, .contacts]
    public static let fills: [DraftField] = [.settled]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let names = RangeIndex(draft.names.map(\.range))
        let kinds = Dictionary(draft.names.map { ($0.range, $0.kind) }, uniquingKeysWith: { first, _ in first })
        draft.dates.removeAll { date in
            names.overlapping(date.range).contains { $0 != date.range && $0.contains(date.range) }
        }
        let dates = RangeIndex(draft.dates.map(\.range))
        draft.names.removeAll { name in
            dates.overlapping(name.range).contains { $0.contains(name.range) || !name.range.contains($0) }
        }
        let stated = RangeIndex(
            draft.tickers.map(\.range) + draft.identifiers.map(\.range)
                + draft.contacts.flatMap { [$0.phone, $0.email, $0.url].compactMap { $0 } })
        draft.figures.removeAll { figure in
            if !stated.overlapping(figure.range).isEmpty { return true }
            if dates.overlapping(figure.range).contains(where: { $0.length >= figure.range.length }) { return true }
            return names.overlapping(figure.range).contains { name in
                if figure.kind == .count, name.start < figure.range.start { return true }
                return name.contains(figure.range) && !(figure.kind == .ordinal && kinds[name] == .event)
            }
        }
    }
}
