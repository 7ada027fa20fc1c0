import DatelineRecords

/// Front matter of a Markdown or text file: lines `key: value` between two lines of three hyphens.
enum FrontMatter {
    /// Takes it off the lines.
    ///
    /// - Returns: Its clues, with origins `front-matter:KEY`.
    static func take(from lines: inout [TextLine]) -> [Clue] {
        guard let first = lines.firstIndex(where: { !$0.isBlank }), isFence(lines[first]) else { return [] }
        guard let last = lines[(first + 1)...].prefix(60).firstIndex(where: isFence) else { return [] }
        let body = lines[(first + 1)..<last]
        guard body.contains(where: { KeyedLine($0)?.key.utf8.count ?? 99 < 40 }) else { return [] }
        var clues: [Clue] = []
        for line in body where line.indent == 0 {
            guard let keyed = KeyedLine(line), let field = fields[keyed.key], !keyed.value.isEmpty else { continue }
            clues.append(Clue(field, origin: "front-matter:" + keyed.key, raw: unquoted(keyed.value)))
        }
        lines.removeSubrange(...last)
        return clues
    }

    private static func isFence(_ line: TextLine) -> Bool { line.bytes == [0x2D, 0x2D, 0x2D] }

    private static func unquoted(_ value: String) -> String {
        guard value.utf8.count >= 2, let first = value.utf8.first, first == value.utf8.last,
            first == 0x22 || first == 0x27
        else { return value }
        return String(value.dropFirst().dropLast())
    }

    private static let fields: [String: Clue.Field] = [
        "title": .title, "headline": .title, "subtitle": .subtitle, "date": .publishedAt, "published": .publishedAt,
        "publishdate": .publishedAt, "published_at": .publishedAt, "pubdate": .publishedAt, "lastmod": .modifiedAt,
        "updated": .modifiedAt, "modified": .modifiedAt, "author": .author, "authors": .author, "lang": .language,
        "language": .language, "publisher": .publisher, "source": .publisher, "url": .url, "link": .url,
        "canonical_url": .url, "canonical": .url, "type": .kind,
    ]
}

/// A line `Key: value`.
struct KeyedLine {
    /// The key in lower case.
    var key: String
    /// The value, ends trimmed.
    var value: String

    init?(_ line: TextLine) {
        guard let colon = line.bytes.firstIndex(of: 0x3A), colon > 0, colon < 40 else { return nil }
        let key = line.bytes[..<colon]
        guard key.allSatisfy({ $0 > 0x20 && $0 < 0x7F || $0 == 0x20 }) else { return nil }
        self.key = String(decoding: key, as: UTF8.self).trimmed.lowercased()
        value = String(decoding: line.bytes[(colon + 1)...], as: UTF8.self).trimmed
    }
}

/// The header of a mail that a text starts with.
enum MailHeader {
    /// Takes it off the lines where two lines at least are of a mail's header, a subject or sender among them.
    ///
    /// - Returns: Clues with origins `mail:subject`, `mail:date`, `mail:from`.
    static func take(from lines: inout [TextLine]) -> [Clue] {
        guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return [] }
        var found: [(key: String, value: String)] = []
        var index = first
        while index < lines.count, !lines[index].isBlank {
            if lines[index].indent > 0, !found.isEmpty {
                found[found.count - 1].value += " " + lines[index].string
            } else if let keyed = KeyedLine(lines[index]), keys.contains(keyed.key) || keyed.key.hasPrefix("x-") {
                found.append((keyed.key, keyed.value))
            } else {
                break
            }
            index += 1
        }
        let names = found.map(\.key)
        guard found.count >= 2, names.contains("subject") || names.contains("from"),
            names.contains("from") || names.contains("date") || names.contains("to") || names.contains("sent")
        else { return [] }
        var clues: [Clue] = []
        for (key, value) in found where !value.isEmpty {
            guard let field = fields[key] else { continue }
            clues.append(Clue(field, origin: "mail:" + key, raw: value))
        }
        lines.removeSubrange(..<index)
        return clues
    }

    private static let keys: Set<String> = [
        "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "mime-version", "content-type",
        "content-transfer-encoding", "importance", "received", "return-path", "delivered-to", "sender", "list-id",
        "in-reply-to", "references", "newsgroups", "organization", "lines", "user-agent", "approved",
    ]

    private static let fields: [String: Clue.Field] = [
        "subject": .title, "date": .publishedAt, "sent": .publishedAt, "from": .author, "organization": .publisher,
    ]
}
