@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Where a lost line end parts a word of a contact block.
@Suite struct GluedWordsTests {
    private func table(_ text: String) -> TokenTable { MarkedDocument(text, language: "en").draft.tokens }

    @Test(arguments: [
        ("Jane RoeVice President", ["Jane", "Roe", "Vice", "President"]),
        ("Jane RoeCFO and Treasurer", ["Jane", "Roe", "CFO", "and", "Treasurer"]),
        ("Jane RoeHead of Sales", ["Jane", "Roe", "Head", "of", "Sales"]),
        ("Jane ReyesTel: 5", ["Jane", "Reyes", "Tel", ":", "5"]),
        ("Contact DetailsTindall Robotics", ["Contact", "Details", "Tindall", "Robotics"]),
        ("CEOTindall, Inc.", ["CEO", "Tindall", ",", "Inc", "."]),
        ("Investor RelationsPhone +4", ["Investor", "Relations", "Phone", "+", "4"]),
    ])
    func parts(_ text: String, _ expected: [String]) {
        let tokens = table(text)
        #expect((0..<tokens.count).map { tokens.string($0) } == expected)
        let lost = (1..<tokens.count).filter { tokens.ends[$0 - 1] == tokens.starts[$0] && tokens.classes[$0] == .word }
        #expect(lost.count == 1 && lost.allSatisfy { tokens.shapes[$0].contains(.lineBefore) })
    }

    @Test(arguments: ["LinkedIn", "McPresident", "RedHead start", "SmartPhone maker", "iPhone", "FBIs", "PARTNERCEO"])
    func leavesBrandsWhole(_ text: String) {
        #expect(table(text).string(0) == text.split(separator: " ").first.map(String.init))
    }

    /// A name loses the heading that lost its line end, also those that begin brand names where no name is known.
    @Test(arguments: [
        ("[O DetailsTindall Robotics]", "Tindall Robotics"), ("[O SourceTindall Robotics]", "Tindall Robotics"),
        ("[P InquiriesMara Roe]", "Mara Roe"), ("[P PresidentMara Roe]", "Mara Roe"),
        ("[O Contacts Lake]", "Contacts Lake"),
        ("[O Mediation Lake]", "Mediation Lake"),
    ])
    func headingsBeforeNames(_ text: String, _ expected: String) {
        let marked = MarkedDocument(text, language: "en")
        let names = NameRepair(marked.draft.tokens).repaired(marked.names)
        #expect(names.map { marked.draft.document.text[$0.range] } == [expected])
    }
}
