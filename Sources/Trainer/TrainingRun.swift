import DatelineExtraction
import DatelineRecords
import Dispatch
import Foundation
import Glibc
import Synchronization

/// Trains the model of one language, writes it, and measures what was written.
struct TrainingRun {
    let corpus: Corpus
    let output: String
    let language: NameLanguage
    let epochs: Int
    /// A folder or an archive of English releases without marks; null: none.
    var archive: String?

    private var plan: TrainingPlan { TrainingPlan.of(language) }
    private var path: String { NameModel.path(language: language.rawValue, folder: output) }

    /// Trains and writes the model.
    func train() throws {
        let texts = try corpus.marked(language) + corpus.open(language) + corpus.silver(language)
        var builder = ModelFileBuilder(header: try header())
        try TableCompiler(folder: corpus.folder + "/tables").add(language, to: &builder)
        let plain = WordTables(try opened(builder))
        var sequences = texts.map { TrainingText($0, language: language, tables: plain) }
        if let archive {
            sequences = try learnNames(of: archive, texts, sequences, plain, &builder)
        }
        var set = firstSet(sequences)
        log("\(texts.count) texts, \(set.count) units, \(set.segments.count) segments, \(set.lostNames) names lost")
        let first = trained("first", set)
        var rows = ModelWriter(threshold: plan.smallestWeight).add("first", first, hashes: set.hashes, to: &builder)
        log("\(rows) rows")
        let labels = crossFitted(set, texts: texts.count)
        set = TrainingSet()
        for (number, sequence) in sequences.enumerated() {
            set.addSecond(sequence, number: number, labels: labels[number])
        }
        set.number(minimum: 2)
        builder.add("calibration", try calibration(set, sequences, labels, builder))
        let second = trained("second", set)
        rows = ModelWriter(threshold: plan.smallestWeight).add("second", second, hashes: set.hashes, to: &builder)
        let bytes = builder.bytes()
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        log("\(rows) rows, \(bytes.count) bytes in \(path)")
    }

    private func firstSet(_ texts: [TrainingText]) -> TrainingSet {
        var set = TrainingSet()
        for (number, text) in texts.enumerated() { set.addFirst(text, number: number) }
        set.number(minimum: 2)
        return set
    }

    /// Learns what an archive knows of names by a first pass over the marked texts.
    ///
    /// A text sees what a pass found that had not learned from it, as texts will that the tagger has not seen.
    ///
    /// - Returns: The texts anew, with that knowledge; the model gets that of a pass that learned from all.
    private func learnNames(
        of path: String, _ texts: [MarkedText], _ sequences: [TrainingText], _ tables: WordTables,
        _ builder: inout ModelFileBuilder
    ) throws -> [TrainingText] {
        let known = try texts.filter { !$0.isSilver } + corpus.tests(language).flatMap(\.texts)
        let archive = try Archive(path, language: language, tables: tables, without: known)
        log("\(archive.texts.count) texts of the archive")
        let set = firstSet(sequences)
        let passes = Mutex<[Int: Perceptron]>([:])
        DispatchQueue.concurrentPerform(iterations: Self.folds + 1) { fold in
            let segments = set.segments.indices.filter { set.texts[$0] % Self.folds != fold }
            let pass = Perceptron(
                set, segments: segments, epochs: epochs, seeds: plan.fittingSeeds, leftOut: plan.leftOut)
            passes.withLock { $0[fold] = pass }
            log("pass \(fold + 1) for the archive")
        }
        var renewed = sequences
        for fold in 0...Self.folds {
            guard let pass = passes.withLock({ $0[fold] }) else { continue }
            var tagger = builder
            _ = ModelWriter(threshold: plan.smallestWeight).add("first", pass, hashes: set.hashes, to: &tagger)
            guard let weights = NameWeights(try opened(tagger)) else { continue }
            let gazetteer = InducedGazetteer(archive, weights, language)
            var own = builder
            gazetteer.add(to: &own)
            log("archive read by pass \(fold + 1): \(gazetteer.summary)")
            if fold == Self.folds {
                builder = own
            } else {
                let tables = WordTables(try opened(own))
                for number in stride(from: fold, to: texts.count, by: Self.folds) {
                    renewed[number] = TrainingText(texts[number], language: language, tables: tables)
                }
            }
        }
        return renewed
    }

    /// Parts of the texts, each labelled by what the others teach.
    private static let folds = 5

    private func trained(_ pass: String, _ set: TrainingSet) -> Perceptron {
        log("\(pass) pass: \(set.hashes.count) features, \(set.features.count) places")
        return Perceptron(
            set, segments: Array(set.segments.indices), epochs: epochs, seeds: plan.seeds, leftOut: plan.leftOut
        ) {
            epoch, wrong in
            log("epoch \(epoch + 1): \(wrong) units wrong")
        }
    }

    /// The labels that a first pass gives each text which has not learned from it: five parts, each labelled by what the other four teach.
    private func crossFitted(_ set: TrainingSet, texts: Int) -> [[UInt8]] {
        let folds = Self.folds
        let results = Mutex<[[UInt8]]>(Array(repeating: [], count: folds))
        DispatchQueue.concurrentPerform(iterations: folds) { fold in
            let segments = set.segments.indices
            let others = segments.filter { set.texts[$0] % folds != fold }
            let own = segments.filter { set.texts[$0] % folds == fold }
            let first = Perceptron(
                set, segments: others, epochs: epochs, seeds: plan.fittingSeeds, leftOut: plan.leftOut)
            let labels = first.labels(set, own)
            results.withLock { $0[fold] = labels }
            log("part \(fold + 1) labelled by the others")
        }
        let byFold = results.withLock { $0 }
        var labels = [[UInt8]](repeating: [], count: texts)
        for (segment, range) in set.segments.enumerated() {
            let text = set.texts[segment]
            labels[text] += byFold[text % folds][range]
        }
        return labels
    }

    /// Learns how sure names are: a second pass that has not seen a fifth of the texts labels these.
    private func calibration(
        _ set: TrainingSet, _ texts: [TrainingText], _ labels: [[UInt8]], _ builder: ModelFileBuilder
    ) throws -> [Int32] {
        let segments = set.segments.indices.filter { set.texts[$0] % 5 != 0 }
        var builder = builder
        let second = Perceptron(
            set, segments: segments, epochs: epochs, seeds: plan.seeds, leftOut: plan.leftOut)
        _ = ModelWriter(threshold: plan.smallestWeight).add("second", second, hashes: set.hashes, to: &builder)
        guard let weights = NameWeights(try opened(builder)) else { return [] }
        var calibrator = Calibrator()
        for number in stride(from: 0, to: texts.count, by: 5) where texts[number].isComplete && !texts[number].isSilver
        {
            let text = texts[number]
            let tagged = NameTagger.refine(
                text.padded(labels[number]), of: text.sequence, weights, text.language)
            calibrator.add(text, tagged)
        }
        log("calibrated")
        return calibrator.table()
    }

    /// Prints what the model finds in the test sets.
    func measure() throws {
        let model = try NameModel(path: path)
        for test in try corpus.tests(language) {
            var scores = Scores()
            var reliability = Reliability()
            var units = 0
            var ticks = 0
            for text in test.texts {
                let tokens = Tokenizer.tokens(of: text.document)
                units += tokens.count
                let blocks = Array(tokens.blocks.indices)
                var found: [NameFinding] = []
                let start = clock()
                found = NameTagger(model: model).names(in: tokens, blocks: blocks)
                ticks += clock() - start
                let names = found.map {
                    MarkedText.Name(range: $0.range, type: NameLabel.typeNames[Int($0.kind.rawValue)])
                }
                let isComplete = text.isComplete
                let marked = Set(text.names)
                for (finding, name) in zip(found, names) where finding.kind == .person || finding.kind == .organization
                {
                    reliability.add(probability: finding.score, isRight: marked.contains(name))
                }
                scores.add(
                    found: Set(names.filter { isComplete || NameLabel.typeNames.prefix(3).contains($0.type) }),
                    marked: Set(text.names.filter { isComplete || $0.type != "MISC" }))
            }
            print(scores.report(test.name), units * Int(CLOCKS_PER_SEC) / max(1, ticks), "tokens/s")
            if test.texts.first?.isComplete == true { print("  ", scores.confusionReport()) }
            print("  ", reliability.report())
        }
    }

    /// The tables of a file in the making, opened.
    private func opened(_ builder: ModelFileBuilder) throws -> ModelFile {
        let file = NSTemporaryDirectory() + "/dateline-tables-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try Data(builder.bytes()).write(to: URL(fileURLWithPath: file))
        return try ModelFile(path: file)
    }

    private func header() throws -> [(String, String)] {
        [
            ("language", language.rawValue),
            ("labels", "outside, or begin, inside, end, single of " + NameLabel.typeNames.joined(separator: " ")),
            ("templates", language.templates),
            ("training", (corpus.files(language) + [archive].compactMap { $0.map(Self.name) }).joined(separator: ", ")),
            (
                "digest",
                [try corpus.digest(language), archive.flatMap(Corpus.digest(archive:))].compactMap(\.self)
                    .joined(separator: " ")
            ),
            ("licences", Corpus.licences(language)),
        ]
    }

    /// The last part of a path.
    private static func name(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

    private func log(_ message: String) {
        FileHandle.standardError.write(Data("\(Date.now.formatted(.iso8601)) \(message)\n".utf8))
    }
}
