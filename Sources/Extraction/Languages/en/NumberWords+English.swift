import DatelineRecords

/// Number words of English.
enum EnglishNumberWords {
    /// What a number word does.
    enum Role: UInt8, Sendable {
        /// 0 to 19.
        case unit
        case tens
        case hundred
        /// *thousand* to *trillion*, *lakh*, *crore*; `Word.value` is a power of ten.
        case scale
        case dozen
        /// *half*, *quarter*.
        case part
        /// *first* … *twentieth*, *hundredth*: also the denominators of fractions.
        case ordinal
        /// Plurals that are denominators only: *thirds*, *quarters*.
        case parts
    }

    struct Word: Sendable {
        var role: Role
        var value: Int
    }

    static let words = TokenMap<Word>(
        numbered(.unit, units, from: 0) + numbered(.tens, tens, by: 10, from: 2)
            + [("hundred", Word(role: .hundred, value: 2)), ("hundreds", Word(role: .hundred, value: -2))]
            + [
                ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15), ("lakh", 5),
                ("lakhs", 5), ("crore", 7), ("crores", 7), ("millions", -6), ("billions", -9), ("thousands", -3),
            ].map { ($0.0, Word(role: .scale, value: $0.1)) }
            + [("dozen", Word(role: .dozen, value: 12))]
            + tens.enumerated().flatMap { index, tens in
                ordinals.prefix(9).enumerated().map {
                    (tens + $1, Word(role: .ordinal, value: (index + 2) * 10 + $0 + 1))
                }
            }
            + [("half", 2), ("quarter", 4)].map { ($0.0, Word(role: .part, value: $0.1)) }
            + numbered(.ordinal, ordinals, from: 1)
            + numbered(.ordinal, ["twentieth", "thirtieth", "fortieth", "fiftieth"], by: 10, from: 2)
            + numbered(.ordinal, ["sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth"], by: 10, from: 6)
            + [
                ("thousandth", Word(role: .ordinal, value: 1000)),
                ("millionth", Word(role: .ordinal, value: 1_000_000)),
            ]
            + numbered(.parts, ["halves", "thirds", "quarters", "fifths", "sixths", "sevenths", "eighths"], from: 2)
            + [("ninths", 9), ("tenths", 10), ("fourths", 4), ("hundredths", 100)].map {
                ($0.0, Word(role: .parts, value: $0.1))
            })

    /// Scale abbreviations that touch their number or follow it: `$5 mn`, `1.5M`, `600k`.
    static let shortScales = TokenMap<Int>([
        ("k", 3), ("m", 6), ("mn", 6), ("mln", 6), ("mil", 6), ("mm", 6), ("mio", 6), ("b", 9), ("bn", 9), ("bln", 9),
        ("bil", 9), ("t", 12), ("tn", 12), ("trn", 12), ("cr", 7),
    ])

    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ]

    private static func numbered(_ role: Role, _ words: [String], by step: Int = 1, from first: Int) -> [(String, Word)]
    {
        words.enumerated().map { ($1, Word(role: role, value: ($0 + first) * step)) }
    }

    // MARK: Reading

    /// The number in words or digits that starts at a token: *six*, *twenty-five*, *a hundred and two*, *1.2 million*, *two dozen*, *half a million*.
    ///
    /// Short scales (`5M`) are read only where `isMoney` or where they touch the digits and are no unit.
    static func read(_ tokens: TokenTable, at token: Int, before end: Int) -> Numeral? {
        if let (value, next) = DigitReader.slashFraction(tokens, at: token, before: end) {
            var numeral = Numeral(value: value, tokens: token..<next)
            numeral.isPartOfOne = true
            numeral.isFractional = true
            return numeral
        }
        guard var numeral = tokens.isClass(token, .number) ? digits(tokens, token, end) : spelled(tokens, token, end)
        else { return nil }
        if numeral.isDigits { numeral = scaled(numeral, tokens, end) }
        return withHalf(numeral, tokens, end)
    }

    private static func digits(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Numeral? {
        guard case .number(let numeral) = DigitReader.read(tokens, at: token, before: end) else { return nil }
        // Text that lost its points: `4 5 million`.
        let next = numeral.tokens.upperBound
        if !numeral.isGrouped, !numeral.isFractional, tokens.digitCount(next) == 1, next + 1 < end,
            let scale = words[tokens.keys[next + 1]], scale.role == .scale, scale.value >= 6,
            let decimal = tokens.integer(next), let value = numeral.value.adding(tenths(decimal))
        {
            var joined = numeral
            joined.value = value
            joined.isFractional = true
            joined.tokens = token..<next + 1
            return joined
        }
        return numeral
    }

    private static func tenths(_ digit: Int) -> ExactDecimal { ExactDecimal(digit).shifted(by: -1) ?? .zero }

    private static func scaled(_ numeral: Numeral, _ tokens: TokenTable, _ end: Int) -> Numeral {
        var result = numeral
        var next = numeral.tokens.upperBound
        while true {
            let word = tokens.isHyphen(next) && tokens.isAttached(next) ? next + 1 : next
            guard word < end, let entry = words[tokens.keys[word]] else { return result }
            var power = 0
            switch entry.role {
            case .scale where entry.value > 0, .hundred where entry.value > 0: power = entry.value
            case .dozen:
                guard let value = result.value.multiplied(by: ExactDecimal(12)) else { return result }
                result.value = value
            default: return result
            }
            guard let value = result.value.shifted(by: power) else { return result }
            result.value = value
            result.hasScale = true
            next = word + 1
            result.tokens = result.tokens.lowerBound..<next
        }
    }

    private static func spelled(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Numeral? {
        if let half = partOfScale(tokens, token, end) { return half }
        var total: Int = 0
        var current: Int = 0
        var last: Role?
        var lastScale = Int.max
        var hasScale = false
        var position = token
        var next = token
        if isArticle(tokens, token), token + 1 < end, let word = words[tokens.keys[token + 1]],
            word.role == .hundred || word.role == .scale || word.role == .dozen, word.value > 0
        {
            current = 1
            last = .unit
            position = token + 1
        }
        while position < end {
            var at = position
            if at > token, tokens.isHyphen(at), tokens.isAttached(at), tokens.isAttached(at + 1) { at += 1 }
            if at > token, hasScale || last == .hundred, tokens.reads(at, "and"), at + 1 < end,
                let word = words[tokens.keys[at + 1]], word.role == .unit || word.role == .tens
            {
                at += 1
            }
            guard at < end, let word = words[tokens.keys[at]] else { break }
            switch word.role {
            case .unit:
                guard last == nil || last == .hundred || last == .scale || last == .tens && (1...9).contains(word.value)
                else { return finish() }
                current += word.value
            case .tens:
                guard last == nil || last == .hundred || last == .scale else { return finish() }
                current += word.value
            case .hundred:
                guard word.value > 0, last != nil, last != .hundred, current < 100 else { return finish() }
                current *= 100
            case .scale:
                guard word.value > 0, last != nil, let factor = power(word.value) else { return finish() }
                if word.value < lastScale {
                    let (product, overflow) = max(current, 1).multipliedReportingOverflow(by: factor)
                    let (sum, overflows) = total.addingReportingOverflow(product)
                    guard !overflow, !overflows else { return finish() }
                    total = sum
                } else {
                    let (product, overflow) = (total + current).multipliedReportingOverflow(by: factor)
                    guard !overflow else { return finish() }
                    total = product
                }
                lastScale = word.value
                current = 0
                hasScale = true
            case .dozen:
                guard last != nil, current > 0 else { return finish() }
                current *= 12
                hasScale = true
            case .part, .ordinal, .parts: return finish()
            }
            last = word.role
            position = at + 1
            next = position
        }
        return finish()

        func finish() -> Numeral? {
            guard next > token else { return nil }
            return Numeral(
                value: ExactDecimal(total + current), tokens: token..<next, isDigits: false, hasScale: hasScale)
        }
    }

    /// *half a million*, *quarter million*.
    private static func partOfScale(_ tokens: TokenTable, _ token: Int, _ end: Int) -> Numeral? {
        guard let part = words[tokens.keys[token]], part.role == .part else { return nil }
        var at = token + 1
        if tokens.reads(at, "of") { at += 1 }
        if isArticle(tokens, at) || tokens.isHyphen(at) { at += 1 }
        guard at < end, let word = words[tokens.keys[at]], word.role == .scale || word.role == .dozen,
            word.value > 0,
            let fraction = ExactDecimal(1).divided(by: ExactDecimal(part.value)),
            let value = word.role == .dozen
                ? fraction.multiplied(by: ExactDecimal(12)) : fraction.shifted(by: word.value)
        else { return nil }
        return Numeral(value: value, tokens: token..<at + 1, isDigits: false, hasScale: true)
    }

    /// *two and a half*, *two and half*, and a scale behind it.
    private static func withHalf(_ numeral: Numeral, _ tokens: TokenTable, _ end: Int) -> Numeral {
        var at = numeral.tokens.upperBound
        if tokens.isHyphen(at) { at += 1 }
        guard tokens.reads(at, "and") else { return numeral }
        at += 1
        if tokens.isHyphen(at) { at += 1 }
        if isArticle(tokens, at) { at += 1 }
        if tokens.isHyphen(at) { at += 1 }
        guard at < end, let word = words[tokens.keys[at]], word.role == .part,
            let fraction = ExactDecimal(1).divided(by: ExactDecimal(word.value)),
            let value = numeral.value.adding(fraction)
        else { return numeral }
        var result = numeral
        result.value = value
        result.isFractional = true
        result.tokens = numeral.tokens.lowerBound..<at + 1
        return scaled(result, tokens, end)
    }

    static func isArticle(_ tokens: TokenTable, _ token: Int) -> Bool {
        tokens.reads(token, "a") || tokens.reads(token, "an")
    }

    private static func power(_ exponent: Int) -> Int? {
        guard (0...18).contains(exponent) else { return nil }
        var value = 1
        for _ in 0..<exponent { value *= 10 }
        return value
    }
}
