import DatelineRecords

/// Finds names in the blocks of one language.
///
///     let names = NameTagger(model: model).names(in: tokens, blocks: [0, 1, 2])
package struct NameTagger: Sendable {
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
        let scores = UnitScores(sequence, model.weights, model.language)
        let labels = Self.first(sequence, scores, model.weights)
        guard let steps = model.weights.secondSteps else {
            var path = LabelPath(transitions: model.weights.firstSteps)
            return TaggedSequence(labels: labels, margins: path.margins(sequence, scores.first, labels))
        }
        return Self.refine(labels, sequence, scores, steps, model.weights, rounds: model.language.rounds)
    }

    /// Runs the first pass alone.
    package static func first(
        _ sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage
    ) -> [UInt8] {
        first(sequence, UnitScores(sequence, weights, language), weights)
    }

    private static func first(_ sequence: NameSequence, _ scores: UnitScores, _ weights: NameWeights) -> [UInt8] {
        var path = LabelPath(transitions: weights.firstSteps)
        var labels = [UInt8](repeating: 0, count: sequence.units.count)
        for run in sequence.runs { path.decode(scores.first, run, into: &labels) }
        return labels
    }

    /// Runs the second pass on the labels of the first.
    package static func refine(
        _ first: [UInt8], of sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage
    ) -> TaggedSequence {
        refine(
            first, sequence, UnitScores(sequence, weights, language), weights.secondSteps ?? [], weights,
            rounds: language.rounds)
    }

    private static func refine(
        _ first: [UInt8], _ sequence: NameSequence, _ scores: UnitScores, _ steps: [Int32], _ weights: NameWeights,
        rounds: Int
    ) -> TaggedSequence {
        var path = LabelPath(transitions: steps)
        var labels = first
        var scores = scores
        var known: [ReleaseContext.Unit] = []
        for _ in 1...rounds {
            let context = ReleaseContext(sequence, labels: labels)
            let before = labels
            for run in sequence.runs where scores.addContext(context, since: known, sequence, run, weights) {
                path.decode(scores.refined, run, into: &labels)
            }
            if labels == before { break }
            known = context.units
        }
        return TaggedSequence(labels: labels, margins: path.margins(sequence, scores.refined, labels))
    }
}

/// The labels of a sequence, and by how much each beats the others.
package struct TaggedSequence: Sendable {
    /// One label a unit.
    package var labels: [UInt8]
    /// Margin of each unit's label; 0 in blocks without a name.
    package var margins: [Int32]

    /// By how much the best path beats the best one without a name: the smallest margin of its units.
    package func margin(of span: NameSpan) -> Int32 { margins[span.units].min() ?? 0 }
}

extension LabelPath {
    /// Labels the units of a run.
    fileprivate mutating func decode(_ scores: [Int32], _ run: Range<Int>, into labels: inout [UInt8]) {
        scores.withUnsafeBufferPointer { scores in
            labels.withUnsafeMutableBufferPointer { labels in
                guard let scores = scores.baseAddress, let labels = labels.baseAddress else { return }
                decode(
                    scores + run.lowerBound * NameLabel.rowLength, count: run.count,
                    into: labels + run.lowerBound)
            }
        }
    }

    /// The margins of the best labels, in runs with a name.
    fileprivate mutating func margins(_ sequence: NameSequence, _ scores: [Int32], _ labels: [UInt8]) -> [Int32] {
        var labels = labels
        var margins = [Int32](repeating: 0, count: labels.count)
        for run in sequence.runs where labels[run].contains(where: { $0 != 0 }) {
            decode(scores, run, into: &labels)
            scores.withUnsafeBufferPointer { scores in
                labels.withUnsafeBufferPointer { labels in
                    margins.withUnsafeMutableBufferPointer { margins in
                        guard let scores = scores.baseAddress, let labels = labels.baseAddress,
                            let margins = margins.baseAddress
                        else { return }
                        self.margins(
                            scores + run.lowerBound * NameLabel.rowLength, count: run.count,
                            labels: labels + run.lowerBound, into: margins + run.lowerBound)
                    }
                }
            }
        }
        return margins
    }
}
