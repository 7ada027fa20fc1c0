/// The scores of all labels at each unit, `NameLabel.rowLength` a unit: sums of the weights of its features.
struct UnitScores {
    /// Of the first pass.
    private(set) var first: [Int32]
    /// Of the second, without what the release says.
    private var second: [Int32]
    /// Of the second, with it.
    private(set) var refined: [Int32]
    private let language: NameLanguage
    private let hasSecond: Bool

    private static let width = NameLabel.rowLength

    /// Adds up the features that need no context.
    init(_ sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage) {
        self.language = language
        hasSecond = weights.secondSteps != nil
        first = Array(repeating: 0, count: sequence.units.count * Self.width)
        second = hasSecond ? first : []
        refined = second
        let hasSecond = hasSecond
        Self.withFeatures(sequence) { units, features in
            first.withUnsafeMutableBufferPointer { first in
                second.withUnsafeMutableBufferPointer { second in
                    for run in sequence.runs {
                        for unit in run {
                            guard let first = first.baseAddress else { return }
                            let count = weights.find(features, language.write(units, unit, into: features))
                            let sums = first + unit * Self.width
                            weights.add(features, count, .first, from: sums, to: sums)
                            guard hasSecond, let second = second.baseAddress else { continue }
                            let others = second + unit * Self.width
                            weights.add(features, count, .second, from: others, to: others)
                        }
                    }
                }
            }
        }
    }

    /// Adds up the features of the second pass in a run anew, at the units around which the release says something else than before.
    ///
    /// - Parameters:
    ///   - context: What the release says.
    ///   - known: What it said before; empty the first time.
    ///   - sequence: The units.
    ///   - run: The units to add up.
    ///   - weights: The weights.
    /// - Returns: Whether a score may have changed.
    mutating func addContext(
        _ context: ReleaseContext, since known: [ReleaseContext.Unit], _ sequence: NameSequence, _ run: Range<Int>,
        _ weights: NameWeights
    ) -> Bool {
        var isChanged = false
        // The last unit that the change seen last reaches.
        var reach = known.isEmpty ? Int.max : -1
        Self.withFeatures(sequence) { units, features in
            context.units.withUnsafeBufferPointer { context in
                second.withUnsafeBufferPointer { second in
                    refined.withUnsafeMutableBufferPointer { refined in
                        guard let context = context.baseAddress, let second = second.baseAddress,
                            let refined = refined.baseAddress
                        else { return }
                        for unit in run {
                            if !known.isEmpty {
                                let first = unit == run.lowerBound ? unit - Self.reach : unit + Self.reach
                                for other in first...unit + Self.reach where context[other] != known[other] {
                                    reach = other + Self.reach
                                }
                            }
                            if reach < unit { continue }
                            isChanged = true
                            let written = ContextFeatures.write(units, context, unit, language, into: features)
                            let count = weights.find(features, written)
                            weights.add(
                                features, count, .second, from: second + unit * Self.width,
                                to: refined + unit * Self.width)
                        }
                    }
                }
            }
        }
        return isChanged
    }

    /// How far the features of a unit look.
    private static let reach = 2

    @inline(__always)
    private static func withFeatures(
        _ sequence: NameSequence, _ body: (UnsafePointer<NameUnit>, UnsafeMutablePointer<UInt32>) -> Void
    ) {
        sequence.units.withUnsafeBufferPointer { units in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameLanguage.featureLimit) { features in
                guard let units = units.baseAddress, let features = features.baseAddress else { return }
                body(units, features)
            }
        }
    }
}
