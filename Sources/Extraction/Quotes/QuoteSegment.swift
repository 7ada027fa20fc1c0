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
                if state.isOpener(block.lowerBound) {
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
        guard isCorner(opener) == isCorner(token) else { return }
        open.removeLast()
        guard open.isEmpty else { return }
        append(opener, token, token + 1)
    }

    private mutating func append(_ opener: Int, _ end: Int, _ next: Int) {
        let isCornered = isCorner(opener) || tokens.keys[opener] == 0x201C && isBesideHan(opener)
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
        guard !open.isEmpty else { return }
        let nested = found
        for (index, opener) in open.enumerated() {
            let isLast = index == open.count - 1
            let end = isLast ? block.upperBound : open[index + 1]
            // What was read inside an unclosed mark stands for itself; a measure (`26"`) opens nothing.
            if isLast {
                guard tokens.keys[opener] != 0x22 || opener == block.lowerBound || open.count == 1 else { continue }
                var segment = QuoteSegment(
                    inside: opener + 1..<end, next: end, open: opener, isCornered: isCorner(opener))
                if let carried, opener == block.lowerBound {
                    segment.inside = carried.inside.lowerBound..<end
                    segment.open = carried.open
                }
                if !segment.inside.isEmpty { unclosed = segment }
            } else {
                append(opener, end, end)
            }
        }
        found = found.isEmpty ? nested : found
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
