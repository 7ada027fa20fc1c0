import DatelineRecords

/// Finds roles that stand apart from a name in Japanese and Chinese text: in its clause, in the profile or the career below it.
///
/// | text | roles |
/// |---|---|
/// | `山本氏が監査役へ就任`, `山本氏を代表に選任` | what the name becomes |
/// | `李文秀、周明等同志转为…正式党员` | the same for all names of the list |
/// | `山本花子` and below `東雲写真協会会員。東雲大学教授。` | each sentence |
/// | `山本花子氏の略歴` and below dated lines | each line that ends in a title; 同 is the body before |
struct EastAsianRoleClauses {
    let tokens: TokenTable
    let spans: MarkedNames
    /// Whether the text as a whole is Japanese.
    let isJapanese: Bool

    /// The roles of the mention at `span`.
    func roles(of span: Int) -> [RoleFinding] {
        let name = spans.all[span].tokens
        let block = tokens.blocks[Int(tokens.blockOfToken[name.lowerBound])]
        let hasKana = isJapanese || NameScript.hasKana(tokens, block)
        let becoming = hasKana ? japaneseClause(name, block) : chineseClause(name, block)
        return becoming + profile(name, block) + career(name)
    }

    private var phrase: EastAsianRolePhrase { EastAsianRolePhrase(tokens: tokens, spans: spans) }

    // MARK: clauses

    /// `NAME、NAME等…转为 BODY TITLE`.
    private func chineseClause(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        let limit = min(block.upperBound, name.upperBound + 40)
        var index = name.upperBound
        while index < limit, !isClauseEnd(index) {
            if let verbEnd = Self.chineseVerbs.end(tokens, at: index, high: limit) {
                var end = verbEnd
                while end < min(block.upperBound, verbEnd + 24), !isClauseEnd(end), !tokens.isASCII(end, ",") {
                    end += 1
                }
                return phrase.coordinated(verbEnd..<end)
            }
            // Only the rest of the list may stand between.
            if tokens.isASCII(index, ",") { return [] }
            index += 1
        }
        return []
    }

    private func isClauseEnd(_ token: Int) -> Bool {
        tokens.has(token, 0x3002) || tokens.isASCII(token, ";") || tokens.shapes[token].contains(.lineBefore)
            || tokens.isASCII(token, "!")
    }

    /// `NAME氏が TITLE に就任`, `NAME を BODY の TITLE として`.
    private func japaneseClause(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var index = name.upperBound
        if let honorific = JapaneseRoleTerms.honorifics.end(tokens, at: index, high: block.upperBound) {
            index = honorific
        }
        guard index < block.upperBound, Self.subjects.contains(tokens.keys[index]) else { return [] }
        var low = index + 1
        var roles: [RoleFinding] = []
        let limit = min(block.upperBound, index + 60)
        index += 1
        while index < limit, !tokens.has(index, 0x3002), !tokens.has(index, 0x300C) {
            if let span = spans.index(at: index), spans.all[span].kind == .person { break }
            if Self.becoming.end(tokens, at: index, high: block.upperBound) != nil,
                let head = EastAsianRolePhrase.headStart(tokens, index, low: low)
            {
                let start = clauseStart(head, low)
                roles.append(role(start, head, index))
                low = index + 1
            }
            index += 1
        }
        return roles
    }

    /// The first token of the noun phrase that ends in a title at `head`: behind a particle other than の, or a comma.
    private func clauseStart(_ head: Int, _ low: Int) -> Int {
        var start = head
        while start > low, head - start < 24 {
            let token = start - 1
            if spans.index(at: token) == nil {
                if tokens.classes[token] == .hiragana, !tokens.has(token, 0x306E) { break }
                if tokens.classes[token] == .punctuation, !tokens.has(token, 0x30FB) { break }
            }
            start = token
        }
        return start
    }

    /// A role whose body, where one is named, stands at the front of its phrase.
    private func role(_ start: Int, _ head: Int, _ end: Int) -> RoleFinding {
        var first = start
        var body: RoleBody?
        for token in stride(from: head - 1, through: start, by: -1) {
            guard let span = spans.index(at: token), spans.all[span].kind == .organization else { continue }
            body = .span(span)
            first = spans.all[span].tokens.upperBound
            break
        }
        if let own = Self.own.end(tokens, at: first, high: head) { first = own }
        while first < head, tokens.has(first, 0x306E) { first += 1 }
        return RoleFinding(title: first..<end, body: body)
    }

    private static let chineseVerbs = PhraseList([
        "转为", "接收为", "当选为", "当选", "任命为", "聘为", "晋升为", "担任", "出任", "就任", "升任",
    ])
    private static let subjects = TokenMap(words: ["が", "は", "を", "も"])
    private static let becoming = PhraseList([
        "として", "に就任", "へ就任", "に選任", "に任命", "に迎え", "に昇格", "に着任", "に再任", "に選出", "を務め", "に復帰", "となり", "となる", "となった", "です",
        "であり",
        "で、", "に再選",
    ])
    private static let own = PhraseList(["当社", "弊社", "同社"])

    // MARK: profiles

    /// Sentences without a verb below the line of a name: `東雲写真協会会員。東雲大学教授。`
    private func profile(_ name: Range<Int>, _ block: Range<Int>) -> [RoleFinding] {
        var line = name.upperBound
        while line < tokens.count, line - name.upperBound < 24, !tokens.shapes[line].contains(.lineBefore) {
            if tokens.has(line, 0x3002) { return [] }
            line += 1
        }
        guard line < tokens.count, tokens.shapes[line].contains(.lineBefore), isLineStart(name.lowerBound) else {
            return []
        }
        var roles: [RoleFinding] = []
        var start = line
        var index = line
        while index < tokens.count, index - start < 30 {
            if tokens.has(index, 0x3002) {
                guard EastAsianRolePhrase.headStart(tokens, index, low: start) != nil,
                    !(start..<index).contains(where: { isPredicate($0) })
                else { break }
                roles += phrase.coordinated(start..<index)
                start = index + 1
            } else if tokens.shapes[index].contains(.lineBefore), index > line {
                break
            }
            index += 1
        }
        return roles
    }

    private func isPredicate(_ token: Int) -> Bool {
        tokens.classes[token] == .hiragana && !tokens.has(token, 0x306E) && spans.index(at: token) == nil
    }

    private func isLineStart(_ token: Int) -> Bool {
        tokens.isLineStart(token) || tokens.classes[max(0, token - 1)] == .symbol || tokens.has(token - 1, 0x25A0)
    }

    // MARK: careers

    /// Dated lines below *NAMEの略歴*: `平成22年7月 みなと機構検査課長`.
    private func career(_ name: Range<Int>) -> [RoleFinding] {
        guard var line = careerStart(name) else { return [] }
        var roles: [RoleFinding] = []
        var employer: RoleBody?
        while line < tokens.count {
            var end = line + 1
            while end < tokens.count, !tokens.shapes[end].contains(.lineBefore), end - line < 60 { end += 1 }
            guard let first = behindDate(line, end) else { break }
            let isSame = tokens.has(first, 0x540C)
            let head = EastAsianRolePhrase.headStart(tokens, end, low: first)
            let named = (first..<(head ?? end)).compactMap { spans.index(at: $0) }.first {
                spans.all[$0].kind == .organization && spans.all[$0].tokens.upperBound <= head ?? end
            }
            if let named, !isSame { employer = .span(named) }
            if let head {
                let body = named.map(RoleBody.span) ?? employer
                let start = named.map { spans.all[$0].tokens.upperBound } ?? (isSame ? first + 1 : first)
                roles.append(RoleFinding(title: min(start, head)..<end, body: body))
            }
            line = end
        }
        return roles
    }

    /// The first dated line of a career that a heading behind the name announces.
    private func careerStart(_ name: Range<Int>) -> Int? {
        let limit = min(tokens.count, name.upperBound + 40)
        var hasHeading = false
        var index = name.upperBound
        while index < limit {
            if let span = spans.index(at: index), spans.all[span].kind == .person,
                !tokens.isASCII(spans.all[span].tokens.lowerBound - 1, "(")
            {
                return nil
            }
            if Self.headings.end(tokens, at: index, high: limit) != nil { hasHeading = true }
            if hasHeading, tokens.shapes[index].contains(.lineBefore), behindDate(index, limit) != nil { return index }
            index += 1
        }
        return nil
    }

    /// The token behind `平成22年7月`, `2010年7月` at the start of a line.
    private func behindDate(_ line: Int, _ end: Int) -> Int? {
        var index = line
        if Self.eras.end(tokens, at: index, high: end) != nil { index += 2 }
        guard tokens.classes[index] == .number, tokens.has(index + 1, 0x5E74) else { return nil }
        index += 2
        if index + 1 < end, tokens.classes[index] == .number, tokens.has(index + 1, 0x6708) { index += 2 }
        return index < end ? index : nil
    }

    private static let headings = PhraseList(["略歴", "経歴", "職歴", "プロフィール"])
    private static let eras = PhraseList(["明治", "大正", "昭和", "平成", "令和"])
}
