import DatelineExtraction
import DatelineRecords

/// Units of all training texts with their features and labels, in one row.
struct TrainingSet {
    /// First feature of each unit, and the number of all features.
    var offsets: [Int] = [0]
    /// Feature hashes, then numbers.
    var features: [UInt32] = []
    /// Labels that each unit may have: one bit where the marks say it.
    var allowed: [UInt32] = []
    /// Units that are labelled together: sentences, joined where a name crosses them.
    var segments: [Range<Int>] = []
    /// The text of each segment.
    var texts: [Int] = []
    /// Whether a machine set the marks of each segment.
    var isSilver: [Bool] = []
    /// Names whose borders are no token borders.
    var lostNames = 0
    /// Hash of each numbered feature.
    var hashes: [UInt32] = []

    var count: Int { allowed.count }

    /// Replaces hashes by numbers, and drops features that occur less than `minimum` times.
    mutating func number(minimum: Int) {
        let index = FeatureIndex(features, minimum: minimum)
        hashes = index.hashes
        var target = 0
        var start = 0
        for unit in 0..<count {
            let end = offsets[unit + 1]
            for position in start..<end {
                guard let number = index.number(features[position]) else { continue }
                features[target] = number
                target += 1
            }
            start = end
            offsets[unit + 1] = target
        }
        features.removeLast(features.count - target)
    }
}

/// The labels that marks allow.
enum MarkedLabels {
    /// Bits of the labels that each unit may have.
    ///
    /// - Parameters:
    ///   - marked: A text with its names.
    ///   - ranges: Byte range of each unit, empty for padding.
    /// - Returns: The bits, and how many names do not begin and end where units do.
    static func allowed(_ marked: MarkedText, _ ranges: [TextRange]) -> (bits: [UInt32], lost: Int) {
        var bits = [UInt32](repeating: 1, count: ranges.count)
        var lost = 0
        var unit = 0
        for name in marked.names.sorted(by: { $0.range < $1.range }) {
            while unit < ranges.count, ranges[unit].isEmpty || ranges[unit].end <= name.range.start { unit += 1 }
            var end = unit
            while end < ranges.count, !ranges[end].isEmpty, ranges[end].start < name.range.end { end += 1 }
            guard end > unit else {
                lost += 1
                continue
            }
            if ranges[unit].start != name.range.start || ranges[end - 1].end != name.range.end { lost += 1 }
            if let type = NameLabel.typeNames.firstIndex(of: name.type) {
                let span = NameSpan(units: 0..<end - unit, type: type)
                for (offset, label) in NameLabel.labels([span], count: end - unit).enumerated() {
                    bits[unit + offset] = 1 << UInt32(label)
                }
            } else {
                for index in unit..<end { bits[index] = others }
            }
            unit = end
        }
        return (bits, lost)
    }

    /// Cuts names that lead out of the runs of a sequence down to what lies inside.
    ///
    /// - Returns: How many were cut; those that lie outside of all runs are not counted.
    static func cut(_ bits: inout [UInt32], to runs: [Range<Int>]) -> Int {
        var lost = 0
        for run in runs {
            guard let first = run.first, let last = run.last else { continue }
            if bits[first] & opening == 0 {
                bits[first] = bits[first] & ending == 0 ? bits[first] >> 1 : bits[first] << 1
                lost += 1
            }
            if bits[last] & closing == 0 {
                bits[last] = bits[last] & opening == 0 ? bits[last] << 1 : bits[last] << 3
                lost += 1
            }
        }
        return lost
    }

    private static let opening = bits(of: NameLabel.opening)
    private static let closing = bits(of: NameLabel.closed)
    private static let ending = bits(of: (0..<NameLabel.typeNames.count).map { NameLabel.of($0, .end) })

    private static func bits(of labels: [Int]) -> UInt32 { labels.reduce(0) { $0 | 1 << UInt32($1) } }

    /// Outside, events and products.
    private static let others: UInt32 = {
        var bits: UInt32 = 1
        for label in NameLabel.of(3, .begin)...NameLabel.of(4, .single) { bits |= 1 << UInt32(label) }
        return bits
    }()
}
