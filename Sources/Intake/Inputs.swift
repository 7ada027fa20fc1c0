internal import DatelineRecords
internal import Glibc

/// The INPUT arguments of a run, opened one after the other: files, folders walked in byte order of their names, shell patterns,
/// archives whose members are read in their order, `-` for standard input.
public struct Inputs {
    /// What the next step of the walk gives.
    public enum Element: Sendable {
        case item(InputItem)
        /// An INPUT, a folder below one or a member that cannot be read; the walk goes on.
        case failure(InputError)
        /// What is left out: hidden, no document by its ending, a link to a folder above it, a WARC revisit.
        case skipped(uri: String, reason: String)
    }

    private enum Entry {
        case argument([UInt8])
        /// A path below an INPUT, and the folders above it: a folder that links to one of them would never end.
        case below([UInt8], ancestors: [FileSystem.Identity])
    }

    /// What one entry of the walk is.
    private enum Step {
        case element(Element)
        /// A file to open; its size, nil where it is no regular one.
        case file([UInt8], uri: String, byteCount: Int?)
        /// A folder or a pattern: what it stands for comes next.
        case expanded
    }

    /// The file that is being read: none in `source` where it is read elsewhere.
    private struct Current {
        var source: FileSource?
        var byteCount = 0
    }

    private let container: Container
    private var pending: [Entry]
    /// Containers that are open, the innermost last.
    private var readers: [any MemberReader] = []
    private var current = Current()
    private var finishedByteCount = 0

    /// Makes a walk over INPUT arguments.
    public init(_ arguments: [String], limits: InputLimits = InputLimits()) {
        container = Container(limits: limits)
        pending = arguments.reversed().map { .argument(Array($0.utf8)) }
    }

    /// Bytes of the files so far, packed as they are; of one that is being read, what was taken from it.
    public var passedByteCount: Int {
        finishedByteCount + (current.source.map { min($0.readCount, current.byteCount) } ?? current.byteCount)
    }

    /// The next document, or nil at the end.
    public mutating func next() -> Element? {
        while true {
            if let reader = readers.last {
                switch reader.next() {
                case .element(let element): return element
                case .container(let inner): readers.append(inner)
                case nil: readers.removeLast()
                }
                continue
            }
            finishedByteCount += current.byteCount
            current = Current()
            guard let entry = pending.popLast() else { return nil }
            if case .argument([0x2D]) = entry {
                if let element = open(FileSource(descriptor: STDIN_FILENO), uri: "-", path: nil) { return element }
                continue
            }
            switch step(entry) {
            case .element(let element): return element
            case .expanded: continue
            case .file(let path, let uri, let byteCount):
                let source = FileSource(path: path)
                current = Current(source: source, byteCount: byteCount ?? 0)
                if let element = open(source, uri: uri, path: byteCount == nil ? nil : path) { return element }
            }
        }
    }

    private mutating func step(_ entry: Entry) -> Step {
        switch entry {
        case .argument(let path): visit(path, ancestors: [], isArgument: true)
        case .below(let path, let ancestors): visit(path, ancestors: ancestors, isArgument: false)
        }
    }

    private mutating func visit(_ path: [UInt8], ancestors: [FileSystem.Identity], isArgument: Bool) -> Step {
        let uri = InputURI.of(path: path)
        if !isArgument, let reason = IgnoredNames.reason(toIgnore: path) {
            return .element(.skipped(uri: uri, reason: reason))
        }
        guard let status = FileSystem.status(path) else {
            let number = errno
            if isArgument, number == ENOENT, expand(path) { return .expanded }
            let code = number == ENOENT ? "input-missing" : "input-unreadable"
            return .element(
                .failure(InputError(code, uri: uri, message: "cannot be opened: \(String(cString: strerror(number)))")))
        }
        switch status.kind {
        case .file: return .file(path, uri: uri, byteCount: status.byteCount)
        case .other where isArgument: return .file(path, uri: uri, byteCount: nil)
        case .other: return .element(.skipped(uri: uri, reason: "neither file nor folder"))
        case .folder:
            if ancestors.contains(status.identity) {
                return .element(.skipped(uri: uri, reason: "a link to a folder above it"))
            }
            guard let names = FileSystem.names(in: path) else {
                return .element(
                    .failure(
                        InputError("input-unreadable", uri: uri, message: "cannot be listed: \(FileSystem.lastError)")))
            }
            let folder = path.last == 0x2F ? path : path + [0x2F]
            let above = ancestors + [status.identity]
            for name in names.reversed() {
                pending.append(.below(folder + name, ancestors: above))
            }
            return .expanded
        }
    }

    /// Puts the paths that a shell pattern matches in the place of the pattern.
    private mutating func expand(_ pattern: [UInt8]) -> Bool {
        guard pattern.contains(where: { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }) else { return false }
        let paths = FileSystem.paths(matching: pattern)
        for path in paths.reversed() { pending.append(.argument(path)) }
        return !paths.isEmpty
    }

    /// Looks into a file: a document is an element, a container's members come next. `path` is where a document can be read later, by
    /// who works on it; nil reads it here.
    private mutating func open(_ source: FileSource?, uri: String, path: [UInt8]?) -> Element? {
        guard let source else {
            return .failure(
                InputError("input-unreadable", uri: uri, message: "cannot be opened: \(FileSystem.lastError)"))
        }
        do throws(InputError) {
            switch try container.open(ByteStream(source), uri: uri, name: uri, depth: 0) {
            case .members(let reader):
                readers.append(reader)
                return nil
            case .document(let stream, let inner):
                if inner == uri, let path {
                    current.source = nil
                    return .item(InputItem(uri: uri, place: .file(path)))
                }
                return container.element(stream, uri: inner)
            }
        } catch {
            return .failure(error)
        }
    }

    /// Bytes of all files that INPUT arguments lead to, packed as they are; nil where one is standard input or a pipe.
    public static func byteCount(of arguments: [String]) -> Int? {
        var inputs = Inputs(arguments)
        var sum = 0
        while let entry = inputs.pending.popLast() {
            if case .argument([0x2D]) = entry { return nil }
            guard case .file(_, _, let byteCount) = inputs.step(entry) else { continue }
            guard let byteCount else { return nil }
            sum += byteCount
        }
        return sum
    }

    /// The bytes of a document.
    ///
    /// - Parameters:
    ///   - item: What the walk gave.
    ///   - limit: The largest number of bytes that is read.
    /// - Returns: All its bytes.
    /// - Throws: `InputError` `input-missing`, `input-unreadable` or `input-too-large`.
    public static func bytes(of item: InputItem, limit: Int) throws(InputError) -> [UInt8] {
        var limits = InputLimits()
        limits.maximumBytes = limit
        let bytes: [UInt8]
        switch item.place {
        case .bytes(let held): bytes = held
        case .address(let address):
            throw InputError("input-unreadable", uri: item.uri, message: "\(address.text) was not fetched")
        case .file(let path):
            guard let source = FileSource(path: path) else {
                throw InputError(
                    errno == ENOENT ? "input-missing" : "input-unreadable", uri: item.uri,
                    message: "cannot be read: \(FileSystem.lastError)")
            }
            do throws(InputError) {
                bytes = try ByteStream(source).read(upTo: limit + 1)
            } catch {
                throw error.named(item.uri)
            }
        }
        guard bytes.count <= limit else { throw limits.tooLarge(item.uri) }
        return bytes
    }

    /// The bytes of a file, unpacked where it is a gzip, bzip2, xz or zstd stream.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - limit: The largest number of bytes that is read, packed and unpacked.
    /// - Throws: `InputError` `input-missing`, `input-unreadable` or `input-too-large`, or what is wrong with the stream.
    public static func unpackedBytes(ofFile path: String, limit: Int) throws(InputError) -> [UInt8] {
        var limits = InputLimits()
        limits.maximumBytes = limit
        let packed = try bytes(of: InputItem(uri: path, place: .file(Array(path.utf8))), limit: limit)
        do throws(InputError) {
            let source = try DecompressedSource(ByteStream(MemorySource(packed)), limits: limits)
            let bytes = try ByteStream(source).read(upTo: limit + 1)
            guard bytes.count <= limit else { throw limits.tooLarge(path) }
            return bytes
        } catch {
            throw error.named(path)
        }
    }
}
