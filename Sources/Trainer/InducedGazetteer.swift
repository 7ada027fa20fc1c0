import DatelineExtraction
import Dispatch
import Synchronization

/// What a tagger finds in an archive, counted: phrases that are names, and what capitalized spellings are parts of.
///
/// Source: Nagesh and Surdeanu, Lightly-supervised representation learning with global interpretability (2019), and the predictions of
/// others that Ratinov and Roth, Design challenges and misconceptions in named entity recognition (2009), aggregate.
struct InducedGazetteer {
    private struct Phrase {
        var counts = SIMD8<UInt32>.zero
        var releases: UInt32 = 0
        var others: UInt32 = 0
    }

    private struct Spelling {
        var labels = [UInt32](repeating: 0, count: NameLabel.count)
        var releases: UInt32 = 0
    }

    private var phrases: [UInt32: Phrase] = [:]
    private var prefixes: Set<UInt32> = []
    private var spellings: [UInt32: Spelling] = [:]

    /// In how many releases a phrase or a spelling must stand.
    private static let minimum: UInt32 = 2
    private static let minimumOfSpellings: UInt32 = 3

    /// Labels an archive by a first pass and counts what it found.
    init(_ archive: Archive, _ weights: NameWeights, _ language: NameLanguage) {
        let texts = archive.texts
        let labels = Mutex<[[UInt8]]>(Array(repeating: [], count: texts.count))
        let piece = 64
        DispatchQueue.concurrentPerform(iterations: (texts.count + piece - 1) / piece) { number in
            let range = number * piece..<min(texts.count, (number + 1) * piece)
            let found = range.map { NameTagger.first(texts[$0], weights, language) }
            labels.withLock { $0.replaceSubrange(range, with: found) }
        }
        let labelled = labels.withLock { $0 }
        for (text, labels) in zip(texts, labelled) { count(text, labels) }
        phrases = phrases.filter { $0.value.releases >= Self.minimum }
        for (text, labels) in zip(texts, labelled) { noteBeginnings(text, labels) }
        spellings = spellings.filter { $0.value.releases >= Self.minimumOfSpellings }
        for (text, labels) in zip(texts, labelled) { countOthers(text, labels) }
    }

    private mutating func count(_ text: NameSequence, _ labels: [UInt8]) {
        var found: Set<UInt32> = []
        for span in NameLabel.spans(labels)
        where span.units.count <= KnownName.longest && text.units[span.units.lowerBound].shape.isCapital {
            let hash = span.units.reduce(0) { NameHash.phrase($0, text.units[$1].word) }
            phrases[hash, default: Phrase()].counts[span.type] += 1
            if found.insert(hash).inserted { phrases[hash, default: Phrase()].releases += 1 }
        }
        var seen: Set<UInt32> = []
        for (unit, label) in zip(text.units, labels) where unit.shape.isCapital {
            spellings[unit.spelling, default: Spelling()].labels[Int(label)] += 1
            if seen.insert(unit.spelling).inserted { spellings[unit.spelling, default: Spelling()].releases += 1 }
        }
    }

    /// Notes what the phrases that are kept begin with.
    private mutating func noteBeginnings(_ text: NameSequence, _ labels: [UInt8]) {
        for span in NameLabel.spans(labels) where span.units.count <= KnownName.longest {
            let hashes = span.units.reduce(into: [UInt32]()) { hashes, unit in
                hashes.append(NameHash.phrase(hashes.last ?? 0, text.units[unit].word))
            }
            if let whole = hashes.last, phrases[whole] != nil { prefixes.formUnion(hashes.dropLast()) }
        }
    }

    /// Counts where phrases stand that are not found as names there, nor inside of one.
    private mutating func countOthers(_ text: NameSequence, _ labels: [UInt8]) {
        let units = text.units
        for block in text.blocks {
            for start in block where units[start].shape.isCapital {
                var hash: UInt32 = 0
                for end in start..<min(block.upperBound, start + KnownName.longest) {
                    hash = NameHash.phrase(hash, units[end].word)
                    if phrases[hash] != nil, !Self.isInside(labels, start, end) { phrases[hash]?.others += 1 }
                    if !prefixes.contains(hash) { break }
                }
            }
        }
    }

    /// Whether the units from `start` to `end` belong to one name.
    private static func isInside(_ labels: [UInt8], _ start: Int, _ end: Int) -> Bool {
        labels[start] != 0
            && (start..<end).allSatisfy { unit in
                let next = NameLabel.place(Int(labels[unit + 1]))
                return labels[unit + 1] != 0 && (next == .inside || next == .end)
            }
    }

    /// How much it holds.
    var summary: String { "\(phrases.count) names, \(prefixes.count) beginnings, \(spellings.count) spellings" }

    /// Adds the tables `known` and `habit` to a model.
    func add(to builder: inout ModelFileBuilder) {
        var known: [UInt32: UInt16] = [:]
        for (hash, phrase) in phrases {
            known[hash] = KnownName.value(counts: phrase.counts, others: phrase.others, releases: phrase.releases)
        }
        for hash in prefixes { known[hash, default: 0] |= KnownName.isPrefix }
        builder.add("known", known, bits: 16)
        builder.add(
            "habit", spellings.mapValues { WordHabit.value(labels: $0.labels, releases: $0.releases) }, bits: 15)
    }
}
