import DatelineExtraction

/// An averaged structured perceptron over a training set, in integers alone.
struct Perceptron {
    /// Sums of the weights at all snapshots, `NameLabel.rowLength` a feature.
    private(set) var rows: [Int32]
    /// The same of the steps.
    private(set) var steps: [Int32]
    /// How many snapshots were summed.
    private(set) var snapshots: Int32 = 0

    /// Trains on some segments; what a machine marked is seen in the first half of the epochs alone, so that marks by hand have the last word.
    ///
    /// - Parameters:
    ///   - set: The training set, features numbered.
    ///   - segments: Indices of the segments to learn from.
    ///   - epochs: How often each is seen.
    ///   - seeds: How many times it starts anew, in another order each time; all weights are summed.
    ///   - leftOut: Of that many features one is left out at random; null: none is.
    ///   - report: Told the number of wrong units after each epoch.
    init(
        _ set: TrainingSet, segments: [Int], epochs: Int, seeds: Int, leftOut: UInt32?,
        report: (Int, Int) -> Void = { _, _ in }
    ) {
        let width = NameLabel.rowLength
        rows = Array(repeating: 0, count: set.hashes.count * width)
        steps = Array(repeating: 0, count: width * width)
        for seed in 0..<seeds {
            var weights = [Int32](repeating: 0, count: rows.count)
            var learner = Learner(set, leftOut: leftOut)
            var random = SplitMix(seed: UInt64(20 + seed))
            var order = segments
            for epoch in 0..<epochs {
                if epoch * 2 >= epochs { order.removeAll { set.isSilver[$0] } }
                order.shuffle(using: &random)
                var wrong = 0
                let piece = max(1, (order.count + 7) / 8)
                for (position, segment) in order.enumerated() {
                    wrong += learner.learn(set.segments[segment], &weights, &random)
                    if (position + 1) % piece == 0 || position == order.count - 1 { add(weights, learner.steps) }
                }
                report(epoch, wrong)
            }
        }
    }

    private mutating func add(_ weights: [Int32], _ current: [Int32]) {
        rows.withUnsafeMutableBufferPointer { rows in
            weights.withUnsafeBufferPointer { weights in
                for index in 0..<rows.count { rows[index] &+= weights[index] }
            }
        }
        for index in 0..<steps.count { steps[index] &+= current[index] }
        snapshots += 1
    }

    /// The best labels of a segment under the averaged weights.
    func labels(_ set: TrainingSet, _ segments: [Int]) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: set.count)
        var learner = Learner(set, leftOut: nil)
        learner.setSteps(steps.map { $0 })
        for segment in segments { learner.predict(set.segments[segment], rows, into: &labels) }
        return labels
    }
}

/// Scores, decodes and corrects one segment after another.
private struct Learner {
    private let set: TrainingSet
    private let leftOut: UInt32?
    private var emissions: [Int32]
    private var predicted: [UInt8]
    private var gold: [UInt8]
    private var path: LabelPath
    /// The features of the segment that is looked at, and the first one of each unit.
    private var features: [UInt32] = []
    private var offsets: [Int] = []

    /// What a label that the marks forbid is given in advance, so that the right ones learn to win by that much.
    private static let margin: Int32 = 60

    var steps: [Int32] { path.transitions }

    /// - Parameter leftOut: Of that many features one is left out at random while learning; null: none is.
    init(_ set: TrainingSet, leftOut: UInt32?) {
        self.set = set
        self.leftOut = leftOut
        let longest = set.segments.map(\.count).max() ?? 0
        emissions = Array(repeating: 0, count: longest * NameLabel.rowLength)
        predicted = Array(repeating: 0, count: longest)
        gold = predicted
        path = LabelPath(transitions: Array(repeating: 0, count: NameLabel.rowLength * NameLabel.rowLength))
    }

    mutating func setSteps(_ steps: [Int32]) { path.transitions = steps }

    mutating func predict(_ segment: Range<Int>, _ weights: [Int32], into labels: inout [UInt8]) {
        choose(segment) { false }
        score(segment, weights)
        decode(segment)
        for (offset, unit) in segment.enumerated() { labels[unit] = predicted[offset] }
    }

    /// Corrects the weights; returns how many units were wrong.
    mutating func learn(_ segment: Range<Int>, _ weights: inout [Int32], _ random: inout SplitMix) -> Int {
        if let leftOut {
            var bits = UInt32(truncatingIfNeeded: random.next())
            choose(segment) {
                bits = bits &* 1_664_525 &+ 1_013_904_223
                return (bits >> 16) % leftOut == 0
            }
        } else {
            choose(segment) { false }
        }
        score(segment, weights)
        favourMistakes(segment)
        decode(segment)
        guard !isAllowed(segment) else { return 0 }
        decodeAllowed(segment)
        var wrong = 0
        var before = (0, 0)
        let width = NameLabel.rowLength
        for offset in 0..<segment.count {
            let right = Int(gold[offset])
            let other = Int(predicted[offset])
            if right != other {
                wrong += 1
                for position in offsets[offset]..<offsets[offset + 1] {
                    let row = Int(features[position]) * width
                    weights[row + right] &+= 1
                    weights[row + other] &-= 1
                }
            }
            if right != other || before.0 != before.1 {
                path.transitions[before.0 * width + right] &+= 1
                path.transitions[before.1 * width + other] &-= 1
            }
            before = (right, other)
        }
        return wrong
    }

    /// Takes the features of a segment but those that a function leaves out.
    @inline(__always)
    private mutating func choose(_ segment: Range<Int>, isLeftOut: () -> Bool) {
        features.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        offsets.append(0)
        for unit in segment {
            for position in set.offsets[unit]..<set.offsets[unit + 1] where !isLeftOut() {
                features.append(set.features[position])
            }
            offsets.append(features.count)
        }
    }

    private mutating func score(_ segment: Range<Int>, _ weights: [Int32]) {
        let width = NameLabel.rowLength
        weights.withUnsafeBytes { weights in
            features.withUnsafeBufferPointer { features in
                emissions.withUnsafeMutableBytes { emissions in
                    guard let weights = weights.baseAddress, let emissions = emissions.baseAddress else { return }
                    for offset in 0..<segment.count {
                        var low = SIMD16<Int32>.zero
                        var high = SIMD8<Int32>.zero
                        for position in offsets[offset]..<offsets[offset + 1] {
                            let row = weights + Int(features[position]) * width * 4
                            low &+= row.loadUnaligned(as: SIMD16<Int32>.self)
                            high &+= row.loadUnaligned(fromByteOffset: 64, as: SIMD8<Int32>.self)
                        }
                        let target = emissions + offset * width * 4
                        target.storeBytes(of: low, as: SIMD16<Int32>.self)
                        target.storeBytes(of: high, toByteOffset: 64, as: SIMD8<Int32>.self)
                    }
                }
            }
        }
    }

    private mutating func favourMistakes(_ segment: Range<Int>) {
        for (offset, unit) in segment.enumerated() {
            for label in 0..<NameLabel.count where set.allowed[unit] & (1 << UInt32(label)) == 0 {
                emissions[offset * NameLabel.rowLength + label] += Self.margin
            }
        }
    }

    private mutating func decode(_ segment: Range<Int>) {
        path.decodeAll(emissions, segment.count, nil, into: &predicted)
    }

    private func isAllowed(_ segment: Range<Int>) -> Bool {
        for (offset, unit) in segment.enumerated()
        where set.allowed[unit] & (1 << UInt32(predicted[offset])) == 0 {
            return false
        }
        return true
    }

    private mutating func decodeAllowed(_ segment: Range<Int>) {
        path.decodeAll(emissions, segment.count, Array(set.allowed[segment]), into: &gold)
    }
}

extension LabelPath {
    fileprivate mutating func decodeAll(
        _ emissions: [Int32], _ count: Int, _ allowed: [UInt32]?, into labels: inout [UInt8]
    ) {
        emissions.withUnsafeBufferPointer { emissions in
            labels.withUnsafeMutableBufferPointer { labels in
                guard let emissions = emissions.baseAddress, let labels = labels.baseAddress else { return }
                guard let allowed else { return decode(emissions, count: count, into: labels) }
                allowed.withUnsafeBufferPointer {
                    decode(emissions, count: count, allowed: $0.baseAddress, into: labels)
                }
            }
        }
    }
}

/// A generator of numbers that is the same everywhere.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
