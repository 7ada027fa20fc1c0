internal import DatelineExports
internal import DatelineIntake
internal import DatelinePipeline
internal import DatelineRecords
internal import Foundation

/// `DatelineBench database ARCHIVE DB DB`: the database part of a run beside a bare load of the same rows.
enum DatabaseBench {
    static func run(archive: String, output: String, bare: String) async {
        do {
            let sink = try SinkAddress.open(output, format: .ndjson)
            let records = try await encoded(archive, sink.encoder)
            let bytes = records.reduce(0) { $0 + $1.byteCount }
            print("\(records.count) records, \(Bench.tenths(Double(bytes) / 1e6)) MB encoded")
            var start = ContinuousClock.now
            _ = try sink.begin(job: "bench", start: .fresh)
            var checkpoint = Checkpoint()
            for record in records {
                if try sink.known(record.uri) != nil { continue }
                try sink.add(record)
                checkpoint.inputs += 1
                if checkpoint.inputs % 500 == 0 { try sink.commit(checkpoint, isLast: false) }
            }
            try sink.commit(checkpoint, isLast: true)
            let ours = Bench.seconds(since: start)
            start = ContinuousClock.now
            try BareLoad.run(records, into: bare)
            let theirs = Bench.seconds(since: start)
            print(
                String(
                    format: "  sink: %.1f s; bare load of the same rows: %.1f s; ratio %.2f", ours, theirs,
                    ours / theirs))
        } catch {
            print("stopped: \(error)")
            exit(1)
        }
    }

    private static func encoded(_ archive: String, _ encoder: RecordEncoder) async throws -> [EncodedRecord] {
        let pipeline = Pipeline(try PipelineLoader.load("press-release"))
        var inputs = Inputs([archive])
        var records: [EncodedRecord] = []
        while true {
            var elements: [Inputs.Element] = []
            while elements.count < 256, let element = inputs.next() { elements.append(element) }
            if elements.isEmpty { return records }
            let batch = elements
            records += await withTaskGroup(of: (Int, EncodedRecord?).self) { group in
                for (index, element) in batch.enumerated() {
                    group.addTask {
                        guard case .record(let record) = pipeline.outcome(of: element),
                            case .record(let encoded) = encoder.encode(record)
                        else { return (index, nil) }
                        return (index, encoded)
                    }
                }
                var results: [EncodedRecord?] = Array(repeating: nil, count: batch.count)
                for await (index, record) in group { results[index] = record }
                return results.compactMap { $0 }
            }
        }
    }
}
