@testable import DatelineExtraction
import DatelineRecords

/// Figures of a text in one line each: `count 300 projects gt`.
enum FigureText {
    static func figures(_ text: String, language: String = "en") -> [String] {
        draft(text, language: language).figures.map(line)
    }

    static func draft(_ text: String, language: String = "en") -> Draft {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        var draft = Draft(
            Document(
                source: source, text: bytes,
                blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count), language: language)],
                language: language))
        FindDates(options: StageOptions()).run(&draft)
        FindFigures(options: StageOptions()).run(&draft)
        return draft
    }

    static func line(_ figure: FigureFinding) -> String {
        let range = [figure.low, figure.high].map { $0?.description ?? "" }.joined(separator: "..")
        let parts: [String?] = [
            figure.kind.rawValue, figure.value?.description ?? range, figure.unit, figure.qualifier?.rawValue,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}
