internal import DatelineDocuments
internal import DatelineExports
internal import DatelineExtraction
internal import DatelinePipeline
internal import DatelineRecords

/// Seconds by stage on one core.
struct StageTimes {
    private var rows: [(name: String, seconds: Double)] = []

    init(_ corpus: Corpus, _ pipeline: Pipeline) {
        let stages = pipeline.extractor.stages
        var times = Array(repeating: 0.0, count: stages.count)
        var reading = 0.0
        var tokens = 0.0
        var writing = 0.0
        for item in corpus.items {
            var mark = ContinuousClock.now
            func lap() -> Double {
                let seconds = Bench.seconds(since: mark)
                mark = ContinuousClock.now
                return seconds
            }
            guard let document = try? pipeline.reader.read(item.bytes, uri: item.name) else { continue }
            reading += lap()
            var draft = Draft(document)
            tokens += lap()
            for (index, stage) in stages.enumerated() {
                stage.run(&draft)
                times[index] += lap()
            }
            _ = RecordFormat.ndjson.bytes(of: pipeline.extractor.record(of: draft, id: "", pipeline: pipeline.stamp))
            writing += lap()
        }
        rows =
            [("read", reading), ("tokens", tokens)] + zip(stages, times).map { (type(of: $0).name, $1) } + [
                ("write", writing)
            ]
    }

    var total: Double { rows.reduce(0) { $0 + $1.seconds } }
    var reading: Double { rows.first?.seconds ?? 0 }
    var names: Double { rows.filter { $0.name == "find-names" }.reduce(0) { $0 + $1.seconds } }
    /// One line a stage.
    var table: String {
        rows.map { row in
            let share = total > 0 ? row.seconds / total * 100 : 0
            let name = row.name + String(repeating: " ", count: max(1, 18 - row.name.count))
            return "    \(name)\(Bench.tenths(row.seconds * 1000)) ms  \(Bench.tenths(share)) %"
        }.joined(separator: "\n")
    }
}
