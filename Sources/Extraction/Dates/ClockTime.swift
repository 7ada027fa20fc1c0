/// A time of day as stated, with its zone where one stands beside it.
package struct ClockTime: Hashable, Sendable {
    /// 0 to 24; 24 only at 24:00, the end of the day.
    var hour: Int
    var minute: Int
    var second: Int?
    /// The zone as stated.
    var zone: ClockZone?

    /// Makes a time; nil where no clock shows it.
    init?(_ hour: Int, _ minute: Int, _ second: Int? = nil, zone: ClockZone? = nil) {
        guard (0...24).contains(hour), (0..<60).contains(minute), (0...60).contains(second ?? 0),
            hour < 24 || minute == 0 && (second ?? 0) == 0
        else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
        self.zone = zone
    }

    /// `T10:00`, `T10:00:30`; no seconds where they are zero.
    var iso: String {
        "T" + CivilDate.padded(hour, 2) + ":" + CivilDate.padded(minute, 2)
            + (second.map { $0 == 0 ? "" : ":" + CivilDate.padded($0, 2) } ?? "")
    }

    /// The offset on a day, `+09:00`; empty where no zone is stated.
    func offset(on day: CivilDate) -> String {
        guard let minutes = zone?.offset(on: day) else { return "" }
        let size = abs(minutes)
        return (minutes < 0 ? "-" : "+") + CivilDate.padded(size / 60, 2) + ":" + CivilDate.padded(size % 60, 2)
    }

    /// Seconds since midnight.
    var secondOfDay: Int { hour * 3600 + minute * 60 + (second ?? 0) }
}

/// A time zone as releases state it.
package enum ClockZone: Hashable, Sendable {
    /// Minutes east of UTC.
    case fixed(Int)
    /// A zone of the United States or Canada without word on daylight saving (`ET`): minutes of its standard time.
    case northAmerican(Int)
    /// `UK time`, `CET` used all year: minutes of its standard time.
    case european(Int)

    /// Minutes east of UTC on a day.
    ///
    /// Source: Energy Policy Act of 2005 (second Sunday of March to first Sunday of November); Directive 2000/84/EC (last Sundays of March and October).
    func offset(on day: CivilDate) -> Int {
        switch self {
        case .fixed(let minutes): minutes
        case .northAmerican(let standard):
            standard + (Self.isBetween(day, .nth(2, 7, month: 3), .nth(1, 7, month: 11)) ? 60 : 0)
        case .european(let standard):
            standard + (Self.isBetween(day, .last(7, month: 3), .last(7, month: 10)) ? 60 : 0)
        }
    }

    private static func isBetween(_ day: CivilDate, _ first: YearlyDay, _ last: YearlyDay) -> Bool {
        guard let start = first.day(in: day.year), let end = last.day(in: day.year) else { return false }
        return start <= day && day < end
    }

    /// The zone of an abbreviation, by token key.
    ///
    /// Source: IANA time zone database, common English abbreviations.
    static let abbreviations = TokenMap<ClockZone>([
        ("utc", .fixed(0)), ("gmt", .fixed(0)), ("z", .fixed(0)), ("bst", .fixed(60)), ("wet", .fixed(0)),
        ("cet", .fixed(60)), ("cest", .fixed(120)), ("eet", .fixed(120)), ("eest", .fixed(180)), ("msk", .fixed(180)),
        ("gst", .fixed(240)), ("pkt", .fixed(300)), ("ist", .fixed(330)), ("ict", .fixed(420)), ("wib", .fixed(420)),
        ("sgt", .fixed(480)), ("hkt", .fixed(480)), ("myt", .fixed(480)), ("pht", .fixed(480)), ("awst", .fixed(480)),
        ("jst", .fixed(540)), ("kst", .fixed(540)), ("acst", .fixed(570)), ("aest", .fixed(600)),
        ("aedt", .fixed(660)), ("nzst", .fixed(720)), ("nzdt", .fixed(780)), ("sast", .fixed(120)),
        ("est", .fixed(-300)), ("edt", .fixed(-240)), ("et", .northAmerican(-300)), ("cst", .fixed(-360)),
        ("cdt", .fixed(-300)), ("ct", .northAmerican(-360)), ("mst", .fixed(-420)), ("mdt", .fixed(-360)),
        ("mt", .northAmerican(-420)), ("pst", .fixed(-480)), ("pdt", .fixed(-420)), ("pt", .northAmerican(-480)),
        ("akst", .fixed(-540)), ("akdt", .fixed(-480)), ("hst", .fixed(-600)), ("brt", .fixed(-180)),
        ("art", .fixed(-180)),
    ])

    /// The zone that a place or region in front of *Time* stands for (`Eastern Time`, `Tokyo time`).
    static let regions = TokenMap<ClockZone>([
        ("eastern", .northAmerican(-300)), ("central", .northAmerican(-360)), ("mountain", .northAmerican(-420)),
        ("pacific", .northAmerican(-480)), ("london", .european(0)), ("uk", .european(0)), ("paris", .european(60)),
        ("berlin", .european(60)), ("frankfurt", .european(60)), ("tokyo", .fixed(540)), ("japan", .fixed(540)),
        ("seoul", .fixed(540)), ("korea", .fixed(540)), ("beijing", .fixed(480)), ("china", .fixed(480)),
        ("singapore", .fixed(480)), ("india", .fixed(330)), ("toronto", .northAmerican(-300)),
    ])
}
