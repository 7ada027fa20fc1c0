/// One document's record: the product's public contract, version 1. Field by field as the JSON Schema that `dateline schema` prints.
public struct Record: Hashable, Sendable {
    /// Name of the contract.
    public static let schema = "dateline/record/1"

    /// SHA-256 of the source bytes, lower-case hex.
    public var id: String
    /// The pipeline that made it.
    public var pipeline: PipelineStamp
    /// Where the bytes came from.
    public var source: Source
    /// The document's own fields.
    public var document: DocumentEntry
    /// Dates, ordered by first mention.
    public var dates: [DateEntry] = []
    /// People, ordered by first mention.
    public var people: [PersonEntry] = []
    /// Organizations, ordered by first mention.
    public var organizations: [OrganizationEntry] = []
    /// Japanese prefectures, ordered by first mention.
    public var prefectures: [PrefectureEntry] = []
    /// First-level subdivisions of other countries, ordered by first mention.
    public var subdivisions: [SubdivisionEntry] = []
    /// Figures in text order, one a mention.
    public var figures: [FigureEntry] = []
    /// Named events, ordered by first mention.
    public var events: [EventEntry] = []
    /// Direct quotations in text order.
    public var quotes: [QuoteEntry] = []
    /// Contacts in text order.
    public var contacts: [ContactEntry] = []
    /// What the reader should distrust.
    public var diagnostics: [Diagnostic] = []

    /// Makes a record without entries.
    public init(id: String, pipeline: PipelineStamp, source: Source, document: DocumentEntry) {
        self.id = id
        self.pipeline = pipeline
        self.source = source
        self.document = document
    }
}

/// Name, version and digest of the pipeline that made a record.
public struct PipelineStamp: Hashable, Sendable {
    public var name: String
    /// The program's version.
    public var version: String
    /// SHA-256 over version, stages, options, limits, models and tables.
    public var digest: String

    /// Makes a stamp.
    public init(name: String, version: String, digest: String) {
        self.name = name
        self.version = version
        self.digest = digest
    }
}

/// A place in `document.text` that says a value: half-open offsets in Unicode scalars, `text == document.text[start..<end]`.
public struct Mention: Hashable, Sendable {
    public var start: Int
    public var end: Int
    public var text: String

    /// Makes a mention.
    public init(start: Int, end: Int, text: String) {
        self.start = start
        self.end = end
        self.text = text
    }
}

/// A problem as the record shows it, offsets in Unicode scalars.
public struct Diagnostic: Hashable, Sendable {
    public var code: String
    public var stage: String
    public var message: String
    public var start: Int?
    public var end: Int?

    /// Makes a diagnostic.
    public init(code: String, stage: String, message: String, start: Int? = nil, end: Int? = nil) {
        self.code = code
        self.stage = stage
        self.message = message
        self.start = start
        self.end = end
    }
}
