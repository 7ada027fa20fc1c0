/// What the releases of an archive have a phrase for, in 16 bits: what a tagger found there, counted.
package enum KnownName {
    /// Longest phrase that is kept, in units.
    package static let longest = 8
    /// Longer phrases begin with this one.
    package static let isPrefix: UInt16 = 1 << 15

    /// The value of a phrase.
    ///
    /// - Parameters:
    ///   - counts: How often it was found as a whole name of each type.
    ///   - others: How often it stood elsewhere with a capital letter: outside of names, or across the border of one.
    ///   - releases: In how many releases it was found as a name.
    package static func value(counts: SIMD8<UInt32>, others: UInt32, releases: UInt32) -> UInt16 {
        var type = 0
        for candidate in 1..<5 where counts[candidate] > counts[type] { type = candidate }
        let all = counts.wrappedSum()
        let purity = share(counts[type], all, [700, 900, 980])
        let inside = share(all, all + others, [300, 700, 930])
        return UInt16(type + 1) | purity << 3 | inside << 5 | step(releases, [4, 12, 60]) << 7
    }
}

/// What the releases of an archive have a capitalized spelling for, in 16 bits: the labels that a tagger gave it, counted.
package enum WordHabit {
    /// The value of a spelling.
    ///
    /// - Parameters:
    ///   - labels: How often it had each label, `NameLabel.count` numbers.
    ///   - releases: In how many releases it stood.
    package static func value(labels: [UInt32], releases: UInt32) -> UInt16 {
        let all = labels.reduce(0, +)
        var most = labels[0]
        var main = 0
        for type in 0..<NameLabel.typeNames.count {
            let first = NameLabel.of(type, .begin)
            let count = labels[first...first + 3].reduce(0, +)
            if count > most {
                most = count
                main = type + 1
            }
        }
        var place = 0
        if main > 0 {
            let first = NameLabel.of(main - 1, .begin)
            for candidate in 1...3 where labels[first + candidate] > labels[first + place] { place = candidate }
        }
        return UInt16(main + 1) | UInt16(place) << 3 | share(most, all, [600, 800, 950]) << 5
            | step(releases, [4, 12, 60]) << 7
    }
}

/// The step of a share: 0 below the first of three thousandths, 3 from the last one on.
private func share(_ part: UInt32, _ all: UInt32, _ steps: [UInt32]) -> UInt16 {
    guard all > 0 else { return 0 }
    return step(part * 1000, steps.map { $0 * all })
}

/// How many of some bounds a number reaches.
private func step(_ number: UInt32, _ bounds: [UInt32]) -> UInt16 { UInt16(bounds.count { number >= $0 }) }
