import DatelineRecords

/// What the rules of names ask of tokens.
extension TokenTable {
    /// Whether nothing stands between a token and the one before it.
    @inline(__always)
    func isGlued(_ token: Int) -> Bool {
        token > 0 && token < count && !shapes[token].contains(.spaceBefore)
    }

    /// The normal form of what stands in a byte range.
    func normalForm(_ range: TextRange) -> String { NormalForm.form(of: WhiteSpace.folded(text.utf8, range)) }

    /// Whether a token begins a line or a block.
    @inline(__always)
    func isLineStart(_ token: Int) -> Bool { !shapes[token].isDisjoint(with: [.lineBefore, .blockStart]) }

    /// Whether a token is a word with a capital first letter.
    @inline(__always)
    func isCapital(_ token: Int) -> Bool {
        token >= 0 && token < count && classes[token] == .word && shapes[token].contains(.capitalized)
    }

    /// Whether a token is a word in capitals of at least two letters.
    @inline(__always)
    func isAcronym(_ token: Int) -> Bool {
        isCapital(token) && shapes[token].contains(.allCaps) && ends[token] - starts[token] > 1
    }

    /// Whether a token is an apostrophe, straight or curved.
    @inline(__always)
    func isApostrophe(_ token: Int) -> Bool {
        token >= 0 && token < count && (keys[token] == 0x27 || keys[token] == 0x2019)
    }

    /// Whether a token is `'` of a possessive: `'s` behind a word, or `'` behind an s at a space.
    func isPossessive(_ token: Int) -> Bool {
        guard isApostrophe(token), isGlued(token) else { return false }
        return has(token + 1, UInt64(0x73)) && isGlued(token + 1) || !isGlued(token + 1)
    }

    /// First scalar of a token, lower case.
    func initial(_ token: Int) -> UInt8? {
        guard token >= 0, token < count else { return nil }
        let byte = text.utf8[Int(starts[token])]
        return byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// Whether the block of a token is set in title case or capitals, as headlines are: there, a capital says nothing.
    func isTitleCase(block: Range<Int>) -> Bool {
        var capital = 0
        var long = 0
        for token in block where classes[token] == .word && ends[token] - starts[token] > 3 {
            long += 1
            if shapes[token].contains(.capitalized) { capital += 1 }
        }
        return long > 4 && capital * 10 >= long * 7 && block.count < 60
    }

    /// The token behind a point that belongs to the abbreviation or initial at `token`, else the one behind the token.
    func afterPoint(_ token: Int) -> Int {
        isASCII(token + 1, ".") && isGlued(token + 1) ? token + 2 : token + 1
    }
}

/// Scripts that the rules tell apart.
enum NameScript {
    /// Whether a block holds more han and kana than words of letters.
    static func isEastAsian(_ tokens: TokenTable, _ block: Range<Int>) -> Bool {
        var own = 0
        for token in block {
            switch tokens.classes[token] {
            case .han, .hiragana, .katakana: own += 1
            case .word: own -= 3
            default: break
            }
        }
        return own > 0
    }

    /// Whether a text is Japanese: one character in twenty, at least, is kana. Lines of a table may hold none.
    static func isJapanese(_ tokens: TokenTable) -> Bool {
        var kana = 0
        var han = 0
        for kind in tokens.classes {
            switch kind {
            case .hiragana, .katakana: kana += 1
            case .han: han += 1
            default: break
            }
        }
        return kana > 0 && kana * 20 >= han
    }

    /// Whether a block holds kana.
    static func hasKana(_ tokens: TokenTable, _ block: Range<Int>) -> Bool {
        block.contains { tokens.classes[$0] == .hiragana || tokens.classes[$0] == .katakana }
    }
}
