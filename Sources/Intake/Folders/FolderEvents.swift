internal import Glibc

/// Files of a folder and of those below it: all at first, then those that were written or moved there.
///
/// Source: inotify(7).
public final class FolderEvents {
    private let root: [UInt8]
    private let descriptor: Int32
    private var folders: [Int32: [UInt8]] = [:]
    /// Paths that a look at a new folder found.
    private var found: [[UInt8]] = []
    private static let mask = UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_ONLYDIR)

    /// Watches a folder.
    ///
    /// - Throws: `InputError` `input-missing`, `input-unreadable`.
    public init(_ folder: String) throws(InputError) {
        root = Array(folder.utf8)
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0, FileSystem.status(root)?.kind == .folder else {
            let code = errno == ENOENT ? "input-missing" : "input-unreadable"
            if descriptor >= 0 { close(descriptor) }
            throw InputError(code, uri: folder, message: "cannot be watched: it is no folder")
        }
        watch(root)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Files since the last call, each once, in byte order; hidden files and those that are no documents by their names left out.
    public func next() -> [[UInt8]] {
        read()
        let paths = Set(found.filter { IgnoredNames.reason(toIgnore: $0) == nil })
        found = []
        return paths.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Time and size of a file, which change when it does; nil where it is gone or no file.
    public static func version(of path: [UInt8]) -> String? {
        var info = stat()
        guard FileSystem.withPath(path, { stat($0, &info) }) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        return "\(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec):\(info.st_size):\(info.st_ino)"
    }

    /// Watches a folder and notes what is in it.
    private func watch(_ folder: [UInt8]) {
        var pending = [folder]
        while let folder = pending.popLast() {
            let number = FileSystem.withPath(folder) { inotify_add_watch(descriptor, $0, Self.mask) }
            guard number >= 0 else { continue }
            folders[number] = folder
            for name in FileSystem.names(in: folder) ?? [] where name.first != 0x2E {
                let path = Self.joined(folder, name)
                switch FileSystem.status(path)?.kind {
                case .file: found.append(path)
                case .folder: pending.append(path)
                default: break
                }
            }
        }
    }

    private func read() {
        let size = 1 << 16
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: size, alignment: MemoryLayout<inotify_event>.alignment)
        defer { buffer.deallocate() }
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, size)
            guard count > 0 else { return }
            var place = 0
            while place + MemoryLayout<inotify_event>.size <= count {
                let event = buffer.load(fromByteOffset: place, as: inotify_event.self)
                let start = place + MemoryLayout<inotify_event>.size
                take(event, name: Array(buffer[start..<start + Int(event.len)].prefix { $0 != 0 }))
                place = start + Int(event.len)
            }
        }
    }

    private func take(_ event: inotify_event, name: [UInt8]) {
        // Events were lost: all is looked at again.
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return watch(root) }
        if event.mask & UInt32(IN_IGNORED) != 0 { return folders[event.wd] = nil }
        guard let folder = folders[event.wd], !name.isEmpty, name.first != 0x2E else { return }
        let path = Self.joined(folder, name)
        if event.mask & UInt32(IN_ISDIR) != 0 {
            watch(path)
        } else if event.mask & (UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO)) != 0 {
            found.append(path)
        }
    }

    private static func joined(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
        folder.last == 0x2F ? folder + name : folder + [0x2F] + name
    }
}
