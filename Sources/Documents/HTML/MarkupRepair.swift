/// Mends what libxml2 reads otherwise than the HTML standard.
///
/// NUL bytes are dropped (libxml2 ends the text there); declarations that HTML does not know, such as `<!ENTITY …>` and
/// `<![if …]>`, are comments and no text.
enum MarkupRepair {
    static func repaired(_ source: [UInt8]) -> [UInt8] {
        var bytes = source.contains(0) ? source.filter { $0 != 0 } : source
        var places: [Int] = []
        bytes.withUnsafeBufferPointer { buffer in
            guard buffer.count > 8 else { return }
            for index in 0..<buffer.count - 8 where buffer[index + 1] == 0x21 && buffer[index] == 0x3C {
                if isUnknown(buffer, index + 2) { places.append(index) }
            }
        }
        for place in places {
            guard let end = bytes[place...].firstIndex(of: 0x3E) else { break }
            // `<![endif]-->` ends a comment.
            if bytes[end - 1] == 0x2D { continue }
            for index in place...end { bytes[index] = 0x20 }
        }
        return bytes
    }

    private static func isUnknown(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        for name in names {
            var matches = true
            for (offset, letter) in name.enumerated() where bytes[start + offset] | 0x20 != letter {
                matches = false
                break
            }
            if matches { return true }
        }
        return false
    }

    /// Lower-case beginnings; `[` and `{` differ in the bit that folds case.
    private static let names = ["{if", "{end", "{else", "entity", "elemen", "attlis", "notati"].map { Array($0.utf8) }
}
