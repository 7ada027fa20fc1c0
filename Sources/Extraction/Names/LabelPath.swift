/// Finds the best sequence of labels under the constraints of begin, inside, end and single.
package struct LabelPath {
    /// Weight of each step from one label to the next, `NameLabel.rowLength` a row.
    package var transitions: [Int32] { didSet { openings = Self.openings(transitions) } }
    /// The steps from each closed label (outside, end, single) to the opening ones (outside, begin, single), 16-fold, 12 a row.
    private var openings: [SIMD4<Int32>]
    private(set) var scores: [Int32] = []
    private var back: [UInt8] = []

    static let never: Int32 = -(1 << 26)
    private static let width = NameLabel.rowLength

    package init(transitions: [Int32]) {
        self.transitions = transitions
        openings = Self.openings(transitions)
    }

    private static func openings(_ transitions: [Int32]) -> [SIMD4<Int32>] {
        NameLabel.closed.flatMap { from in
            (0..<3).map { group in
                var steps = SIMD4<Int32>(repeating: never)
                for lane in 0..<4 where group * 4 + lane < NameLabel.opening.count {
                    steps[lane] = transitions[from * width + NameLabel.opening[group * 4 + lane]] << 4
                }
                return steps
            }
        }
    }

    /// Labels `count` units.
    ///
    /// - Parameters:
    ///   - emissions: `NameLabel.rowLength` scores a unit, each below 2^24.
    ///   - count: Number of units.
    ///   - allowed: Bits of the labels that each unit may take, where a path is to be forced.
    ///   - labels: Where the best labels go.
    package mutating func decode(
        _ emissions: UnsafePointer<Int32>, count: Int, allowed: UnsafePointer<UInt32>? = nil,
        into labels: UnsafeMutablePointer<UInt8>
    ) {
        guard count > 0 else { return }
        let width = Self.width
        if scores.count < (count + 1) * width {
            scores = Array(repeating: Self.never, count: (count + 1) * width)
            back = Array(repeating: 0, count: (count + 1) * width)
        }
        transitions.withUnsafeBufferPointer { steps in
            openings.withUnsafeBufferPointer { openings in
                scores.withUnsafeMutableBufferPointer { scores in
                    back.withUnsafeMutableBufferPointer { back in
                        guard let steps = steps.baseAddress, let openings = openings.baseAddress,
                            let scores = scores.baseAddress, let back = back.baseAddress
                        else { return }
                        for label in 1..<NameLabel.count { scores[label] = Self.never }
                        scores[0] = 0
                        for unit in 0..<count {
                            let row = (unit + 1) * width
                            Self.advance(
                                from: scores + (row - width), to: scores + row, emissions + unit * width, steps,
                                openings, back + row)
                            if let allowed { Self.forbid(allowed[unit], scores + row) }
                        }
                        Self.trace(scores + count * width, back, count, labels)
                    }
                }
            }
        }
    }

    /// Scores of one unit from those of the unit before; the best becomes 0, so that long texts do not overflow.
    @inline(__always)
    private static func advance(
        from previous: UnsafePointer<Int32>, to next: UnsafeMutablePointer<Int32>, _ emission: UnsafePointer<Int32>,
        _ steps: UnsafePointer<Int32>, _ openings: UnsafePointer<SIMD4<Int32>>, _ back: UnsafeMutablePointer<UInt8>
    ) {
        // A score 16-fold with the number of its source below: one comparison finds both.
        var first = SIMD4<Int32>(repeating: Int32.min)
        var second = first
        var third = first
        var label = 0
        for source in 0..<11 {
            let coded = SIMD4<Int32>(repeating: previous[label] << 4 | Int32(15 - source))
            let row = openings + 3 * source
            let one = row[0] &+ coded
            first.replace(with: one, where: one .> first)
            let two = row[1] &+ coded
            second.replace(with: two, where: two .> second)
            let three = row[2] &+ coded
            third.replace(with: three, where: three .> third)
            label += source & 1 == 0 ? 3 : 1
        }
        var best = never
        @inline(__always) func open(_ label: Int, _ coded: Int32) {
            let score = max(coded >> 4 &+ emission[label], never)
            next[label] = score
            back[label] = UInt8(truncatingIfNeeded: coded & 15)
            best = max(best, score)
        }
        open(0, first[0])
        open(1, first[1])
        open(4, first[2])
        open(5, first[3])
        open(8, second[0])
        open(9, second[1])
        open(12, second[2])
        open(13, second[3])
        open(16, third[0])
        open(17, third[1])
        open(20, third[2])
        var begin = 1
        while begin < NameLabel.count {
            for target in begin + 1...begin + 2 {
                let fromBegin = previous[begin] &+ steps[begin * width + target]
                let fromInside = previous[begin + 1] &+ steps[(begin + 1) * width + target]
                let score = max(max(fromBegin, fromInside) &+ emission[target], never)
                next[target] = score
                back[target] = fromInside > fromBegin ? 1 : 0
                best = max(best, score)
            }
            begin += 4
        }
        for label in 0..<NameLabel.count { next[label] = max(next[label] &- best, never) }
    }

    private static func forbid(_ allowed: UInt32, _ scores: UnsafeMutablePointer<Int32>) {
        for label in 0..<NameLabel.count where allowed & (1 << UInt32(label)) == 0 { scores[label] = never }
    }

    private static func trace(
        _ last: UnsafePointer<Int32>, _ back: UnsafePointer<UInt8>, _ count: Int, _ labels: UnsafeMutablePointer<UInt8>
    ) {
        var label = 0
        for candidate in NameLabel.closed where last[candidate] > last[label] { label = candidate }
        var unit = count
        while unit > 0 {
            labels[unit - 1] = UInt8(label)
            let code = Int(back[unit * width + label])
            let place = (label - 1) & 3
            if label == 0 || place == 0 || place == 3 {
                let source = 15 - code
                label = source == 0 ? 0 : 3 + 4 * ((source - 1) >> 1) + ((source - 1) & 1)
            } else {
                label = ((label - 1) & ~3) + 1 + code
            }
            unit -= 1
        }
    }
}
