internal import CLibArchive
internal import Glibc

/// Members of a tar, zip or 7z archive.
final class ArchiveReader: MemberReader {
    private let handle: ArchiveHandle
    private let uri: String
    private let container: Container
    private let depth: Int
    private var isAtEnd = false
    /// A source whose member is left behind must not read the next one's bytes.
    private var current: MemberSource?

    /// - Throws: `InputError` without a name.
    init(_ stream: ByteStream, uri: String, limits: InputLimits, depth: Int) throws(InputError) {
        self.uri = uri
        self.depth = depth
        container = Container(limits: limits)
        handle = try ArchiveHandle(stream, .archive)
    }

    func next() -> Member? {
        current?.isCurrent = false
        while !isAtEnd {
            let (code, entry) = handle.nextEntry()
            switch code {
            case ARCHIVE_EOF: isAtEnd = true
            case ARCHIVE_OK, ARCHIVE_WARN:
                if let entry, let member = member(of: entry) { return member }
            case ARCHIVE_RETRY: continue
            default:
                isAtEnd = true
                return .element(.failure(handle.failure("archive-damaged").named(uri)))
            }
        }
        return nil
    }

    private func member(of entry: OpaquePointer) -> Member? {
        if archive_entry_filetype(entry) == FileSystem.folderType { return nil }
        guard let name = Self.name(of: entry) else {
            return failure("member-name-charset", "?", "has a name that cannot be decoded")
        }
        let memberURI = uri + "#" + InputURI.of(path: name)
        guard MemberName.isText(name) else {
            return failure("member-name-charset", memberURI, "has a name in no known charset")
        }
        guard MemberName.isInside(name) else {
            return failure("member-name-unsafe", memberURI, "has a name that leads out of its archive")
        }
        if let reason = IgnoredNames.reason(toIgnore: name) {
            return .element(.skipped(uri: memberURI, reason: reason))
        }
        guard archive_entry_filetype(entry) == FileSystem.fileType, archive_entry_hardlink(entry) == nil else {
            return .element(.skipped(uri: memberURI, reason: "a link or a device"))
        }
        if archive_entry_is_data_encrypted(entry) != 0 {
            return failure("member-encrypted", memberURI, "is encrypted; unpack the archive with its password")
        }
        return content(memberURI, name, entry)
    }

    private func content(_ memberURI: String, _ name: [UInt8], _ entry: OpaquePointer) -> Member {
        let source = MemberSource(handle, limits: container.limits)
        current = source
        let stream = ByteStream(source)
        let isTooLarge =
            archive_entry_size_is_set(entry) != 0
            && archive_entry_size(entry) > Int64(container.limits.maximumBytes)
        do throws(InputError) {
            let text = String(decoding: name, as: UTF8.self)
            switch try container.open(stream, uri: memberURI, name: text, depth: depth + 1) {
            case .members(let reader): return .container(reader)
            case .document(let stream, let uri):
                // What is compressed once more has another size inside.
                if isTooLarge, uri == memberURI { return .element(.failure(container.limits.tooLarge(uri))) }
                return .element(container.element(stream, uri: uri))
            }
        } catch {
            return .element(.failure(isTooLarge ? container.limits.tooLarge(memberURI) : error))
        }
    }

    private func failure(_ code: String, _ uri: String, _ message: String) -> Member {
        .element(.failure(InputError(code, uri: uri == "?" ? self.uri + "#?" : uri, message: message)))
    }

    /// The member's path: as UTF-8 where the archive says so, else as it stands; without `./` in front.
    private static func name(of entry: OpaquePointer) -> [UInt8]? {
        guard let text = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else { return nil }
        var name = Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
        while name.starts(with: [0x2E, 0x2F]) { name.removeFirst(2) }
        return name.isEmpty ? nil : name
    }
}

/// Bytes of one member.
private final class MemberSource: ByteSource {
    private let handle: ArchiveHandle
    private var guardian: RatioGuard
    var isCurrent = true

    init(_ handle: ArchiveHandle, limits: InputLimits) {
        self.handle = handle
        guardian = RatioGuard(limits: limits, start: handle.pulled)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        guard isCurrent else { return 0 }
        let count = try handle.readData(into: buffer)
        try guardian.check(unpacked: count, packed: handle.pulled)
        return count
    }
}
