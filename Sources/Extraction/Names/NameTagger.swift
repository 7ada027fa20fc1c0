import DatelineRecords

/// Finds names in the blocks of one language.
///
///     let names = NameTagger(model: model).names(in: tokens, blocks: [0, 1, 2])
package struct NameTagger: Sendable {
    /// How often the second pass runs, each time on the labels of the time before.
    private static let rounds = 2
    private let model: NameModel

    package init(model: NameModel) { self.model = model }

    /// The names of some blocks.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of a document.
    ///   - blocks: Indices of the blocks in the model's language, ascending.
    package func names(in tokens: TokenTable, blocks: [Int]) -> [NameFinding] {
        let sequence = model.language.sequence(tokens, blocks: blocks, tables: model.tables)
        let tagged = tagged(sequence)
        return NameLabel.spans(tagged.labels).map { span in
            let start = sequence.units[span.units.lowerBound].start
            let end = sequence.units[span.units.upperBound - 1].end
            return NameFinding(
                range: TextRange(Int(start), Int(end)),
                score: model.calibration.probability(tagged.margin(of: span), type: span.type),
                kind: NameFinding.Kind(rawValue: UInt8(span.type)) ?? .product)
        }
    }

    private func tagged(_ sequence: NameSequence) -> TaggedSequence {
        let scores = Self.scores(sequence, model.first, model.language)
        let first = Self.tag(sequence, scores, model.first, withMargins: model.second == nil)
        guard let second = model.second else { return first }
        return Self.refine(first.labels, of: sequence, second, model.language)
    }

    /// Runs the second pass on the labels of the first.
    package static func refine(
        _ first: [UInt8], of sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage
    ) -> TaggedSequence {
        let scores = scores(sequence, weights, language)
        var tagged = TaggedSequence(labels: first, margins: [])
        for round in 1...rounds {
            let context = ReleaseContext(sequence, labels: tagged.labels)
            var scores = scores
            addContext(context, sequence, weights, language, to: &scores)
            tagged = tag(sequence, scores, weights, withMargins: round == rounds)
        }
        return tagged
    }

    /// The scores of all units by the features that need no context, `NameLabel.rowLength` a unit.
    private static func scores(_ sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage) -> [Int32] {
        var scores = [Int32](repeating: 0, count: sequence.units.count * NameLabel.rowLength + NameWeights.slack)
        add(weights, sequence, to: &scores) { language.write($0, $1, into: $2) }
        return scores
    }

    private static func addContext(
        _ context: ReleaseContext, _ sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage,
        to scores: inout [Int32]
    ) {
        context.units.withUnsafeBufferPointer { context in
            guard let context = context.baseAddress else { return }
            add(weights, sequence, to: &scores) { language.writeContext($0, context, $1, into: $2) }
        }
    }

    /// Adds the weights of the features that a function writes for each unit.
    @inline(__always)
    private static func add(
        _ weights: NameWeights, _ sequence: NameSequence, to scores: inout [Int32],
        write: (UnsafePointer<NameUnit>, Int, UnsafeMutablePointer<UInt32>) -> Int
    ) {
        sequence.units.withUnsafeBufferPointer { units in
            scores.withUnsafeMutableBufferPointer { scores in
                withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameLanguage.featureLimit) { features in
                    guard let units = units.baseAddress, let scores = scores.baseAddress,
                        let features = features.baseAddress
                    else { return }
                    for block in sequence.blocks {
                        for unit in block {
                            let count = write(units, unit, features)
                            weights.add(features, count, to: scores + unit * NameLabel.rowLength)
                        }
                    }
                }
            }
        }
    }

    /// The best labels of all blocks under the scores of their units.
    private static func tag(
        _ sequence: NameSequence, _ scores: [Int32], _ weights: NameWeights, withMargins: Bool
    ) -> TaggedSequence {
        let count = sequence.units.count
        var tagged = TaggedSequence(
            labels: Array(repeating: 0, count: count), margins: Array(repeating: 0, count: withMargins ? count : 0))
        var path = LabelPath(transitions: weights.transitions)
        scores.withUnsafeBufferPointer { scores in
            tagged.labels.withUnsafeMutableBufferPointer { labels in
                tagged.margins.withUnsafeMutableBufferPointer { margins in
                    guard let scores = scores.baseAddress, let labels = labels.baseAddress else { return }
                    for block in sequence.blocks where !block.isEmpty {
                        let emissions = scores + block.lowerBound * NameLabel.rowLength
                        let start = labels + block.lowerBound
                        path.decode(emissions, count: block.count, into: start)
                        guard withMargins, let margins = margins.baseAddress,
                            (0..<block.count).contains(where: { start[$0] != 0 })
                        else { continue }
                        path.margins(emissions, count: block.count, labels: start, into: margins + block.lowerBound)
                    }
                }
            }
        }
        return tagged
    }
}

/// The labels of a sequence, and by how much each beats the others.
package struct TaggedSequence: Sendable {
    /// One label a unit.
    package var labels: [UInt8]
    /// Margin of each unit's label; empty where it was not asked for.
    package var margins: [Int32]

    /// By how much the best path beats the best one without a name: the smallest margin of its units.
    package func margin(of span: NameSpan) -> Int32 { margins[span.units].min() ?? 0 }
}
