import DatelineRecords
import Testing

@testable import DatelineExtraction

private let lead = "\n\nAcme Kites Ltd. opened its third workshop today and will hire forty people by next spring."

@Suite struct ReleaseSignsTests {
    @Test(arguments: [
        ("Acme Kites Opens Third Workshop", DocumentEntry.Status.new),
        ("CORRECTION: Acme Kites Opens Third Workshop", .correction),
        ("CORRECTING and REPLACING Acme Kites Opens Third Workshop", .correction),
        ("/C O R R E C T I O N -- Acme Kites/", .correction),
        ("CORRECTION\n\nAcme Kites Opens Third Workshop", .correction),
        ("UPDATE - Acme Kites Opens Third Workshop", .update),
        ("UPDATED: Acme Kites Opens Third Workshop", .update),
        ("Update on the Third Workshop of Acme Kites", .new),
        ("Acme Kites Workshop Update", .new),
        ("WITHDRAWN: Acme Kites Opens Third Workshop", .withdrawn),
        ("KILL NOTICE\n\nAcme Kites Opens Third Workshop", .withdrawn),
        ("【訂正】第三工房の開設について", .correction),
        ("（訂正）第三工房の開設に関するお知らせ", .correction),
        ("第三工房の開設に関するお知らせの一部訂正について", .correction),
        ("第三工房の開設に関するプレスリリース取り下げのお知らせ", .withdrawn),
        ("更正：海鸥风筝开设第三家工坊", .correction),
        ("关于第三家工坊的更正公告", .correction),
    ])
    func readsStatus(_ top: String, _ expected: DocumentEntry.Status) {
        #expect(sectioned(top + lead).status == expected)
    }

    @Test func readsACorrectionNotice() {
        let draft = sectioned(
            "Acme Kites Opens Third Workshop\n\nIn the news release, Acme Kites Opens Workshop, issued 04-Mar-2024 by Acme Kites, we are advised by the company that the number of people is forty. The corrected release follows:"
                + lead)
        #expect(draft.status == .correction)
    }

    @Test(
        arguments: [
            ("FOR IMMEDIATE RELEASE", "FOR IMMEDIATE RELEASE", true, nil),
            (
                "EMBARGOED UNTIL 9:00 a.m. ET, March 4, 2024", "EMBARGOED UNTIL 9:00 a.m. ET, March 4, 2024", false,
                "2024-03-04T09:00-05:00"
            ),
            (
                "EMBARGOED UNTIL 9:00 a.m. ET, July 4, 2024", "EMBARGOED UNTIL 9:00 a.m. ET, July 4, 2024", false,
                "2024-07-04T09:00-04:00"
            ),
            ("Embargo: 00:01 GMT, 5 March 2024", "Embargo: 00:01 GMT, 5 March 2024", false, "2024-03-05T00:01+00:00"),
            ("Under embargo until March 4, 2024", "Under embargo until March 4, 2024", false, "2024-03-04"),
            ("報道解禁：2024年3月4日 午後2時", "報道解禁：2024年3月4日 午後2時", false, "2024-03-04T14:00"),
            ("情報解禁日時：2024年3月4日（月）10時30分", "情報解禁日時：2024年3月4日（月）10時30分", false, "2024-03-04T10:30"),
            ("即时发布", "即时发布", true, nil),
        ] as [(String, String, Bool, String?)])
    func readsEmbargo(_ line: String, _ stated: String, _ immediate: Bool, _ until: String?) {
        let draft = sectioned(line + "\n\nAcme Kites Opens Third Workshop" + lead)
        #expect(draft.embargo == DocumentEntry.Embargo(stated: stated, immediate: immediate, until: until))
    }

    @Test func statesNoEmbargoWhereTheTextHasNone() {
        #expect(sectioned("Acme Kites Opens Third Workshop" + lead).embargo == nil)
    }

    @Test(arguments: [
        ("FOR IMMEDIATE RELEASE\n\nAcme Kites Opens Third Workshop" + lead, DocumentEntry.Kind.pressRelease),
        (
            "Acme Kites Opens\n\nOTSU, March 4, 2024 /PRNewswire/ -- Acme Kites opened a workshop today in Otsu, its third.",
            .pressRelease
        ),
        (
            "Kite Maker Opens Workshop\n\nTOKYO, March 4 (Xinhua) -- A maker of kites opened a workshop today in the city of Otsu.",
            .news
        ),
        ("第三工房の開設に関するお知らせ\n\n当社は、本日、大津市に第三工房を開設しました。春までに40人を採用します。", .notice),
        ("Kites\n\nKites are flown in spring and autumn, and some of them are flown in winter too.", .unknown),
    ])
    func readsKind(_ text: String, _ expected: DocumentEntry.Kind) {
        #expect(sectioned(text).kind == expected)
    }
}
