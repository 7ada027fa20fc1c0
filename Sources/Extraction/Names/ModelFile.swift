/// A model on disk: a readable header, a directory, and parts that are used where they lie.
///
/// The file begins with `Dateline names 1` and lines `key: value` up to a blank line, so that `head FILE` shows version, labels,
/// templates, digest of the data and licences. Behind it, at a multiple of 64 bytes, the directory: the number of parts, then for each
/// 16 bytes of name, its offset and its length as 64-bit numbers. Numbers are little endian; parts begin at multiples of 64 bytes.
package struct ModelFile: Sendable {
    /// The version that this program reads.
    package static let version = 1
    package static let magic = "Dateline names \(version)\n"

    private let file: MappedFile
    private let parts: [String: Range<Int>]
    /// The lines of the header.
    package let header: [String: String]

    /// Opens a file.
    ///
    /// - Throws: `ModelProblem` where it is missing, of another version or damaged.
    package init(path: String) throws(ModelProblem) {
        guard let file = MappedFile(path: path) else { throw ModelProblem("\(path) cannot be read") }
        self.file = file
        let bytes = file.bytes
        guard bytes.count > 64, bytes.starts(with: Self.magic.utf8) else {
            throw ModelProblem("\(path) is no model of version \(Self.version)")
        }
        var end = 0
        while end + 1 < bytes.count, bytes[end] != 0x0A || bytes[end + 1] != 0x0A { end += 1 }
        header = Self.lines(bytes[..<end])
        var position = (end + 2 + 63) & ~63
        guard let count = Self.number(bytes, position), count <= 64 else { throw ModelProblem("\(path) is damaged") }
        position += 8
        var parts: [String: Range<Int>] = [:]
        for _ in 0..<count {
            guard let offset = Self.number(bytes, position + 16), let length = Self.number(bytes, position + 24),
                offset <= bytes.count, length <= bytes.count - offset, offset & 63 == 0
            else { throw ModelProblem("\(path) is cut short") }
            let name = bytes[position..<position + 16].prefix { $0 != 0 }
            parts[String(decoding: name, as: UTF8.self)] = offset..<offset + length
            position += 32
        }
        self.parts = parts
    }

    /// The bytes of a part; empty where there is none.
    package func part(_ name: String) -> UnsafeRawBufferPointer {
        guard let range = parts[name] else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: file.bytes[range])
    }

    /// Lets the memory go that a part takes which is not read any more; it can be read all the same.
    package func release(_ name: String) {
        if let range = parts[name] { file.release(range) }
    }

    /// The index made of the parts `name.starts` and `name.prints`.
    package func index(_ name: String) -> HashIndex? {
        HashIndex(starts: part(name + ".starts"), prints: part(name + ".prints"))
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Int? {
        guard position + 8 <= bytes.count else { return nil }
        return Int(exactly: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
    }

    private static func lines(_ bytes: Slice<UnsafeRawBufferPointer>) -> [String: String] {
        var header: [String: String] = [:]
        for line in bytes.split(separator: 0x0A).dropFirst() {
            guard let colon = line.firstIndex(of: 0x3A) else { continue }
            let value = line[(colon + 1)...].drop { $0 == 0x20 }
            header[String(decoding: line[..<colon], as: UTF8.self)] = String(decoding: value, as: UTF8.self)
        }
        return header
    }
}

/// Why a model cannot be used.
package struct ModelProblem: Error, Hashable, Sendable {
    /// One sentence that names the file.
    package var message: String

    package init(_ message: String) { self.message = message }
}

/// Writes what `ModelFile` reads.
package struct ModelFileBuilder {
    private var header: [(String, String)]
    private var parts: [(String, [UInt8])] = []

    /// Begins a file with the lines of its header.
    package init(header: [(String, String)]) { self.header = header }

    /// Adds a part of at most 16 bytes of name.
    package mutating func add<Element>(_ name: String, _ elements: [Element]) {
        parts.append((name, elements.withUnsafeBytes { Array($0) }))
    }

    /// Adds the parts of an index.
    package mutating func add(_ name: String, _ index: HashIndexBuilder) {
        add(name + ".starts", index.starts)
        add(name + ".prints", index.prints)
    }

    /// The bytes of the file.
    package func bytes() -> [UInt8] {
        var bytes = Array(ModelFile.magic.utf8)
        for (key, value) in header { bytes += Array("\(key): \(value)\n".utf8) }
        bytes.append(0x0A)
        pad(&bytes)
        var offset = (bytes.count + 8 + 32 * parts.count + 63) & ~63
        append(parts.count, &bytes)
        for (name, content) in parts {
            var field = Array(name.utf8.prefix(16))
            field += Array(repeating: 0, count: 16 - field.count)
            bytes += field
            append(offset, &bytes)
            append(content.count, &bytes)
            offset = (offset + content.count + 63) & ~63
        }
        for (_, content) in parts {
            pad(&bytes)
            bytes += content
        }
        return bytes
    }

    private func pad(_ bytes: inout [UInt8]) {
        bytes += Array(repeating: 0, count: (64 - bytes.count & 63) & 63)
    }

    private func append(_ number: Int, _ bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt64(number).littleEndian) { bytes += Array($0) }
    }
}
