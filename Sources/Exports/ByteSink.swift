internal import Glibc

/// A file or standard output that bytes are written to in order.
public final class ByteSink {
    /// Its name in messages.
    public let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 18

    /// Number of bytes that were given, what is buffered included.
    public private(set) var length = 0
    /// Whether it can be cut and synchronized: a file, no pipe or device.
    public let isRegular: Bool

    /// Opens a file for writing; `-` is standard output.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - length: Bytes of an earlier run that stay; the file is cut there.
    /// - Throws: `ExportError` `output-unwritable`.
    public init(path: String, keeping length: Int = 0) throws(ExportError) {
        if path == "-" {
            name = "standard output"
            descriptor = STDOUT_FILENO
            isRegular = false
            return
        }
        name = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ExportError("output-unwritable", output: path, number: errno) }
        var info = stat()
        isRegular = fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
        guard isRegular else { return }
        guard Int(info.st_size) >= length else {
            throw ExportError(
                "output-unwritable", output: path,
                reason: "holds less than the unfinished run wrote; give --restart to begin anew")
        }
        guard ftruncate(descriptor, length) == 0, lseek(descriptor, length, SEEK_SET) >= 0 else {
            throw ExportError("output-unwritable", output: path, number: errno)
        }
        self.length = length
        if length == 0 { Self.synchronizeFolder(of: path) }
    }

    /// A new or removed name is durable when its folder is.
    static func synchronizeFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Adds bytes; they reach the file when the buffer is full or on `flush`.
    ///
    /// - Throws: `ExportError` `output-closed` (nobody reads any more) or `output-failed` (disk full and others).
    public func write(_ bytes: [UInt8]) throws(ExportError) {
        buffer.append(contentsOf: bytes)
        length += bytes.count
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes out what is buffered.
    ///
    /// - Throws: As `write`.
    public func flush() throws(ExportError) {
        var done = 0
        let total = buffer.count
        while done < total {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, total - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                let number = errno
                buffer.removeAll()
                let code =
                    number == EPIPE
                    ? "output-closed"
                    : number == ENOSPC || number == EDQUOT || number == EFBIG ? "output-full" : "output-failed"
                throw ExportError(code, output: name, number: number)
            }
            done += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes out what is buffered and waits until the disk has it.
    ///
    /// - Throws: As `write`.
    public func synchronize() throws(ExportError) {
        try flush()
        guard isRegular, fsync(descriptor) != 0 else { return }
        throw ExportError(errno == ENOSPC ? "output-full" : "output-failed", output: name, number: errno)
    }

    deinit { if descriptor > STDERR_FILENO { close(descriptor) } }
}
