@testable import DatelineExtraction
import Testing

/// Every currency of ISO 4217 is read by its code, before and behind the amount, and by its names and signs.
@Suite struct CurrencySpellingTests {
    private static let codes = CurrencyCodes.lines.split(separator: "\n").map { String($0.prefix(3)) }

    @Test(arguments: codes)
    func readsTheCode(_ code: String) {
        let expected = ["money 1250.5 \(code)"]
        #expect(FigureText.figures("The fee was \(code) 1,250.50 in May.") == expected)
        #expect(FigureText.figures("The fee was \(code)1,250.50 in May.") == expected)
        #expect(FigureText.figures("The fee was 1,250.50 \(code) in May.") == expected)
    }

    @Test(arguments: CurrencyTable.names.map { ($0.value, $0.forms) })
    func readsTheNames(_ code: String, _ forms: [String]) {
        for form in forms {
            let isLatin = form.utf8.allSatisfy { $0 < 0x80 }
            let text = isLatin ? "The fee was 1,250 \(form) in all." : "共计1,250\(form)。"
            #expect(FigureText.figures(text, language: isLatin ? "en" : "zh") == ["money 1250 \(code)"], "\(form)")
        }
    }

    @Test(arguments: CurrencyTable.isoNames.map { ($0.0, $0.1.code) })
    func readsTheNameOfTheStandard(_ name: String, _ code: String) {
        #expect(FigureText.figures("The fee was 1,250 \(name) in all.") == ["money 1250 \(code)"])
    }

    @Test(arguments: CurrencyTable.signForms.map { ($0.0, $0.1.code, $0.1.power) })
    func readsTheSign(_ sign: String, _ code: String, _ power: Int) {
        let value = power == -2 ? "12.5" : "1250"
        let isBehind = ["zł", "Kč", "¢"].contains(sign)
        let text = isBehind ? "The fee was 1,250 \(sign) in all." : "The fee was \(sign)1,250 in all."
        #expect(FigureText.figures(text) == ["money \(value) \(code)"])
    }
}
