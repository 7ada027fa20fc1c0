/// What a word of a Japanese or Chinese date means.
enum HanDateMeaning: Sendable, Hashable {
    /// Counted from the day of release.
    case day(Int), week(Int), weekend(Int), month(Int), year(Int), fiscalYear(Int), quarter(Int)
    /// The half of the year of release.
    case half(Int)
    /// Season (EDTF less 20) and year counted from that of release: 今春.
    case season(Int, Int)
    /// First year of an era, less one.
    case era(Int)
    /// ISO weekday.
    case weekday(Int)
    /// The day spoken of last: 同日.
    case sameDay
    /// Counted from a day spoken of, which in a bare line is that of reference: 翌週.
    case contextual(DateTerm.Unit, Int)
    /// The words that make what follows recur: 毎週.
    case recurrence
    /// 午前, 上午 …
    case dayPart(DayPart)
    /// A stretch between: 从, 自.
    case from

    enum DayPart: Int, Sendable { case morning, noon, afternoon, evening, night, dawn }
}

/// The words of one language that `HanDateGrammar` reads.
struct HanDateWords: Sendable {
    /// Words that start a date.
    var openers: DatePhraseTable<HanDateMeaning>
    /// Words behind a year, month or day that leave its value: 上旬, 末, 頃.
    var parts: DatePhraseTable<Bool>
    /// Words behind a number and unit that make it a length: 間, 以内, 後.
    var lengths: DatePhraseTable<Bool>
    /// Words that join the ends of a stretch: から, ～, 至.
    var joins: DatePhraseTable<Bool>
    /// Words behind the end of a stretch: まで, の間.
    var closers: DatePhraseTable<Bool>
    /// Words that join days of a list: 、, と, 和.
    var lists: DatePhraseTable<Bool>
    /// Names of weekdays.
    var weekdays: DatePhraseTable<Int>
    /// Quarters and halves behind a year: code 1 to 4 quarters, 11 and 12 halves.
    var stretches: DatePhraseTable<Int>
    /// Words of hours: 時, 点.
    var hours: DatePhraseTable<Bool>
    /// Whether 年度 is a fiscal year; in Chinese it is the calendar year.
    var hasFiscalYears: Bool
    /// Whether a bare quarter or half belongs to the calendar year (Chinese 第三季度).
    var hasBareStretches: Bool
    /// Units of time behind a number, for loose spans of bare lines.
    var units: DatePhraseTable<LooseUnit>
    /// Words before a length: 過去 -1, 未来 1.
    var leads: DatePhraseTable<Int>
    /// Words behind a length: 前, 後, 以内.
    var tails: DatePhraseTable<LooseTail>
    /// Words behind a date that leave a side open: 以降, 之前.
    var bounds: DatePhraseTable<DateMatch.Bound>
    /// A zone where a word for the local time stands behind a time.
    var zones: DatePhraseTable<Int>
}

extension HanDateWords {
    /// The unit of a code of the tables.
    static func unit(_ code: Substring) -> LooseUnit? {
        switch code {
        case "1": .second
        case "2": .minute
        case "3": .hour
        case "4": .day
        case "5": .businessDay
        case "6": .week
        case "7": .month
        case "8": .quarter
        case "9": .year
        default: nil
        }
    }

    /// The tail of a code of the tables.
    static func tail(_ code: Substring) -> LooseTail? {
        switch code {
        case "ago": .ago
        case "later": .later
        case "within": .within
        case "length": .length
        default: nil
        }
    }

    /// The open side of a code of the tables.
    static func bound(_ code: Substring) -> DateMatch.Bound? {
        switch code {
        case "since": .since
        case "after": .after
        case "until": .until
        case "before": .before
        default: nil
        }
    }
}
