internal import Glibc

/// The few calls of POSIX that intake needs, on paths as bytes: a path need not be UTF-8.
enum FileSystem {
    enum Kind { case file, folder, other }

    /// Device and inode, which name a folder whatever path leads to it.
    struct Identity: Hashable {
        var device: UInt
        var inode: UInt
    }

    /// Kind and identity of what a path leads to, links followed; nil with `errno` set.
    static func status(_ path: [UInt8]) -> (kind: Kind, identity: Identity, byteCount: Int)? {
        var info = stat()
        guard withPath(path, { stat($0, &info) }) == 0 else { return nil }
        let kind: Kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return (kind, Identity(device: UInt(info.st_dev), inode: UInt(info.st_ino)), Int(info.st_size))
    }

    /// Names in a folder, in byte order, without `.` and `..`; nil with `errno` set.
    static func names(in folder: [UInt8]) -> [[UInt8]]? {
        guard let handle = withPath(folder, { opendir($0) }) else { return nil }
        defer { closedir(handle) }
        var names: [[UInt8]] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// All bytes of a file or of standard input, or nil with `errno` set; one byte more than `limit` where there are more.
    static func bytes(_ place: InputItem.Place, limit: Int) -> [UInt8]? {
        let descriptor: Int32
        var expected = 0
        switch place {
        case .standardInput: descriptor = STDIN_FILENO
        case .file(let path):
            descriptor = withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
            expected = status(path)?.byteCount ?? 0
        }
        guard descriptor >= 0 else { return nil }
        defer { if case .file = place { close(descriptor) } }
        var result: [UInt8] = []
        let piece = min(max(expected + 1, 1 << 16), 1 << 20)
        while result.count <= limit {
            let wanted = min(piece, limit + 1 - result.count)
            let start = result.count
            result.append(contentsOf: repeatElement(0, count: wanted))
            let count = result.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, wanted)
            }
            if count < 0, errno == EINTR {
                result.removeLast(wanted)
                continue
            }
            guard count >= 0 else { return nil }
            result.removeLast(wanted - count)
            if count == 0 { break }
        }
        return result
    }

    /// What the last failed call says.
    static var lastError: String { String(cString: strerror(errno)) }

    private static func withPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        // Swift hands a C function a pointer to an array's elements for the length of the call.
        func call(_ pointer: UnsafePointer<CChar>) -> Result { body(pointer) }
        return call((path + [0]).map { CChar(bitPattern: $0) })
    }
}
