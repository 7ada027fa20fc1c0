internal import AsyncHTTPClient
internal import NIOCore
internal import Synchronization

/// Ends work that takes too long.
///
/// The timer is one of the event loop, which forgets it once the work is done; a sleeping task would be kept until its time.
enum TimeLimit {
    /// Runs work, cancelled when the time is over.
    ///
    /// - Throws: What the work throws; `FetchFailure` `fetch-timeout`.
    static func run<Value: Sendable>(
        _ time: Duration, _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let isOver = Mutex(false)
        let work = Task { try await body() }
        let timer = schedule(after: time) {
            isOver.withLock { $0 = true }
            work.cancel()
        }
        defer { timer.cancel() }
        do {
            return try await withTaskCancellationHandler {
                try await work.value
            } onCancel: {
                work.cancel()
            }
        } catch {
            guard isOver.withLock({ $0 }) else { throw error }
            throw FetchFailure("fetch-timeout", "took longer than \(time.components.seconds) s", isTransient: true)
        }
    }

    /// Does something later, unless it is cancelled.
    static func schedule(after time: Duration, _ action: @escaping @Sendable () -> Void) -> Scheduled<Void> {
        HTTPClient.defaultEventLoopGroup.any().scheduleTask(in: .nanoseconds(time.nanoseconds), action)
    }
}
