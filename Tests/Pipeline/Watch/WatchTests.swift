import DatelineTestSupport
import Foundation
import GRDB
import Testing

/// The watcher against twenty feeds with all that may be wrong with them: exactly the expected records, once each, within the limits.
@Suite(.serialized) struct WatchTests {
    private static let isLong = ProcessInfo.processInfo.environment["DATELINE_LONG"] != nil
    private static let hostInterval = 0.01

    private let folder: URL

    init() throws { folder = try Repository.temporaryFolder() }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func pipeline(_ sources: [String], interval: String = "300ms", hostInterval: String = "10ms") throws
        -> String
    {
        let text = """
            stages: [find-dates, find-sections, link-document, link-dates]
            limits: { bytes: 1048576 }
            watch:
              journal: \(path("journal"))
              interval: \(interval)
              listen: 127.0.0.1:0
              sources:
            \(sources.map { "    - feed: \($0)\n" }.joined())
            network: { host_interval: \(hostInterval), timeout: 20s, private: [127.0.0.0/24] }
            export:
              dedupe: keep
              sinks:
                - output: \(path("out.ndjson"))
                - output: sqlite:\(path("out.db"))
            """
        try text.write(toFile: path("p.yaml"), atomically: true, encoding: .utf8)
        return path("p.yaml")
    }

    private func rows() -> [String: String] {
        let found = try? DatabaseQueue(path: path("out.db")).read { db in
            try Row.fetchAll(db, sql: "SELECT uri, text FROM documents").map {
                ($0["uri"] as String, $0["text"] as String)
            }
        }
        return Dictionary(uniqueKeysWithValues: found ?? [])
    }

    /// Waits until the database holds what is expected.
    private func wait(for expected: [String: String], of command: TestCommand, seconds: Int) -> [String: String] {
        var held: [String: String] = [:]
        for _ in 0..<(seconds * 4) where command.residentKilobytes > 0 {
            held = rows()
            if held.count >= expected.count, expected.allSatisfy({ held[$0.key]?.contains($0.value) == true }) { break }
            Thread.sleep(forTimeInterval: 0.25)
        }
        return held
    }

    @Test(arguments: isLong ? [0, 10, 40] : [0, 10]) func followsTwentyFeeds(kills: Int) throws {
        let world = FeedWorld(documentsPerFeed: 50)
        let server = try world.start()
        defer { server.stop() }
        let file = try pipeline(FeedWorld.Trait.allCases.map { world.feed($0) })
        for _ in 0..<kills {
            let command = try TestCommand(["watch", file])
            Thread.sleep(forTimeInterval: Double.random(in: 0.2...max(0.5, 20 / Double(kills))))
            command.send(SIGKILL)
            _ = command.wait()
        }
        let command = try TestCommand(["watch", file])
        Thread.sleep(forTimeInterval: 1)
        let start = ContinuousClock.now
        world.change()
        let expected = world.expected
        let held = wait(for: expected, of: command, seconds: 120)
        print("\(expected.count) documents, \(kills) kills: there after \(ContinuousClock.now - start)")
        // Another two looks bring nothing new.
        Thread.sleep(forTimeInterval: 1)
        let stopped = ContinuousClock.now
        command.send(SIGTERM)
        let result = command.wait()
        #expect(result.code == 0, "\(result.error)")
        #expect(ContinuousClock.now - stopped < .seconds(10))
        #expect(Set(expected.keys).subtracting(held.keys).sorted() == [], "\(result.error.suffix(2000))")
        #expect(Set(held.keys).subtracting(expected.keys).sorted() == [])
        let wrong = expected.filter { held[$0.key]?.contains($0.value) == false }
        #expect(wrong.isEmpty)
        try checkFile(expected)
        checkRequests(server, kills: kills)
        // What fails is named once a start, not at each look.
        let endless = result.error.split(separator: "\n").filter { $0.contains(FeedWorld.host(.endlessFeed)) }
        #expect(endless.count == 1, "\(endless)")
    }

    /// Each content once: a line a document, two where it changed.
    private func checkFile(_ expected: [String: String]) throws {
        var lines: [String: [String]] = [:]
        for line in try String(contentsOfFile: path("out.ndjson"), encoding: .utf8).split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let source = object?["source"] as? [String: Any]
            lines[source?["uri"] as? String ?? "", default: []].append(object?["id"] as? String ?? "")
        }
        #expect(Set(lines.keys).symmetricDifference(expected.keys).sorted() == [])
        for (uri, digests) in lines {
            let isChanging = uri.contains(FeedWorld.host(.changing) + ":")
            #expect(Set(digests).count == digests.count && digests.count <= (isChanging ? 2 : 1), "\(uri): \(digests)")
        }
    }

    private func checkRequests(_ server: TestServer, kills: Int) {
        let requests = server.requests
        #expect(!requests.contains { $0.host.hasPrefix("127.0.1.") })
        #expect(!requests.contains { $0.target.hasSuffix("3.html") && $0.host == FeedWorld.host(.robots) })
        #expect(requests.allSatisfy { $0.headers["user-agent"]?.hasPrefix("Dateline/") == true })
        for (host, own) in Dictionary(grouping: requests, by: \.host) {
            let times = own.map(\.time).sorted()
            // Whenever one looks: twenty requests take nineteen intervals. A busy machine may deliver the first of them late, and a
            // restarted watcher does not know the turns of the killed one.
            for (first, last) in zip(times, times.dropFirst(19)) {
                #expect(last - first >= (19 - (kills > 0 ? 1 : 0)) * Self.hostInterval - 0.06, "\(host): too fast")
            }
        }
        // What has not changed is not sent again.
        let conditional = requests.filter { $0.host == FeedWorld.host(.conditional) && $0.target == "/feed" }
        #expect(conditional.contains { $0.headers["if-none-match"] == "\"feed\"" })
    }

    @Test func aNewItemIsThereSoon() throws {
        let world = FeedWorld(documentsPerFeed: 3)
        let server = try world.start()
        defer { server.stop() }
        let command = try TestCommand(["watch", try pipeline([world.feed(.changing)], interval: "200ms")])
        let address = { (number: Int) in server.address("/doc/\(number).html", host: FeedWorld.host(.changing)) }
        _ = wait(for: [address(2): "edition 1"], of: command, seconds: 60)
        world.change()
        let changed = TestServer.now
        let held = wait(for: [0, 1, 2].reduce(into: [:]) { $0[address($1)] = "edition 2" }, of: command, seconds: 60)
        let done = TestServer.now
        #expect(held[address(2)]?.contains("edition 2") == true)
        let poll = server.requests.first { $0.target == "/feed" && $0.time > changed }?.time ?? changed
        print("a changed item was in SQLite \(done - poll) s after the look that saw it")
        // The tests share the machine with others; DATELINE_LONG measures.
        if Self.isLong { #expect(done - poll < 2) }
        command.send(SIGTERM)
        #expect(command.wait().code == 0)
    }

    /// 100,000 looks at a feed that does not change; DATELINE_LONG.
    @Test(.enabled(if: isLong)) func memoryIsFlat() throws {
        let world = FeedWorld(documentsPerFeed: 3)
        let server = try world.start()
        defer { server.stop() }
        let command = try TestCommand([
            "watch", try pipeline([world.feed(.conditional)], interval: "0ms", hostInterval: "0ms"),
        ])
        var memory: [Int: Int] = [:]
        let marks = [10_000, 50_000, 100_000]
        for mark in marks {
            while server.requestCount < mark { Thread.sleep(forTimeInterval: 0.05) }
            memory[mark] = command.residentKilobytes
        }
        command.send(SIGTERM)
        #expect(command.wait().code == 0)
        print("resident kB after looks: \(marks.map { "\($0): \(memory[$0] ?? 0)" }.joined(separator: ", "))")
        #expect((memory[100_000] ?? .max) < (memory[10_000] ?? 0) + 2048)
    }
}
