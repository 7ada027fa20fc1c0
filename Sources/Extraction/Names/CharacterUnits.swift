import DatelineRecords

/// Reads the units of Japanese and Chinese blocks: a character of Han or kana each, a word of other letters, a number, a mark.
///
/// Fields of `NameUnit` mean here: `phrase` the kinds of the dictionary's word that holds the character when words are cut off from the
/// left, always the longest; `phrasePlace` its place in it; `compound` the hash of that word; `runStart`, `runEnd` its borders;
/// `alone` the kinds of all words that begin here; `prefix3` the same by length, `prefix2` those that end here; `suffix2` the hash of the
/// longest word that begins here, `suffix3` that of the longest one that ends here, `headWord` its kinds; `suffix4` the hash of the run of
/// one script, `compoundPlace` and `coarseCluster` how many of its characters stand before and behind, up to 255.
enum CharacterUnits {
    /// Reads some blocks of a token table.
    static func sequence(
        _ tokens: TokenTable, blocks chosen: [Int], _ language: NameLanguage, tables: WordTables
    ) -> NameSequence {
        var sequence = NameSequence(capacity: tokens.count + (chosen.count + 1) * NameSequence.padding)
        tokens.text.utf8.withUnsafeBufferPointer { utf8 in
            for block in chosen {
                sequence.addBlock { units in
                    for token in tokens.blocks[block] { units.append(unit(tokens, token, utf8)) }
                }
            }
        }
        let isWhole = chosen.first == 0
        sequence.forEachBlock { units, block, order in
            if order == 0, isWhole {
                for index in block { units[index].flags |= NameUnit.Flag.firstBlock }
            }
            cutWords(units, block, language, tables)
            if language == .japanese { joinScripts(units, block) }
        }
        return sequence
    }

    private static func unit(_ tokens: TokenTable, _ token: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> NameUnit {
        var unit = NameUnit()
        unit.start = tokens.starts[token]
        unit.end = tokens.ends[token]
        unit.word = NameHash.word(tokens.keys[token])
        let shape = tokens.shapes[token]
        if shape.contains(.spaceBefore) { unit.flags |= NameUnit.Flag.spaceBefore }
        if shape.contains(.sentenceStart) { unit.flags |= NameUnit.Flag.sentenceStart }
        if !shape.isDisjoint(with: [.lineBefore, .cellStart]) { unit.flags |= NameUnit.Flag.lineStart }
        if shape.contains(.blockStart) { unit.flags |= NameUnit.Flag.blockStart }
        let length = tokens.ends[token] - tokens.starts[token]
        switch tokens.classes[token] {
        case .han: unit.shape = .han
        case .hiragana: unit.shape = .hiragana
        case .katakana: unit.shape = .katakana
        case .punctuation: unit.shape = .punctuation
        case .symbol: unit.shape = .symbol
        case .number:
            unit.shape = length == 1 ? .digit1 : length == 2 ? .digit2 : length == 4 ? .digit4 : .digits
            unit.word = UInt32(unit.shape.rawValue)
        case .word:
            unit.shape =
                shape.contains(.allCaps)
                ? .capitals
                : shape.contains(.innerCaps) ? .innerCaps : shape.contains(.capitalized) ? .capitalized : .small
            unit.spelling = (Int(unit.start)..<Int(unit.end)).reduce(NameHash.seed) { NameHash.step($0, utf8[$1]) }
        }
        return unit
    }

    /// Looks up the words of the dictionary that begin at each character, and cuts the block into the longest ones.
    ///
    /// The Japanese dictionary holds names in Latin letters too.
    private static func cutWords(
        _ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>, _ language: NameLanguage, _ tables: WordTables
    ) {
        for index in block {
            units[index].runStart = Int32(truncatingIfNeeded: index)
            units[index].runEnd = Int32(truncatingIfNeeded: index)
            units[index].compound = units[index].word
        }
        var next = block.lowerBound
        for start in block {
            let shape = units[start].shape
            guard shape.isEastAsian || language == .japanese && shape.isCapital else { continue }
            let (end, kinds, hash) = longestWord(units, start, block.upperBound, tables)
            guard start >= next, end > start + 1 else {
                if start >= next, kinds != 0 {
                    units[start].phrase = kinds
                    units[start].phrasePlace = 4
                }
                continue
            }
            for index in start..<end {
                units[index].phrase = kinds
                units[index].phrasePlace = index == start ? 1 : index == end - 1 ? 3 : 2
                units[index].compound = hash
                units[index].runStart = Int32(truncatingIfNeeded: start)
                units[index].runEnd = Int32(truncatingIfNeeded: end - 1)
            }
            next = end
        }
    }

    private static func longestWord(
        _ units: UnsafeMutablePointer<NameUnit>, _ start: Int, _ limit: Int, _ tables: WordTables
    ) -> (end: Int, kinds: UInt8, hash: UInt32) {
        var hash: UInt32 = 0
        var end = start
        var found: (end: Int, kinds: UInt8, hash: UInt32) = (start, 0, 0)
        while end < min(start + 12, limit) {
            hash = NameHash.phrase(hash, units[end].word)
            let value = tables.phrase(hash)
            end += 1
            let kinds = value & ~WordTables.GazetteerKind.isPrefix
            if kinds != 0 {
                found = (end, kinds, hash)
                units[start].alone |= kinds
                units[start].suffix2 = hash
                if units[end - 1].suffix3 == 0 {
                    units[end - 1].suffix3 = hash
                    units[end - 1].headWord = kinds
                }
                // Five bits a length: which kinds of words of one, two, three, more characters end here.
                let length = UInt32(min(end - start, 4) - 1)
                units[end - 1].prefix2 |= UInt32(kinds & 0x7F) << (8 * length)
                units[start].prefix3 |= UInt32(kinds & 0x7F) << (8 * length)
            }
            if value & WordTables.GazetteerKind.isPrefix == 0 { break }
        }
        return found
    }
    /// Joins the characters of one script that no blank parts.
    private static func joinScripts(_ units: UnsafeMutablePointer<NameUnit>, _ block: Range<Int>) {
        var start = block.lowerBound
        while start < block.upperBound {
            let shape = units[start].shape
            var hash = units[start].word
            var end = start + 1
            while end < block.upperBound, shape.isEastAsian, units[end].shape == shape,
                units[end].flags & NameUnit.Flag.spaceBefore == 0
            {
                hash = NameHash.phrase(hash, units[end].word)
                end += 1
            }
            for index in start..<end {
                units[index].suffix4 = hash
                units[index].compoundPlace = UInt8(min(index - start, 255))
                units[index].coarseCluster = UInt8(min(end - 1 - index, 255))
            }
            start = end
        }
    }
}
