@testable import DatelineExports
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Several sinks of a run that was stopped while it began.
@Suite struct SinkGroupTests {
    private let folder: URL

    init() throws { folder = try Repository.temporaryFolder() }

    private func path(_ name: String) -> String { folder.path + "/" + name }

    private func followers() throws -> [any RecordSink] {
        [
            FileSink(path: path("second.json"), format: .json), CSVSink(folder: path("tables")),
            AtomSink(path: path("feed.xml")), try SQLiteSink(path: path("records.db")),
        ]
    }

    /// Runs one record through a leader and all followers.
    private func run(_ start: RunStart, job: String = "job", uri: String) throws {
        let leader = FileSink(path: path("first.ndjson"), format: .ndjson)
        let group = SinkGroup(SinkGroup.Member(leader), try followers().map { SinkGroup.Member($0) })
        let checkpoint = try group.begin(job: job, start: start)
        #expect((checkpoint?.inputs ?? 0) == 0)
        guard case .record(let record) = group.encoder.encode(SampleRecord.bare(uri: uri)) else {
            Issue.record("The record was not encoded.")
            return
        }
        try group.add(record)
        var last = Checkpoint()
        last.inputs = 1
        try group.commit(last, isLast: true)
    }

    private func contents(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
    }

    @Test(arguments: 0...4) func goesOnWhereOnlySomeSinksHadBegun(_ begun: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        // An earlier run is over; the next one dies while its sinks begin.
        try run(.fresh, uri: "old")
        do {
            _ = try FileSink(path: path("first.ndjson"), format: .ndjson).begin(job: "job", start: .fresh)
            for follower in try followers().prefix(begun) { _ = try follower.begin(job: "job", start: .fresh) }
        }
        try run(.resume, uri: "new")
        for name in ["first.ndjson", "second.json", "tables/documents.csv", "feed.xml"] {
            let text = try contents(name)
            #expect(text.contains("new"), "\(name)")
            #expect(!text.contains("old"), "\(name)")
        }
        let database = try SQLiteSink(path: path("records.db"))
        _ = try database.begin(job: "next", start: .fresh)
        #expect(try database.known("new") != nil)
        #expect(try database.known("old") != nil, "A database keeps what it holds.")
    }

    @Test func leavesTheUnfinishedRunOfAnotherJobAlone() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try FileSink(path: path("second.json"), format: .json).begin(job: "other", start: .fresh)
        _ = try FileSink(path: path("first.ndjson"), format: .ndjson).begin(job: "job", start: .fresh)
        let error = #expect(throws: ExportError.self) { try run(.resume, uri: "new") }
        #expect(error?.code == "run-other")
    }
}
