import DatelineRecords

/// Phrases of one or more tokens with what they mean; the longest one at a token wins.
struct DatePhraseTable<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        var keys: [UInt64]
        var meaning: Meaning
    }

    /// Range of entries by first token.
    private let heads: TokenMap<Range<Int>>
    private let entries: [Entry]

    /// Makes a table; phrases are tokenized as the text is (`本日` is two tokens).
    init(_ phrases: [(String, Meaning)]) {
        let parsed = phrases.map { phrase, meaning in
            let text = DocumentText(phrase)
            let source = Source(uri: "-", mediaType: "text/plain", charset: "utf-8", byteCount: text.count)
            let tokens = Tokenizer.tokens(
                of: Document(
                    source: source, text: text, blocks: [Block(kind: .paragraph, range: TextRange(0, text.count))]))
            return (phrase: phrase, entry: Entry(keys: tokens.keys, meaning: meaning))
        }
        let sorted = parsed.sorted {
            ($0.entry.keys[0], $1.entry.keys.count, $0.phrase) < ($1.entry.keys[0], $0.entry.keys.count, $1.phrase)
        }
        entries = sorted.map(\.entry)
        var ranges: [(String, Range<Int>)] = []
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, sorted[end].entry.keys[0] == sorted[start].entry.keys[0] { end += 1 }
            ranges.append((Self.firstToken(sorted[start].phrase), start..<end))
            start = end
        }
        heads = TokenMap(ranges)
    }

    /// Makes a table of a multi-line text: a code and its phrases on each line.
    init(_ text: String, _ meaning: (Substring) -> Meaning?) {
        var phrases: [(String, Meaning)] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let code = parts.first, let value = meaning(code) else { continue }
            for phrase in parts.dropFirst() { phrases.append((String(phrase), value)) }
        }
        self.init(phrases)
    }

    private static func firstToken(_ phrase: String) -> String {
        guard let first = phrase.unicodeScalars.first else { return phrase }
        return first.value < 0x2E80 ? phrase : String(first)
    }

    /// Whether a phrase starts with a token.
    @inline(__always)
    func starts(with key: UInt64) -> Bool { heads[key] != nil }

    /// The longest phrase at a token.
    func match(_ text: DateText, _ token: Int) -> (meaning: Meaning, end: Int)? {
        guard text.exists(token), let range = heads[text.key(token)] else { return nil }
        for entry in entries[range] {
            var next = token
            for key in entry.keys {
                guard text.key(next) == key else { break }
                next += 1
            }
            if next - token == entry.keys.count { return (entry.meaning, next) }
        }
        return nil
    }
}
