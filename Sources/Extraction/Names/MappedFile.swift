internal import Glibc

/// The bytes of a file, mapped read-only for as long as this object lives.
package final class MappedFile: @unchecked Sendable {
    /// The bytes.
    package let bytes: UnsafeRawBufferPointer

    /// Maps a file; null where it cannot be read or is empty.
    package init?(path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
        let size = Int(status.st_size)
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            return nil
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    /// Lets the memory of the whole pages in a range go; they are read from the file again when they are needed.
    package func release(_ range: Range<Int>) {
        let page = sysconf(Int32(_SC_PAGESIZE))
        let start = (range.lowerBound + page - 1) / page * page
        let end = range.upperBound / page * page
        guard start < end, let base = bytes.baseAddress else { return }
        madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
