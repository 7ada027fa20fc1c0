/// When a file of records is full and the next one begins.
///
///     Rotation("100000")  // records
///     Rotation("500MB")   // bytes, before compression
public enum Rotation: Hashable, Sendable, CustomStringConvertible {
    case records(Int)
    /// Bytes before compression; the record that reaches them is the last one.
    case bytes(Int)

    /// What to write, for messages.
    public static let remedy = "write a number of records, or of bytes with a unit: 100000, 64MiB, 500MB, 2GB"

    private static let units = [
        "kB": 1000, "MB": 1_000_000, "GB": 1_000_000_000, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30,
    ]

    /// Reads a number of records, or of bytes with a unit; nil where it is neither.
    public init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), count > 0 else { return nil }
        let unit = String(text.dropFirst(digits.count))
        if unit.isEmpty {
            self = .records(count)
        } else {
            guard let size = Self.units[unit] else { return nil }
            let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: size)
            if isTooLarge { return nil }
            self = .bytes(bytes)
        }
    }

    /// `100000 records`, `500000000 bytes`.
    public var description: String {
        switch self {
        case .records(let count): "\(count) records"
        case .bytes(let count): "\(count) bytes"
        }
    }

    /// A number that tells it from others in a checkpoint.
    var mark: Int {
        switch self {
        case .records(let count): count
        case .bytes(let count): -count
        }
    }

    /// Whether a file is full.
    func isReached(records: Int, bytes: Int) -> Bool {
        switch self {
        case .records(let limit): records >= limit
        case .bytes(let limit): bytes >= limit
        }
    }

    /// `records.ndjson.zst` as `records-00001.ndjson.zst`.
    static func path(_ path: String, part: Int) -> String {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let name = path[folder.endIndex...]
        // A name that begins with a dot is no ending alone.
        let stem = name.dropFirst().firstIndex(of: ".").map { name[..<$0] } ?? name
        let digits = String(part)
        return folder + stem + "-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
            + name[stem.endIndex...]
    }
}
