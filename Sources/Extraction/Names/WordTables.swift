/// What is known of words beforehand: places and names of people, how often a word is written small, clusters, head words.
///
/// Parts of a model file: `gaz` (phrases), `case` (words), `cluster` (spellings), `lexicon` (words), `known` (phrases), `habit` (spellings),
/// each an index and its values.
package struct WordTables: Sendable {
    private let file: ModelFile
    private let gazetteer: Table<UInt8>?
    private let cases: Table<UInt8>?
    private let clusters: Table<UInt32>?
    private let lexicon: Table<UInt8>?
    private let knownNames: Table<UInt16>?
    private let habits: Table<UInt16>?

    /// Opens the tables of a file; those that it lacks are empty.
    package init(_ file: ModelFile) {
        self.file = file
        gazetteer = Table(file, "gaz")
        cases = Table(file, "case")
        clusters = Table(file, "cluster")
        lexicon = Table(file, "lexicon")
        knownNames = Table(file, "known")
        habits = Table(file, "habit")
    }

    /// Kinds of a phrase of the gazetteer (`GazetteerKind`), with `isPrefix` where longer phrases begin with it; 0 for others.
    @inline(__always)
    package func phrase(_ hash: UInt32) -> UInt8 { gazetteer?[hash] ?? 0 }

    /// How often a word is written small: 0 unknown, 1 to 6 from never to always for words seen seldom, 7 to 12 for frequent ones.
    @inline(__always)
    package func smallness(_ word: UInt32) -> UInt8 { cases?[word] ?? 0 }

    /// Whether a word of this smallness is written small in six of ten places or more.
    @inline(__always)
    static func isMostlySmall(_ smallness: UInt8) -> Bool {
        smallness > frequent ? smallness >= frequent + 5 : smallness >= 5
    }

    /// What is added to the smallness of frequent words.
    private static let frequent: UInt8 = 6

    /// Clusters of a spelling: the fine one, 1 to 1024, and in the upper half the coarse one, 1 to 128; 0 unknown.
    @inline(__always)
    package func cluster(_ spelling: UInt32) -> UInt32 { clusters?[spelling] ?? 0 }

    /// Kinds of a head word (`LexiconKind`).
    @inline(__always)
    package func headWord(_ word: UInt32) -> UInt8 { lexicon?[word] ?? 0 }

    /// What a phrase is in the releases of an archive (`KnownName`), with `isPrefix` where longer phrases begin with it; 0 unknown.
    @inline(__always)
    package func known(_ hash: UInt32) -> UInt16 { knownNames?[hash] ?? 0 }

    /// What a capitalized spelling is in them (`WordHabit`); 0 unknown.
    @inline(__always)
    package func habit(_ spelling: UInt32) -> UInt16 { habits?[spelling] ?? 0 }

    /// Bits of the gazetteer's kinds in English.
    package enum GazetteerKind {
        package static let city: UInt8 = 1
        package static let largeCity: UInt8 = 2
        package static let country: UInt8 = 4
        package static let region: UInt8 = 8
        package static let givenName: UInt8 = 16
        package static let familyName: UInt8 = 32
        /// Longer phrases begin with this one.
        package static let isPrefix: UInt8 = 128
    }

    /// Bits of the head words: last words of organizations, first words of them, titles of people, words of places.
    package enum LexiconKind {
        package static let suffix: UInt8 = 1
        package static let prefix: UInt8 = 2
        package static let title: UInt8 = 4
        package static let place: UInt8 = 8
    }

    private struct Table<Value>: @unchecked Sendable {
        let index: HashIndex
        let values: UnsafePointer<Value>

        init?(_ file: ModelFile, _ name: String) {
            let part = file.part(name).bindMemory(to: Value.self)
            guard let index = file.index(name), let first = part.baseAddress, part.count >= index.count else {
                return nil
            }
            self.index = index
            values = first
        }

        @inline(__always)
        subscript(hash: UInt32) -> Value? {
            let row = index.row(hash)
            return row < 0 ? nil : values[row]
        }
    }
}
