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
        let isAlone = model.second == nil
        let first = Self.tag(sequence, model.first, model.language, nil, withMargins: isAlone)
        guard let second = model.second else { return first }
        return Self.refine(first.labels, of: sequence, second, model.language)
    }

    /// Runs the second pass on the labels of the first.
    package static func refine(
        _ first: [UInt8], of sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage
    ) -> TaggedSequence {
        var tagged = TaggedSequence(labels: first, margins: [])
        for round in 1...rounds {
            let context = ReleaseContext(sequence, labels: tagged.labels)
            tagged = context.units.withUnsafeBufferPointer {
                tag(sequence, weights, language, $0.baseAddress, withMargins: round == rounds)
            }
        }
        return tagged
    }

    /// Labels all blocks with the weights of one pass.
    private static func tag(
        _ sequence: NameSequence, _ weights: NameWeights, _ language: NameLanguage,
        _ context: UnsafePointer<ReleaseContext.Unit>?, withMargins: Bool
    ) -> TaggedSequence {
        let count = sequence.units.count
        let longest = sequence.blocks.map(\.count).max() ?? 0
        var labels = [UInt8](repeating: 0, count: count)
        var margins = [Int32](repeating: 0, count: withMargins ? count : 0)
        var emissions = [Int32](repeating: 0, count: longest * NameLabel.rowLength + NameWeights.slack)
        var features = [UInt32](repeating: 0, count: NameLanguage.featureLimit)
        var path = LabelPath(transitions: weights.transitions)
        sequence.units.withUnsafeBufferPointer { units in
            emissions.withUnsafeMutableBufferPointer { emissions in
                features.withUnsafeMutableBufferPointer { features in
                    labels.withUnsafeMutableBufferPointer { labels in
                        margins.withUnsafeMutableBufferPointer { margins in
                            guard let units = units.baseAddress, let emissions = emissions.baseAddress,
                                let features = features.baseAddress, let labels = labels.baseAddress
                            else { return }
                            for block in sequence.blocks where !block.isEmpty {
                                for unit in block {
                                    let count = language.write(units, context, unit, into: features)
                                    weights.score(
                                        features, count,
                                        into: emissions + (unit - block.lowerBound) * NameLabel.rowLength)
                                }
                                let start = labels + block.lowerBound
                                path.decode(emissions, count: block.count, into: start)
                                if withMargins, let margins = margins.baseAddress,
                                    (0..<block.count).contains(where: { start[$0] != 0 })
                                {
                                    path.margins(
                                        emissions, count: block.count, labels: start, into: margins + block.lowerBound)
                                }
                            }
                        }
                    }
                }
            }
        }
        return TaggedSequence(labels: labels, margins: margins)
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
