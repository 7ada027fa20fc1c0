@testable import DatelineExtraction
import DatelineRecords
import Testing

/// What the rest of a release says of a body: its borders, its short forms, its listing, whether it is one.
@Suite struct KnownBodyTests {
    private func bodies(_ text: String, score: Float = 0.9) -> [String] {
        MarkedDocument(text, language: "en", score: score).linked.links.organizations.map { body in
            let names = [body.name] + body.aliases.sorted()
            return names.joined(separator: " = ")
        }
    }

    @Test(arguments: [
        // Words of a headline or heading in front of a company that stands without them elsewhere.
        (
            "[O Engages Halden Foods, Inc.] today. [O Halden Foods, Inc.] grows",
            ["Halden Foods, Inc."]
        ),
        (
            "About [O Halden Foods Halden Foods, Inc.] makes bread. [O Halden Foods] grows",
            ["Halden Foods, Inc. = Halden Foods"]
        ),
        // What more often stands with the word in front has it in its name.
        (
            "[O Northern Halden Foods, Inc.] and [O Northern Halden Foods] met [O Halden Foods]",
            ["Northern Halden Foods, Inc. = Northern Halden Foods", "Halden Foods"]
        ),
        ("the [O Walt Halden Company] and [O Halden]", ["Walt Halden Company", "Halden"]),
        ("[O Halden Corp.] grows with [O Halden Corp. LakeOS] software", ["Halden Corp."]),
        // Two bodies in one mark, and whose it is.
        ("[O Halden] meets [O Pellora]. As [O Halden and Pellora] do", ["Halden", "Pellora"]),
        ("[O Halden] meets [O Vantis]. As [O Halden and Pellora] do", ["Halden", "Vantis", "Halden and Pellora"]),
        ("at [O Halden] and for [O Halden's Truth], today", ["Halden"]),
        ("at [O Halden] and for [O Halden's Lake Hospital], today", ["Halden", "Halden's Lake Hospital"]),
        // Lost line ends inside a word.
        ("interest in [O HaldenHalden Foods Ltd.] today. [O Halden Foods Ltd.]", ["Halden Foods Ltd."]),
        ("[O Halden Lake GroupThe] [O Halden Lake Group] grows", ["Halden Lake Group"]),
        // A mark that holds the beginning of a known name alone.
        ("[O Halden] Lake Foods opens. At [O Halden Lake Foods] it rains", ["Halden Lake Foods"]),
        ("[O Halden] and Lake Foods open. At [O Halden Lake Foods] it rains", ["Halden", "Halden Lake Foods"]),
        ("[O Marlow Today]’s list and [O Marlow News Today] reported", ["Marlow Today", "Marlow News"]),
    ])
    func borders(_ text: String, _ expected: [String]) {
        #expect(bodies(text) == expected)
    }

    /// A headline may have the short form before the text has the company in full.
    @Test(arguments: [
        (
            "[O Pellora] Grows\n\n[O Pellora Lake AI Ltd.] grows. [O Pellora Lake AI Ltd.] makes boats",
            ["Pellora Lake AI Ltd. = Pellora"]
        ),
        ("[O Pellora] Grows\n\n[O Pellora DAO] says so", ["Pellora DAO = Pellora"]),
        ("[O Pellora] and [O Pellora Boats] met", ["Pellora", "Pellora Boats"]),
        // What looks like a legal form is inside the name.
        (
            "[O Roe & Company Brands] grows; at [O Roe & Company] it rains", ["Roe & Company Brands = Roe & Company"]
        ),
        // Letters of all words, with some from inside.
        (
            "[O Overlake Elite] grows. [O Overlake Elite] sails. At [O OLE] it rains",
            ["Overlake Elite = OLE"]
        ),
        ("[O Overlake Elite] grows. [O Overlake Elite] sails. At [O OXE] it rains", ["Overlake Elite", "OXE"]),
        // A name that stands often is meant by its first word.
        (
            "[O Pellora Lake Boats] grows. [O Pellora Lake Boats] sails. [O Pellora Lake Boats] rests near [O Pellora] today",
            ["Pellora Lake Boats = Pellora"]
        ),
        (
            "[O NQA Lake Boats] grows. [O NQA Lake Boats] sails. [O NQA Lake Boats] rests near [O NQA] today",
            ["NQA Lake Boats", "NQA"]
        ),
    ])
    func shortForms(_ text: String, _ expected: [String]) {
        #expect(bodies(text) == expected)
    }

    @Test func aListingStaysWithTheBodyThatHadIt() {
        let text =
            "[O Halden Boats Ltd.] (NASDAQ: HLDB) grows and files with the [O Lake Commission]. Shares (NASDAQ: HLDB) fell"
        let bodies = MarkedDocument(text, language: "en").linked.links.organizations
        #expect(bodies.map { $0.tickers.map(\.symbol) } == [["HLDB"], []])
    }

    /// A weak mark stays where a sure body stands in its list, or the words beside it speak of a body.
    @Test(arguments: [
        ("from [O Halden Bank, Inc.], [O Pellora] and others", ["Halden Bank, Inc.", "Pellora"]),
        ("from [O Orsa], [O Pellora] and others", []),
        ("an engineer at [O Pellora] wrote", ["Pellora"]),
        ("Today [O Pellora] announced it", ["Pellora"]),
        ("near [O Pellora], a small maker of boats, today", ["Pellora"]),
        ("near [O Pellora], a small lake house, today", []),
        ("as [O Pellora]’s director", ["Pellora"]),
    ])
    func weakMarks(_ text: String, _ expected: [String]) {
        #expect(bodies(text, score: 0.45) == expected)
    }

    @Test(arguments: [
        ("the launch of [O Pellora] in May", []),
        ("users of the [O Pellora] app cheer", []),
        ("[O Pellora] is a bold new documentary of Halden", []),
        // A maker, and a name that mostly stands for a body.
        ("[O Pellora] is a software company of Halden", ["Pellora"]),
        ("[O Pellora] grows; [O Pellora] sails; [O Pellora] rests; its [O Pellora] app", ["Pellora"]),
    ])
    func products(_ text: String, _ expected: [String]) {
        #expect(bodies(text) == expected)
    }
}
