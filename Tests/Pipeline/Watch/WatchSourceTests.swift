import DatelineTestSupport
import Foundation
import Synchronization
import Testing

/// What a watch makes of sources that are not as they should be, and of those with more than one list.
@Suite struct WatchSourceTests {
    private let folder: URL

    init() throws { folder = try Repository.temporaryFolder() }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func watch(_ sources: [String], output: String? = nil) throws -> TestCommand {
        let text = """
            stages: [find-dates, find-sections, link-document, link-dates]
            watch:
              journal: \(path("journal"))
              interval: 100ms
              sources:
            \(sources.map { "    - \($0)\n" }.joined())
            network: { host_interval: 1ms, retries: 0, private: [127.0.0.0/24] }
            export: { dedupe: keep, output: "\(output ?? path("out.ndjson"))" }
            """
        try text.write(toFile: path("p.yaml"), atomically: true, encoding: .utf8)
        return try TestCommand(["watch", path("p.yaml")])
    }

    /// Targets of the records so far, in their order.
    private func targets() throws -> [String] {
        guard let text = try? String(contentsOfFile: path("out.ndjson"), encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let uri = (object?["source"] as? [String: Any])?["uri"] as? String ?? ""
            return URL(string: uri)?.path ?? uri
        }
    }

    private func wait(_ what: String, _ isDone: () throws -> Bool) throws {
        for _ in 0..<300 {
            if try isDone() { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        Issue.record("\(what) did not come; there are \(try targets())")
    }

    private static func page(_ target: String) -> TestServer.Reply {
        .text(
            "<html><body><article><h1>Release \(target)</h1><p>The harbor opened with 240 berths, number \(target).</p></article></body></html>"
        )
    }

    private static func feed(_ numbers: [Int], next: String? = nil) -> TestServer.Reply {
        let link = next.map { "<a:link rel='next' href='\($0)'/>" } ?? ""
        let items = numbers.map { "<item><title>R \($0)</title><link>/\($0).html</link></item>" }
        return .text(
            "<rss xmlns:a='http://www.w3.org/2005/Atom'><channel><title>R</title>\(link)\(items.joined())</channel></rss>",
            "application/rss+xml")
    }

    /// Older pages are read until the feed is whole, one that fails included, and never again.
    @Test func readsOlderPagesOfANewFeedOnce() throws {
        let failures = Mutex(2)
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/feed": Self.feed([9], next: "/feed?page=2")
            case "/feed?page=2": Self.feed([8, 7], next: "/feed?page=3")
            case "/feed?page=3":
                failures.withLock { count in
                    count -= 1
                    return count >= 0 ? .response(503) : Self.feed([6], next: "/feed?page=4")
                }
            // The last page names itself.
            case "/feed?page=4": Self.feed([5], next: "/feed?page=4")
            default: Self.page(request.target)
            }
        }
        defer { server.stop() }
        let source = "feed: \(server.address("/feed"))"
        var command = try watch([source])
        let all = ["/5.html", "/6.html", "/7.html", "/8.html", "/9.html"]
        try wait("the oldest page") { try targets().sorted() == all }
        let pages = { server.requests.filter { $0.target.hasPrefix("/feed?page=4") }.count }
        let looks = { server.requests.filter { $0.target == "/feed" }.count }
        let seen = looks()
        try wait("another look") { looks() > seen + 1 }
        command.send(SIGTERM)
        var result = command.wait()
        #expect(result.code == 0)
        #expect(pages() == 1)
        // Told once.
        #expect(
            result.error.components(separatedBy: "page=3: answers with HTTP status 503").count == 2, "\(result.error)")
        command = try watch([source])
        let before = looks()
        try wait("a look of the second watch") { looks() > before + 1 }
        command.send(SIGTERM)
        result = command.wait()
        #expect(pages() == 1)
        #expect(try targets().count == 5)
    }

    @Test func whatIsGoneIsLeftAlone() throws {
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/gone", "/1.html", "/page": .response(410)
            case "/feed": Self.feed([1, 2])
            default: Self.page(request.target)
            }
        }
        defer { server.stop() }
        let command = try watch(
            [
                "feed: \(server.address("/gone"))", "feed: \(server.address("/feed"))",
                "page: \(server.address("/page"))",
            ])
        let count = { (target: String) in server.requests.filter { $0.target == target }.count }
        try wait("some looks") { count("/feed") > 5 }
        command.send(SIGTERM)
        let result = command.wait()
        #expect(count("/gone") == 1 && count("/1.html") == 1 && count("/page") == 1)
        #expect(
            result.error.contains("/gone: answers with HTTP status 410; it is not looked at any more"),
            "\(result.error)")
        #expect(result.error.contains("/1.html: answers with HTTP status 410 [http-status]"))
        #expect(try targets() == ["/2.html"])
    }

    /// A page in place of a feed is named with the feed that it names; the next look may find a feed.
    @Test func aPageIsNoFeed() throws {
        let visits = Mutex(0)
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/news":
                visits.withLock { count in
                    count += 1
                    return count == 1
                        ? .text(
                            "<html><head><link rel='alternate' type='application/atom+xml' href='/atom.xml'></head><body>News</body></html>"
                        ) : Self.feed([1])
                }
            default: Self.page(request.target)
            }
        }
        defer { server.stop() }
        let command = try watch(["feed: \(server.address("/news"))"])
        try wait("the record") { try targets() == ["/1.html"] }
        command.send(SIGTERM)
        let result = command.wait()
        #expect(
            result.error.contains(
                "/news is neither a feed nor a sitemap; it is a page that names the feed \(server.address("/atom.xml")): give that address; it is tried again"
            ), "\(result.error)")
        #expect(result.error.contains("/news: works again"))
    }

    /// One sitemap of an index that fails keeps the others from nothing.
    @Test func aSitemapThatFailsIsTriedAgain() throws {
        let visits = Mutex(0)
        let space = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
        let map = { @Sendable (number: Int) -> TestServer.Reply in
            .response(
                200, ["content-type": "text/xml", "etag": "\"\(number)\""],
                Array("<urlset \(space)><url><loc>/\(number).html</loc></url></urlset>".utf8))
        }
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/index":
                .text(
                    "<sitemapindex \(space)><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>",
                    "text/xml")
            case "/a.xml":
                visits.withLock { count in
                    count += 1
                    return count < 3 ? .hangUp : map(1)
                }
            case "/b.xml": request.headers["if-none-match"] == "\"2\"" ? .response(304) : map(2)
            default: Self.page(request.target)
            }
        }
        defer { server.stop() }
        let command = try watch(["feed: \(server.address("/index"))"])
        try wait("the other sitemap") { try targets() == ["/2.html"] }
        try wait("the sitemap that failed") { try targets() == ["/2.html", "/1.html"] }
        command.send(SIGTERM)
        let result = command.wait()
        #expect(result.error.components(separatedBy: "/a.xml: ").count == 2, "\(result.error)")
        // A sitemap that was read is asked for changes alone.
        let asked = server.requests.filter { $0.target == "/b.xml" }.map { $0.headers["if-none-match"] }
        #expect(asked.first == .some(nil) && asked.dropFirst().allSatisfy { $0 == "\"2\"" })
    }

    /// Entries of one name are as many records as they are, and are not fetched at each look.
    @Test func entriesOfOneNameAreAllThere() throws {
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/feed":
                .text(
                    "<rss><channel>"
                        + (1...3).map {
                            "<item><guid isPermaLink='false'>news</guid><title>R</title><link>/\($0).html</link></item>"
                        }.joined() + "</channel></rss>", "text/xml")
            default: Self.page(request.target)
            }
        }
        defer { server.stop() }
        let command = try watch(["feed: \(server.address("/feed"))"])
        try wait("some looks") { server.requests.filter { $0.target == "/feed" }.count > 4 }
        command.send(SIGTERM)
        _ = command.wait()
        #expect(try targets() == ["/1.html", "/2.html", "/3.html"])
        #expect(server.requests.filter { $0.target.hasSuffix(".html") }.count == 3)
    }

    /// A webhook that does not answer, or is not there, is named once, and delays no stop; what it did not take goes to it later, once.
    @Test(arguments: [true, false]) func aWebhookThatIsSilentDelaysNoStop(isThere: Bool) throws {
        let mayAnswer = Mutex(false)
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/feed": Self.feed([1])
            case "/hook": mayAnswer.withLock { $0 } ? .response(200) : isThere ? .silence : .response(503)
            default: Self.page(request.target)
            }
        }
        defer { server.stop() }
        let hooks = { server.requests.filter { $0.target == "/hook" } }
        let source = "feed: \(server.address("/feed"))"
        var command = try watch([source], output: server.address("/hook"))
        try wait("the request") { hooks().count > 0 }
        Thread.sleep(forTimeInterval: 0.3)
        let stop = ContinuousClock.now
        command.send(SIGTERM)
        var result = command.wait()
        #expect(ContinuousClock.now - stop < .seconds(5))
        #expect(result.code == 0, "\(result.error)")
        let told = result.error.components(
            separatedBy: "/hook: answers with HTTP status 503; all waits until it answers")
        #expect(told.count == (isThere ? 1 : 2), "\(result.error)")
        #expect(!result.error.contains("MISUSE"))
        mayAnswer.withLock { $0 = true }
        let before = hooks().count
        command = try watch([source], output: server.address("/hook"))
        try wait("the record") { hooks().count > before }
        Thread.sleep(forTimeInterval: 0.5)
        command.send(SIGTERM)
        result = command.wait()
        #expect(hooks().count == before + 1)
        #expect(Set(hooks().map { $0.headers["idempotency-key"] }).count == 1)
    }
}
