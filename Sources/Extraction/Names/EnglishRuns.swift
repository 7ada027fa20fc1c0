/// Where names may stand in English: at and right beside a unit that looks like a part of one.
///
/// More than half of a text is words that are written small, figures and marks, none beside a capital letter. Of a hundred names, fewer
/// than one holds such a unit, so that they are labelled without being looked at.
enum EnglishRuns {
    /// Adds the runs of a block, in text order.
    static func find(_ units: UnsafePointer<NameUnit>, _ block: Range<Int>, into runs: inout [Range<Int>]) {
        var start = block.lowerBound
        var end = block.lowerBound
        for index in block where isLoud(units[index]) {
            if index - 1 > end {
                if end > start { runs.append(start..<end) }
                start = index - 1
            } else if end == start {
                start = max(block.lowerBound, index - 1)
            }
            end = min(block.upperBound, index + (isPossessive(units, index) ? 3 : 2))
        }
        if end > start { runs.append(start..<end) }
    }

    /// Whether a unit looks like a part of a name: it has a capital letter, is joined by a hyphen or foreign, or is a word that is not known to
    /// be written small.
    @inline(__always)
    private static func isLoud(_ unit: NameUnit) -> Bool {
        switch unit.shape {
        case .capitalized, .capitals, .initial, .innerCaps, .smallInnerCaps, .foreign: true
        case .small: unit.compound != 0 || !WordTables.isMostlySmall(unit.smallness)
        default: unit.compound != 0
        }
    }

    /// Whether an apostrophe and a letter are joined to a unit: `Alder's`.
    @inline(__always)
    private static func isPossessive(_ units: UnsafePointer<NameUnit>, _ index: Int) -> Bool {
        units[index + 1].word == apostrophe
            && (units[index + 1].flags | units[index + 2].flags) & NameUnit.Flag.spaceBefore == 0
    }

    private static let apostrophe = NameHash.word(0x27)
}
