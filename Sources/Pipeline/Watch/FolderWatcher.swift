internal import DatelineExports
internal import DatelineIntake

/// Watches a folder: a file that was written or moved there is ingested, an archive with all that is in it.
struct FolderWatcher {
    /// Time from one look at the kernel's events to the next.
    private static let pause = Duration.milliseconds(200)

    let source: WatchDefinition.Source
    let limits: InputLimits
    let standardInterval: Duration
    let journal: WatchJournal
    let queue: WatchQueue
    let status: WatchStatus

    /// Watches until it is cancelled.
    func run() async throws(ExportError) {
        var failures = 0
        while !Task.isCancelled {
            do throws(WatchFailure) {
                let events = try events()
                failures = 0
                while !Task.isCancelled {
                    try await take(events.next())
                    do { try await Task.sleep(for: Self.pause) } catch { return }
                }
            } catch {
                switch error {
                case .journal(let failure): throw failure
                case .source(let failure):
                    failures += 1
                    status.failed(source.name, failure.message, failures: failures)
                    let pause = ListWatcher.pause(after: failures, interval: source.interval ?? standardInterval)
                    do { try await Task.sleep(for: pause) } catch { return }
                }
            }
        }
    }

    private func events() throws(WatchFailure) -> FolderEvents {
        do throws(InputError) {
            return try FolderEvents(source.place)
        } catch {
            throw .source(error)
        }
    }

    private func take(_ paths: [[UInt8]]) async throws(WatchFailure) {
        status.saw(source.name)
        guard !paths.isEmpty else { return }
        for path in paths where !Task.isCancelled {
            do throws(ExportError) {
                try await take(path)
            } catch {
                throw .journal(error)
            }
        }
        await queue.finish(source.name, WatchJournal.SourceState(lastSuccess: WatchStatus.now))
    }

    private func take(_ path: [UInt8]) async throws(ExportError) {
        let id = InputURI.of(path: path)
        guard let version = FolderEvents.version(of: path), let name = String(validating: path, as: UTF8.self),
            try journal.entry(id, of: source.name)?.version != version
        else { return }
        var inputs = Inputs([name], limits: limits)
        while let element = inputs.next() {
            switch element {
            case .item(let item): await queue.put(.document(item, nil))
            case .failure(let error): await queue.put(.failure(error))
            case .skipped: continue
            }
        }
        await queue.put(.entry(WatchJournal.Entry(source: source.name, id: id, version: version)))
    }
}
