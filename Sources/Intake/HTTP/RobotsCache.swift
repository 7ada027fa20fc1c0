/// Robots rules by origin, each fetched once a day.
actor RobotsCache {
    private struct Entry {
        var rules: Task<RobotsRules?, Never>
        var end: ContinuousClock.Instant
    }

    private var entries: [String: Entry] = [:]
    private static let lifetime = Duration.seconds(86_400)
    /// After a failure it is tried again soon.
    private static let failureLifetime = Duration.seconds(60)
    private static let maximumEntries = 1000

    /// The rules of an origin; requests that come while they are fetched wait for them.
    ///
    /// - Parameters:
    ///   - origin: Scheme, host and port.
    ///   - fetch: Gets the file; nil where it could not be had.
    /// - Returns: The rules; nil where the file could not be had.
    func rules(of origin: String, fetch: @escaping @Sendable () async -> RobotsRules?) async -> RobotsRules? {
        let now = ContinuousClock.now
        if let entry = entries[origin], entry.end > now { return await entry.rules.value }
        if entries.count >= Self.maximumEntries { entries = entries.filter { $0.value.end > now } }
        let task = Task {
            let rules = await fetch()
            if rules == nil { shorten(origin) }
            return rules
        }
        entries[origin] = Entry(rules: task, end: now + Self.lifetime)
        return await task.value
    }

    private func shorten(_ origin: String) {
        let end = ContinuousClock.now + Self.failureLifetime
        entries[origin]?.end = end
    }
}
