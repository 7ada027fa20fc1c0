@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Whom a quotation is given to.
@Suite struct LinkQuotesTests {
    private func speakers(_ text: String) -> [String?] {
        var draft = MarkedDocument(text, language: "en").linked
        FindQuotes(options: StageOptions()).run(&draft)
        LinkQuotes(options: StageOptions()).run(&draft)
        return draft.links.quotes.map(\.speaker)
    }

    /// Without a person's entry only two words or more can name a speaker, and neither a body nor a position.
    @Test(arguments: [
        ("“We have boats of all kinds here,” said [P Jane Roe].", "Jane Roe"),
        ("“We have boats of all kinds here,” said North Winship.", "North Winship"),
        ("“We have boats of all kinds here,” said Another.", nil),
        ("“We have boats of all kinds here,” said [O Lake Book Review].", nil),
        ("“We have boats of all kinds here,” said the HRF Transportation Director.", nil),
    ])
    func speaker(_ text: String, _ expected: String?) {
        #expect(speakers(text) == [expected])
    }
}
