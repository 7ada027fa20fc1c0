public import DatelineRecords

/// The working state of one document between reading and record: each stage reads some of its fields and fills others.
public struct Draft: Sendable {
    /// What was read; no stage alters it.
    package let document: Document
    /// Its tokens.
    package let tokens: TokenTable
    /// Organizations and people that the user knows.
    package let registry: Registry?

    // Filled by find-dates.
    package var dates: [DateFinding] = []
    // Filled by find-sections.
    package var sections: [SectionFinding] = []
    package var dateline: DatelineFinding?
    package var status: DocumentEntry.Status = .new
    package var kind: DocumentEntry.Kind = .unknown
    package var embargo: DocumentEntry.Embargo?
    // Filled by find-figures, find-places, find-names, find-tickers, find-quotes, find-contacts.
    package var figures: [FigureFinding] = []
    package var places: [PlaceFinding] = []
    package var names: [NameFinding] = []
    package var tickers: [TickerFinding] = []
    // Filled by find-tickers too.
    package var identifiers: [IdentifierFinding] = []
    package var quotes: [QuoteFinding] = []
    package var contacts: [ContactFinding] = []

    /// The record in the making: filled by link-document, link-dates, link-names, link-figures, link-quotes.
    package var links = Links()
    /// What the reader should distrust.
    package var problems: [Problem]

    /// Tokenizes a document.
    public init(_ document: Document) { self.init(document, registry: nil) }

    /// Tokenizes a document whose names a registry may know.
    package init(_ document: Document, registry: Registry?) {
        self.document = document
        self.registry = registry
        tokens = Tokenizer.tokens(of: document)
        problems = document.problems
        if let language = document.language, !Self.languages.contains(language) {
            problems.append(
                Problem(
                    "language-unsupported", stage: "tokens",
                    message: "The text is in `\(language)`; values are read in English, Japanese and Chinese."))
        }
    }

    /// Languages that values are read in, BCP 47 primary tags.
    private static let languages: Set<String> = ["en", "ja", "zh"]

    /// The first section of a kind.
    package func section(_ kind: DocumentEntry.Section.Kind) -> TextRange? {
        sections.first { $0.kind == kind }?.range
    }
}

/// A field of the draft, as stages declare what they read and fill.
public enum DraftField: String, Hashable, Sendable, CaseIterable {
    case dates, sections, figures, places, names, tickers, quotes, contacts
    /// Findings that no longer overlap.
    case settled
    /// Title, dates of publication, author … chosen among clues and text.
    case document
    /// Entries of dates, of people and organizations, of places.
    case dateEntries = "date entries"
    case nameEntries = "name entries"
    case placeEntries = "place entries"
    case figureEntries = "figure entries"
    case quoteEntries = "quote entries"
    case contactEntries = "contact entries"
}
