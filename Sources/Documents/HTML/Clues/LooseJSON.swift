/// A JSON value as pages write it.
enum LooseJSON {
    case string(String)
    case number(String)
    case bool(Bool)
    case null
    case array([LooseJSON])
    case object([(key: String, value: LooseJSON)])

    /// Reads JSON with the faults that scripts in pages have: raw line breaks in strings, trailing commas, comments or
    /// CDATA marks around the value, a clipped end. What cannot be read ends the value; nothing is thrown.
    ///
    /// - Returns: All top-level values.
    static func values(in bytes: [UInt8]) -> [LooseJSON] {
        var reader = Reader(bytes: bytes)
        return reader.values()
    }

    /// The member of an object.
    subscript(key: String) -> LooseJSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text of a string or number.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// The elements of an array, or the value alone.
    var elements: [LooseJSON] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0
        /// Nesting that is read; JSON-LD needs few levels, and recursion must be bounded.
        private static let maximumDepth = 40

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func values() -> [LooseJSON] {
            var result: [LooseJSON] = []
            while index < bytes.count, result.count < 50 {
                if bytes[index] == 0x7B || bytes[index] == 0x5B {
                    result.append(value(depth: 0))
                } else {
                    index += 1
                }
            }
            return result
        }

        private mutating func skipSpace() {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        }

        private mutating func value(depth: Int) -> LooseJSON {
            skipSpace()
            guard index < bytes.count else { return .null }
            switch bytes[index] {
            case 0x7B: return depth < Self.maximumDepth ? object(depth) : skipRest()
            case 0x5B: return depth < Self.maximumDepth ? array(depth) : skipRest()
            case 0x22, 0x27: return .string(string(quote: bytes[index]))
            default: return word()
            }
        }

        private mutating func skipRest() -> LooseJSON {
            index = bytes.count
            return .null
        }

        private mutating func object(_ depth: Int) -> LooseJSON {
            index += 1
            var members: [(key: String, value: LooseJSON)] = []
            while true {
                skipSpace()
                guard index < bytes.count else { break }
                let byte = bytes[index]
                if byte == 0x7D {
                    index += 1
                    break
                }
                if byte == 0x22 || byte == 0x27 {
                    let key = string(quote: byte)
                    skipSpace()
                    guard index < bytes.count, bytes[index] == 0x3A else { continue }
                    index += 1
                    members.append((key, value(depth: depth + 1)))
                } else {
                    if byte == 0x5D { break }
                    index += 1
                }
            }
            return .object(members)
        }

        private mutating func array(_ depth: Int) -> LooseJSON {
            index += 1
            var elements: [LooseJSON] = []
            while true {
                skipSpace()
                guard index < bytes.count else { break }
                let byte = bytes[index]
                if byte == 0x5D {
                    index += 1
                    break
                }
                if byte == 0x7D { break }
                if byte == 0x2C {
                    index += 1
                    continue
                }
                let before = index
                elements.append(value(depth: depth + 1))
                if index == before { index += 1 }
            }
            return .array(elements)
        }

        private mutating func word() -> LooseJSON {
            let start = index
            while index < bytes.count, ![0x2C, 0x7D, 0x5D].contains(bytes[index]), bytes[index] > 0x20 { index += 1 }
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            switch text {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "null", "": return .null
            default: return .number(text)
            }
        }

        private mutating func string(quote: UInt8) -> String {
            index += 1
            var result: [UInt8] = []
            while index < bytes.count {
                let byte = bytes[index]
                if byte == quote {
                    index += 1
                    break
                }
                if byte == 0x5C {
                    index += 1
                    escape(&result)
                } else {
                    result.append(byte)
                    index += 1
                }
            }
            return String(decoding: result, as: UTF8.self)
        }

        private mutating func escape(_ result: inout [UInt8]) {
            guard index < bytes.count else { return }
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x6E, 0x72: result.append(0x0A)
            case 0x74: result.append(0x09)
            case 0x62, 0x66: break
            case 0x75: unicode(&result)
            default: result.append(byte)
            }
        }

        private mutating func unicode(_ result: inout [UInt8]) {
            guard var code = hex() else { return }
            if (0xD800..<0xDC00).contains(code), index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75
            {
                index += 2
                guard let low = hex(), (0xDC00..<0xE000).contains(low) else { return }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            if let scalar = Unicode.Scalar(code) { result += Array(String(scalar).utf8) }
        }

        private mutating func hex() -> UInt32? {
            guard index + 4 <= bytes.count else { return nil }
            var code: UInt32 = 0
            for offset in 0..<4 {
                guard let digit = UInt32(String(UnicodeScalar(bytes[index + offset])), radix: 16) else { return nil }
                code = code << 4 | digit
            }
            index += 4
            return code
        }
    }
}
