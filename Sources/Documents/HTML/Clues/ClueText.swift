import DatelineRecords

/// Cleans the raw text of clues.
enum ClueText {
    /// White space folded, ends trimmed; null where nothing is left.
    static func folded(_ bytes: some Collection<UInt8>) -> String? {
        var builder = TextBuilder()
        builder.begin(.paragraph)
        builder.append(Array(bytes)[...])
        guard builder.end() != nil else { return nil }
        return String(decoding: builder.bytes, as: UTF8.self)
    }

    /// White space folded, ends trimmed, character references that survived one decoding resolved.
    static func folded(_ text: String) -> String? {
        text.utf8.contains(0x26) ? folded(unescaped(text).utf8) : folded(text.utf8)
    }

    /// Resolves the common references in text that was escaped twice.
    static func unescaped(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            if let end = rest.prefix(12).firstIndex(of: ";"),
                let scalar = reference(rest[rest.index(after: start)..<end])
            {
                result.unicodeScalars.append(scalar)
                rest = rest[rest.index(after: end)...]
            } else {
                result += "&"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    private static func reference(_ name: Substring) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) } }
        return common[String(name)]
    }

    private static let common: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "\u{2019}",
        "lsquo": "\u{2018}", "rdquo": "\u{201D}", "ldquo": "\u{201C}", "ndash": "\u{2013}", "mdash": "\u{2014}",
        "hellip": "\u{2026}", "eacute": "é", "uuml": "ü", "ouml": "ö", "auml": "ä", "szlig": "ß",
    ]
}
