import DatelineDocuments
import DatelineRecords
import Testing

@Suite struct MediaTypeTests {
    @Test(arguments: [
        ("a.html", "<html><body><p>Hello there.</p></body></html>", "text/html"),
        ("a.htm", "plain words under a page's name", "text/plain"),
        ("a.txt", "<!DOCTYPE html><html><body>Hello there.</body></html>", "text/html"),
        ("a.md", "# Title\n\nBody text.", "text/markdown"),
        ("a.txt", "Body text.", "text/plain"),
        ("release", "<p>Body text.</p>", "text/html"),
        ("release", "Body text, a < b.", "text/plain"),
        (
            "a.xhtml",
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Hi all.</p></body></html>",
            "application/xhtml+xml"
        ),
    ])
    func detected(name: String, content: String, mediaType: String) throws {
        #expect(try read(content, as: name).source.mediaType == mediaType)
    }

    @Test func hintBeatsName() throws {
        let document = try DocumentReader().read(
            Array("# A\n\nB".utf8), uri: "a.txt", mediaType: "text/markdown; charset=utf-8")
        #expect(document.source.mediaType == "text/markdown")
    }

    @Test(
        arguments: [
            ([], "empty", ""),
            (Array("%PDF-1.7\n".utf8), "unsupported-media-type", "PDF"),
            ([0x50, 0x4B, 3, 4] + Array("xxxx word/document.xml".utf8), "unsupported-media-type", "Word"),
            ([0x50, 0x4B, 3, 4, 0, 0], "unsupported-media-type", "ZIP"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "unsupported-media-type", "Word"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "unsupported-media-type", "PNG"),
            ((0..<4000).map { UInt8(($0 * 7919 + $0 / 3) % 251) }, "binary-content", "no text"),
            (Array("<html><body><script>var a = 1;</script></body></html>".utf8), "no-text", "No text"),
            (Array("   \n\n\t ".utf8), "no-text", "No text"),
        ] as [([UInt8], String, String)])
    func rejected(bytes: [UInt8], code: String, words: String) {
        let failure = #expect(throws: ReadFailure.self) { try DocumentReader().read(bytes, uri: "a.html") }
        #expect(failure?.problem.code == code)
        #expect(failure?.problem.message.contains(words) == true)
    }

    @Test func byteLimitNamesItself() {
        var limits = DocumentReader.Limits()
        limits.maximumBytes = 10
        let failure = #expect(throws: ReadFailure.self) {
            try DocumentReader(limits: limits).read(Array("a text of many bytes".utf8), uri: "a.txt")
        }
        #expect(failure?.problem.code == "limit-bytes")
    }
}
