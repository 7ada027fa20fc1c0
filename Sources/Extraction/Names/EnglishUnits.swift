import DatelineRecords

/// Reads the units of English blocks: words, numbers and marks, glued words parted.
enum EnglishUnits {
    /// Reads some blocks of a token table.
    static func sequence(_ tokens: TokenTable, blocks chosen: [Int], tables: WordTables) -> NameSequence {
        var sequence = NameSequence(capacity: tokens.count + (chosen.count + 1) * NameSequence.padding)
        tokens.text.utf8.withUnsafeBufferPointer { utf8 in
            for block in chosen {
                sequence.addBlock { units in
                    for token in tokens.blocks[block] {
                        append(tokens, token, utf8, tables, to: &units)
                    }
                }
            }
        }
        let isWhole = chosen.first == 0
        sequence.forEachBlock { units, block, order in
            markParentheses(units, block)
            markCase(units, block, isFirst: order == 0 && isWhole)
            joinCompounds(units, block)
            findRuns(units, block)
            findPhrases(units, block, tables)
            findKnownNames(units, block, tables)
        }
        sequence.narrowRuns(EnglishRuns.find)
        return sequence
    }

    /// Adds the unit of a token, or the units of a word that was glued from several (`DetailsTindall`, `CEOMara`, `FBIs`).
    private static func append(
        _ tokens: TokenTable, _ token: Int, _ utf8: UnsafeBufferPointer<UInt8>, _ tables: WordTables,
        to units: inout [NameUnit]
    ) {
        let unit = unit(tokens, token, utf8, tables)
        var border: Int?
        if unit.shape == .innerCaps || unit.shape == .smallInnerCaps, unit.cluster == 0 {
            border = glueBorder(utf8, Int(unit.start), Int(unit.end), tables)
        }
        guard let border else { return units.append(unit) }
        var left = unit
        left.end = UInt32(border)
        var right = unit
        right.start = UInt32(border)
        right.flags = 0
        readPart(utf8, tables, &left)
        readPart(utf8, tables, &right)
        units.append(left)
        units.append(right)
    }

    /// Where a glued word parts: before a capital behind a small letter, before the last of several capitals, before the `s` behind capitals,
    /// where what stands before is a known word.
    private static func glueBorder(
        _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ tables: WordTables
    ) -> Int? {
        func isCapital(_ position: Int) -> Bool { utf8[position] &- 0x41 < 26 }
        func isSmallLetter(_ position: Int) -> Bool { utf8[position] &- 0x61 < 26 }
        if end - start >= 3, utf8[end - 1] == UInt8(ascii: "s"), (start..<end - 1).allSatisfy(isCapital) {
            return end - 1
        }
        var spelling = NameHash.seed
        for position in start..<end - 1 {
            let isBorder =
                position >= start + 2
                && (isSmallLetter(position - 1) && isCapital(position)
                    || isCapital(position - 1) && isCapital(position) && isSmallLetter(position + 1))
            if isBorder, end - position >= 2, tables.cluster(spelling) != 0 { return position }
            spelling = NameHash.step(spelling, utf8[position])
        }
        return nil
    }

    /// Reads one part of a glued word afresh.
    private static func readPart(_ utf8: UnsafeBufferPointer<UInt8>, _ tables: WordTables, _ unit: inout NameUnit) {
        let start = Int(unit.start)
        let end = Int(unit.end)
        var key = TokenKey.offset
        var capitals = 0
        for position in start..<end {
            let byte = utf8[position]
            let isCapital = byte &- 0x41 < 26
            if isCapital { capitals += 1 }
            key = TokenKey.mix(key, UInt32(isCapital ? byte | 0x20 : byte))
        }
        let isCapitalized = utf8[start] &- 0x41 < 26
        if end - start == 1 {
            unit.word = NameHash.word(UInt64(TokenKey.fold(UInt32(utf8[start]))))
            unit.shape = isCapitalized ? .initial : .small
        } else {
            unit.word = NameHash.word(key | TokenKey.hashed)
            unit.shape =
                capitals == end - start
                ? .capitals
                : isCapitalized ? (capitals > 1 ? .innerCaps : .capitalized) : (capitals > 0 ? .smallInnerCaps : .small)
        }
        readLetters(utf8, start, end, &unit)
        lookUp(tables, &unit)
    }

    @inline(__always)
    private static func lookUp(_ tables: WordTables, _ unit: inout NameUnit) {
        unit.smallness = tables.smallness(unit.word)
        unit.headWord = tables.headWord(unit.word)
        unit.habit = unit.shape.isCapital ? tables.habit(unit.spelling) : 0
        unit.alone = unit.shape.isCapital ? tables.phrase(NameHash.phrase(0, unit.word)) & 0x7F : 0
        let cluster = tables.cluster(unit.spelling)
        unit.cluster = UInt16(truncatingIfNeeded: cluster)
        unit.coarseCluster = UInt8(truncatingIfNeeded: cluster >> 16)
    }

    private static func unit(
        _ tokens: TokenTable, _ token: Int, _ utf8: UnsafeBufferPointer<UInt8>, _ tables: WordTables
    ) -> NameUnit {
        var unit = NameUnit()
        unit.start = tokens.starts[token]
        unit.end = tokens.ends[token]
        let shape = tokens.shapes[token]
        // A line end that was lost is none for the model.
        let isLost = token > 0 && tokens.ends[token - 1] == unit.start
        if shape.contains(.spaceBefore), !isLost { unit.flags |= NameUnit.Flag.spaceBefore }
        if shape.contains(.sentenceStart) { unit.flags |= NameUnit.Flag.sentenceStart }
        if !isLost, !shape.isDisjoint(with: [.lineBefore, .cellStart]) { unit.flags |= NameUnit.Flag.lineStart }
        if shape.contains(.blockStart) { unit.flags |= NameUnit.Flag.blockStart }
        unit.word = NameHash.word(tokens.keys[token])
        let start = Int(tokens.starts[token])
        let end = Int(tokens.ends[token])
        switch tokens.classes[token] {
        case .word:
            readLetters(utf8, start, end, &unit)
            unit.shape = self.shape(shape, isSingle: end - start == 1)
            lookUp(tables, &unit)
            return unit
        case .number:
            unit.shape = number(utf8, start, end)
            unit.word = UInt32(truncatingIfNeeded: end - start) &* 7 &+ UInt32(unit.shape.rawValue)
            unit.spelling = (start..<end).reduce(NameHash.seed) { hash, _ in NameHash.step(hash, 0x30) }
        case .punctuation:
            unit.shape = .punctuation
            unit.spelling = (start..<end).reduce(NameHash.seed) { NameHash.step($0, utf8[$1]) }
        case .symbol:
            unit.shape = .symbol
            unit.spelling = unit.word
        case .han, .hiragana, .katakana:
            unit.shape = .foreign
            unit.spelling = unit.word
        }
        let cluster = tables.cluster(unit.spelling)
        unit.cluster = UInt16(truncatingIfNeeded: cluster)
        unit.coarseCluster = UInt8(truncatingIfNeeded: cluster >> 16)
        return unit
    }

    private static func readLetters(
        _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ unit: inout NameUnit
    ) {
        var spelling = NameHash.seed
        var folded = NameHash.seed
        var position = start
        while position < end {
            let byte = utf8[position]
            spelling = NameHash.step(spelling, byte)
            let count = position - start
            if count < 3 {
                folded = NameHash.step(folded, byte &- 0x41 < 26 ? byte | 0x20 : byte)
                if count == 1 { unit.prefix2 = folded }
            }
            position += 1
        }
        unit.spelling = spelling
        unit.prefix3 = folded
        if end - start < 2 { unit.prefix2 = folded }
        folded = NameHash.seed
        position = end
        while position > start, end - position < 4 {
            position -= 1
            let byte = utf8[position]
            folded = NameHash.step(folded, byte &- 0x41 < 26 ? byte | 0x20 : byte)
            switch end - position {
            case 2: unit.suffix2 = folded
            case 3: unit.suffix3 = folded
            case 4: unit.suffix4 = folded
            default: break
            }
        }
    }

    private static func shape(_ shape: TokenShape, isSingle: Bool) -> UnitShape {
        if shape.contains(.capitalized) {
            if isSingle { return .initial }
            if shape.contains(.allCaps) { return .capitals }
            return shape.contains(.innerCaps) ? .innerCaps : .capitalized
        }
        return shape.contains(.innerCaps) ? .smallInnerCaps : .small
    }

    private static func number(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UnitShape {
        switch end - start {
        case 1: .digit1
        case 2: .digit2
        case 3: .digit3
        case 4:
            utf8[start] == UInt8(ascii: "1") && utf8[start + 1] == UInt8(ascii: "9")
                || utf8[start] == UInt8(ascii: "2") && utf8[start + 1] == UInt8(ascii: "0") ? .year : .digit4
        default: .digits
        }
    }

    private static func markParentheses(_ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>) {
        let open = NameHash.word(0x28)
        let close = NameHash.word(0x29)
        var left = 0
        for index in block where units[index].shape == .punctuation || left > 0 {
            if units[index].word == close { left = 0 }
            if left > 0 {
                units[index].flags |= NameUnit.Flag.parenthesis
                left -= 1
            }
            if units[index].word == open { left = 40 }
        }
    }

    private static func markCase(_ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>, isFirst: Bool) {
        var words = 0
        var capitalized = 0
        var capitals = 0
        for index in block where units[index].shape.isWord {
            words += 1
            if units[index].shape.isCapital { capitalized += 1 }
            if units[index].shape == .capitals { capitals += 1 }
        }
        var flags: UInt8 = isFirst ? NameUnit.Flag.firstBlock : 0
        if words >= 3, capitalized * 3 > words * 2 { flags |= NameUnit.Flag.titleCase }
        if words >= 3, capitals * 2 > words { flags |= NameUnit.Flag.allCaps }
        for index in block { units[index].flags |= flags }
    }

    /// Finds `Coca-Cola`, `U.S`, `B2B`: words and numbers with nothing but hyphens, points, ampersands between them and no space.
    private static func joinCompounds(_ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>) {
        let joiners = (NameHash.word(0x2D), NameHash.word(0x2E), NameHash.word(0x26))
        func isPart(_ index: Int) -> Bool {
            let shape = units[index].shape
            return shape != .punctuation && shape != .symbol && shape != .foreign
        }
        var start = block.lowerBound
        while start < block.upperBound {
            guard isPart(start) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < block.upperBound, units[end].flags & NameUnit.Flag.spaceBefore == 0 {
                if isPart(end) {
                    end += 1
                    continue
                }
                let word = units[end].word
                guard word == joiners.0 || word == joiners.1 || word == joiners.2, end + 1 < block.upperBound,
                    units[end + 1].flags & NameUnit.Flag.spaceBefore == 0, isPart(end + 1)
                else { break }
                end += 2
            }
            if end > start + 1 { setCompound(units, start..<end) }
            start = end
        }
    }

    private static func setCompound(_ units: UnsafeMutablePointer<NameUnit>, _ range: Range<Int>) {
        var hash = NameHash.seed
        for index in range { hash = NameHash.phrase(hash, units[index].spelling) }
        for index in range {
            units[index].compound = hash
            units[index].compoundPlace = index == range.lowerBound ? 0 : index == range.upperBound - 1 ? 2 : 1
        }
    }

    /// Finds runs of capitalized words, joined by `of`, `and`, `&`, `the`, `-`, `'` and points behind initials.
    private static func findRuns(_ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>) {
        var start = block.lowerBound
        while start < block.upperBound {
            guard units[start].shape.isCapital else {
                units[start].runStart = Int32(truncatingIfNeeded: start)
                units[start].runEnd = Int32(truncatingIfNeeded: start)
                start += 1
                continue
            }
            var end = start + 1
            while end < block.upperBound {
                if units[end].shape.isCapital
                    || units[end].shape.rawValue >= UnitShape.digit1.rawValue
                        && units[end].shape.rawValue <= UnitShape.digits.rawValue
                {
                    end += 1
                } else if joiners.contains(units[end].word), end + 1 < block.upperBound,
                    units[end + 1].shape.isCapital, units[end].flags & NameUnit.Flag.sentenceStart == 0
                {
                    end += 2
                } else {
                    break
                }
                if units[end - 1].flags & NameUnit.Flag.sentenceStart != 0 {
                    end -= 1
                    break
                }
            }
            for index in start..<end {
                units[index].runStart = Int32(truncatingIfNeeded: start)
                units[index].runEnd = Int32(truncatingIfNeeded: end - 1)
            }
            start = end
        }
    }

    private static let joiners: Set<UInt32> = Set(
        ["of", "&", "-", "'", ".", "for", "the", "de", "and"].map { NameHash.word(TokenKey.of($0)) })

    /// Finds places and names of people of the gazetteer.
    private static func findPhrases(
        _ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>, _ tables: WordTables
    ) {
        forEachPhrase(units, block, longest: 6, isPrefix: WordTables.GazetteerKind.isPrefix) {
            tables.phrase($0)
        } body: { index, place, kinds in
            units[index].phrase = kinds
            units[index].phrasePlace = place
        }
    }

    /// Finds the names that the releases of an archive know.
    private static func findKnownNames(
        _ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>, _ tables: WordTables
    ) {
        forEachPhrase(units, block, longest: KnownName.longest, isPrefix: KnownName.isPrefix) {
            tables.known($0)
        } body: { index, place, value in
            units[index].known = value
            units[index].knownPlace = place
        }
    }

    /// Finds the longest phrases of a table that begin with a capital letter, from left to right.
    ///
    /// - Parameters:
    ///   - units: All units.
    ///   - block: Where to look.
    ///   - longest: Most units of a phrase.
    ///   - isPrefix: The bit of a value that says that longer phrases begin so.
    ///   - value: The value of a phrase by its hash; 0 for others.
    ///   - body: Called with each unit of a phrase, its place (1 begin, 2 inside, 3 end, 4 single) and the phrase's value.
    @inline(__always)
    private static func forEachPhrase<Value: FixedWidthInteger>(
        _ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>, longest: Int, isPrefix: Value,
        value: (UInt32) -> Value, body: (Int, UInt8, Value) -> Void
    ) {
        var start = block.lowerBound
        while start < block.upperBound {
            guard units[start].shape.isCapital else {
                start += 1
                continue
            }
            var hash: UInt32 = 0
            var end = start
            var found = start
            var best: Value = 0
            while end < min(start + longest, block.upperBound) {
                hash = NameHash.phrase(hash, units[end].word)
                let value = value(hash)
                end += 1
                if value & ~isPrefix != 0 {
                    best = value & ~isPrefix
                    found = end
                }
                if value & isPrefix == 0 { break }
            }
            for index in start..<found {
                body(index, found == start + 1 ? 4 : index == start ? 1 : index == found - 1 ? 3 : 2, best)
            }
            start = max(found, start + 1)
        }
    }
}
