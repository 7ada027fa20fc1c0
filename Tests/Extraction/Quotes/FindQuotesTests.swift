@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct FindQuotesTests {
    /// `speaker: text` of each quotation; persons are the given names wherever they stand.
    private func found(_ text: String, persons: [String] = ["Jane Roe", "Roe", "Max Poe"], language: String = "en")
        -> [String]
    {
        var draft = placeDraft(text, language: language)
        for person in persons {
            var token = 0
            while token < draft.tokens.count {
                if let end = draft.tokens.matches(person, at: token) {
                    let range = draft.tokens.range(token..<end)
                    if !draft.names.contains(where: { $0.range.overlaps(range) }) {
                        draft.names.append(NameFinding(range: range, score: 1, kind: .person))
                    }
                }
                token += 1
            }
        }
        draft.names.sort { $0.range < $1.range }
        FindQuotes(options: StageOptions()).run(&draft)
        return draft.quotes.map { quote in
            "\(quote.speaker.map { draft.document.text[$0] } ?? "-"): \(draft.document.text[quote.range])"
        }
    }

    @Test(arguments: [
        (
            "“We are glad to open here,” said Jane Roe, CEO of Acme. “It took two years.”",
            ["Jane Roe: We are glad to open here,", "Jane Roe: It took two years."]
        ),
        (
            "Jane Roe, CEO of Acme, said: \"We are glad to open the new site.\"",
            ["Jane Roe: We are glad to open the new site."]
        ),
        (
            "Max Poe, CEO of Acme, summarized: \"We sold it all in May.\" Jane Roe, its counsel, said: \"We bought it all in June.\"",
            ["Max Poe: We sold it all in May.", "Jane Roe: We bought it all in June."]
        ),
        ("“It works well for all of us,” Roe added.", ["Roe: It works well for all of us,"]),
        ("According to Jane Roe, “the plant will open in May.”", ["Jane Roe: the plant will open in May."]),
        ("“The plant will open in May,” he said.", ["he: The plant will open in May,"]),
        (
            "“We start today,” said Acme founder Jane Roe.\n\n“We will grow,” added Max Poe.",
            ["Jane Roe: We start today,", "Max Poe: We will grow,"]
        ),
        (
            "Jane Roe said: “We began in May.\n\n“We ended in June.”",
            ["Jane Roe: We began in May.\n\n“We ended in June."]
        ),
        ("The “buy well” attitude is new.", []),
        ("The talk, “Five Ways to Build Better Bridges,” will be given by Jane Roe.", []),
        ("Acme Corp. (the “Company”) said Jane Roe will leave.", []),
        (
            "“One thing is sure: we grow. “Two things are not,” said Jane Roe.",
            ["Jane Roe: One thing is sure: we grow.", "Jane Roe: Two things are not,"]
        ),
        (
            "We won the case for all, said Jane Roe, Attorney General. It was a long way.",
            ["Jane Roe: We won the case for all", "Jane Roe: It was a long way."]
        ),
    ])
    func english(_ text: String, _ expected: [String]) {
        let quotes = found(text)
        // A quotation that nobody closes takes any speaker of its neighbour.
        #expect(quotes.map { $0.drop { $0 != ":" } } == expected.map { $0.drop { $0 != ":" } })
        #expect(quotes.last == expected.last)
    }

    @Test(arguments: [
        ("山田花子さんは、「この町で働けることをうれしく思います。」と述べました。", ["山田花子: この町で働けることをうれしく思います。"]),
        ("新製品「うみのしずくスペシャル」を発売します。", []),
        ("利用者からは「手続きがとても簡単で助かっています」などの声をいただいています。", ["-: 手続きがとても簡単で助かっています"]),
        (
            "■両社のコメント\n\n株式会社うみ　代表取締役　山田花子\n\nこの町で働けることをうれしく思います。\n\n■会社概要",
            ["山田花子: この町で働けることをうれしく思います。"]
        ),
    ])
    func japanese(_ text: String, _ expected: [String]) {
        #expect(found(text, persons: ["山田花子"], language: "ja") == expected)
    }

    @Test(arguments: [
        ("李明表示：“我们将继续扩大在本地的投资。”", ["李明: 我们将继续扩大在本地的投资。"]),
        ("公司坚持“合作共赢发展创新”的理念。", []),
    ])
    func chinese(_ text: String, _ expected: [String]) {
        #expect(found(text, persons: ["李明"], language: "zh") == expected)
    }

    @Test(arguments: [
        ("We are glad to open  the site here in May", "We are glad to open the"),
        ("この町で働けることをうれしく思います。次です", "この町で働けることをうれしく思います。"),
        ("Short one", "Short one"),
        ("この町で働けることを、とてもうれしく思い、これからも長く続けたいと考えております。", "この町で働けることを、とてもうれしく思い、"),
    ])
    func opening(_ text: String, _ expected: String) { #expect(QuoteOpening.of(text) == expected) }
}

extension TokenTable {
    /// The token behind `words` if they stand at a token.
    fileprivate func matches(_ words: String, at token: Int) -> Int? {
        let bytes = Array(words.utf8)
        let start = Int(starts[token])
        guard start + bytes.count <= text.count, Array(text.utf8[start..<start + bytes.count]) == bytes else {
            return nil
        }
        let end = firstToken(atOrAfter: start + bytes.count)
        return end
    }
}
