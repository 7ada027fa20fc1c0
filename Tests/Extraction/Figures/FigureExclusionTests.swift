@testable import DatelineExtraction
import Testing

/// What is written like a number and is no figure: one rule of the classifier each, with what it must leave out and what looks alike and counts.
@Suite struct FigureExclusionTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        var name: String
        var language = "en"
        var leavesOut: [String]
        var keeps: [(String, [String])]
        var testDescription: String { name }
    }

    private static let english: [Rule] = [
        Rule(
            name: "phone numbers",
            leavesOut: [
                "Call (212) 555-0100 today.", "Dial +81 3 1234 5678 now.", "Ring 1-800-555-0100.", "Or 212.555.0199.",
                "Dial 555-0117.", "Call 1-800-BOATING.", "Call 1-833-555-HELP or 888-4-BOATS.",
            ],
            keeps: [
                ("It sold 555,010 boats.", ["count 555010 boats"]),
                ("It holds 800 to 900 cars.", ["count 800..900 cars"]),
            ]),
        Rule(
            name: "web and mail addresses",
            leavesOut: ["See https://example.com/2024/30 now.", "Write to team25@example.com.", "See www.shop24.com."],
            keeps: [("It has 30 shops.", ["count 30 shops"])]),
        Rule(
            name: "street numbers and postal codes",
            leavesOut: [
                "Visit 870 Blue Hill Road.", "It is at 12 Park Avenue.", "Trenton, NJ 08625 is near.",
                "Springfield, IL 62701-1234 is far.",
            ],
            keeps: [("It paved 870 roads.", ["count 870 roads"]), ("It has 12 parks.", ["count 12 parks"])]),
        Rule(
            name: "ranks",
            leavesOut: [
                "She is second vice president now.", "Jane Roe, First Deputy Minister, spoke.",
                "Halden Names Roe Second Vice President", "He was a first lieutenant there.",
            ],
            keeps: [
                ("He was the second vice president to resign.", ["ordinal 2 president"]),
                ("It is the first ministry there.", ["ordinal 1 ministry"]),
            ]),
        Rule(
            name: "citations of law",
            leavesOut: ["Charged under 18 U.S.C. § 1001.", "See 21 CFR 1301 there."],
            keeps: [("It has 18 courts.", ["count 18 courts"])]),
        Rule(
            name: "clock times",
            leavesOut: ["Doors open at 10:30 there.", "Open from 8 a.m. to 5 p.m. there.", "It starts at 4 o'clock."],
            keeps: [("It has 10 doors.", ["count 10 doors"]), ("The scale is 1:350.", ["ratio 0.00285714285714"])]),
        Rule(
            name: "types and receptors",
            leavesOut: ["It treats type 2 diabetes.", "An alpha 2-adrenergic agent.", "A beta 2 agonist."],
            keeps: [("It treats 2 types.", ["count 2 types"])]),
        Rule(
            name: "identifiers of papers", leavesOut: ["See 10.5555/ABC.2024.000058 there."],
            keeps: [("It paid 2024.58 dollars.", ["money 2024.58 USD"])]),
        Rule(
            name: "adverbs and pronouns", leavesOut: ["It was first set forth there.", "Its third one was red."],
            keeps: [("It was the third red one.", ["ordinal 3 one"])]),
        Rule(
            name: "rows of tables that ran together",
            leavesOut: ["cash 30,099 31,838 Long-term loans 1,871 2,045 Total current assets of all kinds"],
            keeps: [("It sold 1,871 Northern boats.", ["count 1871 boats"])]),
        Rule(
            name: "labels before words", leavesOut: ["Count two charges him with theft.", "In phase one they dig."],
            keeps: [("He faces two charges.", ["count 2 charges"])]),
        Rule(
            name: "numbers of digits", leavesOut: ["An eight-figure verdict."],
            keeps: [("An eight-boat fleet.", ["count 8 boat"])]),
        Rule(
            name: "list numbers", leavesOut: ["2. Open the lid.", "(3) Close the lid.", "4) Turn it."],
            keeps: [("2 lids were open.", ["count 2 lids"])]),
        Rule(
            name: "footnote marks", leavesOut: ["It grew.[12]", "It grew in size.1"],
            keeps: [("It grew by 12 acres.", ["measure 12 acre"])]),
        Rule(
            name: "years", leavesOut: ["It grew in 2019 and 2020.", "The class of '98 met."],
            keeps: [
                ("It has 2,019 seats.", ["count 2019 seats"]), ("It takes 2000 milligrams.", ["measure 2000 mg"]),
                ("There were 2000 employees.", ["count 2000 employees"]),
            ]),
        Rule(
            name: "dates", leavesOut: ["It opens on 8/13/2021.", "It opens on 2021-08-13."],
            keeps: [("It opens 8 shops.", ["count 8 shops"])]),
        Rule(
            name: "alternations", leavesOut: ["Open 24/7 for all.", "A 50/50 venture."],
            keeps: [("Some 3/4 inch bolts.", ["measure 0.75 in approx"])]),
        Rule(
            name: "letters that touch",
            leavesOut: ["COVID-19 spread.", "The A320 flew.", "File Form 10-K.", "See 401(k) plans."],
            keeps: [("It is 19% more.", ["percent 19 %"]), ("A 320-seat hall.", ["count 320 seat"])]),
        Rule(
            name: "models and brands",
            leavesOut: ["The Boeing 737 landed.", "The Galaxy S24 sold.", "We use Windows 11 there."],
            keeps: [("Boeing built 737 planes.", ["count 737 planes"])]),
        Rule(
            name: "labels",
            leavesOut: [
                "See Section 12 there.", "See Chapter 7 there.", "Go to Suite 400 there.", "Take Highway 287 there.",
                "It is in Phase 3 now.",
            ],
            keeps: [("It has 12 sections.", ["count 12 sections"]), ("It has 3 phases.", ["count 3 phases"])]),
        Rule(
            name: "rankings by name", leavesOut: ["A Fortune 500 firm.", "The S&P 500 fell.", "The Nikkei 225 rose."],
            keeps: [("It has 500 firms.", ["count 500 firms"])]),
        Rule(
            name: "tickers", leavesOut: ["Acme (TSE: 7203) fell."],
            keeps: [("It has 7,203 seats.", ["count 7203 seats"])]),
        Rule(
            name: "pronouns", leavesOut: ["This one is the one we like.", "No one knew."],
            keeps: [("They keep one door open.", ["count 1 door"])]),
        Rule(
            name: "names of words", leavesOut: ["The Group of Seven met.", "They watched Formula One there."],
            keeps: [("A group of seven ships.", ["count 7 ships"])]),
        Rule(
            name: "fixed compounds", leavesOut: ["A one-click, two-tone design.", "A third-party audit."],
            keeps: [("A two-lane road.", ["count 2 lane"])]),
        Rule(
            name: "pairs and kin", leavesOut: ["A pair, a trio, both sides, a single day."],
            keeps: [("They have two sides.", ["count 2 sides"])]),
        Rule(
            name: "articles", leavesOut: ["It costs a dollar a gallon.", "A mile of road."],
            keeps: [("It costs one dollar.", ["money 1 USD"])]),
    ]

    private static let han: [Rule] = [
        Rule(
            name: "電話", language: "ja", leavesOut: ["電話03-1234-5678まで。", "お問い合わせは0120-123456へ。", "TEL：1234"],
            keeps: [("客は1,234人。", ["count 1234 人"])]),
        Rule(
            name: "住所", language: "ja", leavesOut: ["千代田区丸の内2-2-1。", "〒100-0006。", "本町3丁目に開く。"],
            keeps: [("店は3店舗。", ["count 3 店舗"])]),
        Rule(
            name: "条と章", language: "ja", leavesOut: ["第12条に基づく。", "第3章を読む。"], keeps: [("第3位になる。", ["ordinal 3 位"])]),
        Rule(
            name: "型番", language: "ja", leavesOut: ["iPhone15を発売。", "A4の紙。", "COVID-19の対策。"],
            keeps: [("15台を発売。", ["count 15 台"])]),
        Rule(
            name: "箇条", language: "ja", leavesOut: ["（1）概要", "※2参照"], keeps: [("2社が参加。", ["count 2 社"])]),
        Rule(
            name: "語の中の数", language: "ja", leavesOut: ["一般に統一する。", "数千人が来た。", "両社の倍増計画。", "三重と千葉。"],
            keeps: [("三人が来た。", ["count 3 人"])]),
        Rule(
            name: "时刻", language: "zh", leavesOut: ["会议10:30开始。", "九点三十分开始。"], keeps: [("共10人。", ["count 10 人"])]),
        Rule(
            name: "电话", language: "zh", leavesOut: ["电话：010-12345678。", "热线：4008"],
            keeps: [("共4008人。", ["count 4008 人"])]),
        Rule(
            name: "词中的数", language: "zh", leavesOut: ["一系列活动。", "两岸关系。", "十四五规划。", "几十年来，数千名用户。"],
            keeps: [("两家企业。", ["count 2 家"])]),
    ]

    @Test(arguments: english + han)
    func leavesOutAndKeeps(_ rule: Rule) {
        for text in rule.leavesOut {
            #expect(FigureText.figures(text, language: rule.language) == [], "\(text)")
        }
        for (text, expected) in rule.keeps {
            #expect(FigureText.figures(text, language: rule.language) == expected, "\(text)")
        }
    }
}
