import DatelineRecords

/// Tells the kind of a body from the words of its name.
enum OrganizationKind {
    /// The kind; `.other` where no word says it.
    static func of(_ name: String, hasTicker: Bool) -> OrganizationEntry.Kind {
        if hasTicker { return .company }
        return WellKnownBodies.kind(of: name) ?? told(by: name)
    }

    /// The kind that the words of a name say, whoever bears it.
    static func told(by name: String) -> OrganizationEntry.Kind {
        let words = NormalForm.pieces(of: name)
        if let kind = eastAsian(words.joined()) { return kind }
        if isLegal(words, name) { return .company }
        // `Department of X` says it at its start, `X Department` at its end: the last word wins unless *of* follows the head.
        for (index, word) in words.enumerated()
        where index + 1 < words.count && (words[index + 1] == "of" || words[index + 1] == "for") {
            if let kind = kinds(word) { return kind }
        }
        for word in words.reversed() {
            if let kind = kinds(word) { return kind }
        }
        return words.last.flatMap { tails[$0] } ?? .other
    }

    /// Last words that tell a kind but do not make a body of any words before them.
    private static let tails: [String: OrganizationEntry.Kind] = [
        "section": .agency, "unit": .agency, "force": .agency, "patrol": .agency, "guard": .military,
        "marines": .military,
        "representatives": .government, "studio": .company,
        "productions": .company, "pharma": .company, "labs": .company, "solicitors": .company, "lawyers": .company,
        "coalition": .association, "orchestra": .other,
    ]

    private static func kinds(_ word: String) -> OrganizationEntry.Kind? {
        EnglishOrganizationTerms.heads[TokenKey.of(word)]
    }

    private static func isLegal(_ words: [String], _ name: String) -> Bool {
        guard let last = words.last, words.count > 1 else { return false }
        return NormalForm.hasLegalForm(name) || last == "company" || last == "co"
    }

    private static func eastAsian(_ name: String) -> OrganizationEntry.Kind? {
        guard name.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) else { return nil }
        for (ending, kind) in endings where name.hasSuffix(ending) || (kind == .company && name.hasPrefix(ending)) {
            return kind
        }
        return nil
    }

    private static let endings: [(String, OrganizationEntry.Kind)] = [
        ("株式会社", .company), ("有限会社", .company), ("合同会社", .company), ("有限公司", .company), ("公司", .company),
        ("集团", .company),
        ("グループ", .company), ("銀行", .company), ("银行", .company), ("分行", .company), ("支行", .company), ("大学", .university),
        ("学院", .university), ("学園", .university), ("高校", .university), ("高等部", .university), ("研究所", .university),
        ("研究院", .university),
        ("党校", .university), ("省委", .party), ("市委", .party), ("县委", .party), ("党委", .party), ("党支部", .party),
        ("党", .party), ("委员会", .agency),
        ("委員会", .agency), ("管委会", .agency), ("局", .agency), ("庁", .agency), ("省", .agency), ("部", .agency),
        ("機構", .association), ("事務所", .agency),
        ("政府", .government), ("市", .government), ("町", .government), ("村", .government), ("県", .government),
        ("区", .government),
        ("协会", .association), ("協会", .association), ("学会", .association), ("連盟", .association), ("财団", .association),
        ("財団", .association),
        ("法人", .association), ("联合会", .association), ("商会", .association), ("基金会", .association),
        ("ネットワーク", .association),
        ("病院", .hospital), ("医院", .hospital), ("新聞", .media), ("放送", .media), ("テレビ", .media), ("日报", .media),
        ("周刊", .media), ("チーム", .team),
        ("团队", .team),
    ]
}
