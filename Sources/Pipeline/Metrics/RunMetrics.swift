package import CoreMetrics

/// What a run counts, as metrics. Counts of an earlier run that is resumed are among them.
package struct RunMetrics: Sendable {
    /// What each metric counts.
    package static let help = [
        "dateline_inputs_total": "Inputs by how they ended.",
        "dateline_rejects_total": "Rejects by code.",
        "dateline_copies_total": "Records that are near copies of earlier ones.",
        "dateline_source_bytes_total": "Source bytes of documents.",
        "dateline_run_seconds": "Seconds since this process began to run.",
        "dateline_run_done": "1 when the run is over.",
        "dateline_documents_at_work": "Documents at work.",
        "dateline_outcomes_waiting": "Outcomes that wait for an earlier input's.",
        "dateline_held_bytes": "Source bytes in memory.",
        "dateline_sink_seconds_total": "Seconds that records waited for the sink.",
    ]

    private let factory: any MetricsFactory
    private let started = ContinuousClock.now
    private let atWork: Meter
    private let waiting: Meter
    private let held: Meter
    private let seconds: Meter
    private let done: Meter
    private let sinkSeconds: Timer
    private var counted: [String: Int] = [:]

    /// Makes metrics in a backend.
    package init(_ factory: any MetricsFactory) {
        self.factory = factory
        atWork = Meter(label: "dateline_documents_at_work", factory: factory)
        waiting = Meter(label: "dateline_outcomes_waiting", factory: factory)
        held = Meter(label: "dateline_held_bytes", factory: factory)
        seconds = Meter(label: "dateline_run_seconds", factory: factory)
        done = Meter(label: "dateline_run_done", factory: factory)
        sinkSeconds = Timer(label: "dateline_sink_seconds_total", factory: factory)
        update(RunSummary(), isDone: false)
    }

    /// Brings the counters to the counts of a summary.
    package mutating func update(_ summary: RunSummary, isDone: Bool) {
        for (outcome, count) in [
            ("record", summary.records), ("unchanged", summary.unchanged), ("duplicate", summary.duplicates),
            ("skipped", summary.skipped), ("held", summary.held), ("reject", summary.rejectCount),
        ] { raise("dateline_inputs_total", [("outcome", outcome)], to: count) }
        for (code, count) in summary.rejects { raise("dateline_rejects_total", [("code", code)], to: count) }
        raise("dateline_copies_total", [], to: summary.linkedCopies)
        raise("dateline_source_bytes_total", [], to: summary.byteCount)
        seconds.set(ContinuousClock.now - started)
        done.set(isDone ? 1 : 0)
    }

    /// Notes how full the queues are.
    func note(_ queue: Run.Queue) {
        atWork.set(queue.running)
        waiting.set(queue.waiting)
        held.set(queue.heldBytes)
    }

    /// Notes how long the sink took.
    func noteSink(_ duration: Duration) { sinkSeconds.recordNanoseconds(duration.nanoseconds) }

    private mutating func raise(_ label: String, _ dimensions: [(String, String)], to count: Int) {
        let key = label + MetricsSnapshot.labels(dimensions)
        let before = counted[key]
        guard before != count else { return }
        counted[key] = count
        Counter(label: label, dimensions: dimensions, factory: factory).increment(by: count - (before ?? 0))
    }
}

extension Meter {
    fileprivate func set(_ duration: Duration) { set(Double(duration.nanoseconds) / 1e9) }
}

extension Duration {
    /// Whole nanoseconds.
    fileprivate var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
