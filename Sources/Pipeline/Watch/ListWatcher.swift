internal import DatelineDocuments
internal import DatelineExports
internal import DatelineIntake
internal import DatelineRecords

/// Looks at one source of the network: a feed, a page, a file of addresses.
struct ListWatcher: Sendable {
    /// Lists inside an index of sitemaps that are read.
    private static let maximumLists = 1000
    /// Older pages that are read of a feed that is new.
    private static let maximumPages = 100
    /// Hosts that are asked at a time, each for one document after the other.
    private static let maximumHosts = 32
    /// Bounds of the time to the next look that a feed asks for: caches are told 0 seconds or years.
    private static let intervals = 60...86_400
    /// Attempts at an entry before it is given up until the list says something new about it.
    private static let maximumAttempts = 10

    let source: WatchDefinition.Source
    let standardInterval: Duration
    let fetcher: Fetcher
    let journal: WatchJournal
    let queue: WatchQueue
    let status: WatchStatus

    /// What a look gave.
    private struct Look {
        var interval: Duration?
        var freshness = FetchResult.Freshness()
        /// Whether something waits for another attempt, so that the list must be read in full next time.
        var isIncomplete = false
        /// Whether older pages of the feed wait.
        var lacksPages = false
    }

    /// Looks again and again until it is cancelled or the source is gone.
    func run() async throws(ExportError) {
        var state = try journal.source(source.name)
        // As the list said when it was read last: an answer that nothing has changed does not say it again.
        var stated: Duration?
        while !Task.isCancelled {
            var pause: Duration
            do throws(WatchFailure) {
                let look = try await look(state)
                state.freshness = look.isIncomplete ? FetchResult.Freshness() : look.freshness
                state.failures = 0
                if !look.lacksPages { state.lastSuccess = WatchStatus.now }
                stated = look.interval ?? stated
                pause = source.interval ?? stated ?? standardInterval
            } catch {
                if Task.isCancelled { break }
                switch error {
                case .journal(let failure): throw failure
                case .source(let failure):
                    state.failures += 1
                    status.failed(source.name, failure.message, failures: state.failures, isGone: failure.isGone)
                    if failure.isGone { return await queue.finish(source.name, state) }
                    pause = Self.pause(after: state.failures, interval: source.interval ?? standardInterval)
                    if let asked = failure.retryAfter {
                        pause = max(pause, min(.seconds(asked), WatchDefinition.maximumPause))
                    }
                }
            }
            await queue.finish(source.name, state)
            do { try await Task.sleep(for: pause) } catch { break }
        }
    }

    private static func bounded(_ seconds: Int) -> Int { min(max(seconds, intervals.lowerBound), intervals.upperBound) }

    /// Twice as long after each failure, up to six hours, and a tenth more or less so that sources do not march in step.
    static func pause(after failures: Int, interval: Duration) -> Duration {
        let base = min(WatchDefinition.maximumPause, max(interval, .milliseconds(100)) * (1 << min(failures, 20)))
        return base * Double.random(in: 0.9...1.1)
    }

    // MARK: A look

    private func look(_ state: WatchJournal.SourceState) async throws(WatchFailure) -> Look {
        switch source.kind {
        case .page: try await lookAtPage()
        case .urls: try await lookAtAddresses()
        case .feed, .folder: try await lookAtList(state)
        }
    }

    private func lookAtPage() async throws(WatchFailure) -> Look {
        guard let address = WebAddress(source.place) else { return Look() }
        let entry = Self.entry(address)
        let known = try known(entry.id)
        do throws(FetchFailure) {
            try await take(entry, at: address, mark(entry.id), known)
        } catch {
            throw .source(error)
        }
        status.saw(source.name)
        return Look()
    }

    private func lookAtAddresses() async throws(WatchFailure) -> Look {
        let bytes: [UInt8]
        do throws(InputError) {
            bytes = try Inputs.bytes(
                of: InputItem(uri: source.place, place: .file(Array(source.place.utf8))),
                limit: InputLimits().maximumBytes)
        } catch {
            throw .source(error)
        }
        status.saw(source.name)
        _ = try await ingest(DocumentListReader.read(bytes, mediaType: "text/uri-list")?.entries ?? [])
        return Look()
    }

    private static func entry(_ address: WebAddress) -> DocumentList.Entry {
        var entry = DocumentList.Entry(id: address.text)
        entry.address = address
        return entry
    }

    /// A list, then those that it names if it is an index, or its older pages if it is new here.
    private func lookAtList(_ state: WatchJournal.SourceState) async throws(WatchFailure) -> Look {
        var look = Look()
        guard let address = WebAddress(source.place) else { return look }
        let document: FetchedDocument
        let list: DocumentList
        do throws(FetchFailure) {
            switch try await fetcher.fetch(address, known: state.freshness) {
            case .notModified(let freshness):
                look.freshness = freshness
                status.saw(source.name)
                return look
            case .document(let found):
                document = found
                list = try Self.list(in: found, at: address)
            }
        } catch {
            throw .source(error)
        }
        status.saw(source.name)
        look.freshness = document.freshness
        look.interval = (list.interval ?? document.freshness.maximumAge).map { .seconds(Self.bounded($0)) }
        if try await !ingest(list.entries) { look.isIncomplete = true }
        if list.kind == .sitemapIndex {
            // What an index names may change though the index does not.
            look.isIncomplete = true
            try await readSitemaps(list.lists, seen: [address])
        } else if state.lastSuccess == nil, let next = list.next {
            look.lacksPages = try await !readPages(from: next, behind: address)
            if look.lacksPages { look.isIncomplete = true }
        }
        return look
    }

    private static func list(in document: FetchedDocument, at address: WebAddress) throws(FetchFailure) -> DocumentList
    {
        let list = DocumentListReader.read(
            document.bytes, mediaType: document.hints.mediaType, charset: document.hints.charset,
            address: document.address)
        if let list { return list }
        let links = FeedLinks.find(in: document.bytes, charset: document.hints.charset, address: document.address)
        throw FetchFailure(
            "list-invalid",
            "\(address.text) is neither a feed nor a sitemap"
                + (links.first.map { "; it is a page that names the feed \($0.text): give that address" } ?? ""))
    }

    // MARK: Further lists

    /// What a sitemap of an index or an older page of a feed gave.
    private enum Further {
        case list(DocumentList, FetchResult.Freshness)
        case unchanged
        /// It failed, and is tried again later.
        case waiting
        /// It failed for good.
        case missing
    }

    /// Reads the sitemaps of an index, those that an inner index names included.
    private func readSitemaps(_ places: [WebAddress], seen: Set<WebAddress>) async throws(WatchFailure) {
        var seen = seen
        var rest = places[...]
        while let place = rest.popFirst(), seen.count <= Self.maximumLists, !Task.isCancelled {
            guard seen.insert(place).inserted else { continue }
            let known = try known(Self.listID(place))
            guard case .list(let list, let freshness) = try await further(place, known, known?.freshness) else {
                continue
            }
            rest += list.lists
            var mark = mark(Self.listID(place))
            // Only a sitemap whose pages are all there may answer that it has not changed.
            if try await ingest(list.entries), list.lists.isEmpty { mark.freshness = freshness }
            if mark != known { await queue.put(.entry(mark)) }
        }
    }

    /// Reads the older pages of a feed that was not here before.
    ///
    /// - Returns: False where one of them waits for another attempt.
    private func readPages(from first: WebAddress, behind address: WebAddress) async throws(WatchFailure) -> Bool {
        var seen: Set<WebAddress> = [address]
        var next: WebAddress? = first
        var isComplete = true
        while let place = next, seen.count <= Self.maximumPages, seen.insert(place).inserted {
            if Task.isCancelled { return false }
            let known = try known(Self.listID(place))
            switch try await further(place, known, nil) {
            case .list(let list, _):
                next = list.next
                if try await !ingest(list.entries) { isComplete = false }
                if known != nil { await queue.put(.entry(mark(Self.listID(place)))) }
            case .waiting: return false
            case .unchanged, .missing: return isComplete
            }
        }
        return isComplete
    }

    private static func listID(_ place: WebAddress) -> String { "list " + place.text }

    private func further(
        _ place: WebAddress, _ known: WatchJournal.Entry?, _ freshness: FetchResult.Freshness?
    ) async throws(WatchFailure) -> Further {
        if known?.waits == true { return .waiting }
        do throws(FetchFailure) {
            switch try await fetcher.fetch(place, known: freshness ?? FetchResult.Freshness()) {
            case .notModified: return .unchanged
            case .document(let document): return .list(try Self.list(in: document, at: place), document.freshness)
            }
        } catch {
            if Task.isCancelled || error.code == "stopped" { return .waiting }
            await queue.put(.entry(await missed(mark(Self.listID(place)), known, place, error)))
            return error.isTransient ? .waiting : .missing
        }
    }

    // MARK: Entries

    /// Hands new and changed entries on, the hosts beside each other.
    ///
    /// - Returns: False where one waits for another attempt.
    private func ingest(_ entries: [DocumentList.Entry]) async throws(WatchFailure) -> Bool {
        var hosts: [String] = []
        var byHost: [String: [DocumentList.Entry]] = [:]
        for entry in entries {
            let host = entry.address?.host ?? ""
            if byHost[host] == nil { hosts.append(host) }
            byHost[host, default: []].append(entry)
        }
        let results = await withTaskGroup(of: Result<Bool, WatchFailure>.self) { group in
            var next = 0
            var results: [Result<Bool, WatchFailure>] = []
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

    private func ingestInTurn(_ entries: [DocumentList.Entry]) async -> Result<Bool, WatchFailure> {
        var isComplete = true
        for entry in entries {
            if Task.isCancelled { return .success(false) }
            do throws(WatchFailure) {
                if try await !ingest(entry) { isComplete = false }
            } catch {
                return .failure(error)
            }
        }
        return .success(isComplete)
    }

    private func ingest(_ entry: DocumentList.Entry) async throws(WatchFailure) -> Bool {
        let isListed = source.kind == .feed
        let mark = mark(entry.id, version: isListed ? Self.version(of: entry) : "")
        let known = try known(entry.id)
        if let known, known.version == mark.version {
            if isListed, known.failures == 0 { return true }
            if known.waits { return false }
        }
        guard let address = entry.address else {
            if let item = entry.inlineItem(below: source.place) { await queue.put(.document(item, mark)) }
            return true
        }
        do throws(FetchFailure) {
            try await take(entry, at: address, mark, known)
            return true
        } catch {
            if Task.isCancelled || error.code == "stopped" { return false }
            // The list's own text stands in for the page.
            if let item = entry.inlineItem(below: source.place) {
                await queue.put(.document(item, mark))
                return true
            }
            var mark = await missed(mark, known, address, error)
            if isListed, error.isGone || mark.failures >= Self.maximumAttempts { mark.failures = 0 }
            await queue.put(.entry(mark))
            return mark.failures == 0
        }
    }

    /// Fetches a page, and hands it on where it is new.
    private func take(
        _ entry: DocumentList.Entry, at address: WebAddress, _ mark: WatchJournal.Entry, _ known: WatchJournal.Entry?
    ) async throws(FetchFailure) {
        var mark = mark
        switch try await fetcher.fetch(address, known: known?.freshness ?? FetchResult.Freshness()) {
        case .notModified(let freshness):
            mark.freshness = freshness
            if mark != known { await queue.put(.entry(mark)) }
        case .document(let document):
            mark.freshness = document.freshness
            var hints = document.hints
            hints.clues = entry.clues
            await queue.put(.document(InputItem(uri: address.text, place: .bytes(document.bytes), hints: hints), mark))
        }
    }

    /// Tells of what cannot be had, the first time.
    ///
    /// - Returns: Its mark with the time of another attempt.
    private func missed(
        _ mark: WatchJournal.Entry, _ known: WatchJournal.Entry?, _ address: WebAddress, _ failure: FetchFailure
    ) async -> WatchJournal.Entry {
        var mark = mark
        mark.failures = (known?.failures ?? 0) + 1
        let pause = Self.pause(after: mark.failures, interval: source.interval ?? standardInterval)
        mark.nextTry = WatchStatus.now + max(1, failure.retryAfter ?? Int(pause.components.seconds))
        if mark.failures == 1 { await queue.put(.failure(failure.inputError(uri: address.text))) }
        return mark
    }

    // MARK: What is remembered

    private func known(_ id: String) throws(WatchFailure) -> WatchJournal.Entry? {
        do throws(ExportError) {
            return try journal.entry(id, of: source.name)
        } catch {
            throw .journal(error)
        }
    }

    private func mark(_ id: String, version: String = "") -> WatchJournal.Entry {
        WatchJournal.Entry(source: source.name, id: id, version: version)
    }

    /// A digest of what the list says about an entry.
    private static func version(of entry: DocumentList.Entry) -> String {
        let parts = [entry.address?.text, entry.title, entry.published, entry.updated, "\(entry.content as Any)"]
        return String(Pipeline.digest(of: Array(parts.map { $0 ?? "" }.joined(separator: "\u{0}").utf8)).prefix(32))
    }
}

extension WatchJournal.Entry {
    /// Whether it failed and its time has not come.
    fileprivate var waits: Bool { failures > 0 && nextTry > WatchStatus.now }
}
