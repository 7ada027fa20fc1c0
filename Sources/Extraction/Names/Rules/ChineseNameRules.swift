import DatelineRecords

/// Finds names in Chinese text by endings of bodies, titles and family names.
enum ChineseNameRules {
    static func find(_ tokens: TokenTable, _ block: Range<Int>, _ found: inout [NameFinding]) {
        var index = block.lowerBound
        while index < block.upperBound {
            if let end = ChineseOrganizationTerms.wholes.end(tokens, at: index, high: block.upperBound) {
                add(tokens, index..<end, .organization, 0.7, &found)
                index = end
            } else if let end = body(tokens, index, block, &found) {
                index = end
            } else {
                if var end = ChineseRoleTerms.heads.end(tokens, at: index, high: block.upperBound)
                    ?? contactLabels.end(tokens, at: index, high: block.upperBound)
                {
                    if tokens.isASCII(end, ":") { end += 1 }
                    if let name = person(tokens, from: end, block) {
                        add(tokens, end..<name, .person, 0.7, &found)
                    }
                }
                index += 1
            }
        }
    }

    private static func body(
        _ tokens: TokenTable, _ index: Int, _ block: Range<Int>, _ found: inout [NameFinding]
    ) -> Int? {
        let lists = [ChineseOrganizationTerms.legalForms] + ChineseOrganizationTerms.endings.map(\.0)
        for list in lists {
            guard tokens.classes[index] == .han, let end = list.end(tokens, at: index, high: block.upperBound) else {
                continue
            }
            let run = EastAsianPhrase.runStart(tokens, before: index, low: block.lowerBound, limit: 14)
            let range = EastAsianPhrase.trimmed(tokens, run..<index, stops: stops)
            guard tokens.isGlued(index), range.count >= 2, tokens.classes[range.lowerBound] != .number else { continue }
            add(tokens, range.lowerBound..<end, .organization, 0.6, &found)
            return end
        }
        return nil
    }

    /// The token behind a person's name that starts at `start`: a family name and one or two characters, up to a border.
    static func person(_ tokens: TokenTable, from start: Int, _ block: Range<Int>) -> Int? {
        guard start < block.upperBound, tokens.classes[start] == .han else { return nil }
        var given = start + 1
        if let double = ChineseFamilyNames.double.end(tokens, at: start, high: block.upperBound) {
            given = double
        } else if !ChineseFamilyNames.single.contains(tokens.keys[start]) {
            return nil
        }
        for length in [2, 1] {
            let end = given + length
            guard end <= block.upperBound, (given..<end).allSatisfy({ tokens.classes[$0] == .han }) else { continue }
            if length == 2, functionWords.contains(tokens.keys[end - 1]) { continue }
            if end == block.upperBound || isBorder(tokens, end, block) { return end }
        }
        return nil
    }

    private static func isBorder(_ tokens: TokenTable, _ token: Int, _ block: Range<Int>) -> Bool {
        if tokens.shapes[token].contains(.spaceBefore) || tokens.classes[token] == .punctuation { return true }
        return ChineseRoleTerms.followers.end(tokens, at: token, high: block.upperBound) != nil
    }

    private static let contactLabels = PhraseList(["联系人", "媒体联系", "联系方式", "聯絡人", "新闻联系人", "媒体联系人"])
    private static let functionWords = TokenMap(words: [
        "以", "将", "在", "对", "与", "和", "及", "等", "说", "从", "由", "称", "率",
    ])
    private static let stops = TokenMap(words: [
        "和", "与", "及", "在", "对", "向", "为", "由", "到", "是", "的", "了", "将", "让", "被", "从",
    ])

    private static func add(
        _ tokens: TokenTable, _ range: Range<Int>, _ kind: NameFinding.Kind, _ score: Float,
        _ found: inout [NameFinding]
    ) {
        found.append(NameFinding(range: tokens.range(range), score: score, kind: kind))
    }
}
