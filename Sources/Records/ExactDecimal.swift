/// An exact decimal number of up to 34 significant digits (IEEE 754 decimal128's precision), without binary floating point.
///
///     ExactDecimal("1.20")   // 1.2: trailing zeros of the fraction are dropped
///     ExactDecimal(12, exponent: 8)  // 1200000000
public struct ExactDecimal: Hashable, Sendable {
    /// The most significant digits that a value keeps.
    public static let maximumDigits = 34
    /// The largest absolute exponent: more is no figure that a release states.
    public static let maximumExponent = 60

    /// Coefficient; its last digit is not zero unless the value is 0.
    public let coefficient: Int128
    /// Power of ten.
    public let exponent: Int

    /// Zero.
    public static let zero = ExactDecimal(0)

    /// Makes `coefficient * 10^exponent`, or nil where it needs more than 34 digits or leaves the exponent's range.
    public init?(checked coefficient: Int128, exponent: Int) {
        var value = coefficient
        var power = exponent
        if value == 0 {
            power = 0
        } else {
            while value % 10 == 0 {
                value /= 10
                power += 1
            }
        }
        guard value.magnitude < Self.limit, abs(power) <= Self.maximumExponent else { return nil }
        self.coefficient = value
        self.exponent = power
    }

    /// Makes an integer.
    public init(_ value: Int) {
        var coefficient = Int128(value)
        var exponent = 0
        while coefficient != 0, coefficient % 10 == 0 {
            coefficient /= 10
            exponent += 1
        }
        self.coefficient = coefficient
        self.exponent = exponent
    }

    /// Reads `-12.5`: an optional sign, digits, an optional point with digits. Nil for anything else or too many digits.
    public init?(_ string: String) {
        var coefficient: Int128 = 0
        var exponent = 0
        var negative = false
        var digits = 0
        var significant = 0
        var seenPoint = false
        for (index, byte) in string.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: negative = true
            case UInt8(ascii: "+") where index == 0: break
            case UInt8(ascii: ".") where !seenPoint: seenPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if significant > 0 || byte != UInt8(ascii: "0") { significant += 1 }
                guard significant <= Self.maximumDigits else { return nil }
                coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
                if seenPoint { exponent -= 1 }
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        self.init(checked: negative ? -coefficient : coefficient, exponent: exponent)
    }

    /// The product, or nil where it does not fit.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        return overflow ? nil : ExactDecimal(checked: product, exponent: exponent + other.exponent)
    }

    /// The sum, or nil where it does not fit.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let power = min(exponent, other.exponent)
        guard let a = Self.scaled(coefficient, by: exponent - power),
            let b = Self.scaled(other.coefficient, by: other.exponent - power)
        else { return nil }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : ExactDecimal(checked: sum, exponent: power)
    }

    /// The value times 10 to the `power`, or nil where it does not fit.
    public func shifted(by power: Int) -> ExactDecimal? {
        ExactDecimal(checked: coefficient, exponent: exponent + power)
    }

    /// The value with its sign turned.
    public var negated: ExactDecimal { ExactDecimal(unchecked: -coefficient, exponent: exponent) }

    /// The quotient rounded half up to `digits` significant digits; nil for a divisor of zero.
    public func divided(by other: ExactDecimal, digits: Int = 12) -> ExactDecimal? {
        guard other.coefficient != 0 else { return nil }
        guard coefficient != 0 else { return .zero }
        var numerator = coefficient.magnitude
        let denominator = other.coefficient.magnitude
        var power = exponent - other.exponent
        var bound: UInt128 = 1
        for _ in 0..<digits { bound *= 10 }
        while numerator / denominator < bound {
            let (next, overflow) = numerator.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            numerator = next
            power -= 1
        }
        var quotient = numerator / denominator
        while quotient >= bound {
            quotient = (quotient + 5) / 10
            power += 1
        }
        let negative = (coefficient < 0) != (other.coefficient < 0)
        return ExactDecimal(checked: negative ? -Int128(quotient) : Int128(quotient), exponent: power)
    }

    /// Plain decimal notation without an exponent: `-0.5`, `1200000000`.
    public var description: String {
        guard coefficient != 0 else { return "0" }
        var digits = String(coefficient.magnitude)
        if exponent >= 0 {
            digits += String(repeating: "0", count: exponent)
        } else {
            let fraction = -exponent
            if digits.utf8.count <= fraction {
                digits = String(repeating: "0", count: fraction - digits.utf8.count + 1) + digits
            }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -fraction))
        }
        return coefficient < 0 ? "-" + digits : digits
    }

    private init(unchecked coefficient: Int128, exponent: Int) {
        self.coefficient = coefficient
        self.exponent = exponent
    }

    private static let limit: UInt128 = {
        var value: UInt128 = 1
        for _ in 0..<maximumDigits { value *= 10 }
        return value
    }()

    private static func scaled(_ value: Int128, by power: Int) -> Int128? {
        guard power <= maximumDigits else { return value == 0 ? 0 : nil }
        var result = value
        for _ in 0..<power {
            let (next, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = next
        }
        return result
    }
}

extension ExactDecimal: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// Makes an integer from a literal.
    public init(integerLiteral value: Int) { self.init(value) }

    /// Compares by value.
    public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
        let power = min(a.exponent, b.exponent)
        if let x = scaled(a.coefficient, by: a.exponent - power), let y = scaled(b.coefficient, by: b.exponent - power)
        {
            return x < y
        }
        // Only far apart exponents do not scale: then the sign and the larger magnitude decide.
        if (a.coefficient < 0) != (b.coefficient < 0) { return a.coefficient < b.coefficient }
        return (a.exponent < b.exponent) == (a.coefficient > 0)
    }
}
