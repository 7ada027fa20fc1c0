/// Finds the charset that a page declares in its first bytes: XML declaration, `<meta charset>`, `<meta http-equiv>`.
enum CharsetDeclaration {
    /// Bytes that are searched; the standard says 1,024, real pages put it behind scripts.
    private static let searchedLength = 16_384

    static func find(in bytes: [UInt8]) -> Charset? {
        let start = Array(bytes.prefix(searchedLength))
        if start.starts(with: Array("<?xml".utf8)) {
            let end = start.firstIndex(of: 0x3E) ?? start.count
            if let label = label(after: "encoding", in: start, from: 0, to: end), let charset = Charset(label: label) {
                return noWide(charset)
            }
        }
        var index = 0
        while let tag = next("<meta", in: start, from: index) {
            let end = start[tag...].firstIndex(of: 0x3E) ?? start.count
            if let label = label(after: "charset", in: start, from: tag, to: end), let charset = Charset(label: label) {
                return noWide(charset)
            }
            index = tag + 5
        }
        return nil
    }

    /// A page whose declaration could be read as ASCII is no UTF-16.
    private static func noWide(_ charset: Charset) -> Charset {
        charset == .utf16LE || charset == .utf16BE ? .utf8 : charset
    }

    private static func next(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
        let needle = Array(word.utf8)
        guard bytes.count >= needle.count, start <= bytes.count - needle.count else { return nil }
        for index in start...(bytes.count - needle.count)
        where bytes[index] == needle[0] || bytes[index] | 0x20 == needle[0] {
            var matches = true
            for offset in 1..<needle.count where lower(bytes[index + offset]) != needle[offset] {
                matches = false
                break
            }
            if matches { return index }
        }
        return nil
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private static func label(after word: String, in bytes: [UInt8], from start: Int, to end: Int) -> String? {
        var from = start
        while let place = next(word, in: bytes, from: from), place < end {
            var index = place + word.utf8.count
            while index < end, bytes[index] <= 0x20 { index += 1 }
            from = place + 1
            guard index < end, bytes[index] == 0x3D else { continue }
            index += 1
            while index < end, bytes[index] <= 0x20 || bytes[index] == 0x22 || bytes[index] == 0x27 { index += 1 }
            let first = index
            while index < end, bytes[index] > 0x20, ![0x22, 0x27, 0x3B, 0x3E, 0x3F, 0x2F].contains(bytes[index]) {
                index += 1
            }
            if index > first { return String(decoding: bytes[first..<index], as: UTF8.self) }
        }
        return nil
    }
}
