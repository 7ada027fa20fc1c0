import DatelineRecords

/// Addresses and numbers of documents: phone and street numbers, postal codes, URLs, citations.
extension EnglishExclusions {
    /// `(212) 555-0100`, `+81 3 1234 5678`, `1-800-555-0100`, `212.555.0100`.
    func phoneNumber(at token: Int) -> Int? {
        if let end = vanityNumber(at: token) { return end }
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

    /// `1-800-FLOWERS`, `1-833-555-HELP`, `888-4-ADVICE`: a free number with letters.
    private func vanityNumber(at token: Int) -> Int? {
        var code = token
        if t.integer(code) == 1, t.isHyphen(code + 1), t.isAttached(code + 1) { code += 2 }
        guard let area = t.integer(code), Self.freeAreas.contains(area), t.isHyphen(code + 1), t.isAttached(code + 1)
        else { return nil }
        var next = code + 2
        var letters = 0
        while next < end, t.isAttached(next) {
            if t.isClass(next, .word), t.shape(next).contains(.allCaps) {
                letters += t.length(next)
            } else if !t.isClass(next, .number), !t.isHyphen(next) {
                break
            }
            next += 1
        }
        return letters >= 3 ? next : nil
    }

    /// Toll-free area codes of the North American Numbering Plan.
    private static let freeAreas: Set<Int> = [800, 833, 844, 855, 866, 877, 888]

    /// A run without white space that is a URL, an e-mail address, a handle or a file.
    func isInAddress(_ token: Int) -> Bool {
        var first = token
        while first > start, t.isAttached(first), token - first < 40 { first -= 1 }
        var last = token
        while last + 1 < end, t.isAttached(last + 1), last - token < 40 { last += 1 }
        guard last > first else { return false }
        var position = first
        while position <= last {
            let scalar = t.key(position)
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

    /// *870 Blue Mound Rd*, `94105` behind a state, `12345-6789`.
    func isStreetNumber(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        var at = digits.tokens.upperBound
        guard !digits.isGrouped, !digits.isFractional else { return false }
        if t.reads(at, "zip"), t.digitCount(first) == 5 { return true }
        if t.digitCount(first) == 5 {
            if t.isHyphen(at), t.isAttached(at), t.digitCount(at + 1) == 4 { return true }
            if t.isClass(first - 1, .word), t.isCapitalized(first - 1),
                t.shape(first - 1).contains(.allCaps) && t.length(first - 1) == 2
                    || t.isScalar(first - 2, 0x2C) || t.isScalar(first - 3, 0x2C)
            {
                return true
            }
        }
        var words = 0
        while at < end, words < 5, t.isClass(at, .word) || t.isScalar(at, 0x2E) || t.isClass(at, .number) {
            if t.isClass(at, .word) {
                guard t.isCapitalized(at) || t.isAttached(at) else { return false }
                if words > 0, Self.streets.contains(t.key(at)) {
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
    func isLegalCitation(_ digits: Numeral) -> Bool {
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
}
