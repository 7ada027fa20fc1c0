/// Where a stream's bytes come from: a file, memory, a member of an archive, a decompressor.
protocol ByteSource: AnyObject {
    /// Whether `seek` works.
    var isSeekable: Bool { get }

    /// Fills the start of `buffer`.
    ///
    /// - Returns: The number of bytes, 0 at the end.
    /// - Throws: `InputError` without a name; who knows the name adds it.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int

    /// Goes to an offset, counted as `lseek` does.
    ///
    /// - Returns: The offset from the start, or nil where that is not possible.
    func seek(_ offset: Int, whence: Int32) -> Int?
}

extension ByteSource {
    var isSeekable: Bool { false }
    func seek(_ offset: Int, whence: Int32) -> Int? { nil }
}
