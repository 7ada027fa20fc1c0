/// Keeps requests to one host apart.
actor HostThrottle {
    private let interval: Duration
    /// When the next request to a host may go.
    private var turns: [String: ContinuousClock.Instant] = [:]
    /// Hosts that are remembered before those whose turn is past are forgotten.
    private static let maximumHosts = 1000

    init(interval: Duration) { self.interval = interval }

    /// Waits until a request to a host may go.
    func wait(for host: String) async throws(CancellationError) {
        let now = ContinuousClock.now
        let turn = max(now, turns[host] ?? now)
        turns[host] = turn + interval
        if turns.count > Self.maximumHosts { turns = turns.filter { $0.value > now } }
        guard turn > now else { return }
        do { try await Task.sleep(until: turn, clock: .continuous) } catch { throw CancellationError() }
    }

    /// Leaves a host alone for a while, as it asked.
    func pause(_ host: String, for time: Duration) {
        let end = ContinuousClock.now + time
        if end > turns[host] ?? end - .nanoseconds(1) { turns[host] = end }
    }
}
