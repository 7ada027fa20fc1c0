internal import DatelineExports
internal import Glibc
internal import Synchronization

/// How the sources of a watch do: what health and metrics tell.
final class WatchStatus: Sendable {
    /// One source.
    struct Source: Sendable {
        var kind: WatchDefinition.Source.Kind
        var lastSuccess: Int?
        /// Failed looks in a row.
        var failures = 0
        /// Seconds from the last look that found something to its durable record.
        var lag = 0.0
        var lastSeen = 0.0
    }

    /// What the log is told.
    enum Event: Sendable {
        case sourceFailed(name: String, message: String, isGone: Bool)
        case sourceRecovered(name: String)
    }

    private let sources: Mutex<[String: Source]>
    /// When the records that the sink is taking came to it; nil where it has none.
    private let sinkStart = Mutex<Double?>(nil)
    /// Seconds that the sink may take for a batch before it counts as failing.
    private static let sinkPatience = 60.0
    private let registry: MetricsRegistry
    private let observe: @Sendable (Event) -> Void

    init(
        _ definition: WatchDefinition, registry: MetricsRegistry, observe: @escaping @Sendable (Event) -> Void
    ) {
        self.registry = registry
        self.observe = observe
        sources = Mutex(
            Dictionary(uniqueKeysWithValues: definition.sources.map { ($0.name, Source(kind: $0.kind)) }))
    }

    /// Seconds since 1970.
    static var now: Int { time(nil) }

    private static var monotonic: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// A look reached its source.
    func saw(_ name: String) {
        WatchMetrics.countLook(name, isFailure: false, registry)
        let hasRecovered = sources.withLock { sources in
            defer {
                sources[name]?.failures = 0
                sources[name]?.lastSuccess = Self.now
                sources[name]?.lastSeen = Self.monotonic
            }
            return (sources[name]?.failures ?? 0) > 0
        }
        if hasRecovered { observe(.sourceRecovered(name: name)) }
    }

    /// A look failed; the log is told the first time, and when the source is gone for good.
    func failed(_ name: String, _ message: String, failures: Int, isGone: Bool = false) {
        WatchMetrics.countLook(name, isFailure: true, registry)
        let isFirst = sources.withLock { sources in
            defer {
                sources[name]?.failures = failures
            }
            return sources[name]?.failures == 0
        }
        if isFirst || isGone { observe(.sourceFailed(name: name, message: message, isGone: isGone)) }
    }

    /// What a look found is durable.
    func isDurable(_ name: String) {
        sources.withLock { sources in
            guard let seen = sources[name]?.lastSeen, seen > 0 else { return }
            sources[name]?.lag = Self.monotonic - seen
        }
    }

    /// Records are on their way into the sink, or there.
    func sinkIsBusy(_ isBusy: Bool) {
        sinkStart.withLock { start in
            if !isBusy { start = nil } else if start == nil { start = Self.monotonic }
        }
    }

    /// Seconds that the sink has been taking records for; 0 where it waits for some.
    var sinkWait: Double { sinkStart.withLock { $0 }.map { Self.monotonic - $0 } ?? 0 }

    private var isSinkHealthy: Bool { sinkWait < Self.sinkPatience }

    /// All sources by name.
    var snapshot: [(name: String, source: Source)] {
        sources.withLock { $0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    }

    /// Whether any source works, and the sink takes records; a watch of failing sources alone is ill.
    var isHealthy: Bool { isSinkHealthy && snapshot.contains { $0.source.failures == 0 } }

    /// `{"status":"ok","sources":3,"failing":["…"],"sink":"ok"}`.
    var health: String {
        let failing = snapshot.filter { $0.source.failures > 0 }.map(\.name)
        var json = JSONWriter()
        json.object { json in
            json.key("status")
            json.value(isHealthy ? "ok" : "failing")
            json.key("sources")
            json.value(snapshot.count)
            json.key("failing")
            json.array(failing) { $0.value($1) }
            json.key("sink")
            json.value(isSinkHealthy ? "ok" : "waiting")
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
}
