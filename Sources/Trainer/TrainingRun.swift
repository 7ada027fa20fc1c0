import DatelineExtraction
import DatelineRecords
import Foundation

/// Trains the model of one language, writes it, and measures what was written.
struct TrainingRun {
    let corpus: Corpus
    let output: String
    let language: String
    let epochs: Int

    private var path: String { NameModel.path(language: language, folder: output) }

    /// Trains and writes the model.
    func train() throws {
        let texts = try corpus.marked(language) + corpus.open(language)
        var builder = ModelFileBuilder(header: header)
        try TableCompiler(folder: corpus.folder + "/tables").addEnglish(to: &builder)
        let tables = WordTables(try opened(builder))
        var set = TrainingSet()
        for (number, text) in texts.enumerated() { set.addEnglish(text, number: number, tables: tables) }
        log("\(texts.count) texts, \(set.count) units, \(set.segments.count) segments, \(set.lostNames) names lost")
        set.number(minimum: 2)
        log("\(set.hashes.count) features, \(set.features.count) places")
        let perceptron = Perceptron(set, segments: Array(set.segments.indices), epochs: epochs) { epoch, wrong in
            log("epoch \(epoch + 1): \(wrong) units wrong")
        }
        let rows = ModelWriter().add("first", perceptron, hashes: set.hashes, to: &builder)
        let bytes = builder.bytes()
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        log("\(rows) rows, \(bytes.count) bytes in \(path)")
    }

    /// Prints what the model finds in the test sets.
    func measure() throws {
        let model = try NameModel(path: path)
        for test in try corpus.tests(language) {
            var scores = Scores()
            var units = 0
            let clock = ContinuousClock()
            var spent = Duration.zero
            for text in test.texts {
                let tokens = Tokenizer.tokens(of: text.document)
                units += tokens.count
                let blocks = Array(tokens.blocks.indices)
                var spans: [NameSpan] = []
                spent += clock.measure { spans = EnglishTagger(model: model).names(in: tokens, blocks: blocks) }
                let names = spans.map { span in
                    MarkedText.Name(range: tokens.range(span.units), type: NameLabel.typeNames[span.type])
                }
                let isComplete = text.isComplete
                scores.add(
                    found: Set(names.filter { isComplete || NameLabel.typeNames.prefix(3).contains($0.type) }),
                    marked: Set(text.names.filter { isComplete || $0.type != "MISC" }))
            }
            print(scores.report(test.name), Int(Double(units) / (spent / .seconds(1))), "tokens/s")
            if test.texts.first?.isComplete == true { print("  ", scores.confusionReport()) }
        }
    }

    /// The tables of a file in the making, opened.
    private func opened(_ builder: ModelFileBuilder) throws -> ModelFile {
        let file = NSTemporaryDirectory() + "/dateline-tables-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try Data(builder.bytes()).write(to: URL(fileURLWithPath: file))
        return try ModelFile(path: file)
    }

    private var header: [(String, String)] {
        [
            ("language", language), ("labels", NameLabel.typeNames.joined(separator: " ") + ", BIOES"),
            ("templates", EnglishFeatures.summary),
        ]
    }

    private func log(_ message: String) {
        FileHandle.standardError.write(Data("\(Date.now.formatted(.iso8601)) \(message)\n".utf8))
    }
}

extension TrainingSet {
    /// Adds a text by English words.
    mutating func addEnglish(_ text: MarkedText, number: Int, tables: WordTables) {
        let tokens = Tokenizer.tokens(of: text.document)
        let sequence = EnglishUnits(tokens, blocks: Array(tokens.blocks.indices), tables: tables)
        let ranges = sequence.units.map { $0.token < 0 ? TextRange(0, 0) : tokens.range(Int($0.token)) }
        let (bits, lost) = MarkedLabels.allowed(text, ranges)
        lostNames += lost
        var buffer = [UInt32](repeating: 0, count: EnglishFeatures.limit)
        for block in sequence.blocks {
            var start = count
            for unit in block {
                let isOpening = bits[unit] & Self.continuing == 0
                if sequence.units[unit].flags & NameUnit.Flag.sentenceStart != 0, isOpening, count > start {
                    segments.append(start..<count)
                    texts.append(number)
                    start = count
                }
                sequence.units.withUnsafeBufferPointer { units in
                    buffer.withUnsafeMutableBufferPointer { buffer in
                        guard let units = units.baseAddress, let buffer = buffer.baseAddress else { return }
                        let written = EnglishFeatures.write(units, unit, into: buffer)
                        features.append(contentsOf: UnsafeBufferPointer(start: buffer, count: written))
                    }
                }
                offsets.append(features.count)
                allowed.append(bits[unit])
            }
            if count > start {
                segments.append(start..<count)
                texts.append(number)
            }
        }
    }

    /// Bits of the labels inside and at the end of names.
    private static let continuing: UInt32 = (0..<5).reduce(0) { bits, type in
        bits | 1 << UInt32(NameLabel.of(type, .inside)) | 1 << UInt32(NameLabel.of(type, .end))
    }
}
