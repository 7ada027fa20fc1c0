/// A day, or a time of a day, as records write it: `2021-08-17`, `2021-08-17T09:00+09:00`.
///
/// Source: RFC 3339; ISO 8601 for what it leaves out.
public struct InternetTime: Hashable, Sendable {
    /// `YYYY-MM-DD`.
    public let day: String
    /// Seconds since midnight; nil for a whole day.
    public let secondOfDay: Int?
    /// Minutes east of UTC; nil where no offset is stated.
    public let offset: Int?

    private let dayNumber: Int

    /// Reads `YYYY-MM-DD`, with `THH:MM`, `THH:MM:SS` and an offset `Z`, `±HH:MM` or `±HHMM` where they are there.
    ///
    /// - Returns: Nil for anything else, impossible days included.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
            return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(0..<4),
            let month = number(5..<7),
            let day = number(8..<10), let dayNumber = Self.dayNumber(year, month, day)
        else { return nil }
        self.day = String(decoding: bytes[..<10], as: UTF8.self)
        self.dayNumber = dayNumber
        guard bytes.count > 10 else {
            secondOfDay = nil
            offset = nil
            return
        }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20, bytes.count >= 16, bytes[13] == 0x3A,
            let hour = number(11..<13), let minute = number(14..<16), hour < 24, minute < 60
        else { return nil }
        var index = 16
        var second = 0
        if index < bytes.count, bytes[index] == 0x3A {
            guard let value = number(17..<19), value <= 60 else { return nil }
            second = min(value, 59)
            index = 19
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                index += 1
                while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
            }
        }
        secondOfDay = hour * 3600 + minute * 60 + second
        if index == bytes.count {
            offset = nil
        } else if bytes[index] == UInt8(ascii: "Z"), index + 1 == bytes.count {
            offset = 0
        } else {
            let isWest = bytes[index] == UInt8(ascii: "-")
            guard isWest || bytes[index] == UInt8(ascii: "+") else { return nil }
            let digits = bytes[(index + 1)...].filter { $0 != 0x3A }
            guard digits.count == 4, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
            let hours = Int(digits[0] - 0x30) * 10 + Int(digits[1] - 0x30)
            let minutes = Int(digits[2] - 0x30) * 10 + Int(digits[3] - 0x30)
            guard hours < 24, minutes < 60 else { return nil }
            offset = (hours * 60 + minutes) * (isWest ? -1 : 1)
        }
    }

    /// A date-time of RFC 3339 with seconds. A whole day is its midnight.
    ///
    /// - Parameter standardOffset: Minutes east of UTC where no offset is stated.
    public func dateTime(standardOffset: Int = 0) -> String {
        let second = secondOfDay ?? 0
        let minutes = offset ?? standardOffset
        let zone =
            minutes == 0
            ? "Z" : (minutes < 0 ? "-" : "+") + Self.two(abs(minutes) / 60) + ":" + Self.two(abs(minutes) % 60)
        return "\(day)T\(Self.two(second / 3600)):\(Self.two(second / 60 % 60)):\(Self.two(second % 60))\(zone)"
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    ///
    /// - Parameter standardOffset: Minutes east of UTC where no offset is stated.
    public func epochSeconds(standardOffset: Int = 0) -> Int {
        dayNumber * 86_400 + (secondOfDay ?? 0) - (offset ?? standardOffset) * 60
    }

    /// Minutes east of UTC of the last place on Earth where a day begins.
    public static let lastOffset = -12 * 60

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms").
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(month), day >= 1, day <= lengths[month - 1] else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
