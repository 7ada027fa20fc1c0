/// A half-open range of UTF-8 byte offsets into `Document.text`.
///
/// Every finding carries one from the moment it is made. `Record` shows Unicode scalar offsets instead; Assembly converts once.
@frozen public struct TextRange: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset behind the last byte.
    public var end: Int

    /// Makes the range `start..<end`; `end` below `start` gives an empty range at `start`.
    @inlinable public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = Swift.max(start, end)
    }

    /// Length in UTF-8 bytes.
    @inlinable public var length: Int { end - start }

    /// Whether there is no byte in it.
    @inlinable public var isEmpty: Bool { start == end }

    /// Whether `other` lies inside this range, borders included.
    @inlinable public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the byte at `offset` lies inside this range.
    @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two ranges share a byte.
    @inlinable public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    /// The smallest range that holds both.
    @inlinable public func union(_ other: TextRange) -> TextRange {
        TextRange(Swift.min(start, other.start), Swift.max(end, other.end))
    }

    /// Order by start, then the longer one first.
    @inlinable public static func < (a: TextRange, b: TextRange) -> Bool {
        a.start != b.start ? a.start < b.start : a.end > b.end
    }
}
