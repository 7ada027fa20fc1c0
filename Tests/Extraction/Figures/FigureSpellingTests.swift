@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Every value that a grammar can write is read back, in each of its spellings.
@Suite struct FigureSpellingTests {
    /// All numbers of two and three digits, and a spread of larger ones.
    private static let values: [Int] = {
        var values = Array(2...1099)
        var seed: UInt64 = 20_240_502
        for digits in 4...13 {
            for _ in 0..<40 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let limit = (0..<digits).reduce(1) { product, _ in product * 10 }
                values.append(limit / 10 + Int(truncatingIfNeeded: seed >> 8) & 0x7FFF_FFFF_FFFF % (limit * 9 / 10))
            }
            let limit = (0..<digits).reduce(1) { product, _ in product * 10 }
            values += [limit / 10, limit / 10 + 1, limit / 2, limit - 1]
        }
        return values.filter { $0 < 9_999_999_999_999 }
    }()

    /// Values that a spelling did not give back, at most a few; empty when all is well.
    private func faults(
        language: String = "en", unit: String, of values: [Int] = Self.values, _ write: (Int) -> String?
    ) -> [String] {
        var faults: [String] = []
        for value in values {
            guard let text = write(value) else { continue }
            let found = FigureText.figures(text, language: language)
            if found != ["count \(value) \(unit)"] { faults.append("\(text): \(found)") }
            if faults.count == 5 { break }
        }
        return faults
    }

    @Test func englishWords() {
        #expect(faults(unit: "boats") { "They sold " + NumberWriter.english($0) + " boats." } == [])
        #expect(faults(unit: "boats") { "They sold " + NumberWriter.english($0, and: true) + " boats." } == [])
        #expect(faults(unit: "boats") { "They sold " + NumberWriter.english($0, hyphen: false) + " boats." } == [])
        #expect(faults(unit: "boats") { "They sold " + NumberWriter.english($0).uppercased() + " boats." } == [])
    }

    @Test func englishDigits() {
        #expect(faults(unit: "boats") { "They sold " + NumberWriter.grouped($0) + " boats." } == [])
        // Four digits without a comma may be a year.
        #expect(faults(unit: "boats") { (1700...2100).contains($0) ? nil : "They sold \($0) boats." } == [])
        #expect(faults(unit: "boats") { "They sold " + NumberWriter.grouped($0, by: "\u{A0}") + " boats." } == [])
    }

    @Test(arguments: [("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000)])
    func englishScales(_ name: String, _ factor: Int) {
        let hundredths = Array(101...999).filter { $0 % 10 != 0 }
        #expect(
            faults(unit: "boats", of: hundredths.map { $0 * factor / 100 }) { value in
                let part = value * 100 / factor
                return "They sold \(part / 100).\(part % 100 < 10 ? "0" : "")\(part % 100) \(name) boats."
            } == [])
    }

    @Test func englishOrdinals() {
        let ones = [
            "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ]
        let tens = ["", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
        for value in 2...99 {
            let word: String
            if value < 20 {
                word = ones[value]
            } else if value % 10 == 0 {
                word = tens[value / 10] + "ieth"
            } else {
                word = tens[value / 10] + "y-" + ones[value % 10]
            }
            #expect(FigureText.figures("It was the \(word) anniversary.") == ["ordinal \(value) anniversary"])
            let ending =
                (11...13).contains(value % 100) ? "th" : ["th", "st", "nd", "rd"][value % 10 < 4 ? value % 10 : 0]
            #expect(FigureText.figures("It was the \(value)\(ending) anniversary.") == ["ordinal \(value) anniversary"])
        }
    }

    @Test func englishFractions() {
        let parts = [
            (2, "half"), (3, "third"), (4, "quarter"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"),
            (9, "ninth"), (10, "tenth"),
        ]
        for (bottom, name) in parts {
            for top in 2..<max(3, bottom) where bottom > 2 {
                let value = ExactDecimal(top).divided(by: ExactDecimal(bottom))?.description ?? ""
                let words = NumberWriter.english(top)
                #expect(FigureText.figures("It lost \(words) \(name)s of its staff.") == ["ratio \(value)"])
                #expect(FigureText.figures("It lost \(words)-\(name)s of its staff.") == ["ratio \(value)"])
            }
        }
    }

    /// A loss in each way that accounts write it.
    @Test(arguments: [
        "$-5", "-$5", "$(5)", "$ (5)", "minus $5", "negative $5", "−$5", "US$(5)", "USD -5", "$-5.00", "$(5.00)",
    ])
    func negativeMoney(_ spelling: String) {
        #expect(FigureText.figures("It made \(spelling) a boat.") == ["money -5 USD"])
        #expect(FigureText.figures("It made \(spelling) million.") == ["money -5000000 USD"])
    }

    /// 二三人, 两三天, 七八百个人: two digits that follow each other are the ends of a range.
    @Test(
        arguments: Array(zip("一二三四五六七八", "二三四五六七八九")).enumerated().map {
            ($0.offset + 1, String([$0.element.0, $0.element.1]))
        })
    func pairsOfDigits(_ low: Int, _ pair: String) {
        let high = low + 1
        #expect(FigureText.figures("来了\(pair)个人。", language: "zh") == ["count \(low)..\(high) 人"])
        #expect(FigureText.figures("用了\(pair)天。", language: "zh") == ["duration \(low)..\(high) day"])
        #expect(FigureText.figures("来了\(pair)百人。", language: "zh") == ["count \(low)00..\(high)00 人"])
        #expect(FigureText.figures("約\(pair)人が来た。", language: "ja") == ["count \(low)..\(high) 人 approx"])
    }

    @Test func japanese() {
        let unit = "隻"
        func check(_ write: (Int) -> String) -> [String] {
            faults(language: "ja", unit: unit) { "船を" + write($0) + "隻つくる。" }
        }
        #expect(check(NumberWriter.japanese) == [])
        #expect(check { String($0) } == [])
        #expect(check { NumberWriter.grouped($0) } == [])
        #expect(check { NumberWriter.mixed($0) } == [])
        #expect(check { NumberWriter.wide(NumberWriter.mixed($0)) } == [])
    }

    @Test func chinese() {
        let unit = "艘"
        func check(_ write: (Int) -> String) -> [String] {
            faults(language: "zh", unit: unit) { "共造出" + write($0) + "艘船。" }
        }
        #expect(check { NumberWriter.chinese($0) } == [])
        #expect(check { NumberWriter.chinese($0, two: "两") } == [])
        #expect(check { String($0) } == [])
        #expect(check { NumberWriter.grouped($0) } == [])
        #expect(check { NumberWriter.mixed($0).replacing("億", with: "亿") } == [])
    }

    /// Every beginning of a text may be a whole text: no rule reads beyond the end.
    @Test(arguments: [
        ("en", "It rose 5 to 10 percent, two thirds of 3 feet 2 in, $5 and 43c, 2,000±0.1 kg, 4 km squared, one in 4."),
        (
            "en",
            "A No. 1, 1e-3 W/min, 5.5x10-3 kg/cm³, 3 million and a half, 20 [kg], a third, .5 in, $(0.05), 2 x 3 m."
        ),
        (
            "en",
            "Aged 5, 45 and 50 mg; more than 10 and less than 40; - 20 °C; 1 over 3; point five; 7' 10\"; 555-0100; 24/7."
        ),
        ("ja", "時速120キロ、3割8分7厘、23と5分の3、2222円13銭、華氏マイナス5度、第3位、No.1店舗、1/4マイル、20と30の間、十余万人。"),
        ("zh", "七八百人，两米半，五元三毛，十五点七，三又五分之一，100以上310以下，零下5度，第二大，三成半，75折，20到30之间，半公升。"),
    ])
    func readsEveryBeginning(_ language: String, _ text: String) {
        let scalars = Array(text.unicodeScalars)
        for length in 0...scalars.count {
            let part = String(String.UnicodeScalarView(scalars.prefix(length)))
            let draft = FigureText.draft(part, language: language)
            var finder = FigureFinder(draft, keepsBareNumbers: true)
            finder.run()
            #expect(finder.matches.allSatisfy { $0.finding.range.end <= part.utf8.count })
        }
    }
}
