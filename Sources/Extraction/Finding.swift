package import DatelineRecords

/// What a stage found at a place of the text: a byte range from the moment it was made, and how sure the rule is.
package protocol Finding: Sendable {
    /// Byte range in the document's text.
    var range: TextRange { get }
    /// Strength of the rule, 0 to 1; it decides where two stages claim the same bytes. No probability.
    var score: Float { get }
}

/// A figure found in the text. One a mention.
package struct FigureFinding: Finding, Hashable {
    package var range: TextRange
    package var score: Float
    package var kind: FigureEntry.Kind
    package var value: ExactDecimal?
    package var low: ExactDecimal?
    package var high: ExactDecimal?
    package var qualifier: FigureEntry.Qualifier?
    package var unit: String?
    /// The whole noun phrase counted, or a table's row header.
    package var of: String?
    /// Date value that the figure is about, from a table's column header.
    package var period: String?
    /// Whether it is a cell of a table (then it is the issuer's).
    package var isTableCell = false

    package init(range: TextRange, score: Float, kind: FigureEntry.Kind, value: ExactDecimal?) {
        self.range = range
        self.score = score
        self.kind = kind
        self.value = value
    }
}

/// A place found in the text: a prefecture or another first-level subdivision, or a city that points to one.
package struct PlaceFinding: Finding, Hashable {
    package var range: TextRange
    package var score: Float
    /// ISO 3166-2 code: `JP-27`, `CN-SD`, `US-CA`.
    package var code: String
    /// The city as written where only a city was named.
    package var impliedBy: String?
    /// Whether the form says itself that it is the subdivision (`Osaka Prefecture`, `大阪府`, `Calif.`), not only its bare name.
    package var isExplicit: Bool

    package init(range: TextRange, score: Float, code: String, impliedBy: String? = nil, isExplicit: Bool = false) {
        self.range = range
        self.score = score
        self.code = code
        self.impliedBy = impliedBy
        self.isExplicit = isExplicit
    }
}

/// A name found in the text, by the conventions of the tagger: a span and a type, not yet an entry.
package struct NameFinding: Finding, Hashable {
    /// Types of names.
    package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        case person, organization, location, event, product
    }

    package var range: TextRange
    package var score: Float
    package var kind: Kind

    package init(range: TextRange, score: Float, kind: Kind) {
        self.range = range
        self.score = score
        self.kind = kind
    }
}

/// A listing found in the text: exchange and symbol.
package struct TickerFinding: Finding, Hashable {
    /// From the exchange's name to the symbol.
    package var range: TextRange
    package var score: Float
    /// Short name of the exchange: `TSE`, `NYSE`.
    package var exchange: String
    package var symbol: String

    package init(range: TextRange, score: Float, exchange: String, symbol: String) {
        self.range = range
        self.score = score
        self.exchange = exchange
        self.symbol = symbol
    }
}

/// A direct quotation found in the text.
package struct QuoteFinding: Finding, Hashable {
    /// What is quoted, without the marks; one over several paragraphs runs from the first to the last.
    package var range: TextRange
    package var score: Float
    /// Where the speaker's name, pronoun or description stands, if attribution names one.
    package var speaker: TextRange?

    package init(range: TextRange, score: Float, speaker: TextRange?) {
        self.range = range
        self.score = score
        self.speaker = speaker
    }
}

/// One contact of a contact block.
package struct ContactFinding: Finding, Hashable {
    /// The lines that state it.
    package var range: TextRange
    package var score: Float
    package var name: TextRange?
    package var organization: TextRange?
    package var email: TextRange?
    package var phone: TextRange?
    package var url: TextRange?

    package init(range: TextRange, score: Float) {
        self.range = range
        self.score = score
    }
}

/// A part of the release.
package struct SectionFinding: Hashable, Sendable {
    package var kind: DocumentEntry.Section.Kind
    package var range: TextRange

    package init(kind: DocumentEntry.Section.Kind, range: TextRange) {
        self.kind = kind
        self.range = range
    }
}

/// A dateline in front of the lead.
package struct DatelineFinding: Hashable, Sendable {
    /// From the place to the dash behind the wire.
    package var range: TextRange
    package var place: TextRange?
    package var date: TextRange?
    package var wire: TextRange?

    package init(range: TextRange, place: TextRange? = nil, date: TextRange? = nil, wire: TextRange? = nil) {
        self.range = range
        self.place = place
        self.date = date
        self.wire = wire
    }
}
