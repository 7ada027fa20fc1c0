internal import CLibArchive

/// The content of a gzip, bzip2, xz or zstd stream, several of them in a row included.
final class DecompressedSource: ByteSource {
    private let handle: ArchiveHandle
    private var guardian: RatioGuard
    private var isOpen = false

    init(_ stream: ByteStream, limits: InputLimits) throws(InputError) {
        guardian = RatioGuard(limits: limits)
        handle = try ArchiveHandle(stream, .compressed)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        if !isOpen {
            let (code, _) = handle.nextEntry()
            if code == ARCHIVE_EOF { return 0 }
            guard code >= ARCHIVE_WARN else { throw handle.failure("archive-damaged") }
            isOpen = true
        }
        let count = try handle.readData(into: buffer)
        try guardian.check(unpacked: count, packed: handle.pulled)
        return count
    }
}

/// Stops what unpacks to far more than it is: a bomb.
struct RatioGuard {
    private let limits: InputLimits
    private let start: Int
    private var unpacked = 0

    /// Counts from `start` on, the packed bytes that were read before.
    init(limits: InputLimits, start: Int = 0) {
        self.limits = limits
        self.start = start
    }

    /// Counts unpacked bytes.
    ///
    /// - Throws: `InputError` `archive-ratio`.
    mutating func check(unpacked count: Int, packed: Int) throws(InputError) {
        unpacked += count
        // Below one buffer of packed bytes nothing can be said: they are read ahead.
        let allowance = (packed - start + ByteStream.bufferSize).multipliedReportingOverflow(by: limits.maximumRatio)
        guard !allowance.overflow, unpacked > allowance.partialValue else { return }
        throw InputError(
            "archive-ratio", uri: "",
            message:
                "unpacks to more than \(limits.maximumRatio) times its size; raise `limits: archive_ratio` in the pipeline file to read it"
        )
    }
}
