import DatelineRecords

/// Reads dates outside running text: clues of markup, headers and URLs.
public enum DateReader {
    /// The day, or date-time with offset, that a clue states: `2021-08-17T09:00:00+09:00`, `Tue, 17 Aug 2021 09:00 GMT`, `August 17, 2021`,
    /// `/2021/08/17/`, 2021年8月17日.
    ///
    /// A time without a zone is left out: `published_at` is a date-time only where the offset is known.
    ///
    /// - Returns: Value as `published_at` writes it (`2021-08-17` or `2021-08-17T09:00+09:00`), and its day; nil where there is none.
    package static func read(_ raw: String, language: String?) -> (value: String, day: CivilDate)? {
        let bytes = Array(raw.utf8)
        guard bytes.count <= 4096 else { return nil }
        if let found = TimestampReader(bytes).read() { return found }
        return visible(raw, language: language)
    }

    /// The day of an ISO 8601 date or date-time (`2021-08-17`, `2021-08-17T09:00:00`); nil for anything else.
    public static func day(_ iso: String) -> CivilDate? {
        let parts = iso.utf8.prefix(10).split(separator: UInt8(ascii: "-")).map {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CivilDate(year, month, day)
    }

    /// The second of the day of an ISO 8601 date-time, its zone left aside; nil where it has no time.
    public static func secondOfDay(_ iso: String) -> Int? {
        let bytes = Array(iso.utf8.dropFirst(10).prefix(9))
        guard bytes.count >= 6, bytes[0] == UInt8(ascii: "T") || bytes[0] == 0x20 else { return nil }
        func pair(_ index: Int) -> Int? {
            guard index + 1 < bytes.count, bytes[index] &- 0x30 < 10, bytes[index + 1] &- 0x30 < 10 else { return nil }
            return Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
        }
        guard let hour = pair(1), let minute = pair(4), hour < 24, minute < 60 else { return nil }
        return hour * 3600 + minute * 60 + min(59, pair(7) ?? 0)
    }

    /// The first absolute day of a line of text, read by the grammars.
    private static func visible(_ raw: String, language: String?) -> (value: String, day: CivilDate)? {
        for match in DateScanner.matches(inLine: raw, language: language) where !match.isLoose {
            guard case .absolute(let value)? = match.expression, let start = value.start else { continue }
            guard value.grain == .day || value.grain == .instant, let day = day(start) else { continue }
            let hasOffset = value.grain == .instant && start.utf8.count > value.value.utf8.count
            return (hasOffset ? withoutSeconds(start) : day.iso, day)
        }
        return nil
    }

    /// `2021-08-17T09:00+09:00` of `2021-08-17T09:00:30+09:00`.
    private static func withoutSeconds(_ instant: String) -> String {
        guard instant.utf8.count == 25 else { return instant }
        return String(instant.prefix(16)) + String(instant.suffix(6))
    }
}
