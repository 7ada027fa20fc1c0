package import DatelineRecords

/// A resolved date as the guidelines write it.
package struct DateValue: Hashable, Sendable {
    /// `2021-08-13`, `2021-Q3`, `FY2021`, `START/END` …
    package var value: String
    /// First day or instant, inclusive; with offset where stated.
    package var start: String?
    /// Last day or instant, inclusive.
    package var end: String?
    package var grain: DateEntry.Grain
    package var calendar: DateEntry.Calendar

    package init(
        value: String, start: String?, end: String?, grain: DateEntry.Grain, calendar: DateEntry.Calendar = .gregorian
    ) {
        self.value = value
        self.start = start
        self.end = end
        self.grain = grain
        self.calendar = calendar
    }

    /// A day.
    package init(day: CivilDate) {
        self.init(value: day.iso, start: day.iso, end: day.iso, grain: .day)
    }
}

/// A date expression found in the text.
package struct DateFinding: Finding, Hashable {
    package var range: TextRange
    package var score: Float
    package var expression: DateExpression

    package init(range: TextRange, score: Float, expression: DateExpression) {
        self.range = range
        self.score = score
        self.expression = expression
    }
}

/// What a date expression says before it is resolved against the day of release.
package enum DateExpression: Hashable, Sendable {
    /// Says all by itself.
    case absolute(DateValue)

    /// The value, given the day of release; nil where the expression needs one and there is none.
    package func resolved(against published: CivilDate?) -> DateValue? {
        switch self {
        case .absolute(let value): value
        }
    }

    /// Whether it says all by itself.
    package var isAbsolute: Bool {
        switch self {
        case .absolute: true
        }
    }
}

/// Reads dates outside running text: clues of markup, headers and URLs.
public enum DateReader {
    /// The day, or date-time with offset, that a clue states: `2021-08-17T09:00:00+09:00`, `Tue, 17 Aug 2021 09:00 GMT`, `August 17, 2021`,
    /// `/2021/08/17/`, 2021年8月17日.
    ///
    /// - Returns: Value as `published_at` writes it (`2021-08-17` or `2021-08-17T09:00+09:00`), and its day; nil where there is none.
    package static func read(_ raw: String, language: String?) -> (value: String, day: CivilDate)? {
        nil
    }

    /// The day of an ISO 8601 date or date-time (`2021-08-17`, `2021-08-17T09:00:00`); nil for anything else.
    public static func day(_ iso: String) -> CivilDate? {
        let parts = iso.utf8.prefix(10).split(separator: UInt8(ascii: "-")).map {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CivilDate(year, month, day)
    }
}
