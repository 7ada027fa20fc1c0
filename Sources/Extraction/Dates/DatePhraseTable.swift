/// Phrases of the Japanese and Chinese grammars with what they mean; the longest one at a token wins.
struct DatePhraseTable<Meaning: Sendable>: Sendable {
    private let index: PhraseIndex<Meaning>

    /// Makes a table of phrases; one that stands twice keeps its first meaning.
    init(_ phrases: [(String, Meaning)]) { index = PhraseIndex(phrases) }

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

    /// Keys of the first tokens of the phrases.
    var firstKeys: [UInt64] { index.firstKeys }

    /// The longest phrase at a token.
    func match(_ text: DateText, _ token: Int) -> (meaning: Meaning, end: Int)? {
        guard text.exists(token), let found = index.longestMatch(in: text.table, at: token), found.end <= text.limit,
            let meaning = found.values.first
        else { return nil }
        return (meaning, found.end)
    }
}
