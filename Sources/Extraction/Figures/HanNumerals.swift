import DatelineRecords

/// Reads numbers of Japanese and Chinese: digits with 万 and 億, Han digits, and both mixed.
///
///     3億2千万   // 320000000
///     十余万     // 100000, gt
///     上万       // 10000, ge
enum HanNumerals {
    /// The value of a Han digit; nil for other characters.
    static func digit(_ scalar: UInt64) -> Int? {
        switch scalar {
        case 0x3007, 0x96F6: 0
        case 0x4E00, 0x58F1, 0x58F9: 1
        case 0x4E8C, 0x4E24, 0x5169, 0x5F10, 0x8CB3, 0x8D30: 2
        case 0x4E09, 0x53C2, 0x53C1, 0x53C3: 3
        case 0x56DB, 0x8086: 4
        case 0x4E94, 0x4F0D: 5
        case 0x516D, 0x9646, 0x9678: 6
        case 0x4E03, 0x67D2: 7
        case 0x516B, 0x634C: 8
        case 0x4E5D, 0x7396: 9
        default: nil
        }
    }

    /// The power of ten of 十, 百, 千 and their formal forms.
    static func smallScale(_ scalar: UInt64) -> Int? {
        switch scalar {
        case 0x5341, 0x62FE: 1
        case 0x767E, 0x4F70: 2
        case 0x5343, 0x4EDF: 3
        default: nil
        }
    }

    /// The power of ten of 万, 億, 兆.
    static func bigScale(_ scalar: UInt64) -> Int? {
        switch scalar {
        case 0x4E07, 0x842C: 4
        case 0x5104, 0x4EBF: 8
        case 0x5146: 12
        default: nil
        }
    }

    /// Whether a number can start with a character.
    @inline(__always)
    static func starts(_ scalar: UInt64) -> Bool {
        digit(scalar) != nil || smallScale(scalar) != nil
    }

    /// 余, 多, 餘: more than the number, inside or behind it.
    static func isExcess(_ scalar: UInt64) -> Bool { scalar == 0x4F59 || scalar == 0x591A || scalar == 0x9918 }

    /// The number that starts at a token.
    ///
    /// - Parameter readsExcess: Whether 多 and 余 inside the number mean *more than* (Chinese).
    static func read(_ t: TokenTable, at token: Int, before end: Int, readsExcess: Bool) -> Numeral? {
        var sum = HanSum()
        var position = token
        var numeral = Numeral(value: .zero, tokens: token..<token, isDigits: t.isClass(token, .number))
        while position < end {
            if position > token, t.isSpaced(position), !isSpacedScale(t, position) { break }
            if t.isClass(position, .number) {
                guard sum.current == nil,
                    case .number(let digits) = DigitReader.read(t, at: position, before: end)
                else { break }
                sum.current = digits.value
                sum.isPositional = false
                numeral.isGrouped = numeral.isGrouped || digits.isGrouped
                numeral.isFractional = numeral.isFractional || digits.isFractional
                if position == token { numeral.digitCount = digits.digitCount }
                position = digits.tokens.upperBound
            } else if let digit = digit(t.key(position)) {
                guard sum.add(digit) else { break }
                position += 1
            } else if let power = smallScale(t.key(position)) {
                guard sum.small(power) else { break }
                numeral.hasScale = true
                position += 1
            } else if let power = bigScale(t.key(position)) {
                guard position > token, sum.big(power) else { break }
                numeral.hasScale = true
                position += 1
            } else if readsExcess, position > token, isExcess(t.key(position)), numeral.qualifier == nil,
                sum.isRound || t.isClass(position - 1, .number)
            {
                numeral.qualifier = .gt
                position += 1
            } else {
                break
            }
            numeral.tokens = token..<position
        }
        guard !numeral.tokens.isEmpty, let value = sum.total else { return nil }
        numeral.value = value
        return numeral
    }

    private static func isSpacedScale(_ t: TokenTable, _ token: Int) -> Bool { bigScale(t.key(token)) != nil }
}

/// A number in the making: what stands below 万, and what is finished.
private struct HanSum {
    private var finished: ExactDecimal = .zero
    private var section: ExactDecimal = .zero
    var current: ExactDecimal?
    /// Whether Han digits stand side by side, as in 二〇二一.
    var isPositional = false
    private var hasSection = false

    /// The value read so far.
    var total: ExactDecimal? {
        finished.adding(section).flatMap { $0.adding(current ?? .zero) }
    }

    /// Whether the last thing read was a scale, so that 余 may follow.
    var isRound: Bool { current == nil }

    mutating func add(_ digit: Int) -> Bool {
        guard let value = current else {
            current = ExactDecimal(digit)
            isPositional = true
            return true
        }
        guard isPositional, let shifted = value.shifted(by: 1)?.adding(ExactDecimal(digit)) else { return false }
        current = shifted
        return true
    }

    mutating func small(_ power: Int) -> Bool {
        guard let value = (current ?? ExactDecimal(1)).shifted(by: power), let sum = section.adding(value) else {
            return false
        }
        section = sum
        hasSection = true
        current = nil
        return true
    }

    mutating func big(_ power: Int) -> Bool {
        guard let part = section.adding(current ?? .zero), part != .zero, let value = part.shifted(by: power),
            let sum = finished.adding(value)
        else { return false }
        finished = sum
        section = .zero
        current = nil
        return true
    }
}
