internal import DatelineExports
internal import DatelineExtraction
internal import DatelinePipeline
internal import DatelineRecords
internal import Foundation

/// `DatelineBench FIXTURES [SHARED]`: the whole pipeline over fixtures and archives; prints figures for a person.
/// `database ARCHIVE` and `values FOLDER` measure one part alone.
@main struct Bench {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard let fixtures = arguments.first, let pipeline = try? Pipeline(PipelineLoader.load("press-release")) else {
            print("usage: DatelineBench FIXTURES [SHARED] | database ARCHIVE | values FOLDER")
            exit(2)
        }
        if fixtures == "database", let archive = arguments.dropFirst().first {
            return await DatabaseBench.run(archive: archive, pipeline)
        }
        if fixtures == "values", let folder = arguments.dropFirst().first {
            return print(ValueBench(.documents(of: URL(fileURLWithPath: folder)), pipeline).line)
        }
        var corpora = [Corpus.fixtures(URL(fileURLWithPath: fixtures), times: 40)]
        if let shared = arguments.dropFirst().first.map(URL.init(fileURLWithPath:)) {
            corpora += [
                Corpus.archive("wire-releases-cc0.tar.zst", in: shared, every: 10),
                Corpus.archive("doj-pages.tar.zst", in: shared, every: 6),
            ].compactMap { $0 }
        } else {
            print("skipped: the archives, there is no ../shared beside the checkout")
        }
        reportAllocations()
        for corpus in corpora { await report(corpus, pipeline) }
        if let corpus = corpora.dropFirst().first ?? corpora.first { await DatabaseBench.run(corpus, pipeline) }
        print("peak memory of this process, all corpora held in it: \(peakMemory() / 1024) MB")
    }

    /// Dates and figures must not allocate on text that holds none.
    private static func reportAllocations() {
        guard AllocationCount.isCounting else { return print("allocations cannot be counted here") }
        let (once, twice) = AllocationCount.withoutMatches()
        print("allocations of dates and figures on text without matches: \(once); on twice as much: \(twice)")
        if twice > once + 2 {
            print("  they grow with the text")
            exit(1)
        }
    }

    private static func report(_ corpus: Corpus, _ pipeline: Pipeline) async {
        guard !corpus.items.isEmpty else { return }
        print("\n\(corpus.name): \(corpus.items.count) documents, \(tenths(Double(corpus.byteCount) / 1e6)) MB")
        let check = Check(corpus, pipeline)
        guard check.isSound else {
            print("  the output is wrong, nothing is measured: \(check.message)")
            exit(1)
        }
        for jobs in [1, 2] {
            let seconds = await run(corpus, pipeline, jobs: jobs)
            let megabytes = Double(corpus.byteCount) / 1e6 / seconds
            print(
                "  \(jobs) job\(jobs == 1 ? " " : "s"): \(tenths(Double(corpus.items.count) / seconds)) releases/s, "
                    + "\(tenths(megabytes)) MB/s, \(tenths(Double(check.tokenCount) / 1e3 / seconds)) k tokens/s")
        }
        if let tagger = TaggerTime(corpus, pipeline) {
            let thousands = tenths(tagger.tokensPerSecond / 1e3)
            print("  names in English text, both passes: \(thousands) k tokens/s on one core")
        }
        let times = StageTimes(corpus, pipeline)
        print(times.table)
        print(ValueBench(corpus, pipeline).line)
        if let words = Baseline.countWords(check.text)?.clock, words > 0 {
            print(
                "  names in the same text, both passes: \(tenths(Double(check.tokenCount) / 1e3 / times.names)) k tokens/s on one core; "
                    + "wc -w reads it at \(tenths(Double(check.tokenCount) / 1e3 / words)) k tokens/s")
        }
        if let parse = Baseline.parsePages(corpus), parse > 0 {
            print(
                "  xmllint --html over the same pages: \(tenths(parse * 1000)) ms; reading takes \(tenths(times.reading / parse)) times that, the whole pipeline \(tenths(times.total / parse))"
            )
        }
    }

    /// Seconds for all documents with a number of them at work at a time.
    private static func run(_ corpus: Corpus, _ pipeline: Pipeline, jobs: Int) async -> Double {
        let start = ContinuousClock.now
        let items = corpus.items
        await withTaskGroup(of: Int.self) { group in
            for job in 0..<jobs {
                group.addTask {
                    stride(from: job, to: items.count, by: jobs).reduce(0) { sum, index in
                        guard
                            case .record(let record) = pipeline.outcome(of: items[index].bytes, uri: items[index].name)
                        else { return sum }
                        return sum + RecordFormat.ndjson.bytes(of: record).count
                    }
                }
            }
            for await _ in group {}
        }
        return seconds(since: start)
    }

    static func seconds(since start: ContinuousClock.Instant) -> Double {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    static func tenths(_ value: Double) -> String { String(format: "%.1f", value) }

    /// Kilobytes, as the kernel counts them.
    private static func peakMemory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
}
