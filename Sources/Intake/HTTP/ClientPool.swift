internal import AsyncHTTPClient
internal import DatelineRecords
internal import NIOCore

/// HTTP clients by the address that they connect to.
///
/// A client is bound to the numeric address that was checked: the name goes into `Host`, the TLS server name and the check of the
/// certificate, but is not looked up again, so that no other answer of the name server can lead elsewhere.
actor ClientPool {
    /// Where a client connects.
    struct Route: Hashable, Sendable {
        var scheme: String
        var host: String
        /// The numeric address; nil where a proxy looks the name up.
        var address: String?
        var proxy: ProxySettings.Server?
    }

    private struct Slot {
        var client: HTTPClient
        var users = 0
        var lastUse = 0
    }

    private let policy: FetchPolicy
    private var slots: [Route: Slot] = [:]
    private var clock = 0
    /// Idle clients beyond these are closed, the longest unused first.
    private static let maximumClients = 64

    init(_ policy: FetchPolicy) { self.policy = policy }

    /// Lends a client to a request.
    func use<Value: Sendable>(
        _ route: Route, _ body: @Sendable (HTTPClient) async throws -> Value
    ) async throws -> Value {
        let client = take(route)
        do {
            let value = try await body(client)
            await give(route)
            return value
        } catch {
            await give(route)
            throw error
        }
    }

    private func take(_ route: Route) -> HTTPClient {
        clock += 1
        var slot = slots[route] ?? Slot(client: client(route))
        slot.users += 1
        slot.lastUse = clock
        slots[route] = slot
        return slot.client
    }

    private func give(_ route: Route) async {
        slots[route]?.users -= 1
        guard slots.count > Self.maximumClients,
            let oldest = slots.filter({ $0.value.users == 0 }).min(by: { $0.value.lastUse < $1.value.lastUse })
        else { return }
        slots[oldest.key] = nil
        try? await oldest.value.client.shutdown()
    }

    /// Closes all connections.
    func shutdown() async {
        let clients = slots.values.map(\.client)
        slots = [:]
        for client in clients { try? await client.shutdown() }
    }

    private func client(_ route: Route) -> HTTPClient {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(
            connect: .nanoseconds(policy.connectTimeout.nanoseconds), read: .nanoseconds(policy.readTimeout.nanoseconds)
        )
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        if let address = route.address, address != route.host { configuration.dnsOverride = [route.host: address] }
        if let proxy = route.proxy {
            configuration.proxy =
                if let user = proxy.user {
                    .server(
                        host: proxy.host, port: proxy.port,
                        authorization: .basic(username: user, password: proxy.password ?? ""))
                } else {
                    .server(host: proxy.host, port: proxy.port)
                }
        }
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }
}

extension Duration {
    /// Whole nanoseconds.
    var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
