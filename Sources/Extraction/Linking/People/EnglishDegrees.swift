/// Reads what may stand between a person's name and the position: degrees, orders, memberships, an age.
///
///     Jane Roe, M.D., Ph.D., FLHA, professor of hydrology
///     Jane Roe, RNC-OB, LSN, a registered nurse
///     John Roe, 49, of Halden
enum EnglishDegrees {
    /// The token behind the degrees and ages that follow a name; the token behind the name where none do.
    ///
    /// Unknown capitals count where a known degree stands in the same run, or several of them follow one another.
    static func end(_ tokens: TokenTable, behind name: Int, limit: Int) -> Int {
        var end = name
        var index = name
        var isKnown = false
        var unknown = 0
        if index < limit, tokens.isAcronym(index), EnglishRoleTerms.suffixes.contains(tokens.keys[index]) {
            index += 1
            end = index
            isKnown = true
        }
        while index + 1 < limit, tokens.isASCII(index, ",") {
            let next = index + 1
            if tokens.classes[next] == .number, tokens.isASCII(next + 1, ",") {
                index = next + 1
                end = index
                continue
            }
            if let known = known(tokens, next, limit) {
                index = known
                isKnown = true
            } else if let letters = letters(tokens, next, limit) {
                index = letters
                unknown += 1
                if unknown > 1 { isKnown = true }
            } else {
                break
            }
            if isKnown { end = index }
        }
        return end
    }

    /// The token behind a known degree: `PhD`, `M.D.`, `CFP®`.
    private static func known(_ tokens: TokenTable, _ token: Int, _ limit: Int) -> Int? {
        if let end = pointed(tokens, token) { return end }
        guard tokens.isCapital(token), EnglishRoleTerms.suffixes.contains(tokens.keys[token]) else { return nil }
        var end = hyphenated(tokens, token)
        if tokens.isASCII(end, "."), tokens.isGlued(end) { end += 1 }
        return behindMark(tokens, end)
    }

    /// The token behind `M.D.`, `Ph.D.`, `M.P.H.`
    private static func pointed(_ tokens: TokenTable, _ token: Int) -> Int? {
        var index = token
        var parts = 0
        while tokens.isCapital(index), parts == 0 || tokens.isGlued(index),
            tokens.ends[index] - tokens.starts[index] <= 5
        {
            parts += 1
            index += 1
            guard tokens.isASCII(index, "."), tokens.isGlued(index) else { break }
            index += 1
        }
        return parts > 1 ? index : nil
    }

    /// The token behind two to six capitals that are no position and end at a comma or the clause: `FLHA`, `RNC-OB`.
    private static func letters(_ tokens: TokenTable, _ token: Int, _ limit: Int) -> Int? {
        guard tokens.isAcronym(token), tokens.ends[token] - tokens.starts[token] <= 6,
            !EnglishRoleTerms.heads.contains(tokens.keys[token])
        else { return nil }
        var end = behindMark(tokens, hyphenated(tokens, token))
        if end < limit, EnglishRoleTerms.suffixes.contains(tokens.keys[end]), tokens.isAcronym(end) { end += 1 }
        guard end < limit else { return end }
        return tokens.classes[end] == .punctuation || tokens.classes[end] == .word && !tokens.isCapital(end) ? end : nil
    }

    private static func hyphenated(_ tokens: TokenTable, _ token: Int) -> Int {
        var end = token + 1
        while tokens.isASCII(end, "-"), tokens.isGlued(end), tokens.isGlued(end + 1), tokens.isCapital(end + 1) {
            end += 2
        }
        return end
    }

    private static func behindMark(_ tokens: TokenTable, _ token: Int) -> Int {
        tokens.has(token, 0xAE) || tokens.has(token, 0x2122) ? token + 1 : token
    }
}
