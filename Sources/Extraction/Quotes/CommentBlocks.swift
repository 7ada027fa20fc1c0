import DatelineRecords

/// Comments that stand under a speaker's name without marks, and block quotations.
struct CommentBlocks {
    let reader: AttributionReader
    let blocks: [Block]
    private var tokens: TokenTable { reader.tokens }

    /// The quotations of block quotes and comment sections that no mark gave.
    func quotes(besides known: [Quotation]) -> [Quotation] {
        var found: [Quotation] = []
        var index = 0
        while index < tokens.blocks.count {
            let block = tokens.blocks[index]
            if blocks[index].kind == .blockquote, !block.isEmpty, block.count >= 8, !isKnown(block, known) {
                found.append(Quotation(inside: block, speaker: speaker(around: index)))
            } else if isCommentHeading(block) {
                let (comments, next) = comments(from: index + 1, known)
                found += comments
                index = max(next, index + 1)
                continue
            }
            index += 1
        }
        return found
    }

    private func isKnown(_ range: Range<Int>, _ known: [Quotation]) -> Bool {
        known.contains { $0.inside.overlaps(range) }
    }

    /// The speaker of a block quotation: the paragraph behind opens with a name, or the one before ends with `said:`.
    private func speaker(around index: Int) -> Range<Int>? {
        if index + 1 < tokens.blocks.count {
            let next = tokens.blocks[index + 1]
            if next.count < 25, let person = reader.persons.first(where: { next.contains($0.lowerBound) }) {
                return person
            }
        }
        let block = tokens.blocks[index]
        if let attribution = reader.before(block.lowerBound) { return attribution.speaker }
        return reader.persons.last { block.contains($0.lowerBound) && $0.lowerBound > block.upperBound - 20 }
    }

    /// A short line that ends with コメント, メッセージ, 談話: comments follow.
    private func isCommentHeading(_ block: Range<Int>) -> Bool {
        guard block.count >= 3, block.count <= 45, let last = block.last else { return false }
        guard tokens.classes[last] == .katakana || tokens.classes[last] == .han else { return false }
        for length in 2...5 where block.count >= length {
            if let match = Self.headings.longestMatch(in: tokens, at: block.upperBound - length),
                match.end == block.upperBound
            {
                return true
            }
        }
        return false
    }

    private static let headings = PhraseIndex<Bool>(
        ["コメント", "メッセージ", "談話", "評論", "寄语", "感言", "エンドースメント", "推薦の声", "利用者の声"].map { ($0, true) })

    /// Pairs of a speaker's line and the paragraphs below it, up to the next heading.
    private func comments(from start: Int, _ known: [Quotation]) -> ([Quotation], Int) {
        var found: [Quotation] = []
        var index = start
        while index < tokens.blocks.count {
            let line = tokens.blocks[index]
            guard isSpeakerLine(line), index + 1 < tokens.blocks.count else { break }
            var end = index + 1
            while end < tokens.blocks.count, isSpeech(tokens.blocks[end]) { end += 1 }
            guard end > index + 1 else { break }
            let inside = tokens.blocks[index + 1].lowerBound..<tokens.blocks[end - 1].upperBound
            if !isKnown(inside, known) || !isMarked(inside, known) {
                found.append(
                    Quotation(
                        inside: inside,
                        speaker: reader.persons.last { line.contains($0.lowerBound) && !isOffice($0) } ?? bareName(line)
                    )
                )
            }
            index = end
        }
        return (found, index)
    }

    private func isMarked(_ range: Range<Int>, _ known: [Quotation]) -> Bool {
        known.contains { $0.inside.lowerBound <= range.lowerBound + 1 && $0.inside.upperBound >= range.upperBound - 2 }
    }

    /// A line without a full stop at its end, no heading of its own.
    private func isSpeakerLine(_ block: Range<Int>) -> Bool {
        guard let first = block.first, let last = block.last, block.count <= 60 else { return false }
        return !Self.bullets.contains(tokens.keys[first]) && tokens.keys[last] != 0x3002 && tokens.keys[last] != 0x2E
    }

    /// 奈良市, 環境課: a body.
    private func isOffice(_ range: Range<Int>) -> Bool { Self.offices.contains(tokens.keys[range.upperBound - 1]) }

    private static let offices = TokenMap(words: ["市", "県", "町", "村", "区", "課", "部", "局", "社", "会", "省", "府", "都", "庁"])
    private static let bullets = TokenMap(words: ["■", "□", "◆", "◇", "●", "【", "＜", "〈", "▼", "※"])

    private func isSpeech(_ block: Range<Int>) -> Bool {
        guard let last = block.last else { return false }
        let key = tokens.keys[last]
        return key == 0x3002 || key == 0x21 || key == 0x300D || key == 0x3F
    }

    /// The han right in front of a bracket or the line's end: `益子実香（…）`, `代表取締役社長　角本 高章`.
    private func bareName(_ line: Range<Int>) -> Range<Int>? {
        guard let bracket = line.first(where: { tokens.isASCII($0, "(") }), bracket - line.lowerBound <= 8,
            bracket > line.lowerBound,
            (line.lowerBound..<bracket).allSatisfy({ tokens.classes[$0] != .punctuation })
        else { return nil }
        return line.lowerBound..<bracket
    }
}
