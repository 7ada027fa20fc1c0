import DatelineRecords

/// Finds the figures of one block of English.
///
/// Rules follow the section *figures* of the guidelines.
struct EnglishFigureGrammar {
    let t: TokenTable
    let context: FigureContext
    private(set) var start = 0
    private(set) var end = 0
    /// Whether most words of the block are capitalised, so that a capital says nothing.
    private(set) var isTitle = false
    private(set) var units: EnglishFigureUnits
    private(set) var walker: EnglishNounPhraseWalker
    var found: [FigureMatch] = []
    var problems: [Problem] = []

    init(_ context: FigureContext) {
        t = context.tokens
        self.context = context
        units = EnglishFigureUnits(t: context.tokens, end: 0, dollar: context.dollar)
        walker = EnglishNounPhraseWalker(t: context.tokens, end: 0)
    }

    /// Reads a whole block; what it finds replaces what was found before.
    mutating func run(_ block: Range<Int>) {
        found.removeAll(keepingCapacity: true)
        start = block.lowerBound
        end = block.upperBound
        var position = Self.starts.candidate(t, from: start, before: end)
        guard position < end else { return }
        units.end = end
        walker.end = end
        isTitle = Self.isTitle(t, block)
        walker.isTitle = isTitle
        while position < end {
            let next: Int?
            switch t.classes[position] {
            case .number: next = number(at: position)
            case .word: next = word(at: position)
            case .symbol:
                next = DigitReader.vulgarFraction(t.key(position)) == nil ? nil : vulgarFraction(at: position)
            default: next = nil
            }
            position = Self.starts.candidate(t, from: max(position + 1, next ?? 0), before: end)
        }
        TwoBounds.join(&found, t)
    }

    /// What can start a figure, beside digits: number words, words that hold a number, `½` and its kin.
    private static let starts = KeyFilter(
        EnglishNumberWords.spelledWords.map(\.0) + triggerWords.map(\.0) + DigitReader.vulgarFractions.map(String.init))

    // MARK: Dispatch

    private mutating func number(at token: Int) -> Int? {
        if let next = context.dateEnd(at: token), !isMeasuredYear(token, next) { return next }
        switch DigitReader.read(t, at: token, before: end) {
        case .tooLong(let tokens):
            problems.append(
                Problem(
                    "figure-too-long", stage: FindFigures.name,
                    message: "A number is longer or larger than any figure (34 significant digits) and was left out.",
                    range: t.range(tokens)))
            return tokens.upperBound
        case .other(let next): return next
        case .number(let digits):
            if let next = ordinal(digits: digits) { return next }
            let exclusions = EnglishExclusions(t: t, start: start, end: end, isTitle: isTitle)
            if let next = exclusions.skip(digits) {
                guard context.keepsBareNumbers else { return next }
                if let next = bareFraction(digits) { return next }
                return exclusions.isNumber(digits) ? max(next, bare(digits)) : next
            }
            guard let numeral = EnglishNumberWords.read(t, at: token, before: end) else { return nil }
            return oneIn(numeral) ?? bareFraction(numeral) ?? quantity(numeral)
        }
    }

    /// *2000 milligrams*: taken for a year, but measured.
    private func isMeasuredYear(_ token: Int, _ next: Int) -> Bool {
        guard next == token + 1, next < end, t.digitCount(token) == 4 else { return false }
        let numeral = Numeral(value: .zero, tokens: token..<next)
        return units.measure(at: next, numeral: numeral) != nil || units.percent(at: next) != nil
            || units.money(at: next, numeral: numeral) != nil
    }

    private mutating func word(at token: Int) -> Int? {
        if let entry = EnglishNumberWords.words[t.key(token)] {
            if let next = context.dateEnd(at: token) { return next }
            return numberWord(entry, at: token)
        }
        guard let trigger = Self.triggers[t.key(token)] else { return nil }
        if trigger == .article || trigger == .point, !context.keepsBareNumbers { return nil }
        if trigger != .decade, let next = context.dateEnd(at: token) { return next }
        return triggered(trigger, at: token)
    }

    private mutating func numberWord(_ entry: EnglishNumberWords.Word, at token: Int) -> Int? {
        switch entry.role {
        case .ordinal: return fraction(at: token) ?? ordinalWord(at: token)
        case .part, .parts:
            if !t.isHyphen(token - 1), let numeral = EnglishNumberWords.read(t, at: token, before: end) {
                return quantity(numeral)
            }
            return fraction(at: token) ?? halfUnit(at: token)
        case .unit, .tens, .hundred, .scale, .dozen:
            let first = EnglishNumberWords.isArticle(t, token - 1) && entry.role.rawValue >= 2 ? token - 1 : token
            if let next = fraction(at: token) ?? compoundOrdinal(at: first) { return next }
            guard let numeral = EnglishNumberWords.read(t, at: first, before: end) else { return nil }
            if let next = oneIn(numeral) ?? bareFraction(numeral) { return next }
            let exclusions = EnglishExclusions(t: t, start: start, end: end, isTitle: isTitle)
            guard exclusions.allows(numeral) else {
                return exclusions.isPronoun(numeral) ? numeral.tokens.upperBound : bare(numeral)
            }
            return quantity(numeral)
        }
    }

    private mutating func vulgarFraction(at token: Int) -> Int? {
        guard let value = DigitReader.vulgarFraction(t.key(token)), !t.isClass(token - 1, .number) else { return nil }
        var numeral = Numeral(value: value, tokens: token..<token + 1)
        numeral.isPartOfOne = true
        numeral.isFractional = true
        return quantity(numeral)
    }

    // MARK: Results

    /// Keeps a figure, with the qualifiers around it.
    mutating func keep(
        _ kind: FigureEntry.Kind, _ value: ExactDecimal?, unit: String?, _ tokens: Range<Int>, numeral: Range<Int>,
        low: ExactDecimal? = nil, high: ExactDecimal? = nil, qualifier: FigureEntry.Qualifier? = nil,
        of phrase: Range<Int>? = nil
    ) -> Int {
        var first = tokens.lowerBound
        var next = tokens.upperBound
        var found = qualifier
        if let before = EnglishQualifiers.qualifier(t, before: first, notBefore: start),
            !(kind == .count && t.isClass(first, .word) && EnglishQualifiers.isPlace(t, before.first)),
            // *up to 21% from 17.5%*: the number is reached.
            !(t.reads(before.first, "up") && t.reads(next, "from") && next + 1 < end
                && (t.isClass(next + 1, .number) || t.isScalar(next + 1, in: "$€£¥")))
        {
            found = before.qualifier
            first = before.first
        }
        if let after = EnglishQualifiers.after.match(t, at: next, before: end), isQualifier(after.next, at: next) {
            found = found == nil || found == .approx ? after.value : found
            next = after.next
        }
        var match = FigureMatch(t, first..<next, numeral: numeral, kind, value, unit: unit, qualifier: found)
        match.finding.low = low
        match.finding.high = high
        match.finding.of = phrase.map { t.string($0) }
        self.found.append(match)
        return next
    }

    /// *plus*, *max*, `+`: only where no number follows.
    private func isQualifier(_ next: Int, at token: Int) -> Bool {
        if t.reads(token, "and"), t.isClass(next, .number) || t.isScalar(next, in: "$€£¥") { return false }
        if t.reads(token, "plus") || t.isScalar(token, 0x2B) {
            return !(t.isClass(next, .number) || t.isScalar(next, in: "$€£¥"))
        }
        return !t.reads(next, "than")
    }

    /// Keeps a number that counts nothing, for the recognizer alone.
    mutating func bare(_ numeral: Numeral, value: ExactDecimal? = nil, first: Int? = nil) -> Int {
        guard context.keepsBareNumbers else { return numeral.tokens.upperBound }
        var amount = Amount(numeral)
        if let value {
            amount.value = value
            amount.first = first ?? amount.first
        } else {
            leadingPoint(&amount)
            sign(&amount)
        }
        letterScale(&amount)
        let tokens = amount.first..<amount.next
        let next = keep(.count, amount.value, unit: nil, tokens, numeral: tokens)
        found[found.count - 1].isBare = true
        found[found.count - 1].finding.score = 0.2
        return next
    }

    private static func isTitle(_ t: TokenTable, _ block: Range<Int>) -> Bool {
        var words = 0
        var capitals = 0
        let first = block.lowerBound
        let last = min(block.upperBound, first + 60)
        t.classes.withUnsafeBufferPointer { classes in
            t.shapes.withUnsafeBufferPointer { shapes in
                for token in first..<last where classes[token] == .word && t.ends[token] - t.starts[token] >= 4 {
                    words += 1
                    if shapes[token].contains(.capitalized) { capitals += 1 }
                }
            }
        }
        return words >= 3 && capitals * 10 >= words * 7
    }

    // MARK: Triggers

    enum Trigger: UInt8, Sendable {
        case decade, century, twice, thrice, doubled, tripled, quadrupled, number, fold
        /// *a dollar*, *a gallon*: for the recognizer alone, an article is no numeral.
        case article
        /// *point five*
        case point
    }

    private static let triggers = TokenMap<Trigger>(triggerWords)

    private static let triggerWords: [(String, Trigger)] = [
        ("decade", .decade), ("century", .century), ("twice", .twice), ("thrice", .thrice), ("doubled", .doubled),
        ("doubling", .doubled), ("double", .doubled), ("doubles", .doubled), ("tripled", .tripled),
        ("tripling", .tripled), ("triple", .tripled), ("triples", .tripled), ("quadrupled", .quadrupled),
        ("quadrupling", .quadrupled), ("quadruple", .quadrupled), ("quadruples", .quadrupled), ("no", .number),
        ("number", .number), ("twofold", .fold), ("threefold", .fold), ("fourfold", .fold), ("fivefold", .fold),
        ("sixfold", .fold), ("sevenfold", .fold), ("eightfold", .fold), ("tenfold", .fold), ("hundredfold", .fold),
        ("a", .article), ("an", .article), ("point", .point),
    ]
}
