/// How documents are fetched: politeness, limits, what is allowed.
public struct FetchPolicy: Hashable, Sendable {
    /// The name under which requests are made; its product token is what robots.txt names.
    public var userAgent = "Dateline/0.1 (press release reader)"
    /// Whether private, loopback and link-local addresses may be fetched.
    public var allowsPrivate = false
    /// Networks that may be fetched though they are not public.
    public var allowedNetworks: [NetworkPrefix] = []
    /// Whether robots.txt is asked.
    public var honorsRobots = true
    /// Time from one request to a host to the next.
    public var hostInterval = Duration.seconds(1)
    /// For connecting and for looking a host up.
    public var connectTimeout = Duration.seconds(10)
    /// Longest silence of a server.
    public var readTimeout = Duration.seconds(30)
    /// For one request, its body included.
    public var totalTimeout = Duration.seconds(120)
    /// Redirects that are followed.
    public var maximumRedirects = 5
    /// Attempts after the first one, where a failure may pass.
    public var maximumRetries = 2
    /// The longest wait before another attempt; what asks for more is a failure for now.
    public var maximumWait = Duration.seconds(60)
    /// Proxies by scheme, and the hosts that go without.
    public var proxies = ProxySettings()

    /// The standard policy.
    public init() {}

    /// Whether an address may be fetched.
    func allows(_ address: NetworkAddress) -> Bool {
        allowsPrivate || address.isPublic || allowedNetworks.contains { $0.contains(address) }
    }

    /// The product token in lower case: `dateline`.
    var robot: String { userAgent.prefix { $0 != "/" && $0 != " " }.lowercased() }
}

/// A network, as `10.1.0.0/16` names it.
public struct NetworkPrefix: Hashable, Sendable {
    private let address: NetworkAddress
    private let bits: Int

    /// Reads an address with a number of bits; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let address = NetworkAddress(String(parts[0])), let bits = Int(parts[1]), bits >= 0,
            bits <= address.bytes.count * 8
        else { return nil }
        self.address = address
        self.bits = bits
    }

    func contains(_ other: NetworkAddress) -> Bool {
        other.bytes.count == address.bytes.count && other.isIn(address.bytes, bits: bits)
    }
}

/// Proxies as the environment names them: `http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`.
public struct ProxySettings: Hashable, Sendable {
    /// A proxy.
    struct Server: Hashable, Sendable {
        var host: String
        var port: Int
        var user: String?
        var password: String?
    }

    private var servers: [String: Server] = [:]
    private var exceptions: [String] = []

    /// No proxies.
    public init() {}

    /// Reads the environment; names in capitals count too, but for `HTTP_PROXY`, which a server may set from a request's header.
    public init(environment: [String: String]) {
        func value(_ name: String) -> String? {
            (environment[name] ?? (name == "http_proxy" ? nil : environment[name.uppercased()]))
                .flatMap { $0.isEmpty ? nil : $0 }
        }
        let common = value("all_proxy").flatMap(Self.server)
        for scheme in ["http", "https"] {
            servers[scheme] = value(scheme + "_proxy").flatMap(Self.server) ?? common
        }
        exceptions = (value("no_proxy") ?? "").split { $0 == "," || $0 == " " }.map { name in
            String(name.lowercased().drop { $0 == "." || $0 == "*" })
        }
        if value("no_proxy") == "*" { servers = [:] }
    }

    /// The proxy for a host, if any.
    func server(scheme: String, host: String) -> Server? {
        guard let server = servers[scheme] else { return nil }
        let isExcepted = exceptions.contains { !$0.isEmpty && (host == $0 || host.hasSuffix("." + $0)) }
        return isExcepted ? nil : server
    }

    /// `http://user:password@host:port`, or `host:port`.
    private static func server(_ text: String) -> Server? {
        var rest = text[...]
        if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") { rest = rest[colon...].dropFirst(3) }
        rest = rest.prefix { $0 != "/" }
        var server = Server(host: "", port: 8080)
        if let at = rest.lastIndex(of: "@") {
            let credentials = rest[..<at].split(separator: ":", maxSplits: 1).map(String.init)
            server.user = credentials.first
            server.password = credentials.count > 1 ? credentials[1] : ""
            rest = rest[rest.index(after: at)...]
        }
        let parts = rest.split(separator: ":")
        guard let host = parts.first, parts.count <= 2 else { return nil }
        server.host = host.lowercased()
        if parts.count == 2 {
            guard let port = Int(parts[1]), (1...65535).contains(port) else { return nil }
            server.port = port
        }
        return server
    }
}
