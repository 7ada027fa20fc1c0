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

    /// A stretch from a first to a last day.
    init(value: String, from first: CivilDate, to last: CivilDate, grain: DateEntry.Grain) {
        self.init(value: value, start: first.iso, end: last.iso, grain: grain)
    }

    /// From the start of one date to the end of another: `START/END`.
    init(from first: DateValue, to last: DateValue) {
        let isFiscal = first.calendar == .fiscal && last.calendar == .fiscal
        self.init(
            value: first.value + "/" + last.value, start: first.start, end: last.end, grain: .range,
            calendar: isFiscal ? .fiscal : .gregorian)
    }
}

/// A date expression found in the text.
package struct DateFinding: Finding, Hashable {
    package var range: TextRange
    package var score: Float
    package var expression: DateExpression
    /// What it says in the other order of day and month, where the text does not tell which is meant (*03/04/2021*).
    package var otherOrder: DateValue?

    package init(range: TextRange, score: Float, expression: DateExpression, otherOrder: DateValue? = nil) {
        self.range = range
        self.score = score
        self.expression = expression
        self.otherOrder = otherOrder
    }
}
