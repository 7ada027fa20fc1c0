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
