import DatelineRecords
import Testing

@testable import DatelineExtraction

/// A draft after FindSections and LinkDocument.
private func linked(_ text: String, language: String = "en", clues: [Clue] = []) -> Draft {
    var draft = sectioned(text, language: language)
    draft = sectioned(draft.document.text, draft.document.blocks, clues: clues)
    LinkDocument(options: StageOptions()).run(&draft)
    return draft
}

private let title = "Acme Kites Opens Third Workshop"
private let lead = "Acme Kites Ltd. opened its third workshop today and will hire forty people by next spring."

@Suite struct LinkDocumentTests {
    @Test(arguments: [
        ("\(title)\n\nOTSU, March 4, 2024 /PRNewswire/ -- \(lead)", "2024-03-04", "text:dateline"),
        ("March 4, 2024\n\n\(title)\n\n\(lead)", "2024-03-04", "text:date-line"),
        ("\(title)\n\nPosted on March 4, 2024\n\n\(lead)", "2024-03-04", "text:date-line"),
        ("FOR IMMEDIATE RELEASE: March 4, 2024\n\n\(title)\n\n\(lead)", "2024-03-04", "text:release-line"),
        (
            "\(title)\n\nAcme Kites Ltd. announced today, March 4, 2024, that it opened its third workshop in Otsu.",
            "2024-03-04", "text:lead"
        ),
        ("商号変更のお知らせ\n\n2024年3月4日\n\n当社は、2024年4月1日付で商号を変更することをお知らせいたします。", "2024-03-04", "text:date-line"),
        (
            "Embargoed until 4 a.m. CT/5 a.m. ET, Monday, March 4, 2024\n\n\(title)\n\n\(lead)", "2024-03-04",
            "text:embargo"
        ),
        ("\(title)\n\n\(lead)\n\nDate: March 4, 2024", "2024-03-04", "text:signature"),
    ])
    func readsTheDayOfRelease(_ text: String, _ day: String, _ origin: String) {
        let draft = linked(text)
        #expect(draft.links.document.publishedAt == day)
        #expect(draft.links.publishedDay?.iso == day)
        #expect(draft.links.document.evidence.first { $0.field == "published_at" }?.from == origin)
    }

    @Test(arguments: [
        "\(title)\n\n\(lead)",
        "\(title)\n\nLast updated: March 4, 2024\n\n\(lead)",
        "More news\n\nMarch 1, 2024\n\nKites\n\nMarch 2, 2024\n\nMore kites\n\nMarch 3, 2024\n\nStill more kites\n\n\(lead)",
    ])
    func leavesOutWhatNothingStates(_ text: String) {
        #expect(linked(text).links.document.publishedAt == nil)
    }

    @Test func believesTheDatelineBeforeMarkup() {
        let draft = linked(
            "\(title)\n\nOTSU, March 4, 2024 /PRNewswire/ -- \(lead)",
            clues: [Clue(.publishedAt, origin: "json-ld:datePublished", raw: "2024-03-05")])
        #expect(draft.links.document.publishedAt == "2024-03-04")
        #expect(draft.links.document.dateline?.date == "2024-03-04")
    }

    @Test func takesTheYearOfADatelineFromMarkup() {
        let draft = linked(
            "\(title)\n\nOTSU, Dec. 31 /PRNewswire/ -- \(lead)",
            clues: [Clue(.publishedAt, origin: "meta:date", raw: "2024-01-01")])
        #expect(draft.links.document.publishedAt == "2023-12-31")
    }

    @Test func readsFieldsFromClues() {
        let draft = linked(
            "\(title)\n\n\(lead)",
            clues: [
                Clue(.publisher, origin: "meta:og:site_name", raw: "Kites of the Lake"),
                Clue(.author, origin: "json-ld:author", raw: "Jane Roe"),
                Clue(.url, origin: "link:canonical", raw: "https://kites.example/third"),
                Clue(.modifiedAt, origin: "meta:article:modified_time", raw: "2024-03-06"),
                Clue(.publishedAt, origin: "meta:date", raw: "2024-03-04T00:00:00+09:00"),
            ])
        let document = draft.links.document
        #expect(document.publisher == "Kites of the Lake")
        #expect(document.author == "Jane Roe")
        #expect(document.url == "https://kites.example/third")
        #expect(document.modifiedAt == "2024-03-06")
        #expect(document.publishedAt == "2024-03-04")
        #expect(document.title == title)
    }

    @Test(arguments: [
        ("Acme opens a mill | Kites of the Lake", "Acme opens a mill"),
        ("Acme opens a mill | News |", "Acme opens a mill"),
        (
            "Acme – the kite maker – opens a mill for its new kites",
            "Acme – the kite maker – opens a mill for its new kites"
        ),
        ("Acme opens a mill - Kites of the Lake", "Acme opens a mill"), ("凧の祭典を開催｜カモメ凧", "凧の祭典を開催"),
    ])
    func takesTheSiteOffATitle(_ raw: String, _ expected: String) {
        let clue = Clue(.title, origin: "title", raw: raw)
        let site = Clue(.publisher, origin: "meta:og:site_name", raw: "Kites of the Lake")
        #expect(TitleClue.text(clue, among: [clue, site]) == expected)
    }
}
