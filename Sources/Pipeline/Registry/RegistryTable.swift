internal import DatelineExtraction

/// Reads the rows of a registry in CSV (RFC 4180, UTF-8, comma or semicolon or tab), byte by byte.
struct RegistryTable {
    /// What a column holds.
    enum Column: Hashable {
        case name, alias, kind, unused
        case identifier(String)

        /// The column under a heading.
        init(heading: String) {
            let text = heading.lowercased()
            switch text {
            case "name", "名称", "商号", "商号又は名称", "企业名称": self = .name
            case "kind", "type": self = .kind
            case "": self = .unused
            default:
                if text.hasPrefix("alias") {
                    self = .alias
                } else {
                    self = .identifier(Self.schemes[text] ?? Self.scheme(text))
                }
            }
        }

        private static let schemes: [String: String] = [
            "法人番号": "corporate_number", "houjin": "corporate_number", "houjin_bango": "corporate_number",
            "统一社会信用代码": "credit_code", "uscc": "credit_code",
        ]

        /// A heading as a key of JSON: letters, digits and low lines.
        private static func scheme(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == " " || $0 == "-" ? "_" : $0 }))
        }
    }

    let bytes: UnsafeRawBufferPointer
    private let separator: UInt8
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        let line = bytes[position...].prefix { $0 != 0x0A }
        separator = line.contains(0x09) ? 0x09 : line.contains(0x2C) || !line.contains(0x3B) ? 0x2C : 0x3B
    }

    /// Reads the next row into `fields`, whose arrays are used again.
    ///
    /// - Returns: The number of fields; null behind the last row.
    mutating func next(_ fields: inout [[UInt8]]) -> Int? {
        while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D { position += 1 }
        guard position < bytes.count else { return nil }
        var count = 0
        while true {
            if count == fields.count { fields.append([]) }
            fields[count].removeAll(keepingCapacity: true)
            readField(&fields[count])
            count += 1
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        return count
    }

    private mutating func readField(_ field: inout [UInt8]) {
        if position < bytes.count, bytes[position] == 0x22 {
            position += 1
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == 0x22 {
                    guard position < bytes.count, bytes[position] == 0x22 else { break }
                    position += 1
                }
                field.append(byte)
            }
        }
        while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A, bytes[position] != 0x0D {
            field.append(bytes[position])
            position += 1
        }
    }
}
