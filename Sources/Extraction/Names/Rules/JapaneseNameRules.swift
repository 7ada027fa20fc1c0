import DatelineRecords

/// Finds names in Japanese text by legal forms, endings of bodies, titles and honorifics.
enum JapaneseNameRules {
    static func find(_ tokens: TokenTable, _ block: Range<Int>, _ found: inout [NameFinding]) {
        var index = block.lowerBound
        while index < block.upperBound {
            if let end = legalForm(tokens, index, block, &found) {
                index = end
            } else if let end = JapaneseOrganizationTerms.ministries.end(tokens, at: index, high: block.upperBound) {
                add(tokens, index..<end, .organization, 0.8, &found)
                index = end
            } else if let end = municipality(tokens, index, block, &found) {
                index = end
            } else if let end = body(tokens, index, block, &found) {
                index = end
            } else {
                person(tokens, index, block, &found)
                index += 1
            }
        }
    }

    /// `株式会社まるや商店`, `丸屋商店株式会社`.
    private static func legalForm(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        guard let end = JapaneseOrganizationTerms.legalForms.end(tokens, at: index, high: block.upperBound) else {
            return nil
        }
        let start =
            tokens.isGlued(index) ? EastAsianPhrase.runStart(tokens, before: index, low: block.lowerBound) : index
        if index - start >= 2 {
            add(tokens, start..<end, .organization, 0.9, &found)
            return end
        }
        let last = nameEnd(tokens, end, block)
        guard last - end >= 2 else { return end }
        add(tokens, index..<last, .organization, 0.9, &found)
        return last
    }

    /// The end of a name behind its legal form; hiragana belong to it inside brackets or up to a particle.
    private static func nameEnd(_ tokens: TokenTable, _ start: Int, _ block: Range<Int>) -> Int {
        var end = EastAsianPhrase.runEnd(tokens, from: start, high: block.upperBound)
        guard end < block.upperBound, tokens.classes[end] == .hiragana,
            !particles.contains(tokens.keys[end]) || end == start
        else { return end }
        var index = end
        while index < block.upperBound, tokens.classes[index] == .hiragana, !particles.contains(tokens.keys[index]) {
            index += 1
        }
        if index < block.upperBound, closes(tokens, index) || particles.contains(tokens.keys[index]) { end = index }
        return end
    }

    /// `東雲大学`, `全国漁業協会`: an ending behind a run of at least two characters.
    private static func body(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        for (list, _) in JapaneseOrganizationTerms.endings {
            guard let end = list.end(tokens, at: index, high: block.upperBound) else { continue }
            if end < block.upperBound, tokens.isGlued(end), EastAsianPhrase.isNameLike(tokens, end) { continue }
            let start = EastAsianPhrase.runStart(tokens, before: index, low: block.lowerBound, limit: 14)
            guard tokens.isGlued(index), index - start >= 2, tokens.classes[start] != .number else { continue }
            add(tokens, start..<end, .organization, 0.6, &found)
            return end
        }
        return nil
    }

    /// `青葉市（市長：…`: a municipality that its head stands for acts as a body.
    private static func municipality(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        guard municipal.contains(tokens.keys[index]), index + 2 < block.upperBound,
            tokens.isASCII(index + 1, "(") || tokens.has(index + 1, 0xFF08),
            heads.end(tokens, at: index + 2, high: block.upperBound) != nil
        else { return nil }
        let start = EastAsianPhrase.runStart(tokens, before: index, low: block.lowerBound, limit: 10)
        guard index - start >= 1 else { return nil }
        add(tokens, start..<(index + 1), .organization, 0.85, &found)
        return index + 1
    }

    private static let municipal = TokenMap(words: ["市", "町", "村", "区", "県", "府", "道", "都"])
    private static let heads = PhraseList(["市長", "町長", "村長", "区長", "知事", "代表者", "所在地"])
    private static let contactLabels = PhraseList(["担当", "担当者", "ご担当", "広報担当", "連絡先", "取材担当"])

    private static func person(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) {
        guard tokens.classes[index] == .han || tokens.classes[index] == .hiragana || tokens.classes[index] == .word
        else {
            return
        }
        if let end = JapaneseRoleTerms.heads.end(tokens, at: index, high: block.upperBound)
            ?? contactLabels.end(tokens, at: index, high: block.upperBound)
        {
            behindTitle(tokens, end, block, &found)
        }
        if index > block.lowerBound, tokens.isGlued(index) || tokens.classes[index - 1] == .han,
            JapaneseRoleTerms.honorifics.end(tokens, at: index, high: block.upperBound) != nil
        {
            beforeHonorific(tokens, index, block, &found)
        }
    }

    /// `代表取締役 山本 花子`, `代表取締役：山本花子`.
    private static func behindTitle(
        _ tokens: TokenTable, _ title: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) {
        var start = title
        var hasGap = false
        while start < block.upperBound, tokens.isASCII(start, ":") || tokens.has(start, 0xFF1A) {
            start += 1
            hasGap = true
        }
        guard start < block.upperBound else { return }
        if tokens.shapes[start].contains(.spaceBefore) { hasGap = true }
        var end = start
        var gap: Int?
        while end < block.upperBound, tokens.classes[end] == .han || tokens.classes[end] == .katakana, end - start < 6 {
            if end > start, tokens.shapes[end].contains(.spaceBefore) {
                guard gap == nil, !tokens.shapes[end].contains(.lineBefore) else { break }
                gap = end
            }
            end += 1
        }
        let length = end - start
        guard length >= 3, length <= 6, end >= block.upperBound || isNameBorder(tokens, end) else { return }
        guard gap != nil || (hasGap && length <= 5) || length == 4 else { return }
        add(tokens, start..<end, .person, gap != nil ? 0.85 : 0.7, &found)
    }

    /// `山本氏`, `山本花子さん`.
    private static func beforeHonorific(
        _ tokens: TokenTable, _ honorific: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) {
        var start = honorific
        while start > block.lowerBound, tokens.classes[start - 1] == .han, honorific - start < 5 {
            start -= 1
            if tokens.shapes[start].contains(.spaceBefore) { break }
        }
        let length = honorific - start
        guard length >= 2, length <= 5, start == block.lowerBound || tokens.classes[start - 1] != .han else { return }
        guard JapaneseRoleTerms.heads.start(tokens, endingAt: honorific, low: start) == nil,
            !notNames.contains(tokens.keys[start])
        else { return }
        add(tokens, start..<honorific, .person, 0.65, &found)
    }

    private static func isNameBorder(_ tokens: TokenTable, _ token: Int) -> Bool {
        if tokens.shapes[token].contains(.lineBefore) { return true }
        if tokens.classes[token] == .punctuation { return true }
        if tokens.classes[token] == .hiragana { return particles.contains(tokens.keys[token]) }
        return tokens.has(token, 0x6C0F) || tokens.has(token, 0x69D8)
    }

    private static func closes(_ tokens: TokenTable, _ token: Int) -> Bool {
        tokens.classes[token] == .punctuation || tokens.shapes[token].contains(.spaceBefore)
    }

    private static let particles = TokenMap(words: ["は", "が", "の", "を", "に", "と", "で", "も", "へ", "や", "さ"])
    private static let notNames = TokenMap(words: ["皆", "客", "各", "御", "同", "貴"])

    private static func add(
        _ tokens: TokenTable, _ range: Range<Int>, _ kind: NameFinding.Kind, _ score: Float,
        _ found: inout [NameFinding]
    ) {
        found.append(NameFinding(range: tokens.range(range), score: score, kind: kind))
    }
}
