import DatelineRecords

/// The headline of a form filed with the US Securities and Exchange Commission: `FORM 8-K CURRENT REPORT`, over one to four lines.
///
/// Source: the cover pages of Forms 8-K, 10-K, 10-Q, 6-K and 20-F (17 CFR 249).
enum FilingForm {
    /// The units from `FORM` to the report's name, where the commission's name stands at the top.
    static func headline(_ tokens: TokenTable, _ units: [SectionUnit]) -> Range<Int>? {
        let top = units.prefix(16)
        guard top.contains(where: { commission.firstMatch(tokens, in: $0.tokens) != nil }) else { return nil }
        guard let first = top.firstIndex(where: { $0.count <= 8 && tokens.has($0.tokens.lowerBound, form) }) else {
            return nil
        }
        for index in units[first...].indices.prefix(4) {
            let unit = units[index]
            guard unit.count <= 8, unit.kind != .table else { return nil }
            if let name = reports.suffix(tokens, of: unit.tokens), name.range.lowerBound >= unit.tokens.lowerBound {
                return first..<index + 1
            }
        }
        return first..<first + 1
    }

    private static let form = TokenKey.of("form")
    private static let commission = TermTable(phrases: "securities and exchange commission")
    private static let reports = TermTable(
        phrases: "current report; annual report; quarterly report; report of foreign private issuer; transition report")
}
