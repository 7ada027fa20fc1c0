/// The 32-bit hashes of the tagger: of words, of phrases, of features. Models are made of them: a change here needs a new model version.
package enum NameHash {
    /// Hash of a token's key.
    @inline(__always)
    package static func word(_ key: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }

    /// First value of a hash over bytes or words.
    package static let seed: UInt32 = 0x811C_9DC5

    /// One step of a hash over the bytes of a spelling.
    @inline(__always)
    package static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    /// One step of a hash over the words of a phrase.
    @inline(__always)
    package static func phrase(_ hash: UInt32, _ word: UInt32) -> UInt32 {
        let mixed = (hash ^ word) &* 0x85EB_CA6B
        return mixed ^ (mixed >> 15)
    }

    /// Two values in one, order kept.
    @inline(__always)
    package static func pair(_ a: UInt32, _ b: UInt32) -> UInt32 {
        let mixed = (a &* 0x9E37_79B1) ^ ((b &+ 0x7F4A_7C15) &* 0x85EB_CA77)
        return mixed ^ (mixed >> 13)
    }

    /// A feature: a template's number and the value it has here.
    @inline(__always)
    package static func feature(_ template: UInt32, _ value: UInt32) -> UInt32 {
        let product = (UInt64(value ^ (template &* 0x9E37_79B9)) | UInt64(template) << 32) &* 0xD6E8_FEB8_6659_FD93
        return UInt32(truncatingIfNeeded: product >> 32)
    }

    /// Hash of a spelling, case kept, each digit as `0`.
    package static func spelling(_ text: String) -> UInt32 {
        text.utf8.reduce(seed) { step($0, $1 &- 0x30 < 10 ? 0x30 : $1) }
    }
}
