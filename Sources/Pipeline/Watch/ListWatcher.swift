internal import DatelineDocuments
internal import DatelineExports
internal import DatelineIntake
internal import DatelineRecords

/// Looks at one source of the network: a feed, a page, a file of addresses.
struct ListWatcher: Sendable {
    /// Lists inside an index of sitemaps that are read.
    private static let maximumLists = 1000
    /// Hosts that are asked at a time, each for one document after the other.
    private static let maximumHosts = 32

    let source: WatchDefinition.Source
    let standardInterval: Duration
    let fetcher: Fetcher
    let journal: WatchJournal
    let queue: WatchQueue
    let status: WatchStatus

    /// What a look gave.
    private struct Look {
        var entries: [DocumentList.Entry] = []
        var interval: Duration?
        var freshness = FetchResult.Freshness()
        /// Whether an entry waits for another attempt, so that the list must be read in full next time.
        var isIncomplete = false
    }

    /// Looks again and again until it is cancelled.
    func run() async throws(ExportError) {
        var state = try journal.source(source.name)
        while !Task.isCancelled {
            var pause: Duration
            do throws(FetchFailure) {
                let look = try await look(state)
                state.freshness = look.isIncomplete ? FetchResult.Freshness() : look.freshness
                state.failures = 0
                state.lastSuccess = WatchStatus.now
                pause = source.interval ?? look.interval ?? standardInterval
            } catch {
                if Task.isCancelled { break }
                guard error.code != "journal-failed" else {
                    throw ExportError("output-failed", output: source.name, reason: error.message)
                }
                state.failures += 1
                pause = Self.pause(after: state.failures, interval: source.interval ?? standardInterval)
                if let asked = error.retryAfter {
                    pause = max(pause, min(.seconds(asked), WatchDefinition.maximumPause))
                }
                status.failed(source.name, error.message, failures: state.failures)
            }
            await queue.finish(source.name, state)
            do { try await Task.sleep(for: pause) } catch { break }
        }
    }

    /// Twice as long after each failure, up to six hours, and a tenth more or less so that sources do not march in step.
    static func pause(after failures: Int, interval: Duration) -> Duration {
        let base = min(WatchDefinition.maximumPause, max(interval, .milliseconds(100)) * (1 << min(failures, 20)))
        return base * Double.random(in: 0.9...1.1)
    }

    // MARK: A look

    private func look(_ state: WatchJournal.SourceState) async throws(FetchFailure) -> Look {
        var look: Look
        switch source.kind {
        case .page:
            look = Look()
            look.entries = WebAddress(source.place).map { [Self.entry($0)] } ?? []
        case .urls: look = try addresses()
        case .feed, .folder:
            guard let address = WebAddress(source.place) else { return Look() }
            var count = 0
            look = try await list(at: address, known: state.freshness, count: &count)
        }
        status.saw(source.name)
        if try await !ingest(look.entries) { look.isIncomplete = true }
        return look
    }

    private static func entry(_ address: WebAddress) -> DocumentList.Entry {
        var entry = DocumentList.Entry(id: address.text)
        entry.address = address
        return entry
    }

    private func addresses() throws(FetchFailure) -> Look {
        let bytes: [UInt8]
        do {
            bytes = try Inputs.bytes(
                of: InputItem(uri: source.place, place: .file(Array(source.place.utf8))),
                limit: InputLimits().maximumBytes)
        } catch {
            throw FetchFailure(error.code, error.message)
        }
        var look = Look()
        look.entries = DocumentListReader.read(bytes, mediaType: "text/uri-list")?.entries ?? []
        return look
    }

    /// A list with those that it names, if it is an index.
    private func list(
        at address: WebAddress, known: FetchResult.Freshness, count: inout Int
    ) async throws(FetchFailure) -> Look {
        count += 1
        var look = Look()
        switch try await fetcher.fetch(address, known: known) {
        case .notModified(let freshness):
            look.freshness = freshness
            look.interval = freshness.maximumAge.map { .seconds($0) }
        case .document(let document):
            guard
                let list = DocumentListReader.read(
                    document.bytes, mediaType: document.hints.mediaType, charset: document.hints.charset,
                    address: document.address)
            else {
                throw FetchFailure("list-invalid", "\(address.text) is neither a feed nor a sitemap")
            }
            look.freshness = document.freshness
            look.interval = (list.interval ?? document.freshness.maximumAge).map { .seconds(max(1, $0)) }
            look.entries = list.entries
            guard list.kind == .sitemapIndex else { break }
            // What an index names may change though the index does not.
            look.isIncomplete = true
            for inner in list.lists where count < Self.maximumLists {
                let below = try await self.list(at: inner, known: FetchResult.Freshness(), count: &count)
                look.entries += below.entries
            }
        }
        return look
    }

    // MARK: Entries

    /// Hands new and changed entries on, the hosts beside each other.
    ///
    /// - Returns: False where one waits for another attempt.
    private func ingest(_ entries: [DocumentList.Entry]) async throws(FetchFailure) -> Bool {
        var hosts: [String] = []
        var byHost: [String: [DocumentList.Entry]] = [:]
        for entry in entries {
            let host = entry.address?.host ?? ""
            if byHost[host] == nil { hosts.append(host) }
            byHost[host, default: []].append(entry)
        }
        let results = await withTaskGroup(of: Result<Bool, FetchFailure>.self) { group in
            var next = 0
            var results: [Result<Bool, FetchFailure>] = []
            while next < hosts.count || !group.isEmpty {
                while next < hosts.count, next - results.count < Self.maximumHosts {
                    let own = byHost[hosts[next]] ?? []
                    group.addTask { await ingestInTurn(own) }
                    next += 1
                }
                if let result = await group.next() { results.append(result) }
            }
            return results
        }
        var isComplete = true
        for result in results where try !result.get() { isComplete = false }
        return isComplete
    }

    private func ingestInTurn(_ entries: [DocumentList.Entry]) async -> Result<Bool, FetchFailure> {
        var isComplete = true
        for entry in entries {
            if Task.isCancelled { return .failure(FetchFailure("stopped", "was stopped")) }
            do throws(ExportError) {
                if try await !ingest(entry) { isComplete = false }
            } catch {
                return .failure(FetchFailure("journal-failed", error.reason))
            }
        }
        return .success(isComplete)
    }

    private func ingest(_ entry: DocumentList.Entry) async throws(ExportError) -> Bool {
        let isListed = source.kind == .feed
        let version = isListed ? Self.version(of: entry) : ""
        let known = try journal.entry(entry.id, of: source.name)
        if isListed, let known, known.failures == 0, known.version == version { return true }
        if let known, known.failures > 0, known.nextTry > WatchStatus.now, known.version == version { return false }
        var mark = WatchJournal.Entry(source: source.name, id: entry.id, version: version)
        guard let address = entry.address else {
            if let item = entry.inlineItem(below: source.place) { await queue.put(.document(item, mark)) }
            return true
        }
        do throws(FetchFailure) {
            switch try await fetcher.fetch(address, known: known?.freshness ?? FetchResult.Freshness()) {
            case .notModified(let freshness):
                mark.freshness = freshness
                if mark != known { await queue.put(.entry(mark)) }
            case .document(let document):
                mark.freshness = document.freshness
                var hints = document.hints
                hints.clues = entry.clues
                await queue.put(
                    .document(InputItem(uri: address.text, place: .bytes(document.bytes), hints: hints), mark))
            }
            return true
        } catch {
            if Task.isCancelled || error.code == "stopped" { return false }
            return await missed(entry, mark, known, error)
        }
    }

    /// The page cannot be had: the list's own text stands in for it; else it is tried again later.
    private func missed(
        _ entry: DocumentList.Entry, _ mark: WatchJournal.Entry, _ known: WatchJournal.Entry?, _ failure: FetchFailure
    ) async -> Bool {
        if let item = entry.inlineItem(below: source.place) {
            await queue.put(.document(item, mark))
            return true
        }
        var mark = mark
        mark.failures = (known?.failures ?? 0) + 1
        let pause = Self.pause(after: mark.failures, interval: source.interval ?? standardInterval)
        mark.nextTry = WatchStatus.now + max(1, failure.retryAfter ?? Int(pause.components.seconds))
        if mark.failures == 1, let address = entry.address {
            await queue.put(.failure(failure.inputError(uri: address.text)))
        }
        await queue.put(.entry(mark))
        return false
    }

    /// A digest of what the list says about an entry.
    private static func version(of entry: DocumentList.Entry) -> String {
        let parts = [entry.address?.text, entry.title, entry.published, entry.updated, "\(entry.content as Any)"]
        return String(Pipeline.digest(of: Array(parts.map { $0 ?? "" }.joined(separator: "\u{0}").utf8)).prefix(32))
    }
}
