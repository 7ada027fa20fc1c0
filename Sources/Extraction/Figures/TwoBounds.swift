import DatelineRecords

/// Joins two bounds side by side into a range: *more than 10 and less than 40*, 100以上310以下, 大于10小于20.
enum TwoBounds {
    /// Joins all such neighbours among the matches of one block.
    static func join(_ found: inout [FigureMatch], _ t: TokenTable) {
        var index = 1
        while index < found.count {
            if let joined = joined(found[index - 1], found[index], t) {
                found[index - 1] = joined
                found.remove(at: index)
            } else {
                index += 1
            }
        }
    }

    private static func joined(_ first: FigureMatch, _ second: FigureMatch, _ t: TokenTable) -> FigureMatch? {
        guard let isLower = first.finding.qualifier?.isLowerBound, second.finding.qualifier?.isLowerBound == !isLower,
            let a = first.finding.value, let b = second.finding.value, isLower ? a.isLess(than: b) : b.isLess(than: a),
            first.isBare || first.finding.kind == second.finding.kind && first.finding.unit == second.finding.unit,
            first.finding.range.end <= second.finding.range.start
        else { return nil }
        let between = t.tokens(in: TextRange(first.finding.range.end, second.finding.range.start))
        guard between.count <= 2, between.allSatisfy({ joins.contains(t.key($0)) }) else { return nil }
        var result = second
        result.finding.range = first.finding.range.union(second.finding.range)
        result.numeral = first.numeral.lowerBound..<second.numeral.upperBound
        result.finding.value = nil
        result.finding.qualifier = nil
        result.finding.low = isLower ? a : b
        result.finding.high = isLower ? b : a
        return result
    }

    private static let joins = TokenMap(words: ["and", "but", ",", "、", "且", "并", "並", "而", "但"])
}
