import DatelineRecords

/// Mends the borders of names in Japanese and Chinese text.
///
/// | found | becomes |
/// |---|---|
/// | `東雲運送・みなと市` | two bodies, where one of them stands elsewhere too |
/// | `漁業ネットワーク他`, `青葉市様` | without the last character |
/// | `東雲大学経済学部`, `中部財務局理財部` | the body; the department belongs to a title |
/// | `みなと市 環境部` alone on its line | the whole line |
/// | `PostgreSQL` + `コアチーム`, `东海信息` + `团队` | the whole |
/// | `海风信息谷李文秀` before a title | body and person |
/// | `高橋環境` before 大臣 | the person |
/// | `NGOハルデン`, `同東雲財務事務所` | without the first word |
/// | `福井県みなと市` behind `本社：` | a place |
struct EastAsianBodyRepair {
    let tokens: TokenTable
    private let isJapanese: Bool

    init(tokens: TokenTable) {
        self.tokens = tokens
        isJapanese = NameScript.isJapanese(tokens)
    }

    /// The mended names in text order.
    func repaired(_ names: [NameFinding]) -> [NameFinding] {
        var result: [NameFinding] = []
        let known = Set(names.filter { $0.kind == .organization }.map { form(tokens.tokens(touching: $0.range)) })
        for name in names.sorted(by: { $0.range < $1.range }) {
            let floor = result.last?.range.end ?? 0
            let range = tokens.tokens(touching: name.range)
            guard name.range.start >= floor, let first = range.first else { continue }
            let block = tokens.blocks[Int(tokens.blockOfToken[first])]
            guard tokens.range(first).start == name.range.start,
                NameScript.isEastAsian(tokens, block) || isEastAsian(range)
            else {
                result.append(name)
                continue
            }
            switch name.kind {
            case .organization: result += bodies(name, range, block, known)
            case .person: if let person = person(name, range, block) { result.append(person) }
            case .product: result.append(extended(name, range, block) ?? name)
            case .location, .event: result.append(name)
            }
        }
        return result + offices(beside: result)
    }

    private func isEastAsian(_ range: Range<Int>) -> Bool {
        range.contains { [.han, .hiragana, .katakana].contains(tokens.classes[$0]) }
    }

    private func form(_ range: Range<Int>) -> String {
        NormalForm.form(of: tokens.string(range))
    }

    // MARK: bodies

    private func bodies(_ name: NameFinding, _ range: Range<Int>, _ block: Range<Int>, _ known: Set<String>)
        -> [NameFinding]
    {
        if let minister = minister(range, block) { return minister }
        if let meeting = Self.meetings.start(tokens, endingAt: range.upperBound, low: range.lowerBound),
            meeting > range.lowerBound
        {
            let isNamed = !KatakanaTerms.makeUp(tokens.string(range.lowerBound..<meeting))
            return isNamed ? [NameFinding(range: name.range, score: name.score, kind: .event)] : []
        }
        if isSeat(range, block) {
            return [NameFinding(range: name.range, score: name.score, kind: .location)]
        }
        if let rest = withoutSame(range) {
            return rest.isEmpty ? [] : bodies(name.with(tokens.range(rest)), rest, block, known)
        }
        if let noun = bodyNoun(range) { return bodies(name.with(tokens.range(noun)), noun, block, known) }
        let parts = parts(range, known)
        if parts != [range] { return parts.flatMap { bodies(name.with(tokens.range($0)), $0, block, known) } }
        if let line = officeLine(range, block) { return [name.with(tokens.range(line))] }
        if let person = personBehind(range, block, known) {
            return [
                name.with(tokens.range(range.lowerBound..<person)),
                NameFinding(
                    range: tokens.range(person..<range.upperBound), score: name.score, kind: .person),
            ]
        }
        if let longer = extended(name, range, block) { return [longer] }
        let kept = withoutDepartment(withoutTail(withoutPost(withLatinWords(range, block))))
        return kept.isEmpty ? [] : [name.with(tokens.range(kept))]
    }

    /// Whether a municipality is where a company has its seat: `本社：福井県みなと市`.
    private func isSeat(_ range: Range<Int>, _ block: Range<Int>) -> Bool {
        let label = range.lowerBound - 1
        guard let last = range.last, label > block.lowerBound, tokens.isASCII(label, ":"),
            Self.municipal.contains(tokens.keys[last])
        else { return false }
        return Self.seats.start(tokens, endingAt: label, low: block.lowerBound) != nil
    }

    private static let seats = PhraseList(["本社", "本店", "所在地", "住所", "拠点", "支店"])

    /// A body of a career behind 同, *of the same*: `同東雲財務事務所`; empty where it is a department, `同理財部`; nil for other names.
    private func withoutSame(_ range: Range<Int>) -> Range<Int>? {
        guard isJapanese, tokens.has(range.lowerBound, 0x540C), range.count > 2, let last = range.last else {
            return nil
        }
        if Self.departmentEnds.contains(tokens.keys[last]) { return range.lowerBound..<range.lowerBound }
        return Self.owners.contains(tokens.keys[last]) ? range.lowerBound + 1..<range.upperBound : nil
    }

    /// The name behind what kind of body it is: `NGOハルデン`.
    private func bodyNoun(_ range: Range<Int>) -> Range<Int>? {
        guard let start = Self.bodyNouns.end(tokens, at: range.lowerBound, high: range.upperBound),
            start < range.upperBound, tokens.classes[start] == .katakana
        else { return nil }
        return start..<range.upperBound
    }

    /// A body in Latin letters that ends in a word of bodies, with the words before it: `Halden` + `Global Development Group`.
    private func withLatinWords(_ range: Range<Int>, _ block: Range<Int>) -> Range<Int> {
        guard isLatin(range), let last = range.last, tokens.classes[last] == .word,
            EnglishOrganizationTerms.heads[tokens.keys[last]] != nil
        else { return range }
        var start = range.lowerBound
        while start > block.lowerBound, tokens.classes[start - 1] == .word, tokens.isCapital(start - 1),
            tokens.shapes[start].contains(.spaceBefore), !tokens.shapes[start].contains(.lineBefore)
        {
            start -= 1
        }
        return start..<range.upperBound
    }

    /// The parts between `・`, `/`, `、`, or at a blank between a person and a body.
    private func parts(_ range: Range<Int>, _ known: Set<String>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var isHard = false
        for token in range {
            let isSlash = tokens.isASCII(token, "/") || tokens.has(token, 0x3001)
            guard isSlash || tokens.has(token, 0x30FB) else { continue }
            if isSlash { isHard = true }
            if token > start { parts.append(start..<token) }
            start = token + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        guard isHard || parts.count > 1, !parts.isEmpty else { return [range] }
        let isList = parts.contains { part in
            known.contains(form(part))
                || part.count > 2 && Self.municipal.contains(tokens.keys[part.upperBound - 1])
                || JapaneseOrganizationTerms.legalForms.end(tokens, at: part.lowerBound, high: part.upperBound) != nil
        }
        return isHard || isList ? parts.filter { $0.count > 1 || isHard } : [range]
    }

    private static let municipal = TokenMap(words: ["市", "町", "村", "区", "県"])

    /// Without what stands behind a name and is none of it: 他, 等, 様.
    private func withoutTail(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 2, let last = range.last,
            Self.tails.contains(tokens.keys[last])
                || tokens.classes[last] == .punctuation && !tokens.isASCII(last, ".")
                    && !tokens.isASCII(last, ")")
        {
            range = range.lowerBound..<last
        }
        return range
    }

    /// The body in front of a post in a career: 中部財務局 in 同中部財務局理財部検査官.
    private func withoutPost(_ range: Range<Int>) -> Range<Int> {
        guard let head = JapaneseRoleTerms.heads.start(tokens, endingAt: range.upperBound, low: range.lowerBound),
            head > range.lowerBound + 2
        else { return range }
        let first = tokens.has(range.lowerBound, 0x540C) ? range.lowerBound + 1 : range.lowerBound
        let end = (first + 2...head).last { end in
            JapaneseOrganizationTerms.endings.contains { list, kind in
                kind != .company && list.start(tokens, endingAt: end, low: first) != nil
            }
        }
        return end.map { first..<$0 } ?? range.lowerBound..<range.lowerBound
    }

    private static let tails = TokenMap(words: ["他", "等", "様", "宛", "側", "各", "约", "的"])

    /// The body in front of its own department; empty where the whole is a department.
    private func withoutDepartment(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, let last = range.last, Self.departmentEnds.contains(tokens.keys[last]),
            !tokens.has(last - 1, 0x652F)
        else { return range }
        let isFaculty = tokens.has(last, 0x90E8) && tokens.has(last - 1, 0x5B66) || tokens.has(last, 0x79D1)
        for end in stride(from: last - 1, to: range.lowerBound + 1, by: -1) {
            let key = tokens.keys[end - 1]
            let isOwner =
                isFaculty ? tokens.has(end - 1, 0x5B66) && tokens.has(end - 2, 0x5927) : Self.owners.contains(key)
            if isOwner, end - range.lowerBound >= 3, last - end >= 1 { return range.lowerBound..<end }
        }
        return range
    }

    private static let departmentEnds = TokenMap(words: ["部", "課", "室", "係", "科"])
    private static let owners = TokenMap(words: ["局", "庁", "省", "構", "市", "町", "村", "県", "区", "社", "行", "所"])

    /// A line that holds a municipality with its offices and nothing else, but for 様: they speak or sign together.
    private func officeLine(_ range: Range<Int>, _ block: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start > block.lowerBound, !tokens.shapes[start].contains(.lineBefore) { start -= 1 }
        var end = range.upperBound
        while end < block.upperBound, !tokens.shapes[end].contains(.lineBefore) { end += 1 }
        if end > start, tokens.has(end - 1, 0x69D8) { end -= 1 }
        guard end - start <= 24, end - start >= 5, let last = (start..<end).last,
            Self.departmentEnds.contains(tokens.keys[last]),
            (start..<end).allSatisfy({ EastAsianPhrase.isNameLike(tokens, $0) }),
            let gap = (start + 1..<end).first(where: { tokens.shapes[$0].contains(.spaceBefore) }),
            Self.municipal.contains(tokens.keys[gap - 1])
        else { return nil }
        return start..<end
    }

    /// `高橋環境大臣`: the person of whom a tagger made a body together with the title or half of it.
    private func minister(_ range: Range<Int>, _ block: Range<Int>) -> [NameFinding]? {
        let places = max(range.lowerBound, range.upperBound - 2)...range.upperBound
        guard let post = places.first(where: { $0 + 1 < block.upperBound && isMinister($0) }) else { return nil }
        let portfolio = Self.portfolios.start(tokens, endingAt: post, low: range.lowerBound)
        if post == range.upperBound, portfolio == nil { return nil }
        let person = range.lowerBound..<(portfolio ?? post)
        guard (2...4).contains(person.count), person.allSatisfy({ tokens.classes[$0] == .han }) else { return [] }
        return [NameFinding(range: tokens.range(person), score: 0.8, kind: .person)]
    }

    /// Whether 大臣 stands at a token.
    private func isMinister(_ token: Int) -> Bool { tokens.has(token, 0x5927) && tokens.has(token + 1, 0x81E3) }

    /// The first token of a person's name that a tagger joined to a known body, before a title.
    private func personBehind(_ range: Range<Int>, _ block: Range<Int>, _ known: Set<String>) -> Int? {
        if let gap = range.dropFirst().first(where: { tokens.shapes[$0].contains(.spaceBefore) }),
            tokens.classes[gap] == .han, tokens.classes[gap - 1] == .han, range.upperBound - gap <= 4,
            ChineseNameRules.person(tokens, from: gap, block) == range.upperBound
        {
            return gap
        }
        guard !isJapanese, !NameScript.hasKana(tokens, block),
            ChineseRoleTerms.heads.end(tokens, at: range.upperBound, high: block.upperBound) != nil
        else { return nil }
        for length in [3, 2] {
            let start = range.upperBound - length
            guard start > range.lowerBound + 1, !tokens.has(start, 0x515A),
                ChineseFamilyNames.single.contains(tokens.keys[start]),
                known.contains(form(range.lowerBound..<start))
            else { continue }
            return start
        }
        return nil
    }

    /// A body with the group behind it that acts: `PostgreSQL` + `コアチーム`, `海风公司` + `团队`; nil where none follows.
    private func extended(_ name: NameFinding, _ range: Range<Int>, _ block: Range<Int>) -> NameFinding? {
        let end = range.upperBound
        let found =
            Self.groups.end(tokens, at: end, high: block.upperBound)
            ?? (range.count > 1 ? Self.groups.end(tokens, at: end - 1, high: block.upperBound) : nil)
        guard let found, found > end, !tokens.shapes[end].contains(.lineBefore),
            isLatin(range) || Self.projects.start(tokens, endingAt: found, low: range.lowerBound) == nil,
            found >= block.upperBound || tokens.classes[found] != .katakana
        else { return nil }
        return NameFinding(
            range: TextRange(name.range.start, tokens.range(found - 1).end), score: max(name.score, 0.7),
            kind: .organization)
    }

    private func isLatin(_ range: Range<Int>) -> Bool { tokens.classes[range.lowerBound] == .word }

    /// Groups that are also a verb (*to plan*), or any project of a company.
    private static let projects = PhraseList(["计划", "計劃", "プロジェクト"])
    private static let groups = PhraseList([
        "コアチーム", "開発チーム", "プロジェクト", "バークレー校", "全球开发组", "开发组", "核心团队", "团队", "项目组", "计划", "計劃", "经济区", "开发区", "管委会",
    ])

    /// Offices of a party before a post: `武汉市委常委、政法委书记`.
    private func offices(beside names: [NameFinding]) -> [NameFinding] {
        let marked = MarkedNames(names, tokens: tokens)
        var found: [NameFinding] = []
        for token in 1..<max(1, tokens.count) where tokens.classes[token] == .han {
            guard let end = Self.partyOffices.end(tokens, at: token, high: tokens.count),
                marked.index(at: token) == nil, marked.index(at: end - 1) == nil,
                tokens.shapes[token].contains(.spaceBefore) || tokens.classes[token - 1] == .punctuation,
                ChineseRoleTerms.heads.end(tokens, at: end, high: tokens.count) != nil
            else { continue }
            found.append(NameFinding(range: tokens.range(token..<end), score: 0.8, kind: .organization))
        }
        return found
    }

    private static let partyOffices = PhraseList(["政法委", "纪委", "组织部", "宣传部", "统战部"])

    // MARK: people

    /// A person without what follows the name; nil where it is none, a body behind `NGO` becomes one.
    private func person(_ name: NameFinding, _ range: Range<Int>, _ block: Range<Int>) -> NameFinding? {
        if Self.bodyNouns.start(tokens, endingAt: range.lowerBound, low: block.lowerBound) != nil,
            tokens.classes[range.lowerBound] == .katakana
        {
            return NameFinding(range: name.range, score: name.score, kind: .organization)
        }
        if let noun = bodyNoun(range) {
            return NameFinding(range: tokens.range(noun), score: name.score, kind: .organization)
        }
        if Self.doctrines.end(tokens, at: range.upperBound, high: block.upperBound) != nil { return nil }
        var end = range.upperBound
        let tails = isJapanese ? Self.japaneseTails : Self.chineseTails
        while end - range.lowerBound > 2, let cut = tails.start(tokens, endingAt: end, low: range.lowerBound + 2) {
            end = cut
        }
        if isMinister(end),
            let portfolio = Self.portfolios.start(tokens, endingAt: end, low: range.lowerBound + 1)
        {
            end = portfolio
        }
        var start = range.lowerBound
        if isJapanese, tokens.has(start, 0x306E), end - start > 2, tokens.classes[start + 1] == .han { start += 1 }
        if !isJapanese, !NameScript.hasKana(tokens, block), range.count > 3, isUnbroken(range),
            let known = verbStart(range)
                ?? ChineseNameRules.person(tokens, from: range.lowerBound, range.lowerBound..<range.upperBound)
        {
            end = known
        }
        let first = start == range.lowerBound ? name.range.start : tokens.range(start).start
        return name.with(TextRange(first, tokens.range(end - 1).end))
    }

    /// Whether neither a blank nor a point parts the name: 海部 伊织 and 米尔扎·夏依克 are whole.
    private func isUnbroken(_ range: Range<Int>) -> Bool {
        range.allSatisfy { tokens.classes[$0] == .han }
            && range.dropFirst().allSatisfy { !tokens.shapes[$0].contains(.spaceBefore) }
    }

    /// Where a verb begins inside what a tagger took for a Chinese name: `李文秀做汇报`.
    private func verbStart(_ range: Range<Int>) -> Int? {
        guard ChineseFamilyNames.single.contains(tokens.keys[range.lowerBound]) else { return nil }
        return [2, 3].map { range.lowerBound + $0 }.first {
            $0 < range.upperBound
                && (Self.verbs.contains(tokens.keys[$0])
                    || ChineseRoleTerms.followers.end(tokens, at: $0, high: range.upperBound) != nil)
        }
    }

    /// What stands between a minister's name and 大臣.
    private static let portfolios = PhraseList([
        "環境", "外務", "財務", "総務", "法務", "防衛", "文部科学", "厚生労働", "農林水産", "経済産業", "国土交通", "内閣総理", "デジタル", "復興", "経済再生",
        "規制改革",
        "地方創生",
    ])
    private static let bodyNouns = PhraseList(["NGO", "NPO", "団体", "企業", "組織"])
    /// What a mark of a body is no body by: `東雲銀行株主総会`.
    private static let meetings = PhraseList(["株主総会"])
    private static let doctrines = PhraseList(["新时代", "思想", "同志为核心"])
    private static let japaneseTails = PhraseList(["宛", "様", "氏", "さん", "ほか", "ら"])
    private static let chineseTails = PhraseList(["做", "作", "同", "氏"])
    private static let verbs = TokenMap(words: ["做", "作", "向", "对", "为", "说", "和"])
}
