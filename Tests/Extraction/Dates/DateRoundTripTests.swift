@testable import DatelineExtraction
import Testing

/// Every value that the grammars can write, in each of its spellings, is read back.
@Suite struct DateRoundTripTests {
    private func expect(_ spelling: String, in sentence: (String) -> String, _ language: String, _ value: String) {
        let text = sentence(spelling)
        #expect(DateReading.values(text, language: language) == [value], "\(text)")
    }

    @Test func englishDays() {
        for day in DateSpelling.days {
            for spelling in DateSpelling.english(day) {
                expect(spelling, in: { "The plant opened on \($0), in Osaka." }, "en", day.iso)
            }
        }
    }

    @Test func japaneseDays() {
        for day in DateSpelling.days {
            for spelling in DateSpelling.japanese(day) {
                expect(spelling, in: { "工場は\($0)に開いた。" }, "ja", day.iso)
            }
        }
    }

    @Test func chineseDays() {
        for day in DateSpelling.days {
            for spelling in DateSpelling.chinese(day) { expect(spelling, in: { "工厂于\($0)投产。" }, "zh", day.iso) }
        }
    }

    @Test func japaneseEras() throws {
        for year in 1873...2040 {
            for (month, day) in [(1, 5), (1, 31), (6, 15), (12, 31)] {
                let date = try #require(CivilDate(year, month, day))
                expect(DateSpelling.era(date), in: { "\($0)に創業。" }, "ja", date.iso)
            }
        }
    }

    @Test func months() {
        for month in 1...12 {
            let value = "2021-" + CivilDate.padded(month, 2)
            for spelling in [
                DateSpelling.monthNames[month - 1] + " 2021", DateSpelling.monthNames[month - 1] + " of 2021",
                DateSpelling.monthShorts[month - 1] + ". 2021", "early " + DateSpelling.monthNames[month - 1] + " 2021",
                "2021-" + CivilDate.padded(month, 2),
            ] {
                expect(spelling, in: { "It opened in \($0)." }, "en", value)
            }
            for spelling in ["2021年\(month)月", "令和3年\(month)月", "2021年\(month)月上旬", "2021年\(month)月末"] {
                expect(spelling, in: { "\($0)に開いた。" }, "ja", value)
            }
            for spelling in [
                "2021年\(month)月", "二〇二一年\(DateSpelling.numeral(month))月", "2021年\(month)月份", "2021年\(month)月底",
                "民国110年\(month)月",
            ] {
                expect(spelling, in: { "\($0)投产。" }, "zh", value)
            }
        }
    }

    @Test func quartersAndHalves() {
        for quarter in 1...4 {
            let ordinal = DateSpelling.ordinals[quarter - 1]
            for spelling in [
                "Q\(quarter) 2021", "\(quarter)Q21", "\(quarter)Q 2021", "2021 Q\(quarter)",
                "the \(ordinal) quarter of 2021",
                "\(ordinal)-quarter 2021", "the \(quarter)\(DateSpelling.suffix(quarter)) quarter of 2021",
            ] {
                expect(spelling, in: { "Sales in \($0) rose." }, "en", "2021-Q\(quarter)")
            }
            let numeral = DateSpelling.numeral(quarter)
            for spelling in ["2021年第\(quarter)四半期", "2021年第\(numeral)四半期"] {
                expect(spelling, in: { "\($0)の売上。" }, "ja", "2021-Q\(quarter)")
            }
            for spelling in ["2021年第\(numeral)季度", "2021年\(numeral)季度", "2021年第\(quarter)季度"] {
                expect(spelling, in: { "\($0)的收入。" }, "zh", "2021-Q\(quarter)")
            }
            expect("fiscal Q\(quarter) 2021", in: { "Sales in \($0) rose." }, "en", "FY2021-Q\(quarter)")
        }
        for half in 1...2 {
            for spelling in ["H\(half) 2021", "\(half)H 2021", "the \(DateSpelling.ordinals[half - 1]) half of 2021"] {
                expect(spelling, in: { "Sales in \($0) rose." }, "en", "2021-H\(half)")
            }
            expect("2021年\(half == 1 ? "上半期" : "下半期")", in: { "\($0)の売上。" }, "ja", "2021-H\(half)")
            expect("2021年\(half == 1 ? "上半年" : "下半年")", in: { "\($0)的收入。" }, "zh", "2021-H\(half)")
        }
    }

    @Test func years() {
        for year in 1900...2069 {
            expect(String(year), in: { "It was founded in \($0)." }, "en", String(year))
            expect("FY\(year)", in: { "Sales of \($0)" }, "en", "FY\(year)")
            expect("\(year)年", in: { "\($0)に創業。" }, "ja", String(year))
            expect("\(year)年度", in: { "\($0)の売上。" }, "ja", "FY\(year)")
            expect("\(DateSpelling.digits(year))年", in: { "成立于\($0)。" }, "zh", String(year))
            expect("\(year)年度", in: { "\($0)收入。" }, "zh", String(year))
        }
        for decade in stride(from: 1900, through: 2010, by: 10) {
            expect("\(decade)s", in: { "a house of the \($0)" }, "en", "\(decade)s")
            expect("\(decade)年代", in: { "\($0)の家。" }, "ja", "\(decade)s")
            expect("\(decade)年代", in: { "\($0)的房子。" }, "zh", "\(decade)s")
        }
    }

    @Test func rangesOfDays() throws {
        for first in DateSpelling.days where first.day < 25 {
            let last = try #require(first.adding(days: 3))
            guard last.month == first.month else { continue }
            let name = DateSpelling.monthNames[first.month - 1]
            let value = first.iso + "/" + last.iso
            for spelling in [
                "\(name) \(first.day)-\(last.day), \(first.year)", "\(name) \(first.day)–\(last.day), \(first.year)",
                "from \(name) \(first.day) to \(last.day), \(first.year)",
                "\(first.day)-\(last.day) \(name) \(first.year)",
                "from \(name) \(first.day), \(first.year), to \(name) \(last.day), \(first.year)",
                "\(name) \(first.day) through \(last.day), \(first.year)", "\(first.iso) to \(last.iso)",
                "between \(name) \(first.day) and \(name) \(last.day), \(first.year)",
            ] {
                expect(spelling, in: { "The fair runs \($0), in Kobe." }, "en", value)
            }
            let start = "\(first.year)年\(first.month)月\(first.day)日"
            for spelling in [
                "\(start)～\(last.day)日", "\(start)から\(last.day)日まで", "\(start)～\(last.month)月\(last.day)日",
            ] {
                expect(spelling, in: { "\($0)開催。" }, "ja", value)
            }
            for spelling in ["\(start)至\(last.day)日", "\(start)至\(last.month)月\(last.day)日", "\(start)—\(last.day)日"] {
                expect(spelling, in: { "展会于\($0)举行。" }, "zh", value)
            }
        }
    }

    @Test func timesOfDay() {
        for hour in 0..<24 {
            for minute in [0, 5, 30, 59] {
                let value = "2021-08-13T" + CivilDate.padded(hour, 2) + ":" + CivilDate.padded(minute, 2)
                let minutes = CivilDate.padded(minute, 2)
                let twelve = hour % 12 == 0 ? 12 : hour % 12
                let half = hour < 12 ? "a" : "p"
                var english = [
                    "\(CivilDate.padded(hour, 2)):\(minutes)", "\(twelve):\(minutes) \(half).m.",
                    "\(twelve):\(minutes)\(half)m",
                    "\(twelve):\(minutes) \(half.uppercased())M ET",
                ]
                if minute == 0 { english.append("\(twelve) \(half).m.") }
                for spelling in english {
                    expect(spelling, in: { "Doors open on August 13, 2021, at \($0)." }, "en", value)
                }
                var japanese = ["\(hour):\(minutes)", "\(hour)時\(minute)分"]
                if hour > 0, hour != 12 { japanese.append("\(hour < 12 ? "午前" : "午後")\(hour % 12)時\(minute)分") }
                for spelling in japanese { expect(spelling, in: { "2021年8月13日\($0)に開場。" }, "ja", value) }
                var chinese = ["\(hour):\(minutes)", "\(hour)时\(minute)分", "\(hour)點\(minute)分"]
                if hour > 5, hour < 12 { chinese.append("上午\(hour)时\(minute)分") }
                if hour > 12, hour < 18 { chinese.append("下午\(hour - 12)点\(minute)分") }
                for spelling in chinese { expect(spelling, in: { "2021年8月13日\($0)开幕。" }, "zh", value) }
            }
        }
    }
}
