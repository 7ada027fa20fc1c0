import CoreMetrics
@testable import DatelineExports
@testable import DatelinePipeline
import DatelineRecords
import Testing

@Suite struct MetricsRegistryTests {
    @Test func writesPrometheusText() {
        let registry = MetricsRegistry(help: ["b_total": "Counts \\ and\nmore."])
        Counter(label: "b_total", dimensions: [("code", "a\"b\\c\nd"), ("at", "x")], factory: registry).increment(by: 3)
        Counter(label: "b_total", dimensions: [("at", "y")], factory: registry).increment(by: 1)
        Counter(label: "b_total", dimensions: [("at", "y")], factory: registry).increment(by: 2)
        let gauge = Meter(label: "a", factory: registry)
        gauge.set(2.5)
        gauge.increment(by: 1)
        CoreMetrics.Timer(label: "c_seconds_total", factory: registry).recordNanoseconds(1_500_000_000)
        #expect(
            registry.snapshot().text == """
                # TYPE a gauge
                a 3.5
                # HELP b_total Counts \\\\ and\\nmore.
                # TYPE b_total counter
                b_total{at="x",code="a\\"b\\\\c\\nd"} 3
                b_total{at="y"} 3
                # TYPE c_seconds_total counter
                c_seconds_total 1.5

                """)
    }

    @Test func keepsAValueWhoseHandleIsGone() {
        let registry = MetricsRegistry()
        let counter = Counter(label: "a_total", factory: registry)
        counter.increment()
        counter.destroy()
        Counter(label: "a_total", factory: registry).increment()
        #expect(registry.snapshot().families.first?.values == ["": 2])
    }

    @Test func countsARun() {
        let registry = MetricsRegistry(help: RunMetrics.help)
        var metrics = RunMetrics(registry)
        var summary = RunSummary(["records": 5, "bytes": 100, "reject:empty": 2])
        metrics.update(summary, isDone: false)
        summary.count(.record, byteCount: 11)
        metrics.update(summary, isDone: true)
        metrics.note(Run.Queue(running: 2, waiting: 7, heldBytes: 1234))
        let lines = registry.snapshot().text.split(separator: "\n")
        for line in [
            "dateline_inputs_total{outcome=\"record\"} 6", "dateline_inputs_total{outcome=\"reject\"} 2",
            "dateline_inputs_total{outcome=\"skipped\"} 0", "dateline_rejects_total{code=\"empty\"} 2",
            "dateline_source_bytes_total 111", "dateline_run_done 1", "dateline_documents_at_work 2",
            "dateline_outcomes_waiting 7", "dateline_held_bytes 1234",
        ] { #expect(lines.contains(line[...]), "\(line)") }
        #expect(lines.filter { $0.hasPrefix("# TYPE") }.count == Set(lines.filter { $0.hasPrefix("# TYPE") }).count)
        #expect(registry.snapshot().families.allSatisfy { $0.help != nil })
    }
}
