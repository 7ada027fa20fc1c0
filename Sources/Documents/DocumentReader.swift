public import DatelineRecords

/// Reads bytes into a document: charset, media type, HTML or text.
///
/// Clues name where they stood by these origins; none is parsed or judged here:
/// - `json-ld:PROPERTY` of an article, `json-ld:WebPage.PROPERTY` of the page around it;
/// - `meta:NAME` by name or property in lower case (`meta:og:title`, `meta:article:published_time`, `meta:dc.date.issued`,
///   `meta:citation_author`, `meta:parsely-pub-date`, `meta:content-language`), `itemprop:NAME`, `rdfa:NAME`;
/// - `title`, `html:lang`, `link:canonical`, `time`, `time:pubdate`;
/// - `url` for a date in the document's address or in one that the markup states;
/// - `text:headline` for the headline that the document shows, `text:title` for one that only markup states, `text:date`,
///   `text:byline`, `text:source` for visible lines, with their range where they stand in the text;
/// - `mail:HEADER` and `front-matter:KEY` in plain text and Markdown.
///
/// Problems: `charset-guessed`, `charset-mismatch`, `charset-invalid-bytes`, `nul-bytes`, `limit-nodes`, `limit-depth`, `limit-text`,
/// `limit-disorder`. Failures: see ``read(_:uri:mediaType:charset:)``.
public struct DocumentReader: Sendable {
    /// Limits on what one document may hold.
    public struct Limits: Hashable, Sendable {
        /// Largest number of source bytes.
        public var maximumBytes = 64 << 20
        /// Largest number of tree nodes.
        public var maximumNodes = 2_000_000
        /// Deepest nesting that is read; deeper content is flattened and reported.
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
    /// - Returns: The document, its text written once.
    /// - Throws: `ReadFailure` where no document can be made: `empty`, `limit-bytes`, `binary-content`,
    ///   `unsupported-media-type`, `no-text`.
    public func read(
        _ bytes: [UInt8], uri: String, mediaType: String? = nil, charset: String? = nil
    ) throws(ReadFailure) -> Document {
        guard !bytes.isEmpty else { throw ReadFailure("empty", stage: "decode", message: "The document has no bytes.") }
        guard bytes.count <= limits.maximumBytes else {
            throw ReadFailure(
                "limit-bytes", stage: "decode",
                message: "The document has \(bytes.count) bytes; the limit is \(limits.maximumBytes) (maximum-bytes).")
        }
        let kind = try MediaType.detect(bytes, uri: uri, hint: mediaType)
        var decoded = CharsetDecoder.decode(bytes, hint: charset, isMarkup: kind.isMarkup)
        decoded.noteNULs()
        let source = Source(
            uri: uri, mediaType: kind.name, charset: decoded.charset, byteCount: bytes.count)
        var document =
            switch kind {
            case .html, .xhtml: HTMLReader(limits: limits).read(decoded.bytes, source: source)
            case .markdown: TextReader().read(decoded.bytes, source: source, isMarkdown: true)
            case .text: TextReader().read(decoded.bytes, source: source, isMarkdown: false)
            }
        guard document.text.count > 0 else {
            throw ReadFailure("no-text", stage: "read", message: "No text was found in the document (\(kind.name)).")
        }
        document.problems = decoded.problems + document.problems
        DocumentLanguage.set(in: &document)
        return document
    }

    /// Wraps bare text without any folding: offsets stay those of the input; blocks are parted at blank lines.
    public func bareText(_ text: String, language: String?) -> Document {
        BareText.document(text, language: language)
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
