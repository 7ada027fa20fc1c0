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
    /// 农历: what follows is of the Chinese calendar.
    case lunar
    /// 正月, 腊月: a month of the Chinese calendar.
    case lunarMonth(Int)
    /// 截至, 自从: the open side that it gives what follows.
    case bound(DateMatch.Bound)
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

    enum DayPart: Int, Sendable { case morning, noon, afternoon, evening, night, dawn, earlyMorning }
}

/// The words of one language that `HanDateGrammar` reads.
struct HanDateWords: Sendable {
    /// Words that start a date.
    var openers: DatePhraseTable<HanDateMeaning>
    /// Words behind a year, month or day that leave its value, with the piece that they mean: 上旬, 末, 頃.
    var parts: DatePhraseTable<HanDatePart>
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
    /// Words before a number that count from the start (1) or end (-1) of a year or month, or name one of its parts (0): 前, 最后, 第.
    var sides: DatePhraseTable<Int>
    /// Words that join the parts of a length: 又, と.
    var ands: DatePhraseTable<Bool>
    /// Words before a length: 過去 -1, 未来 1.
    var leads: DatePhraseTable<Int>
    /// Words behind a length: 前, 後, 以内.
    var tails: DatePhraseTable<LooseTail>
    /// Words behind a date that leave a side open: 以降, 之前.
    var bounds: DatePhraseTable<DateMatch.Bound>
    /// Days that come every year by a rule: 春节, 文化の日.
    var festivals: DatePhraseTable<YearlySpan>
    /// A zone where a word for the local time stands behind a time.
    var zones: DatePhraseTable<Int>
    /// Keys of the tokens that a date may start with.
    func triggers() -> TokenMap<Bool> {
        let phrases =
            openers.firstKeys + leads.firstKeys + stretches.firstKeys + weekdays.firstKeys + festivals.firstKeys
        return TokenMap(keyed: (phrases + HanNumeral.keys + [HanDateGrammar.half]).map { ($0, true) })
    }
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

/// What a word such as 末 means behind a year, quarter or month.
enum HanDatePart: Sendable {
    /// Nothing that can be told in days: 頃.
    case vague
    case start, middle, end
    /// 初め, 終わり: the halves of what they stand with.
    case firstHalf, secondHalf
    /// 上旬 0, 中旬 1, 下旬 2.
    case decade(Int)

    init?(code: Substring) {
        switch code {
        case "x": self = .vague
        case "start": self = .start
        case "middle": self = .middle
        case "end": self = .end
        case "h1": self = .firstHalf
        case "h2": self = .secondHalf
        case "d0": self = .decade(0)
        case "d1": self = .decade(1)
        case "d2": self = .decade(2)
        default: return nil
        }
    }

    /// The piece of a unit.
    ///
    /// Source: usage as JioNLP has it: the end of a year is its last two months, that of a month the days from the 25th.
    func piece(of unit: DateTerm.Unit) -> DatePart? {
        switch (self, unit) {
        case (.start, .year): .months(1, 2)
        case (.middle, .year): .months(5, 8)
        case (.end, .year): .months(11, 12)
        case (.start, .quarter): .months(1, 1)
        case (.end, .quarter): .months(3, 3)
        case (.start, .month): .days(1, 5)
        case (.middle, .month): .days(11, 20)
        case (.end, .month): .days(25, 31)
        case (.firstHalf, .year), (.firstHalf, .month): .firstHalf
        case (.secondHalf, .year), (.secondHalf, .month): .secondHalf
        case (.decade(let index), .month): .days(index * 10 + 1, index == 2 ? 31 : index * 10 + 10)
        default: nil
        }
    }
}

extension YearlySpan {
    /// Reads a code of the tables: `f:10:1` month and day, `n:2:7:5` weekday of a month, `c:8:15` Chinese month and day, `t:23` solar term,
    /// `e:-2` days from Easter, `o:-2` from Orthodox Easter, `h:9:25:8` Hebrew month and day with number of days, `i:9:1:0` likewise Islamic
    /// (0: the whole month), `d:18` Hindu festival.
    init?(code: Substring) {
        let parts = code.split(separator: ":").dropFirst().compactMap { Int($0) }
        let days = parts.count > 2 ? parts[2] : 1
        switch (code.first, parts.count) {
        case ("f", 2...): self.init(first: .fixed(parts[0], parts[1]), days: days)
        case ("n", 3): self.init(first: .nth(parts[0], parts[1], month: parts[2]))
        case ("c", 2): self.init(first: .chinese(parts[0], parts[1]))
        case ("v", 2): self.init(first: .after(-1, .chinese(parts[0], parts[1])))
        case ("t", 1): self.init(first: .solarTerm(parts[0]))
        case ("e", 1...): self.init(first: .easter(parts[0]), days: parts.count > 1 ? parts[1] : 1)
        case ("o", 1): self.init(first: .orthodoxEaster(parts[0]))
        case ("h", 2...): self.init(first: .hebrew(parts[0], parts[1]), days: days)
        case ("i", 2...): self.init(first: .islamic(parts[0], parts[1]), days: days == 0 ? nil : days)
        case ("d", 1...):
            guard let festival = HinduFestival(rawValue: UInt8(clamping: parts[0])) else { return nil }
            self.init(first: .hindu(festival), days: parts.count > 1 ? parts[1] : 1)
        default: return nil
        }
    }
}
