import DatelineRecords

/// A figure that a grammar found, with what the recognizer needs beside it.
struct FigureMatch: Sendable {
    var finding: FigureFinding
    /// The tokens of the number alone; of both numbers in a range.
    var numeral: Range<Int>
    /// A number without anything that it counts: no figure of a record.
    var isBare = false

    /// What the number counts where it is no unit of its currency: cents, pence.
    var subunit: String?

    /// Wraps a finding.
    init(_ finding: FigureFinding, numeral: Range<Int>) {
        self.finding = finding
        self.numeral = numeral
    }

    /// Makes a match over some tokens.
    init(
        _ tokens: TokenTable, _ range: Range<Int>, numeral: Range<Int>, _ kind: FigureEntry.Kind,
        _ value: ExactDecimal?, unit: String? = nil, qualifier: FigureEntry.Qualifier? = nil, score: Float = 0.8
    ) {
        finding = FigureFinding(range: tokens.range(range), score: score, kind: kind, value: value)
        finding.unit = unit
        finding.qualifier = qualifier
        self.numeral = numeral
    }
}

/// What the grammars know about the document around a block.
struct FigureContext: Sendable {
    let tokens: TokenTable
    /// Byte ranges of dates, in order; numbers inside them are no figures.
    let dates: [TextRange]
    /// What a bare `$` and *dollars* stand for.
    let dollar: String
    /// What `￥` and 元 stand for.
    let yenSign: String
    /// What a bare 元 stands for.
    let yuan: String
    /// Whether numbers that count nothing are kept, as the recognizer wants them.
    let keepsBareNumbers: Bool

    /// The token behind the date that a token lies in, if it lies in one.
    func dateEnd(at token: Int) -> Int? {
        let byte = Int(tokens.starts[token])
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].end <= byte { low = middle + 1 } else { high = middle }
        }
        guard low < dates.count, dates[low].start <= byte else { return nil }
        var next = token + 1
        while next < tokens.count, Int(tokens.starts[next]) < dates[low].end { next += 1 }
        return next
    }
}

extension FigureEntry.Qualifier {
    /// Whether the value is the least that is meant (*more than*), the most (*up to*), or neither.
    var isLowerBound: Bool? {
        switch self {
        case .gt, .ge: true
        case .lt, .le: false
        case .approx: nil
        }
    }
}
