import DatelineRecords

/// Single words that hold a number: *decade*, *twice*, *doubled*, *tenfold*, *no. 1*.
extension EnglishFigureGrammar {
    mutating func triggered(_ trigger: Trigger, at token: Int) -> Int? {
        switch trigger {
        case .decade: return span(token, years: 10)
        case .century: return span(token, years: 100)
        case .twice, .thrice: return times(token, trigger == .twice ? 2 : 3)
        case .doubled: return multiple(token, 2)
        case .tripled: return multiple(token, 3)
        case .quadrupled: return multiple(token, 4)
        case .fold: return fold(token)
        case .number: return rank(token)
        case .article: return oneUnit(token)
        case .point: return pointed(token)
        }
    }

    /// *a dollar*, *a gallon of beer*: one of what is measured; no rate such as *$5 a gallon*.
    private mutating func oneUnit(_ token: Int) -> Int? {
        let numeral = Numeral(value: ExactDecimal(1), tokens: token..<token + 1, isDigits: false)
        if let last = found.last, last.finding.range.end + 1 >= Int(t.starts[token]) { return nil }
        guard token + 1 < end, t.isClass(token + 1, .word), let suffix = units.suffix(at: token + 1, numeral: numeral),
            suffix.kind == .money || suffix.kind == .measure, !Self.notOne.contains(t.key(token + 1)),
            !t.isClass(suffix.next, .number)
        else { return nil }
        return keep(suffix.kind, suffix.factor, unit: suffix.unit, token..<suffix.next, numeral: numeral.tokens)
    }

    /// Units that are mostly other words behind an article.
    private static let notOne = TokenMap(words: ["bit", "degree", "bar", "stone", "cup", "cent", "foot", "p", "in"])

    /// *point 77*, *point five*.
    private mutating func pointed(_ token: Int) -> Int? {
        guard let (value, next) = EnglishNumberWords.decimals(t, at: token + 1, before: end) else { return nil }
        return bare(Numeral(value: value, tokens: token..<next, isDigits: false), value: value)
    }

    /// *a decade*, *next decade*, *decade-long*, *over-a-century-old*.
    private mutating func span(_ token: Int, years: Int) -> Int? {
        var first = token
        if EnglishNumberWords.isArticle(t, first - 1) { first -= 1 }
        if t.isHyphen(first - 1), EnglishNumberWords.isArticle(t, first - 2) { first -= 2 }
        var qualifier: FigureEntry.Qualifier?
        if t.isHyphen(first - 1), t.isAttached(first) {
            guard t.reads(first - 2, "over") else { return nil }
            qualifier = .gt
            first -= 2
        }
        if first == token, qualifier == nil,
            t.reads(first - 1, "the") || t.reads(first - 1, "this")
                || t.reads(first - 1, "current") || t.reads(first - 1, "that")
        {
            return nil
        }
        let isCapital = t.isCapitalized(token) && !isTitle && !t.shape(token).contains(.sentenceStart)
        if isCapital || first == token && t.reads(token, "century") && !t.reads(token - 1, "past") { return nil }
        var next = token + 1
        let behind = t.isHyphen(next) && t.isAttached(next) ? next + 1 : next
        let isAge = t.reads(behind, "old")
        if isAge || t.reads(behind, "long") { next = behind + 1 }
        return keep(
            isAge ? .age : .duration, ExactDecimal(years), unit: "year", first..<next, numeral: token..<token + 1,
            qualifier: qualifier)
    }

    /// *twice a year* is a count of times, *twice as long* a ratio.
    private mutating func times(_ token: Int, _ value: Int) -> Int? {
        let next = token + 1
        if t.reads(next, "as") || t.reads(next, "the") || t.reads(next, "that") || t.reads(next, "its")
            || t.reads(next, "their")
        {
            return keep(.ratio, ExactDecimal(value), unit: "x", token..<next, numeral: token..<next)
        }
        if t.isHyphen(next), t.isAttached(next), !t.reads(next + 1, "a") { return nil }
        return keep(.count, ExactDecimal(value), unit: "times", token..<next, numeral: token..<next)
    }

    /// *doubling sales*, *more than doubled*; not *double room*.
    private mutating func multiple(_ token: Int, _ value: Int) -> Int? {
        let next = token + 1
        let isBase = t.reads(token, "double") || t.reads(token, "triple") || t.reads(token, "quadruple")
        let isPlural = t.reads(token, "doubles") || t.reads(token, "triples") || t.reads(token, "quadruples")
        if t.isHyphen(next), t.isAttached(next) { return nil }
        if t.isHyphen(token - 1), t.isAttached(token) { return nil }
        if isBase || isPlural {
            let isVerb =
                t.reads(token - 1, "to") || t.reads(token - 1, "will") || t.reads(token - 1, "than")
                || t.reads(token - 1, "nearly") || t.reads(token - 1, "almost") || t.reads(token - 1, "would")
                || t.reads(token - 1, "could") || t.reads(next, "the") || t.reads(next, "its") || t.reads(next, "that")
                || t.reads(next, "their")
            guard isVerb, !t.isCapitalized(token) || isTitle else { return nil }
        }
        return keep(.ratio, ExactDecimal(value), unit: "x", token..<next, numeral: token..<next)
    }

    private mutating func fold(_ token: Int) -> Int? {
        let folds: [(StaticString, Int)] = [
            ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7),
            ("eightfold", 8), ("tenfold", 10), ("hundredfold", 100),
        ]
        guard let value = folds.first(where: { t.reads(token, $0.0) })?.1 else { return nil }
        return keep(.ratio, ExactDecimal(value), unit: "x", token..<token + 1, numeral: token..<token + 1)
    }

    /// *no. 12 among the most innovative companies*, *the No. 1 brand*, *ranked number 3*.
    private mutating func rank(_ token: Int) -> Int? {
        var at = token + 1
        if t.isScalar(at, 0x2E), t.isAttached(at) { at += 1 }
        guard at < end,
            t.isClass(at, .number) || t.reads(token, "number") && EnglishNumberWords.words[t.key(at)] != nil,
            at > token + 1 || t.reads(token, "number"),
            let numeral = EnglishNumberWords.read(t, at: at, before: end), !numeral.isFractional, !numeral.hasScale
        else { return nil }
        var next = numeral.tokens.upperBound
        if t.isScalar(next, 0x2F), t.isAttached(next) { return nil }
        let before = token - 1
        let isRanked =
            t.reads(before, "the") || t.reads(before, "a") || t.reads(before, "ranked") || t.reads(before, "rank")
            || t.reads(before, "ranks") || t.reads(before, "at") || t.reads(before, "as") || t.reads(before, "s")
            || t.reads(before, "is") || t.reads(before, "its") || t.reads(before, "our") || t.reads(before, "named")
        let isAmong = t.reads(next, "among") || t.reads(next, "in") || t.reads(next, "of") || t.reads(next, "on")
        guard isRanked || isAmong else { return nil }
        if isAmong {
            next += 1
            while next < end,
                t.reads(next, "the") || t.reads(next, "most") || t.reads(next, "all") || t.reads(next, "its")
            {
                next += 1
            }
        }
        guard next < end,
            let phrase = walker.phrase(at: next, wantsPlural: isAmong) ?? walker.phrase(at: next, wantsPlural: false)
        else { return numeral.tokens.upperBound }
        return keep(
            .ordinal, numeral.value, unit: t.lowercased(phrase.head), token..<phrase.tokens.upperBound,
            numeral: numeral.tokens, of: phrase.tokens)
    }
}
