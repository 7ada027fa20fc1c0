import DatelineRecords
import DatelineTestSupport
import Foundation
import Synchronization
import Testing

@testable import DatelineIntake

/// Fetching from a server on the loopback network, which is allowed for these tests, and from what is not.
@Suite struct FetcherTests {
    private static func policy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
        var policy = FetchPolicy()
        policy.hostInterval = .milliseconds(1)
        // Tests that compute hold up the tasks of this one for a minute and more.
        policy.totalTimeout = .seconds(300)
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
        #expect(request.headers["accept-encoding"] == "gzip, br")
    }

    private static let page = Array("<p>The harbor opened with 240 berths after three years.</p>".utf8)
    /// `page` as `brotli` packs it.
    private static let brotli: [UInt8] = Array(
        Data(base64Encoded: "GzoA+I3THTGpXjILJnIqYUvoBHcbW9cxpfkSBF8gtSC7AMOQhkWglXwyvsXIVldsMB4IuR8Fy+gI") ?? Data())
    /// 64 MiB of zeros as `brotli` packs them.
    private static let bomb: [UInt8] = Array(
        Data(
            base64Encoded:
                "y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P//B/8EQBwWAOje//H//w/+CYA4LADQvf/L//8//BMAcVgAoHv/Bw=="
        ) ?? Data())

    @Test func undoesContentCodings() async throws {
        let gzip = TestArchive.bytes(.gzip, [.init(Array("data".utf8), Self.page)])
        let server = try TestServer { request in
            let coding = String(request.target.dropFirst().prefix { $0 != "." })
            return switch request.target {
            case "/gzip": .response(200, ["content-type": "text/html", "content-encoding": coding], gzip)
            case "/br": .response(200, ["content-type": "text/html", "content-encoding": coding], Self.brotli)
            case "/gzip.plain", "/utf-8": .response(200, ["content-encoding": coding], Self.page)
            case "/br.bomb": .response(200, ["content-encoding": coding], Self.bomb)
            case "/zstd": .response(200, ["content-encoding": coding], [1, 2, 3])
            default: .response(404)
            }
        }
        defer { server.stop() }
        // Some servers name a coding and send the page as it is, or name what is none.
        for target in ["/gzip", "/br", "/gzip.plain", "/utf-8"] {
            guard case .document(let document) = try await fetch(server, target) else {
                Issue.record("\(target): no document")
                continue
            }
            #expect(document.bytes == Self.page, "\(target)")
        }
        #expect(try await code(server, "/zstd") == "encoding-unsupported")
        // What unpacks to more than the limit is too large.
        #expect(try await code(server, "/gzip", limit: 58) == "input-too-large")
        #expect(try await code(server, "/br", limit: 58) == "input-too-large")
        #expect(try await code(server, "/br.bomb", limit: 1 << 30) == "archive-ratio")
    }

    /// Faults of the way, each tried again: nothing of a document that came in part is taken for the whole.
    @Test func whatIsCutIsTriedAgain() async throws {
        let gzip = TestArchive.bytes(.gzip, [.init(Array("data".utf8), Self.page)])
        let ok = "HTTP/1.1 200 OK\r\nconnection: close\r\n"
        func raw(_ head: String, _ body: [UInt8] = Array("<p>half".utf8)) -> TestServer.Reply {
            .raw(Array(head.utf8) + body)
        }
        let faults: [String: (reply: TestServer.Reply, code: String)] = [
            "/gzip": (
                .response(200, ["content-encoding": "gzip"], Array(gzip.dropLast(12))), "archive-damaged"
            ),
            "/br": (.response(200, ["content-encoding": "br"], Array(Self.brotli.dropLast(9))), "archive-damaged"),
            "/br.damaged": (.response(200, ["content-encoding": "br"], [0xFF] + Self.brotli), "archive-damaged"),
            "/short": (raw(ok + "content-length: 100\r\n\r\n"), "fetch-failed"),
            "/chunk.cut": (raw(ok + "transfer-encoding: chunked\r\n\r\n20\r\n"), "fetch-failed"),
            "/chunk.wrong": (raw(ok + "transfer-encoding: chunked\r\n\r\nxyz\r\n"), "fetch-failed"),
            "/length.wrong": (raw(ok + "content-length: many\r\n\r\n"), "fetch-failed"),
            "/head": (raw("<html>no header at all</html>"), "fetch-failed"),
            "/nothing": (.response(204), "http-status"),
        ]
        let server = try TestServer { request in
            request.target == "/robots.txt" ? .response(404) : faults[request.target]?.reply ?? .response(404)
        }
        defer { server.stop() }
        for (target, fault) in faults {
            #expect(try await code(server, target) == fault.code, "\(target)")
            #expect(server.requests.filter { $0.target == target }.count == 3, "\(target)")
        }
    }

    /// Whatever a server says, there is a document or a reason why there is none, and soon.
    @Test func anyAnswerComesToAnEnd() async throws {
        let heads = [
            "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: 59\r\netag: \"1\"\r\n\r\n",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: text/html\r\n\r\n3b\r\n",
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-encoding: br\r\n\r\n",
            "HTTP/1.0 301 Moved\r\nlocation: /0\r\ncontent-length: 59\r\n\r\n",
            "HTTP/1.1 503 Busy\r\nretry-after: 1\r\ndate: Tue, 17 Aug 2021 09:00:00 GMT\r\n\r\n",
        ]
        let replies = heads.enumerated().flatMap { index, head in
            var mutation = Mutation(seed: index)
            let body = [
                Self.page, Self.page, TestArchive.bytes(.gzip, [.init(Array("data".utf8), Self.page)]), Self.brotli,
            ]
            let whole = Array(head.utf8) + (index < 4 ? body[index] : Self.page)
            return (0..<60).map { _ in mutation.mutated(whole) }
        }
        let server = try TestServer { request in
            .raw(Int(request.target.dropFirst()).map { replies[$0 % replies.count] } ?? [])
        }
        defer { server.stop() }
        let fetcher = Fetcher(
            Self.policy {
                $0.honorsRobots = false
                $0.maximumRetries = 0
                $0.hostInterval = .zero
            })
        var codes: [String: Int] = [:]
        for index in replies.indices {
            // A host that asks for a pause holds back no other.
            let host = "127.0.0.\(index % 250 + 1)"
            let address = try #require(WebAddress(server.address("/\(index)", host: host)))
            do throws(FetchFailure) {
                _ = try await fetcher.fetch(address)
                codes["document", default: 0] += 1
            } catch {
                codes[error.code, default: 0] += 1
                #expect(!error.message.isEmpty)
            }
        }
        await fetcher.shutdown()
        #expect(codes.values.reduce(0, +) == replies.count)
        #expect(codes["fetch-timeout"] == nil, "\(codes)")
        #expect(codes["document"] ?? 0 > 20 && codes["fetch-failed"] ?? 0 > 20, "\(codes)")
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

    /// Behind a redirect, the place that had the document is asked whether it has changed, and no other.
    @Test func asksForChangesWhereTheDocumentIs() async throws {
        let server = try TestServer { request in
            switch request.target {
            case "/a": .response(301, ["location": "/b"])
            case "/b":
                request.headers["if-none-match"] == "\"1\""
                    ? .response(304) : .response(200, ["etag": "\"1\"", "last-modified": "x"], [0x41])
            default: .response(404)
            }
        }
        defer { server.stop() }
        let fetcher = Fetcher(Self.policy())
        let address = try #require(WebAddress(server.address("/a")))
        guard case .document(let document) = try await fetcher.fetch(address) else { throw CocoaError(.fileNoSuchFile) }
        guard case .notModified(let freshness) = try await fetcher.fetch(address, known: document.freshness) else {
            Issue.record("It came again.")
            return
        }
        await fetcher.shutdown()
        #expect(freshness.tag == "\"1\"" && freshness.address == server.address("/b"))
        #expect(server.requests.filter { $0.target == "/a" }.allSatisfy { $0.headers["if-none-match"] == nil })
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
        let visits = Mutex(0)
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/busy":
                visits.withLock { count in
                    count += 1
                    return count == 1 ? .response(503, ["retry-after": "1"]) : .text("now")
                }
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
            // On a busy machine robots.txt would not come in that time either.
            $0.honorsRobots = false
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
        // robots.txt and four requests: four intervals, of which a busy machine may deliver the first late.
        #expect(times.count == 5)
        #expect((times.last ?? 0) - (times.first ?? 0) >= 0.3)
    }
}
