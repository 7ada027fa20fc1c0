import DatelineRecords

/// Finds named events in Japanese text: an ending behind a run of characters, a title in brackets that is held, a contest before its result.
enum JapaneseEventRules {
    static func find(_ context: EventContext, _ block: Range<Int>, _ found: inout [NameFinding]) {
        var index = block.lowerBound
        while index < block.upperBound {
            if let event = EnglishEventRules.coined(context.tokens, index, block)
                ?? EnglishEventRules.whole(context.tokens, index, block)
            {
                found.append(context.event(event, 0.8))
                index = event.upperBound
            } else if let event = titled(context, index, block) {
                found.append(context.event(event, 0.85))
                index = event.upperBound
            } else if let event = headed(context, index, block) ?? meeting(context, index, block) {
                found.append(context.event(event, 0.75))
                index = event.upperBound
            } else {
                if let event = won(context, index, block) { found.append(context.event(event, 0.8)) }
                index += 1
            }
        }
    }

    // MARK: endings

    /// `湖畔映画祭`, `第3回みなと食フェスタ2031`.
    private static func headed(_ context: EventContext, _ head: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard let end = JapaneseEventTerms.heads.end(tokens, at: head, high: block.upperBound),
            isBorder(tokens, end, block)
        else { return nil }
        let start = start(context, before: head, block)
        guard start < head, tokens.isGlued(head) || tokens.classes[head - 1] == .word,
            !JapaneseEventTerms.generic.covers(tokens, start..<head), end - start >= 4
        else { return nil }
        // The shortest endings need more in front of them.
        let isShort = end - head == 1
        if isShort, head - start < 3 || tokens.classes[head - 1] == .hiragana { return nil }
        return start..<edition(tokens, end, block)
    }

    /// `みなと銀行株主総会`, `第3回意見交換会`, `水の利用に関する意見交換会`.
    private static func meeting(_ context: EventContext, _ head: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard let end = JapaneseEventTerms.meetings.end(tokens, at: head, high: block.upperBound),
            isBorder(tokens, end, block), head > block.lowerBound
        else { return nil }
        if context.hasName([.organization], endingAt: head), let body = context.spans.index(at: head - 1) {
            let start = context.spans.all[body].tokens.lowerBound
            return head - start >= 3 ? start..<end : nil
        }
        if let subject = aboutWord.start(tokens, endingAt: head, low: block.lowerBound) {
            let start = subjectStart(context, before: subject, block)
            return subject - start >= 4 ? start..<end : nil
        }
        let start = start(context, before: head, block)
        guard start < head, tokens.isGlued(head), !JapaneseEventTerms.generic.covers(tokens, start..<head),
            tokens.has(start, numberMark),
            tokens.classes[start + 1] == .number || tokens.classes[start + 1] == .han, end - start >= 6
        else { return nil }
        return start..<end
    }

    /// The first token of the run before a head, behind a date and what is no part of a name.
    private static func start(_ context: EventContext, before head: Int, _ block: Range<Int>) -> Int {
        let tokens = context.tokens
        var start = EastAsianPhrase.runStart(tokens, before: head, low: block.lowerBound, limit: 30)
        for token in start..<head where dateMarks.contains(tokens.keys[token]) && token > start {
            if tokens.classes[token - 1] == .number { start = token + 1 }
        }
        while start < head, leading.contains(tokens.keys[start]) || tokens.has(start, 0x30FB) { start += 1 }
        if start < head, tokens.classes[start] == .number, tokens.digitCount(start) < 4 { return head }
        // Kana in front of the run may belong to the name: めぐる湖畔まつり.
        if let marked = context.spans.span(at: start, [.event]), marked.tokens.lowerBound < start {
            return marked.tokens.lowerBound
        }
        return start
    }

    /// The first token of what a meeting is about: back over nouns and the particles that join them.
    private static func subjectStart(_ context: EventContext, before end: Int, _ block: Range<Int>) -> Int {
        let tokens = context.tokens
        var start = end
        while start > block.lowerBound, end - start < 30 {
            let token = start - 1
            let isJoint = tokens.has(token, 0x306E) && !tokens.has(token - 1, 0x3068)
            guard isJoint || EastAsianPhrase.isNameLike(tokens, token), !tokens.shapes[start].contains(.lineBefore)
            else { break }
            start = token
        }
        while start < end, tokens.classes[start] == .hiragana { start += 1 }
        return start
    }

    /// The token behind a year or number right behind the name.
    private static func edition(_ tokens: TokenTable, _ end: Int, _ block: Range<Int>) -> Int {
        guard end < block.upperBound, !tokens.shapes[end].contains(.lineBefore) else { return end }
        if tokens.digitCount(end) == 4, !tokens.has(end + 1, 0x5E74) { return end + 1 }
        return end
    }

    /// Whether a head ends a word: no han, katakana or letter goes on behind it, and no body is named after it.
    private static func isBorder(_ tokens: TokenTable, _ end: Int, _ block: Range<Int>) -> Bool {
        guard end < block.upperBound, tokens.isGlued(end) else { return true }
        if JapaneseEventTerms.bodies.end(tokens, at: end, high: block.upperBound) != nil { return false }
        switch tokens.classes[end] {
        case .han: return JapaneseEventTerms.holdings.end(tokens, at: end, high: block.upperBound) != nil
        case .katakana: return false
        case .punctuation: return !tokens.has(end, 0x30FB)
        default: return true
        }
    }

    private static let numberMark: UInt64 = 0x7B2C
    private static let aboutWord = PhraseList(["に関する", "についての", "を考える"])
    private static let dateMarks = TokenMap(words: ["年", "月", "日", "時", "分"])
    private static let leading = TokenMap(words: ["同", "本", "各", "両", "当", "毎", "今"])

    // MARK: titles

    /// `「湖畔の光」を開催`, `イベント「湖畔の光」`.
    private static func titled(_ context: EventContext, _ open: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard tokens.has(open, 0x300C) || tokens.has(open, 0x300E),
            let title = context.quoted(open, high: block.upperBound, limit: 40),
            !title.contains(where: { tokens.has($0, 0x3002) || tokens.has($0, 0x3001) && title.count > 24 })
        else { return nil }
        if JapaneseEventTerms.nouns.start(tokens, endingAt: open, low: block.lowerBound) != nil, tokens.isGlued(open) {
            return title
        }
        var index = behindBracket(tokens, title.upperBound + 1, block)
        guard index < block.upperBound, particles.contains(tokens.keys[index]) else { return nil }
        index += 1
        let limit = min(block.upperBound, index + 12)
        while index < limit, !tokens.has(index, 0x3002), !tokens.has(index, 0x300C), !tokens.has(index, 0x3001) {
            if JapaneseEventTerms.holdings.end(tokens, at: index, high: block.upperBound) != nil { return title }
            index += 1
        }
        return nil
    }

    private static func behindBracket(_ tokens: TokenTable, _ index: Int, _ block: Range<Int>) -> Int {
        guard tokens.isASCII(index, "(") else { return index }
        let limit = min(block.upperBound, index + 30)
        return (index..<limit).first { tokens.isASCII($0, ")") }.map { $0 + 1 } ?? index
    }

    private static let particles = TokenMap(words: ["を", "に", "が", "へ", "で", "は"])

    // MARK: results

    /// `LAKE DANCE BATTLE 決勝 優勝`: the contest that a line gives before its result.
    private static func won(_ context: EventContext, _ result: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard JapaneseEventTerms.results.end(tokens, at: result, high: block.upperBound) != nil,
            tokens.shapes[result].contains(.spaceBefore), !tokens.shapes[result].contains(.lineBefore)
        else { return nil }
        var start = result
        while start > block.lowerBound, result - start < 40,
            !tokens.shapes[start].contains(.lineBefore) || start == result
        {
            start -= 1
        }
        guard tokens.shapes[start].contains(.lineBefore) || start == block.lowerBound else { return nil }
        let end = JapaneseEventTerms.rounds.start(tokens, endingAt: result, low: start) ?? result
        guard end - start >= 2, !(start..<end).contains(where: { tokens.has($0, 0x3002) || tokens.has($0, 0x3001) })
        else { return nil }
        return start..<end
    }
}
