internal import AsyncHTTPClient
public import DatelineRecords
internal import NIOCore
internal import NIOHTTP1

/// Fetches documents over HTTP, politely and from public addresses alone.
///
/// Every hop of a redirect is checked anew: scheme, robots.txt, and the addresses that its host has. The connection goes to an address that
/// was checked.
///
/// Source: RFC 9110 (HTTP), RFC 9111 (freshness), RFC 9309 (robots.txt), RFC 6585 (429).
public final class Fetcher: Sendable {
    private let policy: FetchPolicy
    private let limits: InputLimits
    private let throttle: HostThrottle
    private let robots = RobotsCache()
    private let clients: ClientPool

    /// Makes a fetcher; `shutdown` closes it.
    public init(_ policy: FetchPolicy, limits: InputLimits = InputLimits()) {
        self.policy = policy
        self.limits = limits
        throttle = HostThrottle(interval: policy.hostInterval)
        clients = ClientPool(policy)
    }

    /// Closes all connections.
    public func shutdown() async { await clients.shutdown() }

    /// Closes all connections, some time after.
    public func close() { Task { [clients] in await clients.shutdown() } }

    /// Fetches a document; redirects are followed, and what may pass is tried again with growing pauses.
    ///
    /// - Parameters:
    ///   - address: Where it is.
    ///   - known: What an earlier request got: the server answers `notModified` where nothing changed.
    /// - Returns: The document, or that it has not changed.
    /// - Throws: `FetchFailure`.
    public func fetch(
        _ address: WebAddress, known: FetchResult.Freshness = FetchResult.Freshness()
    ) async throws(FetchFailure) -> FetchResult {
        try await retrying { () async throws(FetchFailure) in try await follow(address, known: known) }
    }

    private func retrying<Value>(
        _ body: () async throws(FetchFailure) -> Value
    ) async throws(FetchFailure) -> Value {
        var attempt = 0
        while true {
            do throws(FetchFailure) {
                return try await body()
            } catch {
                guard error.isTransient, attempt < policy.maximumRetries, let pause = pause(after: error, attempt)
                else {
                    throw error
                }
                attempt += 1
                do { try await Task.sleep(for: pause) } catch { throw Self.stopped }
            }
        }
    }

    private static let stopped = FetchFailure("stopped", "was stopped")

    /// Full jitter over an exponential wait (M. Brooker, "Exponential Backoff and Jitter"), or what the server asks for; nil where that is
    /// too long.
    private func pause(after failure: FetchFailure, _ attempt: Int) -> Duration? {
        if let seconds = failure.retryAfter {
            let asked = Duration.seconds(seconds)
            return asked <= policy.maximumWait ? asked : nil
        }
        let ceiling = min(policy.maximumWait, policy.hostInterval * (1 << attempt) * 2)
        return .nanoseconds(Int64.random(in: 0...max(1, ceiling.nanoseconds)))
    }

    // MARK: Hops

    private func follow(
        _ address: WebAddress, known: FetchResult.Freshness
    ) async throws(FetchFailure) -> FetchResult {
        var current = address
        for _ in 0...policy.maximumRedirects {
            if policy.honorsRobots { try await askRobots(of: current) }
            var headers = [
                (name: "accept", value: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8")
            ]
            if (known.address ?? address.text) == current.text {
                if let tag = known.tag { headers.append((name: "if-none-match", value: tag)) }
                if let time = known.lastModified { headers.append((name: "if-modified-since", value: time)) }
            }
            let response = try await respond(to: current, headers: headers, limit: limits.maximumBytes)
            switch response.status {
            case 202, 204, 205:
                throw FetchFailure(
                    "http-status", "answers with HTTP status \(response.status) and no document",
                    status: response.status,
                    isTransient: true)
            case 200..<300: return .document(try document(response, at: current))
            case 304: return .notModified(response.freshness(known))
            case 301, 302, 303, 307, 308:
                guard let location = response["location"], let next = current.resolving(location) else {
                    throw FetchFailure(
                        "http-status", "answers with a redirect that leads nowhere", status: response.status)
                }
                current = next
            default: throw Self.failure(response)
            }
        }
        throw FetchFailure("redirects-too-many", "redirects more than \(policy.maximumRedirects) times")
    }

    private static func failure(_ response: Response) -> FetchFailure {
        FetchFailure(
            "http-status", "answers with HTTP status \(response.status)", status: response.status,
            isTransient: [408, 425, 429, 500, 502, 503, 504].contains(response.status),
            retryAfter: response.retryAfter)
    }

    /// Whether robots.txt lets an address be fetched; where it cannot be had, nothing may be (RFC 9309, 2.3.1.4).
    private func askRobots(of address: WebAddress) async throws(FetchFailure) {
        // An address that may not be fetched is not asked for its robots.txt either.
        _ = try await route(to: address)
        switch await robotRules(of: address) {
        case .failure(let failure):
            throw FetchFailure(
                "robots-unreachable", "robots.txt of \(address.authority) cannot be had: it \(failure.message)",
                retryAfter: failure.retryAfter)
        case .success(let rules):
            guard rules.allows(address.target) else {
                throw FetchFailure("robots-disallowed", "robots.txt of \(address.authority) does not allow it")
            }
        }
    }

    private func robotRules(of address: WebAddress) async -> Result<RobotsRules, FetchFailure> {
        await robots.rules(of: address.origin) { [self] in
            do throws(FetchFailure) {
                return .success(
                    try await retrying { () async throws(FetchFailure) in try await fetchRobots(of: address) })
            } catch {
                return .failure(error)
            }
        }
    }

    private func fetchRobots(of address: WebAddress) async throws(FetchFailure) -> RobotsRules {
        guard var place = WebAddress(address.origin + "/robots.txt") else { return .everything }
        for _ in 0...policy.maximumRedirects {
            let response = try await respond(to: place, limit: RobotsRules.maximumBytes, cutsAtLimit: true)
            switch response.status {
            case 200..<300: return RobotsRules(response.body, robot: policy.robot)
            case 300..<400:
                guard let next = response["location"].flatMap(place.resolving) else { return .everything }
                place = next
            case 400..<500 where response.status != 429: return .everything
            default: throw Self.failure(response)
            }
        }
        return .everything
    }

    private func document(_ response: Response, at address: WebAddress) throws(FetchFailure) -> FetchedDocument {
        var hints = InputItem.Hints(url: address.text)
        hints.take(contentType: response["content-type"])
        do throws(InputError) {
            let bytes = try ContentCoding.undone(response.body, response["content-encoding"], limits: limits)
            return FetchedDocument(
                address: address, bytes: bytes, hints: hints,
                freshness: response.freshness(FetchResult.Freshness(address: address.text)))
        } catch {
            // What was cut or damaged on its way may come whole next time.
            throw FetchFailure(error.code, error.message, isTransient: error.code == "archive-damaged")
        }
    }

    // MARK: One request

    /// A response, its body as it was sent.
    private struct Response: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var body: [UInt8]

        subscript(name: String) -> String? { headers.first(name: name) }

        var retryAfter: Int? {
            guard let value = self["retry-after"] else { return nil }
            if let seconds = Int(value) { return max(0, seconds) }
            guard let time = HTTPDate.epochSeconds(value),
                let now = self["date"].flatMap(HTTPDate.epochSeconds)
            else { return nil }
            return max(0, time - now)
        }

        func freshness(_ known: FetchResult.Freshness) -> FetchResult.Freshness {
            var result = known
            if let tag = self["etag"] { result.tag = tag }
            if let time = self["last-modified"] { result.lastModified = time }
            result.maximumAge = self["cache-control"].flatMap { value in
                value.split(separator: ",").lazy.compactMap { part in
                    let word = part.drop { $0 == " " }.lowercased()
                    return word.hasPrefix("max-age=") ? Int(word.dropFirst(8)) : nil
                }.first
            }
            return result
        }
    }

    private func respond(
        to address: WebAddress, headers: [(name: String, value: String)] = [], limit: Int, cutsAtLimit: Bool = false
    ) async throws(FetchFailure) -> Response {
        let route = try await route(to: address)
        do { try await throttle.wait(for: address.host) } catch { throw Self.stopped }
        let request = request(address, headers)
        do {
            let response = try await clients.use(route) { [policy] client in
                try await TimeLimit.run(policy.totalTimeout) {
                    let response = try await client.execute(
                        request, timeout: .nanoseconds(policy.totalTimeout.nanoseconds))
                    var bytes: [UInt8] = []
                    for try await part in response.body {
                        bytes.append(contentsOf: part.readableBytesView)
                        guard bytes.count > limit else { continue }
                        guard cutsAtLimit else {
                            throw FetchFailure(
                                "input-too-large",
                                "holds more than \(limit) bytes; raise `limits: bytes` in the pipeline file to read it")
                        }
                        break
                    }
                    return Response(status: Int(response.status.code), headers: response.headers, body: bytes)
                }
            }
            if response.status == 429 || response.status == 503, let seconds = response.retryAfter {
                await throttle.pause(address.host, for: min(.seconds(seconds), policy.maximumWait))
            }
            return response
        } catch let failure as FetchFailure {
            throw failure
        } catch {
            throw Self.failure(error)
        }
    }

    private func request(_ address: WebAddress, _ headers: [(name: String, value: String)]) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address.text)
        request.headers.add(name: "user-agent", value: policy.userAgent)
        request.headers.add(name: "accept-encoding", value: ContentCoding.accepted)
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        return request
    }

    /// Where to connect: an address of the host that may be fetched.
    private func route(to address: WebAddress) async throws(FetchFailure) -> ClientPool.Route {
        let proxy = policy.proxies.server(scheme: address.scheme, host: address.host)
        var route = ClientPool.Route(scheme: address.scheme, host: address.host, proxy: proxy)
        guard let found = await HostResolver.addresses(of: address.host, atMost: policy.connectTimeout) else {
            throw FetchFailure("host-unknown", "\(address.host) was not looked up in time", isTransient: true)
        }
        // A name that only the proxy knows is the proxy's to judge.
        if found.isEmpty, proxy != nil { return route }
        guard !found.isEmpty else {
            throw FetchFailure("host-unknown", "there is no host \(address.host)", isTransient: true)
        }
        guard let chosen = found.first(where: policy.allows) else {
            let place =
                found[0].text == address.host
                ? "\(address.host) is no public address"
                : "\(address.host) has the address \(found[0].text), which is not public"
            throw FetchFailure("address-forbidden", place + "; give --allow-private to fetch it")
        }
        route.address = chosen.text
        return route
    }

    private static func failure(_ error: any Error) -> FetchFailure {
        if error is CancellationError { return stopped }
        let known = error as? HTTPClientError
        if known == .cancelled { return stopped }
        let isTimeout = [HTTPClientError.readTimeout, .connectTimeout, .deadlineExceeded, .tlsHandshakeTimeout]
            .contains { $0 == known }
        return FetchFailure(
            isTimeout ? "fetch-timeout" : "fetch-failed", "cannot be fetched: \(FetchFailure.reason(of: error))",
            isTransient: true)
    }
}
