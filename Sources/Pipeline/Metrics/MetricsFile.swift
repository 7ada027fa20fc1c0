internal import Glibc

/// A file of metrics for Prometheus's node exporter, replaced as a whole at each checkpoint.
enum MetricsFile {
    /// Writes a snapshot; a file that cannot be written stops no run.
    static func write(_ snapshot: MetricsSnapshot, to path: String) {
        let partial = path + ".partial"
        guard let file = fopen(partial, "w") else { return }
        fputs(snapshot.text, file)
        fclose(file)
        rename(partial, path)
    }
}
