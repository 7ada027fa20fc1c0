internal import Glibc

/// A file or standard output that bytes are written to in order.
public final class ByteSink {
    /// Its name in messages.
    public let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 18

    /// Opens a file for writing, emptied; `-` is standard output.
    ///
    /// - Throws: `ExportError` `output-unwritable`.
    public init(path: String) throws(ExportError) {
        if path == "-" {
            name = "standard output"
            descriptor = STDOUT_FILENO
        } else {
            name = path
            descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw ExportError("output-unwritable", output: path, number: errno) }
        }
    }

    /// Adds bytes; they reach the file when the buffer is full or on `flush`.
    ///
    /// - Throws: `ExportError` `output-closed` (nobody reads any more) or `output-failed` (disk full and others).
    public func write(_ bytes: [UInt8]) throws(ExportError) {
        buffer.append(contentsOf: bytes)
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
                throw ExportError(number == EPIPE ? "output-closed" : "output-failed", output: name, number: number)
            }
            done += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    deinit { if descriptor > STDERR_FILENO { close(descriptor) } }
}

/// Why records could not be written.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// In kebab case: `output-unwritable`, `output-closed`, `output-failed`.
    public var code: String
    /// Where they should go.
    public var output: String
    /// What the system says.
    public var reason: String

    init(_ code: String, output: String, number: Int32) {
        self.code = code
        self.output = output
        reason = String(cString: strerror(number))
    }

    /// `OUTPUT: REASON`.
    public var description: String {
        code == "output-closed" ? "\(output) was closed by its reader" : "\(output): cannot be written: \(reason)"
    }
}
