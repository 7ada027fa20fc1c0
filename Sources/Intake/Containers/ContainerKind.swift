/// What bytes are, by how they begin.
enum ContainerKind: Hashable {
    case compressed, zip, sevenZip, tar, warc, arc, lines

    /// Number of bytes that decide.
    static let probeSize = 512

    /// Endings of documents that are zip archives inside.
    private static let zippedDocuments = ["docx", "docm", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk"]
    private static let lineEndings = ["ndjson", "jsonl"]

    /// The kind of container, nil for a document.
    ///
    /// - Parameters:
    ///   - bytes: The first `probeSize` bytes.
    ///   - name: The file's name; it decides where the bytes alone do not.
    init?(_ bytes: UnsafeRawBufferPointer, name: String) {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        func starts(_ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }
        func starts(_ magic: String) -> Bool { bytes.starts(with: magic.utf8) }
        if starts([0x1F, 0x8B, 8]) || starts([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) || starts([0x28, 0xB5, 0x2F, 0xFD]) {
            self = .compressed
        } else if starts("BZh"), bytes.count > 9, bytes[4..<10].elementsEqual([0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) {
            self = .compressed
        } else if starts([0x50, 0x4B, 3, 4]) || starts([0x50, 0x4B, 5, 6]) {
            if Self.zippedDocuments.contains(ending) { return nil }
            self = .zip
        } else if starts([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) {
            self = .sevenZip
        } else if starts("WARC/") {
            self = .warc
        } else if starts("filedesc://") {
            self = .arc
        } else if bytes.count >= 262, bytes[257..<262].elementsEqual("ustar".utf8) {
            self = .tar
        } else if ending == "tar", bytes.count == Self.probeSize, bytes[0] != 0 {
            self = .tar
        } else if Self.lineEndings.contains(ending) || Self.isDocumentLine(bytes) {
            self = .lines
        } else {
            return nil
        }
    }

    /// Whether bytes begin as a line `{"uri": …`, or as a reject of an earlier run.
    private static func isDocumentLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let dense = bytes.prefix(64).filter { $0 != 0x20 }
        return dense.starts(with: #"{"uri":""#.utf8) || dense.starts(with: #"{"schema":"dateline/reject/"#.utf8)
    }
}
