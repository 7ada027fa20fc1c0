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

    /// A watch that never ends gets sinks, in front and behind, and loses one: what is written stays, the new ones begin there.
    @Test func aWatchMayGetSinks() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        func go(_ sinks: [any RecordSink], _ uris: [String], from inputs: Int) throws {
            let members = sinks.map { SinkGroup.Member($0) }
            let group = SinkGroup(members[0], Array(members.dropFirst()), admitsNewMembers: true)
            let checkpoint = try group.begin(job: "watch", start: .resume)
            #expect((checkpoint?.inputs ?? 0) == inputs)
            var next = checkpoint ?? Checkpoint()
            for uri in uris {
                guard case .record(let record) = group.encoder.encode(SampleRecord.bare(uri: uri)) else { return }
                try group.add(record)
                next.inputs += 1
                try group.commit(next, isLast: false)
            }
            // What is not committed is lost, as after a kill.
            guard case .record(let lost) = group.encoder.encode(SampleRecord.bare(uri: "lost")) else { return }
            try group.add(lost)
        }
        let first = { FileSink(path: self.path("first.ndjson"), format: .ndjson) as any RecordSink }
        let tables = { CSVSink(folder: self.path("tables")) as any RecordSink }
        let database = { try SQLiteSink(path: self.path("records.db")) as any RecordSink }
        let feed = { AtomSink(path: self.path("feed.xml")) as any RecordSink }
        try go([first(), tables()], ["a"], from: 0)
        try go([database(), first(), tables(), feed()], ["b"], from: 1)
        try go([database(), first(), feed()], ["c"], from: 2)
        try go([feed(), database(), first()], [], from: 3)
        for (name, there) in [("first.ndjson", "abc"), ("tables/documents.csv", "ab"), ("feed.xml", "bc")] {
            let text = try contents(name)
            for uri in ["a", "b", "c"] {
                let mark =
                    name == "feed.xml"
                    ? EntryIdentity.urn(of: uri) : name.hasSuffix("csv") ? ",\(uri)," : "\"uri\":\"\(uri)\""
                #expect(text.components(separatedBy: mark).count == (there.contains(uri) ? 2 : 1), "\(name) \(uri)")
            }
            #expect(!text.contains("lost"), "\(name)")
        }
        let held = try SQLiteSink(path: path("records.db"))
        #expect(try ["a", "b", "c", "lost"].map { try held.known($0) != nil } == [false, true, true, false])
    }

    @Test func leavesTheUnfinishedRunOfAnotherJobAlone() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try FileSink(path: path("second.json"), format: .json).begin(job: "other", start: .fresh)
        _ = try FileSink(path: path("first.ndjson"), format: .ndjson).begin(job: "job", start: .fresh)
        let error = #expect(throws: ExportError.self) { try run(.resume, uri: "new") }
        #expect(error?.code == "run-other")
    }
}
