import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

@testable import DatelineIntake

/// Fetching from a server on the loopback network, which is allowed for these tests, and from what is not.
@Suite struct FetcherTests {
    private static func policy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
        var policy = FetchPolicy()
        policy.hostInterval = .milliseconds(1)
        policy.totalTimeout = .seconds(20)
        policy.allowedNetworks = [NetworkPrefix("127.0.0.0/24")].compactMap { $0 }
        change(&policy)
        return policy
    }

    private func fetch(
        _ server: TestServer, _ target: String, _ policy: FetchPolicy = policy(), limit: Int = 1 << 20
    ) async throws -> FetchResult {
        var limits = InputLimits()
        limits.maximumBytes = limit
        let fetcher = Fetcher(policy, limits: limits)
        let address = try #require(WebAddress(server.address(target)))
        do throws(FetchFailure) {
            let result = try await fetcher.fetch(address)
            await fetcher.shutdown()
            return result
        } catch {
            await fetcher.shutdown()
            throw error
        }
    }

    private func code(
        _ server: TestServer, _ target: String, _ policy: FetchPolicy = policy(), limit: Int = 1 << 20
    ) async throws -> String? {
        do {
            _ = try await fetch(server, target, policy, limit: limit)
            return nil
        } catch let failure as FetchFailure {
            return failure.code
        }
    }

    private static func plain(_ request: TestServer.Request) -> TestServer.Reply {
        request.target == "/robots.txt" ? .response(404) : .text("<p>\(request.target)</p>")
    }

    @Test func takesHintsFromTheHeader() async throws {
        let server = try TestServer { request in
            request.target == "/robots.txt"
                ? .response(404)
                : .response(
                    200,
                    [
                        "content-type": "Text/HTML; charset=\"Shift_JIS\"", "etag": "\"1\"",
                        "cache-control": "public, max-age=60",
                    ],
                    [0x41])
        }
        defer { server.stop() }
        guard case .document(let document) = try await fetch(server, "/a") else { throw CocoaError(.fileNoSuchFile) }
        #expect(document.bytes == [0x41])
        #expect(document.hints.mediaType == "text/html")
        #expect(document.hints.charset == "shift_jis")
        #expect(document.hints.url == server.address("/a"))
        #expect(document.freshness.tag == "\"1\"")
        #expect(document.freshness.maximumAge == 60)
        let request = try #require(server.requests.last)
        #expect(request.headers["user-agent"]?.hasPrefix("Dateline/") == true)
        #expect(request.headers["accept-encoding"] == "gzip")
    }

    @Test func undoesGzipAndNoOtherCoding() async throws {
        // `<p>packed</p>` as gzip -n writes it, without compression inside.
        let text = Array("<p>packed</p>".utf8)
        let packed = try Self.gzip(text)
        let server = try TestServer { request in
            switch request.target {
            case "/gzip": .response(200, ["content-type": "text/html", "content-encoding": "gzip"], packed)
            case "/br": .response(200, ["content-encoding": "br"], [1, 2, 3])
            default: .response(404)
            }
        }
        defer { server.stop() }
        guard case .document(let document) = try await fetch(server, "/gzip") else { throw CocoaError(.fileNoSuchFile) }
        #expect(document.bytes == text)
        #expect(try await code(server, "/br") == "encoding-unsupported")
        // What unpacks to more than the limit is too large.
        #expect(try await code(server, "/gzip", limit: 5) == "input-too-large")
    }

    private static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-nc"]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Array(data)
    }

    @Test func refusesAddressesThatAreNotPublic() async throws {
        let server = try TestServer(Self.plain)
        defer { server.stop() }
        #expect(try await code(server, "/a", Self.policy { $0.allowedNetworks = [] }) == "address-forbidden")
        #expect(server.requests.isEmpty)
        #expect(try await code(server, "/a", Self.policy { $0.allowsPrivate = true }) == nil)
    }

    /// Each hop is checked: nothing is asked of an address that is not allowed.
    @Test(arguments: [
        "http://127.0.1.9:PORT/x", "http://[::1]:PORT/x", "http://0x7f000109:PORT/x", "http://10.0.0.1/x",
        "http://169.254.169.254/latest",
    ])
    func refusesRedirectsToThem(_ location: String) async throws {
        let server = try TestServer { request in
            request.target == "/robots.txt"
                ? .response(404)
                : .response(
                    302,
                    [
                        "location": location.replacingOccurrences(
                            of: "PORT", with: request.headers["host"]?.split(separator: ":").last.map(String.init) ?? ""
                        )
                    ])
        }
        defer { server.stop() }
        #expect(try await code(server, "/a") == "address-forbidden")
        #expect(server.requests.allSatisfy { $0.host == "127.0.0.1" })
    }

    @Test func followsRedirectsToAnEnd() async throws {
        let server = try TestServer { request in
            switch request.target {
            case "/a": .response(301, ["location": "b?x=1"])
            case "/b?x=1": .text("there")
            case "/loop": .response(302, ["location": "/loop"])
            case "/file": .response(302, ["location": "file:///etc/passwd"])
            default: .response(404)
            }
        }
        defer { server.stop() }
        guard case .document(let document) = try await fetch(server, "/a") else { throw CocoaError(.fileNoSuchFile) }
        #expect(document.address.target == "/b?x=1")
        #expect(try await code(server, "/loop") == "redirects-too-many")
        #expect(server.requests.filter { $0.target == "/loop" }.count == 6)
        #expect(try await code(server, "/file") == "http-status")
        #expect(try await code(server, "/missing") == "http-status")
    }

    @Test func heedsRobots() async throws {
        let server = try TestServer { request in
            request.target == "/robots.txt"
                ? .text("User-agent: dateline\nDisallow: /private\n", "text/plain") : .text("x")
        }
        defer { server.stop() }
        #expect(try await code(server, "/private/a") == "robots-disallowed")
        #expect(try await code(server, "/public") == nil)
        #expect(try await code(server, "/private/a", Self.policy { $0.honorsRobots = false }) == nil)
        // A file that cannot be had allows nothing.
        let broken = try TestServer { $0.target == "/robots.txt" ? .response(500) : .text("x") }
        defer { broken.stop() }
        #expect(try await code(broken, "/public", Self.policy { $0.maximumRetries = 0 }) == "robots-unreachable")
    }

    @Test func triesAgainWhatMayPass() async throws {
        let counter = Counter()
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/busy": counter.next() == 1 ? .response(503, ["retry-after": "1"]) : .text("now")
            case "/later": .response(429, ["retry-after": "3600"])
            default: .hangUp
            }
        }
        defer { server.stop() }
        #expect(try await code(server, "/busy") == nil)
        let busy = server.requests.filter { $0.target == "/busy" }.map(\.time)
        #expect(busy.count == 2 && busy[1] - busy[0] >= 1)
        // A server that wants an hour is left alone.
        #expect(try await code(server, "/later") == "http-status")
        #expect(server.requests.filter { $0.target == "/later" }.count == 1)
        #expect(try await code(server, "/gone") == "fetch-failed")
        #expect(server.requests.filter { $0.target == "/gone" }.count == 3)
    }

    @Test func boundsSizeAndTime() async throws {
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/endless": .endless([:], Array(repeating: 0x61, count: 1 << 15))
            default: .silence
            }
        }
        defer { server.stop() }
        #expect(try await code(server, "/endless") == "input-too-large")
        let impatient = Self.policy {
            $0.totalTimeout = .milliseconds(300)
            $0.maximumRetries = 0
        }
        #expect(try await code(server, "/silent", impatient) == "fetch-timeout")
    }

    @Test func keepsRequestsToAHostApart() async throws {
        let server = try TestServer(Self.plain)
        defer { server.stop() }
        let fetcher = Fetcher(Self.policy { $0.hostInterval = .milliseconds(100) })
        let address = try #require(WebAddress(server.address("/a")))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try? await fetcher.fetch(address) } }
        }
        await fetcher.shutdown()
        let times = server.requests.map(\.time)
        // robots.txt and four requests: four intervals.
        #expect(times.count == 5)
        #expect((times.last ?? 0) - (times.first ?? 0) >= 0.38)
    }

    private final class Counter: @unchecked Sendable {
        private let lock = NSLock()
        private var value = 0

        func next() -> Int {
            lock.withLock {
                value += 1
                return value
            }
        }
    }
}
