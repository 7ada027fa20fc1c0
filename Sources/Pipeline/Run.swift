public import DatelineExports
public import DatelineIntake
internal import DatelineRecords

/// A run over many inputs: a bounded number in flight, outcomes in input order whatever the number of jobs.
public struct Run: Sendable {
    private let pipeline: Pipeline
    private let format: RecordFormat
    private let jobs: Int

    /// An outcome with its record already written in the run's format: workers do that, not the one that keeps the order.
    public enum Written: Sendable {
        case record(uri: String, bytes: [UInt8], sourceByteCount: Int)
        case reject(Reject)
        case skipped(uri: String, reason: String)
    }

    /// Makes a run with `jobs` documents at work at a time.
    public init(_ pipeline: Pipeline, format: RecordFormat, jobs: Int) {
        self.pipeline = pipeline
        self.format = format
        self.jobs = max(1, jobs)
    }

    /// Reads all inputs and hands each outcome to `deliver`, in input order.
    ///
    /// At most `8 * jobs` outcomes wait for an earlier one, so that memory stays flat however many inputs there are.
    ///
    /// - Parameters:
    ///   - inputs: The walk.
    ///   - deliver: Called for one outcome at a time.
    /// - Throws: What `deliver` throws; documents at work are then dropped.
    public func deliver(_ inputs: Inputs, to deliver: (Written) throws(ExportError) -> Void) async throws(ExportError) {
        let failure: ExportError? = await withTaskGroup(of: (Int, Written).self, returning: ExportError?.self) {
            group in
            var inputs = inputs
            var waiting: [Int: Written] = [:]
            var submitted = 0
            var delivered = 0
            var running = 0
            var isAtEnd = false
            while true {
                while !isAtEnd, running < jobs, submitted - delivered < 8 * jobs {
                    guard let element = inputs.next() else {
                        isAtEnd = true
                        break
                    }
                    let index = submitted
                    group.addTask { (index, process(element)) }
                    submitted += 1
                    running += 1
                }
                guard let (index, outcome) = await group.next() else { return nil }
                running -= 1
                waiting[index] = outcome
                while let next = waiting.removeValue(forKey: delivered) {
                    delivered += 1
                    do throws(ExportError) {
                        try deliver(next)
                    } catch {
                        group.cancelAll()
                        return error
                    }
                }
            }
        }
        if let failure { throw failure }
    }

    private func process(_ element: Inputs.Element) -> Written {
        switch pipeline.outcome(of: element) {
        case .record(let record):
            .record(uri: record.source.uri, bytes: format.bytes(of: record), sourceByteCount: record.source.byteCount)
        case .reject(let reject): .reject(reject)
        case .skipped(let uri, let reason): .skipped(uri: uri, reason: reason)
        }
    }
}

/// Counts of a run. Every input is one of records, rejects, skipped.
public struct RunSummary: Sendable {
    /// Inputs that ended as records.
    public private(set) var records = 0
    /// Inputs that ended as rejects, by code.
    public private(set) var rejects: [String: Int] = [:]
    /// Inputs left out.
    public private(set) var skipped = 0
    /// Source bytes of the records.
    public private(set) var byteCount = 0

    /// Starts at zero.
    public init() {}

    /// Counts an outcome.
    public mutating func count(_ outcome: Run.Written) {
        switch outcome {
        case .record(_, _, let sourceByteCount):
            records += 1
            byteCount += sourceByteCount
        case .reject(let reject): rejects[reject.problem.code, default: 0] += 1
        case .skipped: skipped += 1
        }
    }

    /// Number of rejects.
    public var rejectCount: Int { rejects.values.reduce(0, +) }

    /// Number of inputs.
    public var inputs: Int { records + rejectCount + skipped }

    /// `read 12: 10 records, 1 skipped, 1 reject (empty 1); 5.0 a second, 1.2 MB/s`.
    ///
    /// - Parameter seconds: How long the run took.
    /// - Returns: One line.
    public func line(seconds: Double) -> String {
        var parts = ["\(records) record\(records == 1 ? "" : "s")"]
        if skipped > 0 { parts.append("\(skipped) skipped") }
        let reasons = rejects.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        parts.append("\(rejectCount) reject\(rejectCount == 1 ? "" : "s")" + (reasons.isEmpty ? "" : " (\(reasons))"))
        let rate = seconds > 0 ? Double(records) / seconds : 0
        let megabytes = seconds > 0 ? Double(byteCount) / 1e6 / seconds : 0
        return
            "read \(inputs): \(parts.joined(separator: ", ")); \(Self.tenths(rate)) records a second, \(Self.tenths(megabytes)) MB/s"
    }

    private static func tenths(_ value: Double) -> String {
        let scaled = Int((value * 10).rounded())
        return "\(scaled / 10).\(scaled % 10)"
    }
}
