internal import CLibArchive
internal import Foundation

/// Writes small archives for tests.
public enum TestArchive {
    /// The containers that tests need.
    public enum Kind: String, Sendable, CaseIterable {
        case tar, zip, sevenZip = "7z", tarGzip = "tar.gz", tarBzip2 = "tar.bz2", tarXZ = "tar.xz", tarZstd = "tar.zst"
        /// One compressed file without a container.
        case gzip = "gz", zstd = "zst"
    }

    /// A member: its name as bytes, and its content.
    public struct Member: Sendable {
        public var name: [UInt8]
        public var content: [UInt8]

        /// Makes a member.
        public init(_ name: String, _ content: String) {
            self.init(Array(name.utf8), Array(content.utf8))
        }

        /// Makes a member whose name need not be text.
        public init(_ name: [UInt8], _ content: [UInt8]) {
            self.name = name
            self.content = content
        }
    }

    /// The bytes of an archive.
    public static func bytes(_ kind: Kind, _ members: [Member]) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appendingPathComponent("dateline-archive-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        // 7z keeps names in UTF-16, which libarchive makes through the locale.
        let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
        let old = uselocale(locale)
        defer {
            uselocale(old)
            freelocale(locale)
        }
        let archive = archive_write_new()
        switch kind {
        case .tar, .tarGzip, .tarBzip2, .tarXZ, .tarZstd: archive_write_set_format_gnutar(archive)
        case .zip: archive_write_set_format_zip(archive)
        case .sevenZip: archive_write_set_format_7zip(archive)
        case .gzip, .zstd: archive_write_set_format_raw(archive)
        }
        switch kind {
        case .tarGzip, .gzip: archive_write_add_filter_gzip(archive)
        case .tarBzip2: archive_write_add_filter_bzip2(archive)
        case .tarXZ: archive_write_add_filter_xz(archive)
        case .tarZstd, .zstd: archive_write_add_filter_zstd(archive)
        default: break
        }
        archive_write_open_filename(archive, file.path)
        for member in members {
            let entry = archive_entry_new()
            (member.name + [0]).withUnsafeBytes { name in
                let text = name.bindMemory(to: CChar.self).baseAddress
                if kind == .sevenZip {
                    archive_entry_set_pathname_utf8(entry, text)
                } else {
                    archive_entry_copy_pathname(entry, text)
                }
            }
            archive_entry_set_size(entry, Int64(member.content.count))
            archive_entry_set_filetype(entry, 0o100000)
            archive_entry_set_perm(entry, 0o644)
            archive_write_header(archive, entry)
            _ = member.content.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
            archive_entry_free(entry)
        }
        archive_write_close(archive)
        archive_write_free(archive)
        return (try? Array(Data(contentsOf: file))) ?? []
    }
}
