import DatelineRecords

/// What is written like a number and is no figure: the list *Not figures* of the guidelines.
struct EnglishExclusions {
    let t: TokenTable
    let start: Int
    let end: Int
    let isTitle: Bool

    // MARK: Digits

    /// The token to go on from where the digits are no figure, else nil.
    func skip(_ digits: Numeral) -> Int? {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        if isMoneySign(first - 1) { return nil }
        if let end = phoneNumber(at: first) { return end }
        if isInAddress(first) { return next }
        if isClockTime(digits) || isListNumber(digits) || isFootnote(digits) || isYear(digits) { return next }
        if isGluedToName(digits) || isLabelled(first) || isDateLike(digits) || isStreetNumber(digits) { return next }
        if isLegalCitation(digits) || isAlternation(digits) { return next }
        return nil
    }

    /// Whether excluded digits still are a number of their own, and no phone number, address, clock time or date.
    func isNumber(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        return phoneNumber(at: first) == nil && !isInAddress(first) && !isClockTime(digits) && !isDateLike(digits)
            && !isAlternation(digits) && !(t.isAttached(first) && t.isClass(first - 1, .word))
    }

    private func isMoneySign(_ token: Int) -> Bool {
        t.isScalar(token, in: "$€£¥￥₹₩") && token >= start
    }

    /// `(212) 555-0100`, `+81 3 1234 5678`, `1-800-555-0100`, `212.555.0100`.
    private func phoneNumber(at token: Int) -> Int? {
        var position = token
        var groups = 0
        var digits = 0
        var hasJoin = t.isScalar(token - 1, 0x2B) && t.isAttached(token)
        while position < end {
            guard t.isClass(position, .number), t.digitCount(position) <= 11 else { break }
            groups += 1
            digits += t.digitCount(position)
            position += 1
            var at = position
            if t.isScalar(at, 0x29) { at += 1 }
            if t.isHyphen(at) || t.isScalar(at, 0x2E) || t.isScalar(at, 0x2013) || t.isScalar(at, 0x2F) {
                guard t.isAttached(at + 1) || t.isSpaced(at) else { break }
                if t.isHyphen(at) || t.isScalar(at, 0x2E), t.isAttached(at + 1) { hasJoin = true }
                at += 1
            }
            if t.isScalar(at, 0x28) { at += 1 }
            guard at < end, t.isClass(at, .number) else { break }
            if at == position, !t.isSpaced(at) { break }
            if at > position, t.isScalar(position, 0x29) { hasJoin = true }
            position = at
        }
        let isLong = t.isScalar(token - 1, 0x2B) ? digits >= 8 : digits >= 7
        let endsLikePhone = t.digitCount(position - 1) >= 3
        let least = t.isScalar(token - 1, 0x2B) ? 2 : 3
        guard groups >= least, isLong, hasJoin, endsLikePhone, digits <= 15 else {
            // `555-0100`
            if groups == 2, t.digitCount(token) == 3, t.digitCount(position - 1) == 4, hasJoin { return position }
            return nil
        }
        return position
    }

    /// A run without white space that is a URL, an e-mail address, a handle or a file.
    private func isInAddress(_ token: Int) -> Bool {
        var first = token
        while first > start, t.isAttached(first), token - first < 40 { first -= 1 }
        var last = token
        while last + 1 < end, t.isAttached(last + 1), last - token < 40 { last += 1 }
        guard last > first else { return false }
        var position = first
        while position <= last {
            let scalar = t.keys[position]
            if scalar == 0x40 || scalar == 0x5F || scalar == 0x5C { return true }
            if scalar == 0x3A, t.isScalar(position + 1, 0x2F), t.isScalar(position + 2, 0x2F) { return true }
            if t.reads(position, "www") || t.reads(position, "http") || t.reads(position, "https") { return true }
            if scalar == 0x2E, position > first, position < last, t.isClass(position - 1, .word),
                t.reads(position + 1, "com") || t.reads(position + 1, "org") || t.reads(position + 1, "net")
                    || t.reads(position + 1, "gov") || t.reads(position + 1, "io") || t.reads(position + 1, "html")
            {
                return true
            }
            position += 1
        }
        return false
    }

    private func isClockTime(_ digits: Numeral) -> Bool {
        let next = digits.tokens.upperBound
        if t.isScalar(next, 0x3A), t.isAttached(next), t.isAttached(next + 1), t.digitCount(next + 1) == 2,
            t.integer(digits.tokens.lowerBound) != 1 || t.reads(next + 2, "am") || t.reads(next + 2, "pm")
        {
            return true
        }
        if t.isScalar(digits.tokens.lowerBound - 1, 0x3A), t.isAttached(digits.tokens.lowerBound) { return true }
        if digits.isFractional, next < end, Self.zones.contains(t.keys[next]), t.shapes[next].contains(.allCaps) {
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
        let isLineStart = first == start || t.shapes[first].contains(.lineBefore)
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
        if let word = EnglishNumberWords.words[next < end ? t.keys[next] : 0], word.role == .scale, word.value > 0 {
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

    /// Letters that touch the number: `D7`, `COVID-19`, `5G`, `737s`, `10-K`, `401(k)`, `#4`.
    private func isGluedToName(_ digits: Numeral) -> Bool {
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
                if t.isHyphen(before), t.isAttached(before), before - 1 >= start, !t.isClass(before - 1, .punctuation) {
                    return true
                }
                if t.isScalar(before, 0x2E), t.isAttached(before), t.isClass(before - 1, .number) { return true }
                if t.isScalar(before, 0x27), t.isAttached(before) { return true }
            default: break
            }
        }
        guard next < end, t.isAttached(next) else { return false }
        if t.isScalar(next, 0x28), t.isAttached(next + 1), t.isClass(next + 1, .word) { return true }
        if t.isScalar(next, 0x7C) { return true }
        if t.isHyphen(next), t.isAttached(next + 1), t.isClass(next + 1, .word) {
            let length = t.ends[next + 1] - t.starts[next + 1]
            if length == 1, t.isCapitalized(next + 1) { return true }
            // 1-800-AHA-USA1
            if t.isHyphen(first - 1) || t.shapes[next + 1].contains(.allCaps) && t.isHyphen(next + 2) { return true }
            if t.isHyphen(next + 2), t.isAttached(next + 2), t.isClass(next + 3, .number), t.isAttached(next + 3),
                !t.reads(next + 1, "to")
            {
                return true
            }
        }
        guard t.isClass(next, .word) else { return false }
        if EnglishFigureUnits(t: t, end: end, dollar: "USD").suffix(at: next, numeral: digits) != nil { return false }
        if EnglishNumberWords.words[t.keys[next]] != nil { return false }
        if EnglishNumberWords.shortScales[t.keys[next]] != nil, !isShortName(digits, next) { return false }
        if t.reads(next, "x") || t.reads(next, "s") && digits.digitCount == 2 { return false }
        return true
    }

    /// `5G`, `4K`, `3D`, `10K` as names: one digit and a capital.
    private func isShortName(_ digits: Numeral, _ letter: Int) -> Bool {
        digits.digitCount == 1 && !digits.isFractional && t.isCapitalized(letter)
            && t.ends[letter] - t.starts[letter] == 1
            && (t.reads(letter, "k") || t.reads(letter, "t"))
    }

    /// A word in front that makes the number a label: *Section 12*, *Room 4*, *Form 10*, *Phase 3*, *Boeing 737*.
    private func isLabelled(_ first: Int) -> Bool {
        var before = first - 1
        if t.isScalar(before, 0x2E), t.isAttached(before) { before -= 1 }  // `No.`, `Art.`, `Ext.`
        // *Cargo box: 95 cm* states a measure.
        if t.isScalar(before, 0x3A), isMeasured(first) { return false }
        if t.isScalar(before, 0x3A) || t.isScalar(before, 0x23) { before -= 1 }
        guard before >= start, t.isClass(before, .word) else { return t.isScalar(first - 1, 0xA7) }
        if Self.labels.contains(t.keys[before]) {
            // *Part 2* is a label, *for part 2 years* is not written; small labels need a capital or no noun behind.
            if t.isCapitalized(before) || Self.strictLabels.contains(t.keys[before]) { return true }
            return !EnglishNounPhraseWalker(t: t, end: end).hasPlural(at: first + 1)
        }
        if t.reads(before, "top"), t.isCapitalized(before), !isTitle { return true }
        // *Fortune 500 companies*
        if Self.rankings.contains(t.keys[before]), t.isCapitalized(before) || t.isScalar(before, 0x70) { return true }
        guard before == first - 1, t.isCapitalized(before), !isTitle, !t.shapes[before].contains(.sentenceStart),
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
        "airbus", "pier", "dock", "bay", "station", "reactor", "block", "area", "precinct", "local", "chapter",
    ])
    private static let strictLabels = TokenMap(words: [
        "box", "suite", "ste", "room", "ext", "extension", "tel", "telephone", "phone", "fax", "zip", "isbn", "issn",
        "vol",
        "highway", "hwy", "route", "interstate", "docket", "section", "sections", "apt", "bldg", "cusip", "isin",
        "code",
        "version", "fig", "ste", "pp", "art", "sec", "para", "chapter", "covid",
    ])
    private static let rankings = TokenMap(words: [
        "fortune", "global", "russell", "nikkei", "ftse", "inc", "forbes", "dax", "cac", "p", "asx", "topix", "stoxx",
        "wilshire", "nasdaq", "fast", "tech", "barron", "top500", "g", "csi", "kospi", "dow", "msci", "hot", "am",
    ])

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
        if before >= start, Self.months.contains(t.keys[before]), t.isCapitalized(before) { return true }
        if next < end, t.digitCount(first) <= 2, Self.months.contains(t.keys[next]), t.isCapitalized(next) {
            return true
        }
        // `8/13`, `2021-08-13`
        let isJoin = t.isScalar(next, 0x2F) || t.isHyphen(next)
        return isJoin && t.isAttached(next) && t.isAttached(next + 1) && t.isClass(next + 1, .number)
            && t.keys[next] == (next + 2 < end ? t.keys[next + 2] : 0) && t.isClass(next + 3, .number)
            && t.isAttached(next + 2)
    }

    /// *870 Blue Mound Rd*, `94105` behind a state, `12345-6789`.
    private func isStreetNumber(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        var at = digits.tokens.upperBound
        guard !digits.isGrouped, !digits.isFractional else { return false }
        if t.reads(at, "zip"), t.digitCount(first) == 5 { return true }
        if t.digitCount(first) == 5 {
            if t.isHyphen(at), t.isAttached(at), t.digitCount(at + 1) == 4 { return true }
            if t.isClass(first - 1, .word), t.isCapitalized(first - 1),
                t.shapes[first - 1].contains(.allCaps) && t.ends[first - 1] - t.starts[first - 1] == 2
                    || t.isScalar(first - 2, 0x2C) || t.isScalar(first - 3, 0x2C)
            {
                return true
            }
        }
        var words = 0
        while at < end, words < 5, t.isClass(at, .word) || t.isScalar(at, 0x2E) || t.isClass(at, .number) {
            if t.isClass(at, .word) {
                guard t.isCapitalized(at) || t.isAttached(at) else { return false }
                if words > 0, Self.streets.contains(t.keys[at]) {
                    // A sentence's end behind the abbreviation keeps it a street.
                    return !walkerSeesPlural(digits.tokens.upperBound, at)
                }
            }
            words += 1
            at += 1
        }
        return false
    }

    private func walkerSeesPlural(_ first: Int, _ last: Int) -> Bool {
        isTitle && EnglishNounPhraseWalker(t: t, end: last).hasPlural(at: first)
    }

    private static let streets = TokenMap(words: [
        "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "drive", "dr", "lane", "ln", "way", "court",
        "ct", "place", "pl", "square", "sq", "parkway", "pkwy", "highway", "hwy", "terrace", "circle", "plaza",
        "broadway",
        "trail", "pike", "loop", "row", "alley", "expressway", "freeway", "nw", "ne", "sw", "se",
    ])

    /// *18 U.S.C. § 1001*, *21 CFR 1301*, *545 U.S. 1*.
    private func isLegalCitation(_ digits: Numeral) -> Bool {
        let next = digits.tokens.upperBound
        if t.reads(next, "usc") || t.reads(next, "cfr") || t.isScalar(next, 0xA7) { return true }
        let before = digits.tokens.lowerBound - 1
        if t.isScalar(before, 0xA7) || t.reads(before, "cfr") || t.reads(before, "usc") { return true }
        if t.reads(next, "u"), t.isScalar(next + 1, 0x2E), t.reads(next + 2, "s"), t.isScalar(next + 3, 0x2E) {
            return t.reads(next + 4, "c") || t.isClass(next + 4, .number)
        }
        if t.reads(next, "c"), t.isScalar(next + 1, 0x2E), t.reads(next + 2, "f"), t.isScalar(next + 3, 0x2E) {
            return true
        }
        return t.reads(next, "stat") && t.isScalar(next + 1, 0x2E)
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

    // MARK: Words

    /// Whether *one* stands for a noun: *this one*, *which one*.
    func isPronoun(_ numeral: Numeral) -> Bool {
        let first = numeral.tokens.lowerBound
        return t.reads(first, "one") && first > start && Self.beforePronoun.contains(t.keys[first - 1])
    }

    /// Whether a number in words may be a figure at all.
    func allows(_ numeral: Numeral) -> Bool {
        guard !numeral.isDigits else { return true }
        let first = numeral.tokens.lowerBound
        let next = numeral.tokens.upperBound
        if t.isHyphen(first - 1), t.isAttached(first), t.isClass(first - 2, .word), !t.isSpaced(first - 1) {
            return false
        }
        if t.reads(first, "zero"), numeral.tokens.count == 1 { return allowsZero(next) }
        if isName(numeral) { return false }
        guard t.reads(first, "one"), numeral.tokens.count == 1 else { return true }
        return allowsOne(first)
    }

    /// *Formula One*, *Group of Seven*, *One Liberty Plaza*: capitals inside a sentence.
    private func isName(_ numeral: Numeral) -> Bool {
        let first = numeral.tokens.lowerBound
        guard t.isCapitalized(first), !isTitle, !t.shapes[first].contains(.sentenceStart), first > start,
            t.isClass(first - 1, .word), !t.shapes[first].contains(.lineBefore)
        else { return false }
        let next = numeral.tokens.upperBound
        if numeral.hasScale { return false }
        return t.isCapitalized(first - 1) || t.reads(first - 1, "of")
            || next < end && t.isClass(next, .word) && t.isCapitalized(next)
    }

    private func allowsZero(_ next: Int) -> Bool {
        !t.isHyphen(next) && EnglishNounPhraseWalker(t: t, end: end).hasPlural(at: next)
    }

    /// *one* as a number, not as a pronoun: a noun stands behind it.
    private func allowsOne(_ token: Int) -> Bool {
        let next = token + 1
        guard next < end else { return false }
        if Self.beforePronoun.contains(t.keys[max(start, token - 1)]), token > start { return false }
        if t.isHyphen(next), t.isAttached(next) { return true }
        if t.reads(next, "million") || t.reads(next, "billion") { return true }
        // *one needs to …*: the pronoun with its verb.
        let walker = EnglishNounPhraseWalker(t: t, end: end)
        if walker.isPlural(next), EnglishFigureLexicon.kinds[t.keys[next]] == nil, !walker.hasNoun(at: next + 1) {
            return false
        }
        guard t.isClass(next, .word) || t.isScalar(next, 0x25) || t.isScalar(next, 0x28) else { return false }
        if Self.afterPronoun.contains(t.keys[next]) { return false }
        return isNoun(next) || t.reads(next, "per") || t.reads(next, "and")
            || t.reads(next, "in") || t.reads(next, "to") || t.reads(next, "out") || t.reads(next, "place")
            || t.reads(next, "leading")
    }

    private func isNoun(_ token: Int) -> Bool {
        let kind = EnglishFigureLexicon.kinds[t.keys[token]]
        return kind != .stop && kind != .verb
    }

    private static let beforePronoun = TokenMap(words: [
        "no", "this", "that", "each", "every", "any", "which", "another", "only", "next", "last", "square", "someone",
        "day", "the", "some", "new", "good", "better", "right", "either", "loved",
    ])
    private static let afterPronoun = TokenMap(words: [
        "another", "side", "way", "thing", "place", "time", "hand", "point", "reason", "day", "morning", "area",
        "example",
        "such", "more", "less", "whose", "aspect", "can", "big", "end", "free", "last", "s", "of", "off",
    ])

    /// *two-tone*, *one-click*, *three-dimensional*: compounds that count nothing.
    func allowsCompound(_ numeral: Numeral, _ noun: Int) -> Bool {
        if Self.compounds.contains(t.keys[noun]) || t.hasSuffix(noun, "ed") || t.hasSuffix(noun, "al") { return false }
        if t.ends[noun] - t.starts[noun] == 1 { return false }
        if !isNoun(noun), !t.reads(noun, "plus") { return false }
        if t.isHyphen(noun + 1), t.isAttached(noun + 1), t.isAttached(noun + 2), !t.isClass(noun + 2, .number),
            t.reads(noun + 1, "on") || numeral.value == ExactDecimal(1) && !t.isClass(noun + 2, .word)
        {
            return false
        }
        return true
    }

    private static let compounds = TokenMap(words: [
        "click", "stop", "way", "tone", "time", "size", "sided", "off", "piece", "on", "to", "of", "hand", "factor",
        "dimensional", "ply", "faced", "party", "degree", "class", "star", "pack", "wheel", "touch", "handed", "step",
        "world", "self", "tier", "pronged", "digit", "up", "down", "fits", "shot", "stroke", "d", "k", "g", "q",
        "speed",
        "part", "eleven", "fifths", "stage", "thirds", "level", "fourths", "dose", "win", "in",
    ])

    /// Whether a number and the phrase behind it are a count.
    func allowsCount(_ numeral: Numeral, _ phrase: Range<Int>?) -> Bool {
        guard let phrase else { return true }
        if numeral.isPartOfOne { return false }
        // *One Medical*, *Three Mile Island*: the noun is a name in the singular.
        let last = phrase.upperBound - 1
        if !numeral.isDigits, t.isCapitalized(numeral.tokens.lowerBound), t.isCapitalized(last), !isTitle,
            !EnglishNounPhraseWalker(t: t, end: end).isPlural(last),
            !t.shapes[numeral.tokens.lowerBound].contains(.sentenceStart)
        {
            return t.isClass(numeral.tokens.lowerBound - 1, .symbol)
                || t.isClass(numeral.tokens.lowerBound - 1, .punctuation)
        }
        return true
    }
}

extension EnglishNounPhraseWalker {
    /// Whether a noun stands at a token.
    func hasNoun(at token: Int) -> Bool {
        guard token < end, t.isClass(token, .word) else { return false }
        let kind = EnglishFigureLexicon.kinds[t.keys[token]]
        return kind != .stop && kind != .verb && kind != .joiner
    }

    /// Whether a phrase with a plural head starts at a token.
    func hasPlural(at token: Int) -> Bool {
        guard token < end else { return false }
        return phrase(at: token, wantsPlural: true)?.isPlural ?? false
    }
}
