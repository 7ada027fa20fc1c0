import DatelineDocuments
import DatelineExtraction
import DatelineRecords
import Foundation

/// A text with the names that stand in it.
struct MarkedText {
    /// A name: UTF-8 byte range and type (`PER`, `ORG`, `LOC`, `EVT`, `PRD`, or `MISC` where a set does not tell events from products).
    struct Name: Hashable {
        var range: TextRange
        var type: String
    }

    var id: String
    var document: Document
    var names: [Name]
    /// Whether events and products are marked as such.
    var isComplete = true
    /// Whether a machine set its marks: they are worth less than marks by hand.
    var isSilver = false

    /// Blocks of a text, parted at blank lines.
    static func document(_ text: String, language: String) -> Document {
        DocumentReader().bareText(text, language: language)
    }
}

/// Lines `{id, lang, text, spans: [[start, end, label]]}` with offsets in Unicode scalars.
enum MarkedLines {
    private struct Line: Decodable {
        var id: String?
        var lang: String?
        var text: String
        var spans: [Span]
    }

    private struct Span: Decodable {
        var start: Int
        var end: Int
        var label: String

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            start = try container.decode(Int.self)
            end = try container.decode(Int.self)
            label = try container.decode(String.self)
        }
    }

    /// Reads a file; lines of other languages are left out.
    static func read(_ data: Data, language: String) throws -> [MarkedText] {
        let decoder = JSONDecoder()
        return try data.split(separator: 0x0A).enumerated().compactMap { number, bytes in
            let line = try decoder.decode(Line.self, from: Data(bytes))
            guard (line.lang ?? language) == language else { return nil }
            let offsets = byteOffsets(line.text)
            let names = line.spans.compactMap { span -> MarkedText.Name? in
                guard span.start >= 0, span.start < span.end, span.end < offsets.count else { return nil }
                return MarkedText.Name(range: TextRange(offsets[span.start], offsets[span.end]), type: span.label)
            }
            return MarkedText(
                id: line.id ?? "line \(number + 1)", document: MarkedText.document(line.text, language: language),
                names: names)
        }
    }

    /// The byte offset of each scalar, and that of the end.
    private static func byteOffsets(_ text: String) -> [Int] {
        var offsets: [Int] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        return offsets
    }
}

/// Files of tokens and tags, a sentence parted from the next by a blank line.
enum TaggedTokens {
    /// Reads a file into texts of some sentences each, a block a sentence.
    ///
    /// - Parameters:
    ///   - data: Lines `token TAB tag`.
    ///   - name: Name of the set, for ids.
    ///   - language: `en` joins tokens by spaces where English has them; other languages join them without.
    ///   - sentences: How many sentences make a text.
    static func read(_ data: Data, name: String, language: String, sentences: Int) -> [MarkedText] {
        var texts: [MarkedText] = []
        var current = Builder(isSpaced: language == "en")
        let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
        for line in lines {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard fields.count == 2 else {
                current.endSentence()
                if current.sentenceCount == sentences {
                    texts.append(current.text(id: "\(name) \(texts.count + 1)", language: language))
                    current = Builder(isSpaced: language == "en")
                }
                continue
            }
            current.add(String(decoding: fields[0], as: UTF8.self), String(decoding: fields[1], as: UTF8.self))
        }
        current.endSentence()
        if current.sentenceCount > 0 {
            texts.append(current.text(id: "\(name) \(texts.count + 1)", language: language))
        }
        return texts
    }

    private struct Builder {
        let isSpaced: Bool
        var text = ""
        var names: [MarkedText.Name] = []
        var sentenceCount = 0
        private var isSentenceOpen = false
        private var isGlued = true
        private var isQuoteOpen = false
        private var nameType: String?
        private var nameStart = 0

        init(isSpaced: Bool) { self.isSpaced = isSpaced }

        mutating func add(_ token: String, _ tag: String) {
            if !isSentenceOpen, sentenceCount > 0 { text += "\n\n" }
            let tagType = tag == "O" ? nil : String(tag.dropFirst(2))
            if nameType != nil, tagType == nil || tag.hasPrefix("B-") || tagType != nameType { closeName() }
            if isSpaced, isSentenceOpen, !isGlued, !Self.closing.contains(token), !token.hasPrefix("'"),
                !token.hasPrefix("’"), token != "\"" || !isQuoteOpen
            {
                text += " "
            }
            isSentenceOpen = true
            if let tagType, nameType == nil {
                nameType = tagType
                nameStart = text.utf8.count
            }
            text += token
            isGlued = Self.opening.contains(token) || token == "\"" && !isQuoteOpen
            if token == "\"" { isQuoteOpen.toggle() }
        }

        mutating func endSentence() {
            closeName()
            guard isSentenceOpen else { return }
            sentenceCount += 1
            isSentenceOpen = false
            isGlued = true
            isQuoteOpen = false
        }

        func text(id: String, language: String) -> MarkedText {
            MarkedText(
                id: id, document: MarkedText.document(text, language: language), names: names, isComplete: false)
        }

        private mutating func closeName() {
            guard let type = nameType else { return }
            names.append(MarkedText.Name(range: TextRange(nameStart, text.utf8.count), type: type))
            nameType = nil
        }

        private static let closing: Set<String> = [
            ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "n't", "n’t", "''", "”", "...",
        ]
        private static let opening: Set<String> = ["(", "[", "{", "$", "``", "“", "#", "@"]
    }
}
