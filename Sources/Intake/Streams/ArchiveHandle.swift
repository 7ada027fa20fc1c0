internal import CLibArchive
internal import Glibc

/// A libarchive reader over a stream. Names are decoded in UTF-8 whatever the process's locale is.
final class ArchiveHandle {
    /// What libarchive is to look for.
    enum Format { case archive, compressed }

    /// What libarchive's callbacks see: the stream, and the error that it met.
    private final class Client {
        let stream: ByteStream
        var failure: InputError?

        init(_ stream: ByteStream) { self.stream = stream }
    }

    let pointer: OpaquePointer?
    private let client: Client

    init(_ stream: ByteStream, _ format: Format) throws(InputError) {
        client = Client(stream)
        pointer = archive_read_new()
        switch format {
        case .archive:
            archive_read_support_format_tar(pointer)
            archive_read_support_format_zip(pointer)
            archive_read_support_format_7zip(pointer)
        case .compressed:
            archive_read_support_filter_gzip(pointer)
            archive_read_support_filter_bzip2(pointer)
            archive_read_support_filter_xz(pointer)
            archive_read_support_filter_zstd(pointer)
            archive_read_support_format_raw(pointer)
        }
        archive_read_set_read_callback(pointer) { _, data, buffer in
            guard let data else { return -1 }
            let client = Unmanaged<Client>.fromOpaque(data).takeUnretainedValue()
            do throws(InputError) {
                let piece = try client.stream.nextPiece()
                buffer?.pointee = piece.baseAddress
                return piece.count
            } catch {
                client.failure = error
                return Int(ARCHIVE_FATAL)
            }
        }
        if stream.isSeekable {
            archive_read_set_seek_callback(pointer) { _, data, offset, whence in
                guard let data else { return Int64(ARCHIVE_FATAL) }
                let client = Unmanaged<Client>.fromOpaque(data).takeUnretainedValue()
                return client.stream.seek(Int(offset), whence: whence).map(Int64.init) ?? Int64(ARCHIVE_FATAL)
            }
            archive_read_set_skip_callback(pointer) { _, data, count in
                guard let data else { return 0 }
                let client = Unmanaged<Client>.fromOpaque(data).takeUnretainedValue()
                return client.stream.seek(Int(count), whence: SEEK_CUR) == nil ? 0 : count
            }
        }
        archive_read_set_callback_data(pointer, Unmanaged.passUnretained(client).toOpaque())
        let code = InUTF8.run { archive_read_open1(pointer) }
        guard code >= ARCHIVE_WARN else { throw failure("archive-damaged") }
    }

    /// The next member's entry.
    ///
    /// - Returns: libarchive's code and the entry.
    func nextEntry() -> (code: Int32, entry: OpaquePointer?) {
        var entry: OpaquePointer?
        let code = InUTF8.run { archive_read_next_header(pointer, &entry) }
        return (code, entry)
    }

    /// Bytes of the member at hand.
    ///
    /// - Throws: `InputError` `member-damaged`, or what the stream below met.
    func readData(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        let count = archive_read_data(pointer, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw failure("member-damaged") }
        return count
    }

    /// What the last call met: the stream's own error, or libarchive's.
    func failure(_ code: String) -> InputError {
        if let failure = client.failure { return failure }
        let reason = archive_error_string(pointer).map { String(cString: $0) } ?? "not understood"
        return InputError(code, uri: "", message: "cannot be unpacked: \(reason)")
    }

    /// Bytes that were pulled from the stream below.
    var pulled: Int { client.stream.pulled }

    deinit { archive_read_free(pointer) }
}

/// Runs calls of libarchive in a UTF-8 locale of this thread: names in other locales are lost otherwise.
enum InUTF8 {
    private struct Locale: @unchecked Sendable {
        // A locale object is never changed after it was made.
        let value: locale_t?
    }

    private static let locale = Locale(value: newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))

    static func run<Result>(_ body: () -> Result) -> Result {
        guard let value = locale.value else { return body() }
        let old = uselocale(value)
        defer { uselocale(old) }
        return body()
    }
}
