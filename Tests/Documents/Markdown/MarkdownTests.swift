import DatelineDocuments
import DatelineRecords
import Testing

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("See [our site](https://example.com/a_(b)) now.", "See our site now."),
        ("Write to [Ann](mailto:ann@example.com?subject=x).", "Write to Ann (ann@example.com)."),
        ("Write to [ann@example.com](mailto:ann@example.com).", "Write to ann@example.com."),
        ("Visit <https://example.com> today.", "Visit https://example.com today."),
        ("A **bold** and *light* and __strong__ word, 2 * 3 * 4.", "A bold and light and strong word, 2 * 3 * 4."),
        ("A snake_case_name and \\*stars\\* stay.", "A snake_case_name and *stars* stay."),
        ("Culture &amp; Tourism &#8217;s", "Culture & Tourism ’s"),
        ("A picture ![alt text](a.png) here.", "A picture here."),
        ("Line one  \nline two", "Line one⏎line two"),
        ("Code `a * b` here.", "Code a * b here."),
        ("A [bracket] alone, [a][b] too.", "A [bracket] alone, a too."),
        ("Less <$100M and <br>more.", "Less <$100M and⏎more."),
        ("* one\n* two", "one|two"),
        ("> Quoted words\n> go on.", "Quoted words go on."),
    ])
    func inline(markdown: String, text: String) throws {
        let document = try read("# Title of it\n\n" + markdown + "\n", as: "a.md")
        let blocks = outline(document).dropFirst().map { String($0.drop { $0 != " " }.dropFirst()) }
        let expected = text.split(separator: "|").map(String.init)
        if markdown.hasPrefix(">") {
            #expect(blocks.joined(separator: " ").replacing("⏎", with: " ") == text)
        } else {
            #expect(blocks == expected)
        }
        #expect(violations(of: document).isEmpty)
    }

    @Test func wireRelease() throws {
        let text = """
            ---
            title: "Plant opens in the north"
            date: 2024-05-03
            author: Ann Lee
            ---
            # Plant opens in the north

            SPRINGFIELD, May 3, 2024 (EXAMPLEWIRE) -- The plant opened on **Friday**.

            ![Picture](https://example.com/a.jpg)

             • Two halls

             • Ninety people

            ## About Example

            Example makes valves.

            | Year | Valves |
            |------|-------:|
            | 2023 | 1,200 |
            | 2024 | 1,500 |

            ---

            [Original/Source Press Release](https://example.com/a)

            [Pickup](https://example.com/b)
            """
        let document = try read(text, as: "a.md")
        #expect(
            outline(document) == [
                "heading1: Plant opens in the north",
                "paragraph: SPRINGFIELD, May 3, 2024 (EXAMPLEWIRE) -- The plant opened on Friday.",
                "listItem: Two halls", "listItem: Ninety people", "heading2: About Example",
                "paragraph: Example makes valves.", "table: Year⇥Valves⏎2023⇥1,200⏎2024⇥1,500",
            ])
        #expect(document.tables.first?.headerRowCount == 1)
        #expect(document.blocks[1].emphasized.map { document.text[$0] } == ["Friday"])
        #expect(clueLines(document).contains("published_at front-matter:date 2024-05-03"))
        #expect(clueLines(document).contains("author front-matter:author Ann Lee"))
    }

    @Test func longTitleOverTwoLines() throws {
        let document = try read("# Example Corp to Present\nat Spring Event\n\nThe text.", as: "a.md")
        #expect(outline(document).first == "heading1: Example Corp to Present at Spring Event")
    }

    @Test func headingsUnderlined() throws {
        let document = try read("Plant opens\n===========\n\nText one.\n\nAbout us\n--------\n\nText two.", as: "a.md")
        #expect(
            outline(document) == [
                "heading1: Plant opens", "paragraph: Text one.", "heading2: About us", "paragraph: Text two.",
            ])
    }
}
