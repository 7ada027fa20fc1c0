@testable import DatelineExtraction
import DatelineRecords
import Testing

/// English positions: degrees, occupations, lists, law suits.
@Suite struct EnglishRoleTests {
    private func roles(_ text: String) -> [String] {
        MarkedDocument(text, language: "en").linked.links.people.map { person in
            let roles = person.roles.map { "\($0.title) @ \($0.organization ?? "-")" }
            return "\(person.name): \(roles.joined(separator: "; "))"
        }
    }

    @Test(arguments: [
        (
            "said [P Jane Roe], M.D., Ph.D., FLHA, professor of hydrology at the [O Halden University].",
            ["Jane Roe: professor of hydrology @ Halden University"]
        ),
        ("[P Jane Roe], BSN, [O RNC]-OB, [O LSN], a registered nurse, came", ["Jane Roe: registered nurse @ -"]),
        ("[P Jane Roe], CFP®, partner at [O Halden Trust]", ["Jane Roe: partner @ Halden Trust"]),
        ("[P Jane Roe], [O IBX], said so", ["Jane Roe: "]),
        ("[P Jane Roe], [O CLHP], CLC, director of [O Halden]", ["Jane Roe: director @ Halden"]),
    ])
    func degreesStandBetween(_ text: String, _ expected: [String]) {
        #expect(roles(text) == expected)
    }

    @Test func degreesAreNoBodies() {
        let links = MarkedDocument("[P Jane Roe], BSN, [O LSN], [O M.S.N.], spoke for [O LSN Union]", language: "en")
            .linked.links
        #expect(links.organizations.map(\.name) == ["LSN Union"])
    }

    @Test(arguments: [
        ("real estate developer [P Jane Roe] came", ["Jane Roe: real estate developer @ -"]),
        (
            "said [P Jane Roe], [O The Halden Lakes]’s Chief Executive Officer.",
            ["Jane Roe: Chief Executive Officer @ The Halden Lakes"]
        ),
        ("[P Jane Roe], CEO of [O The Halden Lakes], said", ["Jane Roe: CEO @ The Halden Lakes"]),
        ("[P Jane Roe], Head of U.S. Rivers practice", ["Jane Roe: Head of U.S. Rivers practice @ -"]),
        ("the first neurologist [P Jane Roe] met", ["Jane Roe: neurologist @ -"]),
        ("Stylist [P Jane Roe] opens a shop", ["Jane Roe: Stylist @ -"]),
        ("[P Jane Roe], a highly respected stock market analyst, will come", ["Jane Roe: stock market analyst @ -"]),
        ("[P Jane Roe] works as an emergency room nurse", ["Jane Roe: emergency room nurse @ -"]),
        ("including [P Jane Roe], Dollar General, and others", ["Jane Roe: "]),
        ("Lieutenant General [P Jane Roe]", ["Jane Roe: Lieutenant General @ -"]),
        ("Please contact attorney [P Jane Roe] today", ["Jane Roe: attorney @ -"]),
        (
            "[P Jane Roe] was the manager of and ran [O Halden]",
            ["Jane Roe: manager @ -"]
        ),
        ("[P Jane Roe], Esq., the firm advocates for all", ["Jane Roe: "]),
    ])
    func occupations(_ text: String, _ expected: [String]) {
        #expect(roles(text) == expected)
    }

    @Test(arguments: [
        (
            "[P Jane Roe] and [P Ann Reyes], co-founders of [O Halden]",
            ["Jane Roe: co-founder @ Halden", "Ann Reyes: co-founder @ Halden"]
        ),
        (
            "Halden brokers [P Jane Roe], [P Ann Reyes] and [P Cy Dunn] sold it",
            ["Jane Roe: broker @ -", "Ann Reyes: broker @ -", "Cy Dunn: broker @ -"]
        ),
        (
            "Attorney General [P Jane Roe] also appointed U.S. Attorney for the Eastern District of Lakeland [P Ann Reyes]",
            ["Jane Roe: Attorney General @ -", "Ann Reyes: U.S. Attorney @ Eastern District of Lakeland"]
        ),
    ])
    func lists(_ text: String, _ expected: [String]) {
        #expect(roles(text) == expected)
    }

    /// Who is called *the Company* is not who speaks.
    @Test func theCompanyIsTheOneSoCalled() {
        let text =
            "[O Reyes & Roe LLP] sues [O Halden Solar, Inc.] (“[O Halden]” or the “Company”). [O Reyes & Roe LLP] says that "
            + "Defendant [P Ann Pike], the Company’s President, knew. [O Reyes & Roe LLP] wins."
        #expect(roles(text) == ["Ann Pike: President @ Halden Solar, Inc."])
    }

    @Test func partiesAreNoPartOfNames() {
        #expect(roles("[P Defendant Ann Pike] and [P Heiress Jane Roe] met") == ["Ann Pike: ", "Jane Roe: "])
    }

    @Test func aPositionBehindALostLineEnd() {
        #expect(
            roles("Media Contact:\n\n[P Jane Roe]Vice President, [O Halden]\n\nTel: 555-0100") == [
                "Jane Roe: Vice President @ Halden"
            ])
    }
}
