internal import DatelineExports
internal import DatelineIntake
internal import DatelinePipeline
internal import DatelineRecords
internal import Foundation

/// The database part of a run beside a bare load of the same rows into the same tables: prepared inserts in one transaction, or COPY.
struct DatabaseBench {
    /// How often each is measured; the fastest counts.
    private static let rounds = 3

    private let folder: URL
    /// A PostgreSQL server's address, `postgres://…/postgres?…`; nil measures SQLite alone.
    private let server: String?

    /// Measures with the records of a corpus.
    static func run(_ corpus: Corpus, _ pipeline: Pipeline) async {
        let records = corpus.items.compactMap { item -> Record? in
            if case .record(let record) = pipeline.outcome(of: item.bytes, uri: item.name) { record } else { nil }
        }
        await run(records)
    }

    /// Measures with the records of an archive.
    static func run(archive: String, _ pipeline: Pipeline) async {
        await run(await records(of: archive, pipeline))
    }

    private static func run(_ records: [Record]) async {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dateline-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let bench = DatabaseBench(
                folder: folder, server: ProcessInfo.processInfo.environment["DATELINE_TEST_POSTGRES"])
            print("\ndatabases: \(records.count) records")
            try bench.measure("SQLite", records)
            if bench.server == nil {
                print("  skipped: PostgreSQL, no server is given (Tests/Support/with-postgres.sh gives one)")
            } else {
                try bench.measure("PostgreSQL", records)
            }
        } catch {
            print("  stopped: \(error)")
            exit(1)
        }
    }

    private func measure(_ name: String, _ records: [Record]) throws {
        let encoder = name == "SQLite" ? RecordEncoder.rows : .copyLines
        let encoded = records.compactMap { record -> EncodedRecord? in
            if case .record(let encoded) = encoder.encode(record) { encoded } else { nil }
        }
        var best = (sink: Double.infinity, bare: Double.infinity)
        for _ in 0..<Self.rounds {
            let start = ContinuousClock.now
            try BareLoad.run(encoded, into: try emptyDatabase(name))
            best.bare = min(best.bare, Bench.seconds(since: start))
            best.sink = min(best.sink, try seconds(ofSinkInto: try emptyDatabase(name), encoded))
        }
        print(
            String(
                format: "  %@: sink %.2f s, bare load %.2f s, ratio %.2f", name, best.sink, best.bare,
                best.sink / best.bare))
    }

    /// What a run does: asks for each uri, adds it, commits every 500 records or 8 MB.
    private func seconds(ofSinkInto output: String, _ records: [EncodedRecord]) throws -> Double {
        let start = ContinuousClock.now
        let sink = try SinkAddress.open(output, format: .ndjson)
        _ = try sink.begin(job: "bench", start: .fresh)
        let options = Ingestion.Options()
        var checkpoint = Checkpoint()
        var pendingBytes = 0
        for record in records where try sink.known(record.uri) == nil {
            try sink.add(record)
            checkpoint.inputs += 1
            pendingBytes += record.byteCount
            if checkpoint.inputs % options.checkpointInputs == 0 || pendingBytes >= options.checkpointBytes {
                try sink.commit(checkpoint, isLast: false)
                pendingBytes = 0
            }
        }
        try sink.commit(checkpoint, isLast: true)
        return Bench.seconds(since: start)
    }

    private func emptyDatabase(_ name: String) throws -> String {
        let database = "bench_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        guard name != "SQLite", let server else { return "sqlite:\(folder.path)/\(database).db" }
        _ = Baseline.run("psql '\(server)' -c 'CREATE DATABASE \(database)'")
        return server.replacingOccurrences(of: "/postgres?", with: "/\(database)?")
    }

    private static func records(of archive: String, _ pipeline: Pipeline) async -> [Record] {
        var inputs = Inputs([archive])
        var records: [Record] = []
        while true {
            var elements: [Inputs.Element] = []
            while elements.count < 256, let element = inputs.next() { elements.append(element) }
            if elements.isEmpty { return records }
            let batch = elements
            records += await withTaskGroup(of: (Int, Record?).self) { group in
                for (index, element) in batch.enumerated() {
                    group.addTask {
                        if case .record(let record) = pipeline.outcome(of: element) {
                            (index, record)
                        } else {
                            (index, nil)
                        }
                    }
                }
                var results: [Record?] = Array(repeating: nil, count: batch.count)
                for await (index, record) in group { results[index] = record }
                return results.compactMap { $0 }
            }
        }
    }
}
