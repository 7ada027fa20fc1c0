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
        digit(scalar) != nil || smallScale(scalar) != nil || tens(scalar) != nil
    }

    /// 廿, 卅, 卌: twenty, thirty, forty in one character.
    static func tens(_ scalar: UInt64) -> Int? {
        switch scalar {
        case 0x5EFF: 2
        case 0x5345: 3
        case 0x534C: 4
        default: nil
        }
    }

    /// 余, 多, 餘: more than the number, inside or behind it.
    static func isExcess(_ scalar: UInt64) -> Bool { scalar == 0x4F59 || scalar == 0x591A || scalar == 0x9918 }

    /// The number that starts at a token.
    ///
    ///     一万五千亿  // 1500000000000
    ///     两万五      // 25000 in Chinese: the last digit counts the next lower power
    ///     十五点七    // 15.7
    ///     七八百      // 800, low 700
    ///
    /// - Parameter isChinese: Whether 多 and 余 inside the number mean *more than*, a last digit counts the next lower power, and 千米 is a unit.
    static func read(_ t: TokenTable, at token: Int, before end: Int, isChinese: Bool) -> Numeral? {
        if let spread = spread(t, token, end, isChinese) { return spread }
        var sum = HanSum()
        var position = token
        var numeral = Numeral(value: .zero, tokens: token..<token, isDigits: t.isClass(token, .number))
        while position < end {
            let key = t.key(position)
            if position > token, t.isSpaced(position), bigScale(key) == nil { break }
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
            } else if let digit = digit(key) {
                guard sum.add(digit) else { break }
                position += 1
            } else if let tens = tens(key) {
                guard sum.tens(tens) else { break }
                numeral.hasScale = true
                position += 1
            } else if isChinese, position > token, startsUnit(t, position, end) {
                break
            } else if let power = smallScale(key) {
                guard sum.small(power) else { break }
                numeral.hasScale = true
                position += 1
            } else if let power = bigScale(key) {
                guard position > token, sum.big(power) else { break }
                numeral.hasScale = true
                position += 1
            } else if position > token, numeral.qualifier == nil, let next = excess(t, position, end, isChinese),
                sum.isRound || t.isClass(position - 1, .number)
            {
                numeral.qualifier = .gt
                position = next
            } else if position > token, let (decimals, next) = decimals(t, position, end, isChinese),
                sum.add(decimals: decimals)
            {
                numeral.isFractional = true
                position = next
            } else {
                break
            }
            numeral.tokens = token..<position
        }
        if isChinese { sum.raiseLastDigit() }
        guard !numeral.tokens.isEmpty, let value = sum.total else { return nil }
        numeral.value = value
        return numeral
    }

    /// 千米, 千克, 兆瓦: a unit whose first character could be a scale.
    private static func startsUnit(_ t: TokenTable, _ token: Int, _ end: Int) -> Bool {
        guard t.isScalar(token, 0x5343) || t.isScalar(token, 0x5146) else { return false }
        // 海拔四千米: behind a Han digit, 千 is part of the number.
        if t.isScalar(token + 1, 0x7C73), digit(t.key(token - 1)) != nil { return false }
        return UnitTable.units.match(t, at: token, before: end) != nil
    }

    /// 多 and 余 of Chinese; 余 and 余り of Japanese before 万 only.
    private static func excess(_ t: TokenTable, _ token: Int, _ end: Int, _ isChinese: Bool) -> Int? {
        guard isExcess(t.key(token)) else { return nil }
        if isChinese { return token + 1 }
        let next = t.isScalar(token + 1, 0x308A) ? token + 2 : token + 1
        return next < end && bigScale(t.key(next)) != nil && t.isScalar(token, 0x4F59) ? next : nil
    }

    /// The decimals behind 点, 點 and ・, in Han digits, and the token behind them.
    private static func decimals(
        _ t: TokenTable, _ token: Int, _ end: Int, _ isChinese: Bool
    ) -> (value: ExactDecimal, next: Int)? {
        let isPoint = t.isScalar(token, 0x70B9) || t.isScalar(token, 0x9EDE) || !isChinese && t.isScalar(token, 0x30FB)
        guard isPoint, digit(t.key(token - 1)) != nil || smallScale(t.key(token - 1)) != nil else { return nil }
        var value = ExactDecimal.zero
        var next = token + 1
        while next < end, next - token <= 18, let digit = digit(t.key(next)),
            let part = ExactDecimal(digit).shifted(by: token - next), let sum = value.adding(part)
        {
            value = sum
            next += 1
        }
        // 三点五十分 is a time of day, 一・二・三 a list.
        guard next > token + 1, smallScale(t.key(next)) == nil, !t.isScalar(next, in: "分刻時时钟鐘・点點"),
            !(t.isScalar(token, 0x30FB) && t.isScalar(token - 2, 0x30FB))
        else { return nil }
        return (value, next)
    }

    /// 七八百, 二三十, 八九亿, 两三天: two digits that follow each other are the ends of a range.
    private static func spread(_ t: TokenTable, _ token: Int, _ end: Int, _ isChinese: Bool) -> Numeral? {
        guard token + 2 < end, let low = digit(t.key(token)), let high = digit(t.key(token + 1)), low > 0,
            high == low + 1 || low == 3 && high == 5 && isChinese, t.isAttached(token + 1),
            smallScale(t.key(token + 2)) != nil || bigScale(t.key(token + 2)) != nil || endsSpread(t, token),
            var numeral = read(t, at: token + 1, before: end, isChinese: isChinese),
            let exponent = exponent(of: numeral.value, digit: high)
        else { return nil }
        numeral.low = ExactDecimal(low).shifted(by: exponent)
        numeral.tokens = token..<numeral.tokens.upperBound
        return numeral
    }

    /// 两三天, 七八个人: two digits in front of what they count; no 二三年, 一二三, 三四号.
    private static func endsSpread(_ t: TokenTable, _ token: Int) -> Bool {
        let next = token + 2
        return t.isClass(next, .han) && t.isAttached(next) && digit(t.key(next)) == nil
            && !t.isScalar(next, in: "年月日号號期路线線中产產季级級点點分之次世")
            && !(t.isAttached(token) && t.isClass(token - 1, .han)
                && (digit(t.key(token - 1)) != nil || t.isScalar(token - 1, in: "第零〇")))
    }

    /// The power of ten that a digit was multiplied by; nil where the value holds more than the digit.
    private static func exponent(of value: ExactDecimal, digit: Int) -> Int? {
        value.coefficient == Int128(digit) ? value.exponent : nil
    }
}

/// A number in the making: what stands below 万, and what is finished.
private struct HanSum {
    private var finished: ExactDecimal = .zero
    private var section: ExactDecimal = .zero
    var current: ExactDecimal?
    /// Whether Han digits stand side by side, as in 二〇二一.
    var isPositional = false
    /// The power of the last scale read; nil behind 零.
    private var lastPower: Int?
    private var lastBig = Int.max

    /// The value read so far.
    var total: ExactDecimal? {
        finished.adding(section).flatMap { $0.adding(current ?? .zero) }
    }

    /// Whether the last thing read was a scale, so that 余 may follow.
    var isRound: Bool { current == nil }

    mutating func add(_ digit: Int) -> Bool {
        guard let value = current else {
            // 一千零五: 零 holds the place.
            if digit == 0, section != .zero || finished != .zero {
                lastPower = nil
                return true
            }
            current = ExactDecimal(digit)
            isPositional = true
            return true
        }
        guard isPositional, let shifted = value.shifted(by: 1)?.adding(ExactDecimal(digit)) else { return false }
        current = shifted
        lastPower = nil
        return true
    }

    mutating func add(decimals: ExactDecimal) -> Bool {
        guard let sum = (current ?? .zero).adding(decimals) else { return false }
        current = sum
        isPositional = false
        lastPower = nil
        return true
    }

    mutating func tens(_ count: Int) -> Bool {
        guard current == nil, let sum = section.adding(ExactDecimal(count * 10)) else { return false }
        section = sum
        lastPower = 1
        return true
    }

    mutating func small(_ power: Int) -> Bool {
        guard let value = (current ?? ExactDecimal(1)).shifted(by: power), let sum = section.adding(value) else {
            return false
        }
        section = sum
        current = nil
        lastPower = power
        return true
    }

    /// 万 and its kin: they scale what stands below the last larger one, or all of it where they are larger (一万五千亿, 万亿).
    mutating func big(_ power: Int) -> Bool {
        guard let part = section.adding(current ?? .zero) else { return false }
        if power > lastBig || part == .zero && finished != .zero {
            guard let whole = finished.adding(part), let value = whole.shifted(by: power) else { return false }
            finished = value
        } else {
            guard part != .zero, let value = part.shifted(by: power), let sum = finished.adding(value) else {
                return false
            }
            finished = sum
        }
        section = .zero
        current = nil
        lastBig = power
        lastPower = power
        return true
    }

    /// 两万五 is 25000: a lone digit behind a scale counts the next lower power.
    mutating func raiseLastDigit() {
        guard isPositional, let power = lastPower, power >= 2, let digit = current,
            digit.isLess(than: ExactDecimal(10)),
            let raised = digit.shifted(by: power - 1)
        else { return }
        current = raised
    }
}
