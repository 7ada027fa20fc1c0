/// Units of measure as text writes them; values are the usual symbols of the guidelines.
///
/// Source: symbols of the SI brochure and of trade; the UCUM code (https://ucum.org) of each stands beside it.
enum UnitTable {
    /// A unit.
    struct Unit: Hashable, Sendable {
        /// The usual symbol: `km`, `MW`, `m2`, `°C`.
        var symbol: String
        /// The code of the Unified Code for Units of Measure; empty where it has none.
        var ucum: String
    }

    /// All spelled forms, of all three languages, and the symbols as signs (case matters).
    static let units = SpelledTable<Unit>(
        rows.flatMap { row in row.words.map { ($0, row.unit) } },
        signs: rows.flatMap { row in row.signs.map { ($0, row.unit) } })

    /// The UCUM code of a symbol.
    static func ucum(of symbol: String) -> String? {
        rows.first { $0.unit.symbol == symbol }.flatMap { $0.unit.ucum.isEmpty ? nil : $0.unit.ucum }
    }

    /// The first spelled name of a symbol: `cubic foot` of `ft3`; the symbol where it has none.
    static func name(of symbol: String) -> String {
        rows.first { $0.unit.symbol == symbol }?.words.first ?? symbol
    }

    private struct Row {
        var unit: Unit
        var signs: [String]
        var words: [String]
    }

    private static let rows: [Row] = UnitRows.lines.split(separator: "\n").compactMap { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 4 else { return nil }
        let unit = Unit(symbol: columns[0], ucum: columns[1])
        return Row(
            unit: unit, signs: columns[2].split(separator: "|").map(String.init),
            words: columns[3].split(separator: "|").map(String.init))
    }
}
