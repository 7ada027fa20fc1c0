import DatelineRecords

/// Reads an embargo line: what it says, and until when.
///
///     EMBARGOED UNTIL 9:00 a.m. ET, March 4, 2024   // until 2024-03-04T09:00-05:00
///     FOR IMMEDIATE RELEASE                         // immediate
struct EmbargoReader {
    let document: Document
    let tokens: TokenTable
    let dates: [DateFinding]

    /// The embargo that a unit states.
    ///
    /// - Parameters:
    ///   - unit: The unit's tokens.
    ///   - markEnd: The token behind the mark.
    ///   - isImmediate: Whether the mark says *for immediate release*.
    func embargo(_ unit: Range<Int>, markEnd: Int, isImmediate: Bool) -> DocumentEntry.Embargo? {
        if isImmediate {
            return DocumentEntry.Embargo(
                stated: tokens.string(unit.lowerBound..<markEnd), immediate: true, until: nil)
        }
        let line = unit.lowerBound..<min(unit.upperBound, unit.lowerBound + 60)
        let saysNow = line.contains { Self.now.contains(tokens.keys[$0]) }
        let until = until(line)
        // `For release on …` or 解禁 without a time says nothing that binds.
        guard until != nil || saysNow || unit.count <= 24 else { return nil }
        return DocumentEntry.Embargo(
            stated: TitleText.folded(tokens.string(line)), immediate: saysNow && until == nil, until: until)
    }

    private static let now = TokenMap(words: ["immediate", "immediately", "即時", "即"])

    private func until(_ line: Range<Int>) -> String? {
        let days = DayScanner(tokens)
        guard
            let day = line.lazy.compactMap({ days.day(at: $0, before: line.upperBound) }).first?.civilDate(
                defaultYear: nil)
        else { return found(line) }
        guard let time = EmbargoClock.first(tokens, in: line) else { return found(line) ?? day.iso }
        return day.iso + "T" + time.iso + (ZoneOffsets.offset(tokens, in: line, on: day) ?? "")
    }

    /// The day that FindDates read inside the line.
    private func found(_ line: Range<Int>) -> String? {
        let range = tokens.range(line)
        for date in dates where range.contains(date.range) {
            if case .absolute(let value) = date.expression, value.grain == .day || value.grain == .instant {
                return value.start ?? value.value
            }
        }
        return nil
    }
}

/// A clock time as embargo lines write it.
struct EmbargoClock: Hashable {
    var hour: Int
    var minute: Int

    /// `HH:MM`.
    var iso: String { CivilDate.padded(hour, 2) + ":" + CivilDate.padded(minute, 2) }

    /// The first clock time of a token range: `9:00 a.m.`, `9 am`, `14:30`, `1430 hrs`, 午後3時30分, 15时, `noon`, `midnight`.
    static func first(_ tokens: TokenTable, in range: Range<Int>) -> EmbargoClock? {
        for token in range {
            if let time = read(tokens, at: token, before: range.upperBound) { return time }
        }
        return nil
    }

    private static func read(_ tokens: TokenTable, at token: Int, before limit: Int) -> EmbargoClock? {
        if tokens.has(token, noon) { return EmbargoClock(hour: 12, minute: 0) }
        if tokens.has(token, midnight) { return EmbargoClock(hour: 0, minute: 0) }
        guard tokens.digitCount(token) <= 2, let hour = tokens.integer(token), hour <= 24 else { return nil }
        var next = token + 1
        var minute = 0
        var isClock = false
        if next + 1 < limit, tokens.isASCII(next, ":") || tokens.isASCII(next, "."), tokens.digitCount(next + 1) == 2,
            let value = tokens.integer(next + 1), value < 60
        {
            isClock = tokens.isASCII(next, ":")
            minute = value
            next += 2
        } else if next < limit, hourMarks.contains(tokens.keys[next]) {
            isClock = true
            next += 1
            if next + 1 < limit, let value = tokens.integer(next), value < 60,
                minuteMarks.contains(tokens.keys[next + 1])
            {
                minute = value
            } else if next < limit, tokens.keys[next] == TokenKey.of("半") {
                minute = 30
            }
            return adjusted(hour, minute, isAfternoon: isAfternoon(tokens, before: token))
        }
        guard let half = halfOfDay(tokens, next, limit) else {
            return isClock && hour <= 24 ? EmbargoClock(hour: hour % 24, minute: minute) : nil
        }
        guard (1...12).contains(hour) else { return nil }
        return EmbargoClock(hour: hour % 12 + (half ? 12 : 0), minute: minute)
    }

    private static func adjusted(_ hour: Int, _ minute: Int, isAfternoon: Bool) -> EmbargoClock {
        EmbargoClock(hour: (isAfternoon && hour < 12 ? hour + 12 : hour) % 24, minute: minute)
    }

    /// Whether `a.m.`, `pm` stands at a token: true for the second half of the day.
    private static func halfOfDay(_ tokens: TokenTable, _ token: Int, _ limit: Int) -> Bool? {
        guard token < limit else { return nil }
        if tokens.has(token, am) { return false }
        if tokens.has(token, pm) { return true }
        guard token + 2 < limit, tokens.isASCII(token + 1, "."), tokens.isASCII(token + 2, "m") else { return nil }
        return tokens.isASCII(token, "a") ? false : tokens.isASCII(token, "p") ? true : nil
    }

    private static func isAfternoon(_ tokens: TokenTable, before token: Int) -> Bool {
        token >= 2 && (tokens.match("午後", at: token - 2) == token || tokens.match("下午", at: token - 2) == token)
    }

    private static let noon = TokenKey.of("noon")
    private static let midnight = TokenKey.of("midnight")
    private static let am = TokenKey.of("am")
    private static let pm = TokenKey.of("pm")
    private static let hourMarks = TokenMap(words: ["時", "时", "点", "點"])
    private static let minuteMarks = TokenMap(words: ["分"])
}

/// Offsets of the time zones that releases name.
///
/// Source: IANA time zone database, the zones' current rules; US daylight time runs from the second Sunday of March to the first Sunday of November,
/// European summer time from the last Sunday of March to the last of October.
enum ZoneOffsets {
    /// Rule of a name: minutes of standard time, and which daylight rule applies.
    private enum Rule { case fixed(Int), american(Int), european(Int) }

    /// The offset that the first zone name in a token range stands for on a day, such as `-05:00`.
    static func offset(_ tokens: TokenTable, in range: Range<Int>, on day: CivilDate) -> String? {
        for token in range where tokens.classes[token] == .word && tokens.shapes[token].contains(.capitalized) {
            guard let rule = rules[tokens.keys[token]] else { continue }
            switch rule {
            case .fixed(let minutes): return text(minutes)
            case .american(let minutes): return text(minutes + (isAmericanSummer(day) ? 60 : 0))
            case .european(let minutes): return text(minutes + (isEuropeanSummer(day) ? 60 : 0))
            }
        }
        return nil
    }

    private static func text(_ minutes: Int) -> String {
        let size = abs(minutes)
        return (minutes < 0 ? "-" : "+") + CivilDate.padded(size / 60, 2) + ":" + CivilDate.padded(size % 60, 2)
    }

    private static func isAmericanSummer(_ day: CivilDate) -> Bool {
        guard let start = sunday(2, ofMonth: 3, day.year), let end = sunday(1, ofMonth: 11, day.year) else {
            return false
        }
        return start <= day && day < end
    }

    private static func isEuropeanSummer(_ day: CivilDate) -> Bool {
        guard let start = lastSunday(ofMonth: 3, day.year), let end = lastSunday(ofMonth: 10, day.year) else {
            return false
        }
        return start <= day && day < end
    }

    private static func sunday(_ number: Int, ofMonth month: Int, _ year: Int) -> CivilDate? {
        CivilDate(year, month, 1).flatMap { $0.adding(days: (7 - $0.weekday) % 7 + (number - 1) * 7) }
    }

    private static func lastSunday(ofMonth month: Int, _ year: Int) -> CivilDate? {
        CivilDate(year, month, CivilDate.length(ofMonth: month, year: year)).flatMap {
            $0.adding(days: -($0.weekday % 7))
        }
    }

    private static let rules = TokenMap<Rule>([
        ("et", .american(-300)), ("est", .fixed(-300)), ("edt", .fixed(-240)), ("eastern", .american(-300)),
        ("ct", .american(-360)), ("cdt", .fixed(-300)), ("central", .american(-360)),
        ("mt", .american(-420)), ("mst", .fixed(-420)), ("mdt", .fixed(-360)), ("mountain", .american(-420)),
        ("pt", .american(-480)), ("pst", .fixed(-480)), ("pdt", .fixed(-420)), ("pacific", .american(-480)),
        ("gmt", .fixed(0)), ("utc", .fixed(0)), ("bst", .fixed(60)), ("cet", .fixed(60)), ("cest", .fixed(120)),
        ("jst", .fixed(540)), ("kst", .fixed(540)), ("hkt", .fixed(480)), ("sgt", .fixed(480)), ("aest", .fixed(600)),
        ("aedt", .fixed(660)), ("日本時間", .fixed(540)),
    ])
}
