/// Opens streams as containers.
struct Container {
    /// What a stream turned out to be.
    enum Content {
        case members(any MemberReader)
        /// One document, decompressed, with the name that it has inside.
        case document(ByteStream, uri: String)
    }

    let limits: InputLimits
    /// How many containers a member may lie in.
    static let maximumDepth = 2

    /// Looks what a stream holds.
    ///
    /// - Parameters:
    ///   - stream: The stream, at its start.
    ///   - uri: Its name so far.
    ///   - name: Its file name, whose ending may decide.
    ///   - depth: In how many containers it lies.
    /// - Returns: Its members, or the document that it is.
    /// - Throws: `InputError` named `uri`.
    func open(_ stream: ByteStream, uri: String, name: String, depth: Int) throws(InputError) -> Content {
        do throws(InputError) {
            var stream = stream
            var inner = uri
            var name = name
            var kind = ContainerKind(try stream.peek(ContainerKind.probeSize), name: name)
            if kind == .compressed {
                stream = ByteStream(try DecompressedSource(stream, limits: limits))
                name = Self.uncompressedName(name)
                inner = uri + "#" + name
                kind = ContainerKind(try stream.peek(ContainerKind.probeSize), name: name)
            }
            guard let kind else { return .document(stream, uri: inner) }
            guard depth < Self.maximumDepth, kind != .compressed else {
                throw InputError(
                    "archive-too-deep", uri: uri,
                    message: "is an archive in an archive in an archive; unpack the outer one")
            }
            switch kind {
            case .warc: return .members(WARCReader(stream, uri: uri, limits: limits))
            case .arc: return .members(ARCReader(stream, uri: uri, limits: limits))
            case .lines: return .members(LineReader(stream, uri: uri, limits: limits))
            case .sevenZip where !stream.isSeekable:
                // The directory of a 7z stands at its end.
                let bytes = try stream.read(upTo: limits.maximumBytes + 1)
                guard bytes.count <= limits.maximumBytes else { throw limits.tooLarge(uri) }
                return .members(
                    try ArchiveReader(ByteStream(MemorySource(bytes)), uri: uri, limits: limits, depth: depth))
            default: return .members(try ArchiveReader(stream, uri: uri, limits: limits, depth: depth))
            }
        } catch {
            throw error.uri.isEmpty ? error.named(uri) : error
        }
    }

    /// The element of a document whose bytes come from a stream.
    func element(_ stream: ByteStream, uri: String, hints: InputItem.Hints = InputItem.Hints()) -> Inputs.Element {
        do throws(InputError) {
            let bytes = try stream.read(upTo: limits.maximumBytes + 1)
            guard bytes.count <= limits.maximumBytes else { return .failure(limits.tooLarge(uri)) }
            return .item(InputItem(uri: uri, place: .bytes(bytes), hints: hints))
        } catch {
            return .failure(error.named(uri))
        }
    }

    /// `page.html.gz` as `page.html`, `a.tgz` as `a.tar`.
    static func uncompressedName(_ name: String) -> String {
        let base = name.split(separator: "/").last.map(String.init) ?? name
        guard let dot = base.lastIndex(of: "."), dot > base.startIndex else { return base + ".content" }
        let stem = String(base[..<dot])
        return switch base[base.index(after: dot)...].lowercased() {
        case "tgz", "tbz", "tbz2", "txz", "tzst": stem + ".tar"
        case "gz", "bz2", "xz", "zst", "zstd", "z": stem
        default: base
        }
    }
}
