internal import Glibc

/// Bytes that are already there.
final class MemorySource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isSeekable: Bool { true }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - position)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
        }
        position += count
        return count
    }

    func seek(_ offset: Int, whence: Int32) -> Int? {
        let base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position : bytes.count
        let (place, overflow) = base.addingReportingOverflow(offset)
        guard !overflow, place >= 0, place <= bytes.count else { return nil }
        position = place
        return place
    }
}
