/// Writes paths as `source.uri`.
public enum InputURI {
    /// A path as a URI of the record: `#`, `?`, `%`, control characters and bytes that are not UTF-8 are percent-encoded.
    ///
    ///     InputURI.of(path: Array("a#1/b 2.html".utf8))   // "a%231/b 2.html"
    public static func of(path: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(path.count)
        var index = 0
        while index < path.count {
            let byte = path[index]
            let length = scalarLength(path, index)
            if length == 0 || byte < 0x20 || byte == 0x7F || byte == 0x23 || byte == 0x25 || byte == 0x3F {
                result.append(contentsOf: [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]])
                index += 1
            } else {
                result.append(contentsOf: path[index..<index + length])
                index += length
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The path that a URI was written for.
    static func path(of uri: String) -> [UInt8] {
        let bytes = Array(uri.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                result.append(value)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static let hex = Array("0123456789ABCDEF".utf8)

    /// Length of the well-formed UTF-8 sequence at `index`, or 0.
    private static func scalarLength(_ bytes: [UInt8], _ index: Int) -> Int {
        for length in 1...4 where index + length <= bytes.count {
            if String(validating: bytes[index..<index + length], as: UTF8.self)?.unicodeScalars.count == 1 {
                return length
            }
        }
        return 0
    }
}
