@testable import DatelineExports
import DatelineTestSupport
import Foundation
import Testing

/// A run that is stopped at any moment and resumed gives what an uninterrupted one gives.
@Suite(.serialized) struct ResumeTests {
    /// How often each target is killed, where `DATELINE_KILLS` says so; a few times else.
    private static let kills = ProcessInfo.processInfo.environment["DATELINE_KILLS"].flatMap { Int($0) }

    @Test(arguments: ResumePlace.Target.available)
    func survivesKills(_ target: ResumePlace.Target) throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let whole = try ResumePlace.uninterrupted(target, corpus)
        #expect(whole.summary == "read 60: 45 records (5 near copies), 5 duplicates, 5 skipped, 5 rejects (empty 5)")
        let kills = Self.kills ?? ([.ndjson, .sqlite, .postgres].contains(target) ? 2 : 1)
        var killCount = 0
        for _ in 0..<kills {
            let place = try ResumePlace(target)
            let moment = Double.random(in: 0..<whole.seconds)
            let first = try TestCommand(place.arguments(corpus))
            Thread.sleep(forTimeInterval: moment)
            first.send(SIGKILL)
            let killed = first.wait()
            if killed.isKilled { killCount += 1 }
            let resumed = try TestCommand(place.arguments(corpus, "--resume")).wait()
            #expect(resumed.code == 1, "killed after \(moment) s: \(resumed.error)")
            let outcome = try place.outcome()
            #expect(outcome["rows"] == whole.outcome["rows"], "killed after \(moment) s")
            // Where the database had committed the end before the kill came, the second command found a finished run and began a new one.
            if place.database == nil || !resumed.error.contains("45 unchanged") {
                #expect(outcome == whole.outcome, "killed after \(moment) s")
            }
            if killed.isKilled, place.database == nil {
                #expect(ResumePlace.summary(resumed.error) == whole.summary)
            }
        }
        if Self.kills != nil {
            print("\(target.rawValue): killed \(killCount) of \(kills) runs, each resumed to the same result")
        }
    }

    @Test(arguments: ResumePlace.Target.available.filter { [.ndjson, .sqlite, .postgres].contains($0) })
    func stopsOnASignalAndSaysSo(_ target: ResumePlace.Target) throws {
        let corpus = try ResumeCorpus()
        defer { corpus.remove() }
        let whole = try ResumePlace.uninterrupted(target, corpus)
        let place = try ResumePlace(target)
        let command = try TestCommand(place.arguments(corpus))
        Thread.sleep(forTimeInterval: whole.seconds * 0.5)
        command.send(SIGTERM)
        let stopped = command.wait()
        if stopped.code == 3 {
            #expect(stopped.error.contains("stopped early: SIGTERM came"))
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
        let place = try ResumePlace(kind == .sqlite ? .sqlite : .postgres)
        _ = try TestCommand(place.arguments(corpus)).wait()
        let first = try place.outcome()["rows"]
        let second = try TestCommand(place.arguments(corpus)).wait()
        #expect(
            ResumePlace.summary(second.error)
                == "read 60: 0 records, 45 unchanged, 5 duplicates, 5 skipped, 5 rejects (empty 5)")
        #expect(try place.outcome()["rows"] == first)
    }
}
