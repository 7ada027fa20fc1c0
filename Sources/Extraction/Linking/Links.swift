package import DatelineRecords

/// The record's entries in the making.
///
/// They are the entries of `Record`, but every `start` and `end` (mentions, sections, evidence, tables) still counts UTF-8 bytes: Assembly turns all of them into Unicode scalars at once.
public struct Links: Sendable {
    /// Fields of the document; its text, sections and tables are filled by Assembly.
    package var document = DocumentEntry(text: "")
    /// Day of release as a date, where known: relative expressions are resolved against it.
    package var publishedDay: CivilDate?
    /// Range of the headline, where the text holds it.
    package var titleRange: TextRange?
    package var dates: [DateEntry] = []
    package var people: [PersonEntry] = []
    package var organizations: [OrganizationEntry] = []
    package var events: [EventEntry] = []
    package var prefectures: [PrefectureEntry] = []
    package var subdivisions: [SubdivisionEntry] = []
    package var figures: [FigureEntry] = []
    package var quotes: [QuoteEntry] = []
    package var contacts: [ContactEntry] = []
}

extension Draft {
    /// The mention at a byte range; offsets stay bytes until Assembly.
    package func mention(_ range: TextRange) -> Mention {
        Mention(start: range.start, end: range.end, text: document.text[range])
    }
}
