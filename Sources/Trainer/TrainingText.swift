import DatelineExtraction
import DatelineRecords

/// A training text as the tagger sees it, with the labels that its marks allow.
struct TrainingText {
    let language: NameLanguage
    let sequence: NameSequence
    /// Bits of the labels that each unit may have.
    let allowed: [UInt32]
    /// Names whose borders are no borders of units.
    let lostNames: Int
    /// Whether events and products are marked as such.
    let isComplete: Bool
    /// Whether a machine set its marks.
    let isSilver: Bool

    init(_ text: MarkedText, language: NameLanguage, tables: WordTables) {
        let tokens = Tokenizer.tokens(of: text.document)
        self.language = language
        isComplete = text.isComplete
        isSilver = text.isSilver
        sequence = language.sequence(tokens, blocks: Array(tokens.blocks.indices), tables: tables)
        let ranges = sequence.units.map { TextRange(Int($0.start), Int($0.end)) }
        var (allowed, lost) = MarkedLabels.allowed(text, ranges)
        lost += MarkedLabels.cut(&allowed, to: sequence.runs)
        (self.allowed, lostNames) = (allowed, lost)
    }

    /// Labels of all units from those of the runs.
    func padded(_ labels: [UInt8]) -> [UInt8] {
        var all = [UInt8](repeating: 0, count: sequence.units.count)
        for (unit, label) in zip(sequence.runs.joined(), labels) { all[unit] = label }
        return all
    }
}

extension TrainingSet {
    /// Adds a text with the features of the first pass.
    mutating func addFirst(_ text: TrainingText, number: Int) { add(text, number: number, nil) }

    /// Adds a text with the features of the second pass.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - number: Its number.
    ///   - labels: Labels of the first pass, of the units in runs.
    mutating func addSecond(_ text: TrainingText, number: Int, labels: [UInt8]) {
        let context = ReleaseContext(text.sequence, labels: text.padded(labels))
        context.units.withUnsafeBufferPointer { add(text, number: number, $0.baseAddress) }
    }

    private mutating func add(_ text: TrainingText, number: Int, _ context: UnsafePointer<ReleaseContext.Unit>?) {
        lostNames += text.lostNames
        var buffer = [UInt32](repeating: 0, count: NameLanguage.featureLimit)
        text.sequence.units.withUnsafeBufferPointer { units in
            buffer.withUnsafeMutableBufferPointer { buffer in
                guard let units = units.baseAddress, let target = buffer.baseAddress else { return }
                for run in text.sequence.runs {
                    var start = count
                    for unit in run {
                        let isOpening = text.allowed[unit] & Self.continuing == 0 || text.allowed[unit] & 1 == 1
                        if units[unit].flags & NameUnit.Flag.sentenceStart != 0, isOpening, count > start {
                            segments.append(start..<count)
                            texts.append(number)
                            isSilver.append(text.isSilver)
                            start = count
                        }
                        var written = text.language.write(units, unit, into: target)
                        if let context {
                            written += ContextFeatures.write(
                                units, context, unit, text.language, into: target + written)
                        }
                        features.append(contentsOf: UnsafeBufferPointer(start: target, count: written))
                        offsets.append(features.count)
                        allowed.append(text.allowed[unit])
                    }
                    if count > start {
                        segments.append(start..<count)
                        texts.append(number)
                        isSilver.append(text.isSilver)
                    }
                }
            }
        }
    }

    /// Bits of the labels inside and at the end of names.
    private static let continuing: UInt32 = (0..<5).reduce(0) { bits, type in
        bits | 1 << UInt32(NameLabel.of(type, .inside)) | 1 << UInt32(NameLabel.of(type, .end))
    }
}
