import DatelineRecords

/// Reads the power of ten of scientific notation behind its digits: `4.2e-3`, `2.48×10−5`, `3 x 10^8`, `10⁶`.
enum PowerOfTen {
    /// The exponent and the token behind it; an exponent of more digits than any quantity has is nil.
    static func read(
        _ t: TokenTable, behind numeral: Numeral, before end: Int
    ) -> (power: Int?, next: Int)? {
        let at = numeral.tokens.upperBound
        guard at < end else { return nil }
        if t.reads(at, "e"), t.isAttached(at), !numeral.isGrouped { return exponent(t, at + 1, end) }
        if isTen(t, numeral.tokens.lowerBound), numeral.tokens.count == 1, let found = raised(t, at, end) {
            return found
        }
        guard t.isScalar(at, 0xD7) || t.reads(at, "x") || t.isScalar(at, 0xB7), isTen(t, at + 1), at + 2 < end else {
            return nil
        }
        if let found = raised(t, at + 2, end) { return found }
        // `5.5x10-3` lost its raised letters; `5x10-3` may be a size.
        guard isSign(t, at + 2), t.isAttached(at + 2), numeral.isFractional || t.isScalar(at, 0xD7) else { return nil }
        return exponent(t, at + 2, end)
    }

    /// Whether the number is the 10 of `10⁶` itself.
    static func isBase(_ numeral: Numeral, _ next: Int, _ t: TokenTable) -> Bool {
        let at = numeral.tokens.upperBound
        return !(t.reads(at, "e") || t.isScalar(at, 0xD7) || t.reads(at, "x") || t.isScalar(at, 0xB7))
    }

    private static func isTen(_ t: TokenTable, _ token: Int) -> Bool {
        t.integer(token) == 10 && t.digitCount(token) == 2
    }

    private static func isSign(_ t: TokenTable, _ token: Int) -> Bool {
        t.isHyphen(token) || t.isScalar(token, 0x2212) || t.isScalar(token, 0x2B) || t.isScalar(token, 0x2013)
    }

    /// `^8`, `^-8`, `⁶`, `⁻⁶`.
    private static func raised(_ t: TokenTable, _ token: Int, _ end: Int) -> (power: Int?, next: Int)? {
        guard token < end, t.isAttached(token) else { return nil }
        if t.isScalar(token, 0x5E) { return exponent(t, token + 1, end) }
        var position = token
        let isNegative = t.isScalar(position, 0x207B)
        if isNegative { position += 1 }
        let first = position
        var value = 0
        while position < end, position - first < 4, let digit = superscript(t.key(position)), t.isAttached(position) {
            value = value * 10 + digit
            position += 1
        }
        return position > first ? (isNegative ? -value : value, position) : nil
    }

    private static func exponent(_ t: TokenTable, _ token: Int, _ end: Int) -> (power: Int?, next: Int)? {
        var at = token
        let hasSign = isSign(t, at)
        let isNegative = hasSign && !t.isScalar(at, 0x2B)
        if hasSign {
            guard t.isAttached(at) else { return nil }
            at += 1
        }
        guard at < end, t.isClass(at, .number), t.isAttached(at) else { return nil }
        if t.isAttached(at + 1), t.isClass(at + 1, .word) || t.isClass(at + 1, .number) { return nil }
        guard t.digitCount(at) <= 3, let value = t.integer(at) else { return (nil, at + 1) }
        return (isNegative ? -value : value, at + 1)
    }

    private static func superscript(_ scalar: UInt64) -> Int? {
        switch scalar {
        case 0xB9: 1
        case 0xB2: 2
        case 0xB3: 3
        case 0x2070: 0
        case 0x2074...0x2079: Int(scalar - 0x2070)
        default: nil
        }
    }
}
