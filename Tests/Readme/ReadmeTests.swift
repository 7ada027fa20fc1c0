import DatelineTestSupport
import Foundation
import Testing

@Suite struct ReadmeTests {
    private let readme =
        (try? String(contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

    @Test func showsTheExampleThatIsCompiled() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Example.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        let begin = try #require(source.range(of: "// README: begin\n"))
        let end = try #require(source.range(of: "// README: end"))
        #expect(readme.contains(source[begin.upperBound..<end.lowerBound]))
    }

    @Test func theExampleRuns() throws {
        let fixture = try #require(Repository.cases.first { $0.id == "en-seminar" })
        try printPeople(ofPage: fixture.bytes())
    }

    @Test func isShortAndNamesBothCommands() {
        #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
        #expect(readme.contains("make ingest") && readme.contains("make test"))
    }
}
