internal import Glibc

/// Why records could not be written.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// In kebab case: `output-unwritable`, `output-closed`, `output-failed`, `output-full`, `run-unfinished`, `run-other`, `database-newer`,
    /// `database-locked`, `database-refused` …
    public var code: String
    /// Where they should go.
    public var output: String
    /// What the system or the database says, or what to do.
    public var reason: String

    init(_ code: String, output: String, number: Int32) {
        self.init(code, output: output, reason: String(cString: strerror(number)))
    }

    /// Makes an error.
    public init(_ code: String, output: String, reason: String) {
        self.code = code
        self.output = output
        self.reason = reason
    }

    /// Whether it is a mistake of usage, met before anything was read.
    public var isConfiguration: Bool {
        [
            "output-unwritable", "run-unfinished", "run-missing", "run-other", "database-newer", "database-locked",
            "database-unreachable", "port-unavailable",
        ]
        .contains(code)
    }

    /// `OUTPUT: REASON`.
    public var description: String {
        switch code {
        case "stopped": reason
        case "output-closed": "\(output) was closed by its reader"
        case "output-unwritable", "output-failed", "output-full": "\(output): cannot be written: \(reason)"
        default: "\(output): \(reason)"
        }
    }
}
