package import DatelineRecords

/// Ranges of one kind of finding, to ask which of them a place touches.
package struct RangeIndex: Sendable {
    private let ranges: [TextRange]
    /// The furthest end among the ranges up to each index.
    private let reach: [Int]

    package init(_ ranges: [TextRange]) {
        self.ranges = ranges.sorted()
        var furthest = 0
        reach = self.ranges.map { range in
            furthest = max(furthest, range.end)
            return furthest
        }
    }

    /// The ranges that share a byte with `range`, in text order.
    ///
    /// - Complexity: O(log *n*) and what it returns, where ranges seldom nest.
    package func overlapping(_ range: TextRange) -> [TextRange] {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if reach[middle] <= range.start { low = middle + 1 } else { high = middle }
        }
        var found: [TextRange] = []
        while low < ranges.count, ranges[low].start < range.end {
            if ranges[low].overlaps(range) { found.append(ranges[low]) }
            low += 1
        }
        return found
    }
}
