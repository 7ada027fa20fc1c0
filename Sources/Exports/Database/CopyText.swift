internal import DatelineRecords

/// Rows in the text format of PostgreSQL's COPY.
///
/// Source: PostgreSQL 15, COPY, "Text Format".
package enum CopyText {
    /// Lines by table, each without the column in front. A line feed inside a value is escaped, so that each one ends a row.
    static func lines(of rows: RecordRows) -> [[UInt8]] {
        rows.tables.map { table in
            var bytes: [UInt8] = []
            for row in table {
                for (index, value) in row.enumerated() {
                    if index > 0 { bytes.append(0x09) }
                    append(value, to: &bytes)
                }
                bytes.append(0x0A)
            }
            return bytes
        }
    }

    /// Puts `prefix` and a tab in front of each line.
    static func append(_ lines: [UInt8], prefix: [UInt8], to bytes: inout [UInt8]) {
        var start = 0
        while start < lines.count {
            let end = lines[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? lines.count
            bytes.append(contentsOf: prefix)
            bytes.append(0x09)
            bytes.append(contentsOf: lines[start..<end])
            start = end
        }
    }

    static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: [0x5C, 0x4E])
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .flag(let flag): bytes.append(flag ? 0x74 : 0x66)
        case .probability(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let number): bytes.append(contentsOf: number.description.utf8)
        case .text(let text):
            for byte in text.utf8 {
                switch byte {
                case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
                case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
                case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
                case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
                default: bytes.append(byte)
                }
            }
        }
    }
}
