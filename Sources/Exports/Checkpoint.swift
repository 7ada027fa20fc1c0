internal import Foundation

/// How far a run came: everything before it is durable.
public struct Checkpoint: Codable, Hashable, Sendable {
    /// Inputs that ended.
    public var inputs = 0
    /// Rolling digest of their names: a resumed run must meet the same ones.
    public var digest: UInt64 = 0
    /// Counts of the outcomes and of what goes with them.
    public var counts: [String: Int] = [:]
    /// Durable bytes of each file that the run writes.
    public var files: [String: Int] = [:]

    /// The start of a run.
    public init() {}

    /// One line of JSON, keys sorted.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// Reads what `json` wrote.
    init?(json: String) {
        guard let value = try? JSONDecoder().decode(Checkpoint.self, from: Data(json.utf8)) else { return nil }
        self = value
    }
}

/// How a run begins where an earlier one may have stopped early.
public enum RunStart: Sendable {
    /// There must be no unfinished run.
    case fresh
    /// Goes on where it stopped.
    case resume
    /// Forgets it.
    case restart
}
