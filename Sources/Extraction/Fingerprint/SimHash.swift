/// The near-duplicate fingerprint of a text: texts that share most of their wording differ in few of its 64 bits.
///
/// SimHash rather than MinHash: one 64-bit number is the whole fingerprint, as `document.fingerprint` wants it, and the copies of one
/// are found by looking up parts of it. A MinHash that is as exact takes a hundred numbers. Features are three tokens in a row (a run
/// of Latin letters and digits, lower case, or one scalar of any other script), so that both word order in English and
/// characters in Japanese and Chinese count; punctuation and white space do not.
///
///     SimHash.fingerprint(Array("Acme opens a plant in Osaka".utf8))
///
/// Source: M. Charikar, Similarity estimation techniques from rounding algorithms, STOC 2002; G. Manku et al., Detecting near-duplicates
/// for web crawling, WWW 2007.
public enum SimHash {
    /// The fingerprint of a text.
    ///
    /// - Parameter utf8: Valid UTF-8.
    /// - Returns: 64 bits; nil for a text without three tokens.
    /// - Complexity: O(*n*) in bytes.
    public static func fingerprint(_ utf8: [UInt8]) -> UInt64? {
        var counts = SIMD64<Int32>.zero
        var total: Int32 = 0
        var window = Window()
        utf8.withUnsafeBufferPointer { bytes in
            forEachToken(bytes) { token in
                guard let feature = window.push(token) else { return }
                total &+= 1
                counts &+= SIMD64(truncatingIfNeeded: bits(of: feature))
            }
        }
        guard total > 0 else { return nil }
        var result: UInt64 = 0
        for bit in 0..<64 where counts[bit] &* 2 > total { result |= 1 << UInt64(bit) }
        return result
    }

    /// A fingerprint as 16 hexadecimal digits.
    public static func text(_ fingerprint: UInt64) -> String {
        let digits = String(fingerprint, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// The last three tokens.
    private struct Window {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var count = 0

        /// The feature that ends with a token, once there are three.
        mutating func push(_ token: UInt64) -> UInt64? {
            let feature = mixed(
                mixed(first ^ 0x9E37_79B9_7F4A_7C15) &+ mixed(second ^ 0xC2B2_AE3D_27D4_EB4F) &* 3 &+ token)
            first = second
            second = token
            count = min(3, count + 1)
            return count == 3 ? feature : nil
        }
    }

    private static func bits(of value: UInt64) -> SIMD64<UInt8> {
        var lanes = SIMD64<UInt8>.zero
        for byte in 0..<8 {
            let part = UInt8(truncatingIfNeeded: value >> UInt64(byte * 8))
            for bit in 0..<8 { lanes[byte * 8 + bit] = (part >> UInt8(bit)) & 1 }
        }
        return lanes
    }

    private static func forEachToken(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
        var index = 0
        var run: UInt64 = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                if folded >= 0x61 && folded <= 0x7A || folded >= 0x30 && folded <= 0x39 {
                    run = ((run == 0 ? 0xCBF2_9CE4_8422_2325 : run) ^ UInt64(folded)) &* 0x100_0000_01B3
                } else if run != 0 {
                    body(run)
                    run = 0
                }
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            let end = min(bytes.count, index + length)
            var scalar: UInt64 = 0xCBF2_9CE4_8422_2325
            for place in index..<end { scalar = (scalar ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
            // U+00C0 to U+024F are letters of Latin words; U+2000 to U+206F and U+3000 to U+303F are spaces and punctuation.
            if byte >= 0xC3 && byte <= 0xC9 {
                run = ((run == 0 ? 0xCBF2_9CE4_8422_2325 : run) ^ scalar) &* 0x100_0000_01B3
            } else {
                if run != 0 {
                    body(run)
                    run = 0
                }
                let isMark =
                    byte == 0xC2 || byte == 0xE2 && end > index + 1 && bytes[index + 1] <= 0x81
                    || byte == 0xE3 && end > index + 1 && bytes[index + 1] == 0x80
                if !isMark { body(mixed(scalar)) }
            }
            index = end
        }
        if run != 0 { body(run) }
    }

    /// Spreads a number over all bits (the finalizer of MurmurHash3, A. Appleby, public domain).
    @inline(__always) private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return value ^ (value >> 33)
    }
}
