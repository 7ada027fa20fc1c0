internal import DatelineIntake
internal import DatelineRecords
internal import Yams

/// `watch:` and `network:` of a pipeline file.
extension PipelineLoader {
    func watch(_ node: Node, name: String) throws(ConfigurationError) -> WatchDefinition {
        let given = try mapping(node, keys: ["sources", "journal", "interval", "listen"], of: "`watch`")
        var result = WatchDefinition(journal: name + ".watch")
        if let value = given["journal"] { result.journal = try string(value, "journal") }
        if let value = given["interval"] { result.interval = try duration(value, "interval") }
        if let value = given["listen"] {
            result.listen = try string(value, "listen")
            guard WatchServer.place(result.listen ?? "") != nil else {
                throw error("`listen` is no place", "write HOST:PORT, such as 127.0.0.1:9464", value)
            }
        }
        guard let list = given["sources"], let sequence = list.sequence, !sequence.isEmpty else {
            throw error("`watch` has no sources", "list them: `- feed: https://…`", given["sources"] ?? node)
        }
        for item in sequence {
            let source = try source(item)
            guard !result.sources.contains(where: { $0.name == source.name }) else {
                throw error("the source \(source.name) stands twice", "remove one", item)
            }
            result.sources.append(source)
        }
        return result
    }

    private func source(_ node: Node) throws(ConfigurationError) -> WatchDefinition.Source {
        let kinds = WatchDefinition.Source.Kind.allCases
        let given = try mapping(node, keys: kinds.map(\.rawValue) + ["interval"], of: "a source")
        let stated = kinds.filter { given[$0.rawValue] != nil }
        guard stated.count == 1, let kind = stated.first, let place = given[kind.rawValue] else {
            throw error(
                "a source is one of \(kinds.map(\.rawValue).joined(separator: ", "))", "write `- feed: https://…`", node
            )
        }
        var source = WatchDefinition.Source(kind: kind, place: try string(place, kind.rawValue))
        if kind == .feed || kind == .page {
            guard let address = WebAddress(source.place) else {
                throw error("`\(kind.rawValue)` is no address", "write http://… or https://…", place)
            }
            source.place = address.text
        }
        if let value = given["interval"] { source.interval = try duration(value, "interval") }
        return source
    }

    func network(_ node: Node) throws(ConfigurationError) -> FetchPolicy {
        let keys = ["user_agent", "host_interval", "timeout", "retries", "redirects", "private", "robots"]
        let given = try mapping(node, keys: keys, of: "`network`")
        var policy = FetchPolicy()
        if let value = given["user_agent"] { policy.userAgent = try string(value, "user_agent") }
        if let value = given["host_interval"] { policy.hostInterval = try duration(value, "host_interval") }
        if let value = given["timeout"] {
            policy.totalTimeout = try duration(value, "timeout")
            policy.readTimeout = min(policy.readTimeout, policy.totalTimeout)
            policy.connectTimeout = min(policy.connectTimeout, policy.totalTimeout)
        }
        if let value = given["retries"] { policy.maximumRetries = try count(value, "retries") }
        if let value = given["redirects"] { policy.maximumRedirects = try count(value, "redirects") }
        if let value = given["private"] { try read(privacy: value, into: &policy) }
        if let value = given["robots"] { policy.honorsRobots = try flag(value, "robots") }
        return policy
    }

    /// `true`, `false`, or the networks that are allowed: `[10.1.0.0/16]`.
    private func read(privacy node: Node, into policy: inout FetchPolicy) throws(ConfigurationError) {
        guard let networks = node.sequence else { return policy.allowsPrivate = try flag(node, "private") }
        for item in networks {
            guard let network = NetworkPrefix(item.string ?? "") else {
                throw error("`private` has a network that is none", "write 10.1.0.0/16", item)
            }
            policy.allowedNetworks.append(network)
        }
    }

    private func flag(_ node: Node, _ key: String) throws(ConfigurationError) -> Bool {
        guard let value = node.bool else { throw error("`\(key)` is no truth value", "write true or false", node) }
        return value
    }

    private func count(_ node: Node, _ key: String) throws(ConfigurationError) -> Int {
        guard let value = node.int, value >= 0 else { throw error("`\(key)` is no whole number", "write digits", node) }
        return value
    }

    /// `500ms`, `30s`, `15m`, `2h`, `1d`.
    private func duration(_ node: Node, _ key: String) throws(ConfigurationError) -> Duration {
        let text = node.scalar?.string ?? ""
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let units = [
            "ms": Duration.milliseconds(1), "s": .seconds(1), "m": .seconds(60), "h": .seconds(3600),
            "d": .seconds(86_400),
        ]
        guard let number = Int(digits), number >= 0, number < 1_000_000,
            let unit = units[String(text.dropFirst(digits.count))]
        else {
            throw error("`\(key)` is no time", "write 500ms, 30s, 15m, 2h or 1d", node)
        }
        return unit * number
    }
}
