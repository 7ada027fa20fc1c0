/// The kinds of document that can be read.
enum MediaType {
    case html, xhtml, text, markdown

    /// The name as the record gives it.
    var name: String {
        switch self {
        case .html: "text/html"
        case .xhtml: "application/xhtml+xml"
        case .text: "text/plain"
        case .markdown: "text/markdown"
        }
    }

    /// Whether it is read as HTML.
    var isMarkup: Bool { self == .html || self == .xhtml }

    /// Decides by the first bytes, then the hint, then the name, then what the content looks like.
    ///
    /// - Throws: `ReadFailure` with `unsupported-media-type` for a file format that is not read, `binary-content` for bytes
    ///   that are no text.
    static func detect(_ bytes: [UInt8], uri: String, hint: String?) throws(ReadFailure) -> MediaType {
        if let format = BinaryFormat.detect(bytes) {
            throw ReadFailure(
                "unsupported-media-type", stage: "decode",
                message: "\(format.title) (\(format.mediaType)) cannot be read; convert it to HTML or text first.")
        }
        if isBinary(bytes) {
            throw ReadFailure(
                "binary-content", stage: "decode", message: "The bytes are no text; most likely this is no document.")
        }
        let start = MarkupStart(bytes)
        if start == .xhtml { return .xhtml }
        if start == .html { return .html }
        if let named = hint.flatMap(byHint) ?? byName(uri) {
            // A page is only one with markup in it: text saved under a page's name is read as text.
            return named.isMarkup && !MarkupStart.hasTag(bytes) ? .text : named
        }
        return MarkupStart.hasTag(bytes) && start == .tag ? .html : .text
    }

    private static func byHint(_ hint: String) -> MediaType? {
        let name = hint.split(separator: ";").first.map { String($0).trimmed.lowercased() }
        switch name {
        case "text/html": return .html
        case "application/xhtml+xml": return .xhtml
        case "text/markdown", "text/x-markdown": return .markdown
        case "text/plain": return .text
        default: return nil
        }
    }

    private static func byName(_ uri: String) -> MediaType? {
        let name = uri.split(separator: "/").last.map { $0.lowercased() } ?? ""
        guard let end = name.split(separator: ".").last.map(String.init), end != name else { return nil }
        switch end.split(separator: "?").first.map(String.init) ?? end {
        case "html", "htm", "shtml", "php", "asp", "aspx", "jsp", "cfm": return .html
        case "xhtml", "xht": return .xhtml
        case "md", "markdown", "mdown", "mkd": return .markdown
        case "txt", "text": return .text
        default: return nil
        }
    }

    /// Whether too many bytes are control characters for a text; a few NUL bytes in a page are borne.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        if ByteOrderMark.detect(bytes) != nil || CharsetDetector.isWide(bytes) { return false }
        let sample = bytes.prefix(16_384)
        let controls = sample.count { $0 < 0x09 || ($0 > 0x0D && $0 < 0x1B) || ($0 > 0x1B && $0 < 0x20) }
        return controls > 2 && controls * 40 > sample.count
    }
}

/// What a document's first bytes look like.
enum MarkupStart {
    case html, xhtml, tag, text

    init(_ bytes: [UInt8]) {
        let lower = bytes.prefix(2048).filter { $0 != 0 }.map {
            $0 < 0x80 ? ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) : $0
        }
        let begin = lower.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? 0
        let rest = Array(lower[begin...])
        guard rest.first == 0x3C else {
            self = .text
            return
        }
        if rest.contains(Array("xhtml".utf8)) && rest.starts(with: Array("<?xml".utf8)) {
            self = .xhtml
        } else if rest.starts(with: Array("<!doctype html".utf8)) || rest.contains(Array("<html".utf8))
            || rest.contains(Array("<head".utf8)) || rest.contains(Array("<body".utf8))
        {
            self = .html
        } else {
            self = .tag
        }
    }

    /// Whether a tag stands in the first bytes.
    static func hasTag(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes.prefix(65_536) where byte != 0 {
            if previous == 0x3C, (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x21 || byte == 0x2F {
                return true
            }
            previous = byte
        }
        return false
    }
}
