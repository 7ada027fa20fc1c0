import DatelineRecords

/// Reads phrases of body and title in Japanese and Chinese: `BODY TITLE、TITLE`, `BODY TITLE兼TITLE`.
struct EastAsianRolePhrase {
    let tokens: TokenTable
    let spans: MarkedNames

    /// Roles of a phrase that ends in a title; empty where its last part is none.
    func coordinated(_ range: Range<Int>) -> [RoleFinding] {
        var roles: [RoleFinding] = []
        for part in parts(range).reversed() {
            guard let role = role(part) else { break }
            roles.insert(role, at: 0)
        }
        return shared(roles)
    }

    /// Roles of all parts that are titles: the text of a bracket behind a name.
    func any(_ range: Range<Int>) -> [RoleFinding] { shared(parts(range).compactMap(role)) }

    private func shared(_ roles: [RoleFinding]) -> [RoleFinding] {
        var roles = roles
        for index in roles.indices.dropFirst() where roles[index].body == nil {
            roles[index].body = polity(of: roles[index].title, after: roles[index - 1].body) ?? roles[index - 1].body
        }
        return roles
    }

    /// `青叶市委副书记、市长`: the head of the place itself, behind a post in its party committee.
    private func polity(of title: Range<Int>, after body: RoleBody?) -> RoleBody? {
        guard case .span(let index) = body, tokens.has(spans.all[index].tokens.upperBound - 1, 0x59D4),
            Self.placeOffices.end(tokens, at: title.lowerBound, high: title.upperBound) == title.upperBound
        else { return nil }
        var place = spans.all[index].tokens.dropLast()
        if tokens.has(place.lowerBound, 0x4E2D), tokens.has(place.lowerBound + 1, 0x5171) { place = place.dropFirst(2) }
        return place.count >= 2 ? .tokens(place) : nil
    }

    private func parts(_ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for token in range where isSeparator(token) && spans.index(at: token) == nil {
            if token > start { parts.append(start..<token) }
            start = token + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// `BODY TITLE`: the title ends the range.
    private func role(_ range: Range<Int>) -> RoleFinding? {
        guard var head = Self.headStart(tokens, range.upperBound, low: range.lowerBound) else { return nil }
        if let party = partyPost(range, head) { return party }
        // 第一党支部 + 书记: a body that holds the first half of the longest title leaves the shorter one.
        if let span = spans.span(at: head, [.organization]), span.tokens.lowerBound < head,
            Self.headStart(tokens, range.upperBound, low: span.tokens.upperBound) == span.tokens.upperBound
        {
            head = span.tokens.upperBound
        }
        var body: RoleBody?
        var first = runStart(range)
        var index = range.upperBound - 1
        while index >= range.lowerBound {
            guard let span = spans.index(at: index) else {
                index -= 1
                continue
            }
            let marked = spans.all[span]
            if marked.kind == .organization, isDepartment(marked.tokens, head) {
                first = marked.tokens.lowerBound
                index = first - 1
                continue
            }
            if marked.kind == .organization, marked.tokens.upperBound <= head + 1 {
                body = .span(span)
                first = min(marked.tokens.upperBound, head)
                break
            }
            if marked.kind == .location, marked.tokens.upperBound <= head {
                // Only an office of the place has it for a body.
                body = Self.placeOffices.end(tokens, at: head, high: range.upperBound) != nil ? .span(span) : nil
                first = marked.tokens.upperBound
                break
            }
            index = marked.tokens.lowerBound - 1
        }
        while first < range.upperBound, isFiller(first, head) { first += 1 }
        if let own = Self.own.end(tokens, at: first, high: head), body == nil {
            body = .issuer
            first = own
        }
        first = withoutDate(first, head)
        if body == nil { first = withoutAddress(first, head) }
        if body == nil, let municipality = municipality(first, head) {
            return RoleFinding(title: municipality..<range.upperBound, body: .tokens(first..<municipality))
        }
        if let selfWord = Self.selfWords.end(tokens, at: first, high: head) { first = selfWord }
        if let new = Self.newly.end(tokens, at: first, high: head) { first = new }
        guard first < range.upperBound, range.upperBound - first <= 24,
            !(first..<range.upperBound).contains(where: { spans.span(at: $0, [.person]) != nil })
        else { return nil }
        return RoleFinding(title: first..<range.upperBound, body: body)
    }

    /// A post in the party organization of a company is one of the company: `海风集团党委书记`, `海风集团有限公司机关党支部委员`.
    private func partyPost(_ range: Range<Int>, _ head: Int) -> RoleFinding? {
        guard let end = [head, range.upperBound - 2].first(where: { spans.span(at: $0, [.organization]) != nil }),
            let index = spans.index(at: end), spans.all[index].tokens.upperBound < range.upperBound
        else { return nil }
        let marked = spans.all[index].tokens
        if let party = (marked.lowerBound + 2..<marked.upperBound).first(where: {
            ChineseOrganizationTerms.legalForms.start(tokens, endingAt: $0, low: marked.lowerBound) != nil
                && Self.partyBodies.end(tokens, at: $0, high: marked.upperBound) == marked.upperBound
        }) {
            let isPost = tokens.has(range.upperBound - 2, 0x4E66) || hasFullForm(marked.lowerBound..<party)
            guard isPost else { return nil }
            let first =
                tokens.has(marked.lowerBound, 0x4E2D) && tokens.has(marked.lowerBound + 1, 0x5171)
                ? marked.lowerBound + 2 : marked.lowerBound
            let isOwn = Self.own.end(tokens, at: first, high: party) == party
            return RoleFinding(title: party..<range.upperBound, body: isOwn ? .issuer : .tokens(first..<party))
        }
        return nil
    }

    /// Whether a company's name ends in its full legal form.
    private func hasFullForm(_ name: Range<Int>) -> Bool {
        tokens.has(name.upperBound - 1, 0x53F8) && tokens.has(name.upperBound - 2, 0x516C)
    }

    private static let partyBodies = PhraseList(["党委", "机关党支部", "党支部", "党总支", "机关党委"])

    /// 経理部 in 経理部長: the department belongs to the title and is no body.
    private func isDepartment(_ marked: Range<Int>, _ head: Int) -> Bool {
        marked.upperBound == head + 1 && marked.count <= 8 && Self.departments.contains(tokens.keys[head])
            && !marked.contains { Self.companyMarks.contains(tokens.keys[$0]) }
    }

    private static let departments = TokenMap(words: ["部", "課", "室", "係", "科"])
    private static let companyMarks = TokenMap(words: ["社", "市", "県", "町", "村", "区", "省", "庁", "局", "大", "校", "院", "会"])

    private func isFiller(_ token: Int, _ head: Int) -> Bool {
        guard token < head else { return false }
        return tokens.classes[token] == .hiragana || tokens.has(token, 0x7684) || tokens.classes[token] == .punctuation
    }

    /// The token behind the place of an office that no name marks: 南宁市 in 南宁市市长.
    private func municipality(_ first: Int, _ head: Int) -> Int? {
        guard head > first + 1, Self.placeOffices.end(tokens, at: head, high: head + 6) != nil,
            Self.places.contains(tokens.keys[head - 1])
        else { return nil }
        return head
    }

    /// Behind `2009年3月` in front of a title.
    private func withoutDate(_ first: Int, _ head: Int) -> Int {
        var index = first
        var end = first
        while index + 1 < head, tokens.classes[index] == .number,
            tokens.has(index + 1, 0x5E74) || tokens.has(index + 1, 0x6708)
        {
            index += 2
            end = index
        }
        return end
    }

    /// Behind an address that a space parts from the title: `愛知県大府市 代表取締役`.
    private func withoutAddress(_ first: Int, _ head: Int) -> Int {
        var result = first
        for token in (first + 1)..<max(first + 1, head + 1)
        where tokens.shapes[token].contains(.spaceBefore) && Self.places.contains(tokens.keys[token - 1]) {
            result = token
        }
        return result
    }

    /// The first token of the run of title characters that ends a range without a body.
    private func runStart(_ range: Range<Int>) -> Int {
        var start = range.upperBound
        while start > range.lowerBound, tokens.classes[start - 1] != .hiragana, !isSeparator(start - 1),
            tokens.classes[start - 1] != .punctuation || tokens.has(start - 1, 0x30FB)
        {
            start -= 1
        }
        // A title that itself ends in kana (`内部監査部門の責任者` has its head in han).
        return min(start, max(range.lowerBound, range.upperBound - 1))
    }

    static func headStart(_ tokens: TokenTable, _ end: Int, low: Int) -> Int? {
        JapaneseRoleTerms.heads.start(tokens, endingAt: end, low: low)
            ?? ChineseRoleTerms.heads.start(tokens, endingAt: end, low: low)
    }

    private func isSeparator(_ token: Int) -> Bool {
        tokens.has(token, 0x3001) || tokens.has(token, 0x517C) || tokens.isASCII(token, ",")
            || tokens.isASCII(token, "/")
            || tokens.isASCII(token, "&")
    }

    private static let placeOffices = PhraseList([
        "知事", "副知事", "市長", "副市長", "町長", "村長", "区長", "市长", "副市长", "省长", "副省长", "县长", "副县长", "区长", "镇长", "总理", "总统", "主席",
        "大統領", "首相",
        "議員", "大使",
    ])
    private static let places = TokenMap(words: ["市", "区", "県", "府", "都", "町", "村", "道", "号", "地", "省", "县"])
    /// The body that speaks, by itself: it is named nowhere in the phrase.
    private static let selfWords = PhraseList(["当社", "弊社"])
    private static let newly = PhraseList(["新任"])
    private static let own = PhraseList(["集团公司", "集团", "公司", "本公司", "我公司", "同社", "该公司", "学校", "学院", "学园"])
}
