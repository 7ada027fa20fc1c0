import DatelineRecords

/// Gives each unit the kind of its section: a walk from the headline over lead and body to the notes at the end.
struct SectionLabeler {
    typealias Kind = DocumentEntry.Section.Kind

    let tokens: TokenTable
    let units: [SectionUnit]
    let traits: [UnitTraits]
    let headline: Range<Int>?
    let datelineUnit: Int?
    let finder: HeadlineFinder

    /// One kind a unit.
    func kinds() -> [Kind] {
        var kinds = [Kind](repeating: .body, count: units.count)
        let lead = lead()
        for index in 0..<(lead ?? units.count) { kinds[index] = kindBeforeLead(index, hasLead: lead != nil) }
        if let headline { for index in headline { kinds[index] = .headline } }
        guard let lead else { return kinds }
        var state = State()
        for index in lead..<units.count {
            if headline?.contains(index) == true { continue }
            kinds[index] = index == lead ? .lead : kindAfterLead(index, &state)
        }
        // A dateline on a line of its own opens the lead that follows.
        if datelineUnit == lead, units[lead].count < 30, !traits[lead].isProse, let next = firstProse(after: lead) {
            kinds[next] = .lead
            for index in lead + 1..<next where kinds[index] == .body && isSubhead(index) { kinds[index] = .subhead }
        }
        return kinds
    }

    private func lead() -> Int? {
        let first = headline?.upperBound ?? 0
        // A wire's name alone on a line opens no lead.
        if let datelineUnit, datelineUnit >= first, !finder.isFurniture(units[datelineUnit]) { return datelineUnit }
        return units.indices.first { $0 >= first && isLead($0) }
            ?? (headline == nil
                ? nil : units.indices.first { $0 >= first && units[$0].level == 0 && units[$0].count >= 12 })
    }

    private func isLead(_ index: Int) -> Bool {
        let kind = units[index].kind
        return (kind == .paragraph || kind == .preformatted || kind == .blockquote) && traits[index].isProse
            && !isContactLine(index) && heading(index) == nil
    }

    private func firstProse(after index: Int) -> Int? {
        units.indices.prefix(index + 14).first { $0 > index && isLead($0) }
    }

    // MARK: Before the lead

    private func kindBeforeLead(_ index: Int, hasLead: Bool) -> Kind {
        let unit = units[index]
        switch unit.kind {
        case .table: return .table
        case .caption: return .caption
        default: break
        }
        if isContactLine(index) || isContactHeading(index) { return .contact }
        guard let headline, index >= headline.upperBound, hasLead else {
            return unit.kind == .listItem ? .list : .body
        }
        if unit.kind == .listItem { return .list }
        return isSubhead(index) ? .subhead : .body
    }

    /// Whether a unit between headline and lead reads as a line of a subhead.
    private func isSubhead(_ index: Int) -> Bool {
        let unit = units[index]
        let length = traits[index].wordCount + traits[index].cjkCount / 2
        return length >= (unit.level > 0 ? 2 : 4) && unit.count <= 90 && traits[index].urlCount == 0
            && !finder.isFurniture(unit) && !finder.isUnlikely(index)
    }

    private func isContactHeading(_ index: Int) -> Bool { heading(index) == .contact }

    // MARK: Behind the lead

    private struct State {
        var kind: Kind = .body
        /// Paragraphs since the heading that opened the section.
        var age = 0
        /// Whether the section was opened by its heading and not by a phrase in its text.
        var isHeaded = false
    }

    private func kindAfterLead(_ index: Int, _ state: inout State) -> Kind {
        let unit = units[index]
        if unit.kind == .table { return .table }
        if unit.kind == .caption { return .caption }
        if let mark = heading(index) {
            open(mark, index, &state)
        } else if unit.level > 0, !isContactLine(index) {
            // Another heading: a part of its own, unless it is a name in the contact block.
            if state.kind != .contact || unit.count > 12 { state = State() }
        } else if isCaution(index) {
            state = State(kind: .safeHarbor, age: 0, isHeaded: state.kind == .safeHarbor && state.isHeaded)
        } else if isContactLine(index) {
            if state.kind != .safeHarbor || unit.count < 40 { state = State(kind: .contact, age: 0, isHeaded: true) }
        } else {
            advance(index, &state)
        }
        if state.kind == .body { return unit.kind == .listItem ? .list : .body }
        return state.kind
    }

    private func open(_ mark: SectionMark, _ index: Int, _ state: inout State) {
        switch mark {
        case .contact: state = State(kind: .contact, age: 0, isHeaded: true)
        case .contactMaybe: if hasContactDetails(near: index) { state = State(kind: .contact, age: 0, isHeaded: true) }
        case .safeHarbor: state = State(kind: .safeHarbor, age: 0, isHeaded: true)
        case .about: state = State(kind: .about, age: 0, isHeaded: true)
        // A note on the company has parts such as 事業内容 and 概要 of its own.
        case .body where state.kind == .about && units[index].level == 0: break
        case .body, .end: state = State()
        }
    }

    /// A unit without a mark: it goes on with the section, or ends it.
    private func advance(_ index: Int, _ state: inout State) {
        state.age += 1
        switch state.kind {
        case .contact:
            if traits[index].isProse, traits[index].emailCount + traits[index].phoneCount == 0 { state = State() }
        case .safeHarbor:
            if !state.isHeaded, traits[index].isProse { state = State() }
        default: break
        }
    }

    private func hasContactDetails(near index: Int) -> Bool {
        units.indices.clamped(to: index..<index + 4).contains {
            traits[$0].emailCount + traits[$0].phoneCount > 0 && ($0 == index || !traits[$0].isProse)
        }
    }

    // MARK: Marks

    /// What a unit's opening says, where it is a heading or a run-in heading.
    func heading(_ index: Int) -> SectionMark? {
        let unit = units[index]
        let start = skipDecoration(unit.tokens)
        guard start < unit.tokens.upperBound else { return nil }
        if let match = SectionTerms.headings.match(tokens, at: start, before: unit.tokens.upperBound),
            isHeading(index, phraseEnd: match.end, match.value)
        {
            return match.value
        }
        if AboutHeading.opens(tokens, unit, at: start) || opensChineseAbout(index, start) { return .about }
        return headingEnding(index, start)
    }

    /// 关于海鸥风筝有限公司, 關於 Acme: the whole unit, and no notice (关于…的公告).
    private func opensChineseAbout(_ index: Int, _ start: Int) -> Bool {
        let unit = units[index]
        return unit.tokens.upperBound - start <= 24 && unit.tokens.upperBound > start + 2
            && Self.chineseAbout.match(tokens, at: start, before: unit.tokens.upperBound) != nil
            && !traits[index].endsSentence
            && SectionTerms.titleEndings.suffix(tokens, of: unit.tokens) == nil
    }

    private static let chineseAbout = TermTable(phrases: "关于; 關於")

    private func isHeading(_ index: Int, phraseEnd: Int, _ mark: SectionMark) -> Bool {
        let unit = units[index]
        let last = unit.tokens.upperBound
        if phraseEnd >= last { return true }
        if unit.level > 0, unit.count <= 14 { return true }
        let key = tokens.keys[phraseEnd]
        if key == 0x3A || key == 0x3011 || key == 0x3E || key == 0x3009 || key == 0x300B || key == 0x5D { return true }
        if unit.emphasizedOpening.upperBound >= phraseEnd, !unit.emphasizedOpening.isEmpty,
            unit.emphasizedOpening.count <= 14
        {
            return true
        }
        switch mark {
        case .contact, .contactMaybe:
            return !traits[index].isProse && unit.count <= 40 || traits[index].emailCount + traits[index].phoneCount > 0
        case .safeHarbor: return unit.count <= 12 && !traits[index].endsSentence || PlaceReader.isDash(key)
        case .about: return unit.count <= 8 && !traits[index].endsSentence
        case .body: return unit.count <= 8 && !traits[index].endsSentence
        case .end: return !traits[index].isProse && unit.count <= 24
        }
    }

    private func headingEnding(_ index: Int, _ start: Int) -> SectionMark? {
        let unit = units[index]
        var end = unit.tokens.upperBound
        while end > start, Self.closers.contains(tokens.keys[end - 1]) { end -= 1 }
        guard end - start <= 40, !traits[index].endsSentence,
            let match = SectionTerms.headingEndings.suffix(tokens, of: start..<end)
        else { return nil }
        guard match.value == .about else { return unit.count <= 30 ? match.value : nil }
        // について and 简介 end many headings: a mark in front of it, or a legal form in it, must show that it is a body.
        return isBodyName(start..<end) && (start > unit.tokens.lowerBound || unit.level > 0 || unit.count <= 24)
            ? .about : nil
    }

    private func isBodyName(_ range: Range<Int>) -> Bool {
        Self.bodies.firstMatch(tokens, in: range) != nil
            || range.contains { tokens.classes[$0] == .word && tokens.shapes[$0].contains(.capitalized) }
                && range.count <= 12
    }

    private static let bodies = TermTable(
        phrases: """
            株式会社; 会社; 法人; 財団; 協会; 大学; 機構; グループ; ホールディングス; 当社; 弊社; 協議会; 連合会; 組合; 研究所; 事務局; 公司; 集团; 集團; 企业; 企業; 机构; 協會; 协会; 基金会; 基金會; 单位
            """)

    private func skipDecoration(_ range: Range<Int>) -> Int {
        var start = range.lowerBound
        while start < range.upperBound, Self.decorations.contains(tokens.keys[start]) { start += 1 }
        return start
    }

    private static let decorations = TokenMap(words: [
        "*", "■", "□", "●", "○", "◆", "◇", "▼", "▽", "◎", "【", "＜", "<", "《", "〈", "[", "(", "-", "–", "—", "•", "·",
        "_", "▪", "▶", "►",
        "★", "☆", "※", "〔", "「",
    ])
    private static let closers = TokenMap(words: [
        "】", "＞", ">", "》", "〉", "]", ")", ":", "-", "–", "—", "〕", "*", "_", "」", "=", "＝",
    ])

    /// Whether a paragraph is a cautionary note by its own words.
    private func isCaution(_ index: Int) -> Bool {
        traits[index].isProse && SectionTerms.cautions.firstMatch(tokens, in: units[index].tokens) != nil
    }

    /// Whether a unit states an e-mail address or a phone number and little else.
    private func isContactLine(_ index: Int) -> Bool {
        let facts = traits[index]
        guard facts.emailCount + facts.phoneCount > 0 else { return false }
        let length = facts.wordCount + facts.cjkCount / 2
        if !facts.isProse { return length <= 45 }
        return facts.lowercaseCount <= 12 || length <= 28
    }
}
