import DatelineRecords

/// Finds the roles of people in Japanese and Chinese text: `BODY TITLE NAME`, `BODY TITLE、BODY TITLE NAME`, `NAME TITLE`, `NAME（BODY TITLE）`.
struct EastAsianRoles {
    let tokens: TokenTable
    let spans: MarkedNames
    private let isJapanese: Bool

    init(_ tokens: TokenTable, _ spans: MarkedNames) {
        self.tokens = tokens
        self.spans = spans
        isJapanese = NameScript.isJapanese(tokens)
    }

    /// The roles that stand beside one mention of a person.
    func roles(of span: Int) -> [RoleFinding] {
        let name = spans.all[span].tokens
        let block = tokens.blocks[Int(tokens.blockOfToken[name.lowerBound])]
        let before = before(span, block, depth: 0)
        let beside = before.isEmpty ? behind(name, block) : before
        let clauses = EastAsianRoleClauses(tokens: tokens, spans: spans, isJapanese: isJapanese)
        return beside + clauses.roles(of: span)
    }

    // MARK: before the name

    private func before(_ span: Int, _ block: Range<Int>, depth: Int) -> [RoleFinding] {
        let end = titleEnd(spans.all[span].tokens.lowerBound, block)
        var low = end
        while low > block.lowerBound, end - low < 60, !isBorder(low - 1, end) {
            if tokens.shapes[low].contains(.lineBefore), low < end { break }
            if let span = spans.index(at: low - 1), spans.all[span].kind == .person { break }
            low -= 1
        }
        guard low < end else { return [] }
        var roles = EastAsianRolePhrase(tokens: tokens, spans: spans).coordinated(low..<end)
        guard !roles.isEmpty, roles.allSatisfy({ $0.body == nil }) else { return roles }
        let body = context(low, span, block) ?? (depth < 8 ? listed(low, block, depth) : nil)
        for index in roles.indices { roles[index].body = body }
        return roles
    }

    /// The token behind the title before a name: colons, `の`, `・`, `である` and a comma between title and name are skipped.
    private func titleEnd(_ first: Int, _ block: Range<Int>) -> Int {
        var end = first
        while end > block.lowerBound, spans.index(at: end - 1) == nil {
            let token = end - 1
            if tokens.isASCII(token, ":") || tokens.has(token, 0x30FB) || tokens.has(token, 0x306E) {
                end -= 1
            } else if tokens.isASCII(token, "/"), end < first || token > block.lowerBound {
                end -= 1
            } else if tokens.isASCII(token, ")"), let open = openOfBracket(token, block),
                EastAsianRolePhrase.headStart(tokens, open, low: block.lowerBound) != nil
            {
                end = open
            } else if let copula = Self.copulas.start(tokens, endingAt: end, low: block.lowerBound) {
                end = copula
            } else if tokens.has(token, 0x3001),
                EastAsianRolePhrase.headStart(tokens, token, low: block.lowerBound) != nil
            {
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    /// The bracket that closes at `close`, a few characters wide: `取締役（常勤）`.
    private func openOfBracket(_ close: Int, _ block: Range<Int>) -> Int? {
        (max(block.lowerBound, close - 6)..<close).last { tokens.isASCII($0, "(") }
    }

    /// The body outside the phrase: in front of the bracket that holds it, alone on the line above, or named by the list of particulars.
    private func context(_ low: Int, _ span: Int, _ block: Range<Int>) -> RoleBody? {
        // A title that heads the profiles below it is one of the body that speaks.
        if Self.headingMarks.contains(tokens.keys[low > 0 ? low - 1 : 0]), low > 0,
            tokens.shapes[spans.all[span].tokens.lowerBound].contains(.lineBefore)
        {
            return .issuer
        }
        if let open = openBracket(low, block), let body = spans.index(at: open - 1), isBody(body) { return .span(body) }
        if tokens.shapes[low].contains(.lineBefore), low > 0, let body = spans.index(at: low - 1),
            spans.all[body].kind == .organization,
            tokens.shapes[spans.all[body].tokens.lowerBound].contains(.lineBefore)
        {
            return .span(body)
        }
        return tokens.isASCII(low - 1, ":") ? particulars(low) : nil
    }

    /// The bracket that is open at a token.
    private func openBracket(_ token: Int, _ block: Range<Int>) -> Int? {
        var index = token - 1
        while index > block.lowerBound, token - index < 50 {
            if tokens.isASCII(index, ")") || tokens.has(index, 0xFF09) { return nil }
            if tokens.isASCII(index, "(") || tokens.has(index, 0xFF08) { return index }
            index -= 1
        }
        return nil
    }

    /// `会社名：BODY` above `代表者：TITLE NAME`.
    private func particulars(_ token: Int) -> RoleBody? {
        var index = token - 1
        while index > 1, token - index < 160 {
            if let span = spans.index(at: index) {
                let first = spans.all[span].tokens.lowerBound
                if isBody(span), tokens.isASCII(first - 1, ":"), Self.nameLabels.contains(tokens.keys[first - 2]) {
                    return .span(span)
                }
                index = first
            }
            index -= 1
        }
        return nil
    }

    /// `BODY TITLE NAME、TITLE NAME`: the body of the person before in the list.
    private func listed(_ low: Int, _ block: Range<Int>, _ depth: Int) -> RoleBody? {
        guard tokens.has(low - 1, 0x3001) || spans.index(at: low - 1) != nil else { return nil }
        let token = tokens.has(low - 1, 0x3001) ? low - 2 : low - 1
        guard let previous = spans.index(at: token), spans.all[previous].kind == .person else { return nil }
        return before(previous, block, depth: depth + 1).last?.body
    }

    private func isBody(_ span: Int) -> Bool {
        spans.all[span].kind == .organization || spans.all[span].kind == .location
    }

    // MARK: behind the name

    private func behind(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var index = name.upperBound
        guard index < block.upperBound, !tokens.shapes[index].contains(.lineBefore) else { return [] }
        let phrase = EastAsianRolePhrase(tokens: tokens, spans: spans)
        if let honorific = JapaneseRoleTerms.honorifics.end(tokens, at: index, high: block.upperBound) {
            index = honorific
        }
        if tokens.isASCII(index, "(") || tokens.has(index, 0xFF08) {
            // A reading in brackets first: 山本花子（やまもと・はなこ）.
            guard let close = closing(index + 1, block) else { return [] }
            let inside = phrase.any((index + 1)..<close)
            if !inside.isEmpty { return inside }
            index = close + 1
        }
        guard index < block.upperBound,
            index == name.upperBound || tokens.isASCII(index - 1, ")") || tokens.has(index - 1, 0xFF09),
            !tokens.shapes[index].contains(.lineBefore), let end = directTitle(index, block)
        else { return [] }
        var body: RoleBody?
        if let before = spans.index(at: name.lowerBound - 1), spans.all[before].kind == .organization {
            body = .span(before)
        }
        return [RoleFinding(title: index..<end, body: body)]
    }

    /// The token behind a title right behind a name; in Japanese a department may stand before it.
    private func directTitle(_ index: Int, _ block: Range<Int>) -> Int? {
        guard isJapanese || NameScript.hasKana(tokens, block) else {
            guard let end = ChineseRoleTerms.heads.end(tokens, at: index, high: block.upperBound) else { return nil }
            // `李文秀代表集团致辞`: a verb.
            let isVerb = tokens.has(index, 0x4EE3) && end < block.upperBound && tokens.classes[end] == .han
            return isVerb ? nil : end
        }
        if tokens.classes[index] == .word {
            return JapaneseRoleTerms.heads.end(tokens, at: index, high: block.upperBound)
        }
        var end = index
        let limit = min(block.upperBound, index + 12)
        while end < limit, tokens.classes[end] == .han || tokens.classes[end] == .katakana,
            !tokens.shapes[end].contains(.lineBefore)
        {
            end += 1
        }
        while end > index {
            if EastAsianRolePhrase.headStart(tokens, end, low: index) != nil { return end }
            end -= 1
        }
        return nil
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

    private func isBorder(_ token: Int, _ end: Int) -> Bool {
        if spans.index(at: token) != nil { return false }
        // `BODYの TITLE`, `BODY 的 TITLE`
        if tokens.has(token, 0x306E) || tokens.has(token, 0x7684) { return spans.index(at: token - 1) == nil }
        if tokens.classes[token] == .hiragana { return true }
        if Self.aboutWord.start(tokens, endingAt: token + 1, low: 0) != nil { return true }
        return Self.borders.contains(tokens.keys[token])
    }

    private static let copulas = PhraseList(["である", "であり", "となる", "を務める", "であった", "だった", "を務めた", "を務めていた"])
    private static let headingMarks: Set<UInt64> = [0x25A0, 0x25C6, 0x25CF, 0x25BC, 0x2605]
    private static let aboutWord = PhraseList(["关于", "來自", "来自", "年目"])
    private static let nameLabels = TokenMap(words: ["名", "号", "社", "体"])
    private static let borders: Set<UInt64> = [
        0x3002, 0x3000, 0x300C, 0x300D, 0xFF08, 0xFF09, 0x28, 0x29, 0x201C, 0x201D, 0x3B, 0xFF1B, 0x21, 0xFF01, 0x3F,
        0x2E,
        0x25A0, 0x25CF, 0x25CB, 0x3010, 0x3011, 0x300E, 0x300F, 0x2C, 0xFF0C, 0x3A, 0x300A, 0x300B,
        // 与 和 及 由 为 向 等 了 在 对 将 从 请
        0x4E0E, 0x548C, 0x53CA, 0x7531, 0x4E3A, 0x5411, 0x7B49, 0x4E86, 0x5728, 0x5BF9, 0x5C06, 0x4ECE, 0x8BF7,
    ]
}
