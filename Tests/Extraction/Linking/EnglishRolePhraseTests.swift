@testable import DatelineExtraction
import DatelineRecords
import Testing

/// English positions in the phrases of releases: short titles, labels, brackets, careers, fields and bodies.
@Suite struct EnglishRolePhraseTests {
    private func roles(_ text: String) -> [String] {
        MarkedDocument(text, language: "en").linked.links.people.map { person in
            let roles = person.roles.map { "\($0.title) @ \($0.organization ?? "-")" }
            return "\(person.name): \(roles.joined(separator: "; "))"
        }
    }

    @Test(arguments: [
        (
            "a letter by Sen. [P Jane Roe], Rep. [P Ann Reyes] and Gov. [P Cy Dunn]",
            ["Jane Roe: Sen @ -", "Ann Reyes: Rep @ -", "Cy Dunn: Gov @ -"]
        ),
        (
            "Special-Agent-in-Charge [P Jane Roe] of the [O Halden Office]",
            ["Jane Roe: Special-Agent-in-Charge @ Halden Office"]
        ),
        (
            "[P Jane Roe], the pharmacist-in-charge of [O Halden Drugs], came",
            ["Jane Roe: pharmacist-in-charge @ Halden Drugs"]
        ),
        ("by [O U.S. District Court] Judge [P Jane Roe]", ["Jane Roe: U.S. District Court Judge @ -"]),
        ("Company CEO [P Jane Roe] said. [O Halden Gold Inc.] grows.", ["Jane Roe: CEO @ Halden Gold Inc."]),
        (
            "[O Halden Gold Ltd] (AIM: HALD) chief executive [P Jane Roe] spoke",
            ["Jane Roe: chief executive @ Halden Gold Ltd"]
        ),
        ("[O Halden Bio] (CEO [P Jane Roe]) opened a shop", ["Jane Roe: CEO @ Halden Bio"]),
        (
            "Lights of Halden Director: [P Jane Roe] Producers: [P Ann Reyes], [P Cy Dunn]",
            [
                "Jane Roe: Director @ -", "Ann Reyes: Producer @ -", "Cy Dunn: Producer @ -",
            ]
        ),
        ("Author: [P Jane Roe]", ["Jane Roe: "]),
        ("[L Halden] filmmaker [P Jane Roe]", ["Jane Roe: filmmaker @ -"]),
        ("[L Marlow County] Councilmember [P Jane Roe]", ["Jane Roe: Councilmember @ Marlow County"]),
        ("neuropsychologist [P Jane Roe]", ["Jane Roe: neuropsychologist @ -"]),
        ("CITIZENS OPPOSE GOV. [P Jane Roe]", ["Jane Roe: GOV @ -"]),
        ("by Lt. Gov. [P Jane Roe]", ["Jane Roe: Lt. Gov @ -"]),
        ("a [L Marlow County] commissioner, [P Jane Roe], said", ["Jane Roe: commissioner @ Marlow County"]),
        ("its premier boat [P Jane Roe]", ["Jane Roe: "]),
    ])
    func before(_ text: String, _ expected: [String]) {
        #expect(roles(text) == expected)
    }

    @Test(arguments: [
        (
            "[P Jane Roe] was [O Lark]'s general manager, [P Ann Reyes] was a lawyer",
            ["Jane Roe: general manager @ Lark", "Ann Reyes: lawyer @ -"]
        ),
        (
            "promoted [P Jane Roe] to Director of Launch Services and [P Ann Reyes] to Vice President of [O Halden]",
            ["Jane Roe: Director of Launch Services @ Halden", "Ann Reyes: Vice President @ Halden"]
        ),
        (
            "Assistant Attorney General [P Jane Roe], U.S. Attorney [P Ann Reyes] for the Eastern District of Lakeland",
            ["Jane Roe: Assistant Attorney General @ -", "Ann Reyes: U.S. Attorney @ Eastern District of Lakeland"]
        ),
        (
            "Assistant U.S. Attorneys [P Jane Roe] and [P Ann Reyes] of the Eastern District of Lakeland",
            [
                "Jane Roe: Assistant U.S. Attorney @ Eastern District of Lakeland",
                "Ann Reyes: Assistant U.S. Attorney @ Eastern District of Lakeland",
            ]
        ),
        (
            "Trial Attorney [P Jane Roe], of the [O Lake Crimes Section].",
            ["Jane Roe: Trial Attorney @ Lake Crimes Section"]
        ),
        (
            "[P Jane Roe], Acting Director of the [O Lake Office]; and Special Agent [P Ann Reyes] of the [O Hill Office]",
            ["Jane Roe: Acting Director @ Lake Office", "Ann Reyes: Special Agent @ Hill Office"]
        ),
        (
            "recording artists [P Jane Roe], [P Ann Reyes] (pianist), [P Cy Dunn] from [L Halden] and [P Bo Pike] sang",
            [
                "Jane Roe: recording artist @ -", "Ann Reyes: recording artist @ -; pianist @ -",
                "Cy Dunn: recording artist @ -", "Bo Pike: recording artist @ -",
            ]
        ),
        (
            "[P Jane Roe], 70, the president of [O Halden General], [P Ann Reyes], 37, the operator of [O Lark Care]",
            ["Jane Roe: president @ Halden General", "Ann Reyes: operator @ Lark Care"]
        ),
    ])
    func ofOnePersonAlone(_ text: String, _ expected: [String]) {
        #expect(roles(text) == expected)
    }

    @Test(arguments: [
        (
            "[P Jane Roe] has joined the [O Halden Bank]’s lending division as a Senior Director in May.",
            ["Jane Roe: Senior Director @ Halden Bank"]
        ),
        (
            "[P Jane Roe] will succeed Ms. [P Ann Reyes] as President of [O Halden].",
            ["Jane Roe: President @ Halden", "Ann Reyes: President @ Halden"]
        ),
        ("[P Jane Roe] assumes the role of co-CEO of [O Halden].", ["Jane Roe: co-CEO @ Halden"]),
        ("[P Jane Roe] has been the Chief Engineer of [O Halden] since May.", ["Jane Roe: Chief Engineer @ Halden"]),
        (
            "[P Jane Roe] would succeed Music Director [P Ann Reyes] as the next Music Director of [O Halden]",
            ["Jane Roe: Music Director @ Halden", "Ann Reyes: Music Director @ Halden"]
        ),
        (
            "[P Jane Roe], 45, of [L Marlow], [L Lakeland], a client manager at [O Halden], left",
            ["Jane Roe: client manager @ Halden"]
        ),
        ("[P Jane Roe], a rising star and founder of [O Halden Films], acts", ["Jane Roe: founder @ Halden Films"]),
        ("[P Jane Roe] remains Chairman of [O Halden].", ["Jane Roe: Chairman @ Halden"]),
        ("[P Jane Roe], previously Head of Grids at [O Halden], leads", ["Jane Roe: Head of Grids @ Halden"]),
        ("[P Jane Roe] leads the lab. She was the founder of [O Halden Labs].", ["Jane Roe: founder @ Halden Labs"]),
        ("[P Jane Roe] is a recognized leader in boats.", ["Jane Roe: "]),
        (
            "[P Jane Roe] is a writer, who is a senior fellow at [O Halden Institute]",
            ["Jane Roe: writer @ -; senior fellow @ Halden Institute"]
        ),
    ])
    func careers(_ text: String, _ expected: [String]) {
        #expect(roles(text) == expected)
    }

    @Test(arguments: [
        (
            "[P Jane Roe], vice president, corporate actuary and chief risk officer at [O The Halden]",
            ["Jane Roe: vice president @ The Halden; corporate actuary @ The Halden; chief risk officer @ The Halden"]
        ),
        (
            "[P Jane Roe], executive vice president and chief merchandising officer of food, tools and paint, [O Halden]",
            [
                "Jane Roe: executive vice president @ Halden; chief merchandising officer of food, tools and paint @ Halden"
            ]
        ),
        (
            "[P Jane Roe], Vice President of [O Grid Solutions] at [O Halden]",
            ["Jane Roe: Vice President of Grid Solutions @ Halden"]
        ),
        (
            "[P Jane Roe], SVP, Brand and Marketing Director, [O Halden]",
            ["Jane Roe: SVP @ Halden; Brand and Marketing Director @ Halden"]
        ),
        (
            "Contact: [P Jane Roe], [O Halden Bank], Marketing Director, 5 Hill Road",
            ["Jane Roe: Marketing Director @ Halden Bank"]
        ),
        (
            "[P Jane Roe], Vice President of Engineering appeared first on",
            ["Jane Roe: Vice President of Engineering @ -"]
        ),
        ("Contact:\n\n[P Jane Roe], Director, Investor Relations", ["Jane Roe: Director, Investor Relations @ -"]),
        ("[P Jane Roe], Head of Advisors at [O Halden]", ["Jane Roe: Head of Advisors @ Halden"]),
        ("[P Jane Roe], founder of the Lake and champions of it", ["Jane Roe: founder of the Lake @ -"]),
        (
            "[P Jane Roe], General Manager, [O General Counsel], [O Halden]",
            ["Jane Roe: General Manager @ Halden; General Counsel @ Halden"]
        ),
        ("[P Jane Roe], Director, [O Halden], as well as a host of singers", ["Jane Roe: Director @ Halden"]),
        ("[P Jane Roe], SVP Finance at [O Halden]", ["Jane Roe: SVP Finance @ Halden"]),
        ("[P Jane Roe], editor-in-chief of [O Halden Post]", ["Jane Roe: editor-in-chief @ Halden Post"]),
        ("said [P Jane Roe], CEO of halden bio.", ["Jane Roe: CEO @ -"]),
        ("said [P Jane Roe], founder of Halden Play.", ["Jane Roe: founder @ Halden Play"]),
        (
            "[P Jane Roe], chair of the [O HRF] Board and president of the [O Lark Trust], a member organization",
            [
                "Jane Roe: chair @ HRF; president @ Lark Trust"
            ]
        ),
        (
            "[P Jane Roe], adviser on lakes and boats, director of the [O Lark Trust]",
            ["Jane Roe: adviser @ Lark Trust; director @ Lark Trust"]
        ),
        ("[P Jane Roe], [O Halden]'s 2025-2026 volunteer president", ["Jane Roe: volunteer president @ Halden"]),
        ("Speakers:\n\n[P Jane Roe] Market Analyst\n\nmore", ["Jane Roe: Market Analyst @ -"]),
        ("[P Jane Roe], Head of G11 Lake Trading", ["Jane Roe: Head of G11 Lake Trading @ -"]),
        ("[P Jane Roe], commissioner of the [E Lake Conference], said", ["Jane Roe: commissioner @ Lake Conference"]),
        ("[P Jane Roe], General Manager of [X Halden Play], said", ["Jane Roe: General Manager @ Halden Play"]),
        ("[P Jane Roe], author of [X The Long Lake], said", ["Jane Roe: author @ -"]),
        (
            "[P Jane Roe], professor of medicine in the division of lakes and rivers at [O Halden University]",
            ["Jane Roe: professor of medicine @ Halden University"]
        ),
        (
            "[P Jane Roe], special assistant to the President for Lakes at the [O Halden Council]",
            ["Jane Roe: special assistant to the President for Lakes @ Halden Council"]
        ),
        (
            "the [O Halden Museum] and the [O City of Lark] meet, says [P Jane Roe], the museum's president",
            ["Jane Roe: president @ Halden Museum"]
        ),
    ])
    func fieldsAndBodies(_ text: String, _ expected: [String]) {
        #expect(roles(text) == expected)
    }
}
