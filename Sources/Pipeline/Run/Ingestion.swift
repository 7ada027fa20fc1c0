public import DatelineExports
internal import DatelineIntake
internal import DatelineRecords
internal import Glibc

/// A whole job: inputs through a pipeline into a sink, resumable, every input counted.
public struct Ingestion {
    /// What to do about copies of earlier documents.
    public enum Dedupe: String, Sendable, CaseIterable {
        /// Copies of identical bytes and near copies get no record.
        case skip
        /// Copies of identical bytes get no record, near copies a record and a link to the first.
        case link
        /// Copies are not looked for.
        case keep
    }

    /// Options of a job beyond pipeline and sink.
    public struct Options: Sendable {
        /// Documents at work at a time.
        public var jobs = 1
        public var dedupe = Dedupe.link
        public var start = RunStart.fresh
        /// File for rejects.
        public var rejects: String?
        /// File for links between copies.
        public var copies: String?
        /// File for metrics in Prometheus's text format.
        public var metrics: String?
        /// Where metrics are served while the run goes on, `HOST:PORT`.
        public var metricsPlace: String?
        /// Where the run counts.
        package var registry = MetricsRegistry(help: RunMetrics.help)
        /// SQLite file in which documents under an embargo are kept until it is over; nil exports them at once.
        public var held: String?
        /// Seconds since 1970-01-01T00:00:00Z, by which embargoes are judged.
        public var now: @Sendable () -> Int = { time(nil) }
        /// Inputs from one checkpoint to the next, at most.
        public var checkpointInputs = 500
        /// Encoded bytes from one checkpoint to the next, about.
        public var checkpointBytes = 8 << 20

        /// The standard options.
        public init() {}

        /// `9400` as `127.0.0.1:9400`, `0.0.0.0:9400` as it stands; nil where it is no place to listen.
        public static func metricsPlace(_ text: String) -> String? {
            let place = text.contains(":") ? text : "127.0.0.1:" + text
            return WatchServer.place(place) == nil ? nil : place
        }
    }

    private let pipeline: Pipeline
    private let arguments: [String]
    private let sink: any RecordSink
    private let options: Options

    /// Makes a job.
    public init(_ pipeline: Pipeline, inputs arguments: [String], sink: any RecordSink, options: Options) {
        self.pipeline = pipeline
        self.arguments = arguments
        self.sink = sink
        self.options = options
    }

    /// Runs it.
    ///
    /// - Parameters:
    ///   - began: Told once the run goes: what an earlier run that is resumed had done, and how many bytes of the inputs that were.
    ///   - observe: Told after each input.
    /// - Returns: Counts of all inputs, those of the earlier run included.
    /// - Throws: `ExportError`; the run stopped early then and can be resumed, unless `isConfiguration`.
    public func run(
        began: (RunSummary, _ passedBytes: Int) -> Void = { _, _ in }, observe: (RunEvent) -> Void
    ) async throws(ExportError) -> RunSummary {
        let server = try options.metricsPlace.map { place throws(ExportError) in
            try WatchServer(listen: place) { [registry = options.registry] target in
                target == "/metrics" ? ("200 OK", MetricsSnapshot.mediaType, registry.snapshot().text) : nil
            }
        }
        defer { server?.stop() }
        let checkpoint = try sink.begin(job: job, start: options.start)
        let state = try IngestionState(checkpoint, sink: sink, options: options)
        let fetcher = Fetcher(pipeline.definition.network, limits: pipeline.definition.inputLimits)
        defer { fetcher.close() }
        var inputs = InputWalk(arguments, limits: pipeline.definition.inputLimits, fetcher: fetcher)
        try await state.pass(&inputs)
        var passedBytes = inputs.passedByteCount
        began(state.summary, passedBytes)
        let run = Run(
            pipeline: pipeline, encoder: sink.encoder,
            jobs: max(1, InputWalk.isRemote(arguments) ? max(Self.fetches, options.jobs) : options.jobs),
            keepsRejectedBytes: options.rejects != nil, heldAt: options.held == nil ? nil : options.now(),
            fetcher: fetcher)
        var taken = state.checkpoint.inputs
        try await run.deliver(
            next: {
                guard StopRequest.signalNumber == 0, let element = await inputs.next() else { return nil }
                taken += 1
                passedBytes = inputs.passedByteCount
                return element
            }, known: sink.known, note: state.note
        ) { written throws(ExportError) in
            if StopRequest.signalNumber != 0 { throw StopRequest.error }
            var event = try state.take(written, run: run)
            event.passedBytes = passedBytes
            observe(event)
        }
        if StopRequest.signalNumber != 0 { throw StopRequest.error }
        for event in try state.releaseHeld(run) {
            taken += 1
            observe(event)
        }
        guard taken == state.summary.inputs else {
            throw ExportError(
                "counts-differ", output: "dateline",
                reason: "\(taken) inputs were read but \(state.summary.inputs) are accounted for")
        }
        try state.commit(isLast: true)
        return state.summary
    }

    /// Documents that are fetched at a time.
    private static let fetches = 16

    /// What the run does, as one digest: a run is resumed by the same job alone.
    private var job: String {
        let parts =
            [
                pipeline.stamp.digest, options.dedupe.rawValue, "\(sink.encoder)", options.rejects ?? "",
                options.copies ?? "", options.held ?? "",
            ]
            + arguments
        return Pipeline.digest(of: Array(parts.joined(separator: "\u{0}").utf8))
    }
}
