extension LabelPath {
    /// By how much the best path beats the best one that gives a unit another label, for each unit of the sequence decoded last.
    ///
    /// - Parameters:
    ///   - emissions: The scores that were decoded.
    ///   - count: Number of units.
    ///   - labels: The labels that `decode` found.
    ///   - margins: Where the differences go.
    package mutating func margins(
        _ emissions: UnsafePointer<Int32>, count: Int, labels: UnsafePointer<UInt8>,
        into margins: UnsafeMutablePointer<Int32>
    ) {
        let width = NameLabel.rowLength
        // Best scores from a unit's label to the end, from right to left.
        var later = [Int32](repeating: Self.never, count: width)
        var earlier = later
        for label in NameLabel.closed { later[label] = 0 }
        var unit = count - 1
        while unit >= 0 {
            margins[unit] = margin(unit, Int(labels[unit]), later)
            let row = emissions + unit * width
            var best = Self.never
            for label in 0..<NameLabel.count {
                let score = bestStep(from: label, row, later)
                earlier[label] = score
                best = max(best, score)
            }
            for label in 0..<NameLabel.count { later[label] = max(earlier[label] &- best, Self.never) }
            unit -= 1
        }
    }

    private func margin(_ unit: Int, _ chosen: Int, _ later: [Int32]) -> Int32 {
        let row = (unit + 1) * NameLabel.rowLength
        var other = 2 * Self.never
        for label in 0..<NameLabel.count where label != chosen {
            other = max(other, scores[row + label] &+ later[label])
        }
        return max(0, scores[row + chosen] &+ later[chosen] &- other)
    }

    @inline(__always)
    private func bestStep(from label: Int, _ emission: UnsafePointer<Int32>, _ later: [Int32]) -> Int32 {
        let steps = label * NameLabel.rowLength
        var best = 2 * Self.never
        if label == 0 || (label - 1) & 3 >= 2 {
            for next in NameLabel.opening {
                best = max(best, transitions[steps + next] &+ emission[next] &+ later[next])
            }
        } else {
            let type = (label - 1) & ~3
            for next in type + 2...type + 3 {
                best = max(best, transitions[steps + next] &+ emission[next] &+ later[next])
            }
        }
        return best
    }
}
