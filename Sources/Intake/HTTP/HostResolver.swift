internal import Dispatch
internal import Glibc
internal import NIOCore
internal import Synchronization

/// Finds the addresses of a host.
///
/// The system's resolver blocks, so that it runs on a thread of the dispatch pool; where it takes too long, its answer is dropped.
enum HostResolver {
    /// Looks a host up; a numeric address is its own.
    ///
    /// - Returns: Its addresses in the system's order, none where there is no such host; nil where the time was over, or the task is
    ///   cancelled.
    static func addresses(of host: String, atMost limit: Duration) async -> [NetworkAddress]? {
        if let address = NetworkAddress(host) { return [address] }
        let answer = Answer()
        let timer = TimeLimit.schedule(after: limit) { answer.give(nil) }
        defer { timer.cancel() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                answer.wait(continuation)
                DispatchQueue.global().async { answer.give(resolve(host)) }
            }
        } onCancel: {
            answer.give(nil)
        }
    }

    private static func resolve(_ host: String) -> [NetworkAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_ADDRCONFIG
        var list: UnsafeMutablePointer<addrinfo>?
        var code = getaddrinfo(host, nil, &hints, &list)
        if code != 0 {
            // Without a network of its family AI_ADDRCONFIG hides even a numeric address.
            hints.ai_flags = 0
            code = getaddrinfo(host, nil, &hints, &list)
        }
        guard code == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var result: [NetworkAddress] = []
        var next = list
        while let entry = next {
            if let address = entry.pointee.ai_addr.flatMap({ NetworkAddress(UnsafePointer($0)) }),
                !result.contains(address)
            {
                result.append(address)
            }
            next = entry.pointee.ai_next
        }
        return result
    }

    /// Answers a continuation once, whichever of both comes first.
    private final class Answer: Sendable {
        private enum State {
            case open
            case waiting(CheckedContinuation<[NetworkAddress]?, Never>)
            case given([NetworkAddress]?)
        }

        private let state = Mutex(State.open)

        func wait(_ continuation: CheckedContinuation<[NetworkAddress]?, Never>) {
            state.withLock { state in
                if case .given(let addresses) = state {
                    continuation.resume(returning: addresses)
                } else {
                    state = .waiting(continuation)
                }
            }
        }

        func give(_ addresses: [NetworkAddress]?) {
            state.withLock { state in
                switch state {
                case .open: break
                case .waiting(let continuation): continuation.resume(returning: addresses)
                case .given: return
                }
                state = .given(addresses)
            }
        }
    }
}
