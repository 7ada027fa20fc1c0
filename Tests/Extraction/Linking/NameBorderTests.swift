@testable import DatelineExtraction
import DatelineRecords
import Testing

/// What is cut off names before entries are made of them.
@Suite struct NameBorderTests {
    private func mended(_ text: String, score: Float = 0.9) -> [String] {
        let marked = MarkedDocument(text, language: "en", score: score)
        return NameRepair(marked.draft.tokens).repaired(marked.names).map {
            "\($0.kind) \(marked.draft.document.text[$0.range])"
        }
    }

    @Test(arguments: [
        ("[P An Alder-Voss] plant closed", ["person Alder-Voss"]),
        ("by [P A. Ida Brandt] of Halden", ["person A. Ida Brandt"]),
        ("the governor of [P Lakeland Prefecture] came", ["location Lakeland Prefecture"]),
        (
            "[O Marlow County District Attorney] [P Ida Brandt] spoke",
            ["location Marlow County", "person Ida Brandt"]
        ),
        ("[O Halden Robotics President] [P Ida Brandt] spoke", ["organization Halden Robotics", "person Ida Brandt"]),
        ("the [O Marlow County District Attorney] spoke", ["organization Marlow County District Attorney"]),
        ("[L Marlow County District] Attorney [P Ida Brandt]", ["location Marlow County", "person Ida Brandt"]),
        ("the [L Lake District] is large", ["location Lake District"]),
        ("[P Ida Brandt], Minister of [O Trade and Industry], spoke", ["person Ida Brandt"]),
        (
            "[P Ida Brandt], Secretary of [O Trade and Industry Association], spoke",
            ["person Ida Brandt", "organization Trade and Industry Association"]
        ),
        (
            "from [O Halden], [O Pellora], [O Orsa and Velden] alike",
            ["organization Halden", "organization Pellora", "organization Orsa", "organization Velden"]
        ),
        ("from [O Pellora], [O Orsa and Velden]", ["organization Pellora", "organization Orsa and Velden"]),
        ("in [L Hartford], [O Conn.]; and", ["location Hartford", "location Conn."]),
        ("[L WASHINGTON] [O D C Citing] floods", ["location WASHINGTON", "location D C"]),
        ("[O River Canoe World] Champion [P Ida Brandt]", ["person Ida Brandt"]),
        (
            "from the [L U.S.] Attorney's [O Office for the District of Marlow] today",
            ["organization U.S. Attorney's Office for the District of Marlow"]
        ),
        ("see [P Instruction A.]2 below", []),
        ("[E Halden Bank Hosts Annual Lake Dinner] again", ["event Lake Dinner"]),
        ("the [E 28th Annual Lake Dinner] again", ["event 28th Annual Lake Dinner"]),
        ("commissioner of the [E Lake Conference] today", ["organization Lake Conference"]),
        ("a [E Lake Gala. Roe] spoke of it", ["event Lake Gala"]),
        ("of (NRB[E ) 2031 Lake Conference] again", ["event 2031 Lake Conference"]),
        ("of (NRB[E ) 2031 Annual Conference] again", []),
        ("the [E Lake Industry. Seminar] guests", []),
    ])
    func borders(_ text: String, _ expected: [String]) {
        #expect(mended(text) == expected)
    }

    /// A name of two words is a body's where a body's name begins with it and no mention is surely a person.
    @Test(
        arguments: [
            (0.5, ["organization Alder Voss Press", "organization Alder Voss"]),
            (0.95, ["organization Alder Voss Press", "person Alder Voss"]),
        ] as [(Float, [String])])
    func beginningOfABody(_ score: Float, _ expected: [String]) {
        #expect(mended("[O Alder Voss Press] prints books, and [P Alder Voss] sells them", score: score) == expected)
    }

    /// What has a legal form somewhere is a body everywhere.
    @Test func legalForms() {
        #expect(
            mended("[P Alder Voss] grew. [O Alder Voss AG] and [P Alder Voss] said so")
                == ["organization Alder Voss", "organization Alder Voss AG", "organization Alder Voss"])
    }

    /// The maker keeps its mention where most mentions are its product.
    @Test func makers() {
        #expect(
            mended("[O Pellora] sells [X Pellora] to users of [X Pellora]")
                == ["organization Pellora", "product Pellora", "product Pellora"])
    }

    private static let filler = String(repeating: "the river rose and the lake fell again, ", count: 20)

    @Test(arguments: [
        ("The [O Tax Division] helped; the [O Tax Divisions] Fraud", ["Tax Division", "Tax Division"]),
        ("A lawyer of the Division and the [O Divisions Fraud Section]", ["Division", "Fraud Section"]),
        ("[P Whiz] came. [P Whizs] lawyer spoke", ["Whiz", "Whiz"]),
        ("[O Whiz Foods LLC] and the Whiz sign. [P Whizs] lawyer spoke", ["Whiz Foods LLC", "Whiz"]),
        ("The President and the [O Presidents Water Commission]", ["Water Commission"]),
        ("The Attorney and the [O U.S. Attorneys Office]", ["U.S. Attorneys Office"]),
        ("A Service and the [O Halden Services] desk", ["Halden Services"]),
    ])
    func lostGenitives(_ text: String, _ expected: [String]) {
        let marked = MarkedDocument(Self.filler + text, language: "en")
        #expect(
            LostGenitives(marked.draft.tokens).parted(marked.names).map { marked.draft.document.text[$0.range] }
                == expected)
        // An apostrophe anywhere shows that none was lost.
        let whole = MarkedDocument(Self.filler + "it's so. " + text, language: "en")
        #expect(LostGenitives(whole.draft.tokens).parted(whole.names) == whole.names)
    }
}
