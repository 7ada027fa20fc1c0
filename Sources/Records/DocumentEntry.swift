/// The fields of the document as a whole.
public struct DocumentEntry: Hashable, Sendable {
    /// What kind of document it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case pressRelease = "press_release"
        case news
        case notice
        case unknown
    }

    /// Whether it is new or changes an earlier one.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case new, update, correction, withdrawn
    }

    public var kind: Kind = .unknown
    public var status: Status = .new
    /// BCP 47 primary tag, null where unknown.
    public var language: String?
    public var title: String?
    public var subtitle: String?
    /// `YYYY-MM-DD`, or a date-time with offset where the page states one.
    public var publishedAt: String?
    public var modifiedAt: String?
    public var url: String?
    public var publisher: String?
    public var author: String?
    /// Id of the organization that speaks, where it is one of `organizations`.
    public var issuerID: String?
    public var dateline: Dateline?
    public var embargo: Embargo?
    /// The text that all offsets count in.
    public var text: String
    /// Sections in text order: block sections partition the text, `dateline` and `quote` lie inside them.
    public var sections: [Section] = []
    public var tables: [TableEntry] = []
    /// Where the fields above were read.
    public var evidence: [Evidence] = []
    /// Near-duplicate fingerprint of the text, hex.
    public var fingerprint: String?

    /// Makes an entry with only its text.
    public init(text: String) { self.text = text }

    /// Place, date and wire in front of the lead.
    public struct Dateline: Hashable, Sendable {
        /// As written, without date and wire: `JI'NAN, China`.
        public var place: String?
        /// `YYYY-MM-DD`.
        public var date: String?
        /// As written: `PRNewswire`.
        public var wire: String?

        /// Makes a dateline.
        public init(place: String?, date: String?, wire: String?) {
            self.place = place
            self.date = date
            self.wire = wire
        }
    }

    /// A stated embargo, or a statement that there is none.
    public struct Embargo: Hashable, Sendable {
        /// As written.
        public var stated: String
        /// Whether it says *for immediate release*.
        public var immediate: Bool
        /// When it ends, with offset where stated.
        public var until: String?

        /// Makes an embargo.
        public init(stated: String, immediate: Bool, until: String?) {
            self.stated = stated
            self.immediate = immediate
            self.until = until
        }
    }

    /// A part of the release, offsets in Unicode scalars.
    public struct Section: Hashable, Sendable {
        /// The parts of the genre.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case headline, subhead, dateline, lead, body, quote, list, table, caption, about, contact
            case safeHarbor = "safe_harbor"
        }

        public var kind: Kind
        public var start: Int
        public var end: Int

        /// Makes a section.
        public init(kind: Kind, start: Int, end: Int) {
            self.kind = kind
            self.start = start
            self.end = end
        }
    }

    /// A table, cells as text.
    public struct TableEntry: Hashable, Sendable {
        public var start: Int
        public var end: Int
        public var rows: [[String]]

        /// Makes a table.
        public init(start: Int, end: Int, rows: [[String]]) {
            self.start = start
            self.end = end
            self.rows = rows
        }
    }

    /// Where a document field was read.
    public struct Evidence: Hashable, Sendable {
        /// The field's JSON name.
        public var field: String
        /// A clue's origin, or a place in the text (`text:dateline`).
        public var from: String
        public var raw: String
        public var start: Int?
        public var end: Int?

        /// Makes an entry.
        public init(field: String, from: String, raw: String, start: Int? = nil, end: Int? = nil) {
            self.field = field
            self.from = from
            self.raw = raw
            self.start = start
            self.end = end
        }
    }
}
