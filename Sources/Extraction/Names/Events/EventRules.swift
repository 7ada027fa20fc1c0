import DatelineRecords

/// Finds named events by the grammar of their names and puts them in place of what a tagger made of the same words.
///
/// Conventions: article outside, edition and year inside (`28th Annual Lake Forum`, `Lake Expo 2031`); the place where an event is held
/// belongs to it only where it stands inside the name.
enum EventRules {
    /// Names with the events of a document: a name that an event found here covers or cuts gives way to it.
    ///
    /// - Parameters:
    ///   - names: What was found so far, in any order.
    ///   - blocks: The blocks that are looked at, by language.
    static func merged(_ names: [NameFinding], _ tokens: TokenTable, blocks: BlockLanguage) -> [NameFinding] {
        let context = EventContext(names, tokens)
        var found: [NameFinding] = []
        for language in NameLanguage.allCases {
            for index in blocks[language] {
                let block = tokens.blocks[index]
                if !NameScript.isEastAsian(tokens, block) {
                    EnglishEventRules.find(context, block, &found)
                } else if language == .chinese {
                    ChineseEventRules.find(context, block, &found)
                } else {
                    JapaneseEventRules.find(context, block, &found)
                }
            }
        }
        guard !found.isEmpty else { return names }
        let bodies = RangeIndex(names.filter { $0.kind == .organization }.map(\.range))
        let events = NameRules.withoutOverlaps(repeated(found, in: tokens))
            .filter { !isPart($0.range, bodies) }
        let taken = RangeIndex(events.map(\.range))
        return names.filter { taken.overlapping($0.range).isEmpty } + events
    }

    /// Whether the name of a body goes on behind an event: `Lake Expo Committee`.
    private static func isPart(_ event: TextRange, _ bodies: RangeIndex) -> Bool {
        bodies.overlapping(event).contains { $0.contains(event) && $0.end > event.end }
    }

    /// Marks the other places where the words of an event stand, in headlines too.
    private static func repeated(_ found: [NameFinding], in tokens: TokenTable) -> [NameFinding] {
        var known: [UInt64: [[UInt64]]] = [:]
        for event in found {
            let keys = tokens.tokens(in: event.range).map { tokens.keys[$0] }
            guard let first = keys.first, known[first]?.contains(keys) != true else { continue }
            known[first, default: []].append(keys)
        }
        guard !known.isEmpty else { return found }
        var result = found
        for token in 0..<tokens.count {
            for keys in known[tokens.keys[token]] ?? [] where token + keys.count <= tokens.count {
                guard keys.indices.allSatisfy({ tokens.keys[token + $0] == keys[$0] }),
                    tokens.classes[token] != .word || tokens.isCapital(token)
                else { continue }
                let range = tokens.range(token..<(token + keys.count))
                result.append(NameFinding(range: range, score: 0.55, kind: .event))
            }
        }
        return result
    }
}

/// What the rules of events see of a document: its tokens and the names that were found in it.
struct EventContext {
    let tokens: TokenTable
    let spans: MarkedNames

    init(_ names: [NameFinding], _ tokens: TokenTable) {
        self.tokens = tokens
        spans = MarkedNames(names, tokens: tokens)
    }

    /// An event over some tokens.
    func event(_ range: Range<Int>, _ score: Float) -> NameFinding {
        NameFinding(range: tokens.range(range), score: score, kind: .event)
    }

    /// Whether a name of one of the kinds ends right before a token.
    func hasName(_ kinds: Set<NameFinding.Kind>, endingAt token: Int) -> Bool {
        guard let span = spans.span(at: token - 1, kinds) else { return false }
        return span.tokens.upperBound == token
    }

    /// Whether a token lies in a name of one of the kinds.
    func isMarked(_ token: Int, _ kinds: Set<NameFinding.Kind>) -> Bool { spans.span(at: token, kinds) != nil }

    /// The tokens between a quotation mark at `open` and the one that closes it, at most `limit` tokens on.
    func quoted(_ open: Int, high: Int, limit: Int) -> Range<Int>? {
        guard let closing = Self.closings[tokens.keys[open]] else { return nil }
        var index = open + 1
        while index < high, index - open <= limit {
            if tokens.keys[index] == closing { return index > open + 1 ? (open + 1)..<index : nil }
            index += 1
        }
        return nil
    }

    /// The quotation mark that a closing one at `close` belongs to.
    func opening(_ close: Int, low: Int, limit: Int) -> Int? {
        guard let opening = Self.openings[tokens.keys[close]] else { return nil }
        var index = close - 1
        while index >= low, close - index <= limit {
            if tokens.keys[index] == opening { return index }
            index -= 1
        }
        return nil
    }

    private static let pairs: [(UInt64, UInt64)] = [
        (0x201C, 0x201D), (0x300C, 0x300D), (0x300E, 0x300F), (0x300A, 0x300B), (0x28, 0x29), (0x22, 0x22),
    ]
    private static let closings = Dictionary(uniqueKeysWithValues: pairs)
    private static let openings = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })
}
