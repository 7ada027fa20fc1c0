/// Header lines `Name: value`, names in lower case.
struct HeaderFields {
    private var values: [String: String] = [:]
    private var last: String?

    /// The first value of a name.
    subscript(name: String) -> String? { values[name] }

    /// Adds a line.
    ///
    /// - Returns: False for the empty line that ends a header.
    mutating func add(_ line: [UInt8]) -> Bool {
        let bytes = Self.trimmed(line[...])
        guard !bytes.isEmpty else { return false }
        if line[0] == 0x20 || line[0] == 0x09 {
            if let last { values[last, default: ""] += " " + String(decoding: bytes, as: UTF8.self) }
            return true
        }
        guard let colon = bytes.firstIndex(of: 0x3A) else { return true }
        let name = String(decoding: Self.trimmed(bytes[..<colon]), as: UTF8.self).lowercased()
        if values[name] == nil {
            values[name] = String(decoding: Self.trimmed(bytes[(colon + 1)...]), as: UTF8.self)
            last = name
        }
        return true
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }
}

extension InputItem.Hints {
    /// Takes media type and charset from `text/html; charset="UTF-8"`.
    mutating func take(contentType: String?) {
        guard let contentType else { return }
        let parts = contentType.split(separator: ";").map { part in
            part.drop { $0 == " " || $0 == "\t" }.lowercased()
        }
        if let type = parts.first?.split(separator: " ").first, type.contains("/") { mediaType = String(type) }
        for part in parts.dropFirst() where part.hasPrefix("charset=") {
            let value = part.dropFirst(8).filter { $0 != "\"" && $0 != "'" && $0 != " " }
            if !value.isEmpty { charset = value }
        }
    }
}
