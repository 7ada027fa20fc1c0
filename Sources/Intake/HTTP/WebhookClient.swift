internal import AsyncHTTPClient
public import DatelineRecords
internal import NIOCore
internal import NIOHTTP1

/// Posts bodies to one address and waits for each answer. The address is the user's own: private ones are as good as others, robots.txt is
/// not asked, redirects are no success.
public final class WebhookClient {
    private let address: WebAddress
    private let client: HTTPClient
    private static let timeout = TimeAmount.seconds(30)
    private static let checkInterval = TimeAmount.milliseconds(100)

    /// Prepares a client.
    ///
    /// - Parameters:
    ///   - address: Where to post.
    ///   - proxies: Of the environment.
    public init(_ address: WebAddress, proxies: ProxySettings = ProxySettings()) {
        self.address = address
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(10), read: .seconds(30))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        if let proxy = proxies.server(scheme: address.scheme, host: address.host) {
            configuration.proxy = .server(host: proxy.host, port: proxy.port)
        }
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit { client.shutdown { _ in } }

    /// Posts a body once.
    ///
    /// - Parameters:
    ///   - body: What is posted.
    ///   - headers: Beside those of every request.
    ///   - isStopped: Asked again and again; true ends the wait for an answer.
    /// - Throws: `FetchFailure`, `isTransient` where another attempt may succeed; `stopped`.
    public func post(
        _ body: [UInt8], headers: [(name: String, value: String)], isStopped: @escaping @Sendable () -> Bool = { false }
    ) throws(FetchFailure) {
        let status: Int
        let seconds: Int?
        do {
            var fields = HTTPHeaders(headers.map { ($0.name, $0.value) })
            fields.add(name: "user-agent", value: FetchPolicy().userAgent)
            let request = try HTTPClient.Request(url: address.text, method: .POST, headers: fields, body: .bytes(body))
            let task = client.execute(
                request: request, delegate: ResponseAccumulator(request: request), deadline: .now() + Self.timeout)
            let check = client.eventLoopGroup.any().scheduleRepeatedTask(
                initialDelay: Self.checkInterval, delay: Self.checkInterval
            ) { _ in
                if isStopped() { task.cancel() }
            }
            defer { check.cancel() }
            let response = try task.wait()
            status = Int(response.status.code)
            seconds = response.headers.first(name: "retry-after").flatMap { Int($0) }
        } catch {
            if isStopped() { throw FetchFailure("stopped", "was stopped") }
            throw FetchFailure(
                "fetch-failed", "cannot be reached: \(FetchFailure.reason(of: error))", isTransient: true)
        }
        guard !(200..<300).contains(status) else { return }
        throw FetchFailure(
            "http-status", "answers with HTTP status \(status)", status: status,
            isTransient: status >= 500 || [408, 425, 429].contains(status), retryAfter: seconds)
    }
}
