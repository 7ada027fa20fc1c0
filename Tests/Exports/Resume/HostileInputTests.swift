import DatelineTestSupport
import Foundation
import Testing

/// What the worst inputs do to a run: each is a reject with its reason, and what stands behind it is read.
@Suite struct HostileInputTests {
    private let folder: URL

    init() throws { folder = try Repository.temporaryFolder() }

    private static let good = "The last plant opened on May 4, 2022."

    private func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
        return folder.path + "/" + name
    }

    /// `CODE NAME` of each reject and the name of each record, without the folder.
    private func outcome(_ inputs: [String]) throws -> (rejects: [String], records: [String]) {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (output, rejects) = (folder.path + "/out", folder.path + "/rejects")
        let result = try TestCommand(
            ["ingest", "--pipeline", "dates-and-figures", "--output", output, "--rejects", rejects] + inputs
        ).wait()
        #expect(result.code == 1, "\(result.error)")
        func values(_ key: String, _ line: Substring) -> String {
            let rest = line.split(separator: "\"\(key)\":\"", maxSplits: 1).last ?? ""
            return rest.prefix { $0 != "\"" }.replacingOccurrences(of: folder.path + "/", with: "")
        }
        let found = try String(contentsOfFile: rejects, encoding: .utf8).split(separator: "\n")
        #expect(found.allSatisfy { !values("message", $0).isEmpty })
        return (
            found.map { values("code", $0) + " " + values("uri", $0) },
            try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").map { values("uri", $0) }
        )
    }

    @Test func rejectsEachAndGoesOn() throws {
        let bomb = [UInt8](repeating: 0x20, count: 40 << 20)
        let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + Self.good
        func record(_ number: Int, _ length: Int) -> String {
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\(number)\r\nContent-Length: \(length)\r\n\r\n\(http)\r\n\r\n"
        }
        let inputs = [
            try write(
                "bomb.zip", TestArchive.bytes(.zip, [.init(Array("b.txt".utf8), bomb), .init("after.txt", Self.good)])),
            try write(
                "up.tar",
                TestArchive.bytes(
                    .tar,
                    [
                        .init("../up.txt", "x"), .init([0xFF, 0x80, 0x2E, 0x74], [1]),
                        .init("a/in.txt", Self.good + " Inside."),
                    ])),
            try write(
                "lines.ndjson",
                Array("{\"uri\": \"a\"\nrubbish\n{\"uri\": \"urn:c\", \"text\": \"It opened on May 5, 2022.\"}\n".utf8)),
            try write("crawl.warc", Array((record(1, http.utf8.count) + record(2, 9999)).utf8)),
            try write("cut.tar.gz", Array(TestArchive.bytes(.tarGzip, [.init("c.txt", "x")]).dropLast(20))),
            try write("last.txt", Array("It opened on May 6, 2022.".utf8)),
        ]
        let found = try outcome(inputs)
        #expect(
            found.rejects.dropLast() == [
                "archive-ratio bomb.zip#b.txt", "member-name-unsafe up.tar#../up.txt",
                "member-name-charset up.tar#%FF%80.t", "line-invalid lines.ndjson#1", "line-invalid lines.ndjson#2",
                "warc-cut crawl.warc#http://a.example/2",
            ])
        #expect(found.rejects.last?.contains("-damaged cut.tar.gz") == true)
        #expect(
            found.records == [
                "bomb.zip#after.txt", "up.tar#a/in.txt", "urn:c", "crawl.warc#http://a.example/1", "last.txt",
            ])
    }

    /// The archive is a file with a hole: two gigabytes long, a few kilobytes on the disk.
    @Test func passesOverAMemberOfTwoGigabytes() throws {
        let path = folder.path + "/big.tar"
        let whole = TestArchive.bytes(.tar, [.init("big.txt", "x"), .init("small.txt", Self.good)])
        var header = Array(whole[..<512])
        header.replaceSubrange(124..<136, with: Array("20000000000\0".utf8))
        let sum = (0..<512).reduce(0) { $0 + ((148..<156).contains($1) ? 32 : Int(header[$1])) }
        let octal = String(sum, radix: 8)
        header.replaceSubrange(
            148..<156, with: Array((String(repeating: "0", count: 6 - octal.count) + octal + "\0 ").utf8))
        try Data(header).write(to: URL(fileURLWithPath: path))
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seek(toOffset: 512 + 2 << 30)
        try file.write(contentsOf: Data(whole[1024...]))
        try file.close()
        let start = ContinuousClock.now
        let found = try outcome([path])
        #expect(found.rejects == ["input-too-large big.tar#big.txt"])
        #expect(found.records == ["big.tar#small.txt"])
        // Nothing of it is read: seconds would be needed else.
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
