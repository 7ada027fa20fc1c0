internal import DatelineRecords

/// A line of comma-separated values.
///
/// Source: RFC 4180; null is an empty field, an empty text stands in quotes.
enum CSVLine {
    /// The line of a row, with its line break.
    static func bytes(_ row: [SQLValue]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, value) in row.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            switch value {
            case .null: break
            case .integer(let number): bytes.append(contentsOf: String(number).utf8)
            case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
            case .probability(let number): bytes.append(contentsOf: String(number).utf8)
            case .decimal(let number): bytes.append(contentsOf: number.description.utf8)
            case .text(let text): append(text, to: &bytes)
            }
        }
        return bytes + [0x0D, 0x0A]
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let needsQuotes = text.isEmpty || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
