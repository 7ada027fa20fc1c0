import DatelinePipeline
import DatelineTestSupport
import Foundation
import GRDB
import Testing

/// The shipped pipelines that watch, run by the command as they stand but for their addresses.
@Suite struct WatchPipelineTests {
    private let folder: URL

    init() throws { folder = try Repository.temporaryFolder() }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes a shipped pipeline with places of this test.
    private func pipeline(_ name: String, _ changes: [(String, String)]) throws -> String {
        var text = try #require(PipelineLoader.text(ofShipped: name))
        for (old, new) in changes {
            #expect(text.contains(old))
            text = text.replacingOccurrences(of: old, with: new)
        }
        try text.write(toFile: path("p.yaml"), atomically: true, encoding: .utf8)
        return path("p.yaml")
    }

    private static let page =
        "<html><body><article><h1>Harbor \u{6E2F} opens NAME</h1><p>OSAKA, Japan, August 17, 2021 /PRNewswire/ -- Harbor Holdings Corporation said that the harbor opened with 240 berths.</p><p>It was built in three years.</p></article></body></html>"

    private static func feed(_ names: [String]) -> TestServer.Reply {
        let items = names.map {
            "<item><title>\($0)</title><link>/\($0).html</link><pubDate>Tue, 17 Aug 2021 09:00:00 +0900</pubDate></item>"
        }
        return .text(
            "<rss version=\"2.0\"><channel><title>News</title>\(items.joined())</channel></rss>", "application/rss+xml")
    }

    private static func world(_ request: TestServer.Request) -> TestServer.Reply {
        switch request.target {
        case "/robots.txt": .response(404)
        case "/feed.xml": feed(["a", "b"])
        case "/hook": .response(200)
        default: .text(page.replacingOccurrences(of: "NAME", with: request.target))
        }
    }

    private func wait(_ what: String, _ isDone: () throws -> Bool) throws {
        for _ in 0..<600 {
            if try isDone() { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        Issue.record("\(what) did not come")
    }

    private func count(_ database: String, _ sql: String = "SELECT count(*) FROM documents") -> Int {
        (try? DatabaseQueue(path: path(database)).read { try Int.fetchOne($0, sql: sql) }) ?? nil ?? 0
    }

    @Test func feedToSQLite() throws {
        let server = try TestServer(Self.world)
        defer { server.stop() }
        let file = try pipeline(
            "feed-to-sqlite",
            [
                ("https://www.example.org/news/feed.xml", server.address("/feed.xml")),
                ("    - feed: https://www.example.com/sitemap.xml\n", ""), ("host_interval: 1s", "host_interval: 10ms"),
                ("feed-to-sqlite.watch", path("w")), ("sqlite:releases.db", "sqlite:" + path("r.db")),
                ("127.0.0.1:9464", "127.0.0.1:0"),
            ])
        let command = try TestCommand(["watch", "--allow-private", file])
        try wait("the second record") { count("r.db") == 2 }
        command.send(SIGTERM)
        let result = command.wait()
        #expect(result.code == 0, "\(result.error)")
        #expect(
            count(
                "r.db",
                "SELECT count(*) FROM documents WHERE published_at = '2021-08-17' AND url LIKE 'http://127.0.0.1:%.html'"
            ) == 2)
    }

    @Test func watchFolder() throws {
        try FileManager.default.createDirectory(atPath: path("incoming/deep"), withIntermediateDirectories: true)
        try Self.page.write(toFile: path("incoming/first.html"), atomically: true, encoding: .utf8)
        let file = try pipeline(
            "watch-folder",
            [
                ("folder: incoming", "folder: " + path("incoming")), ("watch-folder.watch", path("w")),
                ("held.db", path("held.db")),
                ("rejects.ndjson", path("rejects.ndjson")), ("sqlite:releases.db", "sqlite:" + path("r.db")),
                ("output: releases.xml", "output: " + path("releases.xml")),
            ])
        var command = try TestCommand(["watch", file])
        try wait("the first record") { count("r.db") == 1 }
        try Self.page.replacingOccurrences(of: "NAME", with: "two").write(
            toFile: path("incoming/deep/second.html"), atomically: true, encoding: .utf8)
        try FileManager.default.createDirectory(atPath: path("incoming/later"), withIntermediateDirectories: true)
        try Self.page.replacingOccurrences(of: "NAME", with: "three").write(
            toFile: path("incoming/later/third.html"), atomically: true, encoding: .utf8)
        let embargoed =
            "EMBARGOED UNTIL 9:00 A.M. JST, AUGUST 17, 2199\n\nAster Motors Opens a Plant\n\nOSAKA, Japan -- Aster Motors Corporation said that it opened a plant.\n"
        try embargoed.write(toFile: path("incoming/embargoed.txt"), atomically: true, encoding: .utf8)
        try wait("the third record") { count("r.db") == 3 }
        try wait("the held one") { count("held.db", "SELECT count(*) FROM held") == 1 }
        command.send(SIGINT)
        #expect(command.wait().code == 0)
        // Started again it does nothing twice, and sees what changed meanwhile.
        try Self.page.replacingOccurrences(of: "240", with: "250").write(
            toFile: path("incoming/first.html"), atomically: true, encoding: .utf8)
        command = try TestCommand(["watch", file])
        try wait("the changed record") {
            count("r.db", "SELECT count(*) FROM documents WHERE text LIKE '%250 berths%'") == 1
        }
        command.send(SIGTERM)
        let result = command.wait()
        #expect(result.code == 0)
        #expect(!result.error.contains("second.html"))
        #expect(count("r.db") == 3)
        let atom = try String(contentsOfFile: path("releases.xml"), encoding: .utf8)
        #expect(atom.components(separatedBy: "<entry>").count == 4)
        #expect(!atom.contains("Aster Motors"))
    }

    @Test func feedToWebhook() throws {
        let server = try TestServer(Self.world)
        defer { server.stop() }
        let file = try pipeline(
            "feed-to-webhook",
            [
                ("https://www.example.org/news/feed.xml", server.address("/feed.xml")),
                ("feed-to-webhook.watch", path("w")),
                ("https://hooks.example.org/releases", server.address("/hook")),
                ("export:", "network: { host_interval: 10ms }\nexport:"),
            ])
        setenv("DATELINE_WEBHOOK_SECRET", "key", 1)
        let command = try TestCommand(["watch", "--allow-private", file])
        let hooks = { server.requests.filter { $0.target == "/hook" } }
        try wait("the second request") { hooks().count == 2 }
        command.send(SIGTERM)
        #expect(command.wait().code == 0)
        #expect(Set(hooks().map { $0.headers["idempotency-key"] }).count == 2)
        #expect(hooks().allSatisfy { $0.headers["dateline-signature"]?.hasPrefix("sha256=") == true })
        // Started again it posts nothing twice.
        let again = try TestCommand(["watch", "--allow-private", file])
        let looks = server.requests.filter { $0.target == "/feed.xml" }.count
        try wait("another look") { server.requests.filter { $0.target == "/feed.xml" }.count > looks }
        Thread.sleep(forTimeInterval: 0.5)
        again.send(SIGTERM)
        #expect(again.wait().code == 0)
        #expect(hooks().count == 2)
    }
}
