@testable import DatelineExtraction
import Testing

/// Usual symbols of units, and the UCUM codes beside them.
@Suite struct UnitTableTests {
    private static let rows = UnitRows.lines.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func hasFourColumnsARowAndOneRowASymbol() {
        #expect(Self.rows.allSatisfy { $0.count == 4 })
        #expect(Set(Self.rows.map { $0[0] }).count == Self.rows.count)
    }

    /// Codes after https://ucum.org/ucum.
    @Test(arguments: [
        ("km", "km"), ("in", "[in_i]"), ("ft", "[ft_i]"), ("mi", "[mi_i]"), ("nmi", "[nmi_i]"), ("m2", "m2"),
        ("ha", "har"),
        ("acre", "[acr_us]"), ("L", "L"), ("gal", "[gal_us]"), ("bbl", "[bbl_us]"), ("kg", "kg"), ("t", "t"),
        ("lb", "[lb_av]"),
        ("oz", "[oz_av]"), ("kWh", "kW.h"), ("MW", "MW"), ("hp", "[HP]"), ("°C", "Cel"), ("°F", "[degF]"), ("°", "deg"),
        ("km/h", "km/h"), ("mi/h", "[mi_i]/h"), ("B", "By"), ("GB", "GBy"), ("Mbit/s", "Mbit/s"), ("ppm", "[ppm]"),
        ("psi", "[psi]"), ("bbl/d", "[bbl_us]/d"), ("Nm", "N.m"), ("kn", "[kn_i]"),
    ])
    func mapsToUCUM(_ symbol: String, _ code: String) { #expect(UnitTable.ucum(of: symbol) == code) }

    @Test(arguments: [
        ("L/km", "L/km"), ("kg/cm3", "kg/cm3"), ("km/s2", "km/s2"), ("W/min", "W/min"), ("ft/min", "[ft_i]/min"),
    ])
    func composesUCUM(_ symbol: String, _ code: String) { #expect(UnitTable.ucum(of: symbol) == code) }

    @Test(arguments: ["坪", "亩", "boe", "TEU", "projects"])
    func hasNoCodeForTheRest(_ symbol: String) { #expect(UnitTable.ucum(of: symbol) == nil) }

    /// Every symbol and every name of the table is read as its unit.
    @Test(
        arguments: rows.map {
            ($0[0], $0[2].split(separator: "|").map(String.init), $0[3].split(separator: "|").map(String.init))
        })
    func readsEverySpelling(_ symbol: String, _ signs: [String], _ words: [String]) {
        for sign in signs where sign.utf8.allSatisfy({ $0 < 0x80 }) && !["'", "\"", "''"].contains(sign) {
            #expect(FigureText.figures("It has 2.5\(sign) there.") == ["measure 2.5 \(symbol)"], "\(sign)")
        }
        for word in words where word.utf8.allSatisfy({ $0 < 0x80 }) && !Self.excepted.contains(word) {
            #expect(FigureText.figures("It has 2.5 \(word) there.") == ["measure 2.5 \(symbol)"], "\(word)")
        }
    }

    /// Words that are figures of another kind, or of a longer unit.
    private static let excepted: Set<String> = [
        "million tonnes", "million British thermal units", "million cubic feet", "billion cubic feet",
    ]

    @Test(arguments: [
        ("A drop of 6 feet 2 inches.", "measure 74 in"), ("It is 5 lb 3 oz there.", "measure 83 oz"),
        ("It is 2 km and 1 metre long.", "measure 2001 m"), ("A board of 2 yards, 7 feet.", "measure 13 ft"),
        ("It covers 4 km squared.", "measure 4 km2"), ("It covers 4 km cubed.", "measure 4 km3"),
        ("It uses 10 L/km there.", "measure 10 L/km"), ("It is 20 [kg] there.", "measure 20 kg"),
        ("It is −40° on the Fahrenheit scale.", "measure -40 °F"),
        ("They took 45 and 50 mg.", "measure 45 mg|measure 50 mg"),
        ("It weighs 2,000.45±0.01 pounds.", "measure 2000.45 lb"),
        ("Between 10 and 12 feet, more than 10 kg and less than 40 kg.", "measure 10..12 ft|measure 10..40 kg"),
    ])
    func composesMeasures(_ text: String, _ expected: String) {
        #expect(FigureText.figures(text).joined(separator: "|") == expected)
    }

    @Test(arguments: [
        ("ja", "時速120キロメートルで走る。", "measure 120 km/h"), ("ja", "華氏98度になる。", "measure 98 °F"),
        ("ja", "打率は3割8分7厘でした。", "percent 38.7 %"), ("ja", "2222円13銭です。", "money 2222.13 JPY"),
        ("ja", "長さは2メートル半です。", "measure 2.5 m"), ("ja", "前年比2.3ポイント増です。", "percent 2.3 pp"),
        ("zh", "全长12千米。", "measure 12 km"), ("zh", "长两米半。", "measure 2.5 m"), ("zh", "售价五元三毛。", "money 5.3 CNY"),
        ("zh", "七八百人参加。", "count 700..800 人"), ("zh", "占三成半。", "percent 35 %"), ("zh", "气温零下5.5度。", "measure -5.5 °C"),
        ("zh", "总额4.78万亿元。", "money 4780000000000 CNY"), ("zh", "重一吨。", "measure 1 t"),
    ])
    func composesInHan(_ language: String, _ text: String, _ expected: String) {
        #expect(FigureText.figures(text, language: language).joined(separator: "|") == expected)
    }
}
