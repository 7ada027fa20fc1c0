@testable import DatelineExports
import DatelineTestSupport
import Foundation
import Testing

/// Full disks and lost servers: a clear message, exit code 3, and nothing lost after `--resume`.
@Suite(.serialized) struct OutageTests {
    private static let pipeline = ["ingest", "--pipeline", "dates-and-figures", "--checkpoint", "7"]

    @Test(.enabled(if: TestDatabase.kinds.contains(.postgres)))
    func survivesTheEndOfItsConnection() throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let whole = try ResumePlace.uninterrupted(.postgres, corpus)
        let place = try ResumePlace(.postgres)
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
        #expect(try place.outcome()["rows"] == whole.outcome["rows"])
    }

    @Test(.enabled(if: TestDatabase.kinds.contains(.postgres)))
    func survivesARestartOfTheServer() throws {
        signal(SIGPIPE, SIG_IGN)
        let server = try PostgresServer()
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.path + "/releases.ndjson"
        #expect(mkfifo(pipe, 0o600) == 0)
        func start(_ database: TestDatabase, _ more: String...) throws -> TestCommand {
            try TestCommand(Self.pipeline + ["--output", database.output] + more + [pipe])
        }
        func feed(_ lines: ArraySlice<String>, to writer: FileHandle) {
            // Who reads may be gone already.
            try? writer.write(contentsOf: Data(lines.joined().utf8))
        }
        let whole = try TestDatabase(.postgres, server: server.address)
        let first = try start(whole)
        var writer = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
        feed(ResumeCorpus.lines[...], to: writer)
        try writer.close()
        #expect(first.wait().code == 0)

        let database = try TestDatabase(.postgres, server: server.address)
        let second = try start(database)
        writer = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
        feed(ResumeCorpus.lines[..<30], to: writer)
        // The run waits for more of its input now, with a checkpoint behind it.
        var committed = 0
        for _ in 0..<600 where committed < 14 {
            Thread.sleep(forTimeInterval: 0.1)
            committed =
                Int((try? database.query("SELECT count(*) FROM documents"))?.first?.first.flatMap { $0 } ?? "") ?? 0
        }
        #expect(committed >= 14)
        #expect(try server.restart() == "0")
        feed(ResumeCorpus.lines[30...], to: writer)
        try? writer.close()
        let stopped = second.wait()
        #expect(stopped.code == 3, "\(stopped.error)")
        #expect(stopped.error.contains("stopped early: postgres://"), "\(stopped.error)")
        #expect(
            stopped.error.contains("terminating connection") || stopped.error.contains("server closed the connection"),
            "\(stopped.error)")
        let kept = try database.query("SELECT count(*) FROM documents")
        #expect(kept.first?.first.flatMap { Int($0 ?? "") } ?? 0 >= committed)

        let third = try start(database, "--resume")
        writer = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
        feed(ResumeCorpus.lines[...], to: writer)
        try writer.close()
        let resumed = third.wait()
        #expect(resumed.code == 0, "\(resumed.error)")
        #expect(resumed.error.contains("dateline: goes on behind "))
        #expect(try database.dump() == whole.dump())
    }

    @Test(arguments: [
        (ResumePlace.Target.ndjson, "80k", "cannot be written: No space left on device"),
        (.compressed, "12k", "cannot be written: No space left on device"),
        (.sqlite, "1300k", "cannot be written: database or disk is full"),
    ])
    func goesOnAfterAFullDisk(_ target: ResumePlace.Target, _ size: String, _ message: String) throws {
        let corpus = try ResumeCorpus()
        let disk = try Repository.temporaryFolder()
        defer {
            shell("umount", disk.path)
            try? FileManager.default.removeItem(at: disk)
            corpus.remove()
        }
        // Only the super-user may mount; elsewhere `obeysALimitOnFiles` alone is tested.
        guard getuid() == 0, shell("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.path) == 0 else {
            return
        }
        let name = ["ndjson": "r.ndjson", "compressed": "r.ndjson.zst", "sqlite": "r.db"][target.rawValue] ?? ""
        func output(_ folder: String) -> String { (target == .sqlite ? "sqlite:" : "") + folder + "/" + name }
        let arguments = Self.pipeline + ["--output", output(disk.path)]
        let stopped = try TestCommand(arguments + [corpus.archive]).wait()
        #expect(stopped.code == 3, "\(stopped.error)")
        #expect(stopped.error.contains(name + ": " + message), "\(stopped.error)")
        #expect(shell("mount", "-o", "remount,size=64m", disk.path) == 0)
        let resumed = try TestCommand(arguments + ["--resume", corpus.archive]).wait()
        #expect(resumed.code == 1, "\(resumed.error)")
        #expect(resumed.error.contains("dateline: goes on behind "))
        _ = try TestCommand(Self.pipeline + ["--output", output(corpus.folder.path), corpus.archive]).wait()
        if target == .sqlite {
            #expect(try TestDatabase.dump(disk.path + "/r.db") == TestDatabase.dump(corpus.folder.path + "/r.db"))
        } else {
            let files = [disk.path, corpus.folder.path].map { FileManager.default.contents(atPath: $0 + "/" + name) }
            #expect(files[0] != nil && files[0] == files[1])
        }
    }

    @Test func obeysALimitOnFiles() throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let output = corpus.folder.path + "/r.ndjson"
        let arguments = Self.pipeline + ["--output", output]
        let log = corpus.folder.path + "/log"
        // Blocks of 512 bytes: 60 kB.
        let command =
            "ulimit -f 120; exec '\(TestCommand.binary.path)' \(arguments.joined(separator: " ")) '\(corpus.archive)' 2> '\(log)'"
        #expect(shell("sh", "-c", command) == 3)
        #expect(
            try String(contentsOfFile: log, encoding: .utf8).contains("r.ndjson: cannot be written: File too large"))
        #expect(try TestCommand(arguments + ["--resume", corpus.archive]).wait().code == 1)
        let whole = corpus.folder.path + "/whole.ndjson"
        _ = try TestCommand(Self.pipeline + ["--output", whole, corpus.archive]).wait()
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
