import DatelineRecords
import Testing

@testable import DatelineExtraction

private typealias Kind = DocumentEntry.Section.Kind

/// The kinds of block sections with the first word of each, in text order.
private func outline(_ draft: Draft) -> [String] {
    draft.sections.filter { $0.kind != .dateline && $0.kind != .quote }.map { section in
        let first = draft.document.text[section.range].split(whereSeparator: { $0 == " " || $0 == "\n" }).first ?? ""
        return "\(section.kind.rawValue) \(first)"
    }
}

@Suite struct FindSectionsTests {
    @Test func partsAnEnglishRelease() {
        let draft = sectioned(
            """
            NEWS RELEASE

            Acme Kites Opens Third Workshop in Otsu

            Forty people will be hired by spring

            OTSU, Japan, March 4, 2024 /PRNewswire/ -- Acme Kites Ltd. opened its third workshop today and will hire forty people.

            The workshop stands by the lake and makes box kites for schools in all of western Japan.

            About Acme Kites

            Acme Kites has made kites since 1961 and sells them in nine countries.

            Forward-Looking Statements

            This release contains statements that look ahead, and what happens may be quite different from them.

            Media Contact:

            Jane Roe

            jane.roe@acme-kites.example

            +81 77 555 0100
            """)
        #expect(
            outline(draft) == [
                "body NEWS", "headline Acme", "subhead Forty", "lead OTSU,", "body The", "about About",
                "safe_harbor Forward-Looking",
                "contact Media",
            ])
    }

    @Test func partsAJapaneseRelease() {
        let draft = sectioned(
            """
            報道関係者各位

            2024年3月4日

            株式会社カモメ凧

            カモメ凧、大津市に第三工房を開設

            ～春までに40人を採用～

            株式会社カモメ凧（本社：滋賀県大津市）は、本日、大津市に第三工房を開設しました。春までに40人を採用します。

            ■会社概要

            社名：株式会社カモメ凧

            【本件に関するお問い合わせ先】

            広報部 担当：山本 TEL：077-555-0100
            """, language: "ja")
        #expect(
            outline(draft) == [
                "body 報道関係者各位", "headline カモメ凧、大津市に第三工房を開設", "subhead ～春までに40人を採用～",
                "lead 株式会社カモメ凧（本社：滋賀県大津市）は、本日、大津市に第三工房を開設しました。春までに40人を採用します。", "about ■会社概要", "contact 【本件に関するお問い合わせ先】",
            ])
    }

    @Test func partsAChineseRelease() {
        let draft = sectioned(
            """
            海鸥风筝在青岛开设第三家工坊

            青岛2024年3月4日 /美通社/ -- 海鸥风筝有限公司今天在青岛开设了第三家工坊，并计划在春季之前招聘四十名员工。

            关于海鸥风筝有限公司

            海鸥风筝有限公司成立于1961年，产品销往九个国家。

            媒体联系人：李明 电话：0532-5550-0100
            """, language: "zh")
        #expect(
            outline(draft) == [
                "headline 海鸥风筝在青岛开设第三家工坊", "lead 青岛2024年3月4日", "about 关于海鸥风筝有限公司", "contact 媒体联系人：李明",
            ])
    }

    @Test(arguments: [
        ("About Acme Kites", true), ("ABOUT ACME", true), ("About the Acme Foundation for Kites", true),
        ("About Acme: Acme makes kites and sells them in nine countries of the world.", true),
        ("About Acme Kites Acme Kites makes kites and sells them in nine countries of the world.", true),
        ("About 300 people came to the opening of the workshop on Monday and flew kites.", false),
        ("About the same number of kites was sold in the year before, the company said.", false),
        ("About Us", true), ("会社概要", true), ("■株式会社カモメ凧について", true), ("关于我们", true), ("公司简介", true),
    ])
    func knowsTheNoteOnTheCompany(_ text: String, _ isAbout: Bool) {
        let draft = sectioned(
            "Acme Kites Opens a Workshop\n\nAcme Kites Ltd. opened its third workshop today and will hire forty people.\n\n"
                + text)
        #expect(draft.sections.contains { $0.kind == .about } == isAbout)
    }

    @Test func everyBlockHasOneSection() {
        let text = DocumentText("Kites fly\n\nname\tcount\nbox\t3\n\nA picture of a kite\n\nred\n\nblue")
        let blocks = [
            Block(kind: .heading, range: TextRange(0, 9), level: 1), Block(kind: .table, range: TextRange(11, 27)),
            Block(kind: .caption, range: TextRange(29, 48)), Block(kind: .listItem, range: TextRange(50, 53)),
            Block(kind: .listItem, range: TextRange(55, 59)),
        ]
        let draft = sectioned(text, blocks)
        for block in blocks {
            #expect(draft.sections.count { $0.range.overlaps(block.range) } == 1)
        }
        #expect(draft.sections.map(\.kind).contains(.table))
        #expect(draft.sections.map(\.kind).contains(.caption))
    }

    @Test func addsBlockQuotesAsInnerSections() {
        let text = DocumentText("Kites fly\n\nThe wind carries whoever lets go in time.")
        let draft = sectioned(
            text,
            [
                Block(kind: .heading, range: TextRange(0, 9), level: 1),
                Block(kind: .blockquote, range: TextRange(11, text.count)),
            ])
        #expect(draft.sections.contains { $0.kind == .quote && $0.range == TextRange(11, text.count) })
    }

    @Test func findsNothingInAnEmptyText() {
        #expect(sectioned("").sections.isEmpty)
    }
}
