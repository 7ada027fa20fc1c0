internal import CLibArchive

/// How an output file is compressed: each checkpoint ends a frame, so that a file that is cut there is whole.
enum Compression {
    case gzip, zstd

    /// By the file's name: `.gz`, `.zst`.
    init?(path: String) {
        if path.hasSuffix(".gz") {
            self = .gzip
        } else if path.hasSuffix(".zst") {
            self = .zstd
        } else {
            return nil
        }
    }

    private final class Frame { var bytes: [UInt8] = [] }

    /// Bytes as one frame; nil where libarchive fails.
    func frame(_ bytes: [UInt8]) -> [UInt8]? {
        let frame = Frame()
        let archive = archive_write_new()
        defer { archive_write_free(archive) }
        archive_write_set_format_raw(archive)
        switch self {
        case .gzip:
            archive_write_add_filter_gzip(archive)
            // The same bytes whenever they are written.
            archive_write_set_filter_option(archive, "gzip", "timestamp", nil)
        case .zstd: archive_write_add_filter_zstd(archive)
        }
        archive_write_set_bytes_in_last_block(archive, 1)
        let opened = archive_write_open(
            archive, Unmanaged.passUnretained(frame).toOpaque(), nil,
            { _, data, buffer, count in
                guard let data, let buffer else { return -1 }
                Unmanaged<Frame>.fromOpaque(data).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: count))
                return count
            }, nil)
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_filetype(entry, 0o100000)
        guard opened == ARCHIVE_OK, archive_write_header(archive, entry) == ARCHIVE_OK else { return nil }
        let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        guard written == bytes.count, archive_write_close(archive) == ARCHIVE_OK else { return nil }
        return withExtendedLifetime(frame) { $0.bytes }
    }
}
