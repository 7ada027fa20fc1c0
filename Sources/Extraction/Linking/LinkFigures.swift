import DatelineRecords

/// Makes entries of figures.
public struct LinkFigures: Stage {
    public static let name = "link-figures"
    public static let summary = "figures with their organization and period"
    public static let reads: [DraftField] = [.figures]
    public static let uses: [DraftField] = [.settled, .nameEntries]
    public static let fills: [DraftField] = [.figureEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let owners = FigureOwners(draft)
        let repeated = RepeatedHeadlines(draft)
        draft.links.figures = draft.figures.filter { !repeated.contains($0.range) }.sorted { $0.range < $1.range }.map {
            figure in
            var entry = FigureEntry(
                kind: figure.kind, value: figure.value, low: figure.low, high: figure.high,
                mentions: [draft.mention(figure.range)])
            entry.qualifier = figure.qualifier
            entry.unit = figure.unit
            entry.of = figure.of
            entry.period = figure.period
            entry.organizationID = owners.owner(of: figure)
            entry.confidence = ValueConfidence.ofFigure(
                figure,
                isDigits: draft.tokens.tokens(in: figure.range).contains { draft.tokens.classes[$0] == .number },
                language: draft.document.language)
            return entry
        }
    }
}

/// Whose a figure is: the issuer's in its tables and where its sentence says *we* or *the company*, else the one organization that the sentence names.
struct FigureOwners {
    private let tokens: TokenTable
    private let issuer: String?
    private let mentions: [(range: TextRange, id: String)]

    init(_ draft: Draft) {
        tokens = draft.tokens
        issuer = draft.links.document.issuerID
        mentions = draft.links.organizations.flatMap { organization in
            organization.mentions.map { (TextRange($0.start, $0.end), organization.id) }
        }.sorted { $0.range < $1.range }
    }

    /// The organization's id, or nil where the sentence names none or several.
    func owner(of figure: FigureFinding) -> String? {
        if figure.isTableCell { return issuer }
        let sentence = sentence(around: figure.range)
        let range = tokens.range(sentence)
        var named: Set<String> = []
        for mention in mentions where mention.range.overlaps(range) { named.insert(mention.id) }
        if named.count == 1 { return named.first }
        if named.isEmpty, isOwnStatement(sentence) { return issuer }
        return nil
    }

    private func sentence(around range: TextRange) -> Range<Int> {
        let token = min(tokens.firstToken(atOrAfter: range.start), max(0, tokens.count - 1))
        guard token < tokens.count else { return 0..<0 }
        var first = token
        while first > 0, !tokens.shapes[first].contains(.sentenceStart), !tokens.shapes[first].contains(.blockStart) {
            first -= 1
        }
        var last = token + 1
        while last < tokens.count, !tokens.shapes[last].contains(.sentenceStart),
            !tokens.shapes[last].contains(.blockStart)
        {
            last += 1
        }
        return first..<last
    }

    private func isOwnStatement(_ sentence: Range<Int>) -> Bool {
        sentence.contains { token in
            tokens.reads(token, "we") || tokens.reads(token, "our")
                || tokens.reads(token, "company") && tokens.reads(token - 1, "the")
                || tokens.match("当社", at: token) != nil || tokens.match("公司", at: token) != nil
        }
    }
}

/// Blocks that repeat the headline, as above and inside the release: its figures count once.
struct RepeatedHeadlines {
    private let ranges: [TextRange]

    init(_ draft: Draft) {
        let t = draft.tokens
        let title = draft.links.titleRange.map { Array(t.keys[t.tokens(in: $0)]) } ?? []
        var seen: Set<ArraySlice<UInt64>> = []
        var ranges: [TextRange] = []
        for (block, tokens) in zip(draft.document.blocks, t.blocks).prefix(12) where tokens.count >= 4 {
            let keys = t.keys[tokens]
            let isTitle = draft.links.titleRange.map { block.range.overlaps($0) } ?? false
            if !isTitle, !seen.insert(keys).inserted || Self.holds(title, keys) { ranges.append(block.range) }
        }
        self.ranges = ranges
    }

    /// Whether some keys hold others side by side.
    private static func holds(_ keys: [UInt64], _ part: ArraySlice<UInt64>) -> Bool {
        guard part.count >= 6, part.count <= keys.count else { return false }
        return (0...keys.count - part.count).contains { keys[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// Whether a range lies in a repetition.
    func contains(_ range: TextRange) -> Bool { ranges.contains { $0.contains(range) } }
}
