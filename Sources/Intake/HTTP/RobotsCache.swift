/// Robots rules by origin, each fetched once a day.
actor RobotsCache {
    private struct Entry {
        var rules: Task<Result<RobotsRules, FetchFailure>, Never>
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
    ///   - fetch: Gets the file, or why it cannot be had.
    /// - Returns: What `fetch` gave.
    func rules(
        of origin: String, fetch: @escaping @Sendable () async -> Result<RobotsRules, FetchFailure>
    ) async -> Result<RobotsRules, FetchFailure> {
        let now = ContinuousClock.now
        if let entry = entries[origin], entry.end > now { return await entry.rules.value }
        if entries.count >= Self.maximumEntries { entries = entries.filter { $0.value.end > now } }
        let task = Task {
            let rules = await fetch()
            if case .failure = rules { shorten(origin) }
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
