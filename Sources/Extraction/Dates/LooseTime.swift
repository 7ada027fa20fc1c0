/// Times that are no dates by the guidelines; recognition reports them.
enum LooseTime: Hashable, Sendable {
    case duration(Period)
    /// So much away from now, back where negative: *three weeks ago*, *in 7 days at 5 p.m.*
    case distance(Period, ClockTime?)
    /// A stretch that ends or starts now: *the last three days*.
    case stretch(Period)
    /// A clock time without a day.
    case clock(ClockTime)
    /// A stretch between two clock times.
    case clocks(ClockTime, ClockTime)
    /// So much away from a date: *3 days after January 12*.
    case shifted(DateTerm, Period)
    /// A stretch of some length from a date on: *10 days from 18 December*.
    case span(DateTerm, Period)
    /// From now until so much later: *within two weeks*.
    case within(Period)
    /// A recurring time, as the suites write it (`P1Y`, `XXXX-WXX-1`).
    case recurring(String)

    /// Whether it means nothing without a moment of reference.
    var countsFromNow: Bool {
        switch self {
        case .distance, .stretch, .within: true
        case .duration, .clock, .clocks, .shifted, .span, .recurring: false
        }
    }
}

/// Units of loose times.
enum LooseUnit: UInt8, Hashable, Sendable, Comparable {
    case second, minute, hour, day, businessDay, week, month, quarter, year, decade

    static func < (a: LooseUnit, b: LooseUnit) -> Bool { a.rawValue < b.rawValue }

    /// The unit of a half or a quarter of this one, and how many it takes: half a year is 6 months.
    var smaller: (unit: LooseUnit, count: Int)? {
        switch self {
        case .second, .businessDay: nil
        case .minute: (.second, 60)
        case .hour: (.minute, 60)
        case .day: (.hour, 24)
        case .week: (.hour, 168)
        case .month: (.day, 30)
        case .quarter: (.month, 3)
        case .year: (.month, 12)
        case .decade: (.year, 10)
        }
    }
}

/// A length of time in whole units, largest first; all counts of one sign.
struct Period: Hashable, Sendable {
    struct Part: Hashable, Sendable {
        var count: Int
        var unit: LooseUnit
    }

    var parts: [Part]

    init(_ count: Int, _ unit: LooseUnit) { parts = [Part(count: count, unit: unit)] }

    /// A number of units with a fraction in hundredths, the fraction in the smaller unit; nil where it is no whole number of them.
    init?(hundredths: Int, _ unit: LooseUnit) {
        parts = hundredths >= 100 ? [Part(count: hundredths / 100, unit: unit)] : []
        let rest = hundredths % 100
        if rest > 0 {
            guard let smaller = unit.smaller, rest * smaller.count % 100 == 0 else { return nil }
            parts.append(Part(count: rest * smaller.count / 100, unit: smaller.unit))
        }
        if parts.isEmpty { return nil }
    }

    /// The smallest unit.
    var unit: LooseUnit { parts.last?.unit ?? .day }

    /// The same into the past or future.
    func times(_ sign: Int) -> Period {
        var result = self
        for index in parts.indices { result.parts[index].count *= sign }
        return result
    }

    /// Two lengths of falling units as one.
    func joined(with other: Period) -> Period {
        var result = self
        result.parts += other.parts
        return result
    }

    /// ISO 8601 duration: `P1Y6M`, `PT2H30M`.
    var iso: String {
        var days = ""
        var hours = ""
        for part in parts {
            switch part.unit {
            case .second: hours += "\(part.count)S"
            case .minute: hours += "\(part.count)M"
            case .hour: hours += "\(part.count)H"
            case .day, .businessDay: days += "\(part.count)D"
            case .week: days += "\(part.count)W"
            case .month: days += "\(part.count)M"
            case .quarter: days += "\(part.count * 3)M"
            case .year: days += "\(part.count)Y"
            case .decade: days += "\(part.count * 10)Y"
            }
        }
        return "P" + days + (hours.isEmpty ? "" : "T" + hours)
    }
}

/// A piece of what a date names that its value leaves out by the guidelines (*early March*, 月末, *tomorrow morning*); recognition reports it.
enum DatePart: Hashable, Sendable {
    /// Hours of a day, the last exclusive: *morning* is 8 to 12.
    case hours(Int, Int)
    /// The thirds of a month or year, the ends of a week: *early*, *mid*, *late*.
    case start, middle, end
    /// Halves: *earlier this month*, 今月の終わり.
    case firstHalf, secondHalf
    /// Days of a month: 上旬 is 1 to 10.
    case days(Int, Int)
    /// Months of a year or quarter: 年底 is 11 to 12.
    case months(Int, Int)
}
