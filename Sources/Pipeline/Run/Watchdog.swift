internal import Foundation
internal import Glibc
internal import Synchronization

/// Waits for a computation no longer than a time: the last resort where no limit on bytes, nodes or tokens held.
///
/// Nothing ends a computation from outside in Swift. It runs on a thread of its own, which costs some 20 µs; where its time is over the
/// thread is left behind at the lowest priority, until it is done or the process ends.
enum Watchdog {
    /// Runs `body`.
    ///
    /// - Returns: Its value; nil where the time was over, which is seen to a twentieth of a second.
    static func run<Value: Sendable>(
        atMost limit: Duration, _ body: @escaping @Sendable () -> Value
    ) async -> Value? {
        let answer = Answer<Value>()
        let ticket = Clock.shared.add(ContinuousClock.now + limit) { answer.expire() }
        defer { Clock.shared.remove(ticket) }
        return await withCheckedContinuation { continuation in
            answer.wait(continuation)
            let thread = Thread {
                answer.begin()
                answer.give(body())
            }
            thread.stackSize = stackSize
            thread.start()
        }
    }

    /// `SCHED_IDLE` of Linux, a macro of C that does not come through: runs when nobody else wants to.
    fileprivate static let idlePolicy: Int32 = 5

    /// As much as a main thread has.
    private static let stackSize = 8 << 20

    /// Calls what is due, from a thread of its own: tasks may all be held up when it is needed.
    private final class Clock: Sendable {
        static let shared = Clock()

        private struct Entry {
            var deadline: ContinuousClock.Instant
            var expire: @Sendable () -> Void
        }

        private struct State {
            var entries: [Int: Entry] = [:]
            var last = 0
        }

        private let state = Mutex(State())

        private init() {
            Thread { [self] in
                while true {
                    Thread.sleep(forTimeInterval: 0.05)
                    expire(at: .now)
                }
            }.start()
        }

        /// Calls `expire` at a moment, unless its ticket is given back before.
        func add(_ deadline: ContinuousClock.Instant, _ expire: @escaping @Sendable () -> Void) -> Int {
            state.withLock { state in
                state.last += 1
                state.entries[state.last] = Entry(deadline: deadline, expire: expire)
                return state.last
            }
        }

        func remove(_ ticket: Int) { state.withLock { _ = $0.entries.removeValue(forKey: ticket) } }

        private func expire(at now: ContinuousClock.Instant) {
            let due = state.withLock { state in
                let due = state.entries.filter { $0.value.deadline <= now }
                for ticket in due.keys { state.entries[ticket] = nil }
                return due.values.map(\.expire)
            }
            for expire in due { expire() }
        }
    }

    /// Answers a continuation once.
    private final class Answer<Value: Sendable>: Sendable {
        private struct State {
            var continuation: CheckedContinuation<Value?, Never>?
            var thread: pthread_t?
        }

        private let state = Mutex(State())

        func wait(_ continuation: CheckedContinuation<Value?, Never>) {
            state.withLock { $0.continuation = continuation }
        }

        func begin() { state.withLock { $0.thread = pthread_self() } }

        func give(_ value: Value) {
            let continuation = state.withLock { state in
                state.thread = nil
                return state.continuation.take()
            }
            continuation?.resume(returning: value)
        }

        func expire() {
            let continuation = state.withLock { state in
                // While the lock is held the thread cannot end: it gives its answer first.
                if let thread = state.thread {
                    var parameters = sched_param()
                    pthread_setschedparam(thread, Watchdog.idlePolicy, &parameters)
                }
                return state.continuation.take()
            }
            continuation?.resume(returning: nil)
        }
    }
}
