internal import DatelineExports
internal import DatelineIntake
internal import DatelineRecords

/// A run over many inputs: a bounded number in flight, outcomes in input order whatever the number of jobs.
struct Run: Sendable {
    /// An outcome with its record already encoded for the sink: workers do that, not the one that keeps the order.
    enum Written: Sendable {
        case record(EncodedRecord)
        /// The sink had these bytes under this digest when work began; the element, should that no longer hold.
        case unchanged(KnownDocument, Inputs.Element, byteCount: Int)
        case reject(Reject)
        case skipped(uri: String, reason: String)
        case held(HeldDocument)
    }

    /// How full the queues are.
    struct Queue {
        /// Documents at work, at most `jobs`.
        var running = 0
        /// Outcomes that wait for an earlier input's, at most `8 * jobs`.
        var waiting = 0
        /// Source bytes that wait in memory.
        var heldBytes = 0
    }

    /// Source bytes that may wait in memory, read from containers.
    private static let maximumHeldBytes = 64 << 20
    /// Bytes of a reject that its line still carries.
    private static let maximumKeptBytes = 8 << 20

    let pipeline: Pipeline
    let encoder: RecordEncoder
    let jobs: Int
    /// Whether rejects carry their bytes.
    let keepsRejectedBytes: Bool
    /// Seconds since 1970 by which embargoes are judged; nil where they are only marked.
    var heldAt: Int?
    /// Gets what is on the network; nil where nothing is.
    var fetcher: Fetcher?

    /// Reads inputs and hands each outcome to `deliver`, in input order.
    ///
    /// At most `8 * jobs` outcomes wait for an earlier one, so that memory stays flat however many inputs there are.
    ///
    /// - Parameters:
    ///   - next: The walk; nil ends it.
    ///   - known: What the sink holds under a uri.
    ///   - note: Told how full the queues are, before each outcome.
    ///   - deliver: Called for one outcome at a time; no input is taken while it works, so that a slow sink holds everything back.
    /// - Throws: What `known` or `deliver` throws; documents at work are then dropped.
    func deliver(
        next: () async -> Inputs.Element?, known: (String) throws(ExportError) -> KnownDocument?,
        note: (Queue) -> Void,
        to deliver: (Written) throws(ExportError) -> Void
    ) async throws(ExportError) {
        let failure = await withTaskGroup(of: (Int, Int, Written).self, returning: ExportError?.self) { group in
            var waiting: [Int: Written] = [:]
            var submitted = 0
            var delivered = 0
            var queue = Queue()
            var isAtEnd = false
            do throws(ExportError) {
                while true {
                    while !isAtEnd, queue.running < jobs, submitted - delivered < 8 * jobs,
                        queue.heldBytes < Self.maximumHeldBytes || queue.running == 0
                    {
                        guard let element = await next() else {
                            isAtEnd = true
                            break
                        }
                        var stored: KnownDocument?
                        var size = 0
                        if case .item(let item) = element {
                            stored = try known(item.uri)
                            size = item.heldByteCount
                        }
                        let index = submitted
                        group.addTask { [stored, size] in
                            (index, size, await watched(await fetcher?.fetched(element) ?? element, stored))
                        }
                        submitted += 1
                        queue.running += 1
                        queue.heldBytes += size
                    }
                    queue.waiting = waiting.count
                    note(queue)
                    guard let (index, size, outcome) = await group.next() else { return nil }
                    queue.running -= 1
                    queue.heldBytes -= size
                    waiting[index] = outcome
                    while let next = waiting.removeValue(forKey: delivered) {
                        delivered += 1
                        try deliver(next)
                    }
                }
            } catch {
                group.cancelAll()
                return error
            }
        }
        if let failure { throw failure }
    }

    /// Does one input's work in the time that the pipeline allows for it.
    private func watched(_ element: Inputs.Element, _ stored: KnownDocument?) async -> Written {
        guard case .item(let item) = element else { return process(element, stored) }
        let seconds = pipeline.definition.maximumSeconds
        return await Watchdog.run(atMost: .seconds(seconds)) { process(element, stored) } ?? expired(item, seconds)
    }

    private func expired(_ item: InputItem, _ seconds: Int) -> Written {
        let bytes = (try? pipeline.bytes(of: item)) ?? []
        let problem = Problem(
            "timeout", stage: "watchdog",
            message: "took more than \(seconds) seconds; raise `limits: seconds` in the pipeline file and replay it")
        return .reject(
            replayable(Reject(uri: item.uri, sha256: Pipeline.digest(of: bytes), problem: problem), item, bytes))
    }

    /// Does one input's work.
    func process(_ element: Inputs.Element, _ stored: KnownDocument?) -> Written {
        switch element {
        case .failure(let error): return .reject(Pipeline.reject(of: error))
        case .skipped(let uri, let reason): return .skipped(uri: uri, reason: reason)
        case .item(let item):
            do {
                let bytes = try pipeline.bytes(of: item)
                if let stored, stored.pipelineDigest == pipeline.stamp.digest,
                    stored.sha256 == Pipeline.digest(of: bytes)
                {
                    return .unchanged(stored, element, byteCount: bytes.count)
                }
                return written(pipeline.outcome(of: bytes, uri: item.uri, hints: item.hints), item, bytes)
            } catch {
                return .reject(Pipeline.reject(of: error))
            }
        }
    }

    private func written(_ outcome: Outcome, _ item: InputItem, _ bytes: [UInt8]) -> Written {
        switch outcome {
        case .record(let record):
            switch encoder.encode(record) {
            case .record(let encoded):
                guard let heldAt, let embargo = encoded.facts.embargo, !embargo.isOver(at: heldAt) else {
                    return .record(encoded)
                }
                let kept = InputItem(uri: item.uri, place: .bytes(bytes), hints: item.hints)
                return .held(HeldDocument(item: kept, sha256: encoded.sha256, embargo: embargo))
            case .problem(let problem):
                return .reject(replayable(Reject(uri: item.uri, sha256: record.id, problem: problem), item, bytes))
            }
        case .reject(let reject): return .reject(replayable(reject, item, bytes))
        case .skipped(let uri, let reason): return .skipped(uri: uri, reason: reason)
        }
    }

    private func replayable(_ reject: Reject, _ item: InputItem, _ bytes: [UInt8]) -> Reject {
        guard keepsRejectedBytes, bytes.count <= Self.maximumKeptBytes else { return reject }
        var reject = reject
        reject.bytes = bytes
        reject.mediaType = item.hints.mediaType
        reject.charset = item.hints.charset
        return reject
    }
}
