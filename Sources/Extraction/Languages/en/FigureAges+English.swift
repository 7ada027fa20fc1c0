import DatelineRecords

/// Ages: *aged 45*, *children under 12*, *early 20s*.
extension EnglishFigureGrammar {
    /// *aged 45*, *under age six*, *, 45,* behind a name, *early 20s*.
    func bareAge(_ amount: Amount) -> Amount? {
        var age = amount
        age.kind = .age
        age.unit = "year"
        if isAgeBefore(amount.first) || isAgeLimit(amount) { return age }
        guard amount.numeral.isDigits, t.digitCount(amount.numeral.tokens.lowerBound) <= 3, !amount.numeral.isGrouped,
            let years = t.integer(amount.first), (1...115).contains(years), t.isScalar(amount.first - 1, 0x2C),
            t.isScalar(amount.next, in: ",;)") || t.isScalar(amount.next, 0x2E) && t.isSpaced(amount.next + 1),
            t.isSpaced(amount.first)
        else { return nil }
        // The name in front: `John Roe, 43,`, `John Q. Roe Jr., 43,`
        var name = amount.first - 2
        if t.isScalar(name, 0x2E) { name -= 1 }
        guard t.isClass(name, .word), t.isCapitalized(name) else { return nil }
        // *Roe, 43, was …*: the family name alone opens the sentence.
        if name == start || t.shape(name).contains(.sentenceStart), years >= 14,
            t.isScalar(amount.next, 0x2C), Self.ageVerbs.contains(t.key(amount.next + 1))
        {
            return age
        }
        // *said Larijani, 47, a dealer*: a name alone, and what the person is.
        if years >= 14, t.isScalar(amount.next, 0x2C), isApposition(amount.next + 1) { return age }
        // `Ana Durango-Rueda, 52,`, `Boris "Buck" Edwards, 45,`
        if t.isHyphen(name - 1), t.isAttached(name), t.isCapitalized(name - 2) { name -= 2 }
        if t.isScalar(name - 1, in: "\"”") { name -= 1 }
        name -= t.isScalar(name - 1, 0x2C) || t.isScalar(name - 1, 0x2E) ? 2 : 1
        return t.isClass(name, .word) && t.isCapitalized(name) ? age : nil
    }

    /// Whether what follows tells of one person: *an agent*, *of Lodi*, *aka Happy*, *and his companies*.
    private func isApposition(_ token: Int) -> Bool {
        if t.reads(token, "and") { return t.reads(token + 1, "his") || t.reads(token + 1, "her") }
        return Self.appositions.contains(t.key(token))
    }

    private static let appositions = TokenMap(words: ["a", "an", "of", "aka", "who", "whose", "both", "formerly"])

    private static let ageVerbs = TokenMap(words: [
        "was", "is", "has", "had", "who", "of", "will", "joined", "joins", "succeeds", "succeeded", "served", "pleaded",
        "pled", "admitted", "faces", "holds", "held", "began", "became", "worked", "came", "previously", "most", "also",
    ])

    /// *children under 12*, *those 65 and older*: people, a bound, and nothing that is counted.
    private func isAgeLimit(_ amount: Amount) -> Bool {
        guard amount.numeral.isDigits || !amount.numeral.hasScale, amount.value.isLess(than: ExactDecimal(101)),
            !amount.numeral.isFractional, !amount.isPlus
        else { return false }
        let before = amount.first - 1
        let isBound =
            t.reads(before, "under") || t.reads(before, "over") || t.reads(before, "below") || t.reads(before, "above")
        if isBound, Self.ageGroups.contains(t.key(before - 1)), before > start {
            return head(at: amount.next, value: ExactDecimal(2), after: amount.numeral) == nil
        }
        let next = amount.next
        let isRanked =
            (t.reads(next, "and") || t.reads(next, "or"))
            && (t.reads(next + 1, "older") || t.reads(next + 1, "younger") || t.reads(next + 1, "under"))
        return isRanked && before >= start && Self.ageGroups.contains(t.key(before))
    }

    private static let ageGroups = TokenMap(words: [
        "children", "kids", "child", "people", "persons", "those", "anyone", "everyone", "adults", "youth", "youths",
        "boys", "girls", "men", "women", "minors", "students", "players", "visitors", "guests", "residents", "patients",
        "individuals", "adolescents", "seniors", "citizens", "males", "females", "infants", "athletes",
    ])

    func isAgeBefore(_ token: Int) -> Bool {
        t.reads(token - 1, "aged") || t.reads(token - 1, "age") || t.reads(token - 1, "ages")
            || t.reads(token - 2, ["ages", "of"]) || t.reads(token - 2, ["age", "of"])
            || t.reads(token - 2, ["ages", "between"]) || t.reads(token - 2, ["aged", "between"])
            || t.reads(token - 2, ["aged", "under"]) || t.reads(token - 2, ["aged", "over"])
    }
}
