import DatelineRecords

/// Titles as words, and as text.
package enum TitleText {
    /// Keys of a text's words and numbers, punctuation left out: two titles that differ only in marks and case are equal.
    static func words(_ text: String) -> [UInt64] {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        let block = Block(kind: .paragraph, range: TextRange(0, bytes.count))
        let table = Tokenizer.tokens(of: Document(source: source, text: bytes, blocks: [block]))
        return words(table, 0..<table.count)
    }

    /// Keys of the words and numbers of a token range.
    static func words(_ tokens: TokenTable, _ range: Range<Int>) -> [UInt64] {
        range.compactMap { token in
            switch tokens.classes[token] {
            case .punctuation, .symbol: nil
            case .word, .number, .han, .hiragana, .katakana: tokens.keys[token]
            }
        }
    }

    /// A text with its white space folded: a line break between two han or kana characters vanishes, other runs become one space.
    static func folded(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D else {
                result.append(byte)
                index += 1
                continue
            }
            var next = index
            var hasBreak = false
            while next < bytes.count, bytes[next] <= 0x20 {
                if bytes[next] == 0x0A { hasBreak = true }
                next += 1
            }
            let isWide = hasBreak && isWideBefore(result) && next < bytes.count && bytes[next] >= 0xE3
            if !isWide, !result.isEmpty, next < bytes.count { result.append(0x20) }
            index = next
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isWideBefore(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 3 && bytes[bytes.count - 3] >= 0xE3
    }
}
