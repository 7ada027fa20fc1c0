/// What the tagger knows of one token before it looks at its neighbours.
package struct NameUnit {
    /// Byte range in the text; empty for the padding between blocks.
    package var start: UInt32 = 0
    package var end: UInt32 = 0
    /// Hash of the folded word; numbers by their length.
    package var word: UInt32 = 0
    /// Hash of the spelling, digits as `0`.
    package var spelling: UInt32 = 0
    /// Hash of the first two and three letters, folded.
    package var prefix2: UInt32 = 0
    package var prefix3: UInt32 = 0
    /// Hash of the last two, three and four letters, folded.
    package var suffix2: UInt32 = 0
    package var suffix3: UInt32 = 0
    package var suffix4: UInt32 = 0
    /// Hash of the spelling of the words that hyphens, points and nothing else join (`Coca-Cola`, `B2B`); 0 for a single token.
    package var compound: UInt32 = 0
    /// Place in the compound: 0 first, 1 inside, 2 last.
    package var compoundPlace: UInt8 = 0
    package var shape = UnitShape.padding
    package var flags: UInt8 = 0
    /// Kinds of the longest phrase of the gazetteer that holds the token.
    package var phrase: UInt8 = 0
    /// Its place in that phrase: 0 none, 1 begin, 2 inside, 3 end, 4 single.
    package var phrasePlace: UInt8 = 0
    /// Kinds of the token alone.
    package var alone: UInt8 = 0
    package var smallness: UInt8 = 0
    package var headWord: UInt8 = 0
    /// What an archive's releases have the longest phrase for that begins at or before the token and holds it (`WordTables.known`).
    package var known: UInt16 = 0
    /// Its place in that phrase: 0 none, 1 begin, 2 inside, 3 end, 4 single.
    package var knownPlace: UInt8 = 0
    /// What they have its spelling for (`WordTables.habit`).
    package var habit: UInt16 = 0
    package var cluster: UInt16 = 0
    package var coarseCluster: UInt8 = 0
    /// First and last unit of the run of capitalized words that holds the token; itself where there is none.
    package var runStart: Int32 = 0
    package var runEnd: Int32 = 0

    package init() {}

    /// Whether it stands for no token.
    package var isPadding: Bool { shape == .padding }

    /// Bits of `flags`.
    package enum Flag {
        package static let spaceBefore: UInt8 = 1
        package static let sentenceStart: UInt8 = 2
        package static let lineStart: UInt8 = 4
        package static let blockStart: UInt8 = 8
        /// Inside parentheses.
        package static let parenthesis: UInt8 = 16
        /// Most words of the block are capitalized: a headline.
        package static let titleCase: UInt8 = 32
        /// Most letters of the block are capitals.
        package static let allCaps: UInt8 = 64
        /// The first block of the text.
        package static let firstBlock: UInt8 = 128
    }
}

/// The look of a unit.
package enum UnitShape: UInt8 {
    case padding, small, capitalized, capitals, initial, innerCaps, smallInnerCaps
    case digit1, digit2, digit3, digit4, year, digits, punctuation, symbol, foreign
    case han, hiragana, katakana

    /// Whether the unit begins with a capital letter.
    @inline(__always)
    package var isCapital: Bool { rawValue >= 2 && rawValue <= 5 }

    /// Whether the unit is a character of Han or kana in a Japanese or Chinese text.
    @inline(__always)
    package var isEastAsian: Bool { rawValue >= 16 }

    /// Whether the unit is a word.
    @inline(__always)
    package var isWord: Bool { rawValue >= 1 && rawValue <= 6 }
}
