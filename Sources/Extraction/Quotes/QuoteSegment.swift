/// A stretch between quotation marks: tokens inside, marks left out.
struct QuoteSegment {
    /// Tokens inside the marks, first to behind the last; paragraphs of one quotation are joined.
    var inside: Range<Int>
    /// The token behind the closing mark, or behind the last token where no mark closes.
    var next: Int
    /// The token of the opening mark; the first token where none opens.
    var open: Int
    /// Whether a closing mark stands without an opening one.
    var isStray = false
    /// Whether CJK brackets or Chinese marks hold it.
    var isCornered = false
}

/// Finds the stretches between quotation marks.
struct QuoteScanner {
    let tokens: TokenTable

    /// All stretches, in text order, nested ones left out.
    func segments() -> [QuoteSegment] {
        var found: [QuoteSegment] = []
        var carried: QuoteSegment?
        for block in tokens.blocks where !block.isEmpty {
            var state = BlockState(tokens: tokens, block: block)
            // A paragraph that opens with a mark goes on with the quotation that the one before left open.
            if let open = carried {
                if state.isOpener(block.lowerBound) || state.closesFirst(open) {
                    state.open = [block.lowerBound]
                    state.carried = open
                } else {
                    found.append(open)
                }
                carried = nil
            }
            state.scan()
            found += state.found
            carried = state.unclosed
        }
        if let carried { found.append(carried) }
        return found
    }
}

/// The marks of one block.
private struct BlockState {
    let tokens: TokenTable
    let block: Range<Int>
    /// Opening marks that are not closed yet, outer first.
    var open: [Int] = []
    var carried: QuoteSegment?
    var found: [QuoteSegment] = []
    /// Closed pairs inside what is still open.
    var inner: [(open: Int, close: Int)] = []
    /// What the block's end left open.
    var unclosed: QuoteSegment?

    init(tokens: TokenTable, block: Range<Int>) {
        self.tokens = tokens
        self.block = block
    }

    mutating func scan() {
        let start = open.isEmpty ? block.lowerBound : block.lowerBound + 1
        for token in start..<block.upperBound {
            if isOpener(token) {
                open.append(token)
            } else if isCloser(token) {
                close(token)
            }
        }
        finish()
    }

    private mutating func close(_ token: Int) {
        guard let opener = open.last else {
            if tokens.keys[token] != 0x22 {
                found.append(
                    QuoteSegment(inside: token..<token, next: token + 1, open: token, isStray: true, isCornered: false))
            }
            return
        }
        // A corner bracket closes a corner bracket; another mark inside is text.
        let isCornered = carried != nil && opener == block.lowerBound ? carried?.isCornered == true : isCorner(opener)
        guard isCornered == isCorner(token) else { return }
        open.removeLast()
        guard open.isEmpty else {
            if !isCorner(opener) { inner.append((opener, token)) }
            return
        }
        inner = []
        append(opener, token, token + 1)
    }

    private mutating func append(_ opener: Int, _ end: Int, _ next: Int) {
        let isCornered =
            carried?.isCornered == true && opener == block.lowerBound || isCorner(opener)
            || tokens.keys[opener] == 0x201C && isBesideHan(opener)
        if let carried, opener == block.lowerBound {
            found.append(
                QuoteSegment(
                    inside: carried.inside.lowerBound..<max(end, carried.inside.lowerBound), next: next,
                    open: carried.open,
                    isCornered: isCornered))
            self.carried = nil
        } else if end > opener + 1 {
            found.append(QuoteSegment(inside: opener + 1..<end, next: next, open: opener, isCornered: isCornered))
        }
    }

    /// Marks without their partner: each runs to the next opening mark, the last to the block's end.
    private mutating func finish() {
        guard let first = open.first else { return }
        // `“One. “Two.”`: the pairs inside stand for themselves, the open mark ends in front of them.
        let pairs = inner.filter { $0.open > first }
        for opener in open.dropLast() {
            append(opener, min(open.last ?? opener, pairs.first?.open ?? block.upperBound), opener + 1)
        }
        guard let opener = open.last else { return }
        if let pair = pairs.first(where: { $0.open > opener }) {
            append(opener, pair.open, pair.open)
            for pair in pairs where pair.close > pair.open + 1 { append(pair.open, pair.close, pair.close + 1) }
            found.sort { $0.open < $1.open }
            return
        }
        // A measure (`26"`) opens nothing.
        guard tokens.keys[opener] != 0x22 || opener == block.lowerBound || open.count == 1 else { return }
        var segment = QuoteSegment(
            inside: opener + 1..<block.upperBound, next: block.upperBound, open: opener, isCornered: isCorner(opener))
        if let carried, opener == block.lowerBound {
            segment.inside = carried.inside.lowerBound..<block.upperBound
            segment.open = carried.open
        }
        if !segment.inside.isEmpty { unclosed = segment }
    }

    private func isCorner(_ token: Int) -> Bool {
        let key = tokens.keys[token]
        return key == 0x300C || key == 0x300D || key == 0x300E || key == 0x300F
    }

    private func isBesideHan(_ token: Int) -> Bool {
        guard token + 1 < tokens.count else { return false }
        switch tokens.classes[token + 1] {
        case .han, .hiragana, .katakana: return true
        default: return token > 0 && tokens.classes[token - 1] == .han
        }
    }

    /// Whether the block's first corner mark closes what the block before left open: a quotation that markup broke.
    func closesFirst(_ carried: QuoteSegment) -> Bool {
        guard carried.isCornered else { return false }
        return block.first { isCorner($0) }.map { tokens.keys[$0] == 0x300D } ?? false
    }

    func isOpener(_ token: Int) -> Bool {
        switch tokens.keys[token] {
        case 0x201C, 0x201E, 0xAB, 0x300C: return true
        case 0x300E: return open.isEmpty
        case 0x22: return opensByContext(token)
        case 0x201D: return open.isEmpty && isBesideHan(token) && opensByContext(token)
        default: return false
        }
    }

    private func isCloser(_ token: Int) -> Bool {
        switch tokens.keys[token] {
        case 0x201D, 0xBB, 0x300D: return true
        case 0x300F: return !open.isEmpty && open.last.map { tokens.keys[$0] == 0x300E } == true
        case 0x22: return true
        default: return false
        }
    }

    /// A straight mark opens where a blank or an opening bracket stands before it and none behind it.
    private func opensByContext(_ token: Int) -> Bool {
        let isAfterSpace = token == block.lowerBound || tokens.shapes[token].contains(.spaceBefore)
        let next = token + 1
        guard next < block.upperBound, !tokens.shapes[next].contains(.spaceBefore) else { return false }
        if isAfterSpace { return true }
        let before = tokens.keys[token - 1]
        return before == 0x28 || before == 0x5B || before == 0x2014 || before == 0x2013
            || tokens.classes[token - 1] == .han && open.isEmpty || before == 0x3002 || before == 0xFF1A
    }
}
