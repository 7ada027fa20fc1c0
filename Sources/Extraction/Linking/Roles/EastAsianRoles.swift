import DatelineRecords

/// Finds the roles of people in Japanese and Chinese text: `BODY TITLE NAME`, `BODY TITLE、BODY TITLE NAME`, `NAME TITLE`, `NAME（BODY TITLE）`.
struct EastAsianRoles {
    private let tokens: TokenTable
    private let spans: MarkedNames

    init(_ tokens: TokenTable, _ spans: MarkedNames) {
        self.tokens = tokens
        self.spans = spans
    }

    /// The roles that stand beside one mention of a person.
    func roles(of span: Int) -> [RoleFinding] {
        let name = spans.all[span].tokens
        let block = tokens.blocks[Int(tokens.blockOfToken[name.lowerBound])]
        let before = before(name, block)
        return before.isEmpty ? behind(name, block) : before
    }

    // MARK: before the name

    private func before(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var end = name.lowerBound
        while end > block.lowerBound, isGap(end - 1) { end -= 1 }
        var low = end
        while low > block.lowerBound, end - low < 60, !isBorder(low - 1), !(tokens.shapes[low].contains(.lineBefore)) {
            if let span = spans.index(at: low - 1), spans.all[span].kind == .person { break }
            low -= 1
        }
        guard low < end else { return [] }
        var roles = segments(low..<end)
        if roles.isEmpty { return [] }
        if roles.allSatisfy({ $0.body == nil }), tokens.shapes[low].contains(.lineBefore),
            let body = lineAbove(low, block)
        {
            for index in roles.indices { roles[index].body = body }
        }
        return roles
    }

    /// Roles of `BODY TITLE、TITLE、BODY TITLE`; empty where the last part is no title.
    private func segments(_ range: Range<Int>) -> [RoleFinding] {
        var roles: [RoleFinding] = []
        var end = range.upperBound
        while end > range.lowerBound {
            var start = end
            while start > range.lowerBound, !isSeparator(start - 1) || spans.index(at: start - 1) != nil { start -= 1 }
            guard let role = role(start..<end) else { break }
            roles.insert(role, at: 0)
            end = start - 1
        }
        for index in roles.indices.dropFirst() where roles[index].body == nil {
            roles[index].body = roles[index - 1].body
        }
        return roles
    }

    /// `BODY TITLE`: the title ends the range.
    private func role(_ range: Range<Int>) -> RoleFinding? {
        guard let head = headStart(range.upperBound, low: range.lowerBound) else { return nil }
        var body: RoleBody?
        var first = range.lowerBound
        var index = range.upperBound - 1
        while index >= range.lowerBound {
            if let span = spans.index(at: index), spans.all[span].tokens.upperBound <= head + 1,
                spans.all[span].kind == .organization || spans.all[span].kind == .location
            {
                let end = min(spans.all[span].tokens.upperBound, head)
                body = .span(span)
                first = end
                break
            }
            index -= 1
        }
        if body == nil { first = runStart(range) }
        while first < range.upperBound, isGap(first) || tokens.classes[first] == .hiragana && first < head {
            first += 1
        }
        guard first < range.upperBound, range.upperBound - first <= 24 else { return nil }
        return RoleFinding(title: first..<range.upperBound, body: body)
    }

    /// The first token of the run of title characters that ends a range without a body.
    private func runStart(_ range: Range<Int>) -> Int {
        var start = range.upperBound
        while start > range.lowerBound, tokens.classes[start - 1] != .hiragana, !isSeparator(start - 1),
            tokens.classes[start - 1] != .punctuation || tokens.has(start - 1, 0x30FB)
        {
            start -= 1
        }
        return start
    }

    private func headStart(_ end: Int, low: Int) -> Int? {
        JapaneseRoleTerms.heads.start(tokens, endingAt: end, low: low)
            ?? ChineseRoleTerms.heads.start(tokens, endingAt: end, low: low)
    }

    /// A line above that is nothing but the name of a body.
    private func lineAbove(_ low: Int, _ block: Range<Int>) -> RoleBody? {
        guard low > 0, let span = spans.index(at: low - 1), spans.all[span].kind == .organization,
            spans.all[span].tokens.upperBound == low
        else { return nil }
        let first = spans.all[span].tokens.lowerBound
        return tokens.shapes[first].contains(.lineBefore) ? .span(span) : nil
    }

    // MARK: behind the name

    private func behind(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var index = name.upperBound
        guard index < block.upperBound, !tokens.shapes[index].contains(.lineBefore) else { return [] }
        if tokens.isASCII(index, "(") || tokens.has(index, 0xFF08) {
            // A reading in brackets first: 関口照生（せきぐち・てるお）.
            guard let close = closing(index + 1, block) else { return [] }
            let inside = (index + 1)..<close
            if let last = inside.last, headStart(last + 1, low: inside.lowerBound) != nil { return segments(inside) }
            index = close + 1
            guard index < block.upperBound, !tokens.shapes[index].contains(.lineBefore) else { return [] }
        }
        guard tokens.classes[index] == .han || tokens.classes[index] == .katakana || tokens.classes[index] == .word
        else {
            return []
        }
        let limit = min(block.upperBound, index + 12)
        var end = index
        while end < limit, tokens.classes[end] == .han || tokens.classes[end] == .katakana,
            !tokens.shapes[end].contains(.lineBefore)
        {
            end += 1
        }
        while end > index {
            if headStart(end, low: index) != nil { return [RoleFinding(title: index..<end, body: nil)] }
            end -= 1
        }
        return []
    }

    private func closing(_ start: Int, _ block: Range<Int>) -> Int? {
        var index = start
        while index < block.upperBound, index - start < 40 {
            if tokens.isASCII(index, ")") || tokens.has(index, 0xFF09) { return index }
            index += 1
        }
        return nil
    }

    // MARK: characters

    private func isGap(_ token: Int) -> Bool {
        tokens.isASCII(token, ":") || tokens.has(token, 0xFF1A)
            || tokens.has(token, 0x30FB) && spans.index(at: token) == nil
            || tokens.has(token, 0x306E) && spans.index(at: token) == nil
    }

    private func isSeparator(_ token: Int) -> Bool {
        tokens.has(token, 0x3001) || tokens.has(token, 0x517C) || tokens.isASCII(token, ",")
            || tokens.isASCII(token, "/")
            || tokens.isASCII(token, "&")
    }

    private func isBorder(_ token: Int) -> Bool {
        if spans.index(at: token) != nil { return false }
        if tokens.classes[token] == .hiragana { return !tokens.has(token, 0x306E) }
        switch tokens.keys[token] {
        case 0x3002, 0x3000, 0x300C, 0x300D, 0xFF08, 0xFF09, 0x28, 0x29, 0x201C, 0x201D, 0x3B, 0xFF1B, 0x21, 0xFF01,
            0x3F, 0x2E,
            0x25A0, 0x25CF, 0x25CB, 0x3010, 0x3011, 0x300E, 0x300F, 0x4E0E, 0x548C, 0x53CA:
            return true
        case 0x2C, 0xFF0C: return true
        default: return false
        }
    }
}
