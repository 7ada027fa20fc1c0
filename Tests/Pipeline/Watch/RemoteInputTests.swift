import DatelinePipeline
import DatelineTestSupport
import Foundation
import Testing

/// Addresses and lists of documents as inputs of `dateline ingest`.
@Suite struct RemoteInputTests {
    private func ingest(_ inputs: [String], _ server: TestServer) throws -> (records: [String: String], error: String) {
        let folder = try Repository.temporaryFolder()
        let text = """
            stages: [find-dates, find-sections, link-document, link-dates]
            network: { host_interval: 1ms, private: [127.0.0.0/24] }
            """
        try text.write(to: folder.appendingPathComponent("p.yaml"), atomically: true, encoding: .utf8)
        let output = folder.appendingPathComponent("out.ndjson").path
        let result = try TestCommand(
            ["ingest", "--pipeline", folder.appendingPathComponent("p.yaml").path, "--output", output] + inputs
        ).wait()
        var records: [String: String] = [:]
        for line in try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let uri = (object?["source"] as? [String: Any])?["uri"] as? String ?? ""
            records[uri] = (object?["document"] as? [String: Any])?["published_at"] as? String ?? ""
        }
        return (records, result.error)
    }

    @Test func readsPagesFeedsAndLists() throws {
        let server = try TestServer { request in
            switch request.target {
            case "/robots.txt": .response(404)
            case "/feed.xml":
                .text(
                    """
                    <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                    <item><title>First</title><link>/1.html</link><pubDate>Tue, 17 Aug 2021 09:00:00 +0900</pubDate></item>
                    <item><title>Gone page</title><link>/gone.html</link><content:encoded>&lt;p&gt;The harbor opened with 240 berths after three years.&lt;/p&gt;</content:encoded></item>
                    <item><title>Gone</title><link>/none.html</link></item></channel></rss>
                    """, "text/xml")
            case "/gone.html", "/none.html": .response(410)
            default:
                .text(
                    "<html><body><article><h1>Release \(request.target)</h1><p>The harbor opened with 240 berths, number \(request.target).</p></article></body></html>"
                )
            }
        }
        defer { server.stop() }
        let folder = try Repository.temporaryFolder()
        let list = folder.appendingPathComponent("pages.urls").path
        try "# pages\n\(server.address("/2.html"))\n\(server.address("/3.html"))\n".write(
            toFile: list, atomically: true, encoding: .utf8)
        let result = try ingest([server.address("/feed.xml"), list, server.address("/4.html")], server)
        #expect(
            Set(result.records.keys)
                == Set(["/1.html", "/gone.html", "/2.html", "/3.html", "/4.html"].map { server.address($0) }))
        // The page states no day: the feed's is a clue.
        #expect(result.records[server.address("/1.html")]?.hasPrefix("2021-08-17") == true)
        #expect(result.error.contains("none.html: answers with HTTP status 410 [http-status]"))
        #expect(result.error.contains("read 6: 5 records"))
    }

    @Test func privateAddressesAreRejects() throws {
        let server = try TestServer { _ in .text("secret") }
        defer { server.stop() }
        let result = try ingest([server.address("/a", host: "127.0.1.9")], server)
        #expect(result.records.isEmpty)
        #expect(result.error.contains("[address-forbidden]"))
        #expect(server.requests.isEmpty)
    }
}
