import DatelineRecords

/// A number as it was read, before anybody knows what it counts.
struct Numeral: Hashable, Sendable {
    /// The value, scale words applied.
    var value: ExactDecimal
    /// The tokens of the number, scale words among them.
    var tokens: Range<Int>
    /// Whether it is written in digits (a scale word may follow).
    var isDigits = true
    /// Whether a scale word such as *million* was read.
    var hasScale = false
    /// Whether the digits have thousands separators.
    var isGrouped = false
    /// Whether it has a fraction: decimals, `½`, *and a half*.
    var isFractional = false
    /// Digits before the decimal point.
    var digitCount = 0
    /// A fraction of one such as *a third*, `1/40`, *half*.
    var isPartOfOne = false
    /// The lower end where the number itself is a range: 700 in 七八百.
    var low: ExactDecimal?
    /// The language's own qualifier inside the number: 十余万, 上万.
    var qualifier: FigureEntry.Qualifier?
}

/// Reads numbers in digits: `70,000`, `1.25`, `1 234`, `2½`, `２０`.
enum DigitReader {
    /// What stands at a number token.
    enum Outcome {
        case number(Numeral)
        /// Digits joined by points, slashes or colons that are no number (versions, clock times); the token behind them.
        case other(next: Int)
        /// More digits than a figure has; the tokens.
        case tooLong(Range<Int>)
    }

    /// Reads the number that starts at a number token.
    static func read(_ tokens: TokenTable, at token: Int, before end: Int) -> Outcome {
        var reader = DigitSum()
        var position = token
        var numeral = Numeral(value: .zero, tokens: token..<token + 1)
        reader.add(tokens, position)
        numeral.digitCount = tokens.digitCount(position)
        position += 1
        // Thousands: `,` and three digits; Indian groups of two; a space and three digits.
        var usesComma = false
        while let next = group(tokens, position, end, digits: numeral.digitCount, isFirst: !numeral.isGrouped) {
            let isComma = next > position
            guard !numeral.isGrouped || usesComma == isComma else { break }
            usesComma = isComma
            reader.add(tokens, next)
            numeral.digitCount += tokens.digitCount(next)
            numeral.isGrouped = true
            position = next + 1
        }
        if let decimals = decimals(tokens, position, end) {
            if tokens.isAttached(decimals + 1), tokens.isScalar(decimals + 1, 0x2E), tokens.isAttached(decimals + 2),
                tokens.isClass(decimals + 2, .number)
            {
                return .other(next: skipDotted(tokens, decimals + 3, end))
            }
            reader.addDecimals(tokens, decimals)
            numeral.isFractional = true
            position = decimals + 1
        }
        numeral.tokens = token..<position
        guard let value = reader.value else { return .tooLong(token..<position) }
        numeral.value = value
        if let (power, next) = PowerOfTen.read(tokens, behind: numeral, before: end) {
            let shifted = PowerOfTen.isBase(numeral, next, tokens) ? ExactDecimal(1) : value
            guard let result = power.flatMap({ shifted.shifted(by: $0) }) else { return .tooLong(token..<next) }
            numeral.value = result
            numeral.isFractional = true
            numeral.tokens = token..<next
            return .number(numeral)
        }
        return .number(withVulgarFraction(numeral, tokens, end))
    }

    /// The token of the next group of digits behind a separator at `position`, if there is one.
    private static func group(_ tokens: TokenTable, _ position: Int, _ end: Int, digits: Int, isFirst: Bool) -> Int? {
        guard position < end, digits > 0 else { return nil }
        if tokens.isScalar(position, 0x2C), position + 1 < end {
            let isSpread = tokens.isSpaced(position) && tokens.isSpaced(position + 1)  // `10 , 000` of tokenized text
            // 20，300 of Chinese is a list; １２，３００ in full-width digits is one number.
            let isWide = tokens.length(position) > 1
            guard !isWide || tokens.text.utf8[Int(tokens.starts[position + 1])] >= 0x80 else { return nil }
            guard isSpread || (tokens.isAttached(position) && tokens.isAttached(position + 1)) else { return nil }
            let count = tokens.digitCount(position + 1)
            if count == 3, !isFirst || digits <= 3 { return position + 1 }
            // Lakh and crore: 12,34,567.
            if count == 2, tokens.isAttached(position + 2), tokens.isScalar(position + 2, 0x2C),
                (2...3).contains(tokens.digitCount(position + 3)), tokens.isAttached(position + 3)
            {
                return position + 1
            }
            return nil
        }
        guard tokens.isClass(position, .number), tokens.digitCount(position) == 3, isFirst ? digits <= 3 : true else {
            return nil
        }
        let gap = Int(tokens.starts[position]) - Int(tokens.ends[position - 1])
        let byte = tokens.text.utf8[Int(tokens.ends[position - 1])]
        let isThin = gap == 2 && byte == 0xC2 || gap == 3 && byte == 0xE2  // U+00A0, U+2009, U+202F
        // A group may start with 0, a number does not.
        let startsWithZero = isFirst && tokens.text.utf8[Int(tokens.starts[position - 1])] == 0x30
        guard gap == 1 && byte == 0x20 || isThin, !startsWithZero else {
            return nil
        }
        return position
    }

    private static func decimals(_ tokens: TokenTable, _ position: Int, _ end: Int) -> Int? {
        guard position + 1 < end, tokens.isScalar(position, 0x2E), tokens.isClass(position + 1, .number) else {
            return nil
        }
        if tokens.isAttached(position), tokens.isAttached(position + 1) { return position + 1 }
        return tokens.isSpaced(position) && tokens.isSpaced(position + 1) ? position + 1 : nil
    }

    private static func skipDotted(_ tokens: TokenTable, _ position: Int, _ end: Int) -> Int {
        var next = position
        while next + 1 < end, tokens.isScalar(next, 0x2E), tokens.isAttached(next), tokens.isAttached(next + 1),
            tokens.isClass(next + 1, .number)
        {
            next += 2
        }
        return next
    }

    private static func withVulgarFraction(_ numeral: Numeral, _ tokens: TokenTable, _ end: Int) -> Numeral {
        let position = numeral.tokens.upperBound
        var result = numeral
        if position < end, let fraction = vulgarFraction(tokens.key(position)), tokens.isAttached(position),
            let sum = numeral.value.adding(fraction)
        {
            result.value = sum
            result.isFractional = true
            result.tokens = numeral.tokens.lowerBound..<position + 1
            return result
        }
        // `2 1/2`
        if !numeral.isGrouped, !numeral.isFractional, tokens.isSpaced(position),
            let (fraction, next) = slashFraction(tokens, at: position, before: end),
            let sum = numeral.value.adding(fraction)
        {
            result.value = sum
            result.isFractional = true
            result.tokens = numeral.tokens.lowerBound..<next
        }
        return result
    }

    /// A proper fraction in digits, such as `3/4`, and the token behind it.
    static func slashFraction(_ tokens: TokenTable, at token: Int, before end: Int) -> (ExactDecimal, next: Int)? {
        guard token + 2 < end, tokens.isScalar(token + 1, 0x2F) || tokens.isScalar(token + 1, 0x2044),
            tokens.isAttached(token + 1), tokens.isAttached(token + 2),
            tokens.digitCount(token) <= 3, tokens.digitCount(token + 2) <= 3,
            let top = tokens.integer(token), let bottom = tokens.integer(token + 2), top > 0, top < bottom,
            !(tokens.isScalar(token + 3, 0x2F) && tokens.isAttached(token + 3)),
            let value = ExactDecimal(top).divided(by: ExactDecimal(bottom))
        else { return nil }
        return (value, token + 3)
    }

    /// `½` and its kin.
    static let vulgarFractions: [Character] = Array("½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")

    /// The value of `½` and its kin.
    static func vulgarFraction(_ scalar: UInt64) -> ExactDecimal? {
        let parts: (Int, Int)? =
            switch scalar {
            case 0xBD: (1, 2)
            case 0xBC: (1, 4)
            case 0xBE: (3, 4)
            case 0x2153: (1, 3)
            case 0x2154: (2, 3)
            case 0x2155: (1, 5)
            case 0x2156: (2, 5)
            case 0x2157: (3, 5)
            case 0x2158: (4, 5)
            case 0x2159: (1, 6)
            case 0x215A: (5, 6)
            case 0x215B: (1, 8)
            case 0x215C: (3, 8)
            case 0x215D: (5, 8)
            case 0x215E: (7, 8)
            default: nil
            }
        return parts.flatMap { ExactDecimal($0.0).divided(by: ExactDecimal($0.1)) }
    }
}

/// Digits summed up exactly.
private struct DigitSum {
    private var coefficient: Int128 = 0
    private var exponent = 0
    private var significant = 0

    /// The value, or nil where it had too many digits.
    var value: ExactDecimal? {
        significant > ExactDecimal.maximumDigits ? nil : ExactDecimal(checked: coefficient, exponent: exponent)
    }

    mutating func add(_ tokens: TokenTable, _ token: Int) { add(tokens, token, isFraction: false) }

    mutating func addDecimals(_ tokens: TokenTable, _ token: Int) { add(tokens, token, isFraction: true) }

    private mutating func add(_ tokens: TokenTable, _ token: Int, isFraction: Bool) {
        var index = Int(tokens.starts[token])
        let end = Int(tokens.ends[token])
        while index < end {
            let byte = tokens.text.utf8[index]
            let digit = byte < 0x80 ? byte &- 0x30 : tokens.text.utf8[index + 2] &- 0x90
            index += byte < 0x80 ? 1 : 3
            if significant > 0 || digit > 0 { significant += 1 }
            guard significant <= ExactDecimal.maximumDigits else { return }
            coefficient = coefficient * 10 + Int128(digit)
            if isFraction { exponent -= 1 }
        }
    }
}

extension ExactDecimal {
    /// Whether the value is less than another.
    func isLess(than other: ExactDecimal) -> Bool {
        guard let difference = adding(other.negated) else { return coefficient < other.coefficient }
        return difference.coefficient < 0
    }

    /// The scale (3, 6, 9, 12) that a number below 1000 needs to stand beside this one: 6 for 15,000,000 and 10.
    func powerOfTen(over other: ExactDecimal) -> Int? {
        [12, 9, 6, 3].first { power in
            ExactDecimal(1).shifted(by: power).map { !isLess(than: $0) } ?? false
        }
    }
}
