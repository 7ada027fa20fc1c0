internal import Glibc

/// The INPUT arguments of a run, opened one after the other: files, folders walked in byte order of their names, `-` for standard input.
public struct Inputs: Sendable {
    /// What the next step of the walk gives.
    public enum Element: Sendable {
        case item(InputItem)
        /// An INPUT or a folder below one that cannot be read; the walk goes on.
        case failure(InputError)
        /// A name that is left out: hidden, no document by its ending, or a link to a folder above it.
        case skipped(uri: String, reason: String)
    }

    private enum Entry {
        case argument([UInt8])
        /// A path below an INPUT, and the folders above it: a folder that links to one of them would never end.
        case below([UInt8], ancestors: [FileSystem.Identity])
    }

    private var pending: [Entry]

    /// Makes a walk over INPUT arguments.
    public init(_ arguments: [String]) {
        pending = arguments.reversed().map { .argument(Array($0.utf8)) }
    }

    /// The next document, or nil at the end.
    public mutating func next() -> Element? {
        while let entry = pending.popLast() {
            switch entry {
            case .argument([0x2D]): return .item(InputItem(uri: "-", place: .standardInput))
            case .argument(let path):
                if let element = visit(path, ancestors: [], isArgument: true) { return element }
            case .below(let path, let ancestors):
                if let element = visit(path, ancestors: ancestors, isArgument: false) { return element }
            }
        }
        return nil
    }

    private mutating func visit(_ path: [UInt8], ancestors: [FileSystem.Identity], isArgument: Bool) -> Element? {
        let uri = InputURI.of(path: path)
        if !isArgument, let reason = IgnoredNames.reason(toIgnore: path) { return .skipped(uri: uri, reason: reason) }
        guard let status = FileSystem.status(path) else {
            let code = errno == ENOENT ? "input-missing" : "input-unreadable"
            return .failure(InputError(code, uri: uri, message: "cannot be opened: \(FileSystem.lastError)"))
        }
        switch status.kind {
        case .file: return .item(InputItem(uri: uri, place: .file(path)))
        case .other where isArgument: return .item(InputItem(uri: uri, place: .file(path)))
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

    /// The bytes of a document.
    ///
    /// - Parameters:
    ///   - item: What the walk gave.
    ///   - limit: The largest number of bytes that is read.
    /// - Returns: All its bytes.
    /// - Throws: `InputError` `input-missing`, `input-unreadable` or `input-too-large`.
    public static func bytes(of item: InputItem, limit: Int) throws(InputError) -> [UInt8] {
        guard let bytes = FileSystem.bytes(item.place, limit: limit) else {
            throw InputError(
                errno == ENOENT ? "input-missing" : "input-unreadable", uri: item.uri,
                message: "cannot be read: \(FileSystem.lastError)")
        }
        guard bytes.count <= limit else {
            throw InputError(
                "input-too-large", uri: item.uri,
                message: "holds more than \(limit) bytes; raise `limits: bytes` in the pipeline file to read it")
        }
        return bytes
    }
}
