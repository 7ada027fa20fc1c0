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

    private let container: Container
    private var pending: [Entry]
    /// Containers that are open, the innermost last.
    private var readers: [any MemberReader] = []

    /// Makes a walk over INPUT arguments.
    public init(_ arguments: [String], limits: InputLimits = InputLimits()) {
        container = Container(limits: limits)
        pending = arguments.reversed().map { .argument(Array($0.utf8)) }
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
            guard let entry = pending.popLast() else { return nil }
            switch entry {
            case .argument([0x2D]):
                if let element = open(FileSource(descriptor: STDIN_FILENO), uri: "-", path: nil) { return element }
            case .argument(let path):
                if let element = visit(path, ancestors: [], isArgument: true) { return element }
            case .below(let path, let ancestors):
                if let element = visit(path, ancestors: ancestors, isArgument: false) { return element }
            }
        }
    }

    private mutating func visit(_ path: [UInt8], ancestors: [FileSystem.Identity], isArgument: Bool) -> Element? {
        let uri = InputURI.of(path: path)
        if !isArgument, let reason = IgnoredNames.reason(toIgnore: path) { return .skipped(uri: uri, reason: reason) }
        guard let status = FileSystem.status(path) else {
            let number = errno
            if isArgument, number == ENOENT, expand(path) { return nil }
            let code = number == ENOENT ? "input-missing" : "input-unreadable"
            return .failure(
                InputError(code, uri: uri, message: "cannot be opened: \(String(cString: strerror(number)))"))
        }
        switch status.kind {
        case .file: return open(FileSource(path: path), uri: uri, path: path)
        case .other where isArgument: return open(FileSource(path: path), uri: uri, path: nil)
        case .other: return .skipped(uri: uri, reason: "neither file nor folder")
        case .folder:
            if ancestors.contains(status.identity) {
                return .skipped(uri: uri, reason: "a link to a folder above it")
            }
            guard let names = FileSystem.names(in: path) else {
                return .failure(
                    InputError("input-unreadable", uri: uri, message: "cannot be listed: \(FileSystem.lastError)"))
            }
            let folder = path.last == 0x2F ? path : path + [0x2F]
            let above = ancestors + [status.identity]
            for name in names.reversed() {
                pending.append(.below(folder + name, ancestors: above))
            }
            return nil
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
                if inner == uri, let path { return .item(InputItem(uri: uri, place: .file(path))) }
                return container.element(stream, uri: inner)
            }
        } catch {
            return .failure(error)
        }
    }

    /// Bytes of all documents, where every INPUT is a plain file or folder; nil where one is a container or standard input.
    public static func plainByteCount(of arguments: [String]) -> Int? {
        var inputs = Inputs(arguments)
        var sum = 0
        while let entry = inputs.pending.popLast() {
            switch entry {
            case .argument([0x2D]): return nil
            case .argument(let path), .below(let path, _):
                var ancestors: [FileSystem.Identity] = []
                if case .below(_, let above) = entry { ancestors = above }
                let isArgument = ancestors.isEmpty
                switch inputs.visit(path, ancestors: ancestors, isArgument: isArgument) {
                case .item: sum += FileSystem.status(path)?.byteCount ?? 0
                case .failure, .skipped: continue
                case nil: if !inputs.readers.isEmpty { return nil }
                }
            }
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
}
