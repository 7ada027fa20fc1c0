/// The key of a token: what its text is, case and width folded, as 64 bits.
///
/// One scalar is its own (folded) value; a longer text is the FNV-1a hash of its folded UTF-8 bytes with the high bit set.
/// Two texts of one key are taken for equal: with 63 bits and some thousand table words a clash is out of the question, and tables check it among their own words.
package enum TokenKey {
    @usableFromInline static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
    @usableFromInline static let prime: UInt64 = 0x100_0000_01b3
    static let hashed: UInt64 = 1 << 63

    /// The key of a whole text.
    package static func of(_ string: String) -> UInt64 {
        var hash = offset
        var count = 0
        var last: UInt32 = 0
        for scalar in string.unicodeScalars {
            last = fold(scalar.value)
            hash = mix(hash, last)
            count += 1
        }
        return count == 1 ? UInt64(last) : hash | hashed
    }

    /// One step of the hash, over a folded scalar.
    @inline(__always)
    static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* prime
    }

    /// Lower case and ASCII width of one scalar; simple case folding of Latin, Greek and Cyrillic letters.
    @inline(__always)
    package static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return foldBeyondASCII(scalar)
    }

    private static func foldBeyondASCII(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xDE: return scalar + 32
        case 0x100...0x137, 0x14A...0x177: return scalar | 1
        case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x178: return 0xFF
        case 0x391...0x3A9: return scalar + 32
        case 0x400...0x40F: return scalar + 80
        case 0x410...0x42F: return scalar + 32
        case 0x1E00...0x1EFF: return scalar | 1
        case 0x2018, 0x2019, 0x02BC: return 0x27  // typographic apostrophes
        case 0xFF21...0xFF3A: return scalar - 0xFF21 + 0x61
        case 0xFF01...0xFF5E: return scalar - 0xFEE0
        default: return scalar
        }
    }
}

/// A small table from words to values, looked up by token key: open addressing, no allocation a look-up.
package struct TokenMap<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]
    private let mask: Int

    /// Makes a table of single-token words (`january`, `㎞`): case and width do not matter. A word that stands twice keeps its last value.
    package init(_ pairs: some Collection<(String, Value)>) {
        self.init(keyed: pairs.map { (TokenKey.of($0.0), $0.1) })
    }

    /// Makes a table of keys.
    init(keyed pairs: [(UInt64, Value)]) {
        var capacity = 16
        while capacity < pairs.count * 2 { capacity *= 2 }
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: nil, count: capacity)
        for (key, value) in pairs {
            var slot = Self.slot(key, mask)
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = value
        }
    }

    /// The value of a key.
    @inline(__always)
    package subscript(key: UInt64) -> Value? {
        var slot = Self.slot(key, mask)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The keys whose values satisfy a condition.
    func keys(where holds: (Value) -> Bool = { _ in true }) -> [UInt64] {
        zip(keys, values).compactMap { key, value in value.map(holds) ?? false ? key : nil }
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    }
}

extension TokenMap where Value == Bool {
    /// Makes a set of words.
    package init(words: [String]) { self.init(words.map { ($0, true) }) }

    /// Whether a key is one of the words.
    @inline(__always)
    package func contains(_ key: UInt64) -> Bool { self[key] != nil }
}
