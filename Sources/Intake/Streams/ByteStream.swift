internal import Glibc

/// Bytes pulled in order through one buffer; what was peeked comes again.
final class ByteStream {
    /// The most bytes that can be peeked.
    static let bufferSize = 1 << 16

    private let source: any ByteSource
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: ByteStream.bufferSize, alignment: 16)
    private var start = 0
    private var end = 0
    private var isAtEnd = false
    /// Number of bytes that the source gave so far.
    private(set) var pulled = 0

    init(_ source: any ByteSource) { self.source = source }

    var isSeekable: Bool { source.isSeekable }

    /// The next bytes without taking them: `count` of them where there are as many.
    func peek(_ count: Int) throws(InputError) -> UnsafeRawBufferPointer {
        let wanted = min(count, Self.bufferSize)
        while end - start < wanted, !isAtEnd {
            if start > 0 {
                UnsafeMutableRawBufferPointer(rebasing: buffer[..<(end - start)])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
                end -= start
                start = 0
            }
            try fill()
        }
        return UnsafeRawBufferPointer(rebasing: buffer[start..<min(end, start + wanted)])
    }

    /// Takes whatever is buffered, or the next piece; empty at the end. Valid until the next call.
    func nextPiece() throws(InputError) -> UnsafeRawBufferPointer {
        if start == end {
            start = 0
            end = 0
            if !isAtEnd { try fill() }
        }
        let piece = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
        start = end
        return piece
    }

    /// Takes at most `limit` bytes: fewer only at the end.
    func read(upTo limit: Int) throws(InputError) -> [UInt8] {
        var result: [UInt8] = []
        while result.count < limit {
            let available = try peek(1).count == 0 ? 0 : end - start
            guard available > 0 else { break }
            let count = min(available, limit - result.count)
            result.append(contentsOf: buffer[start..<start + count])
            start += count
        }
        return result
    }

    /// Takes `count` bytes and drops them.
    ///
    /// - Returns: How many there were.
    func skip(_ count: Int) throws(InputError) -> Int {
        var done = 0
        while done < count {
            guard try peek(1).count > 0 else { break }
            let step = min(end - start, count - done)
            start += step
            done += step
        }
        return done
    }

    /// Takes a line with its line feed; nil at the end.
    ///
    /// - Parameter limit: The longest line that is kept.
    /// - Returns: The line, and whether it was longer: then its first `limit` bytes, the rest dropped.
    /// - Throws: What the source met.
    func line(limit: Int) throws(InputError) -> (bytes: [UInt8], isCut: Bool)? {
        var result: [UInt8] = []
        var isCut = false
        while try peek(1).count > 0 {
            let piece = buffer[start..<end]
            let feed = piece.firstIndex(of: 0x0A)
            let stop = feed.map { $0 + 1 } ?? end
            let room = limit - result.count
            if stop - start > room { isCut = true }
            result.append(contentsOf: buffer[start..<start + min(stop - start, max(0, room))])
            start = stop
            if feed != nil { return (result, isCut) }
        }
        return result.isEmpty && !isCut ? nil : (result, isCut)
    }

    /// Goes to another place of the source; the buffer is dropped.
    func seek(_ offset: Int, whence: Int32) -> Int? {
        let move = whence == SEEK_CUR ? offset - (end - start) : offset
        guard let place = source.seek(move, whence: whence) else { return nil }
        start = 0
        end = 0
        isAtEnd = false
        return place
    }

    private func fill() throws(InputError) {
        let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
        end += count
        pulled += count
        if count == 0 { isAtEnd = true }
    }

    deinit { buffer.deallocate() }
}
