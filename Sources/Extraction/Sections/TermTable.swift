import DatelineRecords

/// Phrases of one or more tokens and what each stands for, matched at a place of the token table; case and width do not matter.
///
///     let table = TermTable([("media contact", 1), ("お問い合わせ", 2)])
///     table.match(tokens, at: 0)  // (end: 2, value: 1) for `Media Contact: …`
package struct TermTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        let rest: [UInt64]
        let value: Value
    }

    private let phrasesOfFirstKey: TokenMap<[Phrase]>

    /// Makes a table; of two equal phrases the later one counts.
    package init(_ pairs: [(String, Value)]) {
        var phrases: [UInt64: [Phrase]] = [:]
        var words: [UInt64: String] = [:]
        for (text, value) in pairs {
            let table = Self.tokens(text)
            guard let first = table.keys.first else { continue }
            words[first] = words[first] ?? table.string(0)
            phrases[first, default: []].append(Phrase(rest: Array(table.keys.dropFirst()), value: value))
        }
        phrasesOfFirstKey = TokenMap(
            phrases.compactMap { key, list in
                words[key].map { ($0, list.sorted { $0.rest.count > $1.rest.count }) }
            })
    }

    /// The longest phrase that starts at a token, and the token behind it.
    ///
    /// - Parameters:
    ///   - start: Index of the token where the phrase must begin.
    ///   - limit: Index of the token that the phrase must not reach over.
    package func match(_ tokens: TokenTable, at start: Int, before limit: Int) -> (end: Int, value: Value)? {
        guard start >= 0, start < limit, limit <= tokens.count,
            let phrases = phrasesOfFirstKey[tokens.keys[start]]
        else { return nil }
        for phrase in phrases {
            let end = start + 1 + phrase.rest.count
            guard end <= limit else { continue }
            var index = start + 1
            var isEqual = true
            for key in phrase.rest {
                if tokens.keys[index] != key {
                    isEqual = false
                    break
                }
                index += 1
            }
            if isEqual { return (end, phrase.value) }
        }
        return nil
    }

    /// The first phrase that starts inside a token range.
    package func firstMatch(_ tokens: TokenTable, in range: Range<Int>) -> (range: Range<Int>, value: Value)? {
        for start in range {
            if let match = match(tokens, at: start, before: range.upperBound) {
                return (start..<match.end, match.value)
            }
        }
        return nil
    }

    /// A phrase that ends where a token range ends.
    package func suffix(_ tokens: TokenTable, of range: Range<Int>) -> (range: Range<Int>, value: Value)? {
        let first = max(range.lowerBound, range.upperBound - 12)
        for start in first..<max(first, range.upperBound) {
            if let match = match(tokens, at: start, before: range.upperBound), match.end == range.upperBound {
                return (start..<match.end, match.value)
            }
        }
        return nil
    }

    private static func tokens(_ text: String) -> TokenTable {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        let block = Block(kind: .paragraph, range: TextRange(0, bytes.count))
        return Tokenizer.tokens(of: Document(source: source, text: bytes, blocks: [block]))
    }
}

extension TermTable where Value: RawRepresentable<String> {
    /// Reads lines `value: phrase; phrase; phrase`; a value may have several lines. Unknown values are left out (a test counts them).
    package init(lines: String) {
        var pairs: [(String, Value)] = []
        for line in lines.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].filter { $0 != " " }
            guard let value = Value(rawValue: String(name)) else { continue }
            for phrase in line[line.index(after: colon)...].split(separator: ";") {
                pairs.append((String(phrase), value))
            }
        }
        self.init(pairs)
    }
}

extension TermTable where Value == Bool {
    /// Reads phrases parted by `;` or line breaks.
    package init(phrases: String) {
        self.init(phrases.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { (String($0), true) })
    }
}
