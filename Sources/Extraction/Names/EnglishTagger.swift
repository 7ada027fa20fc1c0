import DatelineRecords

/// Finds names in the English blocks of a text.
package struct EnglishTagger: Sendable {
    private let model: NameModel

    package init(model: NameModel) { self.model = model }

    /// The names of some blocks, as token ranges.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of a document.
    ///   - blocks: Indices of the English blocks, ascending.
    package func names(in tokens: TokenTable, blocks: [Int]) -> [NameSpan] {
        let sequence = EnglishUnits(tokens, blocks: blocks, tables: model.tables)
        var labels = [UInt8](repeating: 0, count: sequence.units.count)
        run(model.first, sequence, into: &labels)
        return NameLabel.spans(labels).map { span in
            let first = Int(sequence.units[span.units.lowerBound].token)
            let last = Int(sequence.units[span.units.upperBound - 1].token)
            return NameSpan(units: first..<last + 1, type: span.type)
        }
    }

    private func run(_ weights: NameWeights, _ sequence: EnglishUnits, into labels: inout [UInt8]) {
        let longest = sequence.blocks.map(\.count).max() ?? 0
        var emissions = [Int32](repeating: 0, count: longest * NameLabel.rowLength)
        var features = [UInt32](repeating: 0, count: EnglishFeatures.limit)
        var path = LabelPath(transitions: weights.transitions)
        sequence.units.withUnsafeBufferPointer { units in
            emissions.withUnsafeMutableBufferPointer { emissions in
                features.withUnsafeMutableBufferPointer { features in
                    labels.withUnsafeMutableBufferPointer { labels in
                        guard let units = units.baseAddress, let emissions = emissions.baseAddress,
                            let features = features.baseAddress, let labels = labels.baseAddress
                        else { return }
                        for block in sequence.blocks {
                            for unit in block {
                                let count = EnglishFeatures.write(units, unit, into: features)
                                weights.score(
                                    features, count,
                                    into: emissions + (unit - block.lowerBound) * NameLabel.rowLength)
                            }
                            path.decode(emissions, count: block.count, into: labels + block.lowerBound)
                        }
                    }
                }
            }
        }
    }
}
