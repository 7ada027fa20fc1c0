/// The features of a unit in English: words, looks, affixes, neighbours, runs of capitals, tables.
///
/// A template's number is part of the hash: templates are added at the end, and a change needs a new model.
enum EnglishFeatures {
    /// What the templates look at, for the model's header.
    static let summary =
        "words -3..3, bigrams, spelling, shapes, affixes 2-4, compounds, runs of capitals, head words, gazetteer, smallness, clusters, names and spellings of an archive"

    /// Writes the feature hashes of the unit at `here`.
    ///
    /// - Parameters:
    ///   - units: All units of the text; three paddings stand around each block.
    ///   - here: Index of the unit.
    ///   - writer: Where the hashes go.
    @inline(__always)
    static func write(_ units: UnsafePointer<NameUnit>, _ here: Int, into writer: inout FeatureWriter) {
        let unit = units[here]
        let before = units[here - 1]
        let after = units[here + 1]
        let before2 = units[here - 2]
        let after2 = units[here + 2]
        let shape = UInt32(unit.shape.rawValue)
        let shapeBefore = UInt32(before.shape.rawValue)
        let shapeAfter = UInt32(after.shape.rawValue)

        // Words.
        writer.add(1, unit.word)
        writer.add(2, before.word)
        writer.add(3, after.word)
        writer.add(4, before2.word)
        writer.add(5, after2.word)
        writer.add(6, units[here - 3].word)
        writer.add(7, units[here + 3].word)
        writer.add(8, NameHash.pair(before.word, unit.word))
        writer.add(9, NameHash.pair(unit.word, after.word))
        writer.add(10, NameHash.pair(before.word, after.word))
        writer.add(11, NameHash.pair(before2.word, before.word))
        writer.add(12, NameHash.pair(after.word, after2.word))
        writer.add(13, NameHash.pair(unit.word, shape))
        writer.add(14, unit.spelling)

        // Looks.
        let flags = UInt32(unit.flags)
        let nearFlags = flags & 0x0F
        let blockFlags = flags >> 4
        writer.add(16, shape | nearFlags << 8)
        writer.add(17, shape | blockFlags << 8 | UInt32(unit.smallness) << 16)
        writer.add(18, shape | shapeBefore << 4)
        writer.add(19, shape | shapeAfter << 4)
        let shapes3 = shape | shapeBefore << 4 | shapeAfter << 8
        writer.add(20, shapes3)
        writer.add(22, shape | shapeBefore << 4 | UInt32(before2.shape.rawValue) << 8)
        writer.add(23, shape | shapeAfter << 4 | UInt32(after2.shape.rawValue) << 8)
        let spaces = (flags & 1) | UInt32(after.flags & 1) << 1 | UInt32(before.flags & 1) << 2
        writer.add(24, shapes3 | spaces << 12)
        writer.add(25, NameHash.pair(before.word, shape | shapeAfter << 4 | (flags & 1) << 8))
        writer.add(26, NameHash.pair(after.word, shape | shapeBefore << 4 | UInt32(after.flags & 1) << 8))

        // How often a word is written small.
        let small = UInt32(unit.smallness) | shape << 4
        writer.add(30, small | (flags & 0x02) << 8)
        writer.add(31, small | UInt32(before.smallness) << 8 | shapeBefore << 12)
        writer.add(32, small | UInt32(after.smallness) << 8 | shapeAfter << 12)

        // Clusters.
        let cluster = UInt32(unit.cluster)
        let coarse = UInt32(unit.coarseCluster)
        let coarseBefore = UInt32(before.coarseCluster)
        let coarseAfter = UInt32(after.coarseCluster)
        writer.add(40, cluster)
        writer.add(41, UInt32(before.cluster))
        writer.add(42, UInt32(after.cluster))
        writer.add(43, UInt32(before2.cluster))
        writer.add(44, UInt32(after2.cluster))
        writer.add(45, coarse | coarseBefore << 8)
        writer.add(46, coarse | coarseAfter << 8)
        writer.add(47, UInt32(before.cluster) | UInt32(after.cluster) << 11)
        writer.add(48, NameHash.pair(UInt32(before.cluster) | cluster << 11, shape))
        writer.add(49, NameHash.pair(UInt32(after.cluster) | cluster << 11, shape))
        writer.add(51, cluster | shape << 11)

        if unit.shape.isWord {
            writer.add(60, unit.prefix2)
            writer.add(61, unit.prefix3)
            writer.add(62, NameHash.pair(unit.suffix2, shape))
            writer.add(63, NameHash.pair(unit.suffix3, shape))
            writer.add(64, unit.suffix4)
        }
        if unit.compound != 0 {
            writer.add(65, NameHash.pair(unit.compound, UInt32(unit.compoundPlace)))
            writer.add(66, UInt32(unit.compoundPlace) | shapes3 << 4)
        }
        addTables(units, here, &writer)
        addArchive(units, here, &writer)
        if unit.shape.isCapital || units[here].runEnd != units[here].runStart { addRun(units, here, &writer) }
    }

    @inline(__always)
    private static func addTables(_ units: UnsafePointer<NameUnit>, _ here: Int, _ writer: inout FeatureWriter) {
        let unit = units[here]
        let before = units[here - 1]
        let after = units[here + 1]
        let shape = UInt32(unit.shape.rawValue)
        if unit.headWord | before.headWord | after.headWord != 0 {
            writer.add(70, UInt32(unit.headWord) | shape << 4)
            writer.add(71, UInt32(after.headWord) | shape << 4 | UInt32(after.shape.rawValue) << 8)
            writer.add(72, UInt32(before.headWord) | shape << 4 | UInt32(before.shape.rawValue) << 8)
        }
        let phrase = UInt32(unit.phrase) | UInt32(unit.phrasePlace) << 8
        if phrase != 0 {
            writer.add(73, phrase)
            writer.add(74, NameHash.pair(phrase, unit.word))
            writer.add(75, phrase | UInt32(unit.smallness) << 12 | shape << 16)
        }
        writer.add(76, NameHash.pair(phrase, UInt32(before.phrase) | shape << 8))
        writer.add(77, NameHash.pair(phrase, UInt32(after.phrase) | shape << 8))
        if unit.alone != 0 {
            writer.add(78, UInt32(unit.alone))
            writer.add(79, UInt32(unit.alone) | UInt32(before.alone) << 8 | UInt32(after.alone) << 16 | shape << 24)
        }
    }

    @inline(__always)
    private static func addArchive(_ units: UnsafePointer<NameUnit>, _ here: Int, _ writer: inout FeatureWriter) {
        let unit = units[here]
        let before = units[here - 1]
        let after = units[here + 1]
        let shape = UInt32(unit.shape.rawValue)
        let known = UInt32(unit.known) | UInt32(unit.knownPlace) << 9
        if known != 0 {
            writer.add(90, known)
            writer.add(91, known | shape << 12)
            writer.add(92, NameHash.pair(UInt32(unit.known & 0x7F) | UInt32(unit.knownPlace) << 7, unit.word))
        }
        let kind = UInt32(unit.known & 7) | UInt32(unit.knownPlace) << 3
        let kindBefore = UInt32(before.known & 7) | UInt32(before.knownPlace) << 3
        let kindAfter = UInt32(after.known & 7) | UInt32(after.knownPlace) << 3
        if kind | kindBefore | kindAfter != 0 {
            writer.add(93, kind | kindBefore << 6 | kindAfter << 12 | shape << 18)
        }
        let habit = UInt32(unit.habit)
        if habit != 0 {
            writer.add(94, habit)
            writer.add(95, habit | shape << 10 | (UInt32(unit.flags) & 2) << 14)
            writer.add(96, habit & 0x7F | kind << 7)
        }
        let habitBefore = UInt32(before.habit & 0x7F)
        let habitAfter = UInt32(after.habit & 0x7F)
        if habit | habitBefore != 0 { writer.add(97, habit & 0x7F | habitBefore << 7) }
        if habit | habitAfter != 0 { writer.add(98, habit & 0x7F | habitAfter << 7) }
    }

    @inline(__always)
    private static func addRun(_ units: UnsafePointer<NameUnit>, _ here: Int, _ writer: inout FeatureWriter) {
        let start = Int(units[here].runStart)
        let end = Int(units[here].runEnd)
        let fromStart = UInt32(min(here - start, 3))
        let toEnd = UInt32(min(end - here, 3))
        let place = fromStart | toEnd << 2
        let length = UInt32(min(end - start, 7))
        let last = units[end]
        let first = units[start]
        let shape = UInt32(units[here].shape.rawValue)
        writer.add(80, NameHash.pair(last.word, place))
        writer.add(81, NameHash.pair(first.word, place))
        writer.add(82, UInt32(last.headWord) | place << 4 | shape << 8)
        writer.add(83, UInt32(first.headWord) | place << 4 | shape << 8)
        writer.add(84, place | length << 4 | shape << 8)
        writer.add(85, NameHash.pair(units[start - 1].word, place | length << 4))
        writer.add(86, NameHash.pair(units[end + 1].word, place | length << 4))
        writer.add(87, NameHash.pair(UInt32(units[start - 1].cluster) | UInt32(units[end + 1].cluster) << 11, place))
        writer.add(88, NameHash.pair(UInt32(last.cluster), place))
    }

}
