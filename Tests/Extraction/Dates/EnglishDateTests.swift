@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct EnglishDateTests {
    /// Text, day of release, values in order of first mention.
    @Test(
        arguments: [
            // Days
            ("The fair opens on August 13, 2021.", nil, ["2021-08-13"]),
            ("The fair opens on 13 August 2021.", nil, ["2021-08-13"]),
            ("The fair opens on the 13th of August, 2021.", nil, ["2021-08-13"]),
            ("The fair opened Friday, Aug. 13, 2021, in Osaka.", nil, ["2021-08-13"]),
            ("Posted: 2021-08-13", nil, ["2021-08-13"]),
            ("Posted: 08/13/2021", nil, ["2021-08-13"]),
            ("Posted: 13.08.2021", nil, ["2021-08-13"]),
            ("Posted (17/08/2021) by staff", nil, ["2021-08-17"]),
            ("On 17/08/2021 and 03/04/2021 the doors were open.", nil, ["2021-08-17", "2021-04-03"]),
            ("On 08/17/2021 and 03/04/2021 the doors were open.", nil, ["2021-08-17", "2021-03-04"]),
            // Missing years
            ("The plant opened on August 13.", "2021-08-17", ["2021-08-13"]),
            ("The plant will open on January 5.", "2021-12-20", ["2022-01-05"]),
            ("The plant was opened on December 28.", "2022-01-04", ["2021-12-28"]),
            ("The plant opened on August 13.", nil, []),
            ("A trial was set for December 20.", "2016-10-28", ["2016-12-20"]),
            ("She indicated Saturday that she would leave.", "2024-10-13", ["2024-10-12"]),
            // Weekdays and deictic words
            ("The board met on Monday.", "2021-08-18", ["2021-08-16"]),
            ("The board will meet on Monday.", "2021-08-18", ["2021-08-23"]),
            ("The two firms announced today a merger.", "2021-08-17", ["2021-08-17"]),
            ("Sales rose last year and fell this month.", "2021-08-17", ["2020", "2021-08"]),
            ("Talks took place earlier this week.", "2021-08-18", ["2021-08-16/2021-08-22"]),
            ("Registration opens next Monday.", "2021-08-18", ["2021-08-23"]),
            ("Doors open next week on Tuesday.", "2021-08-18", ["2021-08-24"]),
            ("Doors open on the first Monday of May 2022.", nil, ["2022-05-02"]),
            ("The clinic opens every Monday and on Mondays in winter.", "2021-08-17", []),
            ("Call Monday through Friday, 9 a.m. to 5 p.m.", "2021-08-17", []),
            ("The last three days and the past year were busy.", "2021-08-17", []),
            // Months, quarters, halves, years
            ("Work began in August 2021 and ends in May.", "2021-12-01", ["2021-08", "2022-05"]),
            ("It may march on in spring.", "2021-08-17", []),
            ("May Smith and June Carter spoke.", "2021-08-17", []),
            ("Revenue in Q3 2021 beat that of 3Q20.", nil, ["2021-Q3", "2020-Q3"]),
            ("Results for the third quarter of fiscal 2021 and fiscal year 2020", nil, ["FY2021-Q3", "FY2020"]),
            ("Q1 FY19 was strong. Q1 volumes rose.", "2018-07-25", ["FY2019-Q1"]),
            ("Profit for the first half of 2025 and H1 2024", nil, ["2025-H1", "2024-H1"]),
            ("In the first six months of the year", "2025-08-26", ["2025-H1"]),
            ("In the first nine months of 2025", nil, ["2025-01/2025-09"]),
            ("For the year ended December 31, 2020", nil, ["2020-12-31"]),
            ("For the fiscal year ended June 30, 2021", nil, ["FY2021", "2021-06-30"]),
            ("FY2021 and FY19", nil, ["FY2021", "FY2019"]),
            ("First half FY '25 sales and Q2 FY'24", nil, ["FY2025-H1", "FY2024-Q2"]),
            ("Founded in 1985, it grew since 2001.", nil, ["1985", "2001"]),
            ("Employs 2000 people at Expo 2025 under Vision 2030.", nil, []),
            ("The Securities Exchange Act of 1934 and the Class of 2025", nil, []),
            ("Call +27 21 300 2055 or $2020", nil, []),
            ("See https://example.com/news/sales-in-q1-2024 for more", nil, []),
            // Ranges
            ("From March 3-5, 2021, in Kobe", nil, ["2021-03-03/2021-03-05"]),
            ("from May to July 2021", nil, ["2021-05/2021-07"]),
            ("August 6, 2025, through September 5, 2025", nil, ["2025-08-06/2025-09-05"]),
            ("between 2015 and 2019", nil, ["2015/2019"]),
            ("in 2020-2022", nil, ["2020/2022"]),
            ("now through Jan. 10", "2026-01-07", ["2026-01-07/2026-01-10"]),
            ("13 to 15 July 2021", nil, ["2021-07-13/2021-07-15"]),
            ("from December 20 to January 5, 2022", nil, ["2021-12-20/2022-01-05"]),
            ("May 15 and 16, 2021", nil, ["2021-05-15", "2021-05-16"]),
            ("the 2020-21 season and the 2020/2021 school year", nil, ["2020/2021"]),
            // Decades, centuries, seasons
            ("the 1970s and the '90s", nil, ["1970s", "1990s"]),
            ("a house of the 20th century", nil, ["1901/2000"]),
            ("from spring 2021 to Winter 2022", nil, ["2021-21/2022-24"]),
            ("this fall and in spring", "2021-08-17", ["2021-23"]),
            // Times
            ("at 10:00 a.m. ET on August 13, 2021", nil, ["2021-08-13T10:00"]),
            ("Monday, Aug. 16 at 3 p.m.", "2021-08-17", ["2021-08-16T15:00"]),
            ("August 13, 2021, 10:00-11:30 a.m.", nil, ["2021-08-13T10:00/2021-08-13T11:30"]),
            ("The desk opens at 10:30 and closes at 5 p.m.", "2021-08-17", []),
            // Holidays
            ("on Christmas Day 2021 and Thanksgiving 2021", nil, ["2021-12-25", "2021-11-25"]),
            ("Diwali 2023 and Eid al-Fitr 2024", nil, ["2023-11-12", "2024-04-10"]),
            ("the last day of February 2024", nil, ["2024-02-29"]),
            ("in next year's first quarter", "2021-08-17", ["2022-Q1"]),
            // The period that the text speaks of
            ("Sales in 2020 were up on the prior year.", "2021-03-01", ["2020", "2019"]),
            ("For the year ended December 31, 2020, up on the previous year", "2021-03-01", ["2020-12-31", "2019"]),
            ("Sales were up on the prior year.", "2021-03-01", ["2020"]),
            ("Founded in 1985, it beat the prior year.", "2021-03-01", ["1985", "2020"]),
            ("In the year-ago first quarter it lost money.", "2021-05-10", ["2020-Q1"]),
            ("Profit in Q1 2021, against a loss in the year-ago first quarter", "2021-05-10", ["2021-Q1", "2020-Q1"]),
            ("Q1 2020 was good. It will open by the end of the first quarter.", "2021-03-14", ["2020-Q1", "2021-Q1"]),
            // Years behind words of comparison and quantity
            ("The total 2025 revenue grew by 3% over 2024.", nil, ["2025", "2024"]),
            ("It hired over 2024 people.", nil, []),
            ("The deal is to close in the first half of 2025.", nil, ["2025-H1"]),
            // Without a day of release, a month has the year of the text's days where it speaks of no later one.
            ("Opened on May 3, 2021, and enlarged in June.", nil, ["2021-05-03", "2021-06"]),
            ("Opened on May 3, 2021, and enlarged in June. Sales in 2022 rose.", nil, ["2021-05-03", "2022"]),
            ("last week from Tuesday to Thursday", "2021-08-18", ["2021-08-10/2021-08-12"]),
            ("the day after tomorrow", "2021-08-18", ["2021-08-20"]),
            // Stamps
            ("Updated August 18, 2021", nil, []),
            ("Copyright 2021 Example Corp.", nil, []),
        ] as [(String, String?, [String])])
    func reads(_ text: String, _ published: String?, _ expected: [String]) {
        #expect(DateReading.values(text, published: published) == expected)
    }

    @Test(
        arguments: [
            ("10:00 a.m. ET on August 13, 2021", ["2021-08-13T10:00-04:00", "2021-08-13T10:00-04:00"]),
            ("10:00 a.m. ET on January 13, 2021", ["2021-01-13T10:00-05:00", "2021-01-13T10:00-05:00"]),
            ("in Q3 2021", ["2021-07-01", "2021-09-30"]),
            ("in fiscal 2021", [nil, nil]),
            ("in the 1970s", ["1970-01-01", "1979-12-31"]),
            ("in February 2024", ["2024-02-01", "2024-02-29"]),
            // The issuer's fiscal calendar
            (
                "In fiscal 2022 and Q1 FY2022. Our fiscal year ends in June.",
                ["2021-07-01", "2022-06-30", "2021-07-01", "2021-09-30"]
            ),
            (
                "Fiscal 2020, ended March 31, 2021, was good; fiscal 2022 too.",
                ["2020-04-01", "2021-03-31", "2021-03-31", "2021-03-31", "2022-04-01", "2023-03-31"]
            ),
            (
                "Second quarter of fiscal 2021 ended December 31, 2020",
                ["2020-10-01", "2020-12-31", "2020-12-31", "2020-12-31"]
            ),
            // A year of 52 weeks is bounded by no month.
            ("Fiscal 2020 ended January 30, 2021.", [nil, nil, "2021-01-30", "2021-01-30"]),
            (
                "The fiscal year ends in June. The financial year ended in March. Fiscal 2021", [nil, nil]
            ),
        ] as [(String, [String?])])
    func givesBorders(_ text: String, _ expected: [String?]) {
        #expect(DateReading.borders(text) == expected)
    }

    @Test(arguments: ["on February 30, 2021", "13/45/2021", "2021-13-45", "on April 31, 2020", "May 99, 2021"])
    func reportsImpossibleDays(_ text: String) {
        #expect(DateReading.values(text, published: "2021-08-17") == [])
        #expect(DateReading.problems(text) == ["date-impossible"])
    }

    /// A date whose order of day and month nothing tells is read as likely and reported; a day of release, a language tag, an address or another date tells.
    @Test(
        arguments: [
            ("Posted 03/04/2021.", "en", nil, nil, "2021-03-04", true),
            ("Posted 03/04/2021.", "en", nil, "2021-04-03", "2021-04-03", false),
            ("Posted 03/04/2021.", "en", nil, "2021-03-04", "2021-03-04", false),
            ("Posted 03/04/2021.", "en", "en-GB", nil, "2021-04-03", false),
            ("Posted 03/04/2021.", "en", "https://news.example.co.uk/a", nil, "2021-04-03", false),
            ("Posted 03/04/2021.", "en", "https://news.example.gov/a", nil, "2021-03-04", false),
            ("Posted 03/03/2021.", "en", nil, nil, "2021-03-03", false),
        ] as [(String, String, String?, String?, String, Bool)])
    func decidesTheOrder(
        _ text: String, _ language: String, _ clue: String?, _ published: String?, _ expected: String, _ isOpen: Bool
    ) {
        let clues = clue.map { [Clue($0.contains("://") ? .url : .language, origin: "test", raw: $0)] } ?? []
        let draft = DateReading.draft(text, language, published, clues: clues)
        #expect(draft.links.dates.map(\.value) == [expected])
        #expect(draft.problems.map(\.code) == (isOpen ? ["date-ambiguous"] : []))
    }
}
