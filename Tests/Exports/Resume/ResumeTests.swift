@testable import DatelineExports
import DatelineTestSupport
import Foundation
import Testing

/// A run that is stopped at any moment and resumed gives what an uninterrupted one gives.
@Suite(.serialized) struct ResumeTests {
    /// Where the runs write.
    enum Target: String, CaseIterable, Sendable {
        case ndjson, compressed, json, csv, sqlite, postgres

        static let available = allCases.filter { $0 != .postgres || TestDatabase.kinds.contains(.postgres) }
    }

    /// How often each target is killed; 50 where `DATELINE_KILLS` says so.
    private static let kills = ProcessInfo.processInfo.environment["DATELINE_KILLS"].flatMap { Int($0) } ?? 2

    /// A fresh place to write to, and what stands there in the end.
    private final class Place {
        let target: Target
        let folder: URL
        var database: TestDatabase?

        init(_ target: Target) throws {
            self.target = target
            folder = try Repository.temporaryFolder()
            switch target {
            case .sqlite: database = try TestDatabase(.sqlite)
            case .postgres: database = try TestDatabase(.postgres)
            default: break
            }
        }

        var output: String {
            switch target {
            case .ndjson: folder.path + "/records.ndjson"
            case .compressed: folder.path + "/records.ndjson.zst"
            case .json: folder.path + "/records.json"
            case .csv: "csv:" + folder.path + "/tables"
            case .sqlite, .postgres: database?.output ?? ""
            }
        }

        func arguments(_ corpus: ResumeCorpus, _ more: String...) -> [String] {
            [
                "ingest", "--pipeline", "dates-and-figures", "--checkpoint", "7", "--output", output, "--rejects",
                folder.path + "/rejects", "--copies", folder.path + "/copies",
            ] + (target == .json ? ["--format", "json"] : []) + more + [corpus.archive]
        }

        /// Everything that the run wrote.
        func outcome() throws -> [String: [UInt8]] {
            var result: [String: [UInt8]] = [:]
            for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
                if let data = FileManager.default.contents(atPath: folder.path + "/" + path) {
                    result[path] = Array(data)
                }
            }
            if let database { result["rows"] = Array(try database.dump().joined(separator: "\n").utf8) }
            return result
        }

        deinit { try? FileManager.default.removeItem(at: folder) }
    }

    private func uninterrupted(_ target: Target, _ corpus: ResumeCorpus) throws -> (
        outcome: [String: [UInt8]], seconds: Double, summary: String
    ) {
        let place = try Place(target)
        let start = ContinuousClock.now
        let result = try TestCommand(place.arguments(corpus)).wait()
        let time = (ContinuousClock.now - start).components
        #expect(result.code == 1, "\(result.error)")
        return (
            try place.outcome(), Double(time.seconds) + Double(time.attoseconds) / 1e18, Self.summary(result.error)
        )
    }

    /// `read 60: …` up to the rates.
    private static func summary(_ error: String) -> String {
        let line = error.split(separator: "\n").last { $0.hasPrefix("read ") } ?? ""
        return String(line.prefix { $0 != ";" })
    }

    @Test(arguments: Target.available)
    func survivesKills(_ target: Target) throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let whole = try uninterrupted(target, corpus)
        #expect(whole.summary == "read 60: 45 records (5 near copies), 5 duplicates, 5 skipped, 5 rejects (empty 5)")
        for _ in 0..<Self.kills {
            let place = try Place(target)
            let moment = Double.random(in: 0..<whole.seconds)
            let first = try TestCommand(place.arguments(corpus))
            Thread.sleep(forTimeInterval: moment)
            first.send(SIGKILL)
            let killed = first.wait()
            let resumed = try TestCommand(place.arguments(corpus, "--resume")).wait()
            #expect(resumed.code == 1, "killed after \(moment) s: \(resumed.error)")
            let outcome = try place.outcome()
            #expect(outcome["rows"] == whole.outcome["rows"], "killed after \(moment) s")
            // Where the database had committed the end before the kill came, the second command found a finished run and began a new one.
            if place.database == nil || !resumed.error.contains("45 unchanged") {
                #expect(outcome == whole.outcome, "killed after \(moment) s")
            }
            if killed.isKilled, target != .sqlite && target != .postgres {
                #expect(Self.summary(resumed.error) == whole.summary)
            }
        }
    }

    @Test(arguments: Target.available)
    func stopsOnASignalAndSaysSo(_ target: Target) throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let whole = try uninterrupted(target, corpus)
        let place = try Place(target)
        let command = try TestCommand(place.arguments(corpus))
        Thread.sleep(forTimeInterval: whole.seconds * 0.5)
        command.send(SIGTERM)
        let stopped = command.wait()
        if stopped.code == 3 {
            #expect(stopped.error.contains("stopped early: dateline: SIGTERM came"))
            let again = try TestCommand(place.arguments(corpus)).wait()
            #expect(again.code == 2)
            #expect(again.error.contains("give --resume to go on or --restart to begin anew"))
        }
        let restarted = try TestCommand(place.arguments(corpus, "--restart")).wait()
        #expect(restarted.code == 1)
        if place.database == nil {
            #expect(try place.outcome() == whole.outcome)
        } else {
            // What was committed is unchanged now, so that the files beside the database tell less.
            #expect(try place.outcome()["rows"] == whole.outcome["rows"])
        }
    }

    @Test(arguments: TestDatabase.kinds)
    func changesNoRowInASecondRun(_ kind: TestDatabase.Kind) throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let place = try Place(kind == .sqlite ? .sqlite : .postgres)
        _ = try TestCommand(place.arguments(corpus)).wait()
        let first = try place.outcome()["rows"]
        let second = try TestCommand(place.arguments(corpus)).wait()
        #expect(
            Self.summary(second.error)
                == "read 60: 0 records, 45 unchanged, 5 duplicates, 5 skipped, 5 rejects (empty 5)")
        #expect(try place.outcome()["rows"] == first)
    }

    @Test(.enabled(if: TestDatabase.kinds.contains(.postgres)))
    func survivesTheServersEnd() throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let whole = try uninterrupted(.postgres, corpus)
        for _ in 0..<Self.kills {
            let place = try Place(.postgres)
            let command = try TestCommand(place.arguments(corpus))
            Thread.sleep(forTimeInterval: Double.random(in: 0.3..<0.9) * whole.seconds)
            _ = try place.database?.query(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            let stopped = command.wait()
            #expect([1, 2, 3].contains(stopped.code))
            if stopped.code == 3 { #expect(stopped.error.contains("stopped early: postgres://")) }
            let resumed = try TestCommand(place.arguments(corpus, "--resume")).wait()
            #expect(resumed.code == 1, "\(resumed.error)")
            #expect(try place.outcome() == whole.outcome)
        }
    }

    @Test func goesOnAfterAFullDisk() throws {
        let corpus = try ResumeCorpus()
        let disk = try Repository.temporaryFolder()
        defer {
            shell("umount", disk.path)
            try? FileManager.default.removeItem(at: disk)
            corpus.remove()
        }
        // Only the super-user may mount; elsewhere nothing is tested here.
        guard getuid() == 0, shell("mount", "-t", "tmpfs", "-o", "size=80k", "tmpfs", disk.path) == 0 else { return }
        let output = disk.path + "/records.ndjson"
        let arguments = ["ingest", "--pipeline", "dates-and-figures", "--checkpoint", "7", "--output", output]
        let stopped = try TestCommand(arguments + [corpus.archive]).wait()
        #expect(stopped.code == 3)
        #expect(
            stopped.error.contains("records.ndjson: cannot be written: No space left on device"), "\(stopped.error)")
        #expect(shell("mount", "-o", "remount,size=8m", disk.path) == 0)
        #expect(try TestCommand(arguments + ["--resume", corpus.archive]).wait().code == 1)
        let whole = corpus.folder.path + "/whole.ndjson"
        _ = try TestCommand(["ingest", "--pipeline", "dates-and-figures", "--output", whole, corpus.archive]).wait()
        #expect(FileManager.default.contents(atPath: output) == FileManager.default.contents(atPath: whole))
    }

    @discardableResult private func shell(_ arguments: String...) -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return -1 }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
