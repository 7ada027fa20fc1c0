/// File formats that are recognized by their first bytes and not read.
struct BinaryFormat {
    var title: String
    var mediaType: String

    static func detect(_ bytes: [UInt8]) -> BinaryFormat? {
        for (signature, title, mediaType) in signatures where bytes.starts(with: signature) {
            if signature == zip { return zipFormat(bytes) }
            return BinaryFormat(title: title, mediaType: mediaType)
        }
        if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
            return BinaryFormat(title: "A video", mediaType: "video/mp4")
        }
        return nil
    }

    private static func zipFormat(_ bytes: [UInt8]) -> BinaryFormat {
        let start = Array(bytes.prefix(4096))
        if start.contains(Array("word/".utf8)) {
            return BinaryFormat(
                title: "A Word document",
                mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        }
        if start.contains(Array("xl/".utf8)) || start.contains(Array("ppt/".utf8)) {
            return BinaryFormat(title: "An Office document", mediaType: "application/vnd.openxmlformats-officedocument")
        }
        if start.contains(Array("epub".utf8)) {
            return BinaryFormat(title: "An EPUB book", mediaType: "application/epub+zip")
        }
        return BinaryFormat(title: "A ZIP archive", mediaType: "application/zip")
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    /// Source: the formats' own specifications; the IANA media type registry.
    private static let signatures: [(bytes: [UInt8], title: String, mediaType: String)] = [
        (Array("%PDF-".utf8), "A PDF document", "application/pdf"),
        (zip, "A ZIP archive", "application/zip"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "A Word document", "application/msword"),
        (Array("{\\rtf".utf8), "An RTF document", "application/rtf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "A PNG image", "image/png"),
        ([0xFF, 0xD8, 0xFF], "A JPEG image", "image/jpeg"),
        (Array("GIF8".utf8), "A GIF image", "image/gif"),
        (Array("RIFF".utf8), "A media file", "application/octet-stream"),
        ([0x1F, 0x8B], "A gzip file", "application/gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], "A zstd file", "application/zstd"),
        (Array("BZh9".utf8), "A bzip2 file", "application/x-bzip2"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "A 7z archive", "application/x-7z-compressed"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "An xz file", "application/x-xz"),
        ([0x7F, 0x45, 0x4C, 0x46], "A program", "application/x-executable"),
        (Array("ID3".utf8), "An audio file", "audio/mpeg"),
        (Array("%!PS".utf8), "A PostScript document", "application/postscript"),
        (Array("SQLite format 3".utf8), "A database", "application/vnd.sqlite3"),
    ]
}
