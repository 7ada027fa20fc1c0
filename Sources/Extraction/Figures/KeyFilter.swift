import DatelineRecords

/// A set of token keys that answers in one look-up and never says no to a member: a word that cannot start a figure costs a bit test.
///
/// Some words outside the set pass (one in sixteen at most, by its size); what reads the token then says no.
struct KeyFilter: Sendable {
    private var bits: [UInt64]
    private let shift: UInt64

    /// Makes a filter of at least sixteen bits a word.
    init(_ words: some Collection<String>) {
        self.init(keys: words.map { TokenKey.of($0) })
    }

    /// Makes a filter of keys.
    init(keys: some Collection<UInt64>) {
        var power: UInt64 = 6
        while 1 << power < keys.count * 16 { power += 1 }
        bits = Array(repeating: 0, count: 1 << (power - 6))
        shift = 64 - power
        for key in keys {
            let bit = (key &* Self.factor) >> shift
            bits[Int(bit >> 6)] |= 1 << (bit & 63)
        }
    }

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The first token at or behind one that is a number, or a word or character of the set; `end` where there is none.
    func candidate(_ t: TokenTable, from token: Int, before end: Int) -> Int {
        t.keys.withUnsafeBufferPointer { keys in
            t.classes.withUnsafeBufferPointer { classes in
                bits.withUnsafeBufferPointer { bits in
                    var position = token
                    while position < end {
                        if classes[position] == .number { return position }
                        let bit = (keys[position] &* Self.factor) >> shift
                        if bits[Int(bit >> 6)] >> (bit & 63) & 1 == 1 { return position }
                        position += 1
                    }
                    return end
                }
            }
        }
    }
}
