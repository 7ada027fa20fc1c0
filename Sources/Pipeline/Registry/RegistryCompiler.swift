internal import Crypto
internal import DatelineExports
internal import DatelineExtraction
internal import Foundation

/// A registry that is ready: its compiled file and the digest of its table.
public struct CompiledRegistry: Sendable {
    let registry: Registry
    /// SHA-256 of the table, lower-case hex.
    public let digest: String
    /// Where the compiled file lies.
    public let path: String

    /// Opens a registry, and compiles it first where its bytes are new.
    ///
    /// The compiled file lies in `DATELINE_CACHE`, else in `dateline` below `XDG_CACHE_HOME` or `~/.cache`, else in the temporary folder.
    /// - Parameter table: Path of a CSV file with a header: `name`, `alias` (several parted by `|`), `kind` (`person`, else an organization);
    ///   each other column is an identifier under its heading (`lei`, `法人番号`, `ticker` …); or a table of a database with such columns,
    ///   `sqlite:FILE#TABLE`, `postgres://…#TABLE`.
    /// - Throws: `ConfigurationError`.
    public init(opening table: String) throws(ConfigurationError) {
        let rows: [UInt8]?
        do { rows = try DatabaseTable.csv(table) } catch {
            throw ConfigurationError(
                "the registry \(table) cannot be read: \(error.reason)",
                remedy: "give sqlite:FILE#TABLE or postgres://…#TABLE")
        }
        if let rows {
            do {
                self = try rows.withUnsafeBytes { try CompiledRegistry(table: $0, named: table) }
            } catch let error as ConfigurationError {
                throw error
            } catch {
                throw ConfigurationError("the registry \(table): \(error)", remedy: "give a CSV file with a header")
            }
            return
        }
        guard let file = MappedFile(path: table) else {
            throw ConfigurationError(
                "the registry \(table) cannot be read or is empty", remedy: "give a CSV file with a header")
        }
        try self.init(table: file.bytes, named: table)
    }

    private init(table bytes: UnsafeRawBufferPointer, named table: String) throws(ConfigurationError) {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        digest = Pipeline.hex(hash.finalize())
        path = Self.folder + "/registry-1-\(digest).bin"
        if let known = Registry(path: path) {
            registry = known
            return
        }
        var compiler = RegistryCompiler()
        try compiler.read(RegistryTable(bytes), named: table)
        do {
            try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
            try compiler.file().write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw ConfigurationError(
                "the compiled registry cannot be written to \(path)", remedy: "set DATELINE_CACHE to a folder with room"
            )
        }
        guard let made = Registry(path: path) else {
            throw ConfigurationError("the compiled registry \(path) cannot be read", remedy: "remove it and run again")
        }
        registry = made
    }

    private static var folder: String {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["DATELINE_CACHE"], !folder.isEmpty { return folder }
        if let folder = environment["XDG_CACHE_HOME"], !folder.isEmpty { return folder + "/dateline" }
        if let home = environment["HOME"], !home.isEmpty { return home + "/.cache/dateline" }
        return NSTemporaryDirectory() + "dateline"
    }
}

/// Makes the file that Extraction maps of the rows of a table.
struct RegistryCompiler {
    private var keys: [(key: UInt64, row: UInt32)] = []
    private var offsets: [UInt64] = [0]
    private var texts: [UInt8] = []

    /// Reads all rows of a table.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - name: Its path, for errors.
    /// - Throws: `ConfigurationError` where no column is the name.
    mutating func read(_ table: RegistryTable, named name: String) throws(ConfigurationError) {
        var table = table
        var fields: [[UInt8]] = []
        let count = table.next(&fields) ?? 0
        let columns = fields.prefix(count).map { RegistryTable.Column(heading: Self.text($0)) }
        guard let nameColumn = columns.firstIndex(of: .name) else {
            throw ConfigurationError(
                "the registry \(name) has no column `name`",
                remedy: "give a header: name, alias, kind, and a column an identifier (lei, 法人番号, ticker …)")
        }
        let schemes = columns.map { column -> [UInt8] in
            if case .identifier(let scheme) = column { Array(scheme.utf8) } else { [] }
        }
        while let count = table.next(&fields) {
            guard nameColumn < count, !fields[nameColumn].isEmpty else { continue }
            add(fields, count, columns, schemes, nameColumn)
        }
    }

    private mutating func add(
        _ fields: [[UInt8]], _ count: Int, _ columns: [RegistryTable.Column], _ schemes: [[UInt8]], _ nameColumn: Int
    ) {
        let row = UInt32(truncatingIfNeeded: offsets.count - 1)
        var kind = RegistryKey.Kind.organization
        texts += fields[nameColumn]
        for index in 0..<min(count, columns.count) {
            switch columns[index] {
            case .kind: if fields[index].elementsEqual("person".utf8) { kind = .person }
            case .identifier where !fields[index].isEmpty:
                texts.append(0x1F)
                texts += schemes[index]
                texts.append(0x1F)
                texts += fields[index]
            default: break
            }
        }
        offsets.append(UInt64(texts.count))
        var name = fields[nameColumn]
        if let key = RegistryKey.hash(&name, kind) { keys.append((key, row)) }
        for index in 0..<min(count, columns.count) where columns[index] == .alias {
            for part in fields[index].split(separator: 0x7C) {
                var alias = Array(part)
                if let key = RegistryKey.hash(&alias, kind) { keys.append((key, row)) }
            }
        }
    }

    private static func text(_ field: [UInt8]) -> String {
        String(decoding: field, as: UTF8.self).trimmingCharacters(in: .whitespaces)
    }

    /// The bytes of the compiled file.
    mutating func file() -> Data {
        keys.sort { $0.key != $1.key ? $0.key < $1.key : $0.row < $1.row }
        var data = Data(capacity: 48 + keys.count * 12 + offsets.count * 8 + texts.count)
        data.append(contentsOf: Registry.magic.utf8)
        for number in [keys.count, offsets.count - 1, texts.count] {
            Self.append([UInt64(number).littleEndian], to: &data)
        }
        Self.append(keys.map(\.key.littleEndian), to: &data)
        Self.append(keys.map(\.row.littleEndian), to: &data)
        Self.append(offsets.map(\.littleEndian), to: &data)
        data.append(contentsOf: texts)
        return data
    }

    private static func append<Number>(_ numbers: [Number], to data: inout Data) {
        numbers.withUnsafeBytes { data.append(contentsOf: $0) }
    }
}
