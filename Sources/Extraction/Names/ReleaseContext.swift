/// What the whole release says about each unit, from the labels of the first pass: where else its word and its name stand, and as what.
///
/// A unit's own first label is left out of the counts that it sees, so that a mistake does not confirm itself.
package struct ReleaseContext {
    /// What the second pass knows of one unit.
    package struct Unit: Hashable {
        /// Label of the first pass.
        package var label: UInt8 = 0
        /// The longest name found elsewhere in the release that stands here: its type, 1 to 5, 0 for none.
        package var nameType: UInt8 = 0
        /// Place in it: 1 begin, 2 inside, 3 end, 4 single.
        package var namePlace: UInt8 = 0
        /// How often it was found elsewhere, in four steps.
        package var nameCount: UInt8 = 0
        /// Whether all of these have one type.
        package var isPure: UInt8 = 0
        /// How it lies to the name of the first pass: 0 there is none, 1 the same, 2 around it, 3 inside it, 4 across.
        package var relation: UInt8 = 0
        /// The commonest type of the word's other places inside names, 1 to 5, 0 for none.
        package var wordType: UInt8 = 0
        /// How much of its other places lie inside names: 0 no other place, 1 none, 2 less than half, 3 half or more, 4 all.
        package var wordShare: UInt8 = 0
        /// How many other places there are, in four steps.
        package var wordCount: UInt8 = 0
        /// How often it is written small, in four steps.
        package var smallCount: UInt8 = 0
        /// Bits of `Mark`.
        package var marks: UInt8 = 0
        /// Type of the name that this word abbreviates, 1 to 5, 0 for none.
        package var acronymType: UInt8 = 0
        /// Kind of the block.
        package var blockKind: UInt8 = 0
        /// The second commonest type of the name that `nameType` is the commonest of, 1 to 5, 0 for none.
        package var otherType: UInt8 = 0
        /// Words that stand before and behind that name, anywhere in the release; 0 for none.
        package var wordsBefore = SIMD4<UInt32>.zero
        package var wordsAfter = SIMD4<UInt32>.zero
        /// The last word of the longest name of several words that begins with this word, 0 for none.
        package var longerName: UInt32 = 0

        /// Whether its word stands in a name elsewhere, or in a place that says something of it.
        @inline(__always)
        package var isMentioned: Bool { nameType | wordType | marks | acronymType != 0 }
    }

    /// How many words before and behind a name are kept.
    package static let neighbours = 4

    /// What a word is somewhere in the release.
    package enum Mark {
        /// The last word of a person's name of several words.
        package static let lastOfPerson: UInt8 = 1
        /// The first word of one.
        package static let firstOfPerson: UInt8 = 2
        /// In an "About" heading.
        package static let about: UInt8 = 4
        /// In a name before a ticker.
        package static let ticker: UInt8 = 8
        /// In the first block.
        package static let title: UInt8 = 16
    }

    package private(set) var units: [Unit]
    private var words: [Word] = []
    private var slots: [Int32]
    private var wordOfUnit: [Int32]
    private let mask: Int
    private var names: [UInt64: Name] = [:]

    private struct Word {
        var hash: UInt32 = 0
        var small: UInt16 = 0
        var outside: UInt16 = 0
        var inside = SIMD8<UInt16>.zero
        var last: UInt16 = 0
        var first: UInt16 = 0
        var marks: UInt8 = 0
        var acronymType: UInt8 = 0
        /// Units of the longest name that begins with it.
        var longest: UInt8 = 0
        /// The last word of that name.
        var longestEnd: UInt32 = 0
    }

    private struct Name {
        var counts = SIMD8<UInt16>.zero
        var before = SIMD4<UInt32>.zero
        var after = SIMD4<UInt32>.zero

        /// Keeps a word in the first free lane, if it is not there.
        static func keep(_ word: UInt32, in words: inout SIMD4<UInt32>) {
            for lane in 0..<neighbours where words[lane] == 0 || words[lane] == word {
                words[lane] = word
                return
            }
        }
    }

    private static let longestName = 24

    /// Reads the labels of the first pass.
    package init(_ sequence: NameSequence, labels: [UInt8]) {
        let count = sequence.units.count
        var capacity = 64
        while capacity < count { capacity *= 2 }
        mask = capacity - 1
        slots = Array(repeating: -1, count: capacity)
        wordOfUnit = Array(repeating: -1, count: count)
        units = Array(repeating: Unit(), count: count)
        let spans = NameLabel.spans(labels)
        countWords(sequence.units, labels)
        countNames(sequence.units, spans)
        markBlocks(sequence)
        markTickersAndAcronyms(sequence.units, spans)
        describeWords(sequence.units, labels)
        for block in sequence.blocks { findNames(sequence.units, block, spans) }
    }

    private mutating func countWords(_ source: [NameUnit], _ labels: [UInt8]) {
        for index in source.indices where source[index].shape.isWord || source[index].shape.isEastAsian {
            let word = slot(of: source[index].word)
            wordOfUnit[index] = Int32(word)
            let label = Int(labels[index])
            if label != 0 {
                words[word].inside[NameLabel.type(label)] &+= 1
                if label == NameLabel.of(0, .end) { words[word].last &+= 1 }
                if label == NameLabel.of(0, .begin) { words[word].first &+= 1 }
            } else if source[index].shape.isCapital {
                words[word].outside &+= 1
            } else {
                words[word].small &+= 1
            }
        }
    }

    private mutating func slot(of hash: UInt32) -> Int {
        var slot = Int(hash &* 0x9E37_79B1 >> 7) & mask
        while slots[slot] >= 0 {
            let word = Int(slots[slot])
            if words[word].hash == hash { return word }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(words.count)
        words.append(Word(hash: hash))
        return words.count - 1
    }

    private mutating func countNames(_ source: [NameUnit], _ spans: [NameSpan]) {
        for span in spans where span.units.count <= Self.longestName {
            var hash: UInt64 = 0
            for index in span.units { hash = Self.step(hash, source[index].word) }
            var name = names[hash] ?? Name()
            name.counts[span.type] &+= 1
            Name.keep(source[span.units.lowerBound - 1].word, in: &name.before)
            Name.keep(source[span.units.upperBound].word, in: &name.after)
            names[hash] = name
            let word = Int(wordOfUnit[span.units.lowerBound])
            if word >= 0, span.units.count > words[word].longest {
                words[word].longest = UInt8(span.units.count)
                words[word].longestEnd = span.units.count > 1 ? source[span.units.upperBound - 1].word : 0
            }
        }
    }

    private static func step(_ hash: UInt64, _ word: UInt32) -> UInt64 {
        let mixed = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29)
    }

    private mutating func markBlocks(_ sequence: NameSequence) {
        var isBehindAbout = false
        for (order, block) in sequence.blocks.enumerated() {
            var kind: UInt8 = isBehindAbout ? 3 : 0
            isBehindAbout = false
            if block.count <= 12 { kind = 5 }
            if block.contains(where: { sequence.units[$0].word == Self.at }) { kind = 4 }
            if order == 0 { kind = 1 }
            if block.count <= 16, let first = block.first, sequence.units[first].word == Self.about,
                sequence.units[first].shape.isCapital
            {
                kind = 2
                isBehindAbout = true
                mark(first + 1..<block.upperBound, sequence.units, Mark.about)
            }
            if order == 0 { mark(block, sequence.units, Mark.title) }
            for index in block { units[index].blockKind = kind }
        }
    }

    private static let at = NameHash.word(0x40)
    private static let open = NameHash.word(0x28)
    private static let close = NameHash.word(0x29)
    private static let about = NameHash.word(TokenKey.of("about"))

    private mutating func mark(_ range: Range<Int>, _ source: [NameUnit], _ mark: UInt8) {
        for index in range where source[index].shape.isCapital {
            let word = wordOfUnit[index]
            if word >= 0 { words[Int(word)].marks |= mark }
        }
    }

    private mutating func markTickersAndAcronyms(_ source: [NameUnit], _ spans: [NameSpan]) {
        for span in spans {
            var next = span.units.upperBound
            guard next + 2 < source.count, source[next].word == Self.open else { continue }
            next += 1
            if source[next].shape == .punctuation { next += 1 }
            let word = wordOfUnit[next]
            guard word >= 0 else { continue }
            if Self.exchanges.contains(source[next].word) {
                mark(span.units, source, Mark.ticker)
            } else if source[next].shape == .capitals || source[next].shape == .innerCaps,
                next + 1 < source.count, source[next + 1].shape == .punctuation, span.units.count > 1
            {
                words[Int(word)].acronymType = UInt8(span.type + 1)
            }
        }
    }

    private static let exchanges: Set<UInt32> = Set(
        [
            "nyse", "nasdaq", "tsx", "tsxv", "otc", "otcqb", "otcqx", "otcmkts", "otcbb", "asx", "lse", "aim", "cse",
            "tse", "hkex", "amex", "euronext", "frankfurt", "fse", "fwb", "sgx", "neo", "six", "krx", "bse", "nse",
            "tyo",
            "sehk", "cboe", "xetra",
        ].map { NameHash.word(TokenKey.of($0)) })

    private mutating func describeWords(_ source: [NameUnit], _ labels: [UInt8]) {
        for index in source.indices {
            units[index].label = labels[index]
            let number = wordOfUnit[index]
            guard number >= 0 else { continue }
            var word = words[Int(number)]
            let label = Int(labels[index])
            if label != 0 {
                word.inside[NameLabel.type(label)] &-= 1
                if label == NameLabel.of(0, .end) { word.last &-= 1 }
                if label == NameLabel.of(0, .begin) { word.first &-= 1 }
            } else if source[index].shape.isCapital {
                word.outside &-= 1
            } else {
                word.small &-= 1
            }
            Self.describe(word, &units[index])
        }
    }

    private static func describe(_ word: Word, _ unit: inout Unit) {
        var inside = 0
        var most: UInt16 = 0
        for type in 0..<5 {
            inside += Int(word.inside[type])
            if word.inside[type] > most {
                most = word.inside[type]
                unit.wordType = UInt8(type + 1)
            }
        }
        let all = inside + Int(word.outside)
        unit.wordShare = all == 0 ? 0 : inside == 0 ? 1 : inside == all ? 4 : 2 * inside < all ? 2 : 3
        unit.wordCount = grade(all)
        unit.smallCount = grade(Int(word.small))
        unit.marks =
            word.marks | (word.last > 0 ? Mark.lastOfPerson : 0) | (word.first > 0 ? Mark.firstOfPerson : 0)
        unit.acronymType = word.acronymType
        unit.longerName = word.longestEnd
    }

    /// 0, 1, 2 to 3, 4 or more.
    private static func grade(_ count: Int) -> UInt8 { count == 0 ? 0 : count == 1 ? 1 : count < 4 ? 2 : 3 }

    private mutating func findNames(_ source: [NameUnit], _ block: Range<Int>, _ spans: [NameSpan]) {
        var start = block.lowerBound
        var span = spans.partition { $0.units.upperBound > start }
        while start < block.upperBound {
            while span < spans.count, spans[span].units.upperBound <= start { span += 1 }
            guard let (end, name) = longest(source, start, block.upperBound, span < spans.count ? spans[span] : nil)
            else {
                start += 1
                continue
            }
            describe(start..<end, name, span < spans.count ? spans[span].units : nil)
            start = end
        }
    }

    /// The longest name found elsewhere that begins at `start`.
    private func longest(
        _ source: [NameUnit], _ start: Int, _ limit: Int, _ own: NameSpan?
    ) -> (end: Int, name: Name)? {
        let word = wordOfUnit[start]
        guard word >= 0, words[Int(word)].longest > 0, source[start].shape != .small || units[start].label != 0 else {
            return nil
        }
        var hash: UInt64 = 0
        var found: (Int, Name)?
        var end = start
        let last = min(limit, start + Int(words[Int(word)].longest))
        while end < last {
            hash = Self.step(hash, source[end].word)
            end += 1
            guard var name = names[hash] else { continue }
            if let own, own.units == start..<end { name.counts[own.type] &-= 1 }
            if name.counts.wrappedSum() > 0 { found = (end, name) }
        }
        return found
    }

    private mutating func describe(_ range: Range<Int>, _ name: Name, _ own: Range<Int>?) {
        let counts = name.counts
        var type = 0
        for candidate in 1..<5 where counts[candidate] > counts[type] { type = candidate }
        var other: UInt8 = 0
        for candidate in 0..<5 where candidate != type && counts[candidate] > 0 {
            if other == 0 || counts[candidate] > counts[Int(other) - 1] { other = UInt8(candidate + 1) }
        }
        let all = counts.wrappedSum()
        var relation: UInt8 = 0
        if let own, own.overlaps(range) {
            relation =
                own == range
                ? 1
                : range.lowerBound <= own.lowerBound && own.upperBound <= range.upperBound
                    ? 2 : own.lowerBound <= range.lowerBound && range.upperBound <= own.upperBound ? 3 : 4
        }
        for index in range {
            units[index].nameType = UInt8(type + 1)
            units[index].namePlace =
                range.count == 1 ? 4 : index == range.lowerBound ? 1 : index == range.upperBound - 1 ? 3 : 2
            units[index].nameCount = Self.grade(Int(all))
            units[index].isPure = counts[type] == all ? 1 : 0
            units[index].relation = relation
            units[index].otherType = other
            units[index].wordsBefore = name.before
            units[index].wordsAfter = name.after
        }
    }
}

extension Array where Element == NameSpan {
    /// Index of the first for which a condition holds that no earlier one fulfils.
    fileprivate func partition(_ condition: (NameSpan) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
