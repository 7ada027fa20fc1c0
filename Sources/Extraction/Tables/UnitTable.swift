import DatelineRecords

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

    /// Lengths whose square and cube have rows too: `km`, `km2`, `km3`.
    static let lengths: Set<String> = ["m", "km", "cm", "mm", "ft", "in", "yd", "mi"]

    /// What a unit is parted into when two numbers state one quantity: *6 feet 2 inches*. Each factor is the number of smaller units in one.
    static let parts: [String: [String: ExactDecimal]] = [
        ("mi", "yd", 1760), ("mi", "ft", 5280), ("yd", "ft", 3), ("yd", "in", 36), ("ft", "in", 12), ("lb", "oz", 16),
        ("km", "m", 1000), ("m", "cm", 100), ("cm", "mm", 10), ("m", "mm", 1000), ("t", "kg", 1000), ("kg", "g", 1000),
        ("L", "mL", 1000), ("gal", "qt", 4), ("qt", "pint", 2), ("斤", "两", 10),
    ].reduce(into: [:]) { $0[$1.0, default: [:]][$1.1] = ExactDecimal($1.2) }

    /// The UCUM code of a symbol, composed ones such as `L/km` and `kg/cm3` among them; nil where UCUM has none.
    static func ucum(of symbol: String) -> String? {
        if let row = row(of: symbol) { return row.unit.ucum.isEmpty ? nil : row.unit.ucum }
        if timeCodes.contains(symbol) { return symbol }
        if let (above, below) = stroke(symbol) {
            return ucum(of: above).flatMap { a in ucum(of: below).map { a + "/" + $0 } }
        }
        if let (base, power) = power(symbol) { return ucum(of: base).map { $0 + power } }
        return nil
    }

    /// The first spelled name of a symbol: `cubic foot` of `ft3`, `litre per kilometre` of `L/km`; the symbol where it has none.
    static func name(of symbol: String) -> String {
        if let row = row(of: symbol) { return row.words.first ?? symbol }
        if let (above, below) = stroke(symbol) { return british(name(of: above)) + " per " + british(name(of: below)) }
        if let (base, power) = power(symbol) { return (power == "2" ? "square " : "cubic ") + name(of: base) }
        return timeNames[symbol] ?? symbol
    }

    private static func row(of symbol: String) -> Row? { rows.first { $0.unit.symbol == symbol } }

    /// The two sides of the last stroke.
    private static func stroke(_ symbol: String) -> (String, String)? {
        guard let place = symbol.lastIndex(of: "/") else { return nil }
        return (String(symbol[..<place]), String(symbol[symbol.index(after: place)...]))
    }

    private static func power(_ symbol: String) -> (base: String, power: String)? {
        guard let last = symbol.last, last == "2" || last == "3" else { return nil }
        return (String(symbol.dropLast()), String(last))
    }

    /// UCUM spells the units of time as we do.
    private static let timeCodes: Set<String> = ["s", "min", "h", "d", "wk", "mo", "a"]

    private static let timeNames = [
        "s": "second", "min": "minute", "h": "hour", "d": "day", "wk": "week", "mo": "month", "a": "year",
    ]

    /// Composed names have the spelling of the SI brochure: *litre*, *metre*.
    private static func british(_ name: String) -> String {
        name.hasSuffix("meter") || name.hasSuffix("liter") ? name.dropLast(2) + "re" : name
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
