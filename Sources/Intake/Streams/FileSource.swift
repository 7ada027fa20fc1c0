internal import Glibc

/// An open file, pipe or standard input.
final class FileSource: ByteSource {
    private let descriptor: Int32
    let isSeekable: Bool
    /// Bytes that were read so far.
    private(set) var readCount = 0

    /// Opens a path; nil with `errno` set.
    convenience init?(path: [UInt8]) {
        let descriptor = FileSystem.open(path)
        guard descriptor >= 0 else { return nil }
        self.init(descriptor: descriptor)
    }

    init(descriptor: Int32) {
        self.descriptor = descriptor
        isSeekable = lseek(descriptor, 0, SEEK_CUR) >= 0
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 {
                readCount += count
                return count
            }
            if errno != EINTR {
                throw InputError("input-unreadable", uri: "", message: "cannot be read: \(FileSystem.lastError)")
            }
        }
    }

    func seek(_ offset: Int, whence: Int32) -> Int? {
        let place = lseek(descriptor, offset, whence)
        return place >= 0 ? place : nil
    }

    deinit { if descriptor > STDERR_FILENO { close(descriptor) } }
}
