internal import DatelineExports
internal import Foundation
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

    /// Ends the process with exit code 3 some seconds after a signal, should it still run: what is durable then is whole.
    public static func endAfterSignal(seconds: Int) {
        let thread = Thread {
            while signalNumber == 0 { usleep(100_000) }
            sleep(UInt32(seconds))
            _exit(3)
        }
        thread.stackSize = 1 << 17
        thread.start()
    }

    /// The signal that came, 0 for none.
    static var signalNumber: Int32 { number.load(ordering: .relaxed) }

    /// Says that the signal ended what was under way.
    static var error: ExportError {
        ExportError("stopped", output: "dateline", reason: "\(name(signalNumber)) came")
    }

    /// `SIGINT` and others by name.
    static func name(_ number: Int32) -> String {
        number == SIGINT ? "SIGINT" : number == SIGTERM ? "SIGTERM" : number == SIGHUP ? "SIGHUP" : "signal \(number)"
    }
}
