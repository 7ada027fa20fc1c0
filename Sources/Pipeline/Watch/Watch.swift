public import DatelineExports
internal import DatelineIntake
internal import DatelineRecords

/// Follows feeds, pages and folders: each new or changed document becomes a record once, until a signal comes.
public final class Watch {
    /// What happens, for the log.
    public enum Event: Sendable {
        /// All sources are being watched; the port of health and metrics where there is one.
        case began(sources: Int, port: Int?)
        /// A source fails; told once until it works again. One that is gone is not looked at any more.
        case sourceFailed(name: String, message: String, isGone: Bool)
        case sourceRecovered(name: String)
        /// A document ended.
        case input(RunEvent)
    }

    private let pipeline: Pipeline
    private let definition: WatchDefinition
    private let sink: any RecordSink
    private let options: Ingestion.Options
    private let journal: WatchJournal
    private let queue = WatchQueue()
    private let status: WatchStatus
    private let fetcher: Fetcher
    private let observe: @Sendable (Event) -> Void
    /// Documents that are ingested before a checkpoint, at most.
    private static let maximumBatch = 64

    /// Opens the journal; nothing is watched yet.
    ///
    /// - Parameters:
    ///   - pipeline: With its `watch`.
    ///   - sink: Where records go.
    ///   - options: Of a run; inputs and start do not count.
    ///   - observe: Told what happens.
    /// - Throws: `ExportError`, a mistake of configuration.
    public init(
        _ pipeline: Pipeline, _ definition: WatchDefinition, sink: any RecordSink, options: Ingestion.Options,
        observe: @escaping @Sendable (Event) -> Void
    ) throws(ExportError) {
        self.pipeline = pipeline
        self.definition = definition
        self.sink = sink
        var options = options
        options.registry = MetricsRegistry(help: RunMetrics.help.merging(WatchMetrics.help) { own, _ in own })
        self.options = options
        self.observe = observe
        journal = try WatchJournal(path: definition.journal)
        fetcher = Fetcher(pipeline.definition.network, limits: pipeline.definition.inputLimits)
        status = WatchStatus(definition, registry: options.registry) { event in
            switch event {
            case .sourceFailed(let name, let message, let isGone):
                observe(.sourceFailed(name: name, message: message, isGone: isGone))
            case .sourceRecovered(let name): observe(.sourceRecovered(name: name))
            }
        }
    }

    /// Watches until a signal comes; what is at work is finished then.
    ///
    /// - Returns: Counts of all documents.
    /// - Throws: `ExportError` where sink or journal fail; a watch that is started again goes on.
    public func run() async throws(ExportError) -> RunSummary {
        // Whatever pipeline wrote there before: a watch goes on where the journal is.
        let job = Pipeline.digest(of: Array("watch \(definition.journal)".utf8))
        let state = try IngestionState(try begin(job), sink: sink, options: options)
        if sink.memory == .none { try journal.adopt(sink) }
        let server = try definition.listen.map { place throws(ExportError) in try serve(place) }
        defer { server?.stop() }
        observe(.began(sources: definition.sources.count, port: server?.port))
        let failure = await withTaskGroup(of: ExportError?.self) { group in
            for source in definition.sources {
                let watcher = watcher(of: source)
                group.addTask {
                    do throws(ExportError) {
                        try await watcher()
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            group.addTask { [queue] in
                // Looks for the signal, and for embargoes that are over.
                while StopRequest.signalNumber == 0, !Task.isCancelled {
                    do { try await Task.sleep(for: .milliseconds(100)) } catch { break }
                    await queue.wake()
                }
                await queue.close()
                return nil
            }
            var failure: ExportError?
            do throws(ExportError) {
                while StopRequest.signalNumber == 0, await !queue.isClosed {
                    try await ingest(await queue.take(Self.maximumBatch), state)
                }
            } catch {
                failure = error
            }
            await queue.close()
            group.cancelAll()
            for await error in group where error != nil { failure = failure ?? error }
            return failure
        }
        await fetcher.shutdown()
        if let failure {
            // A signal while a sink was waited for: what it did not take is found again.
            guard failure.code == StopRequest.error.code else { throw failure }
            return state.summary
        }
        // A database has no unfinished run then; a file goes on at its checkpoint.
        try state.commit(isLast: sink.memory == .records)
        return state.summary
    }

    private func begin(_ job: String) throws(ExportError) -> Checkpoint? {
        do throws(ExportError) {
            return try sink.begin(job: job, start: .resume)
        } catch {
            guard error.code == "run-other" else { throw error }
            throw ExportError(
                error.code, output: error.output,
                reason:
                    "belongs to another run, or has not come as far as this watch; name another output, or give the sinks as they were"
            )
        }
    }

    private func watcher(of source: WatchDefinition.Source) -> @Sendable () async throws(ExportError) -> Void {
        if source.kind == .folder {
            let limits = pipeline.definition.inputLimits
            return { [definition, journal, queue, status] () async throws(ExportError) in
                try await FolderWatcher(
                    source: source, limits: limits, standardInterval: definition.interval, journal: journal,
                    queue: queue,
                    status: status
                ).run()
            }
        }
        let watcher = ListWatcher(
            source: source, standardInterval: definition.interval, fetcher: fetcher, journal: journal, queue: queue,
            status: status)
        return { () async throws(ExportError) in try await watcher.run() }
    }

    /// Ingests what was found, makes it durable, then remembers it.
    private func ingest(_ work: [WatchWork], _ state: IngestionState) async throws(ExportError) {
        // Whatever happens, nobody waits for what this batch holds.
        defer {
            for case .looked(_, _, let done) in work { done.resume() }
        }
        status.sinkIsBusy(true)
        defer { status.sinkIsBusy(false) }
        let run = Run(
            pipeline: pipeline, encoder: sink.encoder, jobs: max(1, options.jobs),
            keepsRejectedBytes: options.rejects != nil, heldAt: options.held == nil ? nil : options.now())
        for event in try state.releaseHeld(run) { note(event) }
        guard !work.isEmpty || state.isUncommitted else { return }
        var change = WatchJournal.Change()
        let elements = try elements(of: work, &change)
        var next = elements.makeIterator()
        try await run.deliver(next: { next.next() }, known: sink.known, note: state.note) {
            written throws(ExportError) in
            note(try state.take(written, run: run))
        }
        if state.isUncommitted { try state.commit(isLast: false) }
        try journal.commit(change)
        for case .looked(let name, _, _) in work { status.isDurable(name) }
    }

    /// Documents whose bytes are not known yet; all that is to be remembered goes into `change`.
    private func elements(
        of work: [WatchWork], _ change: inout WatchJournal.Change
    ) throws(ExportError) -> [Inputs.Element] {
        var elements: [Inputs.Element] = []
        var seen: [String: String] = [:]
        for item in work {
            switch item {
            case .failure(let error): elements.append(.failure(error))
            case .entry(let entry): change.entries.append(entry)
            case .looked(let name, let state, _): change.sources.append((name, state))
            case .document(let document, let entry):
                if let entry { change.entries.append(entry) }
                guard let bytes = try? pipeline.bytes(of: document) else {
                    elements.append(.item(document))
                    continue
                }
                let digest = Pipeline.digest(of: bytes)
                let known = seen[document.uri]
                guard try known == nil ? journal.sha256(of: document.uri) != digest : known != digest else { continue }
                seen[document.uri] = digest
                change.documents.append((document.uri, digest))
                elements.append(.item(document))
            }
        }
        return elements
    }

    private func note(_ event: RunEvent) {
        observe(.input(event))
    }

    private func serve(_ place: String) throws(ExportError) -> WatchServer {
        try WatchServer(listen: place) { [status, options] target in
            switch target {
            case "/health":
                (status.isHealthy ? "200 OK" : "503 Service Unavailable", "application/json", status.health)
            case "/metrics":
                ("200 OK", MetricsSnapshot.mediaType, WatchMetrics.text(status, options.registry))
            default: nil
            }
        }
    }
}
