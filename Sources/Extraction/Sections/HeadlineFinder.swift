import DatelineRecords

/// Chooses the headline among the units at the top of the text: by what clues say, by markup, by form and by place.
struct HeadlineFinder {
    let tokens: TokenTable
    let units: [SectionUnit]
    let traits: [UnitTraits]
    let days: DayScanner
    /// Words of each title clue, punctuation left out, and how much an equal unit gains by it.
    private let clues: [(words: [UInt64], gain: Int)]
    /// Unit of the dateline: what follows is no headline unless a clue says so.
    private let datelineUnit: Int?

    /// Units that are looked at.
    private static let unitLimit = 80
    /// Gain of a unit that is a title of the markup.
    private static let equal = 100

    init(
        _ document: Document, _ tokens: TokenTable, units: [SectionUnit], traits: [UnitTraits], datelineUnit: Int?
    ) {
        self.tokens = tokens
        self.units = units
        self.traits = traits
        self.datelineUnit = datelineUnit
        days = DayScanner(tokens)
        clues = document.clues.filter { $0.field == .title }
            .map { (TitleText.words($0.raw), $0.origin.hasPrefix("text:") ? 70 : Self.equal) }
            .filter { !$0.0.isEmpty }
    }

    /// The units of the headline: one, or the lines of one broken sentence.
    func find() -> Range<Int>? {
        if let form = FilingForm.headline(tokens, units) { return form }
        var best: (score: Int, index: Int)?
        let lead = units.indices.prefix(Self.unitLimit).first { isLead($0) } ?? units.count
        var isFirst = true
        for index in units.indices.prefix(Self.unitLimit) {
            if let score = score(index, lead: lead, isFirst: isFirst), score > best?.score ?? 0 {
                best = (score, index)
            }
            if isFirst, !isUnlikely(index), !isFurniture(units[index]) { isFirst = false }
        }
        return best.map { extended($0.index) }
    }

    private func isLead(_ index: Int) -> Bool {
        index == datelineUnit || units[index].level == 0 && units[index].kind != .listItem && traits[index].isProse
    }

    // MARK: Score

    private func score(_ index: Int, lead: Int, isFirst: Bool) -> Int? {
        let unit = units[index]
        guard unit.kind != .table, unit.kind != .caption, unit.count <= 160 else { return nil }
        let agreement = agreement(unit)
        var score = agreement + Self.markupScore(unit)
        if index >= lead { score -= agreement >= Self.equal && unit.level > 0 ? 10 : 45 }
        if index == datelineUnit { return nil }
        if agreement < Self.equal, isFurniture(unit) || traits[index].emailCount + traits[index].phoneCount > 0 {
            return nil
        }
        if agreement < 60, unit.kind == .listItem || isUnlikely(index) { return nil }
        if SectionTerms.titleEndings.suffix(tokens, of: unit.tokens) != nil { score += 15 }
        let length = traits[index].wordCount + traits[index].cjkCount / 2
        if length < 2 { score -= 20 }
        if length >= 4 { score += 5 }
        if length > 60 { score -= 20 }
        if traits[index].isProse { score -= 25 }
        if isFirst, index < lead { score += 12 }
        return score - min(index, 10)
    }

    /// Most where the unit is a clue's title, 60 where it is the better part of one.
    private func agreement(_ unit: SectionUnit) -> Int {
        guard !clues.isEmpty else { return 0 }
        let words = TitleText.words(tokens, unit.tokens)
        guard !words.isEmpty else { return 0 }
        var best = 0
        for (clue, gain) in clues {
            if clue == words {
                best = max(best, gain)
            } else if words.count * 2 >= clue.count || words.count >= 6, Self.holds(clue, words) {
                best = max(best, 60)
            } else if words.starts(with: clue), clue.count * 2 >= words.count, clue.count >= 3 {
                best = max(best, 60)
            }
        }
        return best
    }

    /// Whether `part` stands in `whole` in one piece.
    private static func holds(_ whole: [UInt64], _ part: [UInt64]) -> Bool {
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
    }

    private static func markupScore(_ unit: SectionUnit) -> Int {
        switch unit.level {
        case 1: 40
        case 2: 25
        case 3: 15
        case 4...6: 8
        default: unit.emphasizedOpening.count == unit.count ? 8 : 0
        }
    }

    // MARK: What is no headline

    /// Whether the unit is nothing but navigation, a kicker or a date line.
    func isFurniture(_ unit: SectionUnit) -> Bool {
        let inner = trimmed(unit.tokens)
        guard !inner.isEmpty else { return true }
        if let match = SectionTerms.furniture.match(tokens, at: inner.lowerBound, before: inner.upperBound) {
            if match.end == inner.upperBound { return true }
            if SectionTerms.furniture.match(tokens, at: skipBars(match.end), before: inner.upperBound)?.end
                == inner.upperBound
            {
                return true
            }
        }
        if Wires.distributors.match(tokens, at: inner.lowerBound, before: inner.upperBound)?.end == inner.upperBound {
            return true
        }
        return isKicker(inner) || isDateLine(inner) || isBreadcrumb(inner)
    }

    /// `NEWS RELEASE`, `MEDIA RELEASE PR12345`, `FOR IMMEDIATE RELEASE: June 1, 2021`, 報道関係者各位, but not `Notice of Meeting`.
    private func isKicker(_ range: Range<Int>) -> Bool {
        guard let match = SectionTerms.releaseMarks.match(tokens, at: range.lowerBound, before: range.upperBound) else {
            return false
        }
        if match.end == range.upperBound { return true }
        var next = match.end
        if next < range.upperBound, tokens.classes[next] == .punctuation || tokens.classes[next] == .symbol {
            next += 1
        }
        if let again = SectionTerms.releaseMarks.match(tokens, at: next, before: range.upperBound),
            again.end == range.upperBound
        {
            return true
        }
        if isDateLine(next..<range.upperBound) { return true }
        switch match.value {
        case .release:
            // A number or a code behind it: `PR12345`, `No. 12-345`.
            return range.upperBound - next <= 6 && (next..<range.upperBound).contains { tokens.classes[$0] == .number }
                && !(next..<range.upperBound).contains {
                    tokens.classes[$0] == .word && !tokens.shapes[$0].contains(.capitalized)
                }
        case .immediate, .embargo: return range.count <= 24
        case .notice, .correction, .update, .withdrawn: return false
        }
    }

    /// A day alone, perhaps with a label, a place, a time and a category: `Posted: June 1, 2021`, 2023.05.09ニュースリリース.
    func isDateLine(_ range: Range<Int>) -> Bool {
        var next = range.lowerBound
        if let label = SectionTerms.dateLabels.match(tokens, at: next, before: range.upperBound)
            ?? SectionTerms.updateLabels.match(tokens, at: next, before: range.upperBound)
        {
            next = label.end
        }
        while next < range.upperBound, tokens.classes[next] == .punctuation || tokens.classes[next] == .symbol {
            next += 1
        }
        guard let day = days.day(at: next, before: range.upperBound) else { return false }
        let rest = day.tokens.upperBound..<range.upperBound
        if rest.count <= 8,
            !rest.contains(where: {
                tokens.classes[$0] == .word && tokens.keys[$0] > 0xFFFF && tokens.ends[$0] - tokens.starts[$0] > 8
            })
        {
            return true
        }
        return SectionTerms.furniture.suffix(tokens, of: rest).map { $0.range.lowerBound <= rest.lowerBound + 1 }
            ?? false
    }

    /// `Home > News > 2021`, HOME > 凧の祭典のお知らせ.
    private func isBreadcrumb(_ range: Range<Int>) -> Bool {
        range.contains { Self.breadcrumbMarks.contains(tokens.keys[$0]) }
            && (range.filter { Self.breadcrumbMarks.contains(tokens.keys[$0]) }.count > 1
                || SectionTerms.furniture.match(tokens, at: range.lowerBound, before: range.upperBound) != nil)
    }

    private static let breadcrumbMarks = TokenMap(words: [">", "»", "›", "＞", "≫"])

    /// Whether a line opens like a letterhead, a byline, an address or a run of marks.
    func isUnlikely(_ index: Int) -> Bool {
        let unit = units[index]
        let start = trimmed(unit.tokens).lowerBound
        if let label = SectionTerms.letterhead.match(tokens, at: start, before: unit.tokens.upperBound) {
            let next = label.end
            if next >= unit.tokens.upperBound { return true }
            if tokens.isASCII(next, ":") || tokens.isASCII(next, "/") || tokens.isASCII(next, "(") { return true }
            if tokens.has(start, Self.by), traits[index].lowercaseCount <= 3, unit.count <= 14 { return true }
            // 会社名 株式会社カモメ, but not 会社名変更のお知らせ.
            if tokens.classes[start] == .han, unit.level == 0, unit.count <= 30,
                tokens.shapes[next].contains(.spaceBefore) || tokens.classes[next] == .number
            {
                return true
            }
        }
        return traits[index].wordCount + traits[index].cjkCount == 0 || isSignature(index)
    }

    /// A company's name alone on a line of a Japanese letterhead: 株式会社カモメ.
    private func isSignature(_ index: Int) -> Bool {
        let unit = units[index]
        guard unit.level == 0, unit.count <= 24,
            let form = Self.legalForms.firstMatch(tokens, in: unit.tokens),
            form.range.lowerBound == unit.tokens.lowerBound || form.range.upperBound == unit.tokens.upperBound
        else { return false }
        return !unit.tokens.contains { Self.particles.contains(tokens.keys[$0]) }
    }

    private static let by = TokenKey.of("by")
    private static let legalForms = TermTable(
        phrases: "株式会社; 有限会社; 合同会社; 一般社団法人; 一般財団法人; 公益社団法人; 公益財団法人; 特定非営利活動法人; NPO法人; (株)")
    private static let particles = TokenMap(words: ["を", "が", "に", "は", "で", "へ", "、"])

    private func skipBars(_ token: Int) -> Int {
        var next = token
        while next < tokens.count, PlaceReader.isSeparator(tokens.keys[next]) || tokens.isASCII(next, "&") { next += 1 }
        return next
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, Self.edges.contains(tokens.keys[start]) { start += 1 }
        while end > start, Self.edges.contains(tokens.keys[end - 1]) { end -= 1 }
        return start..<end
    }

    private static let edges = TokenMap(words: [
        "*", "#", ":", "-", "–", "—", "【", "】", "■", "●", "◆", "|", "<", ">", "＜", "＞", "《", "》", "〈", "〉", "○", "◎",
        "□", "▼", "•", "·",
        "/", "~", "_",
    ])

    // MARK: Broken lines

    /// Adds the lines that go on with the headline's sentence.
    private func extended(_ index: Int) -> Range<Int> {
        var end = index + 1
        while end < units.count, end - index < 4, continues(end) { end += 1 }
        return index..<end
    }

    private func continues(_ next: Int) -> Bool {
        let above = units[next - 1]
        let below = units[next]
        guard next != datelineUnit, !traits[next].isProse, !isFurniture(below), !isUnlikely(next) else { return false }
        let last = above.tokens.upperBound - 1
        if traits[next - 1].cjkCount > traits[next - 1].wordCount {
            return Self.openEndings.contains(tokens.keys[last]) || hasOpenBracket(above.tokens)
        }
        guard above.block == below.block || above.level == below.level else { return false }
        let first = below.tokens.lowerBound
        let startsLower = tokens.classes[first] == .word && !tokens.shapes[first].contains(.capitalized)
        return tokens.isASCII(last, ",") || above.block == below.block && startsLower
            || Self.openWords.contains(tokens.keys[last])
    }

    private func hasOpenBracket(_ range: Range<Int>) -> Bool {
        var depth = 0
        for token in range {
            switch tokens.keys[token] {
            case 0x300C, 0x300E, 0x3010, 0x28: depth += 1
            case 0x300D, 0x300F, 0x3011, 0x29: depth -= 1
            default: break
            }
        }
        return depth > 0
    }

    private static let openEndings = TokenMap(words: ["、", "の", "を", "が", "と", "で", "や", "，", "・", "及"])
    private static let openWords = TokenMap(words: [
        "and", "of", "the", "for", "to", "in", "at", "with", "by", "on", "a", "an", "&", "from",
    ])
}
