@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Times of bare lines in the syntax of recognizer suites: intervals end exclusively.
@Suite struct TemporalPredictionTests {
    private func values(_ text: String, _ language: String, _ reference: String?) -> [String?] {
        let bytes = DocumentText(text)
        let document = Document(
            source: Source(uri: "-", mediaType: "text/plain", charset: "utf-8", byteCount: bytes.count), text: bytes,
            blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))], language: language)
        return Recognizer(extractor: Extractor(stages: [FindDates(options: StageOptions())]))
            .predictions(in: document, reference: reference.flatMap { Moment(iso: $0) })
            .filter { $0.type != "number" && $0.type != "numrange" }.map(\.value)
    }

    @Test(
        arguments: [
            // Lengths from now
            ("two weeks ago", "2021-08-03"), ("in half an hour", "2021-08-17T10:00:00"),
            ("in 2.5 hours", "2021-08-17T12:00:00"),
            ("an hour and a half ago", "2021-08-17T08:00:00"), ("in 7 days at 5pm", "2021-08-24T17:00"),
            ("the last 3 months and 2 weeks", "2021-05-03/2021-08-17"), ("within 2 weeks", "2021-08-17/2021-08-31"),
            ("3 days after August 20", "2021-08-23"), ("more than two weeks before today", "../2021-08-03"),
            ("for 3 days starting next Monday", "2021-08-23/2021-08-26"), ("half an hour", "PT30M"),
            // Pieces
            ("mid-November", "2021-11-10/2021-11-21"), ("at the end of the month", "2021-08-21/2021-09-01"),
            ("beginning of next week", "2021-08-23/2021-08-26"), ("end of 2012", "2012-09-01/2013-01-01"),
            ("tomorrow morning", "2021-08-18T08:00/2021-08-18T12:00"),
            // Days told by others
            ("the day after tomorrow", "2021-08-19"), ("the last day of February 2024", "2024-02-29"),
            ("third last week of 2018", "2018-12-10/2018-12-17"), ("third Tuesday after Christmas 2014", "2015-01-13"),
            ("the Friday after next", "2021-08-27"), ("next year's first quarter", "2022-Q1"),
            ("Easter in three years", "2024-03-31"), ("Ramadan 2018", "2018-05-16/2018-06-15"),
            // Clocks
            ("20 past 3pm", "2021-08-17T15:20"), ("a quarter to noon", "2021-08-17T11:45"),
            ("19h30", "2021-08-17T19:30"),
            ("Thursday before 5pm", "../2021-08-19T17:00"), ("Monday 3-8", "2021-08-23T03:00/2021-08-23T08:00"),
            ("from 10 am for 3 hours", "T10:00/T13:00:00"), ("1p.m. to 4", "T13:00/T16:00"),
            // Open sides
            ("since 2010", "2010-01-01/.."), ("prior to May 2020", "../2020-05-01"), ("2012 or later", "2012-01-01/.."),
            ("by end of this month", "../2021-09-01"),
            // Years in words
            ("in nineteen ninety-nine", "1999"), ("6 April seventeen hundred thirty three", "1733-04-06"),
            ("two thousand and ten", "2010"),
        ])
    func readsEnglish(_ text: String, _ expected: String) {
        #expect(values(text, "en", "2021-08-17T09:30:00") == [expected])
    }

    @Test(
        arguments: [
            ("2021年前三季度", "2021-01-01/2021-10-01"), ("今年前五个月", "2021-01-01/2021-06-01"),
            ("上月最后五天", "2021-07-27/2021-08-01"),
            ("2021年的第三个月", "2021-03"), ("2005年首月", "2005-01"), ("6月上旬", "2022-06-01/2022-06-11"),
            ("2018年10月底", "2018-10-25/2018-11-01"), ("农历2021年五月廿二", "2021-07-01"), ("去年中秋节", "2020-10-01"),
            ("十九世纪七十年代", "1870-01-01/1880-01-01"), ("三月和九月之间", "2022-03-01/2022-10-01"),
            ("昨天9点20", "2021-08-16T09:20"), ("20时1刻", "2021-08-17T20:15"), ("一年又一个月21天", "P1Y1M21D"),
            ("2021年前两个季度", "2021-H1"), ("三年半", "P3Y6M"), ("截止到2018年", "../2018-01-01"), ("上星期天", "2021-08-15"),
            ("大前天", "2021-08-14"),
        ])
    func readsChinese(_ text: String, _ expected: String) {
        #expect(values(text, "zh", "2021-08-17T09:30:00") == [expected])
    }

    @Test(
        arguments: [
            ("今日から2日後", "2021-08-19"), ("昨日の2日前", "2021-08-14"), ("2018年の第3週", "2018-01-15/2018-01-22"),
            ("2021年文化の日", "2021-11-03"), ("8月上旬", "2021-08-01/2021-08-11"), ("半年前", "2021-02-17"),
        ])
    func readsJapanese(_ text: String, _ expected: String) {
        #expect(values(text, "ja", "2021-08-17T09:30:00") == [expected])
    }

    @Test func movesAStatedZoneIntoThatOfTheReference() {
        #expect(values("Thursday 8:00 GMT", "en", "2013-02-12T04:30:00-02:00") == ["2013-02-14T06:00:00"])
        #expect(values("Thursday 8:00 GMT", "en", "2013-02-12T04:30:00") == ["2013-02-14T08:00"])
    }

    @Test func saysWithoutAReferenceWhatTheTextSays() {
        #expect(values("7月", "ja", nil) == ["XXXX-07"])
        #expect(values("Monday", "en", nil) == ["XXXX-WXX-1"])
        #expect(values("two weeks ago", "en", nil) == [nil])
    }

    @Test func decimalsAreNoClockTimes() {
        #expect(values("加八点八", "zh", "2021-08-17") == [])
        #expect(values("上午八点", "zh", "2021-08-17") == ["2021-08-17T08:00"])
    }
}
