@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct EnglishFigureTests {
    @Test(arguments: [
        ("The plan brings more than 300 Sino/Japan cooperation projects to the city.", ["count 300 projects gt"]),
        ("Grants went to 263 towns and villages across the region.", ["count 263 towns and villages"]),
        ("At least 1,300 state, local and tribal fire brigades took part.", ["count 1300 brigades ge"]),
        ("It serves 1.2 million well known Canadian households.", ["count 1200000 households"]),
        ("We hired twenty-five engineers and a hundred and two clerks.", ["count 25 engineers", "count 102 clerks"]),
        ("Half a million visitors came to two dozen museums.", ["count 500000 visitors", "count 24 museums"]),
        ("An eight-team league with a three-course dinner.", ["count 8 team", "count 3 course"]),
        ("It renovated 250 clinics, and another 563 have received beds.", ["count 250 clinics", "count 563 clinics"]),
        ("The number of riders from both towns exceeded 70,000.", ["count 70000 riders gt"]),
        ("She is a mother of five.", ["count 5 children"]),
        (
            "Choose one real-world example from 30+ bold, multi-year programs.",
            ["count 1 example", "count 30 programs ge"]
        ),
        ("We meet twice a year.", ["count 2 times"]),
        ("Not make more than seven calls.", ["count 7 calls le"]),
        ("Three of the five patients left.", ["count 3 patients", "count 5 patients"]),
        ("Between 45 and 50 countries joined.", ["count 45..50 countries"]),
        ("The ship has 48 cabins and six large kitchens.", ["count 48 cabins", "count 6 kitchens"]),
        ("Teams From Four Northern Towns and Two Southern Villages Meet", ["count 4 towns", "count 2 villages"]),
        ("It counted 58 crashes on the bridge, down from 91.", ["count 58 crashes", "count 91 crashes"]),
        ("They keep at least one door open for guests.", ["count 1 door ge"]),
        ("We run 600k stalls and 12,34,567 kiosks.", ["count 600000 stalls", "count 1234567 kiosks"]),
        ("A rack of 248 GPUs and 36 taxis.", ["count 248 gpus", "count 36 taxis"]),
        ("It sold 40 boats and raising capital is next.", ["count 40 boats"]),
        ("It sold 1,000 boats and may sell 200 more.", ["count 1000 boats", "count 200 boats"]),
        ("With over 50 docks, including 13 in the north, it leads.", ["count 50 docks gt", "count 13 docks"]),
        ("The aim rose from 850 riders to 900 at once.", ["count 850 riders", "count 900 riders"]),
        ("There are 1,180 and 873 boats afloat.", ["count 1180 boats", "count 873 boats"]),
        ("The index of ships edged up to 54.7 from 53.1.", []),
        ("It works under two brands built around three ideas.", ["count 2 brands", "count 3 ideas"]),
        ("Under 30 guests came.", ["count 30 guests lt"]),
        ("It handled 1.5+ million parcels.", ["count 1500000 parcels ge"]),
        ("We asked 642 sailors on ships and 669 on boats.", ["count 642 sailors", "count 669 sailors"]),
        ("It has 12 clinics in Ohio and 290 nationwide.", ["count 12 clinics", "count 290 clinics"]),
        ("Prizes come in ten classes and consider merit.", ["count 10 classes"]),
        ("A 78-bed clinic.", ["count 78 bed"]),
        ("Both were chemists at 3M, and a 3M policy let chemists try; it has 3M users.", ["count 3000000 users"]),
        ("About One Harbor, Inc.", []),
        ("Orders gained 8pts and 4.1 pts.", ["count 8 pts", "count 4.1 pts"]),
    ])
    func counts(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    @Test(arguments: [
        ("Sales hit $1.2 billion.", ["money 1200000000 USD"]),
        ("A fund of US$5M and HK$20 million.", ["money 5000000 USD", "money 20000000 HKD"]),
        (
            "It paid INR 1,458 million, CHF 3.9 billion and Rs. 500 crore.",
            ["money 1458000000 INR", "money 3900000000 CHF", "money 5000000000 INR"]
        ),
        ("The model costs $699 USD or 600 euros.", ["money 699 USD", "money 600 EUR"]),
        ("Nearly 11.4 billion yuan in sales, £7m in profit.", ["money 11400000000 CNY approx", "money 7000000 GBP"]),
        ("Between $1.5 million and $3.5 million in tax.", ["money 1500000..3500000 USD"]),
        ("From $10 to $15 million a year.", ["money 10000000..15000000 USD"]),
        (
            "Fines of up to $250,000, caps <$100M, budgets of $500B+.",
            ["money 250000 USD le", "money 100000000 USD lt", "money 500000000000 USD ge"]
        ),
        ("A gain of twenty dollars and 43 cents.", ["money 20.43 USD"]),
        ("It traded at 74.27 U.S. cents.", ["money 0.7427 USD"]),
        ("A loss of $(0.05) per share.", ["money -0.05 USD"]),
        ("A loss of $ (204,907), then $(1.2) million.", ["money -204907 USD", "money -1200000 USD"]),
        ("($4,579)", ["money -4579 USD"]),
        ("A fee ($4,579) was paid.", ["money 4579 USD"]),
        ("Profit was EUR -0.1 million and CHF –2.5 million.", ["money -100000 EUR", "money -2500000 CHF"]),
        ("It cut its loss by $242,419 to $2.2 million.", ["money 242419 USD", "money 2200000 USD"]),
        ("It cut costs by $5 to 10 million.", ["money 5000000..10000000 USD"]),
        ("It holds $197.8 million, up from 162.8 million.", ["money 197800000 USD", "money 162800000 USD"]),
        ("It raised $9 million, a 2.25 million share offering.", ["money 9000000 USD"]),
        ("It earned $9 million against 8 million last year.", ["money 9000000 USD", "money 8000000 USD"]),
        ("The market is to top $160 billion.", ["money 160000000000 USD gt"]),
        ("A ¥300 fee and NT$400 in tax.", ["money 300 JPY", "money 400 TWD"]),
    ])
    func money(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    @Test(arguments: [
        ("She met more than 40 sailors over five months.", ["count 40 sailors gt", "duration 5 month"]),
        ("The mill has run for over five years.", ["duration 5 year gt"]),
        ("They have over 20 years of practice.", ["duration 20 year gt"]),
        ("The dose falls over two to four days.", ["duration 2..4 day"]),
        ("A delay of 200ms, or 150-200 ms.", ["duration 0.2 second", "duration 0.15..0.2 second"]),
        ("Adults pay full price, and children under 12 enter free.", ["age 12 year lt"]),
        ("Those 65 and older ride free.", ["age 65 year ge"]),
        ("Morrow, 51, was a clerk.", ["age 51 year"]),
        ("“Half of our boats leak.”", ["ratio 0.5"]),
        ("The second pond, half as deep, is dry.", ["ordinal 2 pond", "ratio 0.5"]),
        ("From May 2014 to June 2017 he wrote sums up to 4 percent too low.", ["percent 4 % le"]),
        ("- Mail box: 95 cm x 60 cm", ["measure 95 cm", "measure 60 cm"]),
        ("Box 95, Station A", []),
    ])
    func boundsAndSpans(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    @Test(arguments: [
        ("Revenue fell 18% and margin rose 2.5 percentage points.", ["percent 18 %", "percent 2.5 pp"]),
        ("From 10 to 15 percent of guests.", ["percent 10..15 %"]),
        ("It rose from 15 percent to 25 percent.", ["percent 15 %", "percent 25 %"]),
        ("Not more than 2.5% and a 10-percent discount.", ["percent 2.5 % le", "percent 10 %"]),
        ("Rates rose by 25 basis points.", ["percent 0.25 pp"]),
        ("Margin rose 12pp.", ["percent 12 pp"]), ("The book: 6x9, 384pp, cloth.", []),
        ("Almost ten per cent of all.", ["percent 10 % approx"]),
        ("Short interest: Up to 21% from 17.5%.", ["percent 21 %", "percent 17.5 %"]),
        ("Less than one-tenth of a percent.", ["percent 0.1 % lt"]),
        ("Half a percent and a tenth of a percentage point.", ["percent 0.5 %", "percent 0.1 pp"]),
    ])
    func percentages(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    @Test(arguments: [
        ("A 65-hectare farm with a 900-meter wall.", ["measure 65 ha", "measure 900 m"]),
        ("A box of 26\" x 17.88\" x 11\" in size.", ["measure 26 in", "measure 17.88 in", "measure 11 in"]),
        ("A 5' X 10' unit.", ["measure 5 ft", "measure 10 ft"]),
        ("It stores over 2GW at around 24°C.", ["measure 2 GW gt", "measure 24 °C approx"]),
        ("A mean of -82 degrees and 250 parts per million.", ["measure -82 °", "measure 250 ppm"]),
        ("From 600 to 900 meters.", ["measure 600..900 m"]),
        ("Some 3/4 inch bolts, 2½ miles of rope.", ["measure 0.75 in approx", "measure 2.5 mi"]),
        ("It holds 48,300 gold ounces in 23 million square feet.", ["measure 48300 oz", "measure 23000000 ft2"]),
        ("A minimum length of 350 meters.", ["measure 350 m ge"]),
        ("It is rated 15°F/-9°C.", ["measure 15 °F", "measure -9 °C"]),
        ("A ramp-up to 100 tonnes per day.", ["measure 100 t/d"]),
        ("It holds 3.31Moz of gold at 1.37 g/t.", ["measure 3.31 Moz", "measure 1.37 g/t"]),
    ])
    func measures(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    @Test(arguments: [
        ("A six-month course over two and a half years.", ["duration 6 month", "duration 2.5 year"]),
        ("For more than four decades we waited three short days.", ["duration 40 year gt", "duration 3 day"]),
        ("A maximum prison term of five years.", ["duration 5 year le"]),
        ("Return it within thirty (30) days, open 24 hours a day.", ["duration 30 day", "duration 24 hour"]),
        ("A decade later it closed.", ["duration 10 year"]),
        ("Workers aged 45 to 54, a 17-19 year old squad.", ["age 45..54 year", "age 17..19 year"]),
        ("Ann Roe, 43, of Trenton, and a 60-year-old man.", ["age 43 year", "age 60 year"]),
        ("The mate Larsen, 47, an agent, and Ana Durango-Rueda, 52, met.", ["age 47 year", "age 52 year"]),
        ("They met Boris “Buck” Edwards, 45, and Ann Roe, 40; both left.", ["age 45 year", "age 40 year"]),
        ("It has offices in Ohio, 12, and Texas, 31, in all.", []),
        ("Toys for children under age six; a woman in her early 20s.", ["age 6 year lt", "age 20..29 year"]),
    ])
    func spans(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    @Test(arguments: [
        ("The third-largest maker held its 20th anniversary.", ["ordinal 3 maker", "ordinal 20 anniversary"]),
        ("This is the first time Acme will open its first novel.", ["ordinal 1 time", "ordinal 1 novel"]),
        ("It is the first of its kind, in-person experience here.", ["ordinal 1 experience"]),
        ("The 28th Annual Harvest Fair opened.", ["ordinal 28 fair"]),
        ("The first shell killed Larsen, and the second missed.", ["ordinal 1 shell"]),
        ("We met at the 6th ESM Conference on wool.", ["ordinal 6 conference"]),
        (
            "They all met there once more at the 66th Northern Society of Wool (NSW) Annual Meeting.",
            ["ordinal 66 meeting"]
        ),
        ("It is named in the 15th Five-Year Plan of the state.", ["ordinal 15 plan"]),
        ("It is on 42nd Street, near the 9th Circuit.", []),
        ("Acme is no. 12 among the most innovative companies.", ["ordinal 12 companies"]),
        ("Its twenty-first birthday was the fourth consecutive record.", ["ordinal 21 birthday", "ordinal 4 record"]),
    ])
    func ordinals(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    @Test(arguments: [
        ("A 3x gain, a 30-fold rise, odds of 2-to-1.", ["ratio 3 x", "ratio 30 x", "ratio 2"]),
        ("It is a 1:350 scale model that lasts twice as long.", ["ratio 0.00285714285714", "ratio 2 x"]),
        ("A third of members and two-thirds of staff.", ["ratio 0.333333333333", "ratio 0.666666666667"]),
        (
            "Sales quadrupled; one in 60 returned; half of them stayed.",
            ["ratio 4 x", "ratio 0.0166666666667", "ratio 0.5"]
        ),
        ("Four times more than in May.", ["ratio 4 x"]),
    ])
    func ratios(_ text: String, _ expected: [String]) { #expect(FigureText.figures(text) == expected) }

    /// The list *Not figures* of the guidelines, one by one.
    @Test(arguments: [
        "On May 5, 2021 and in 2020 we met.",  // dates and years
        "Call (212) 555-0100, +81 3 1234 5678, 1-800-555-0100 or 212.555.0199.",  // phone numbers
        "Trenton, NJ 08625 and Springfield, IL 62701-1234.",  // postal codes
        "Visit 870 Blue Hill Road or 12 Park Avenue.",  // street numbers
        "The Boeing 737, a Galaxy S24 and COVID-19.",  // models, names with numbers
        "2. Open the lid.",  // list numbering
        "A pair, a trio, both sides, a single day.",  // pairs and kin
        "A one-click, two-tone design and second-degree burns.",  // fixed compounds
        "See Section 12, Chapter 7 and Article 5.",  // section numbers
        "Acme (TSE: 7203) fell.",  // tickers
        "A Fortune Global 500 firm, the Group of Seven.",  // names
        "It grew.[12]",  // footnote marks
        "This one is the one we like; one of them left.",  // pronouns
        "See https://example.com/2024/30 or write to team25@example.com.",  // addresses
        "Open 24/7 from 8 a.m. to 5 p.m.",  // clock times, alternations
        "Charged under 18 U.S.C. § 1001.",  // citations
        "Thousands of fans and dozens of clubs.",  // no numeral
        "A third-party audit, a first-class ticket, first responders.",  // ordinals in compounds
        "It first opened there.",  // adverbs
        "Highway 287, Suite 400, Form 10-K, 401(k).",  // labels
    ])
    func leavesOut(_ text: String) { #expect(FigureText.figures(text) == []) }

    @Test func keepsEvidence() {
        let text = "It sold more than 300 boats."
        let draft = FigureText.draft(text)
        #expect(draft.figures.map { draft.document.text[$0.range] } == ["more than 300 boats"])
        #expect(draft.figures.map(\.of) == ["boats"])
    }

    @Test func reportsAbsurdNumbers() {
        let draft = FigureText.draft("It made " + String(repeating: "9", count: 400) + " dollars, and 1/0 of 0/0.")
        #expect(draft.figures.isEmpty)
        #expect(draft.problems.map(\.code) == ["figure-too-long"])
        #expect(draft.problems.first?.range?.length == 400)
    }

    @Test(arguments: [
        ("PERTH, Australia -- Acme raised $5 million.", "AUD"), ("BOSTON -- Acme raised $5 million.", "USD"),
        ("TAIPEI, Taiwan -- Acme raised $5 million.", "TWD"),
    ])
    func readsTheDollarOfTheCountry(_ text: String, _ currency: String) {
        var draft = FigureText.draft(text)
        let length = text.utf8.prefix { $0 != 0x2D }.count
        draft.dateline = DatelineFinding(range: TextRange(0, length), place: TextRange(0, length))
        FindFigures(options: StageOptions()).run(&draft)
        #expect(draft.figures.map(\.unit) == [currency])
    }

    @Test(arguments: [
        ("TAIPEI, Taiwan -- Acme raised $5 million or US $5 million.", ["USD", "USD"]),
        ("TAIPEI, Taiwan -- Acme raised NT$5 or $5, that is US$1.", ["TWD", "TWD", "USD"]),
        ("TORONTO, Canada -- Acme raised $5 million or US$4 million.", ["CAD", "USD"]),
    ])
    func readsTheDollarBesideMarkedOnes(_ text: String, _ currencies: [String]) {
        var draft = FigureText.draft(text)
        let length = text.utf8.prefix { $0 != 0x2D }.count
        draft.dateline = DatelineFinding(range: TextRange(0, length), place: TextRange(0, length))
        FindFigures(options: StageOptions()).run(&draft)
        #expect(draft.figures.map(\.unit) == currencies)
    }
}
