/// The text of a document as UTF-8 bytes: written once, never altered by a later stage.
public struct DocumentText: Hashable, Sendable {
    /// The bytes, valid UTF-8.
    public let utf8: [UInt8]

    /// Wraps a string.
    public init(_ string: String) { utf8 = Array(string.utf8) }

    /// Wraps bytes that the caller knows to be valid UTF-8.
    public init(validUTF8 bytes: [UInt8]) { utf8 = bytes }

    /// Length in bytes.
    @inlinable public var count: Int { utf8.count }

    /// The whole text.
    public var string: String { String(decoding: utf8, as: UTF8.self) }

    /// The slice at `range`, clipped to the text.
    public subscript(range: TextRange) -> String {
        let start = min(max(0, range.start), utf8.count)
        let end = min(max(start, range.end), utf8.count)
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }

    /// The number of Unicode scalars before each of the given byte offsets.
    ///
    /// - Parameter offsets: Byte offsets in ascending order, each at a scalar's first byte.
    /// - Complexity: O(*n*) in bytes, once for all offsets.
    public func scalarOffsets(ofAscending offsets: [Int]) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(offsets.count)
        var byte = 0
        var scalars = 0
        for offset in offsets {
            while byte < offset, byte < utf8.count {
                if utf8[byte] & 0xC0 != 0x80 { scalars += 1 }
                byte += 1
            }
            result.append(scalars)
        }
        return result
    }
}
