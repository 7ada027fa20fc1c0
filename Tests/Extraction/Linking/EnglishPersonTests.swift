@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Which English words are people, and which names are one person's.
@Suite struct EnglishPersonTests {
    private func people(_ text: String, score: Float = 0.9) -> [String] {
        MarkedDocument(text, language: "en", score: score).linked.links.people.map {
            ([$0.name] + $0.aliases).joined(separator: ", ")
        }
    }

    @Test(arguments: [
        ("[P LakeTubes] said so", []), ("[P MacAlder] said so", ["MacAlder"]), ("[P VanAlder] said so", ["VanAlder"]),
        ("[P Halden Sub-Council] said so", []), ("[P Jane Council-Roe] said so", ["Jane Council-Roe"]),
    ])
    func shapes(_ text: String, _ expected: [String]) {
        #expect(people(text) == expected)
    }

    @Test(arguments: [
        ("[P Earnest Roe III] and [P Earnest Roe IV] came", ["Earnest Roe III", "Earnest Roe IV"]),
        ("[P Javier A. Diaz Castro] left; [P Diaz] stayed", ["Javier A. Diaz Castro, Diaz"]),
        ("[P Bradley Roe] left; Dr. [P Brad] stayed", ["Bradley Roe, Brad"]),
        ("[P Timothy Beverley] left; [P Beverly] stayed", ["Timothy Beverley, Beverly"]),
        (
            "[P Timothy Beverley] and [P Ann Beverley] left; [P Beverly] stayed",
            ["Timothy Beverley", "Ann Beverley", "Beverly"]
        ),
        ("About [P Jane Jane Roe] and so on", ["Jane Roe"]),
        ("[P Ed Nabrol] left; [P Edmund Nabrol] came; [P Ed] stayed", ["Edmund Nabrol, Ed Nabrol, Ed"]),
        ("[P Jonathon Heyward] left; [P Maestro Heyward] stayed", ["Jonathon Heyward, Heyward"]),
    ])
    func joined(_ text: String, _ expected: [String]) {
        #expect(people(text) == expected)
    }

    @Test(arguments: [
        "at [P Kelly Creek] in May", "believe in [P Elohim Yahweh]", "• [P Volufiline Volufiline] is a peptide",
        "she was SVP [P Finance] at Halden", "the [P Jane Roe] Family Professor of Lakes",
    ])
    func whatIsNoPerson(_ text: String) {
        #expect(people(text) == [])
    }

    @Test func aFirmNamedForAPerson() {
        let links = MarkedDocument("[P Jane Reyes], a Partner at [P Oliver Roe]", language: "en").linked.links
        #expect(links.people.map(\.name) == ["Jane Reyes"])
        #expect(links.organizations.map(\.name) == ["Oliver Roe"])
    }

    @Test(arguments: [
        ("by [P Jane Roe1] and [P Ann Reyes²]", ["Jane Roe", "Ann Reyes"]),
        ("c/o Lark Group, [P HaldenJane Roe], left", ["Jane Roe"]),
        ("[P DeShawn McRoe] and [P LaToya Pike] left", ["DeShawn McRoe", "LaToya Pike"]),
        (
            "Jane Pike spoke\n\n[P Ann Pike] spoke\n\nCONTACT [P Cy Dunn Pike] or [P Bo Reyes] WASHINGTON Citing reports on lakes and boats",
            ["Ann Pike", "Cy Dunn", "Bo Reyes"]
        ),
        ("[P Ann Pike] spoke, and [P Cy Dunn Pike], her son, left.", ["Ann Pike", "Cy Dunn Pike"]),
    ])
    func edges(_ text: String, _ expected: [String]) {
        #expect(people(text) == expected)
    }

    /// The characters of a novel are no people; its author and those who speak of it are.
    @Test(arguments: [
        ("protagonist [P Ann Pike] hides", []),
        ("the journey of [P Ann Pike], a girl of the lakes", []),
        ("[P Ann Pike], an innocent girl of the lakes, must choose", []),
        ("[P Ann Pike] discovers a boat, wrote [P Cy Dunn]", ["Cy Dunn"]),
        ("author [P Ann Pike] faces her readers", ["Ann Pike"]),
        ("like the story of [P Ann Pike]'s The Long Lake", ["Ann Pike"]),
        ("[P Ann Pike] lives in Halden", ["Ann Pike"]),
    ])
    func charactersOfNovels(_ text: String, _ expected: [String]) {
        #expect(people("A new novel\n\nThe novel is out. In it " + text + ".") == expected)
        #expect(people("A new boat\n\nThe boat is out. In it " + text + ".").contains("Ann Pike"))
    }

    @Test func aFamilyNameMayBeAPlaceWord() {
        #expect(people("Judge [P Sim Lake] met [P Jin Park]") == ["Sim Lake", "Jin Park"])
    }

    /// A single word with little certainty needs something that speaks for a person.
    @Test(arguments: [
        ("boats of [P Halden] for sale", []),
        ("Languages\n\n[P Halden]\n\nmore", []),
        ("stated Mr. [P Halden], who left", ["Halden"]),
        ("the boy named [P Halden] left", ["Halden"]),
        ("said [P Halden] today", ["Halden"]),
        ("with [P Halden] and [P Jane Roe]", ["Halden", "Jane Roe"]),
        ("write to [P Halden], halden@lark.example", ["Halden"]),
        ("call [P Halden] (604) 555-0100", ["Halden"]),
        ("[O Lark] founder [P Halden]", ["Halden"]),
        ("grateful to [P Halden], and all", ["Halden"]),
    ])
    func singleWords(_ text: String, _ expected: [String]) {
        #expect(people(text, score: 0.3) == expected)
        #expect(
            people(text.replacing("Halden", with: "Mara Halden"), score: 0.3).contains { $0.contains("Mara Halden") })
    }
}
