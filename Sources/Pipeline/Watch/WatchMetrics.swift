internal import CoreMetrics

/// Metrics of a watch, beside those of the run.
enum WatchMetrics {
    /// What each metric counts.
    static let help = [
        "dateline_sink_waiting_seconds": "Seconds that the sink has been taking the records at hand for.",
        "dateline_source_last_success_seconds": "When a look at a source last succeeded, seconds since 1970.",
        "dateline_source_failing": "Looks in a row that failed.",
        "dateline_source_failures_total": "Looks that failed.",
        "dateline_source_looks_total": "Looks at a source.",
        "dateline_source_lag_seconds": "From the last look to the durable record of what it found.",
    ]

    /// All metrics as they stand.
    static func text(_ status: WatchStatus, _ registry: MetricsRegistry) -> String {
        Meter(label: "dateline_sink_waiting_seconds", factory: registry).set(status.sinkWait)
        for (name, source) in status.snapshot {
            func set(_ label: String, _ value: Double) {
                Meter(label: label, dimensions: [("source", name)], factory: registry).set(value)
            }
            if let time = source.lastSuccess { set("dateline_source_last_success_seconds", Double(time)) }
            set("dateline_source_failing", Double(source.failures))
            set("dateline_source_lag_seconds", source.lag)
        }
        return registry.snapshot().text
    }

    /// Counts a look, and whether it failed.
    static func countLook(_ name: String, isFailure: Bool, _ registry: MetricsRegistry) {
        let dimensions = [("source", name)]
        Counter(label: "dateline_source_looks_total", dimensions: dimensions, factory: registry).increment()
        Counter(label: "dateline_source_failures_total", dimensions: dimensions, factory: registry)
            .increment(by: isFailure ? 1 : 0)
    }
}
