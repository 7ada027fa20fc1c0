internal import DatelineRecords

/// A record as an entry of an Atom feed, on one line: title, dates, author, link, lead as summary, the whole text as content.
///
/// `updated` is the day of the last change, else of publication; RFC 4287 wants one, so that a release without any has 1970-01-01.
///
/// Source: RFC 4287, section 4.1.2; XML 1.0 section 2.2 (characters), 2.4 (references).
struct AtomEntry {
    private static let unknownTime = "1970-01-01T00:00:00Z"

    /// An entry that was written: what a feed must know about it.
    struct Line {
        /// `urn:uuid:…`.
        var id: String
        /// RFC 3339.
        var updated: String
        /// The element and its line feed.
        var bytes: [UInt8]

        /// Reads what `AtomEntry` wrote; nil for a line that is no entry.
        init?(_ bytes: [UInt8]) {
            guard let id = Self.value("<entry><id>", of: bytes, from: 0),
                let updated = Self.value("</id><updated>", of: bytes, from: id.end)
            else { return nil }
            self.id = id.text
            self.updated = updated.text
            self.bytes = bytes
        }

        private static func value(_ mark: String, of bytes: [UInt8], from start: Int) -> (text: String, end: Int)? {
            guard bytes[start...].starts(with: mark.utf8) else { return nil }
            let first = start + mark.utf8.count
            guard let end = bytes[first...].firstIndex(of: 0x3C) else { return nil }
            return (String(decoding: bytes[first..<end], as: UTF8.self), end)
        }
    }

    private let record: Record

    init(_ record: Record) { self.record = record }

    /// The element on one line, with its line feed.
    func bytes() -> [UInt8] {
        let document = record.document
        var xml = XMLText()
        xml.markup("<entry>")
        xml.element("id", record.urn)
        xml.element("updated", record.updatedDateTime ?? Self.unknownTime)
        if let published = record.publishedDateTime { xml.element("published", published) }
        xml.element("title", document.title ?? record.source.uri)
        if let author = document.author ?? record.issuer?.name ?? document.publisher {
            xml.markup("<author>")
            xml.element("name", author)
            xml.markup("</author>")
        }
        if let address = record.address { xml.markup("<link rel=\"alternate\" href=\"\(XMLText.escaped(address))\"/>") }
        for term in [document.kind.rawValue, document.status == .new ? nil : document.status.rawValue] {
            if let term { xml.markup("<category term=\"\(term)\"/>") }
        }
        if let lead = record.text(of: .lead) { xml.element("summary", lead) }
        let language = document.language.map { " xml:lang=\"\(XMLText.escaped($0))\"" } ?? ""
        xml.markup("<content type=\"text\"\(language)>")
        xml.text(document.text)
        xml.markup("</content></entry>\n")
        return xml.bytes
    }
}

/// Writes XML text on one line: line breaks and tabs are character references.
struct XMLText {
    private(set) var bytes: [UInt8] = []

    /// Appends markup as it stands.
    mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends `<name>text</name>`.
    mutating func element(_ name: String, _ content: String) {
        markup("<\(name)>")
        text(content)
        markup("</\(name)>")
    }

    /// Appends text; characters that XML does not have are left out.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup("&amp;")
            case "<": markup("&lt;")
            case ">": markup("&gt;")
            case "\"": markup("&quot;")
            case "\n": markup("&#10;")
            case "\t": markup("&#9;")
            case "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            default: break
            }
        }
    }

    /// Text for an attribute in double quotes.
    static func escaped(_ text: String) -> String {
        var xml = XMLText()
        xml.text(text)
        return String(decoding: xml.bytes, as: UTF8.self)
    }
}
