/// The hash under which a registry knows a name: kind and normal form, so that spelling, case, punctuation and legal form do not matter.
package enum RegistryKey {
    /// What a name names.
    package enum Kind: UInt8, Sendable {
        case organization = 0x6F
        case person = 0x70
    }

    /// The hash of a name; null where nothing of it is a letter or digit.
    package static func hash(_ name: String, _ kind: Kind) -> UInt64? {
        var utf8 = Array(name.utf8)
        return hash(&utf8, kind)
    }

    /// The hash of a name given as UTF-8: names in ASCII without building a string.
    ///
    /// - Parameters:
    ///   - utf8: The name; it is used as working space.
    ///   - kind: What it names.
    package static func hash(_ utf8: inout [UInt8], _ kind: Kind) -> UInt64? {
        if utf8.allSatisfy({ $0 < 0x80 }) { return ASCIIName.hash(utf8, kind) }
        let name = String(decoding: utf8, as: UTF8.self)
        let words = kind == .organization ? NormalForm.words(of: name) : NormalForm.pieces(of: name)
        guard !words.isEmpty else { return nil }
        var hash = Self.start(kind)
        for (index, word) in words.enumerated() {
            if index > 0 { hash = step(hash, 0x20) }
            for byte in word.utf8 { hash = step(hash, byte) }
        }
        return hash
    }

    @inline(__always)
    static func start(_ kind: Kind) -> UInt64 { step(0xCBF2_9CE4_8422_2325, kind.rawValue) }

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

/// The normal form of ASCII names without strings: what `NormalForm.words` says, word for word.
private enum ASCIIName {
    static func hash(_ utf8: [UInt8], _ kind: RegistryKey.Kind) -> UInt64? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: utf8.count * 3 + 8) { letters in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: utf8.count * 2 + 4) { ends in
                var words = split(utf8, letters, ends)
                var first = 0
                if kind == .organization {
                    if words > 1, equals(word(0, letters, ends), "the") { first = 1 }
                    while words - first > 1 {
                        let last = word(words - 1, letters, ends)
                        guard equals(last, "and") || isLegalForm(last) else { break }
                        words -= 1
                    }
                }
                guard words > first else { return nil }
                var hash = RegistryKey.start(kind)
                for index in first..<words {
                    if index > first { hash = RegistryKey.step(hash, 0x20) }
                    for byte in word(index, letters, ends) { hash = RegistryKey.step(hash, byte) }
                }
                return hash
            }
        }
    }

    private static func word(
        _ index: Int, _ letters: UnsafeMutableBufferPointer<UInt8>, _ ends: UnsafeMutableBufferPointer<Int32>
    ) -> Slice<UnsafeMutableBufferPointer<UInt8>> {
        letters[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }

    /// Writes folded words one behind the other; `&` is *and*, a point between single letters and an apostrophe join.
    ///
    /// - Returns: The number of words.
    private static func split(
        _ utf8: [UInt8], _ letters: UnsafeMutableBufferPointer<UInt8>, _ ends: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        var count = 0
        var words = 0
        var isOpen = false
        func isLetter(_ index: Int) -> Bool {
            index >= 0 && index < utf8.count && ((utf8[index] | 0x20) &- 0x61 < 26 || utf8[index] &- 0x30 < 10)
        }
        for index in utf8.indices {
            let byte = utf8[index]
            if isLetter(index) {
                letters[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                count += 1
                isOpen = true
                continue
            }
            if byte == 0x27 { continue }
            if byte == 0x2E, isLetter(index - 1), !isLetter(index - 2), isLetter(index + 1) { continue }
            if isOpen {
                ends[words] = Int32(count)
                words += 1
                isOpen = false
            }
            if byte == 0x26 {
                for letter in "and".utf8 {
                    letters[count] = letter
                    count += 1
                }
                ends[words] = Int32(count)
                words += 1
            }
        }
        if isOpen {
            ends[words] = Int32(count)
            words += 1
        }
        return words
    }

    private static func equals(_ word: Slice<UnsafeMutableBufferPointer<UInt8>>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { word.elementsEqual($0) }
    }

    private static func isLegalForm(_ word: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Bool {
        guard word.count <= 12 else { return false }
        var hash: UInt64 = 0
        for byte in word { hash = hash &* 131 &+ UInt64(byte) }
        return forms.contains(hash)
    }

    private static let forms: Set<UInt64> = Set(
        NormalForm.legalForms.map { $0.utf8.reduce(UInt64(0)) { $0 &* 131 &+ UInt64($1) } })
}
