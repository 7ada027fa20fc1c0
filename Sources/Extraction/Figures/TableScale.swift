import DatelineRecords

/// What a caption or header says about the numbers of its table: *(in thousands of yen, except per share data)*, （単位：百万円）, 单位：万元.
struct TableScale: Hashable, Sendable {
    /// Power of ten of the stated scale; nil where none is stated.
    var power: Int?
    /// ISO 4217 code of the stated currency.
    var currency: String?
    /// Whether all numbers are percentages.
    var isPercent = false
    /// Whether numbers of shares are exempt from the scale.
    var exemptsShares = false

    /// Reads a stretch of text.
    ///
    /// - Parameter isStatement: Whether the text is a header or caption, where a lone *millions* or 百万円 is meant; in a paragraph before the table only a bracket or *in millions* is.
    init(_ t: TokenTable, _ tokens: Range<Int>, dollar: String) {
        var position = tokens.lowerBound
        while position < tokens.upperBound {
            position = read(t, position, tokens, dollar)
        }
    }

    private init() {}

    /// Nothing stated.
    static let none = TableScale()

    /// What is stated nearest wins: this one, filled up from a wider one.
    func filled(from wider: TableScale) -> TableScale {
        var result = self
        if result.power == nil, result.currency == nil || result.currency == wider.currency {
            result.power = wider.power
        }
        result.currency = currency ?? wider.currency
        result.exemptsShares = exemptsShares || wider.exemptsShares
        return result
    }

    private mutating func read(_ t: TokenTable, _ token: Int, _ tokens: Range<Int>, _ dollar: String) -> Int {
        if let (statement, next) = Self.statements.match(t, at: token, before: tokens.upperBound) {
            switch statement {
            case .power(let value): power = power ?? value
            case .money(let value, let code):
                power = power ?? value
                currency = currency ?? code
            case .percent: isPercent = true
            case .exceptShares: exemptsShares = true
            }
            // `thousands of yen`
            return next
        }
        if let (found, next) = CurrencyTable.suffixes.match(t, at: token, before: tokens.upperBound), found.power == 0,
            next > token + 1 || t.isClass(token, .symbol) || t.length(token) >= 3,
            !(t.isClass(token, .word) && CurrencyTable.wordCodes.contains(found.code)), !t.reads(token, "won")
        {
            currency = currency ?? (found.isPlainDollar ? dollar : found.code)
            return next
        }
        return token + 1
    }

    private enum Statement: Sendable {
        case power(Int)
        case money(Int, String)
        case percent
        case exceptShares
    }

    private static let statements: SpelledTable<Statement> = {
        var forms: [(String, Statement)] = []
        for (word, power) in [("thousands", 3), ("millions", 6), ("billions", 9)] {
            forms += ["in \(word)", "\(word) of", "(\(word)", "\(word)"].map { ($0, .power(power)) }
        }
        forms += [
            ("'000", 3), ("’000", 3), ("000s", 3), ("000's", 3), ("$000", 3), ("in '000", 3), ("in 000", 3), ("$M", 6),
            ("$m", 6), ("US$m", 6), ("€m", 6), ("£m", 6),
        ]
        .map { ($0.0, .power($0.1)) }
        for (scale, power) in [
            ("", 0), ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("億", 8), ("十億", 9), ("亿", 8), ("萬", 4),
        ] {
            forms.append((scale + "円", .money(power, "JPY")))
            forms.append((scale + "元", .money(power, "CNY")))
            forms.append((scale + "ドル", .money(power, "USD")))
            forms.append((scale + "米ドル", .money(power, "USD")))
            forms.append((scale + "ユーロ", .money(power, "EUR")))
            forms.append((scale + "美元", .money(power, "USD")))
            forms.append((scale + "港元", .money(power, "HKD")))
            if power > 0 { forms.append(("人民币" + scale + "元", .money(power, "CNY"))) }
        }
        forms += ["except share", "except number of shares", "except shares"].map { ($0, .exceptShares) }
        forms += ["in percent", "percent of", "単位：％", "单位：%"].map { ($0, .percent) }
        return SpelledTable(forms)
    }()
}
