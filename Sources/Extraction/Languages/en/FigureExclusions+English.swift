import DatelineRecords

/// What is written like a number and is no figure: the list *Not figures* of the guidelines.
struct EnglishExclusions {
    let t: TokenTable

    let start: Int

    let end: Int

    let isTitle: Bool

    /// The token to go on from where the digits are no figure, else nil.
    func skip(_ digits: Numeral) -> Int? {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        if isMoneySign(first - 1) || isMoneyCode(digits) || t.isScalar(first - 1, 0x28) && isMoneySign(first - 2) {
            return nil
        }
        if let end = phoneNumber(at: first) { return end }
        if isInAddress(first) { return next }
        if isClockTime(digits) || isListNumber(digits) || isFootnote(digits) || isYear(digits) { return next }
        if isGluedToName(digits) || isLabelled(first) || isDateLike(digits) || isStreetNumber(digits) { return next }
        if isLegalCitation(digits) || isAlternation(digits) { return next }
        return nil
    }

    /// Whether excluded digits still are a number of their own, and no phone number, address, clock time, date or part of a word.
    func isNumber(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        let isInWord =
            t.isAttached(next) && t.isClass(next, .word)
            && (EnglishNumberWords.letterScales[t.key(next)] == nil || t.isAttached(next + 1))
            || t.isAttached(first)
                && (t.isClass(first - 1, .word) || t.isHyphen(first - 1) && t.isClass(first - 2, .word))
        return phoneNumber(at: first) == nil && !isInAddress(first) && !isClockTime(digits) && !isDateLike(digits)
            && !isAlternation(digits) && !isInWord
    }

    /// `TOP 1,250.50`: a code before an amount that cannot be a label's number.
    private func isMoneyCode(_ digits: Numeral) -> Bool {
        digits.isGrouped && digits.isFractional
            && CurrencyTable.prefixes.match(t, endingAt: digits.tokens.lowerBound, notBefore: start) != nil
    }

    func isMoneySign(_ token: Int) -> Bool {
        t.isScalar(token, in: "$€£¥￥₹₩") && token >= start
    }

    func isClockTime(_ digits: Numeral) -> Bool {
        let next = digits.tokens.upperBound
        if t.isScalar(next, 0x3A), t.isAttached(next), t.isAttached(next + 1), t.digitCount(next + 1) == 2,
            t.integer(digits.tokens.lowerBound) != 1 || t.reads(next + 2, "am") || t.reads(next + 2, "pm")
        {
            return true
        }
        if t.isScalar(digits.tokens.lowerBound - 1, 0x3A), t.isAttached(digits.tokens.lowerBound) { return true }
        if digits.isFractional, next < end, Self.zones.contains(t.key(next)), t.shape(next).contains(.allCaps) {
            return true
        }
        return isMeridiem(next) || t.isDash(next) && t.isClass(next + 1, .number) && isMeridiem(next + 2)
            || t.reads(next, "o") && t.reads(next + 2, "clock")
    }

    private static let zones = TokenMap(words: [
        "cet", "cest", "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "pst", "pdt", "bst", "jst", "hkt", "sgt",
        "ist",
        "aest", "eet",
    ])

    private func isMeridiem(_ token: Int) -> Bool {
        if t.reads(token, "am") || t.reads(token, "pm") { return true }
        return (t.reads(token, "a") || t.reads(token, "p")) && t.isScalar(token + 1, 0x2E) && t.reads(token + 2, "m")
    }

    /// `1.`, `2)`, `(3)` at the start of a line.
    private func isListNumber(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        guard t.digitCount(first) <= 3, !digits.isGrouped else { return false }
        if t.isScalar(first - 1, 0x28), t.isScalar(next, 0x29), t.digitCount(first) <= 2, !digits.isFractional {
            return true
        }
        guard t.isScalar(next, 0x2E) || t.isScalar(next, 0x29) || t.isScalar(next, 0x3A), t.isAttached(next) else {
            return false
        }
        let isLineStart = first == start || t.shape(first).contains(.lineBefore)
        if isLineStart { return digits.isFractional ? t.isScalar(next, 0x29) : t.isSpaced(next + 1) }
        // `2)` in a sentence.
        return t.isScalar(next, 0x29) && t.isSpaced(first) && !hasOpenBracket(before: first) && !digits.isFractional
    }

    private func hasOpenBracket(before token: Int) -> Bool {
        var position = token - 1
        while position >= start, position > token - 40 {
            if t.isScalar(position, 0x28) { return true }
            if t.isScalar(position, 0x29) { return false }
            position -= 1
        }
        return false
    }

    private func isFootnote(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        if t.isScalar(first - 1, 0x5B), t.isScalar(digits.tokens.upperBound, 0x5D) { return true }
        // `million.1`, `customers2`: a mark that touches the word before it.
        return t.digitCount(first) <= 2 && t.isAttached(first) && first - 1 >= start
            && (t.isScalar(first - 1, 0x2E) && t.isClass(first - 2, .word) && t.isAttached(first - 1)
                || t.isScalar(first - 1, 0x201D) || t.isScalar(first - 1, 0x2A))
    }

    /// Four digits that read as a year and count nothing.
    private func isYear(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        if t.isScalar(first - 1, 0x27), t.isAttached(first), t.digitCount(first) == 2 { return true }
        guard !digits.isGrouped, !digits.isFractional, t.digitCount(first) == 4, let year = t.integer(first),
            (1700...2100).contains(year)
        else { return false }
        let next = digits.tokens.upperBound
        if let word = EnglishNumberWords.words[next < end ? t.key(next) : 0], word.role == .scale, word.value > 0 {
            return false
        }
        if EnglishQualifiers.before.match(t, endingAt: first, notBefore: start).map({
            $0.value != .lt && $0.value != .approx
        })
            ?? false
        {
            return false
        }
        let units = EnglishFigureUnits(t: t, end: end, dollar: "USD")
        if next < end, units.measure(at: next, numeral: digits) != nil || units.percent(at: next) != nil {
            return false
        }
        if next < end, units.money(at: next, numeral: digits) != nil || t.isScalar(next, 0x2B) { return false }
        // *2000 employees* counts; *2021 results* does not.
        let isNamed =
            t.reads(first - 1, "in") || t.reads(first - 1, "of") || t.reads(first - 1, "since")
            || t.reads(first - 1, "the") || t.reads(first - 1, "its") || t.reads(first - 1, "by")
            || t.isCapitalized(first - 1) || t.isScalar(first - 1, 0x2C)
        let isPeople =
            t.reads(next, "people") || t.reads(next, "employees") || t.reads(next, "participants")
            || t.reads(next, "visitors") || t.reads(next, "customers") || t.reads(next, "members")
            || t.reads(next, "users") || t.reads(next, "attendees") || t.reads(next, "students")
        return isNamed || !isPeople
    }

    private static let months = TokenMap(words: [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ])

    /// *August 13*, *13 August*, `8/13/2021`, `2021-08-13`: left to the dates, found by them or not.
    private func isDateLike(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        guard t.digitCount(first) <= 2 || t.digitCount(first) == 4, !digits.isGrouped else { return false }
        var before = first - 1
        if t.isScalar(before, 0x2E) { before -= 1 }
        if before >= start, Self.months.contains(t.key(before)), t.isCapitalized(before) { return true }
        if next < end, t.digitCount(first) <= 2, Self.months.contains(t.key(next)), t.isCapitalized(next) {
            return true
        }
        // `8/13`, `2021-08-13`
        let isJoin = t.isScalar(next, 0x2F) || t.isHyphen(next)
        return isJoin && t.isAttached(next) && t.isAttached(next + 1) && t.isClass(next + 1, .number)
            && t.key(next) == (next + 2 < end ? t.key(next + 2) : 0) && t.isClass(next + 3, .number)
            && t.isAttached(next + 2)
    }

    /// `24/7`, `50/50`, `9/11`; a fraction with what it measures is a figure.
    private func isAlternation(_ digits: Numeral) -> Bool {
        let next = digits.tokens.upperBound
        guard t.isScalar(next, 0x2F), t.isAttached(next), t.isAttached(next + 1), t.isClass(next + 1, .number) else {
            return false
        }
        // *3/4 cup*: a fraction of something measured.
        if let (_, end) = DigitReader.slashFraction(t, at: digits.tokens.lowerBound, before: end) {
            let units = EnglishFigureUnits(t: t, end: self.end, dollar: "USD")
            if end < self.end,
                units.measure(at: t.isHyphen(end) ? end + 1 : end, numeral: digits) != nil || t.reads(end, "of")
            {
                return false
            }
        }
        return true
    }
}
