public import DatelineRecords

/// Reads bytes into a document: charset, media type, HTML or text.
public struct DocumentReader: Sendable {
    /// Limits on what one document may hold.
    public struct Limits: Hashable, Sendable {
        /// Largest number of source bytes.
        public var maximumBytes = 64 << 20
        /// Largest number of tree nodes.
        public var maximumNodes = 2_000_000
        /// Deepest nesting that is read; deeper content is reported as lost.
        public var maximumDepth = 100_000

        /// The standard limits.
        public init() {}
    }

    private let limits: Limits

    /// Makes a reader.
    public init(limits: Limits = Limits()) { self.limits = limits }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: The source bytes.
    ///   - uri: The name that the record gives as `source.uri`.
    ///   - mediaType: A hint from outside, such as an HTTP header; null lets the name and the bytes decide.
    ///   - charset: A hint from outside; a byte order mark beats it.
    /// - Throws: `ReadFailure` where no document can be made.
    public func read(
        _ bytes: [UInt8], uri: String, mediaType: String? = nil, charset: String? = nil
    ) throws(ReadFailure) -> Document {
        let text = DocumentText(String(decoding: bytes, as: UTF8.self))
        let source = Source(uri: uri, mediaType: "text/plain", charset: "utf-8", byteCount: bytes.count)
        return Document(source: source, text: text, blocks: paragraphs(of: text, language: nil))
    }

    /// Wraps bare text without any folding: offsets stay those of the input; blocks are parted at blank lines.
    public func bareText(_ text: String, language: String?) -> Document {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: "utf-8", byteCount: bytes.count)
        return Document(
            source: source, text: bytes, blocks: paragraphs(of: bytes, language: language), language: language)
    }

    private func paragraphs(of text: DocumentText, language: String?) -> [Block] {
        var blocks: [Block] = []
        var start: Int?
        var end = 0
        var index = 0
        while index < text.count {
            var lineEnd = index
            var isBlank = true
            while lineEnd < text.count, text.utf8[lineEnd] != 0x0A {
                if text.utf8[lineEnd] > 0x20 { isBlank = false }
                lineEnd += 1
            }
            if isBlank, let first = start {
                blocks.append(Block(kind: .paragraph, range: TextRange(first, end), language: language))
                start = nil
            } else if !isBlank {
                start = start ?? index
                end = lineEnd
            }
            index = lineEnd + 1
        }
        if let start { blocks.append(Block(kind: .paragraph, range: TextRange(start, end), language: language)) }
        return blocks
    }
}

/// Why no document could be made of the bytes.
public struct ReadFailure: Error, Hashable, Sendable {
    /// The reason as a reject states it.
    public var problem: Problem

    /// Makes a failure of the stage `decode` or `read`.
    public init(_ code: String, stage: String, message: String) {
        problem = Problem(code, stage: stage, message: message)
    }
}
