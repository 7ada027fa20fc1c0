@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Values stay exact, and absurd ones are problems, never crashes.
@Suite struct FigureLimitTests {
    @Test(arguments: [
        ("It paid $1.005 billion.", "money 1005000000 USD"), ("It rose 0.1%.", "percent 0.1 %"),
        ("It paid $123,456,789,012,345,678,901.23.", "money 123456789012345678901.23 USD"),
        ("It weighs 0.000000000000000000001 kg.", "measure 0.000000000000000000001 kg"),
        ("It weighs 6.02e23 kg.", "measure 602000000000000000000000 kg"),
        ("It weighs 1.2×10−5 kg.", "measure 0.000012 kg"), ("It holds 3 x 10^8 boats.", "count 300000000 boats"),
    ])
    func keepsEveryDigit(_ text: String, _ expected: String) { #expect(FigureText.figures(text) == [expected]) }

    @Test(arguments: ["10^400", "1e999", "4.2e-999", "2×10^99999", String(repeating: "9", count: 5000)])
    func reportsWhatIsTooLarge(_ number: String) {
        for text in ["It sold \(number) boats.", "It paid $\(number) there."] {
            let draft = FigureText.draft(text)
            #expect(draft.figures.isEmpty)
            #expect(draft.problems.map(\.code) == ["figure-too-long"])
            #expect(draft.problems.first?.range.map { draft.document.text[$0] } == number)
        }
    }

    @Test func reportsWhatIsTooLargeInHan() {
        let number = String(repeating: "９", count: 400)
        for language in ["ja", "zh"] {
            let draft = FigureText.draft("船を\(number)隻つくる。", language: language)
            #expect(draft.figures.isEmpty)
            #expect(draft.problems.map(\.code) == ["figure-too-long"])
        }
    }

    /// No value comes of these, and nothing stops.
    @Test(arguments: [
        ("en", "0/0 and 1/0 and 0/0/0 of it"), ("en", "one in zero and 0 to 0 and 0:0"),
        ("en", String(repeating: "nine quadrillion ", count: 300)), ("en", String(repeating: "1,", count: 3000) + "1"),
        ("en", String(repeating: "two and ", count: 500)), ("en", String(repeating: "half of a ", count: 500)),
        ("en", String(repeating: "1 x ", count: 2000)), ("en", String(repeating: "more than ", count: 2000) + "3"),
        ("ja", String(repeating: "億", count: 2000)), ("ja", String(repeating: "九万億兆", count: 500) + "人"),
        ("ja", "零分の零と〇分の一"), ("zh", String(repeating: "九", count: 3000) + "个"), ("zh", "零分之零和零成"),
        ("zh", String(repeating: "千万亿", count: 700)),
    ])
    func survives(_ language: String, _ text: String) {
        let draft = FigureText.draft(text, language: language)
        var finder = FigureFinder(draft, keepsBareNumbers: true)
        finder.run()
        for figure in draft.figures {
            #expect(figure.range.end <= text.utf8.count)
            #expect((figure.value?.description.utf8.count ?? 0) < 120)
        }
    }
}
