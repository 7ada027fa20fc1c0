import DatelineRecords

/// A cell that is a number, a currency sign or a dash: `$ 1,234`, `(56.7)`, `△12`, `12.3%`, `—`.
struct TableNumber: Hashable, Sendable {
    /// The value, negative in accounting brackets; nil for a sign or a dash alone.
    var value: ExactDecimal?
    var currency: CurrencyTable.Currency?
    var isPercent = false
    /// Whether it is a lone year, as headers have.
    var isYear = false

    /// Whether there is a number in it.
    var isNumber: Bool { value != nil }

    /// Nil for a cell that holds words.
    init?(_ t: TokenTable, _ tokens: Range<Int>) {
        guard !tokens.isEmpty, tokens.count <= 16 else { return nil }
        var position = tokens.lowerBound
        var isNegative = false
        while position < tokens.upperBound {
            if t.isClass(position, .number), value == nil {
                guard case .number(let numeral) = DigitReader.read(t, at: position, before: tokens.upperBound) else {
                    return nil
                }
                value = numeral.value
                isYear =
                    !numeral.isGrouped && !numeral.isFractional && numeral.digitCount == 4 && tokens.count == 1
                    && (t.integer(position).map { (1900...2100).contains($0) } ?? false)
                position = numeral.tokens.upperBound
                continue
            }
            if t.isScalar(position, in: "(（"), value == nil {
                isNegative = true
            } else if t.isScalar(position, in: "-−△▲–—‒"), value == nil {
                isNegative = true
            } else if t.isScalar(position, 0x25) {
                isPercent = true
            } else if let (found, next) = CurrencyTable.prefixes.match(t, at: position, before: tokens.upperBound),
                value == nil
            {
                currency = found
                position = next
                continue
            } else if let next = footnote(t, position, tokens.upperBound) {
                position = next
                continue
            } else if !t.isScalar(position, in: ")）-–—*†‡+") {
                return nil
            }
            position += 1
        }
        if isNegative, let number = value { value = number.negated }
    }

    /// `(1)`, `[a]`, `*` behind the number.
    private func footnote(_ t: TokenTable, _ token: Int, _ end: Int) -> Int? {
        guard value != nil, t.isScalar(token, in: "([（"), token + 2 < end + 1,
            t.digitCount(token + 1) == 1
                || t.isClass(token + 1, .word) && t.length(token + 1) == 1,
            t.isScalar(token + 2, in: ")]）")
        else { return nil }
        return token + 3
    }
}
