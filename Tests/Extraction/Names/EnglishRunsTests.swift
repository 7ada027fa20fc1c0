@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Which parts of an English text the tagger looks at.
@Suite struct EnglishRunsTests {
    @Test(arguments: [
        ("prices went up, said Margaret Ellison, who was the oldest", ["said Margaret Ellison,"]),
        ("they work for the Ministry of the Interior and for others", ["the Ministry of the Interior and"]),
        ("at Alder's and then at home", ["at Alder's"]),
        ("the new eTindal and the old one", ["new eTindal and"]),
        ("prices went up by 3% last year, and the weather was fine.", []),
        ("it is a well-known house", ["a well-known house"]),
    ])
    func runs(_ text: String, _ expected: [String]) throws {
        let model = try NameModel.shared(path: NameModel.path(language: "en", folder: #require(Resources.locate())))
            .get()
        let document = MarkedDocument(text, language: "en").draft
        let tokens = document.tokens
        let sequence = model.language.sequence(tokens, blocks: Array(tokens.blocks.indices), tables: model.tables)
        let found = sequence.runs.map { run in
            document.document.text[
                TextRange(Int(sequence.units[run.lowerBound].start), Int(sequence.units[run.upperBound - 1].end))]
        }
        #expect(found == expected)
    }
}
