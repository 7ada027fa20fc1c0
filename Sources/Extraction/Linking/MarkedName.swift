import DatelineRecords

/// A found name on its way to an entry.
struct MarkedName {
    var range: TextRange
    var tokens: Range<Int>
    var kind: NameFinding.Kind
    /// As written, white space folded.
    var text: String
    var score: Float
}

/// The names of a document with a look-up by token.
struct MarkedNames {
    /// In text order.
    let all: [MarkedName]
    /// Index of the span that covers each token, -1 for none.
    private let spanOfToken: [Int32]

    init(_ names: [NameFinding], tokens: TokenTable) {
        var all: [MarkedName] = []
        var spanOfToken = [Int32](repeating: -1, count: tokens.count)
        for name in names.sorted(by: { $0.range < $1.range }) {
            let range = tokens.tokens(touching: name.range)
            guard !range.isEmpty, spanOfToken[range.lowerBound] < 0, name.range.end <= tokens.text.count else {
                continue
            }
            for token in range { spanOfToken[token] = Int32(truncatingIfNeeded: all.count) }
            let text = WhiteSpace.folded(tokens.text.utf8, name.range)
            all.append(MarkedName(range: name.range, tokens: range, kind: name.kind, text: text, score: name.score))
        }
        self.all = all
        self.spanOfToken = spanOfToken
    }

    /// Index of the span that covers a token.
    func index(at token: Int) -> Int? {
        guard token >= 0, token < spanOfToken.count, spanOfToken[token] >= 0 else { return nil }
        return Int(spanOfToken[token])
    }

    /// The span that covers a token, where it is of one of the kinds.
    func span(at token: Int, _ kinds: Set<NameFinding.Kind>) -> MarkedName? {
        guard let index = index(at: token), kinds.contains(all[index].kind) else { return nil }
        return all[index]
    }
}

extension TokenTable {
    /// Tokens that share a byte with a range: a name may end inside a token (`FBI` in `FBIs`).
    func tokens(touching range: TextRange) -> Range<Int> {
        var first = firstToken(atOrAfter: range.start)
        if first > 0, Int(ends[first - 1]) > range.start { first -= 1 }
        var last = first
        while last < count, Int(starts[last]) < range.end { last += 1 }
        return first..<last
    }
}

/// White space of names.
enum WhiteSpace {
    /// The text of a range, each run of white space as one blank, none at the ends.
    static func folded(_ utf8: [UInt8], _ range: TextRange) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.length)
        var pending = false
        var index = max(0, range.start)
        let end = min(range.end, utf8.count)
        while index < end {
            let byte = utf8[index]
            let isWide = byte == 0xE3 && index + 2 < end && utf8[index + 1] == 0x80 && utf8[index + 2] == 0x80
            let isNoBreak = byte == 0xC2 && index + 1 < end && utf8[index + 1] == 0xA0
            if byte <= 0x20 || isWide || isNoBreak {
                pending = !bytes.isEmpty
                index += isWide ? 3 : isNoBreak ? 2 : 1
                continue
            }
            if pending { bytes.append(0x20) }
            pending = false
            bytes.append(byte)
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
