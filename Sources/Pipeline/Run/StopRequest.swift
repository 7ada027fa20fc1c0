internal import Glibc
internal import Synchronization

/// Asks a run to stop: it ends as after a kill, and can be resumed.
public enum StopRequest {
    private static let number = Atomic<Int32>(0)

    /// Lets SIGINT, SIGTERM and SIGHUP ask; a second one ends the process at once.
    public static func listen() {
        for signalNumber in [SIGINT, SIGTERM, SIGHUP] {
            signal(signalNumber) { received in
                StopRequest.number.store(received, ordering: .relaxed)
                signal(received, SIG_DFL)
            }
        }
    }

    /// The signal that came, 0 for none.
    static var signalNumber: Int32 { number.load(ordering: .relaxed) }

    /// `SIGINT` and others by name.
    static func name(_ number: Int32) -> String {
        number == SIGINT ? "SIGINT" : number == SIGTERM ? "SIGTERM" : number == SIGHUP ? "SIGHUP" : "signal \(number)"
    }
}
