/// The near-duplicate fingerprint of a text: 256 bits, of which texts with mostly the same wording share nearly all.
///
/// A MinHash with one bit a bin rather than a SimHash: the share of equal bits gives the share of common wording (Jaccard), and near the
/// top, where copies and releases of one template must be told apart, it gives it to about 2 %. A SimHash of 64 bits gave the same distance to
/// revised copies and to monthly reports of one template. Features are three tokens in a row (a run of Latin letters and digits, lower
/// case, or one scalar of any other script), so that both word order in English and characters in Japanese and Chinese count;
/// punctuation and white space do not.
///
///     let one = TextFingerprint(ofText: Array("Acme opens a plant in Osaka".utf8))
///
/// Source: P. Li, A. König, b-Bit minwise hashing, WWW 2010; P. Li, A. Owen, C. Zhang, One permutation hashing, NIPS 2012; A. Shrivastava, Optimal
/// densification for fast and accurate minwise hashing, ICML 2017.
public struct TextFingerprint: Hashable, Sendable {
    /// Bin 0 is the lowest bit of the first word.
    package var words: SIMD4<UInt64>

    /// Number of bits.
    package static let bitCount = 256

    /// The fingerprint of a text; nil for one without three tokens.
    ///
    /// - Parameter utf8: Valid UTF-8.
    /// - Complexity: O(*n*) in bytes.
    public init?(ofText utf8: [UInt8]) {
        // The smallest feature in each bin; the lowest byte of a feature chooses the bin.
        var bins = [UInt64](repeating: .max, count: Self.bitCount)
        var window = Window()
        var isEmpty = true
        utf8.withUnsafeBufferPointer { bytes in
            Self.forEachToken(bytes) { token in
                guard let feature = window.push(token) else { return }
                isEmpty = false
                let bin = Int(feature & 0xFF)
                if feature < bins[bin] { bins[bin] = feature }
            }
        }
        if isEmpty { return nil }
        words = .zero
        for bin in 0..<Self.bitCount {
            words[bin / 64] |= (Self.occupant(of: bin, bins) >> 8 & 1) << UInt64(bin % 64)
        }
    }

    /// The feature of a bin; an empty one borrows that of another, which the bin's number alone chooses, so that two texts borrow alike.
    private static func occupant(of bin: Int, _ bins: [UInt64]) -> UInt64 {
        var place = bin
        var attempt: UInt64 = 0
        while bins[place] == .max {
            attempt += 1
            place = Int(mixed(UInt64(bin) << 32 | attempt) & 0xFF)
        }
        return bins[place]
    }

    /// Reads what `text` gives.
    public init?(_ text: String) {
        guard text.utf8.count == Self.bitCount / 4 else { return nil }
        words = .zero
        var rest = Substring(text)
        for index in 0..<4 {
            guard let word = UInt64(rest.prefix(16), radix: 16) else { return nil }
            words[index] = word
            rest = rest.dropFirst(16)
        }
    }

    /// 64 hexadecimal digits.
    public var text: String {
        (0..<4).map { index in
            let digits = String(words[index], radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }.joined()
    }

    /// Number of bits that differ.
    package func distance(to other: TextFingerprint) -> Int {
        let difference = words ^ other.words
        return (0..<4).reduce(0) { $0 + difference[$1].nonzeroBitCount }
    }

    /// The share of common wording that a number of differing bits stands for: bins with other features agree by chance in every other bit.
    package static func similarity(atDistance distance: Int) -> Double {
        max(0, 1 - 2 * Double(distance) / Double(bitCount))
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
