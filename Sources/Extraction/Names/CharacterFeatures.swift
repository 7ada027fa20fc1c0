/// The features of a unit in Japanese and Chinese: characters and their kinds around it, words of the dictionary.
///
/// A template's number is part of the hash: templates are added at the end, and a change needs a new model.
enum CharacterFeatures {
    /// What the templates look at, for the model's header.
    static let summary =
        "characters -3..3, their pairs and triples, scripts, longest words of the dictionary and their kinds"

    /// What they look at in Japanese besides, where the script parts words; some of what helps in Chinese is left out there.
    static let japaneseSummary = ", words that begin behind and end before, the run of one script"

    /// Writes the feature hashes of the unit at `here`.
    ///
    /// - Parameters:
    ///   - units: All units of the text; three paddings stand around each block.
    ///   - here: Index of the unit.
    ///   - language: Japanese or Chinese.
    ///   - writer: Where the hashes go.
    @inline(__always)
    static func write(
        _ units: UnsafePointer<NameUnit>, _ here: Int, _ language: NameLanguage, into writer: inout FeatureWriter
    ) {
        let unit = units[here]
        let a3 = units[here - 3].word
        let a2 = units[here - 2].word
        let a1 = units[here - 1].word
        let b1 = units[here + 1].word
        let b2 = units[here + 2].word
        let b3 = units[here + 3].word
        let word = unit.word
        writer.add(1, word)
        writer.add(2, a1)
        writer.add(3, b1)
        writer.add(4, a2)
        writer.add(5, b2)
        writer.add(6, a3)
        writer.add(7, b3)
        let left = NameHash.pair(a1, word)
        let right = NameHash.pair(word, b1)
        let farLeft = NameHash.pair(a2, a1)
        let farRight = NameHash.pair(b1, b2)
        writer.add(8, left)
        writer.add(9, right)
        writer.add(10, farLeft)
        writer.add(11, farRight)
        writer.add(12, NameHash.pair(a1, b1))
        writer.add(13, NameHash.pair(farLeft, word))
        writer.add(14, NameHash.pair(left, b1))
        writer.add(15, NameHash.pair(word, farRight))
        if language == .chinese {
            writer.add(16, NameHash.pair(NameHash.pair(a3, a2), a1))
            writer.add(17, NameHash.pair(farRight, b3))
        }
        writer.add(18, NameHash.pair(farLeft, right))
        writer.add(19, NameHash.pair(left, farRight))

        let shape = UInt32(unit.shape.rawValue)
        let shapes =
            shape | UInt32(units[here - 1].shape.rawValue) << 5 | UInt32(units[here + 1].shape.rawValue) << 10
        let wide = shapes | UInt32(units[here - 2].shape.rawValue) << 15 | UInt32(units[here + 2].shape.rawValue) << 20
        let nearFlags = UInt32(unit.flags) & 0x8F
        writer.add(20, shape | nearFlags << 8)
        writer.add(21, shapes)
        writer.add(22, wide)
        writer.add(23, NameHash.pair(word, shapes))
        if language == .chinese {
            writer.add(24, NameHash.pair(left, UInt32(units[here + 1].shape.rawValue)))
            writer.add(25, NameHash.pair(right, UInt32(units[here - 1].shape.rawValue)))
            writer.add(26, shapes | UInt32(unit.flags & 1) << 16 | UInt32(units[here + 1].flags & 1) << 17)
        }
        if unit.spelling != 0 { writer.add(27, unit.spelling) }
        addWords(units, here, language, &writer)
        if language == .japanese { addJapanese(units, here, &writer) }
    }

    @inline(__always)
    private static func addWords(
        _ units: UnsafePointer<NameUnit>, _ here: Int, _ language: NameLanguage, _ writer: inout FeatureWriter
    ) {
        let unit = units[here]
        let start = Int(unit.runStart)
        let end = Int(unit.runEnd)
        let before = units[start - 1]
        let after = units[end + 1]
        let place = UInt32(unit.phrasePlace)
        let kinds = UInt32(unit.phrase) | place << 8
        let length = UInt32(min(end - start, 7))
        if language == .chinese { writer.add(40, NameHash.pair(unit.compound, place)) }
        writer.add(41, kinds | length << 12)
        if language == .chinese {
            writer.add(42, NameHash.pair(before.compound, place))
            writer.add(43, NameHash.pair(after.compound, place))
        }
        writer.add(44, NameHash.pair(UInt32(before.phrase), kinds))
        writer.add(45, NameHash.pair(UInt32(after.phrase), kinds))
        writer.add(46, NameHash.pair(NameHash.pair(UInt32(before.phrase), UInt32(after.phrase)), kinds))
        writer.add(47, NameHash.pair(NameHash.pair(before.compound, unit.compound), place))
        writer.add(48, NameHash.pair(NameHash.pair(unit.compound, after.compound), place))
        writer.add(49, NameHash.pair(NameHash.pair(before.compound, UInt32(unit.phrase)), place | length << 3))
        writer.add(50, NameHash.pair(NameHash.pair(after.compound, UInt32(unit.phrase)), place | length << 3))
        writer.add(51, unit.prefix3)
        writer.add(52, unit.prefix2)
        writer.add(53, NameHash.pair(units[here + 1].prefix3, unit.prefix2))
        writer.add(54, NameHash.pair(units[here - 1].prefix2, unit.prefix3))
        writer.add(55, NameHash.pair(unit.word, kinds))
    }
    /// Words that begin and end beside the unit, wherever the block is cut, and the run of one script that holds it.
    @inline(__always)
    private static func addJapanese(_ units: UnsafePointer<NameUnit>, _ here: Int, _ writer: inout FeatureWriter) {
        let unit = units[here]
        let before = units[here - 1]
        let after = units[here + 1]
        writer.add(62, after.suffix2)
        writer.add(63, before.suffix3)
        writer.add(64, UInt32(after.alone) << 8 | UInt32(before.headWord) | UInt32(unit.alone) << 16)
        guard unit.shape.isEastAsian else { return }
        let first = here - Int(unit.compoundPlace)
        let last = here + Int(unit.coarseCluster)
        let shape = UInt32(unit.shape.rawValue)
        let place: UInt32 = (here == first ? 1 : 0) | (here == last ? 2 : 0) | shape << 2
        if unit.shape != .hiragana { writer.add(65, NameHash.pair(unit.suffix4, place)) }
        writer.add(66, UInt32(min(last - first, 15)) | place << 4)
        writer.add(67, NameHash.pair(units[first - 1].word, place))
        writer.add(68, NameHash.pair(units[last + 1].word, place))
        writer.add(69, NameHash.pair(NameHash.pair(units[last + 1].word, units[last + 2].word), place))
        writer.add(70, NameHash.pair(units[last].word, UInt32(min(last - here, 7)) | shape << 3))
    }
}
