import DatelineRecords

/// Recognizes legal forms of companies in Latin letters (`Inc.`, `Co., Ltd.`, `S.p.A.`, `GmbH & Co. KG`).
enum LegalForm {
    private static let dotted: [[UInt64]] = [
        "l.l.c", "s.a", "n.v", "b.v", "s.p.a", "s.r.l", "k.k", "l.p", "p.l.c", "n.a", "p.c", "a.g", "s.l", "l.l.p",
        "s.a.s", "a.s", "s.r.o", "d.o.o", "z.o.o",
    ]
    .map { $0.split(separator: ".").map { TokenKey.of(String($0)) } }

    /// The token behind the legal form or forms that start at `token`, or nil.
    static func end(_ tokens: TokenTable, at token: Int, high: Int) -> Int? {
        guard var end = one(tokens, token, high) else { return nil }
        while end < high {
            var next = end
            if tokens.isASCII(next, ",") || tokens.isASCII(next, "&") { next += 1 }
            guard let longer = one(tokens, next, high) else { break }
            end = longer
        }
        return end
    }

    private static func one(_ tokens: TokenTable, _ token: Int, _ high: Int) -> Int? {
        guard token < high else { return nil }
        if let end = pointed(tokens, token, high) { return end }
        guard tokens.isCapital(token) || tokens.has(token, plcKey) else { return nil }
        let key = tokens.keys[token]
        // `Inc. 5000`: the magazine's list.
        if key == incKey, tokens.isASCII(token + 1, "."), lists.contains(tokens.integer(token + 2) ?? 0) { return nil }
        // `Limited Edition`: an adjective.
        if key == limitedKey, token + 1 < tokens.count, limitedNouns.contains(tokens.keys[token + 1]) { return nil }
        // `Larkmere, CO`: the state.
        if key == coKey, tokens.isAcronym(token), tokens.isASCII(token - 1, ","),
            one(tokens, tokens.isASCII(token + 1, ".") ? token + 3 : token + 2, high) == nil
        {
            return nil
        }
        if EnglishOrganizationTerms.legalForms.contains(key) || EnglishOrganizationTerms.weakLegalForms.contains(key) {
            return isShort(key) ? min(high, tokens.afterPoint(token)) : token + 1
        }
        // Behind a comma two capitals are a state (`Las Vegas, NV`), except with another form.
        if EnglishOrganizationTerms.cappedLegalForms.contains(key), tokens.isAcronym(token),
            !tokens.isASCII(token - 1, ",")
        {
            return token + 1
        }
        return nil
    }

    private static let limitedKey = TokenKey.of("limited")
    private static let limitedNouns = TokenMap(words: [
        "edition", "editions", "time", "menu", "series", "release", "liability", "warranty", "quantities",
        "availability", "offer", "run", "collection", "partner", "partners", "partnership", "supply",
    ])
    private static let coKey = TokenKey.of("co")
    private static let incKey = TokenKey.of("inc")
    private static let lists: Set<Int> = [500, 5000]
    private static let plcKey = TokenKey.of("plc")

    private static func isShort(_ key: UInt64) -> Bool { abbreviated.contains(key) }

    private static let abbreviated = TokenMap(words: [
        "inc", "corp", "ltd", "co", "llc", "llp", "plc", "pte", "pty", "pvt", "sdn", "bhd",
    ])

    private static func pointed(_ tokens: TokenTable, _ token: Int, _ high: Int) -> Int? {
        guard tokens.isASCII(token + 1, "."), tokens.keys[token] < 0x80 else { return nil }
        for form in dotted {
            var index = token
            var matched = 0
            while matched < form.count, index < high, tokens.keys[index] == form[matched],
                matched == 0 || tokens.isGlued(index)
            {
                matched += 1
                index += 1
                guard tokens.isASCII(index, "."), tokens.isGlued(index) else { break }
                index += 1
            }
            if matched == form.count { return min(high, index) }
        }
        return nil
    }
}
