/// Whether bytes are valid UTF-8, and how nearly.
struct UTF8Validity {
    /// Number of valid multi-byte sequences.
    private(set) var sequenceCount = 0
    /// Number of invalid sequences.
    private(set) var invalidCount = 0

    /// Whether there is no invalid sequence.
    var isValid: Bool { invalidCount == 0 }
    /// Whether the few invalid sequences are damage in a UTF-8 text.
    var isMostlyValid: Bool { invalidCount * 10 <= sequenceCount }

    init(_ bytes: [UInt8]) {
        var sequences = 0
        var invalid = 0
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if buffer[index] < 0x80 {
                    index += 1
                    continue
                }
                let (length, isValid) = Self.sequence(buffer, at: index)
                if isValid { sequences += 1 } else { invalid += 1 }
                index += length
            }
        }
        sequenceCount = sequences
        invalidCount = invalid
    }

    /// Puts U+FFFD in place of each invalid sequence.
    ///
    /// - Returns: The bytes, and the number of sequences replaced.
    static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], invalidCount: Int) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var invalid = 0
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if buffer[index] < 0x80 {
                    result.append(buffer[index])
                    index += 1
                    continue
                }
                let (length, isValid) = sequence(buffer, at: index)
                if isValid {
                    result.append(contentsOf: buffer[index..<index + length])
                } else {
                    result.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    invalid += 1
                }
                index += length
            }
        }
        return (result, invalid)
    }

    /// The length of the sequence at a lead byte; an invalid one is as long as its valid beginning.
    ///
    /// Source: Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, isValid: Bool) {
        let lead = bytes[index]
        let count: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: count = 2
        case 0xE0...0xEF:
            count = 3
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            count = 4
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return (1, false)
        }
        for offset in 1..<count {
            guard index + offset < bytes.count else { return (offset, false) }
            let byte = bytes[index + offset]
            guard byte >= low, byte <= high else { return (offset, false) }
            low = 0x80
            high = 0xBF
        }
        return (count, true)
    }
}
