import DatelineRecords

/// Finds named events in Chinese text: an ending behind a run of characters, party congresses and plenary sessions.
enum ChineseEventRules {
    static func find(_ context: EventContext, _ block: Range<Int>, _ found: inout [NameFinding]) {
        var index = block.lowerBound
        while index < block.upperBound {
            if let event = EnglishEventRules.coined(context.tokens, index, block)
                ?? EnglishEventRules.whole(context.tokens, index, block)
                ?? congress(context.tokens, index, block) ?? headed(context, index, block)
            {
                found.append(context.event(event, 0.75))
                index = event.upperBound
            } else {
                index += 1
            }
        }
    }

    /// `2031海滨智能制造产业投资推介会`, `“学史力行”主题教育`.
    private static func headed(_ context: EventContext, _ head: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard let end = ChineseEventTerms.heads.end(tokens, at: head, high: block.upperBound),
            !(end < block.upperBound && tokens.isGlued(end)
                && ChineseEventTerms.followers.end(tokens, at: end, high: block.upperBound) != nil),
            ChineseEventTerms.heads.end(tokens, at: end, high: block.upperBound) == nil
        else { return nil }
        let start = start(context, before: head, block)
        guard start < head, !ChineseEventTerms.generic.covers(tokens, start..<head) else { return nil }
        let isFair = ChineseEventTerms.fairs.end(tokens, at: head, high: block.upperBound) == end
        let isQuoted = tokens.has(start, 0x201C)
        guard head - start >= (isFair ? 2 : isQuoted ? 4 : 5) else { return nil }
        return start..<end
    }

    /// The first token of the name before a head: back to a clause, a verb or a preposition, over titles in quotation marks and brackets.
    private static func start(_ context: EventContext, before head: Int, _ block: Range<Int>) -> Int {
        let tokens = context.tokens
        var start = head
        while start > block.lowerBound, head - start < 46 {
            let token = start - 1
            if tokens.shapes[start].contains(.lineBefore) { break }
            if let open = context.opening(token, low: block.lowerBound, limit: 20), !tokens.has(token, 0x22) {
                // A bracket belongs to a name only between its characters.
                start = open
                continue
            }
            if let span = context.spans.index(at: token), context.spans.all[span].kind == .organization,
                context.spans.all[span].tokens.upperBound == start,
                context.spans.all[span].tokens.lowerBound >= block.lowerBound
            {
                start = context.spans.all[span].tokens.lowerBound
                continue
            }
            if isPair(tokens, token, head) {
                start = token
                continue
            }
            guard EastAsianPhrase.isNameLike(tokens, token), !tokens.has(token, 0x30FB),
                ChineseEventTerms.stops.start(tokens, endingAt: start, low: block.lowerBound) == nil
            else { break }
            if tokens.classes[token] == .number, tokens.has(start, 0x6708) || tokens.has(start, 0x65E5) { break }
            start = token
        }
        if start < head, tokens.has(start, 0x3001) { start += 1 }
        if start < head, tokens.classes[start] == .number, tokens.has(start + 1, 0x5E74), start + 2 <= head {
            start += 2
        }
        return start
    }

    /// Whether a comma parts two of a kind inside a name: `优秀党组织、优秀党员表彰大会`.
    private static func isPair(_ tokens: TokenTable, _ comma: Int, _ head: Int) -> Bool {
        guard tokens.has(comma, 0x3001), comma + 2 < head else { return false }
        return (max(0, comma - 8)..<max(0, comma - 1)).contains {
            tokens.keys[$0] == tokens.keys[comma + 1] && tokens.keys[$0 + 1] == tokens.keys[comma + 2]
        }
    }

    // MARK: party congresses

    /// `十九大`, `中共七大`, `十九届四中全会`.
    private static func congress(_ tokens: TokenTable, _ index: Int, _ block: Range<Int>) -> Range<Int>? {
        guard numerals.contains(tokens.keys[index]), index == block.lowerBound || !isNumeral(tokens, index - 1) else {
            return nil
        }
        var end = index
        while end < block.upperBound, numerals.contains(tokens.keys[end]), tokens.classes[end] == .han { end += 1 }
        let party = parties.start(tokens, endingAt: index, low: block.lowerBound)
        if tokens.has(end, 0x5927), end - index >= 2 || party != nil,
            end + 1 >= block.upperBound || !bound.contains(tokens.keys[end + 1])
        {
            return (party ?? index)..<(end + 1)
        }
        if tokens.has(end, 0x5C4A), numerals.contains(tokens.keys[min(end + 1, tokens.count - 1)]),
            let session = sessions.end(tokens, at: end + 2, high: block.upperBound)
        {
            return index..<session
        }
        return nil
    }

    private static func isNumeral(_ tokens: TokenTable, _ index: Int) -> Bool {
        tokens.classes[index] == .number || numerals.contains(tokens.keys[index])
    }

    private static let numerals = TokenMap(words: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"])
    private static let parties = PhraseList(["中共"])
    private static let sessions = PhraseList(["中全会"])
    /// Characters that go on behind *N大* without it being a congress: 十大品牌.
    private static let bound = TokenMap(words: [
        "品", "类", "行", "产", "项", "重", "工", "城", "企", "战", "优", "核", "领", "板", "主", "平", "基", "区", "体", "系", "方", "任",
        "举", "措", "名", "人", "新", "创", "经", "典", "事", "件",
    ])
}
