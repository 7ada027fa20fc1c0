internal import DatelineExports
internal import DatelineRecords

/// Counts of a run. Every input is one of records, unchanged, duplicates, skipped, rejects.
public struct RunSummary: Hashable, Sendable {
    /// Inputs that ended as records.
    public private(set) var records = 0
    /// Inputs that the sink held already, from the same bytes under the same digest.
    public private(set) var unchanged = 0
    /// Inputs with the bytes of an earlier one, and near copies where they are skipped.
    public private(set) var duplicates = 0
    /// Inputs left out.
    public private(set) var skipped = 0
    /// Inputs that ended as rejects, by code.
    public private(set) var rejects: [String: Int] = [:]
    /// Inputs kept until their embargo is over.
    public private(set) var held = 0
    /// Records that are near copies of earlier ones; they count as records too.
    public private(set) var linkedCopies = 0
    /// Source bytes of the records and of what is unchanged.
    public private(set) var byteCount = 0

    /// Starts at zero.
    public init() {}

    /// Goes on from the counts of a checkpoint.
    init(_ counts: [String: Int]) {
        records = counts["records"] ?? 0
        unchanged = counts["unchanged"] ?? 0
        duplicates = counts["duplicates"] ?? 0
        skipped = counts["skipped"] ?? 0
        held = counts["held"] ?? 0
        linkedCopies = counts["copies"] ?? 0
        byteCount = counts["bytes"] ?? 0
        for (key, count) in counts where key.hasPrefix("reject:") { rejects[String(key.dropFirst(7))] = count }
    }

    /// Counts for a checkpoint.
    var counts: [String: Int] {
        var result = [
            "records": records, "unchanged": unchanged, "duplicates": duplicates, "skipped": skipped, "held": held,
            "copies": linkedCopies, "bytes": byteCount,
        ]
        for (code, count) in rejects { result["reject:" + code] = count }
        return result
    }

    /// Counts an outcome.
    mutating func count(_ outcome: RunEvent.Outcome, byteCount size: Int = 0) {
        switch outcome {
        case .record:
            records += 1
            byteCount += size
        case .unchanged:
            unchanged += 1
            byteCount += size
        case .duplicate: duplicates += 1
        case .skipped: skipped += 1
        case .held: held += 1
        case .reject(let reject): rejects[reject.problem.code, default: 0] += 1
        }
    }

    /// Counts a record that is a near copy.
    mutating func countLinkedCopy() { linkedCopies += 1 }

    /// Number of rejects.
    public var rejectCount: Int { rejects.values.reduce(0, +) }

    /// Number of inputs.
    public var inputs: Int { records + unchanged + duplicates + skipped + held + rejectCount }

    /// `read 12: 10 records, 1 skipped, 1 reject (empty 1); 5.0 records a second, 1.2 MB/s`.
    ///
    /// - Parameters:
    ///   - seconds: How long the run took.
    ///   - earlier: What a run that is resumed had done before.
    /// - Returns: One line.
    public func line(seconds: Double, since earlier: RunSummary = RunSummary()) -> String {
        var parts = ["\(records) record\(records == 1 ? "" : "s")"]
        if linkedCopies > 0 { parts[0] += " (\(linkedCopies) near cop\(linkedCopies == 1 ? "y" : "ies"))" }
        if unchanged > 0 { parts.append("\(unchanged) unchanged") }
        if duplicates > 0 { parts.append("\(duplicates) duplicate\(duplicates == 1 ? "" : "s")") }
        if held > 0 { parts.append("\(held) held") }
        if skipped > 0 { parts.append("\(skipped) skipped") }
        let reasons = rejects.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        parts.append("\(rejectCount) reject\(rejectCount == 1 ? "" : "s")" + (reasons.isEmpty ? "" : " (\(reasons))"))
        let rate = seconds > 0 ? Double(records - earlier.records) / seconds : 0
        let megabytes = seconds > 0 ? Double(byteCount - earlier.byteCount) / 1e6 / seconds : 0
        return
            "read \(inputs): \(parts.joined(separator: ", ")); \(Self.tenths(rate)) records a second, \(Self.tenths(megabytes)) MB/s"
    }

    private static func tenths(_ value: Double) -> String {
        let scaled = Int((value * 10).rounded())
        return "\(scaled / 10).\(scaled % 10)"
    }
}
