/// A document after reading: text, blocks, tables and clues. Documents makes it, Extraction reads it, nobody changes it.
public struct Document: Sendable {
    /// Where the bytes came from.
    public var source: Source
    /// NFC, reading order, headline first, paragraphs parted by a blank line, table cells by tabs.
    public var text: DocumentText
    /// Blocks in text order; they do not overlap and cover all but the blank lines between them.
    public var blocks: [Block]
    /// Tables in text order.
    public var tables: [Table]
    /// What the markup, the headers or the URL say about the document, in order of appearance.
    public var clues: [Clue]
    /// BCP 47 primary tag of the main text, null where unknown.
    public var language: String?
    /// What was wrong with the bytes.
    public var problems: [Problem]

    /// Makes a document.
    public init(
        source: Source, text: DocumentText, blocks: [Block] = [], tables: [Table] = [], clues: [Clue] = [],
        language: String? = nil, problems: [Problem] = []
    ) {
        self.source = source
        self.text = text
        self.blocks = blocks
        self.tables = tables
        self.clues = clues
        self.language = language
        self.problems = problems
    }
}

/// Where a document's bytes came from and how they were decoded.
public struct Source: Hashable, Sendable {
    /// Path below its INPUT, or URL; container members after `#`; `-` for standard input.
    public var uri: String
    /// Media type after detection, such as `text/html`.
    public var mediaType: String
    /// The charset that decoded the bytes, lower-case WHATWG name; null where nothing was decoded.
    public var charset: String?
    /// Number of source bytes.
    public var byteCount: Int

    /// Makes a source.
    public init(uri: String, mediaType: String, charset: String?, byteCount: Int) {
        self.uri = uri
        self.mediaType = mediaType
        self.charset = charset
        self.byteCount = byteCount
    }
}

/// A paragraph-like unit of the text.
public struct Block: Hashable, Sendable {
    /// What kind of unit it is in the markup.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A heading, with `Block.level` 1 to 6.
        case heading
        /// A paragraph.
        case paragraph
        /// One item of a list, without its bullet or number mark where the markup gave it.
        case listItem
        /// A whole table, one line a row, cells parted by tabs.
        case table
        /// A caption of an image or a table.
        case caption
        /// A block quotation.
        case blockquote
        /// Preformatted text, lines kept.
        case preformatted
    }

    /// The kind.
    public var kind: Kind
    /// UTF-8 byte range in the document's text.
    public var range: TextRange
    /// Heading level 1 to 6, else 0.
    public var level: Int
    /// BCP 47 primary tag, null where unknown.
    public var language: String?
    /// Ranges in bold type inside it, such as a run-in heading; empty where markup says nothing.
    public var emphasized: [TextRange]

    /// Makes a block.
    public init(
        kind: Kind, range: TextRange, level: Int = 0, language: String? = nil, emphasized: [TextRange] = []
    ) {
        self.kind = kind
        self.range = range
        self.level = level
        self.language = language
        self.emphasized = emphasized
    }
}

/// A table of the document; its text is one block.
public struct Table: Hashable, Sendable {
    /// UTF-8 byte range of the whole table.
    public var range: TextRange
    /// Cells, row by row; a spanned cell stands once, at its first place.
    public var rows: [[Cell]]
    /// Number of leading rows that hold headers.
    public var headerRowCount: Int
    /// The caption's range, where the markup has one.
    public var caption: TextRange?

    /// One cell.
    public struct Cell: Hashable, Sendable {
        /// UTF-8 byte range of its text.
        public var range: TextRange
        /// Index of its first column, spans of earlier cells counted.
        public var column: Int
        /// Number of columns that it covers.
        public var columnSpan: Int
        /// Whether the markup calls it a header.
        public var isHeader: Bool

        /// Makes a cell.
        public init(range: TextRange, column: Int, columnSpan: Int = 1, isHeader: Bool = false) {
            self.range = range
            self.column = column
            self.columnSpan = columnSpan
            self.isHeader = isHeader
        }
    }

    /// Makes a table.
    public init(range: TextRange, rows: [[Cell]], headerRowCount: Int = 0, caption: TextRange? = nil) {
        self.range = range
        self.rows = rows
        self.headerRowCount = headerRowCount
        self.caption = caption
    }
}

/// One statement of markup, headers, visible text or URL about a field of the record. Linking alone chooses among them.
public struct Clue: Hashable, Sendable {
    /// The field that a clue is about.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case title
        case subtitle
        case publishedAt = "published_at"
        case modifiedAt = "modified_at"
        case author
        case publisher
        case language
        case url
        /// Kind of document (`NewsArticle`, `article`).
        case kind
    }

    /// The field.
    public var field: Field
    /// Where it stood: `json-ld:datePublished`, `meta:article:published_time`, `time`, `url`, `text:byline` …
    public var origin: String
    /// What stood there, trimmed.
    public var raw: String
    /// Where it stands in the text, if it does.
    public var range: TextRange?

    /// Makes a clue.
    public init(_ field: Field, origin: String, raw: String, range: TextRange? = nil) {
        self.field = field
        self.origin = origin
        self.raw = raw
        self.range = range
    }
}
