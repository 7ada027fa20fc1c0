internal import DatelineIntake

/// What a source found, on its way to the sink.
enum WatchWork: Sendable {
    /// A document to ingest; its entry is remembered once the record is durable.
    case document(InputItem, WatchJournal.Entry?)
    /// Something that became no document.
    case failure(InputError)
    /// An entry that needs no ingesting.
    case entry(WatchJournal.Entry)
    /// The end of a look at a source, remembered behind all that it found; `done` is told then.
    case looked(String, WatchJournal.SourceState, done: CheckedContinuation<Void, Never>)

    /// Source bytes that it holds in memory.
    var byteCount: Int {
        if case .document(let item, _) = self { item.heldByteCount } else { 0 }
    }
}

/// Work between the sources and the one who feeds the sink, bounded by count and bytes: a slow sink holds the sources back.
actor WatchQueue {
    private static let maximumCount = 256
    private static let maximumBytes = 64 << 20

    private var work: [WatchWork] = []
    private var byteCount = 0
    private var taker: CheckedContinuation<Void, Never>?
    private var givers: [CheckedContinuation<Void, Never>] = []
    private(set) var isClosed = false

    /// Adds work, when there is room; after `close` it is dropped.
    func put(_ item: WatchWork) async {
        while !isClosed, work.count >= Self.maximumCount || byteCount >= Self.maximumBytes {
            await withCheckedContinuation { givers.append($0) }
        }
        guard !isClosed else {
            if case .looked(_, _, let done) = item { done.resume() }
            return
        }
        work.append(item)
        byteCount += item.byteCount
        taker?.resume()
        taker = nil
    }

    /// Adds the end of a look, and waits until all that it found is durable.
    func finish(_ source: String, _ state: WatchJournal.SourceState) async {
        await withCheckedContinuation { done in
            Task { await self.put(.looked(source, state, done: done)) }
        }
    }

    /// Up to `limit` pieces of work; empty when `wake` was called.
    func take(_ limit: Int) async -> [WatchWork] {
        if work.isEmpty, !isClosed {
            await withCheckedContinuation { taker = $0 }
        }
        let batch = Array(work.prefix(limit))
        work.removeFirst(batch.count)
        byteCount -= batch.reduce(0) { $0 + $1.byteCount }
        for giver in givers { giver.resume() }
        givers = []
        return batch
    }

    /// Ends a `take` that waits: there may be something else to do.
    func wake() {
        taker?.resume()
        taker = nil
    }

    /// Takes no more work; what waits is dropped, for it is found again.
    func close() {
        isClosed = true
        for case .looked(_, _, let done) in work { done.resume() }
        work = []
        byteCount = 0
        wake()
        for giver in givers { giver.resume() }
        givers = []
    }
}
