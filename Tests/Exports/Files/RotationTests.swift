@testable import DatelineExports
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

@Suite struct RotationTests {
    @Test(arguments: [
        ("1", Rotation.records(1)), ("100000", .records(100_000)), ("5kB", .bytes(5000)), ("64MiB", .bytes(64 << 20)),
        ("2GB", .bytes(2_000_000_000)), ("", nil), ("0", nil), ("-1", nil), ("5 MB", nil), ("MB", nil), ("5mb", nil),
        ("9223372036854775807", .records(.max)), ("9223372036854775807kB", nil), ("99999999999999999999", nil),
    ])
    func readsSizes(_ text: String, _ expected: Rotation?) { #expect(Rotation(text) == expected) }

    @Test(arguments: [
        ("records.ndjson", "records-00007.ndjson"), ("a.b/records.ndjson.zst", "a.b/records-00007.ndjson.zst"),
        ("records", "records-00007"), ("/tmp/.hidden", "/tmp/.hidden-00007"), (".x.gz", ".x-00007.gz"),
    ])
    func namesParts(_ path: String, _ expected: String) { #expect(Rotation.path(path, part: 7) == expected) }

    /// Contents by name of what a sink wrote about `count` records, with a commit behind each one.
    private func files(
        _ name: String, _ format: RecordFormat, _ rotation: Rotation, count: Int, in folder: URL
    ) throws -> [String: String] {
        let sink = FileSink(path: folder.path + "/" + name, format: format, rotation: rotation)
        _ = try sink.begin(job: "j", start: .fresh)
        for number in 0..<count {
            guard case .record(let record) = sink.encoder.encode(SampleRecord.bare(uri: "\(number)")) else { continue }
            try sink.add(record)
            try sink.commit(Checkpoint(), isLast: false)
        }
        try sink.commit(Checkpoint(), isLast: true)
        var result: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            result[name] = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
        }
        return result
    }

    @Test func beginsANewFileAfterSoManyRecords() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let found = try files("r.ndjson", .ndjson, .records(3), count: 7, in: folder)
        #expect(
            found.mapValues { $0.split(separator: "\n").count } == [
                "r-00001.ndjson": 3, "r-00002.ndjson": 3, "r-00003.ndjson": 1,
            ])
        // Fewer the next time: nothing of the earlier run stays behind.
        let again = try files("r.ndjson", .ndjson, .records(3), count: 3, in: folder)
        #expect(Set(again.keys) == ["r-00001.ndjson"])
    }

    @Test func beginsANewFileAfterSoManyBytes() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let line = RecordFormat.ndjson.bytes(of: SampleRecord.bare(uri: "0")).count
        let found = try files("r.ndjson", .ndjson, .bytes(line + 1), count: 5, in: folder)
        #expect(
            found.mapValues { $0.split(separator: "\n").count } == [
                "r-00001.ndjson": 2, "r-00002.ndjson": 2, "r-00003.ndjson": 1,
            ])
    }

    @Test func makesEachFileAWholeArray() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let found = try files("r.json", .json, .records(2), count: 3, in: folder)
        let counts = try found.mapValues { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [Any] }
            .mapValues { $0?.count }
        #expect(counts == ["r-00001.json": 2, "r-00002.json": 1])
    }

    @Test func goesOnWithTheSameSizesAlone() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        func begin(_ rotation: Rotation?, _ start: RunStart) throws -> (FileSink, Checkpoint?) {
            let sink = FileSink(path: folder.path + "/r.ndjson", format: .ndjson, rotation: rotation)
            return (sink, try sink.begin(job: "j", start: start))
        }
        do {
            let (sink, _) = try begin(.records(3), .fresh)
            var checkpoint = Checkpoint()
            checkpoint.inputs = 1
            try sink.commit(checkpoint, isLast: false)
        }
        for other in [Rotation.records(4), .bytes(3), nil] {
            #expect { _ = try begin(other, .resume) } throws: { ($0 as? ExportError)?.code == "run-other" }
        }
        #expect(try begin(.records(3), .resume).1?.inputs == 1)
        #expect(try begin(.records(4), .restart).1 == nil)
    }

    @Test(arguments: ["-", "csv:tables", "sqlite:a.db", "postgres:///a"])
    func rotatesFilesAlone(_ output: String) {
        #expect { _ = try SinkAddress.open(output, format: .ndjson, rotation: .records(1)) } throws: { error in
            let error = error as? ExportError
            return error?.isConfiguration == true && error?.reason == "only files of records are rotated"
        }
    }
}
