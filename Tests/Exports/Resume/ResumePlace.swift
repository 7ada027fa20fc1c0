@testable import DatelineExports
import DatelineTestSupport
import Foundation
import Testing

/// A fresh place to write to, and what stands there in the end.
final class ResumePlace {
    /// Where the runs write.
    enum Target: String, CaseIterable, Sendable {
        case ndjson, compressed, rotated, rotatedCompressed, json, csv, sqlite, postgres
        /// A compressed file with a selection, a database, tables and a feed at once.
        case group

        static let available = allCases.filter { $0 != .postgres || TestDatabase.kinds.contains(.postgres) }
    }

    let target: Target
    let folder: URL
    var database: TestDatabase?

    init(_ target: Target) throws {
        self.target = target
        folder = try Repository.temporaryFolder()
        switch target {
        case .sqlite, .group: database = try TestDatabase(.sqlite)
        case .postgres: database = try TestDatabase(.postgres)
        default: break
        }
    }

    var output: String {
        switch target {
        case .ndjson, .rotated: folder.path + "/records.ndjson"
        case .compressed, .rotatedCompressed: folder.path + "/records.ndjson.zst"
        case .json: folder.path + "/records.json"
        case .csv: "csv:" + folder.path + "/tables"
        case .sqlite, .postgres, .group: database?.output ?? ""
        }
    }

    private var options: [String] {
        switch target {
        case .json: ["--format", "json"]
        case .rotated: ["--rotate", "20kB"]
        case .rotatedCompressed: ["--rotate", "10"]
        default: []
        }
    }

    /// A pipeline of several sinks, in a file beside the folder.
    private func group() -> String {
        let path = folder.path + ".yaml"
        let text = """
            name: group
            stages: [find-dates, find-sections, find-figures, link-document, link-dates, link-figures]
            export:
              sinks:
                - { output: \(folder.path)/records.ndjson.gz, where: { language: en } }
                - output: "\(output)"
                - { output: "csv:\(folder.path)/tables" }
                - { output: \(folder.path)/feed.xml, format: atom }
            """
        try? text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    func arguments(_ corpus: ResumeCorpus, _ more: String...) -> [String] {
        (target == .group
            ? ["ingest", "--pipeline", group()]
            : ["ingest", "--pipeline", "dates-and-figures", "--output", output])
            + ["--checkpoint", "7", "--rejects", folder.path + "/rejects", "--copies", folder.path + "/copies"]
            + options + more + [corpus.archive]
    }

    /// Everything that the run wrote.
    func outcome() throws -> [String: [UInt8]] {
        var result: [String: [UInt8]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            if let data = FileManager.default.contents(atPath: folder.path + "/" + path) {
                // A feed's own id, on its third line, comes from its path.
                result[path] =
                    path == "feed.xml" ? Array(data.split(separator: 0x0A).dropFirst(3).joined()) : Array(data)
            }
        }
        if let database { result["rows"] = Array(try database.dump().joined(separator: "\n").utf8) }
        return result
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
        try? FileManager.default.removeItem(atPath: folder.path + ".yaml")
    }

    /// What an uninterrupted run gives.
    static func uninterrupted(_ target: Target, _ corpus: ResumeCorpus) throws -> (
        outcome: [String: [UInt8]], seconds: Double, summary: String
    ) {
        let place = try ResumePlace(target)
        let start = ContinuousClock.now
        let result = try TestCommand(place.arguments(corpus)).wait()
        let time = (ContinuousClock.now - start).components
        #expect(result.code == 1, "\(result.error)")
        return (
            try place.outcome(), Double(time.seconds) + Double(time.attoseconds) / 1e18, summary(result.error)
        )
    }

    /// `read 60: …` up to the rates.
    static func summary(_ error: String) -> String {
        let line = error.split(separator: "\n").last { $0.hasPrefix("read ") } ?? ""
        return String(line.prefix { $0 != ";" })
    }
}
