@testable import DatelineExtraction
import Testing

/// Days of movable feasts as published calendars have them.
@Suite struct YearlyDayTests {
    @Test(
        arguments: [
            (.easter(0), 2024, "2024-03-31"), (.easter(0), 2038, "2038-04-25"),
            (.orthodoxEaster(0), 2024, "2024-05-05"),
            (.orthodoxEaster(0), 2017, "2017-04-16"), (.nth(4, 4, month: 11), 2023, "2023-11-23"),
            (.last(1, month: 5), 2022, "2022-05-30"), (.last(4, month: 10, count: 2), 2018, "2018-10-18"),
            (.fromEnd(1, month: 2), 2024, "2024-02-29"),
            (.observed(4, 27, saturday: 0, sunday: -1), 2014, "2014-04-26"),
            (.weekday(1, count: -1, from: .fixed(5, 25)), 2026, "2026-05-18"),
            (.weekday(2, count: 1, from: .fixed(12, 25)), 2018, "2019-01-01"),
            // Rosh Hashanah of 5785 begins on the evening of 2 October 2024, Hanukkah on 25 December.
            (.hebrew(7, 1), 2024, "2024-10-02"), (.hebrew(9, 25), 2024, "2024-12-25"),
            (.hebrew(1, 15), 2023, "2023-04-05"),
            (.hebrew(12, 14), 2024, "2024-03-23"),
            (.islamic(10, 1), 2024, "2024-04-10"), (.islamic(12, 10), 2023, "2023-06-28"),
            (.islamic(9, 1), 2025, "2025-03-01"),
            (.chinese(1, 1), 2024, "2024-02-10"), (.chinese(8, 15), 2023, "2023-09-29"),
            (.chinese(-2, 1), 2023, "2023-03-22"),
            (.chinese(12, 8), 2020, "2021-01-20"), (.solarTerm(6), 2023, "2023-04-05"),
            (.solarTerm(23), 2021, "2021-12-21"),
            (.hindu(.diwali), 2023, "2023-11-12"), (.after(1, .hindu(.holika)), 2022, "2022-03-18"),
            (.hindu(.rakshaBandhan), 2024, "2024-08-19"), (.hindu(.ganeshChaturthi), 2022, "2022-08-31"),
        ] as [(YearlyDay, Int, String)])
    func falls(_ day: YearlyDay, _ year: Int, _ expected: String) {
        #expect(day.day(in: year)?.iso == expected)
    }

    /// The Chinese New Year lies between 21 January and 21 February, its months follow one another without a gap.
    @Test func chineseMonthsJoin() throws {
        for year in 1901...2099 {
            let first = try #require(ChineseCalendar.day(1, 1, of: year))
            #expect(
                (21...52).contains(first.dayNumber - (try #require(CivilDate(year, 1, 1))).dayNumber + 1), "\(year)")
            var next = first
            for month in 1...12 {
                for isLeap in [false, true] {
                    guard let found = ChineseCalendar.month(month, isLeap: isLeap, of: year) else { continue }
                    #expect(found.first == next, "\(year)-\(month) \(isLeap)")
                    next = try #require(found.first.adding(days: found.length))
                }
            }
            #expect(next == ChineseCalendar.day(1, 1, of: year + 1), "\(year)")
        }
    }

    @Test func endsWithItsTables() {
        #expect(YearlyDay.chinese(1, 1).day(in: 1899) == nil)
        #expect(YearlyDay.islamic(1, 1).day(in: 1800) == nil)
        #expect(YearlyDay.hindu(.diwali).day(in: 1900) == nil)
    }
}
