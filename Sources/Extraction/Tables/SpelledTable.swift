import DatelineRecords

/// Phrases of one or more tokens with a value each; the longest that stands at a token is found.
///
///     let table = SpelledTable([("square feet", 1), ("平方メートル", 2)])
///     table.match(tokens, at: 3, before: end)   // (value: 1, next: 5)
///
/// Where the phrase has a space, the text may have a space or a hyphen; where it has none, the tokens must be adjacent.
struct SpelledTable<Value: Sendable>: Sendable {
    private struct Form: Sendable {
        var keys: [UInt64]
        var spaced: [Bool]
        /// The exact spelling where case matters (`mW`, `MW`), else empty.
        var exact: [UInt8]
        var value: Value
    }

    private let buckets: TokenMap<[Int]>
    private let forms: [Form]

    /// Makes a table.
    ///
    /// - Parameters:
    ///   - phrases: Phrases whose case and width do not matter.
    ///   - signs: Phrases that stand for their value only in exactly this spelling.
    init(_ phrases: [(String, Value)], signs: [(String, Value)] = []) {
        let all = phrases + signs
        let table = Tokenizer.tokens(ofPhrases: all.map(\.0))
        var forms: [Form] = []
        for (index, block) in table.blocks.enumerated() where !block.isEmpty {
            let exact = index < phrases.count ? [] : Array(all[index].0.utf8)
            forms.append(
                Form(
                    keys: Array(table.keys[block]), spaced: table.shapes[block].map { $0.contains(.spaceBefore) },
                    exact: exact, value: all[index].1))
        }
        forms.sort { $0.keys.count > $1.keys.count }
        var groups: [UInt64: [Int]] = [:]
        for (index, form) in forms.enumerated() { groups[form.keys[0], default: []].append(index) }
        buckets = TokenMap(keyed: groups.map { ($0.key, $0.value) })
        self.forms = forms
    }

    /// The longest phrase that starts at a token, and the token behind it.
    func match(_ tokens: TokenTable, at token: Int, before end: Int) -> (value: Value, next: Int)? {
        guard token < end, let bucket = buckets[tokens.keys[token]] else { return nil }
        for index in bucket {
            if let next = matches(forms[index], tokens, token, end) { return (forms[index].value, next) }
        }
        return nil
    }

    /// The longest phrase that ends before a token, and its first token.
    func match(_ tokens: TokenTable, endingAt token: Int, notBefore start: Int) -> (value: Value, first: Int)? {
        var first = max(start, token - 6)
        while first < token {
            if let bucket = buckets[tokens.keys[first]] {
                for index in bucket where matches(forms[index], tokens, first, token) == token {
                    return (forms[index].value, first)
                }
            }
            first += 1
        }
        return nil
    }

    private func matches(_ form: Form, _ tokens: TokenTable, _ token: Int, _ end: Int) -> Int? {
        var position = token
        for (index, key) in form.keys.enumerated() {
            if index > 0, form.spaced[index], tokens.isHyphen(position), !tokens.isSpaced(position) {
                position += 1
            } else if index > 0, form.spaced[index] != (position < end && tokens.isSpaced(position)) {
                return nil
            }
            guard position < end, tokens.keys[position] == key else { return nil }
            position += 1
        }
        if !form.exact.isEmpty {
            let range = tokens.range(token..<position)
            guard range.length == form.exact.count else { return nil }
            for index in 0..<form.exact.count where tokens.text.utf8[range.start + index] != form.exact[index] {
                return nil
            }
        }
        return position
    }
}

extension SpelledTable {
    /// Reads a table of lines `value, tab, forms parted by " | "`.
    static func lines(_ text: String) -> [(value: String, forms: [String])] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count >= 2 else { return nil }
            return (String(parts[0]), parts[1].split(separator: "|").map { trimmed(String($0)) })
        }
    }

    private static func trimmed(_ string: String) -> String {
        String(decoding: string.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
    }
}
