package import DatelineRecords

/// The class of a token, read off its bytes.
package enum TokenClass: UInt8, Sendable {
    /// A run of letters of an alphabet (Latin, Greek, Cyrillic …) or a run of hangul.
    case word
    /// A run of decimal digits, ASCII or full width.
    case number
    /// One han character, `々` and `〇` among them.
    case han
    /// One hiragana character.
    case hiragana
    /// One katakana character, `ー` among them.
    case katakana
    /// One scalar of punctuation.
    case punctuation
    /// One scalar of anything else: currency signs, percent, mathematical and other symbols.
    case symbol
}

/// What the bytes of a token and those before it look like.
package struct TokenShape: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// White space or a block border stands before the token, or a line feed that was lost.
    package static let spaceBefore = TokenShape(rawValue: 1)
    /// A line feed stands before the token, or stood there and was lost (`GluedWords`).
    package static let lineBefore = TokenShape(rawValue: 2)
    /// The token is the first of its block.
    package static let blockStart = TokenShape(rawValue: 4)
    /// The token is the first of a sentence.
    package static let sentenceStart = TokenShape(rawValue: 8)
    /// The first letter is upper case.
    package static let capitalized = TokenShape(rawValue: 16)
    /// All letters are upper case.
    package static let allCaps = TokenShape(rawValue: 32)
    /// There is an upper-case letter behind the first.
    package static let innerCaps = TokenShape(rawValue: 64)
    /// There is a byte beyond ASCII.
    package static let nonASCII = TokenShape(rawValue: 128)
    /// A tab stands before the token: it is the first of a table cell.
    package static let cellStart = TokenShape(rawValue: 256)
}

/// The token table of a text: made once, read by every stage. Structure of arrays, one element a token.
///
/// Letters and digits are parted (`Q3` is `Q`, `3`; `10km` is `10`, `km`; `1,200` is `1`, `,`, `1`…), an apostrophe is a token of its own
/// (`JETRO's` is `JETRO`, `'`, `s`); han and kana are one scalar a token. A stage joins what belongs together and looks at `TokenShape.spaceBefore`.
public struct TokenTable: Sendable {
    /// The text.
    package let text: DocumentText
    /// First byte of each token.
    package var starts: [UInt32] = []
    /// The byte behind each token.
    package var ends: [UInt32] = []
    /// Class of each token.
    package var classes: [TokenClass] = []
    /// Shape of each token.
    package var shapes: [TokenShape] = []
    /// Key of each token: `TokenKey.of` of its text, lower case and full-width forms folded.
    package var keys: [UInt64] = []
    /// Index of each token's block in `Document.blocks`.
    package var blockOfToken: [UInt32] = []
    /// Token range of each block.
    package var blocks: [Range<Int>] = []

    package init(text: DocumentText) { self.text = text }

    /// Number of tokens.
    package var count: Int { starts.count }

    /// Byte range of one token.
    package func range(_ token: Int) -> TextRange { TextRange(Int(starts[token]), Int(ends[token])) }

    /// Byte range from the first to the last of some tokens; empty for an empty range.
    package func range(_ tokens: Range<Int>) -> TextRange {
        tokens.isEmpty ? TextRange(0, 0) : TextRange(Int(starts[tokens.lowerBound]), Int(ends[tokens.upperBound - 1]))
    }

    /// Text of one token.
    package func string(_ token: Int) -> String { text[range(token)] }

    /// Text from the first to the last of some tokens.
    package func string(_ tokens: Range<Int>) -> String { text[range(tokens)] }

    /// Index of the first token that starts at or behind a byte offset; `count` where there is none.
    package func firstToken(atOrAfter byte: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first number at or behind a token; `count` where there is none.
    func firstNumber(from token: Int) -> Int {
        classes.withUnsafeBufferPointer { classes in
            var position = token
            while position < classes.count, classes[position] != .number { position += 1 }
            return position
        }
    }

    /// Tokens that lie wholly inside a byte range.
    package func tokens(in range: TextRange) -> Range<Int> {
        let first = firstToken(atOrAfter: range.start)
        var last = first
        while last < count, Int(ends[last]) <= range.end { last += 1 }
        return first..<last
    }

    /// Whether a token's only byte is the ASCII character.
    @inline(__always)
    package func isASCII(_ token: Int, _ character: Unicode.Scalar) -> Bool {
        token >= 0 && token < count && keys[token] == UInt64(character.value)
    }

    /// Whether a token's key is that of `word`.
    @inline(__always)
    package func has(_ token: Int, _ key: UInt64) -> Bool { token >= 0 && token < count && keys[token] == key }

    /// Whether the text at a token's start reads exactly `bytes` and ends at a token's end.
    ///
    /// - Returns: The token behind the match, or nil.
    package func match(_ bytes: StaticString, at token: Int) -> Int? {
        guard token >= 0, token < count else { return nil }
        let start = Int(starts[token])
        let length = bytes.utf8CodeUnitCount
        guard start + length <= text.utf8.count else { return nil }
        let equal = bytes.withUTF8Buffer { buffer in
            text.utf8.withUnsafeBufferPointer { utf8 in
                for index in 0..<length where utf8[start + index] != buffer[index] { return false }
                return true
            }
        }
        guard equal else { return nil }
        var next = token
        while next < count, Int(ends[next]) < start + length { next += 1 }
        return next < count && Int(ends[next]) == start + length ? next + 1 : nil
    }

    /// The value of a number token of at most 18 digits, full-width digits folded; nil for other tokens.
    package func integer(_ token: Int) -> Int? {
        guard token >= 0, token < count, classes[token] == .number else { return nil }
        var value = 0
        var digits = 0
        var index = Int(starts[token])
        let end = Int(ends[token])
        while index < end {
            if digits == 18 { return nil }
            let byte = text.utf8[index]
            if byte < 0x80 {
                value = value * 10 + Int(byte - 0x30)
                index += 1
            } else {
                value = value * 10 + Int(text.utf8[index + 2] - 0x90)  // U+FF10…FF19 is EF BC 90…99
                index += 3
            }
            digits += 1
        }
        return value
    }

    /// Number of digits of a number token, 0 for others.
    package func digitCount(_ token: Int) -> Int {
        guard token >= 0, token < count, classes[token] == .number else { return 0 }
        let length = Int(ends[token] - starts[token])
        return text.utf8[Int(starts[token])] < 0x80 ? length : length / 3
    }
}
