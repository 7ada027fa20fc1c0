import CLibXML2

/// Decodes bytes with glibc's iconv.
enum Iconv {
    /// Decodes to UTF-8; U+FFFD stands for each invalid byte.
    ///
    /// - Parameters:
    ///   - bytes: The encoded text.
    ///   - name: iconv's name of the charset.
    /// - Returns: The bytes in UTF-8, and the number of replacements.
    static func decode(_ bytes: [UInt8], from name: String) -> (bytes: [UInt8], invalidCount: Int) {
        guard let converter = Converter(from: name) else { return UTF8Validity.repaired(bytes) }
        return converter.decode(bytes)
    }

    private struct Converter: ~Copyable {
        private let handle: iconv_t

        init?(from name: String) {
            guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
            self.handle = handle
        }

        deinit { iconv_close(handle) }

        func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], invalidCount: Int) {
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count * 3 / 2 + 16)
            var invalid = 0
            var source = bytes
            let chunk = UnsafeMutablePointer<CChar>.allocate(capacity: Self.chunkLength)
            defer { chunk.deallocate() }
            source.withUnsafeMutableBytes { raw in
                guard let base = raw.baseAddress else { return }
                var input: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
                var left = raw.count
                while left > 0 {
                    var output: UnsafeMutablePointer<CChar>? = chunk
                    var room = Self.chunkLength
                    let before = left
                    let status = iconv(handle, &input, &left, &output, &room)
                    let count = Self.chunkLength - room
                    chunk.withMemoryRebound(to: UInt8.self, capacity: Self.chunkLength) {
                        result.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
                    }
                    // A full chunk stops it too; only where nothing moved is the next byte at fault.
                    if status == -1, left > 0, room >= 16 || before == left {
                        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
                        invalid += 1
                        input = input?.advanced(by: 1)
                        left -= 1
                    }
                }
            }
            return (result, invalid)
        }

        private static let chunkLength = 65_536
    }
}

/// Rewrites ISO-2022-JP as EUC-JP, so that vendors' characters (①) are read as browsers read them.
enum JapaneseEscapes {
    static func toEUC(_ bytes: [UInt8]) -> [UInt8] {
        enum Mode { case ascii, pair, kana }
        var mode = Mode.ascii
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B, index + 2 < bytes.count {
                switch (bytes[index + 1], bytes[index + 2]) {
                case (0x24, 0x40), (0x24, 0x42):
                    mode = .pair
                    index += 3
                    continue
                case (0x28, 0x42), (0x28, 0x4A):
                    mode = .ascii
                    index += 3
                    continue
                case (0x28, 0x49):
                    mode = .kana
                    index += 3
                    continue
                default: break
                }
            }
            if byte == 0x0A || byte == 0x0D { mode = .ascii }
            switch mode {
            case .pair where byte >= 0x21 && byte <= 0x7E && index + 1 < bytes.count:
                result.append(byte | 0x80)
                result.append(bytes[index + 1] | 0x80)
                index += 2
            case .kana where byte >= 0x21 && byte <= 0x5F:
                result += [0x8E, byte | 0x80]
                index += 1
            default:
                result.append(byte)
                index += 1
            }
        }
        return result
    }
}
