/// What a date expression says before it is resolved against the day of release.
package enum DateExpression: Hashable, Sendable {
    /// Says all by itself.
    case absolute(DateValue)
    /// Leaves something to the day of release: a year (*August 13*), or everything (*last month*).
    case term(DateTerm)
    /// A stretch with an end that leaves something out (*from May to July*).
    case range(DateTerm, DateTerm)

    /// The expression of a term: absolute where nothing is left out; nil where the calendar lacks the day.
    init?(_ term: DateTerm) {
        if term.isComplete {
            guard let value = term.value else { return nil }
            self = .absolute(value)
        } else {
            if term.isImpossible { return nil }
            self = .term(term)
        }
    }

    /// The expression of a stretch: parts that one end leaves out are taken from the other; nil where the calendar lacks an end or the end is before the start.
    init?(from first: DateTerm, to last: DateTerm) {
        let (start, end) = DateTerm.sharing(first, last)
        if start.isComplete, end.isComplete {
            guard let low = start.value, let high = end.value else { return nil }
            if let from = low.start, let to = high.end, from.prefix(10) > to.prefix(10) { return nil }
            self = .absolute(DateValue(from: low, to: high))
        } else {
            if start.isImpossible || end.isImpossible { return nil }
            self = .range(start, end)
        }
    }

    /// The value, given the day of release; nil where the expression needs one and there is none.
    package func resolved(against published: CivilDate?) -> DateValue? {
        resolved(against: published, yearInText: nil)
    }

    /// The value, given the day of release and, for a missing year, the year that the text's other dates point to.
    ///
    /// - Parameter yearInText: Tried first; it serves also where the day of release is unknown.
    package func resolved(against published: CivilDate?, yearInText: Int?) -> DateValue? {
        switch self {
        case .absolute(let value): return value
        case .term(let term): return term.resolved(against: published, yearInText: yearInText)?.value
        case .range(let first, let last):
            return DateTerm.resolvedRange(first, last, against: published, yearInText: yearInText)
        }
    }

    /// The expression with a tense where the sentence gives none.
    func looking(_ tense: DateTerm.Tense) -> DateExpression {
        switch self {
        case .absolute: return self
        case .term(var term):
            if term.tense == .unknown { term.tense = tense }
            return .term(term)
        case .range(var first, var last):
            if first.tense == .unknown { first.tense = tense }
            if last.tense == .unknown { last.tense = tense }
            return .range(first, last)
        }
    }

    /// Whether it says all by itself.
    package var isAbsolute: Bool {
        if case .absolute = self { true } else { false }
    }
}
