/// A language that the tagger reads: how its units are made and what their features are.
package enum NameLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case japanese = "ja"
    case chinese = "zh"

    /// The units of some blocks.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of a document.
    ///   - blocks: Indices of the blocks to read, ascending.
    ///   - tables: What is known of words.
    package func sequence(_ tokens: TokenTable, blocks: [Int], tables: WordTables) -> NameSequence {
        switch self {
        case .english: EnglishUnits.sequence(tokens, blocks: blocks, tables: tables)
        case .japanese, .chinese: CharacterUnits.sequence(tokens, blocks: blocks, self, tables: tables)
        }
    }

    /// How often the second pass runs at most, each time on the labels of the time before, until nothing changes any more.
    var rounds: Int { self == .english ? 4 : 2 }

    /// Largest number of features a unit.
    package static let featureLimit = 176

    /// What the templates look at, for a model's header.
    package var templates: String {
        switch self {
        case .english: EnglishFeatures.summary + "; " + ContextFeatures.summary(self)
        case .japanese:
            CharacterFeatures.summary + CharacterFeatures.japaneseSummary + "; " + ContextFeatures.summary(self)
        case .chinese: CharacterFeatures.summary + "; " + ContextFeatures.summary(self)
        }
    }

    /// Writes the feature hashes of a unit that need no context.
    ///
    /// - Parameters:
    ///   - units: All units of the text.
    ///   - here: Index of the unit.
    ///   - target: Room for `featureLimit` hashes.
    /// - Returns: How many were written.
    @inline(__always)
    package func write(
        _ units: UnsafePointer<NameUnit>, _ here: Int, into target: UnsafeMutablePointer<UInt32>
    ) -> Int {
        var writer = FeatureWriter(target: target)
        switch self {
        case .english: EnglishFeatures.write(units, here, into: &writer)
        case .japanese, .chinese: CharacterFeatures.write(units, here, self, into: &writer)
        }
        return writer.count
    }
}
