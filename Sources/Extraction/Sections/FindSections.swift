import DatelineRecords

/// Finds the parts of a release.
///
/// Block sections partition the blocks; `dateline` and `quote` lie inside them. Dateline, status, kind and embargo are read on the way.
public struct FindSections: Stage {
    public static let name = "find-sections"
    public static let summary = "headline to safe harbour, dateline, embargo, status"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.dates]
    public static let fills: [DraftField] = [.sections]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let tokens = draft.tokens
        let units = SectionUnit.units(of: draft.document, tokens)
        guard !units.isEmpty else { return }
        let traits = units.map { UnitTraits(tokens, $0) }
        let found = DatelineParser(tokens, units: units).find()
        let finder = HeadlineFinder(
            draft.document, tokens, units: units, traits: traits, datelineUnit: found?.unit)
        let headline = finder.find()
        let labeler = SectionLabeler(
            tokens: tokens, units: units, traits: traits, headline: headline, datelineUnit: found?.unit, finder: finder)
        let kinds = labeler.kinds()
        draft.dateline = found?.dateline
        draft.sections = Self.merged(units, kinds) + Self.inner(draft.document, found?.dateline)
        let signs = ReleaseSigns(
            document: draft.document, tokens: tokens, units: units, kinds: kinds, headline: headline,
            dateline: found?.dateline)
        draft.status = signs.status()
        draft.kind = signs.kind()
        draft.embargo = signs.embargo(draft.dates)
    }

    /// Adjacent units of one kind are one section; a headline, a table and a caption stay what they are.
    private static func merged(_ units: [SectionUnit], _ kinds: [DocumentEntry.Section.Kind]) -> [SectionFinding] {
        var sections: [SectionFinding] = []
        for (unit, kind) in zip(units, kinds) {
            if let last = sections.indices.last, sections[last].kind == kind, kind != .table, kind != .caption {
                sections[last].range.end = unit.range.end
            } else {
                sections.append(SectionFinding(kind: kind, range: unit.range))
            }
        }
        return sections
    }

    /// Sections inside block sections: the dateline and block quotations.
    private static func inner(_ document: Document, _ dateline: DatelineFinding?) -> [SectionFinding] {
        let quotes = document.blocks.filter { $0.kind == .blockquote }
            .map { SectionFinding(kind: .quote, range: $0.range) }
        return quotes + (dateline.map { [SectionFinding(kind: .dateline, range: $0.range)] } ?? [])
    }
}
