internal import DatelineExports
internal import DatelineIntake

/// Where a job stands: counts, the index of copies, the files beside the sink, the checkpoint.
final class IngestionState {
    private let sink: any RecordSink
    private let options: Ingestion.Options
    private var copies = CopyIndex()
    private var revisions = RevisionIndex()
    private let held: HoldStore?
    private var rejectSink: ByteSink?
    private var copySink: ByteSink?
    private var metrics: RunMetrics
    private(set) var checkpoint: Checkpoint
    private(set) var summary: RunSummary
    /// Names of all inputs so far, rolled into a number (FNV-1a).
    private var digest: UInt64
    private var bytesSinceCommit = 0

    init(_ checkpoint: Checkpoint?, sink: any RecordSink, options: Ingestion.Options) throws(ExportError) {
        self.sink = sink
        self.options = options
        self.checkpoint = checkpoint ?? Checkpoint()
        summary = RunSummary(self.checkpoint.counts)
        digest = self.checkpoint.digest
        if let path = options.rejects {
            rejectSink = try ByteSink(path: path, keeping: self.checkpoint.files["rejects"] ?? 0)
        }
        if let path = options.copies {
            copySink = try ByteSink(path: path, keeping: self.checkpoint.files["copies"] ?? 0)
        }
        metrics = RunMetrics(options.registry)
        metrics.update(summary, isDone: false)
        held = try options.held.map { path throws(ExportError) in try HoldStore(path: path) }
        var index = CopyIndex()
        var family = RevisionIndex()
        let looksForCopies = options.dedupe != .keep
        try sink.forEachDocument { document in
            if looksForCopies { index.add(document) }
            family.add(document)
        }
        copies = index
        revisions = family
    }

    /// Passes over the inputs that an earlier run did.
    ///
    /// - Throws: `ExportError` `run-other` where they are not the same.
    func pass(_ inputs: inout InputWalk) async throws(ExportError) {
        guard checkpoint.inputs > 0 else { return }
        var passed: UInt64 = 0
        for _ in 0..<checkpoint.inputs {
            guard let element = await inputs.next() else { break }
            passed = Self.rolled(passed, element.uri)
        }
        guard passed == checkpoint.digest else {
            throw ExportError(
                "run-other", output: "dateline",
                reason: "the inputs have changed since the unfinished run; give --restart to begin anew")
        }
    }

    /// Whether something was taken since the last checkpoint.
    var isUncommitted: Bool { summary.inputs != checkpoint.inputs }

    /// Takes the outcome of one input.
    func take(_ written: Run.Written, run: Run) throws(ExportError) -> RunEvent {
        let start = ContinuousClock.now
        let event = try settle(written, run: run)
        digest = Self.rolled(digest, event.uri)
        metrics.update(summary, isDone: false)
        defer { metrics.noteSink(ContinuousClock.now - start) }
        if summary.inputs - checkpoint.inputs >= options.checkpointInputs || bytesSinceCommit >= options.checkpointBytes
        {
            try commit(isLast: false)
        }
        return event
    }

    private func settle(_ written: Run.Written, run: Run) throws(ExportError) -> RunEvent {
        switch written {
        case .record(let record): return try settle(record)
        case .unchanged(let stored, let element, let byteCount):
            guard try sink.known(stored.uri) == stored else { return try settle(run.process(element, nil), run: run) }
            return event(stored.uri, .unchanged, byteCount: byteCount)
        case .skipped(let uri, let reason): return event(uri, .skipped(reason: reason))
        case .held(let document):
            held?.hold(document)
            return event(document.item.uri, .held)
        case .reject(let reject):
            try rejectSink?.write(reject.line)
            return event(reject.uri, .reject(reject))
        }
    }

    private func settle(_ record: EncodedRecord) throws(ExportError) -> RunEvent {
        if let stored = try sink.known(record.uri), stored.sha256 == record.sha256,
            stored.pipelineDigest == record.pipelineDigest
        {
            held?.release(record.uri)
            return event(record.uri, .unchanged, byteCount: record.sourceByteCount)
        }
        held?.release(record.uri)
        guard record.isTaken else {
            try sink.remove(record.uri)
            return event(record.uri, .skipped(reason: "no sink takes it"))
        }
        let link =
            options.dedupe == .keep
            ? nil : copies.first(of: record.uri, sha256: record.sha256, fingerprint: record.fingerprint)
        if let link { try copySink?.write(link.line) }
        if let link, link.isIdentical || options.dedupe == .skip {
            copies.remove(record.uri)
            try sink.add(link, isRecord: false)
            return event(record.uri, .duplicate(link))
        }
        try sink.add(record)
        bytesSinceCommit += record.byteCount
        for revision in revisions.take(record) { try sink.add(revision) }
        if let link {
            copies.remove(record.uri)
            try sink.add(link, isRecord: true)
            summary.countLinkedCopy()
        } else if options.dedupe != .keep {
            copies.add(record.uri, sha256: record.sha256, fingerprint: record.fingerprint)
        }
        return event(record.uri, .record, byteCount: record.sourceByteCount, link: link)
    }

    private func event(
        _ uri: String, _ outcome: RunEvent.Outcome, byteCount: Int = 0, link: CopyLink? = nil
    ) -> RunEvent {
        summary.count(outcome, byteCount: byteCount)
        return RunEvent(uri: uri, outcome: outcome, link: link, summary: summary)
    }

    /// Makes everything so far durable: the files beside the sink first, then the sink with the checkpoint that counts on them.
    func commit(isLast: Bool) throws(ExportError) {
        try rejectSink?.synchronize()
        try copySink?.synchronize()
        checkpoint.inputs = summary.inputs
        checkpoint.digest = digest
        checkpoint.counts = summary.counts
        checkpoint.files["rejects"] = rejectSink?.length
        checkpoint.files["copies"] = copySink?.length
        try held?.commitHeld()
        try sink.commit(checkpoint, isLast: isLast)
        try held?.commitReleased()
        bytesSinceCommit = 0
        metrics.update(summary, isDone: isLast)
        if let path = options.metrics { MetricsFile.write(options.registry.snapshot(), to: path) }
    }

    /// Notes how full the queues are.
    func note(_ queue: Run.Queue) { metrics.note(queue) }
    /// Exports what was held and whose embargo is over by now. It counts as inputs of its own, in one checkpoint with the end of the run.
    func releaseHeld(_ run: Run) throws(ExportError) -> [RunEvent] {
        guard let held, let now = run.heldAt else { return [] }
        var events: [RunEvent] = []
        for item in try held.due(at: now) { events.append(try settle(run.process(.item(item), nil), run: run)) }
        return events
    }

    private static func rolled(_ digest: UInt64, _ uri: String) -> UInt64 {
        var result = digest ^ 0xCBF2_9CE4_8422_2325
        for byte in uri.utf8 { result = (result ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return result
    }
}

extension Inputs.Element {
    /// The input's name.
    var uri: String {
        switch self {
        case .item(let item): item.uri
        case .failure(let error): error.uri
        case .skipped(let uri, _): uri
        }
    }
}
