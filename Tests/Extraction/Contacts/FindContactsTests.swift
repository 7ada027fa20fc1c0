@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct FindContactsTests {
    private func tokens(_ text: String) -> TokenTable { placeDraft(text, language: nil).tokens }

    @Test(arguments: [
        (
            "Write to press@acme.example or Jane <jane.roe@acme.co.example>.",
            ["press@acme.example", "jane.roe@acme.co.example"]
        ),
        ("Email: Press@Acme.example.", ["Press@Acme.example"]),
        ("ir@acme.comWebsite: www.acme.example", ["ir@acme.com"]),
        ("+41 58 555 01 00ir@acme.example", ["ir@acme.example"]),
        ("Acme Corp.555-555-0100info@acme.example", ["info@acme.example"]),
        ("Acme Corporationjane@acme.example", ["jane@acme.example"]),
        ("Jane Roejane.roe@acme.example", ["jane.roe@acme.example"]),
        ("Max Poemedia@acme.example", ["media@acme.example"]),
        ("Jane RoeABC Mediajane@abcmedia.example", ["jane@abcmedia.example"]),
        ("Acme Ltd.jane@acme.comwww.acme.example", ["jane@acme.com"]),
        ("Max Poe, CFOmax.poe@acme.example", ["max.poe@acme.example"]),
        ("follow @acme and a@b", []),
        ("e-mail：press@acme.example", ["press@acme.example"]),
    ])
    func emails(_ text: String, _ expected: [String]) {
        let table = tokens(text)
        #expect(EmailScanner(tokens: table).emails().map { table.text[$0] } == expected)
    }

    @Test(arguments: [
        ("Call (555) 555-0100 today", ["(555) 555-0100"]),
        ("Phone: +91-9955501000", ["+91-9955501000"]),
        ("+49 6221 5550100", ["+49 6221 5550100"]),
        ("1-800-555-0100 or 555.555.0100", ["1-800-555-0100", "555.555.0100"]),
        ("TEL：03-5550-0100 FAX：03-5550-0101", ["03-5550-0100"]),
        ("電話番号：０３－５５５０－０１００", ["０３－５５５０－０１００"]),
        ("电话：010-55500100", ["010-55500100"]),
        ("Tel: 555 0100", ["555 0100"]),
        ("(555) 555-0100 ext. 12", ["(555) 555-0100 ext. 12"]),
        ("on 2021-08-13 in 2019-2020 for $1,555,555", []),
        ("ISBN 978-1-55555-010-0", []),
        ("Commission file number 000-20555", []),
        ("Investor Relations555-555-0100", ["555-555-0100"]),
    ])
    func phones(_ text: String, _ expected: [String]) {
        let table = tokens(text)
        #expect(PhoneScanner(tokens: table).phones().filter { !$0.isFax }.map { table.text[$0.range] } == expected)
    }

    @Test(arguments: [
        ("see https://acme.example/a?b=1. Or", ["https://acme.example/a?b=1"]),
        ("Company Websitehttps://acme.example", ["https://acme.example"]),
        ("(www.acme.example)", ["www.acme.example"]),
    ])
    func urls(_ text: String, _ expected: [String]) {
        let table = tokens(text)
        #expect(URLScanner(tokens: table).urls(in: TextRange(0, table.text.count)).map { table.text[$0] } == expected)
    }

    @Test func groups() {
        var draft = placeDraft(
            "Contact:\n\nJane Roe\n\n555-555-0100\n\njane@acme.example\n\nMax Poe\n\n555-555-0101", language: "en")
        for name in ["Jane Roe", "Max Poe"] {
            let start =
                draft.document.text.string.utf8.count - (draft.document.text.string.range(name)?.utf8.count ?? 0)
            draft.names.append(NameFinding(range: TextRange(start, start + name.utf8.count), score: 1, kind: .person))
        }
        FindContacts(options: StageOptions()).run(&draft)
        let text = { (range: TextRange?) in range.map { draft.document.text[$0] } }
        #expect(draft.contacts.map { text($0.name) } == ["Jane Roe", "Max Poe"])
        #expect(draft.contacts.map { text($0.phone) } == ["555-555-0100", "555-555-0101"])
        #expect(draft.contacts.map { text($0.email) } == ["jane@acme.example", nil])
    }

    /// A name that reads like a newspaper's is the person's where it was tagged as one.
    @Test func keepsTheNameOfThePerson() {
        var draft = placeDraft(
            "Contact:\n\nSun Lihua\n\nBohai Trade Council\n\n555-555-0100", language: "en")
        let start =
            draft.document.text.string.utf8.count - (draft.document.text.string.range("Sun Lihua")?.utf8.count ?? 0)
        draft.names.append(NameFinding(range: TextRange(start, start + 9), score: 1, kind: .person))
        FindContacts(options: StageOptions()).run(&draft)
        let text = { (range: TextRange?) in range.map { draft.document.text[$0] } }
        #expect(draft.contacts.map { text($0.name) } == ["Sun Lihua"])
        #expect(draft.contacts.map { text($0.organization) } == ["Bohai Trade Council"])
    }
}

extension String {
    /// The text from the first place of `part` on.
    fileprivate func range(_ part: String) -> Substring? {
        indices.first { self[$0...].hasPrefix(part) }.map { self[$0...] }
    }
}
