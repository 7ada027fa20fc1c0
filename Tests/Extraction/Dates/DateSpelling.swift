@testable import DatelineExtraction

/// Writes dates as releases of three languages spell them, for tests that read them back.
enum DateSpelling {
    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let monthShorts = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"]
    static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let ordinals = ["first", "second", "third", "fourth"]

    /// Days that cover every month, month ends, leap days and all weekdays.
    static let days: [CivilDate] =
        stride(from: 0, to: 3 * 366, by: 11).compactMap {
            CivilDate(2019, 1, 1)?.adding(days: $0)
        }
        + [(2020, 2, 29), (2021, 2, 28), (2021, 12, 31), (2022, 1, 1), (2000, 10, 10), (1999, 9, 9)].compactMap {
            CivilDate($0.0, $0.1, $0.2)
        }

    static func english(_ day: CivilDate) -> [String] {
        let name = monthNames[day.month - 1]
        let short = monthShorts[day.month - 1]
        let weekday = weekdayNames[day.weekday - 1]
        let (y, m, d) = (String(day.year), String(day.month), String(day.day))
        let ordinal = d + suffix(day.day)
        var spellings = [
            "\(name) \(d), \(y)", "\(name) \(ordinal), \(y)", "\(name) \(d) \(y)", "\(d) \(name) \(y)",
            "\(ordinal) \(name) \(y)", "\(ordinal) of \(name), \(y)", "the \(ordinal) of \(name) \(y)",
            "\(weekday), \(name) \(d), \(y)", "\(weekday) \(d) \(name) \(y)", "\(short). \(d), \(y)",
            "\(weekday.prefix(3)), \(d) \(short) \(y)", "\(d)-\(short)-\(y)", day.iso,
            day.iso.split(separator: "-").joined(separator: "/"),
            "\(CivilDate.padded(day.day, 2)).\(CivilDate.padded(day.month, 2)).\(y)", name.uppercased() + " \(d), \(y)",
        ]
        if day.day > 12 { spellings += ["\(m)/\(d)/\(y)", "\(d)/\(m)/\(y)", "\(m)/\(d)/\(y.suffix(2))"] }
        return spellings
    }

    static func japanese(_ day: CivilDate) -> [String] {
        let (y, m, d) = (String(day.year), String(day.month), String(day.day))
        let weekday = ["月", "火", "水", "木", "金", "土", "日"][day.weekday - 1]
        return [
            "\(y)年\(m)月\(d)日", "\(wide(y))年\(wide(m))月\(wide(d))日", "\(y)年\(m)月\(d)日（\(weekday)）",
            "\(y)年\(m)月\(d)日(\(weekday)曜日)", "\(digits(day.year))年\(numeral(day.month))月\(numeral(day.day))日",
            "\(y)/\(m)/\(d)", "\(y).\(m).\(d)", day.iso, era(day),
        ]
    }

    static func chinese(_ day: CivilDate) -> [String] {
        let (y, m, d) = (String(day.year), String(day.month), String(day.day))
        let weekday = ["一", "二", "三", "四", "五", "六", "日"][day.weekday - 1]
        return [
            "\(y)年\(m)月\(d)日", "\(y) 年 \(m) 月 \(d) 日", "\(y)年\(m)月\(d)号", "\(y)年\(m)月\(d)號",
            "\(y)年\(m)月\(d)日（星期\(weekday)）", "\(digits(day.year))年\(numeral(day.month))月\(numeral(day.day))日",
            "\(y)-\(CivilDate.padded(day.month, 2))-\(CivilDate.padded(day.day, 2))", "\(y)/\(m)/\(d)",
            "民国\(day.year - 1911)年\(m)月\(d)日", "民國\(day.year - 1911)年\(m)月\(d)日",
        ]
    }

    /// The era year of a day: 令和3年8月13日.
    static func era(_ day: CivilDate) -> String {
        let (name, base) =
            day.iso >= "2019-05-01"
            ? ("令和", 2018)
            : day.iso >= "1989-01-08"
                ? ("平成", 1988)
                : day.iso >= "1926-12-25" ? ("昭和", 1925) : day.iso >= "1912-07-30" ? ("大正", 1911) : ("明治", 1867)
        let count = day.year - base
        return "\(name)\(count == 1 ? "元" : String(count))年\(day.month)月\(day.day)日"
    }

    /// `1st`, `22nd`, `13th`.
    static func suffix(_ number: Int) -> String {
        switch (number % 100, number % 10) {
        case (11...13, _): "th"
        case (_, 1): "st"
        case (_, 2): "nd"
        case (_, 3): "rd"
        default: "th"
        }
    }

    /// 二〇二一.
    static func digits(_ number: Int) -> String {
        String(String(number).compactMap { $0.wholeNumberValue.map { Array("〇一二三四五六七八九")[$0] } })
    }

    /// 二十五.
    static func numeral(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let tens = number / 10
        return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10]
    }

    /// ２０２１.
    static func wide(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    }
}
