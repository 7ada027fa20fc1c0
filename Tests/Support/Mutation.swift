/// Spoils bytes, the same way each time.
public struct Mutation {
    private var state: UInt64

    /// Begins a series.
    public init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 7919 &+ 1 }

    /// Bytes with some of them cut, changed, doubled, moved or replaced by marks that formats give a meaning.
    public mutating func mutated(_ source: [UInt8]) -> [UInt8] {
        var bytes = source
        for _ in 0...number(below: 4) where !bytes.isEmpty {
            let place = number(below: bytes.count)
            let end = min(bytes.count, place + 1 + number(below: 60))
            switch number(below: 6) {
            case 0: bytes[place] = UInt8(number(below: 256))
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: number(below: bytes.count))
            case 3: bytes.removeSubrange(place...)
            case 4: bytes.insert(contentsOf: "<&]]>\"'{[\r\n:".utf8.dropFirst(number(below: 11)), at: place)
            default: bytes.replaceSubrange(place..<end, with: repeatElement(bytes[place], count: number(below: 300)))
            }
        }
        return bytes
    }

    /// A linear congruential generator (D. Knuth, MMIX).
    private mutating func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(1, bound)))
    }
}
