internal import Glibc

/// The few calls of POSIX that intake needs, on paths as bytes: a path need not be UTF-8.
enum FileSystem {
    enum Kind { case file, folder, other }

    /// Bits of `st_mode` that say file or folder; libarchive uses the same.
    static let fileType: UInt32 = 0o100000
    static let folderType: UInt32 = 0o040000

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

    /// Opens a file for reading; negative with `errno` set.
    static func open(_ path: [UInt8]) -> Int32 { withPath(path) { Glibc.open($0, O_RDONLY | O_CLOEXEC) } }

    /// Paths that match a shell pattern, in byte order; empty where there are none.
    static func paths(matching pattern: [UInt8]) -> [[UInt8]] {
        var found = glob_t()
        defer { globfree(&found) }
        guard withPath(pattern, { glob($0, 0, nil, &found) }) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { index in
            found.gl_pathv[index].map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
        }
    }

    /// What the last failed call says.
    static var lastError: String { String(cString: strerror(errno)) }

    static func withPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        // Swift hands a C function a pointer to an array's elements for the length of the call.
        func call(_ pointer: UnsafePointer<CChar>) -> Result { body(pointer) }
        return call((path + [0]).map { CChar(bitPattern: $0) })
    }
}
