/// Content codings of HTTP: how a body was packed for its way.
///
/// Source: RFC 9110 section 8.4; RFC 1952 (gzip), RFC 7932 (br).
enum ContentCoding {
    /// What a request says that it takes.
    static let accepted = "gzip, br"

    private static let unsupported: Set<String> = ["compress", "x-compress", "deflate", "zstd", "dcb", "dcz"]

    /// Undoes the codings of a header, the last one first; a word that is no coding is passed over.
    ///
    /// - Parameters:
    ///   - body: As it was sent.
    ///   - header: The value of `Content-Encoding`.
    ///   - limits: Bounds of what it unpacks to.
    /// - Returns: The document.
    /// - Throws: `InputError` `encoding-unsupported`, `archive-damaged`, `archive-ratio`, `input-too-large`, without a name.
    static func undone(_ body: [UInt8], _ header: String?, limits: InputLimits) throws(InputError) -> [UInt8] {
        var bytes = body
        for part in (header ?? "").split(separator: ",").reversed() {
            let coding = part.lowercased().filter { $0 != " " && $0 != "\t" }
            let source: any ByteSource
            switch coding {
            case "gzip", "x-gzip":
                // Some servers name it and send the document as it is.
                guard bytes.starts(with: [0x1F, 0x8B]) else { continue }
                source = try DecompressedSource(ByteStream(MemorySource(bytes)), limits: limits)
            case "br": source = try BrotliSource(ByteStream(MemorySource(bytes)), limits: limits)
            case let other where unsupported.contains(other):
                throw InputError("encoding-unsupported", uri: "", message: "is in the content coding \(other)")
            default: continue
            }
            bytes = try ByteStream(source).read(upTo: limits.maximumBytes + 1)
            guard bytes.count <= limits.maximumBytes else { throw limits.tooLarge("") }
        }
        return bytes
    }
}
