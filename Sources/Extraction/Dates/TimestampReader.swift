/// Reads machine-made dates byte by byte: ISO 8601, RFC 3339, basic form, and folders of a URL.
///
///     2021-08-17T09:00:00+09:00   2021-08-17 09:00 UTC   2021-08-17   20210817   20210817T0900Z   /2021/08/17/   1629190800
struct TimestampReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The first date that stands free of other digits.
    func read() -> (value: String, day: CivilDate)? {
        var index = 0
        while index < bytes.count {
            guard bytes[index] &- 0x30 < 10 else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
            var reader = self
            reader.position = index
            if let found = reader.date(digits: end - index) { return found }
            index = end
        }
        return nil
    }

    private mutating func date(digits: Int) -> (value: String, day: CivilDate)? {
        switch digits {
        case 4:
            guard let year = take(4), let separator = peek, "-/._".utf8.contains(separator) else { return nil }
            position += 1
            guard let month = take(1...2), peek == separator else { return nil }
            position += 1
            guard let day = take(1...2), peek.map({ $0 &- 0x30 >= 10 }) ?? true else { return nil }
            return finish(year, month, day)
        case 8, 14:
            guard let year = take(4), (1900...2100).contains(year), let month = take(2), let day = take(2) else {
                return nil
            }
            return finish(year, month, day)
        default: return nil
        }
    }

    private mutating func finish(_ year: Int, _ month: Int, _ day: Int) -> (value: String, day: CivilDate)? {
        guard (1900...2100).contains(year), let date = CivilDate(year, month, day) else { return nil }
        return (date.iso + (clock() ?? ""), date)
    }

    /// `T09:00+09:00`, where a time with its offset follows.
    private mutating func clock() -> String? {
        if let byte = peek, "Tt ".utf8.contains(byte) { position += 1 }
        while peek == 0x20 { position += 1 }
        guard let hour = take(2) else { return nil }
        if peek == UInt8(ascii: ":") { position += 1 }
        guard let minute = take(2), let time = ClockTime(hour, minute) else { return nil }
        if peek == UInt8(ascii: ":") { position += 1 }
        if take(2) != nil, peek == UInt8(ascii: ".") {
            position += 1
            while let byte = peek, byte &- 0x30 < 10 { position += 1 }
        }
        return offset().map { time.iso + $0 }
    }

    private mutating func offset() -> String? {
        while peek == 0x20 { position += 1 }
        guard let sign = peek else { return nil }
        if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return "+00:00" }
        if bytes[position...].starts(with: "UTC".utf8) || bytes[position...].starts(with: "GMT".utf8) {
            return "+00:00"
        }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        position += 1
        guard let hours = take(2), hours <= 14 else { return nil }
        if peek == UInt8(ascii: ":") { position += 1 }
        let minutes = take(2) ?? 0
        guard minutes < 60 else { return nil }
        return (sign == UInt8(ascii: "-") ? "-" : "+") + CivilDate.padded(hours, 2) + ":" + CivilDate.padded(minutes, 2)
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ count: Int) -> Int? { take(count...count) }

    private mutating func take(_ counts: ClosedRange<Int>) -> Int? {
        var value = 0
        var index = position
        while index < bytes.count, index - position < counts.upperBound, bytes[index] &- 0x30 < 10 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        guard counts.contains(index - position) else { return nil }
        position = index
        return value
    }
}
