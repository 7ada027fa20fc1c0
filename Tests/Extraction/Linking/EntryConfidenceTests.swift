@testable import DatelineExtraction
import Testing

@Suite struct EntryConfidenceTests {
    /// The surest mention decides; strengths of rules above 1 are no probabilities.
    @Test func surestMention() throws {
        #expect(EntryConfidence.ofPerson([0.4, 0.9, 2.5], language: "en") == 0.9)
        #expect(EntryConfidence.ofPerson([2.5], language: "en") == nil)
        #expect(EntryConfidence.ofOrganization([], language: "ja") == nil)
    }

    /// A mention stated as more probable never makes a less probable entry, and all are probabilities.
    @Test(arguments: ["en", "ja", "zh"])
    func monotone(_ language: String) throws {
        for of in [EntryConfidence.ofPerson, EntryConfidence.ofOrganization] {
            let values = try (0...100).map { try #require(of([Float($0) / 100], language)) }
            #expect(values == values.sorted())
            #expect(values.allSatisfy { 0...1 ~= $0 })
        }
    }
}
