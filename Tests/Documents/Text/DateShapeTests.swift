import Testing

@testable import DatelineDocuments

@Suite struct DateShapeTests {
    @Test(arguments: [
        ("December 15, 2022", "December 15, 2022"), ("15 Dec 2022", "15 Dec 2022"),
        ("Feb. 2nd, 2019", "Feb. 2nd, 2019"),
        ("2021年8月17日", "2021年8月17日"), ("令和3年8月13日（金）", "令和3年8月13日"), ("平成元年1月8日", "平成元年1月8日"),
        ("2019/06/20", "2019/06/20"), ("発表日：2024.02.06", "2024.02.06"),
        ("Posted: 2021-08-17 10:30", "2021-08-17 10:30"),
        ("17. August 2021", "17. August 2021"), ("8/17/2021", "8/17/2021"), ("2021 年 8 月 17 日", "2021 年 8 月 17 日"),
        ("3 de mayo de 2024", "3 de mayo de 2024"), ("Friday, May 3, 2024", "May 3, 2024"),
    ])
    func dateLines(line: String, date: String) throws {
        let bytes = Array(line.utf8)
        #expect(DateShape.isDateLine(bytes))
        let range = try #require(DateShape.find(bytes))
        #expect(String(decoding: bytes[range], as: UTF8.self) == date)
    }

    @Test(arguments: [
        "Version 1.2.3", "Call 555-0100-22", "Market Street 12", "Plant opens in the north",
        "The plant opened on May 3, 2024, and ninety people came to see it.", "192.168.0.1", "2023", "May",
    ])
    func otherLines(line: String) {
        #expect(!DateShape.isDateLine(Array(line.utf8)))
    }
}
