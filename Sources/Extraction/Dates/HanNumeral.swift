import DatelineRecords

/// Reads numbers in digits of both widths and in han numerals: `25`, `２５`, 二十五, 二〇二一, 元.
struct HanNumeral {
    var value: Int
    /// Number of digits as written in digits or position by position; 0 for 二十五.
    var digits: Int
    var end: Int

    /// The number at a token; nil where none starts there.
    static func read(_ text: DateText, _ token: Int) -> HanNumeral? {
        if let value = text.number(token) {
            // `２０` and `21` of mixed width are two tokens.
            if text.isGlued(token + 1), let rest = text.number(token + 1),
                text.digits(token) + text.digits(token + 1) <= 4
            {
                var shifted = value
                for _ in 0..<text.digits(token + 1) { shifted *= 10 }
                return HanNumeral(
                    value: shifted + rest, digits: text.digits(token) + text.digits(token + 1), end: token + 2)
            }
            return HanNumeral(value: value, digits: text.digits(token), end: token + 1)
        }
        guard text.kind(token) == .han, numerals[text.key(token)] != nil else { return nil }
        return readHan(text, token)
    }

    /// Whether a number may start with a token.
    @inline(__always)
    static func isNumeral(_ key: UInt64) -> Bool { numerals[key] != nil }

    private static func readHan(_ text: DateText, _ token: Int) -> HanNumeral? {
        var next = token
        var total = 0
        var current: Int?
        var positional = 0
        var count = 0
        var hasScale = false
        while let value = numerals[text.key(next)], text.kind(next) == .han, count < 8 {
            if value >= 10 {
                hasScale = true
                total += (current ?? 1) * value
                current = nil
            } else {
                positional = positional * 10 + value
                current = value
            }
            count += 1
            next += 1
        }
        if hasScale { return HanNumeral(value: total + (current ?? 0), digits: 0, end: next) }
        return HanNumeral(value: positional, digits: count, end: next)
    }

    /// Keys of the numerals.
    static var keys: [UInt64] { digits.map { TokenKey.of($0.0) } }

    private static let numerals = TokenMap(digits)

    private static let digits: [(String, Int)] = [
        ("〇", 0), ("零", 0), ("○", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7),
        ("八", 8), ("九", 9), ("十", 10), ("廿", 20), ("卅", 30), ("百", 100), ("千", 1000), ("壱", 1), ("弐", 2),
    ]
}
