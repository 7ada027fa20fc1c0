import DatelineRecords

/// A list of words of several tokens each, matched at a token, longest first: for scripts that write one character a token.
struct PhraseList: Sendable {
    private let forward: [UInt64: [[UInt64]]]
    private let backward: [UInt64: [[UInt64]]]

    /// Makes a list; words are tokenized as text is.
    init(_ words: [String]) {
        var forward: [UInt64: [[UInt64]]] = [:]
        var backward: [UInt64: [[UInt64]]] = [:]
        for word in words {
            let keys = Self.keys(of: word)
            guard let first = keys.first, let last = keys.last else { continue }
            forward[first, default: []].append(keys)
            backward[last, default: []].append(keys)
        }
        self.forward = forward.mapValues { $0.sorted { $0.count > $1.count } }
        self.backward = backward.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// Token keys of a text.
    static func keys(of word: String) -> [UInt64] {
        let text = DocumentText(word)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: text.count)
        let block = Block(kind: .paragraph, range: TextRange(0, text.count))
        return Tokenizer.tokens(of: Document(source: source, text: text, blocks: [block])).keys
    }

    /// The token behind the longest word that starts at `token`, or nil.
    func end(_ tokens: TokenTable, at token: Int, high: Int) -> Int? {
        guard token >= 0, token < high, let words = forward[tokens.keys[token]] else { return nil }
        for word in words where token + word.count <= high {
            if word.indices.allSatisfy({ tokens.keys[token + $0] == word[$0] }) { return token + word.count }
        }
        return nil
    }

    /// Whether a range is made of words of the list alone, one behind the other, the longest each time.
    func covers(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let next = end(tokens, at: index, high: range.upperBound) else { return false }
            index = next
        }
        return true
    }

    /// The first token of the longest word that ends before `end`, or nil.
    func start(_ tokens: TokenTable, endingAt end: Int, low: Int) -> Int? {
        guard end > low, end <= tokens.count, let words = backward[tokens.keys[end - 1]] else { return nil }
        for word in words where end - word.count >= low {
            let first = end - word.count
            if word.indices.allSatisfy({ tokens.keys[first + $0] == word[$0] }) { return first }
        }
        return nil
    }
}
