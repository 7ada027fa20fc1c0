import DatelineRecords

/// Parts names at genitives whose apostrophe was lost (`the Divisions Fraud Section`), in texts that have no apostrophe at all.
///
/// The tagger marks such a name as it is written; an entry has the owner without the `s`, and what it owns. A capitalized word in `s` is a
/// genitive where the text has the word without it too and what stands before the `s` is a name elsewhere in the text, or the first word of one, or ends in
/// the word for a body or an office that owns others.
struct LostGenitives {
    private let tokens: TokenTable
    private var words: Set<UInt64> = []

    private static let shortest = 150
    private static let states = TokenKey.of("states")
    private static let owners = TokenMap(words: [
        "department", "division", "commission", "bureau", "agency", "ministry", "administration", "company",
        "president", "governor", "mayor",
    ])
    private static let offices = TokenMap(words: ["president", "governor", "mayor"])

    /// Reads the words of a text.
    init(_ tokens: TokenTable) {
        self.tokens = tokens
        guard tokens.count >= Self.shortest, !tokens.keys.contains(0x27) else { return }
        for token in 0..<tokens.count where tokens.shapes[token].contains(.capitalized) {
            words.insert(tokens.keys[token])
        }
    }

    /// Names without such an `s`, parted behind it.
    func parted(_ names: [NameFinding]) -> [NameFinding] {
        guard !words.isEmpty else { return names }
        var known: Set<ArraySlice<UInt8>> = []
        for name in names {
            known.insert(tokens.text.utf8[name.range.start..<name.range.end])
            if let first = tokens.tokens(touching: name.range).first {
                known.insert(tokens.text.utf8[name.range.start..<tokens.range(first).end])
            }
        }
        return names.flatMap { parted($0, known) }
    }

    private func parted(_ name: NameFinding, _ known: Set<ArraySlice<UInt8>>) -> [NameFinding] {
        var rest = name
        var parts: [NameFinding] = []
        for token in tokens.tokens(touching: name.range) {
            guard let (border, word) = border(token), border > rest.range.start, border < rest.range.end else {
                continue
            }
            let isOwner = Self.owners.contains(word) && border + 1 < name.range.end
            guard isOwner || known.contains(tokens.text.utf8[rest.range.start..<border]) else { continue }
            // A president is no body.
            if !Self.offices.contains(word) { parts.append(rest.with(TextRange(rest.range.start, border))) }
            let next = token + 1
            guard next < tokens.count, tokens.range(next).start < name.range.end else { return parts }
            rest = rest.with(TextRange(tokens.range(next).start, name.range.end))
        }
        return parts + [rest]
    }

    /// Where the word without `s` ends, and its key; null where the token is no such genitive.
    private func border(_ token: Int) -> (end: Int, word: UInt64)? {
        guard tokens.classes[token] == .word, tokens.shapes[token].contains(.capitalized),
            !tokens.shapes[token].contains(.nonASCII)
        else { return nil }
        let start = Int(tokens.starts[token])
        let end = Int(tokens.ends[token])
        guard end - start >= 4, tokens.text.utf8[end - 1] == UInt8(ascii: "s"), tokens.keys[token] != Self.states,
            token + 1 < tokens.count, tokens.classes[token + 1] == .word,
            !tokens.shapes[token + 1].contains(.sentenceStart)
        else { return nil }
        var key = TokenKey.offset
        for position in start..<end - 1 { key = TokenKey.mix(key, TokenKey.fold(UInt32(tokens.text.utf8[position]))) }
        let word = key | TokenKey.hashed
        return words.contains(word) ? (end - 1, word) : nil
    }
}
