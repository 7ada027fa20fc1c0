/// The features that the second pass adds: the first pass's labels around, and what the whole release says.
package enum ContextFeatures {
    /// What the templates look at, for the model's header.
    static func summary(_ language: NameLanguage) -> String {
        "labels of the first pass -2..2, longest name elsewhere"
            + (language == .english ? " and its neighbours, last word of longer names" : "")
            + ", word elsewhere, small elsewhere, acronym, ticker, About, title, persons' words, block"
    }

    /// Writes the hashes of the features that the second pass adds.
    ///
    /// - Parameters:
    ///   - units: All units of the text.
    ///   - context: What the release says of each.
    ///   - here: Index of the unit.
    ///   - language: Whose names they are.
    ///   - target: Room for `NameLanguage.featureLimit` hashes.
    /// - Returns: How many were written.
    @inline(__always)
    package static func write(
        _ units: UnsafePointer<NameUnit>, _ context: UnsafePointer<ReleaseContext.Unit>, _ here: Int,
        _ language: NameLanguage, into target: UnsafeMutablePointer<UInt32>
    ) -> Int {
        var writer = FeatureWriter(target: target)
        let unit = units[here]
        let known = context[here]
        let before = context[here - 1]
        let after = context[here + 1]
        let label = UInt32(known.label)
        let labelBefore = UInt32(before.label)
        let labelAfter = UInt32(after.label)
        let shape = UInt32(unit.shape.rawValue)
        // Of most words the release says nothing.
        guard language != .english || unit.shape.isCapital || label | labelBefore | labelAfter != 0 || known.isMentioned
        else { return 0 }

        writer.add(100, label)
        writer.add(101, label | labelBefore << 5)
        writer.add(102, label | labelAfter << 5)
        writer.add(103, label | labelBefore << 5 | labelAfter << 10)
        writer.add(
            104,
            label | labelBefore << 5 | labelAfter << 10 | UInt32(context[here - 2].label) << 15
                | UInt32(context[here + 2].label) << 20)
        writer.add(105, NameHash.pair(unit.word, label))
        writer.add(106, label | shape << 5 | UInt32(unit.smallness) << 10)
        writer.add(107, NameHash.pair(units[here - 1].word, label))
        writer.add(108, NameHash.pair(units[here + 1].word, label))

        let name =
            UInt32(known.nameType) | UInt32(known.namePlace) << 3 | UInt32(known.nameCount) << 6
            | UInt32(known.isPure) << 8 | UInt32(known.relation) << 9
        let nameBefore = UInt32(before.nameType) | UInt32(before.namePlace) << 3
        let nameAfter = UInt32(after.nameType) | UInt32(after.namePlace) << 3
        let nameHere = UInt32(known.nameType) | UInt32(known.namePlace) << 3
        writer.add(110, name)
        writer.add(111, name | label << 16)
        writer.add(112, nameHere | nameBefore << 6 | nameAfter << 12 | label << 18)
        writer.add(113, nameHere | nameBefore << 6 | nameAfter << 12)
        if known.nameType != 0 {
            writer.add(114, NameHash.pair(unit.word, nameHere))
            writer.add(115, name | labelBefore << 16 | labelAfter << 21)
        }
        if language == .english { writeNeighbours(known, label, nameHere, shape, &writer) }

        let word =
            UInt32(known.wordType) | UInt32(known.wordShare) << 3 | UInt32(known.wordCount) << 6
            | UInt32(known.smallCount) << 8
        let wordHere = UInt32(known.wordType) | UInt32(known.wordShare) << 3
        let wordBefore = UInt32(before.wordType) | UInt32(before.wordShare) << 3
        let wordAfter = UInt32(after.wordType) | UInt32(after.wordShare) << 3
        writer.add(120, word | shape << 12)
        writer.add(121, word | label << 12)
        writer.add(122, wordHere | wordBefore << 6 | wordAfter << 12)
        writer.add(123, wordHere | wordBefore << 6 | wordAfter << 12 | label << 18)
        writer.add(
            124,
            UInt32(known.smallCount) | shape << 2 | UInt32(unit.flags & NameUnit.Flag.sentenceStart) << 6 | label << 8)
        writer.add(125, wordHere | label << 6 | shape << 11 | nameHere << 16)

        let marks = UInt32(known.marks)
        if marks != 0 {
            writer.add(130, marks | label << 8)
            writer.add(131, marks | UInt32(before.marks) << 8 | UInt32(after.marks) << 16 | shape << 24)
            writer.add(132, marks | wordHere << 8 | label << 14)
        }
        if known.acronymType != 0 {
            writer.add(133, UInt32(known.acronymType))
            writer.add(134, UInt32(known.acronymType) | label << 3)
        }
        writer.add(135, UInt32(known.blockKind) | shape << 3)
        writer.add(136, UInt32(known.blockKind) | label << 3 | shape << 8)
        return writer.count
    }

    /// Writes what the release says of names of several words: what stands beside them elsewhere, what longer names end in.
    @inline(__always)
    private static func writeNeighbours(
        _ known: ReleaseContext.Unit, _ label: UInt32, _ nameHere: UInt32, _ shape: UInt32,
        _ writer: inout FeatureWriter
    ) {
        if known.nameType != 0 {
            writer.add(116, nameHere | UInt32(known.otherType) << 6 | label << 9)
            for lane in 0..<ReleaseContext.neighbours {
                if known.wordsBefore[lane] != 0 { writer.add(117, NameHash.pair(known.wordsBefore[lane], nameHere)) }
                if known.wordsAfter[lane] != 0 { writer.add(118, NameHash.pair(known.wordsAfter[lane], nameHere)) }
            }
        }
        if known.longerName != 0 {
            writer.add(119, NameHash.pair(known.longerName, shape))
            writer.add(126, NameHash.pair(known.longerName, label | UInt32(known.wordType) << 5))
        }
    }
}
