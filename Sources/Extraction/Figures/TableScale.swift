import DatelineRecords

/// What a caption or header says about the numbers of its table: *(in thousands of yen, except per share data)*, （単位：百万円）, 单位：万元.
struct TableScale: Hashable, Sendable {
    /// Power of ten of the stated scale; nil where none is stated.
    var power: Int?
    /// Power of ten for what is no money: that of *in thousands*, （千株）; none of 百万円.
    var countPower: Int?
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

    /// Whether a header says nothing but a unit: 百万円, ％, *$m*.
    static func isUnit(_ t: TokenTable, _ tokens: Range<Int>, dollar: String) -> Bool {
        var scale = TableScale.none
        var position = tokens.lowerBound
        while position < tokens.upperBound {
            let isMark = t.isScalar(position, in: "()（）%円銭[]") || t.isClass(position, .punctuation)
            let next = scale.read(t, position, tokens, dollar)
            if next == position + 1, !isMark, scale == .none { return false }
            position = next
        }
        return true
    }

    /// Nothing stated.
    static let none = TableScale()

    /// What is stated nearest wins: this one, filled up from a wider one.
    func filled(from wider: TableScale) -> TableScale {
        var result = self
        if result.power == nil, result.currency == nil || result.currency == wider.currency {
            result.power = wider.power
        }
        result.countPower = countPower ?? wider.countPower
        result.currency = currency ?? wider.currency
        result.isPercent = isPercent || wider.isPercent && power == nil && currency == nil
        result.exemptsShares = exemptsShares || wider.exemptsShares
        return result
    }

    private mutating func read(_ t: TokenTable, _ token: Int, _ tokens: Range<Int>, _ dollar: String) -> Int {
        if let (statement, next) = Self.statements.match(t, at: token, before: tokens.upperBound) {
            switch statement {
            case .power(let value):
                power = power ?? value
                countPower = countPower ?? value
            case .count(let value): countPower = countPower ?? value
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

    /// Signs that stand before a scale; a bare dollar is the table's own.
    private static let signs: [(String, String?)] = [
        ("$", nil), ("US$", "USD"), ("USD", "USD"), ("€", "EUR"), ("EUR", "EUR"), ("euro", "EUR"), ("euros", "EUR"),
        ("£", "GBP"), ("GBP", "GBP"), ("¥", "JPY"), ("JPY", "JPY"), ("yen", "JPY"), ("RMB", "CNY"), ("CNY", "CNY"),
        ("HK$", "HKD"), ("NT$", "TWD"), ("A$", "AUD"), ("C$", "CAD"), ("S$", "SGD"), ("CHF", "CHF"), ("SEK", "SEK"),
        ("NOK", "NOK"), ("DKK", "DKK"), ("INR", "INR"), ("₹", "INR"),
    ]

    private enum Statement: Sendable {
        case power(Int)
        case money(Int, String)
        case count(Int)
        case percent
        case exceptShares
    }

    private static let statements: SpelledTable<Statement> = {
        var forms: [(String, Statement)] = []
        for (word, power) in [("thousands", 3), ("millions", 6), ("billions", 9)] {
            forms += ["in \(word)", "\(word) of", "(\(word)", "\(word)"].map { ($0, .power(power)) }
        }
        forms += ["'000", "’000", "000s", "000's", "in '000", "in 000"].map { ($0, .power(3)) }
        for (sign, code) in signs {
            for (scale, power) in [
                ("000", 3), ("'000", 3), (" 000", 3), (" '000", 3), ("k", 3), (" thousand", 3), (" thousands", 3),
                ("m", 6),
                ("M", 6), (" m", 6), ("mn", 6), (" mn", 6), (" million", 6), (" millions", 6), ("bn", 9), (" bn", 9),
                (" billion", 9), (" billions", 9),
            ] { forms.append((sign + scale, code.map { .money(power, $0) } ?? .power(power))) }
            for (scale, power) in [("thousand", 3), ("million", 6), ("billion", 9)] {
                forms.append(("\(scale) \(sign)", code.map { .money(power, $0) } ?? .power(power)))
            }
        }
        forms += [("千株", 3), ("百万株", 6), ("万股", 4), ("千股", 3), ("亿股", 8), ("千人", 3)].map { ($0.0, .count($0.1)) }
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
