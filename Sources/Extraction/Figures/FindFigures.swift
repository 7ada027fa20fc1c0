import DatelineRecords

/// Finds figures: counts, money, percentages, measures, durations, ordinals, ratios, ages.
public struct FindFigures: Stage {
    public static let name = "find-figures"
    public static let summary = "counts, money, percentages, measures, durations, ordinals, ratios, ages"
    public static let reads: [DraftField] = [.dates, .sections]
    public static let fills: [DraftField] = [.figures]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        var finder = FigureFinder(draft)
        finder.run()
        draft.figures = finder.matches.filter { !$0.isBare }.map(\.finding)
        draft.problems += finder.problems
    }
}

/// Runs the grammar of each block's language over its tokens.
struct FigureFinder {
    let draft: Draft
    private let context: FigureContext
    private var english: EnglishFigureGrammar
    private var japanese: HanFigureGrammar
    private var chinese: HanFigureGrammar
    private(set) var matches: [FigureMatch] = []
    private(set) var problems: [Problem] = []

    /// Makes a finder.
    ///
    /// - Parameter keepsBareNumbers: Whether numbers that count nothing are found too; they are no figures of a record.
    init(_ draft: Draft, keepsBareNumbers: Bool = false) {
        self.draft = draft
        context = FigureContext(
            tokens: draft.tokens, dates: draft.dates.map(\.range).sorted(), dollar: DollarCountry.code(draft),
            yenSign: draft.document.language == "zh" ? "CNY" : "JPY", yuan: DollarCountry.yuan(draft),
            keepsBareNumbers: keepsBareNumbers)
        english = EnglishFigureGrammar(context)
        japanese = HanFigureGrammar(context, rules: JapaneseFigureRules.rules)
        chinese = HanFigureGrammar(context, rules: ChineseFigureRules.rules)
    }

    /// Reads all blocks in text order.
    mutating func run() {
        defer {
            problems = (english.problems + japanese.problems + chinese.problems).sorted {
                ($0.range?.start ?? 0) < ($1.range?.start ?? 0)
            }
        }
        for (index, block) in draft.document.blocks.enumerated() where index < draft.tokens.blocks.count {
            let tokens = draft.tokens.blocks[index]
            guard !tokens.isEmpty else { continue }
            let first = matches.count
            let language = block.language ?? draft.document.language
            if block.kind == .table, let table = draft.document.tables.first(where: { $0.range == block.range }),
                let figures = TableFigures(table, draft, context)
            {
                matches += figures.figures().map { FigureMatch($0, numeral: draft.tokens.tokens(in: $0.range)) }
                for cell in figures.textCells() { find(in: cell, language: language) }
                matches.sort { $0.finding.range < $1.finding.range }
            } else {
                find(in: tokens, language: language)
                if isContact(block) { keepMeasured(from: first) }
            }
        }
    }

    private func isContact(_ block: Block) -> Bool {
        draft.sections.contains { $0.kind == .contact && $0.range.contains(block.range) }
    }

    /// Beside contacts stand phone numbers, addresses and opening hours; what says its unit is a figure there, too.
    private mutating func keepMeasured(from first: Int) {
        let rest = matches[first...].filter { [.money, .percent, .ratio, .measure].contains($0.finding.kind) }
        matches.replaceSubrange(first..., with: rest)
    }

    private mutating func find(in tokens: Range<Int>, language: String?) {
        switch Self.script(of: tokens, in: draft.tokens, language: language) {
        case .latin:
            english.run(tokens)
            matches += english.found
        case .japanese:
            japanese.run(tokens)
            matches += japanese.found
        case .chinese:
            chinese.run(tokens)
            matches += chinese.found
        }
    }

    private enum Script { case latin, japanese, chinese }

    /// The grammar of a block: by its own characters, then by the language that the document gives.
    private static func script(of tokens: Range<Int>, in table: TokenTable, language: String?) -> Script {
        var han = 0
        var kana = 0
        var latin = 0
        table.classes.withUnsafeBufferPointer { classes in
            for kind in classes[tokens.prefix(400)] {
                switch kind {
                case .han: han += 1
                case .hiragana, .katakana: kana += 1
                case .word: latin += 1
                default: break
                }
            }
        }
        if kana > 0, kana + han > latin { return language == "zh" && kana * 10 < han ? .chinese : .japanese }
        if han > 0, han >= latin { return language == "ja" ? .japanese : .chinese }
        if latin == 0, language == "ja" { return .japanese }
        if latin == 0, language == "zh" { return .chinese }
        return .latin
    }
}
