@testable import DatelineExtraction
import DatelineRecords

/// Reads the dates of a line of text, for tests.
enum DateReading {
    /// Values in order of first mention, resolved against a day of release.
    static func values(_ text: String, language: String = "en", published: String? = nil) -> [String] {
        draft(text, language, published).links.dates.map(\.value)
    }

    /// Start and end of each date in a text.
    static func borders(_ text: String, language: String = "en", published: String? = nil) -> [String?] {
        draft(text, language, published).links.dates.flatMap { [$0.start, $0.end] }
    }

    /// Codes of problems.
    static func problems(_ text: String, language: String = "en") -> [String] {
        draft(text, language, nil).problems.map(\.code)
    }

    /// The draft of a text after its dates are linked.
    static func draft(_ text: String, _ language: String, _ published: String?, clues: [Clue] = []) -> Draft {
        let bytes = DocumentText(text)
        let document = Document(
            source: Source(uri: "-", mediaType: "text/plain", charset: "utf-8", byteCount: bytes.count), text: bytes,
            blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))], clues: clues, language: language)
        var draft = Draft(document)
        FindDates(options: StageOptions()).run(&draft)
        draft.links.publishedDay = published.flatMap { DateReader.day($0) }
        LinkDates(options: StageOptions()).run(&draft)
        return draft
    }
}
