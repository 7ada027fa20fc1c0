internal import Glibc

/// A file of metrics for Prometheus's node exporter, replaced as a whole at each checkpoint.
///
/// Source: Prometheus text exposition format 0.0.4.
struct MetricsFile {
    private let path: String
    private let started = Self.now

    init(_ path: String) { self.path = path }

    /// Writes the counts; a file that cannot be written stops no run.
    func write(_ summary: RunSummary, isDone: Bool) {
        let partial = path + ".partial"
        guard let file = fopen(partial, "w") else { return }
        fputs(Self.text(summary, seconds: Self.now - started, isDone: isDone), file)
        fclose(file)
        rename(partial, path)
    }

    static func text(_ summary: RunSummary, seconds: Double, isDone: Bool) -> String {
        var lines = ["# HELP dateline_inputs_total Inputs by how they ended.", "# TYPE dateline_inputs_total counter"]
        for (outcome, count) in [
            ("record", summary.records), ("unchanged", summary.unchanged), ("duplicate", summary.duplicates),
            ("skipped", summary.skipped), ("reject", summary.rejectCount),
        ] { lines.append("dateline_inputs_total{outcome=\"\(outcome)\"} \(count)") }
        lines += ["# HELP dateline_rejects_total Rejects by code.", "# TYPE dateline_rejects_total counter"]
        for (code, count) in summary.rejects.sorted(by: { $0.key < $1.key }) {
            lines.append("dateline_rejects_total{code=\"\(code)\"} \(count)")
        }
        for (name, help, value) in [
            ("dateline_copies_total", "Records that are near copies of earlier ones.", "\(summary.linkedCopies)"),
            ("dateline_source_bytes_total", "Source bytes of documents.", "\(summary.byteCount)"),
            ("dateline_run_seconds", "Seconds since this process began to run.", "\(seconds)"),
            ("dateline_run_done", "1 when the run is over.", isDone ? "1" : "0"),
        ] {
            lines += [
                "# HELP \(name) \(help)", "# TYPE \(name) \(name.hasSuffix("_total") ? "counter" : "gauge")",
                "\(name) \(value)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
