import DatelineRecords
import Testing

@testable import DatelineExtraction

@Suite struct UnitTraitsTests {
    @Test(arguments: [
        ("+81 77 555 0100", 1), ("(212) 555-0100", 1), ("212.555.0100", 1), ("TEL：077-555-0100", 1),
        ("1-800-555-0100", 1),
        ("tel: +44 (0)20 7946 0100, fax: +44 (0)20 7946 0101", 2),
        ("2019-2021", 0), ("March 4, 2024", 0), ("〒520-0001", 0), ("Kearney, NE 68848-1480", 0),
        ("kite20241122-8k.htm", 0),
        ("12,345,678 kites", 0), ("2024-03-04", 0),
    ])
    func countsPhones(_ text: String, _ count: Int) {
        #expect(traits(text).phoneCount == count)
    }

    @Test(arguments: [
        ("jane.roe@acme.example", 1), ("Write to jane@acme.example or joe@acme.example", 2), ("kites @ noon", 0),
    ])
    func countsEmails(_ text: String, _ count: Int) {
        #expect(traits(text).emailCount == count)
    }

    @Test(arguments: [
        ("Acme Kites Opens Third Workshop", false), ("Jane Roe, Chief Kite Officer", false),
        ("The workshop stands by the lake and makes box kites for schools.", true),
        ("第三工房の開設について", false), ("当社は、本日、大津市に第三工房を開設し、春までに40人を採用します。", true),
    ])
    func tellsProse(_ text: String, _ isProse: Bool) {
        #expect(traits(text).isProse == isProse)
    }

    private func traits(_ text: String) -> UnitTraits {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        let block = Block(kind: .paragraph, range: TextRange(0, bytes.count))
        let document = Document(source: source, text: bytes, blocks: [block])
        let tokens = Tokenizer.tokens(of: document)
        return UnitTraits(tokens, SectionUnit.units(of: document, tokens)[0])
    }
}
