import DatelineRecords
import Testing

@testable import DatelineExtraction

/// A dateline as the table below writes it.
private struct Expected: Sendable {
    var text: String
    var place: String?
    var date: String?
    var wire: String?

    init(_ text: String, _ place: String?, _ date: String?, _ wire: String?) {
        self.text = text
        self.place = place
        self.date = date
        self.wire = wire
    }
}

private let body = " Acme Kites, a maker of box kites, opened its third workshop today and will hire forty people."

private let cases: [Expected] = [
    Expected("JI'NAN, China, Aug. 17, 2021 /PRNewswire/ --", "JI'NAN, China", "Aug. 17, 2021", "PRNewswire"),
    Expected(
        "PUNE, India, May 9, 2018/PRNewswire-AsiaNet/", "PUNE, India", "May 9, 2018", "PRNewswire-AsiaNet"),
    Expected("LONDON, Feb. 1 /PRNewswire-AsiaNet / --", "LONDON", "Feb. 1", "PRNewswire-AsiaNet"),
    Expected("NEW YORK--(BUSINESS WIRE)--", "NEW YORK", nil, "BUSINESS WIRE"),
    Expected("PALO ALTO, Calif. & TOKYO–(BUSINESS WIRE)–", "PALO ALTO, Calif. & TOKYO", nil, "BUSINESS WIRE"),
    Expected("TORONTO, Jan. 5, 2021 (GLOBE NEWSWIRE) --", "TORONTO", "Jan. 5, 2021", "GLOBE NEWSWIRE"),
    Expected(
        "LANSING, MICHIGAN - May 9, 2022 (NEWMEDIAWIRE) -", "LANSING, MICHIGAN", "May 9, 2022", "NEWMEDIAWIRE"),
    Expected(
        "RENO, Nev. - (NewMediaWire) - May 09, 2022 -", "RENO, Nev.", "May 09, 2022", "NewMediaWire"),
    Expected("LOS ANGELES, CA / ACCESSWIRE / June 1, 2021 /", "LOS ANGELES, CA", "June 1, 2021", "ACCESSWIRE"),
    Expected("ST. PAUL, MN / PR Karma / May 9, 2022 10:15", "ST. PAUL, MN", "May 9, 2022", "PR Karma"),
    Expected("VANCOUVER, BC / Harbour Newsline / May 2, 2022 /", "VANCOUVER, BC", "May 2, 2022", "Harbour Newsline"),
    Expected("BEIJING, March 3 (Xinhua) --", "BEIJING", "March 3", "Xinhua"),
    Expected("TOKYO, June 1, 2020 /Kyodo JBN/ --", "TOKYO", "June 1, 2020", "Kyodo JBN"),
    Expected("CHENGDU, China, June 1, 2020 /XINHUA-AsiaNet/ --", "CHENGDU, China", "June 1, 2020", "XINHUA-AsiaNet"),
    Expected(
        "AUSTIN, TX, UNITED STATES, June 1, 2022 /EINPresswire.com/ --", "AUSTIN, TX, UNITED STATES", "June 1, 2022",
        "EINPresswire.com"),
    Expected("MONTREAL, June 1, 2022 /CNW/ -", "MONTREAL", "June 1, 2022", "CNW"),
    Expected("CALGARY, June 1, 2010 (Marketwired via COMTEX) --", "CALGARY", "June 1, 2010", "Marketwired via COMTEX"),
    Expected(
        "SAN MATEO, CA--(Marketwired - May 09, 2013) -", "SAN MATEO, CA", "May 09, 2013", "Marketwired"),
    Expected("DENVER, June 1, 2025 -- (EZ Newswire) --", "DENVER", "June 1, 2025", "EZ Newswire"),
    Expected(
        "DALI, CHINA - Media OutReach Newswire - 9 May 2022 -", "DALI, CHINA", "9 May 2022",
        "Media OutReach Newswire"),
    Expected(
        "San Juan, PR — May 9, 2022 — (NOTICIAS NEWSWIRE) —", "San Juan, PR", "May 9, 2022", "NOTICIAS NEWSWIRE"
    ),
    Expected("WASHINGTON –", "WASHINGTON", nil, nil),
    Expected("WASHINGTON, D.C. —", "WASHINGTON, D.C.", nil, nil),
    Expected("WASHINGTON", "WASHINGTON", nil, nil),
    Expected("ATHENS, GA.", "ATHENS, GA.", nil, nil),
    Expected("LAKESIDE –", "LAKESIDE", nil, nil),
    Expected("Hong Kong SAR, May 9, 2022 —", "Hong Kong SAR", "May 9, 2022", nil),
    Expected("Bern, Switzerland – May 9, 2022.", "Bern, Switzerland", "May 9, 2022", nil),
    Expected("Singapore / May 9, 2022 –", "Singapore", "May 9, 2022", nil),
    Expected("(Tokyo, 3 March 2020)", "Tokyo", "3 March 2020", nil),
    Expected("Xi'an, China, 10 June 2026 -", "Xi'an, China", "10 June 2026", nil),
    Expected("March 5, 2025 - Glendale, CA –", "Glendale, CA", "March 5, 2025", nil),
    Expected("【東京、2021年8月17日】", "東京", "2021年8月17日", nil),
    Expected("[東京 17日 ロイター]", "東京", "17日", "ロイター"),
    Expected("新华社北京8月17日电", "北京", "8月17日", "新华社"),
    Expected("北京2021年8月17日 /美通社/ --", "北京", "2021年8月17日", "美通社"),
]

@Suite struct DatelineParserTests {
    @Test(arguments: cases)
    private func reads(_ expected: Expected) throws {
        let draft = sectioned(expected.text + body)
        let dateline = try #require(draft.dateline)
        #expect(dateline.place.map { draft.document.text[$0] } == expected.place)
        #expect(dateline.date.map { draft.document.text[$0] } == expected.date)
        #expect(dateline.wire.map { draft.document.text[$0] } == expected.wire)
    }

    @Test(arguments: [
        "Acme Kites Inc. – the maker of box kites – opened its third workshop in a former mill on Monday morning.",
        "UPDATE – The workshop opens one day later than was announced in the first version of this release.",
        "On March 3, 2020 – a Tuesday – the workshop opened its doors to the people of the town for the first time.",
        "The kites (Business Kites) are sold in Osaka and Kobe, and from next spring also in all of Kyushu.",
        "Half of all orders come from abroad – mostly from Canada, where kite flying is a popular winter sport.",
    ])
    func findsNone(_ text: String) {
        #expect(sectioned(text).dateline?.place == nil)
    }

    @Test func joinsAWireOnItsOwnLineWithThePlaceBelow() throws {
        let draft = sectioned("--News Direct--\n\nAtlanta, GA, May 9, 2022 -" + body)
        let dateline = try #require(draft.dateline)
        #expect(dateline.wire.map { draft.document.text[$0] } == "News Direct")
        #expect(dateline.place.map { draft.document.text[$0] } == "Atlanta, GA")
    }

    @Test func partsThePlaceFromTextThatRunsIntoIt() throws {
        let draft = sectioned(
            "A Day of Kites at the Harbour Museum GLENDALE, CA - May 9, 2022 (NEWMEDIAWIRE) -" + body)
        let dateline = try #require(draft.dateline)
        #expect(dateline.place.map { draft.document.text[$0] } == "GLENDALE, CA")
    }
}
