@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct ValueConfidenceTests {
    @Test(
        arguments: [
            ("On May 3, 2021 it opened.", [.day]), ("In May 2021 and 2020 it grew.", [.period, .period]),
            ("It opened on May 3.", [.withoutYear]), ("It opened today.", [.words]),
            ("From May 3 to May 5, 2021 it was open.", [.period]), ("From May 3 to May 5 it was open.", [.withoutYear]),
        ] as [(String, [ValueConfidence.DateEvidence])])
    func tellsWhatADateHasToGoOn(_ text: String, _ expected: [ValueConfidence.DateEvidence]) {
        let draft = DateReading.draft(text, "en", "2021-05-10")
        #expect(draft.dates.map { ValueConfidence.evidence(of: $0.expression) } == expected)
    }

    /// An entry is as sure as the surest of its mentions: *May 2021* states in full what *this month* counts.
    @Test func takesTheSurestMention() {
        let draft = DateReading.draft("Work began this month. It is May 2021.", "en", "2021-05-10")
        #expect(draft.links.dates.map(\.confidence) == [ValueConfidence.ofDate(.period, language: "en")])
    }

    @Test func hasNoneForCellsOfTables() {
        var figure = FigureFinding(range: TextRange(0, 1), score: 1, kind: .money, value: 1)
        #expect(ValueConfidence.ofFigure(figure, isDigits: true, language: "en") != nil)
        figure.isTableCell = true
        #expect(ValueConfidence.ofFigure(figure, isDigits: true, language: "en") == nil)
    }
}
