import DatelineRecords

/// A cell that is a number, a currency sign or a dash: `$ 1,234`, `(56.7)`, `△12`, `12.3%`, `(120) bps`, `2.3x`, `—`.
struct TableNumber: Hashable, Sendable {
    /// The value, negative in accounting brackets; nil for a sign or a dash alone.
    var value: ExactDecimal?
    var currency: CurrencyTable.Currency?
    var isPercent = false
    /// Set for points of a percentage: the power of ten that makes percentage points of them, -2 for basis points.
    var points: Int?
    /// Whether it is a multiple, `2.3x`.
    var isRatio = false
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
            if value == nil, t.isScalar(position, in: "(（-−△▲–—‒") {
                isNegative = true
            } else if t.isScalar(position, 0x25) {
                isPercent = true
            } else if value == nil,
                let (found, next) = CurrencyTable.prefixes.match(t, at: position, before: tokens.upperBound)
            {
                currency = found
                position = next
                continue
            } else if let next = footnote(t, position, tokens.upperBound) ?? suffix(t, position, tokens.upperBound) {
                position = next
                continue
            } else if !t.isScalar(position, in: ")）-–—*†‡+¹²³⁴⁵") {
                return nil
            }
            position += 1
        }
        if isNegative, let number = value { value = number.negated }
    }

    /// `bps`, `pp`, `pts`, `x` behind the number; 円, 株 and 人 too.
    private mutating func suffix(_ t: TokenTable, _ token: Int, _ end: Int) -> Int? {
        guard value != nil else { return nil }
        if t.reads(token, "bps") || t.reads(token, "bp") {
            points = -2
            return token + 1
        }
        if t.reads(token, "pp") || t.reads(token, "pts") || t.reads(token, "ppts") || t.reads(token, "pt") {
            points = 0
            return t.isScalar(token + 1, 0x2E) && token + 1 < end ? token + 2 : token + 1
        }
        if t.reads(token, "x"), t.isAttached(token), token + 1 == end {
            isRatio = true
            return token + 1
        }
        return nil
    }

    /// `(1)`, `[a]` behind the number.
    private func footnote(_ t: TokenTable, _ token: Int, _ end: Int) -> Int? {
        guard value != nil, t.isScalar(token, in: "([（"), token + 2 < end,
            t.digitCount(token + 1) == 1 || t.isClass(token + 1, .word) && t.length(token + 1) == 1,
            t.isScalar(token + 2, in: ")]）")
        else { return nil }
        return token + 3
    }
}
