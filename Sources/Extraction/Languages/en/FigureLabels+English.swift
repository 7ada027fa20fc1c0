import DatelineRecords

/// Numbers that belong to a name or follow a label: *Boeing 737*, *Section 12*, `COVID-19`.
extension EnglishExclusions {
    /// Letters that touch the number: `D7`, `COVID-19`, `5G`, `737s`, `10-K`, `401(k)`, `#4`.
    func isGluedToName(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        let before = first - 1
        if before >= start, t.isAttached(first) {
            switch t.classes[before] {
            case .word:
                if CurrencyTable.prefixes.match(t, endingAt: first, notBefore: start) == nil { return true }
            case .punctuation, .symbol:
                if t.isScalar(before, in: "#&@_/:\\=") { return true }
                // An attached hyphen joins it to a word; behind a word of time or quality it does not.
                if t.isHyphen(before), t.isAttached(before), before - 1 >= start,
                    t.isClass(before - 1, .word) || t.isClass(before - 1, .number)
                {
                    return true
                }
                if t.isScalar(before, 0x2E), t.isAttached(before), t.isClass(before - 1, .number) { return true }
                // `10.23919/CJEE.2024.000058`
                if t.isScalar(before, 0x2E), t.isAttached(before), digits.digitCount >= 3,
                    t.isClass(before - 1, .word), t.shape(before - 1).contains(.allCaps), t.length(before - 1) >= 2
                {
                    return true
                }
                if t.isScalar(before, 0x27) || t.isScalar(before, 0x2B), t.isAttached(before) { return true }
            default: break
            }
        }
        guard next < end, t.isAttached(next) else { return false }
        if t.isScalar(next, 0x28), t.isAttached(next + 1), t.isClass(next + 1, .word) { return true }
        if t.isScalar(next, 0x7C) { return true }
        if t.isHyphen(next), t.isAttached(next + 1), t.isClass(next + 1, .word) {
            let length = t.length(next + 1)
            if length == 1, t.isCapitalized(next + 1) { return true }
            // 1-800-AHA-USA1
            if t.isHyphen(first - 1) || t.shape(next + 1).contains(.allCaps) && t.isHyphen(next + 2) { return true }
            if t.isHyphen(next + 2), t.isAttached(next + 2), t.isClass(next + 3, .number), t.isAttached(next + 3),
                !t.reads(next + 1, "to")
            {
                return true
            }
        }
        guard t.isClass(next, .word) else { return false }
        if EnglishFigureUnits(t: t, end: end, dollar: "USD").suffix(at: next, numeral: digits) != nil { return false }
        if EnglishNumberWords.words[t.key(next)] != nil { return false }
        if EnglishNumberWords.shortScales[t.key(next)] != nil, !isShortName(digits, next) { return false }
        if t.reads(next, "x") || t.reads(next, "s") && digits.digitCount == 2 || t.reads(next, "pts") { return false }
        return true
    }

    /// `5G`, `4K`, `3D`, `3M` as names: one digit and a capital.
    private func isShortName(_ digits: Numeral, _ letter: Int) -> Bool {
        guard digits.digitCount == 1, !digits.isFractional, t.isCapitalized(letter), t.length(letter) == 1 else {
            return false
        }
        // *3M users* counts, *3M* is a company.
        if t.reads(letter, "m"), digits.value == ExactDecimal(3) {
            return !EnglishNounPhraseWalker(t: t, end: end).isPlural(letter + 1)
        }
        return t.reads(letter, "k") || t.reads(letter, "t")
    }

    /// A word in front that makes the number a label: *Section 12*, *Room 4*, *Form 10*, *Phase 3*, *Boeing 737*.
    func isLabelled(_ first: Int) -> Bool {
        var before = first - 1
        if t.isScalar(before, 0x2E), t.isAttached(before) { before -= 1 }  // `No.`, `Art.`, `Ext.`
        // *Cargo box: 95 cm* states a measure.
        if t.isScalar(before, 0x3A), isMeasured(first) { return false }
        if t.isScalar(before, 0x3A) || t.isScalar(before, 0x23) { before -= 1 }
        guard before >= start, t.isClass(before, .word) else { return t.isScalar(first - 1, 0xA7) }
        if Self.labels.contains(t.key(before)) {
            // *Part 2* is a label, *for part 2 years* is not written; small labels need a capital or no noun behind.
            if t.isCapitalized(before) || Self.strictLabels.contains(t.key(before)) { return true }
            return !EnglishNounPhraseWalker(t: t, end: end).hasPlural(at: first + 1)
        }
        if t.reads(before, "top"), t.isCapitalized(before), !isTitle { return true }
        // *Fortune 500 companies*
        if Self.rankings.contains(t.key(before)), t.isCapitalized(before) || t.isScalar(before, 0x70) { return true }
        guard before == first - 1, t.isCapitalized(before), !isTitle, !t.shape(before).contains(.sentenceStart),
            isNoun(before), t.isSpaced(first),
            EnglishQualifiers.before.match(t, endingAt: first, notBefore: start) == nil,
            CurrencyTable.prefixes.match(t, endingAt: first, notBefore: start) == nil
        else { return false }
        // *Boeing 737*, *Blue Mound 287*: a name, unless something is plainly counted or measured.
        guard let numeral = EnglishNumberWords.read(t, at: first, before: end) else { return true }
        if numeral.isGrouped || numeral.hasScale { return false }
        let next = numeral.tokens.upperBound
        return next >= end
            || EnglishFigureUnits(t: t, end: end, dollar: "USD").suffix(at: next, numeral: numeral) == nil
    }

    private func isMeasured(_ first: Int) -> Bool {
        guard let numeral = EnglishNumberWords.read(t, at: first, before: end) else { return false }
        return EnglishFigureUnits(t: t, end: end, dollar: "USD").suffix(at: numeral.tokens.upperBound, numeral: numeral)
            != nil
    }

    private static let labels = TokenMap(words: [
        "section", "sections", "article", "articles", "chapter", "chapters", "part", "title", "rule", "rules",
        "paragraph",
        "clause", "form", "table", "figure", "fig", "note", "page", "pages", "pp", "vol", "volume", "issue", "version",
        "step", "item", "room", "suite", "ste", "floor", "unit", "apt", "box", "building", "bldg", "gate", "hall",
        "booth", "stand", "highway", "hwy", "route", "interstate", "exit", "phase", "stage", "level", "type", "class",
        "tier", "grade", "mode", "model", "series", "category", "zone", "district", "region", "division", "ward",
        "no", "nos", "number", "code", "docket", "case", "file", "ext", "extension", "tel", "telephone", "phone", "fax",
        "mobile", "cell", "zip", "isbn", "issn", "cusip", "isin", "appendix", "annex", "exhibit", "schedule", "count",
        "counts", "lot", "block", "bill", "act", "resolution", "proposition", "measure", "amendment", "convention",
        "schedule", "group", "generation", "gen", "day", "week", "year", "month", "quarter", "episode", "season",
        "channel", "terminal", "platform", "line", "track", "scene", "windows", "android", "python", "java",
        "ios",
        "pub", "art", "sec", "para", "q", "fy", "h", "covid", "formula", "catch", "studio", "apollo", "boeing",
        "airbus", "alpha", "beta", "gamma", "pier", "dock", "bay", "station", "reactor", "block", "area", "precinct",
        "local", "chapter",
    ])

    private static let strictLabels = TokenMap(words: [
        "box", "suite", "ste", "room", "ext", "extension", "tel", "telephone", "phone", "fax", "zip", "isbn", "issn",
        "vol",
        "highway", "hwy", "route", "interstate", "docket", "section", "sections", "apt", "bldg", "cusip", "isin",
        "code",
        "version", "fig", "ste", "pp", "art", "sec", "para", "chapter", "covid", "type", "alpha", "beta", "gamma",
    ])

    private static let rankings = TokenMap(words: [
        "fortune", "global", "russell", "nikkei", "ftse", "inc", "forbes", "dax", "cac", "p", "asx", "topix", "stoxx",
        "wilshire", "nasdaq", "fast", "tech", "barron", "top500", "g", "csi", "kospi", "dow", "msci", "hot", "am",
    ])
}
