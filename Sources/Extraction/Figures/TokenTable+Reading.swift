import DatelineRecords

/// Short questions that the grammars of figures ask about tokens; each is false outside the table.
extension TokenTable {
    /// Bytes of a token; 0 outside the table.
    @inline(__always)
    func length(_ token: Int) -> Int { token >= 0 && token < count ? Int(ends[token] - starts[token]) : 0 }

    /// The shape of a token; empty outside the table.
    @inline(__always)
    func shape(_ token: Int) -> TokenShape { token >= 0 && token < count ? shapes[token] : [] }

    /// The key of a token; 0, which no token has, outside the table.
    @inline(__always)
    func key(_ token: Int) -> UInt64 { token >= 0 && token < count ? keys[token] : 0 }

    /// Whether a token reads a lower-case ASCII word, its own case ignored.
    @inline(__always)
    func reads(_ token: Int, _ word: StaticString) -> Bool {
        guard token >= 0, token < count else { return false }
        let start = Int(starts[token])
        let length = Int(ends[token]) - start
        guard length == word.utf8CodeUnitCount else { return false }
        for index in 0..<length where text.utf8[start + index] | 0x20 != word.utf8Start[index] | 0x20 { return false }
        return true
    }

    /// Whether some tokens from one on read lower-case ASCII words.
    func reads(_ token: Int, _ words: [StaticString]) -> Bool {
        for (index, word) in words.enumerated() where !reads(token + index, word) { return false }
        return true
    }

    /// Whether white space stands before a token.
    @inline(__always)
    func isSpaced(_ token: Int) -> Bool {
        token < 0 || token >= count || shapes[token].contains(.spaceBefore)
    }

    /// Whether a token touches the one before it.
    @inline(__always)
    func isAttached(_ token: Int) -> Bool { token > 0 && token < count && !shapes[token].contains(.spaceBefore) }

    /// Whether a token is of a class.
    @inline(__always)
    func isClass(_ token: Int, _ kind: TokenClass) -> Bool { token >= 0 && token < count && classes[token] == kind }

    /// Whether a token is one character (its folded scalar).
    @inline(__always)
    func isScalar(_ token: Int, _ scalar: UInt64) -> Bool { token >= 0 && token < count && keys[token] == scalar }

    /// Whether a token is one of some characters.
    func isScalar(_ token: Int, in scalars: String) -> Bool {
        guard token >= 0, token < count, keys[token] < TokenKey.hashed else { return false }
        for scalar in scalars.unicodeScalars where UInt64(scalar.value) == keys[token] { return true }
        return false
    }

    /// Whether a token is a hyphen or a dash of that width: `-`, U+2010, U+2011.
    @inline(__always)
    func isHyphen(_ token: Int) -> Bool {
        isScalar(token, 0x2D) || isScalar(token, 0x2010) || isScalar(token, 0x2011)
    }

    /// Whether a token is a dash that joins the ends of a range: hyphens, `–`, `—`, `~`, `～`, `〜`.
    @inline(__always)
    func isDash(_ token: Int) -> Bool {
        guard token >= 0, token < count else { return false }
        switch keys[token] {
        case 0x2D, 0x2010...0x2015, 0x7E, 0x301C, 0xFF5E, 0x2212: return true
        default: return false
        }
    }

    /// Whether a token starts with a capital letter.
    @inline(__always)
    func isCapitalized(_ token: Int) -> Bool { token >= 0 && token < count && shapes[token].contains(.capitalized) }

    /// Whether the text of a word token ends with ASCII letters, case ignored.
    func hasSuffix(_ token: Int, _ suffix: StaticString) -> Bool {
        guard token >= 0, token < count else { return false }
        let length = suffix.utf8CodeUnitCount
        let end = Int(ends[token])
        guard end - Int(starts[token]) > length else { return false }
        for index in 0..<length where text.utf8[end - length + index] | 0x20 != suffix.utf8Start[index] { return false }
        return true
    }

    /// Text of some tokens with letters in lower case.
    func lowercased(_ tokens: Range<Int>) -> String { string(tokens).lowercased() }
}
