import DatelineRecords

/// Reads the lines of a contact block: which is a person, which a body, which neither (post, address, heading).
struct ContactLines {
    let tokens: TokenTable
    /// Names of persons, as byte ranges.
    let persons: [TextRange]
    /// Names of bodies.
    let organizations: [TextRange]

    /// A line's reading.
    enum Reading {
        case person(TextRange)
        case organization(TextRange)
    }

    /// The readings of a region's lines; empty where the region is prose.
    func readings(in region: TextRange, anchors: [TextRange]) -> [Reading] {
        let lines = lines(in: region)
        guard lines.count > 1, lines.allSatisfy({ $0.count <= 40 }) || lines.filter({ $0.count <= 16 }).count >= 2
        else { return [] }
        var found: [Reading] = []
        for line in lines where line.count <= 40 {
            found += readings(line, anchors)
        }
        return found
    }

    private func lines(in region: TextRange) -> [Range<Int>] {
        let inside = tokens.tokens(in: region)
        var lines: [Range<Int>] = []
        var start = inside.lowerBound
        for token in inside where token > start && !tokens.shapes[token].isDisjoint(with: [.lineBefore, .blockStart]) {
            lines.append(start..<token)
            start = token
        }
        if start < inside.upperBound { lines.append(start..<inside.upperBound) }
        return lines
    }

    private func readings(_ line: Range<Int>, _ anchors: [TextRange]) -> [Reading] {
        var line = line
        // What stands before the address or number.
        if let anchor = anchors.first(where: { tokens.range(line).overlaps($0) }) {
            let end = tokens.firstToken(atOrAfter: anchor.start)
            line = line.lowerBound..<max(line.lowerBound, min(end, line.upperBound))
        }
        // `Contact DetailsJane Roe`: the heading lost its line break.
        if line.count > 1, tokens.has(line.lowerBound, TokenKey.of("contact")),
            tokens.string(line.lowerBound + 1).hasPrefix("Details")
        {
            line = line.lowerBound + 1..<line.upperBound
        }
        let isHan = line.contains {
            tokens.classes[$0] == .han || tokens.classes[$0] == .hiragana || tokens.classes[$0] == .katakana
        }
        if isHan { return han(line) }
        var hint = Hint.none
        if let colon = line.first(where: { tokens.isASCII($0, ":") }), colon - line.lowerBound <= 6 {
            hint = label(line.lowerBound..<colon)
            guard hint != .other else { return [] }
            line = colon + 1..<line.upperBound
        }
        guard let first = line.first, tokens.classes[first] == .word, hint != .none || !isAddress(line) else {
            return []
        }
        return latin(line, hint)
    }

    /// A line that names a state, a country or a street number is no name.
    private func isAddress(_ line: Range<Int>) -> Bool {
        let index = Gazetteer.shared.index
        return line.contains { token in
            guard token > line.lowerBound, tokens.isASCII(token - 1, ","),
                let match = index.longestMatch(in: tokens, at: token)
            else { return false }
            return match.end <= line.upperBound
        } || index.longestMatch(in: tokens, at: line.lowerBound).map { $0.end == line.upperBound } ?? false
    }

    private enum Hint { case none, person, organization, other }

    private func label(_ range: Range<Int>) -> Hint {
        guard let first = range.first, let last = range.last else { return .none }
        if let match = Self.labels.longestMatch(in: tokens, at: first), match.end == range.upperBound,
            let hint = match.values.first
        {
            return hint
        }
        if Self.contactWords.contains(tokens.keys[last]) { return .none }
        for token in range {
            if let hint = Self.labels.longestMatch(in: tokens, at: token)?.values.first { return hint }
        }
        return tokens.classes[first] == .word && range.count <= 3 ? .other : .none
    }

    private static let contactWords = TokenMap(words: [
        "contact", "contacts", "inquiries", "enquiries", "information", "media", "press", "details",
    ])
    private static let labels = PhraseIndex<Hint>([
        ("name", .person), ("contact person", .person), ("担当", .person), ("担当者", .person), ("担当者名", .person),
        ("氏名", .person), ("联系人", .person),
        ("聯絡人", .person), ("担当部署・担当者名", .person), ("広報担当", .person), ("organization", .organization),
        ("company", .organization), ("company name", .organization),
        ("社名", .organization), ("会社名", .organization), ("企業名", .organization), ("団体名", .organization),
        ("公司", .organization), ("公司名称", .organization),
        ("単位", .organization), ("住所", .other), ("所在地", .other), ("地址", .other), ("address", .other), ("title", .other),
        ("URL", .other), ("fax", .other),
        ("電話", .other), ("电话", .other), ("邮箱", .other), ("メール", .other),
    ])

    // MARK: Latin lines

    private func latin(_ line: Range<Int>, _ hint: Hint) -> [Reading] {
        var found: [Reading] = []
        // `One Acme Plaza, 11th Floor`
        if hint == .none,
            line.contains(where: { tokens.classes[$0] == .number || Self.addressWords.contains(tokens.keys[$0]) }),
            !line.contains(where: { Self.legalForms.contains(tokens.keys[$0]) })
        {
            return []
        }
        for piece in pieces(line).prefix(2) {
            guard let reading = latinPiece(piece, hint, isFirst: found.isEmpty) else { break }
            found.append(reading)
        }
        return found
    }

    /// The line's parts at commas, dashes and bars: `Jane Roe, Director of Marketing`, `Jane Roe - Investor Relations`; `Acme, Inc.` stays whole.
    private func pieces(_ line: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = line.lowerBound
        for token in line where Self.breaks.contains(tokens.keys[token]) {
            let isLegal =
                tokens.isASCII(token, ",") && Self.legalForms.contains(tokens.keys[min(token + 1, tokens.count - 1)])
            let isInside =
                !tokens.isASCII(token, ",") && token + 1 < tokens.count
                && !tokens.shapes[token + 1].contains(.spaceBefore)
            guard !isLegal, !isInside else { continue }
            if token > start { pieces.append(start..<token) }
            start = token + 1
        }
        if start < line.upperBound { pieces.append(start..<line.upperBound) }
        return pieces
    }

    private static let addressWords = TokenMap(words: [
        "plaza", "floor", "suite", "street", "avenue", "road", "boulevard", "building", "box", "ave", "blvd",
    ])

    private static let breaks = TokenMap(words: [",", "-", "–", "—", "|", "/", "("])
    private static let legalForms = TokenMap(words: ["inc", "llc", "ltd", "llp", "corp", "plc", "co", "lp", "sa", "ag"])

    private func latinPiece(_ piece: Range<Int>, _ hint: Hint, isFirst: Bool) -> Reading? {
        let words = piece.filter { tokens.classes[$0] == .word }
        guard !words.isEmpty, piece.count <= 14,
            !piece.contains(where: {
                tokens.isASCII($0, ".") && $0 + 1 < piece.upperBound && !tokens.shapes[$0 + 1].contains(.spaceBefore)
            })
        else { return nil }
        let range = tokens.range(piece)
        if hint == .organization { return .organization(range) }
        // *Sun Meiling*: a person whose name reads like a newspaper's.
        if isFirst, (2...3).contains(words.count), persons.contains(range),
            !words.contains(where: { Self.bodies.contains(tokens.keys[$0]) })
        {
            return .person(range)
        }
        let isBody = words.contains {
            Self.bodies.contains(tokens.keys[$0]) || EnglishPlaceWords.organizationHeads.contains(tokens.keys[$0])
        }
        if words.contains(where: { Self.posts.contains(tokens.keys[$0]) }), !isBody || !isFirst { return nil }
        if words.contains(where: { Self.headings.contains(tokens.keys[$0]) }) && words.count <= 3 && !isBody {
            return nil
        }
        if piece.contains(where: { tokens.classes[$0] == .number }) && !isBody { return nil }
        let isCapital = words.allSatisfy {
            tokens.shapes[$0].contains(.capitalized) || Self.particles.contains(tokens.keys[$0])
        }
        guard isCapital else {
            return isBody && tokens.shapes[words[0]].contains(.capitalized) ? .organization(range) : nil
        }
        if isBody { return .organization(range) }
        if hint == .person { return .person(range) }
        if persons.contains(where: { $0.start == range.start && $0.end >= range.start })
            || (2...3).contains(words.count) && isFirst
        {
            return .person(range)
        }
        return isFirst ? .organization(range) : nil
    }

    private static let bodies = TokenMap(words: [
        "inc", "llc", "ltd", "corp", "plc", "gmbh", "ag", "city", "council", "department", "ministry", "office",
        "authority", "agency", "center",
        "government", "county", "board", "commission", "committee", "network", "international", "global", "services",
        "pr", "communications", "relations",
        "consulting", "labs", "industries", "brands", "foods", "mills", "studio", "community", "team", "project",
        "organization",
    ])
    private static let posts = TokenMap(words: [
        "director", "manager", "officer", "specialist", "president", "ceo", "cfo", "coo", "coordinator", "vp", "head",
        "editor", "secretary",
        "associate", "consultant", "founder", "chief", "executive", "spokesperson", "spokeswoman", "spokesman", "lead",
        "partner", "assistant",
        "representative", "analyst", "chair", "chairman", "senior", "vice", "publicist", "supervisor",
    ])
    private static let headings = TokenMap(words: [
        "contact", "contacts", "media", "press", "investor", "investors", "details", "phone", "email", "tel", "website",
        "company", "information", "source",
        "website", "us", "here", "visit", "our", "inquiries", "street", "avenue", "road", "suite", "floor", "united",
        "states",
    ])
    private static let particles = TokenMap(words: [
        "of", "and", "the", "for", "de", "van", "von", "der", "la", "di", "da", "al", "bin", "&",
    ])

    // MARK: Lines in Han and kana

    /// A line of segments with labels: `社名：…　担当：… / TEL：`.
    private func han(_ line: Range<Int>) -> [Reading] {
        var found: [Reading] = []
        var hint = Hint.none
        var start = line.lowerBound
        var token = line.lowerBound
        while token < line.upperBound {
            if let (end, next) = hanLabel(token, line) {
                found += hanSegment(start..<token, hint)
                hint = next
                start = end
                token = end
            } else {
                token += 1
            }
        }
        return found + hanSegment(start..<line.upperBound, hint)
    }

    /// A label and the colon behind it.
    private func hanLabel(_ token: Int, _ line: Range<Int>) -> (Int, Hint)? {
        guard
            token == line.lowerBound || !tokens.shapes[token].isDisjoint(with: [.spaceBefore])
                || tokens.classes[token - 1] == .punctuation
        else { return nil }
        var end = token
        var hint = Hint.other
        if let match = Self.labels.longestMatch(in: tokens, at: token) {
            end = match.end
            hint = match.values.first ?? .other
        } else {
            while end < line.upperBound, end < token + 4, tokens.classes[end] == .word || tokens.isASCII(end, "-") {
                end += 1
            }
            guard end > token else { return nil }
        }
        guard end < line.upperBound, tokens.isASCII(end, ":") else { return nil }
        return (end + 1, hint)
    }

    private func hanSegment(_ segment: Range<Int>, _ hint: Hint) -> [Reading] {
        guard !segment.isEmpty, hint != .other, segment.count <= 40,
            !segment.contains(where: { tokens.keys[$0] == 0x3002 })
        else { return [] }
        if hint == .organization { return [.organization(trimmed(segment))] }
        // `山田花子（NPOうみ）`
        if let bracket = segment.first(where: { tokens.isASCII($0, "(") }), bracket > segment.lowerBound,
            bracket - segment.lowerBound <= 8, hint == .person || isName(segment.lowerBound..<bracket)
        {
            let close = segment.first { tokens.isASCII($0, ")") } ?? segment.upperBound
            let inside = bracket + 1..<max(bracket + 1, close)
            return [.person(person(segment.lowerBound..<bracket))]
                + (inside.isEmpty || hint == .person ? [] : [.organization(tokens.range(inside))])
        }
        if hint == .person { return segment.count > 16 ? [] : [.person(person(segment))] }
        let isBody = segment.contains { Self.hanBodies.longestMatch(in: tokens, at: $0) != nil }
        let range = tokens.range(segment)
        if let known = persons.last(where: { range.contains($0) }) {
            let before = segment.lowerBound..<tokens.firstToken(atOrAfter: known.start)
            return (isBody && !before.isEmpty ? [.organization(trimmed(before))] : []) + [.person(known)]
        }
        if isBody { return [.organization(trimmed(segment))] }
        // `山田 花子` on a line of its own
        let isSpaced = segment.dropFirst().contains { tokens.shapes[$0].contains(.spaceBefore) }
        return isSpaced && isName(segment) ? [.person(range)] : []
    }

    /// Two to six characters without marks.
    private func isName(_ range: Range<Int>) -> Bool {
        (2...6).contains(range.count)
            && range.allSatisfy {
                tokens.classes[$0] == .han || tokens.classes[$0] == .hiragana || tokens.classes[$0] == .katakana
            }
            && !range.contains { Self.hanBodies.longestMatch(in: tokens, at: $0) != nil }
    }

    /// `PR事業部・野村宛 /`: the name behind the department, without its form of address and what follows.
    private func person(_ segment: Range<Int>) -> TextRange {
        var piece = segment
        if let slash = piece.first(where: { tokens.isASCII($0, "/") }) { piece = piece.lowerBound..<slash }
        if let dot = piece.last(where: { tokens.keys[$0] == 0x30FB }), dot + 1 < piece.upperBound {
            piece = dot + 1..<piece.upperBound
        }
        while piece.count > 1, let last = piece.last,
            tokens.keys[last] == 0x5B9B || tokens.keys[last] == 0x69D8 || tokens.keys[last] == 0x6C0F
                || tokens.classes[last] == .punctuation
        {
            piece = piece.lowerBound..<last
        }
        return tokens.range(piece)
    }

    private func trimmed(_ segment: Range<Int>) -> TextRange {
        var piece = segment
        while piece.count > 1, let last = piece.last, tokens.classes[last] == .punctuation || tokens.isASCII(last, "<")
        { piece = piece.lowerBound..<last }
        return tokens.range(piece)
    }

    private static let hanBodies = PhraseIndex<Bool>(
        [
            "株式会社", "有限会社", "合同会社", "（株）", "㈱", "法人", "協会", "市役所", "県庁", "区役所", "大学", "課", "公司", "集团", "集團", "协会",
            "办公室", "委员会", "组委会", "商会", "中心", "项目", "団体", "事務局", "機構", "財団", "研究所", "広報室",
        ].map { ($0, true) })
}
