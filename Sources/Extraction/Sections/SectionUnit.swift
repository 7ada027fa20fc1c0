package import DatelineRecords

/// What sections are made of: a block, or a line of a block whose lines stand for themselves (a headline above its dateline, a heading above its text).
package struct SectionUnit: Sendable {
    /// Index in `Document.blocks`.
    package var block: Int
    package var kind: Block.Kind
    /// Heading level, 0 for none.
    package var level: Int
    package var tokens: Range<Int>
    package var range: TextRange
    /// Tokens in bold type that open the unit; empty where markup says nothing.
    package var emphasizedOpening: Range<Int>

    package var count: Int { tokens.count }
}

extension SectionUnit {
    /// The units of a draft in text order. Lines become units where a block keeps its lines; tables and preformatted text stay whole.
    static func units(of document: Document, _ tokens: TokenTable) -> [SectionUnit] {
        var units: [SectionUnit] = []
        units.reserveCapacity(document.blocks.count)
        for (index, block) in document.blocks.enumerated() {
            let all = tokens.blocks[index]
            guard !all.isEmpty else { continue }
            let lines = splitsIntoLines(block) ? lineStarts(tokens, all) : [all.lowerBound]
            for (number, start) in lines.enumerated() {
                let end = number + 1 < lines.count ? lines[number + 1] : all.upperBound
                let range = tokens.range(start..<end)
                units.append(
                    SectionUnit(
                        block: index, kind: block.kind, level: block.level, tokens: start..<end,
                        range: range, emphasizedOpening: opening(block, range, tokens, start..<end)))
            }
        }
        return units
    }

    private static func splitsIntoLines(_ block: Block) -> Bool {
        switch block.kind {
        case .paragraph, .blockquote: true
        case .heading, .listItem, .table, .caption, .preformatted: false
        }
    }

    private static func lineStarts(_ tokens: TokenTable, _ all: Range<Int>) -> [Int] {
        var starts = [all.lowerBound]
        for token in all.dropFirst() where tokens.shapes[token].contains(.lineBefore) { starts.append(token) }
        return starts
    }

    private static func opening(_ block: Block, _ range: TextRange, _ tokens: TokenTable, _ all: Range<Int>)
        -> Range<Int>
    {
        guard let bold = block.emphasized.first(where: { $0.start <= range.start && range.start < $0.end }) else {
            return all.lowerBound..<all.lowerBound
        }
        return all.clamped(to: tokens.tokens(in: TextRange(range.start, bold.end)))
    }
}
