package import CoreMetrics
internal import Synchronization

/// Counters, gauges and timers of a process: a backend of swift-metrics whose values can be read.
///
///     let registry = MetricsRegistry(help: ["dateline_inputs_total": "Inputs by how they ended."])
///     Counter(label: "dateline_inputs_total", dimensions: [("outcome", "record")], factory: registry).increment()
///     registry.snapshot().text  // what Prometheus reads, from a file or a port
package final class MetricsRegistry: MetricsFactory {
    private let help: [String: String]
    private let families = Mutex<[String: Family]>([:])

    private struct Family {
        var kind: MetricsSnapshot.Kind
        var series: [String: MetricValue] = [:]
    }

    /// Makes an empty registry; `help` says in a sentence what a label counts.
    package init(help: [String: String] = [:]) { self.help = help }

    /// All values as they stand.
    package func snapshot() -> MetricsSnapshot {
        let families = families.withLock { $0 }
        return MetricsSnapshot(
            families: families.map { name, family in
                MetricsSnapshot.Family(
                    name: name, help: help[name], kind: family.kind, values: family.series.mapValues(\.value))
            })
    }

    private func value(_ label: String, _ dimensions: [(String, String)], _ kind: MetricsSnapshot.Kind) -> MetricValue {
        let key = MetricsSnapshot.labels(dimensions)
        return families.withLock { families in
            if let value = families[label]?.series[key] { return value }
            let value = MetricValue()
            families[label, default: Family(kind: kind)].series[key] = value
            return value
        }
    }

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        value(label, dimensions, .counter)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        value(label, dimensions, .gauge)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        value(label, dimensions, .gauge)
    }

    /// A timer is a counter of seconds: its rate is the share of time spent.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        value(label, dimensions, .counter)
    }

    // Values stay as long as the registry: a counter that was given back must not go back to nothing.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}
}

/// One number that any thread may change.
private final class MetricValue: CounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    private let number = Mutex(0.0)

    var value: Double { number.withLock { $0 } }

    func increment(by amount: Int64) { number.withLock { $0 += Double(amount) } }
    func increment(by amount: Double) { number.withLock { $0 += amount } }
    func decrement(by amount: Double) { number.withLock { $0 -= amount } }
    func reset() { number.withLock { $0 = 0 } }
    func set(_ value: Int64) { number.withLock { $0 = Double(value) } }
    func set(_ value: Double) { number.withLock { $0 = value } }
    func record(_ value: Int64) { set(value) }
    func record(_ value: Double) { set(value) }
    func recordNanoseconds(_ duration: Int64) { number.withLock { $0 += Double(duration) / 1e9 } }
}
