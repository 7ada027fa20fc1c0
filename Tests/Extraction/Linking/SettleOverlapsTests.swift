import DatelineRecords
import Foundation
import Testing

@testable import DatelineExtraction

@Suite struct SettleOverlapsTests {
    private let text =
        "The 28th Annual Expo 2025 opened on May 3, 2021; May Smith of Fortune Global 500 rank 12 called 555-0100"

    private func range(_ part: String) -> TextRange {
        let place = text.range(of: part) ?? text.startIndex..<text.startIndex
        let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
        return TextRange(start, start + part.utf8.count)
    }

    private func date(_ part: String) -> DateFinding {
        let value = DateValue(value: part, start: nil, end: nil, grain: .year)
        return DateFinding(range: range(part), score: 1, expression: .absolute(value))
    }

    private func figure(_ part: String, _ kind: FigureEntry.Kind = .count) -> FigureFinding {
        FigureFinding(range: range(part), score: 1, kind: kind, value: 1)
    }

    @Test func decidesByTheTable() {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        var draft = Draft(
            Document(source: source, text: bytes, blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))]))
        draft.names = [
            NameFinding(range: range("28th Annual Expo 2025"), score: 1, kind: .event),
            NameFinding(range: range("May Smith"), score: 1, kind: .person),
            NameFinding(range: range("Fortune Global 500"), score: 1, kind: .product),
            NameFinding(range: range("May 3"), score: 1, kind: .person),
        ]
        var may = date("May")
        may.range = TextRange(range("May Smith").start, range("May Smith").start + 3)
        draft.dates = [date("2025"), date("May 3, 2021"), may]
        draft.figures = [figure("28th", .ordinal), figure("500"), figure("12"), figure("3"), figure("555")]
        var contact = ContactFinding(range: range("555-0100"), score: 1)
        contact.phone = range("555-0100")
        draft.contacts = [contact]
        SettleOverlaps(options: StageOptions()).run(&draft)
        #expect(draft.dates.map { bytes[$0.range] } == ["May 3, 2021"])
        #expect(draft.figures.map { bytes[$0.range] } == ["28th", "12"])
        #expect(draft.names.map { bytes[$0.range] } == ["28th Annual Expo 2025", "May Smith", "Fortune Global 500"])
    }

    /// `Graphite Seven executives` counts no executives.
    @Test func aNameKeepsTheNumberThatItEndsIn() {
        let text = "Graphite Seven executives met seven lenders"
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        var draft = Draft(
            Document(source: source, text: bytes, blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))]))
        draft.names = [NameFinding(range: TextRange(0, 14), score: 1, kind: .organization)]
        let kept = TextRange(30, 43)
        draft.figures = [TextRange(9, 25), kept].map { FigureFinding(range: $0, score: 1, kind: .count, value: 7) }
        SettleOverlaps(options: StageOptions()).run(&draft)
        #expect(draft.figures.map(\.range) == [kept])
    }

    @Test func findsWhatTouches() {
        let index = RangeIndex([
            TextRange(0, 4), TextRange(2, 3), TextRange(10, 20), TextRange(12, 13), TextRange(30, 31),
        ])
        #expect(index.overlapping(TextRange(3, 10)) == [TextRange(0, 4)])
        #expect(index.overlapping(TextRange(15, 16)) == [TextRange(10, 20)])
        #expect(index.overlapping(TextRange(12, 31)) == [TextRange(10, 20), TextRange(12, 13), TextRange(30, 31)])
        #expect(index.overlapping(TextRange(20, 30)).isEmpty)
    }
}
