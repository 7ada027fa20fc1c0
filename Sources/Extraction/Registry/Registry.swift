package import DatelineRecords

/// Known organizations and people with their identifiers, mapped from a file that Pipeline compiled.
///
/// The file: `magic`, then as 64-bit little-endian numbers how many keys and rows there are and how long the texts are; the keys, ascending;
/// the row of each key as 32-bit numbers; the start of each row's text, and the end; the texts. A row's text is its name, then scheme and value
/// of each identifier, parted by U+001F.
package struct Registry: Sendable {
    /// First bytes of a file of the version that this program reads.
    package static let magic = "Dateline registry 1\n\0\0\0\0"

    /// What a registry says of some names.
    package enum Match: Hashable, Sendable {
        case none
        case one(Entry)
        /// Several rows bear the name.
        case ambiguous(count: Int)
    }

    /// A row.
    package struct Entry: Hashable, Sendable {
        package var row: Int
        package var name: String
        package var identifiers: [Identifier]
    }

    private let file: MappedFile
    private let keyCount: Int
    private let rowCount: Int
    private let textStart: Int

    /// Opens a compiled file; null where it is missing, of another version or cut short.
    package init?(path: String) {
        guard let file = MappedFile(path: path), file.bytes.count >= 48, file.bytes.starts(with: Self.magic.utf8) else {
            return nil
        }
        self.file = file
        keyCount = Self.number(file.bytes, 24)
        rowCount = Self.number(file.bytes, 32)
        let textLength = Self.number(file.bytes, 40)
        textStart = 48 + keyCount * 12 + (rowCount + 1) * 8
        guard keyCount >= 0, rowCount >= 0, file.bytes.count == textStart + textLength else { return nil }
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Int {
        Int(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
    }

    /// The one row that bears one of the names.
    ///
    /// A name that several rows bear in other legal forms (`Acme Inc.`, `Acme GmbH`) means the row that bears it word for word, if there is one.
    /// - Parameters:
    ///   - names: Forms of one name, the fullest first; a form is asked only where those before it are unknown.
    ///   - kind: What they name.
    package func match(_ names: [String], _ kind: RegistryKey.Kind) -> Match {
        for name in names {
            guard let key = RegistryKey.hash(name, kind) else { continue }
            let rows = rows(of: key)
            if rows.isEmpty { continue }
            if rows.count == 1, let row = rows.first { return .one(entry(row)) }
            let pieces = NormalForm.pieces(of: name)
            let exact = rows.map(entry).filter { NormalForm.pieces(of: $0.name) == pieces }
            if exact.count == 1, let only = exact.first { return .one(only) }
            return .ambiguous(count: rows.count)
        }
        return .none
    }

    /// Distinct rows of a key.
    private func rows(of key: UInt64) -> [Int] {
        var low = 0
        var high = keyCount
        while low < high {
            let middle = (low + high) / 2
            if self.key(middle) < key { low = middle + 1 } else { high = middle }
        }
        var rows: [Int] = []
        while low < keyCount, self.key(low) == key {
            let position = 48 + keyCount * 8 + low * 4
            let row = Int(UInt32(littleEndian: file.bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
            if !rows.contains(row) { rows.append(row) }
            low += 1
        }
        return rows
    }

    private func key(_ index: Int) -> UInt64 {
        UInt64(littleEndian: file.bytes.loadUnaligned(fromByteOffset: 48 + index * 8, as: UInt64.self))
    }

    private func entry(_ row: Int) -> Entry {
        let offsets = 48 + keyCount * 12 + row * 8
        let start = textStart + Self.number(file.bytes, offsets)
        let end = textStart + Self.number(file.bytes, offsets + 8)
        guard row < rowCount, start <= end, end <= file.bytes.count else {
            return Entry(row: row, name: "", identifiers: [])
        }
        let fields = file.bytes[start..<end].split(separator: 0x1F, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let identifiers = stride(from: 1, to: fields.count - 1, by: 2).map {
            Identifier(scheme: fields[$0], value: fields[$0 + 1])
        }
        return Entry(row: row, name: fields.first ?? "", identifiers: identifiers)
    }
}
