@testable import DatelineIntake
import DatelineTestSupport
import Foundation
import Testing

@Suite struct WebArchiveTests {
    /// A WARC record with its right length.
    private func record(_ type: String, _ url: String?, _ block: [UInt8], length: Int? = nil) -> [UInt8] {
        var head = "WARC/1.0\r\nWARC-Type: \(type)\r\nContent-Length: \(length ?? block.count)\r\n"
        if let url { head += "WARC-Target-URI: \(url)\r\n" }
        return Array((head + "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    private func http(_ body: [UInt8], status: Int = 200, _ fields: String...) -> [UInt8] {
        Array(("HTTP/1.1 \(status) X\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n").utf8) + body
    }

    private var records: [[UInt8]] {
        [
            record("warcinfo", nil, Array("software: test\r\n".utf8)),
            record("request", "http://a.example/1", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
            record(
                "response", "http://a.example/1?x=#f",
                http(Array("<p>one</p>".utf8), "Content-Type: text/html; charset=\"Shift_JIS\"")),
            record("revisit", "http://a.example/2", Array("HTTP/1.1 200 OK\r\n\r\n".utf8)),
            record("response", "http://a.example/3", http([], status: 404)),
            record("response", "http://a.example/4", http([1, 2], "Content-Type: image/png")),
            record(
                "response", "<http://a.example/5>",
                http(Array("4\r\n<p>t\r\n7;x=y\r\nwo</p>\n\r\n0\r\n\r\n".utf8), "Transfer-Encoding: chunked")),
            record(
                "response", "http://a.example/6",
                http(TestArchive.bytes(.gzip, [.init("data", "<p>three</p>")]), "Content-Encoding: gzip")),
            record("response", "http://a.example/7", Array("rubbish".utf8)),
            record("resource", "ftp://a.example/8.txt", Array("four".utf8)),
        ]
    }

    private static let expected = [
        "w#http://a.example/1%3Fx=%23f = <p>one</p>",
        "skipped w#http://a.example/2: a WARC revisit record", "skipped w#http://a.example/3: HTTP status 404",
        "skipped w#http://a.example/4: no document by its media type (image/png)",
        "w#http://a.example/5 = <p>two</p>\n", "w#http://a.example/6 = <p>three</p>",
        "http-response w#http://a.example/7", "w#ftp://a.example/8.txt = four",
    ]

    private func lines(_ bytes: [UInt8]) throws -> [String] {
        let walk = try TestWalk()
        defer { walk.remove() }
        return try walk.lines([try walk.write("w", bytes)])
    }

    @Test func readsPlainAndGzipMembers() throws {
        #expect(try lines(records.flatMap { $0 }) == Self.expected)
        let members = records.flatMap { bytes in TestArchive.bytes(.gzip, [.init(Array("data".utf8), bytes)]) }
        #expect(try lines(members) == Self.expected)
    }

    @Test func takesHintsFromTheHeader() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        var inputs = Inputs([try walk.write("w", records.flatMap { $0 })])
        guard case .item(let item) = inputs.next() else {
            Issue.record("no item")
            return
        }
        #expect(item.hints.mediaType == "text/html")
        #expect(item.hints.charset == "shift_jis")
        #expect(item.hints.url == "http://a.example/1?x=#f")
    }

    @Test func goesOnBehindABadRecord() throws {
        let good = record("response", "http://a.example/1", http(Array("one".utf8)))
        let short = record("response", "http://a.example/0", http(Array("longer than it says".utf8)), length: 19)
        let bad = Array("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/x\r\n\r\nxx\r\n\r\n".utf8)
        let found = try lines(short + good + bad + good)
        #expect(
            found == [
                "w#http://a.example/0 = l", "w#http://a.example/1 = one", "warc-record w#http://a.example/x",
                "w#http://a.example/1 = one",
            ])
    }

    @Test func rejectsTheMemberThatIsCut() throws {
        let whole = records.flatMap { $0 }
        let start = records[..<2].reduce(0) { $0 + $1.count }
        #expect(try lines(Array(whole[..<(start + 150)])) == ["warc-cut w#http://a.example/1%3Fx=%23f"])
        #expect(try lines(Array(whole[..<(start + 30)])) == ["warc-cut w"])
        for end in stride(from: 10, to: whole.count, by: 13) { #expect(try lines(Array(whole[..<end])).count <= 9) }
    }

    @Test func readsARC() throws {
        let block = http(Array("one".utf8), "Content-Type: text/html")
        let version = Array("1 0 test\nURL IP-address Archive-date Content-type Archive-length\n".utf8)
        let head = Array("filedesc://x.arc 0.0.0.0 19970101000000 text/plain \(version.count)\n".utf8)
        let line = Array("http://a.example/1 1.2.3.4 19970102030405 text/html \(block.count)\n".utf8)
        let bytes = head + version + [0x0A] + line + block + [0x0A] + line + block + [0x0A]
        #expect(try lines(bytes) == ["w#http://a.example/1 = one", "w#http://a.example/1 = one"])
        #expect(try lines(Array(bytes.dropLast(4))) == ["w#http://a.example/1 = one", "arc-cut w#http://a.example/1"])
    }

    @Test func readsLines() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let file = try walk.write(
            "docs.ndjson",
            Array(
                """
                {"uri": "urn:a", "text": "one 東京"}
                {"uri": "urn:b", "html": "<p>two", "media_type": "Text/HTML"}

                no JSON
                {"uri": "urn:c", "base64": "gvA=", "charset": "Shift_JIS"}
                {"uri": "urn:d", "base64": "???"}
                {"uri": "urn:e"}
                {"text": "nameless"}
                """.utf8))
        let lines = try walk.lines([file])
        #expect(
            lines == [
                "urn:a = one 東京", "urn:b = <p>two", "line-invalid docs.ndjson#4",
                "urn:c = " + String(decoding: [0x82, 0xF0], as: UTF8.self), "line-invalid urn:d", "line-invalid urn:e",
                "docs.ndjson#8 = nameless",
            ])
    }
}
