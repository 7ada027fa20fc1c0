/// Check digits of identifiers. Values are upper-case ASCII letters and digits.
package enum CheckDigits {
    /// ISO 6166: two letters, nine letters or digits, a check digit by the double-add-double rule over letters as 10…35.
    ///
    /// - Parameter value: The identifier, `US0378331005`.
    /// - Returns: Whether form and check digit are right.
    package static func isISIN(_ value: [UInt8]) -> Bool {
        guard value.count == 12, isLetter(value[0]), isLetter(value[1]), isDigit(value[11]),
            value.allSatisfy({ isLetter($0) || isDigit($0) })
        else { return false }
        let digits = expanded(value)
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let weighted = index % 2 == 1 ? digit * 2 : digit
            sum += weighted / 10 + weighted % 10
        }
        return sum % 10 == 0
    }

    /// ISO 17442: 18 letters or digits and two check digits, the whole 1 modulo 97 (ISO 7064 MOD 97-10).
    ///
    /// - Parameter value: The identifier.
    /// - Returns: Whether form and check digits are right.
    package static func isLEI(_ value: [UInt8]) -> Bool {
        guard value.count == 20, isDigit(value[18]), isDigit(value[19]),
            value.allSatisfy({ isLetter($0) || isDigit($0) })
        else { return false }
        return expanded(value).reduce(0) { ($0 * 10 + $1) % 97 } == 1
    }

    /// 法人番号 of Japan's National Tax Agency: 13 digits, the first 9 less the weighted sum of the others modulo 9.
    ///
    /// Source: ordinance on the designation of corporate numbers (法人番号の指定等に関する省令), article 2.
    /// - Parameter value: The number.
    /// - Returns: Whether form and check digit are right.
    package static func isCorporateNumber(_ value: [UInt8]) -> Bool {
        guard value.count == 13, value.allSatisfy(isDigit) else { return false }
        let sum = value.dropFirst().reversed().enumerated().reduce(0) { sum, digit in
            sum + Int(digit.element - 0x30) * (digit.offset % 2 == 0 ? 1 : 2)
        }
        return Int(value[0] - 0x30) == 9 - sum % 9
    }

    /// 统一社会信用代码, GB 32100-2015: 17 characters without I, O, S, V, Z, weighted by powers of 3 modulo 31, and a check character.
    ///
    /// - Parameter value: The code.
    /// - Returns: Whether form and check character are right.
    package static func isCreditCode(_ value: [UInt8]) -> Bool {
        guard value.count == 18 else { return false }
        var sum = 0
        var weight = 1
        for byte in value.dropLast() {
            guard let number = creditCharacters.firstIndex(of: byte) else { return false }
            sum += number * weight
            weight = weight * 3 % 31
        }
        return creditCharacters.firstIndex(of: value[17]) == (31 - sum % 31) % 31
    }

    private static let creditCharacters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

    private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Digits of a value, letters as two: `A` is 1, 0.
    private static func expanded(_ value: [UInt8]) -> [Int] {
        value.flatMap { byte -> [Int] in
            if isDigit(byte) { return [Int(byte - 0x30)] }
            let number = Int(byte - 0x41) + 10
            return [number / 10, number % 10]
        }
    }
}
