import DatelineRecords

/// Finds genitives whose apostrophe was lost (`the Divisions Fraud Section`), in texts that have no apostrophe at all.
///
/// A capitalized word in `s` is one where the text has the word without it too and another word follows.
struct LostApostrophes {
    private var words: Set<UInt64> = []

    private static let shortest = 150
    private static let states = TokenKey.of("states")

    /// Reads the words of a text.
    init(_ tokens: TokenTable, blocks: [Int]) {
        guard tokens.count >= Self.shortest, !tokens.keys.contains(0x27) else { return }
        for block in blocks {
            for token in tokens.blocks[block] where tokens.shapes[token].contains(.capitalized) {
                words.insert(tokens.keys[token])
            }
        }
    }

    /// Where the word without `s` ends; null where the token is no such genitive.
    func border(_ tokens: TokenTable, _ token: Int) -> Int? {
        guard !words.isEmpty, tokens.classes[token] == .word,
            tokens.shapes[token].isSuperset(of: [.capitalized]), !tokens.shapes[token].contains(.nonASCII)
        else { return nil }
        let start = Int(tokens.starts[token])
        let end = Int(tokens.ends[token])
        guard end - start >= 4, tokens.text.utf8[end - 1] == UInt8(ascii: "s"), tokens.keys[token] != Self.states,
            token + 1 < tokens.count, tokens.classes[token + 1] == .word,
            !tokens.shapes[token + 1].contains(.sentenceStart)
        else { return nil }
        var key = TokenKey.offset
        for position in start..<end - 1 { key = TokenKey.mix(key, TokenKey.fold(UInt32(tokens.text.utf8[position]))) }
        return words.contains(key | TokenKey.hashed) ? end - 1 : nil
    }
}
