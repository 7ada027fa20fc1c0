public import Foundation

/// The command as a user runs it, for tests that stop it on the way.
public final class TestCommand {
    /// How a run ended.
    public struct Result: Sendable {
        public var code: Int32
        /// Whether a signal ended it.
        public var isKilled: Bool
        public var error: String
    }

    /// The binary that stands beside the test bundle, or the one that `DATELINE_BINARY` names.
    public static let binary: URL = {
        if let path = ProcessInfo.processInfo.environment["DATELINE_BINARY"] { return URL(fileURLWithPath: path) }
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        while folder.path != "/",
            !FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("dateline").path)
        {
            folder.deleteLastPathComponent()
        }
        if folder.path == "/" { folder = Repository.root.appendingPathComponent(".build/debug") }
        return folder.appendingPathComponent("dateline")
    }()

    private let process = Process()
    private let errorFile: URL

    /// Starts the command.
    public init(_ arguments: [String]) throws {
        errorFile = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-error-" + UUID().uuidString)
        try Data().write(to: errorFile)
        process.executableURL = Self.binary
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
    }

    /// Memory that it has, in kB; 0 where it has ended.
    public var residentKilobytes: Int {
        let text = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }

    /// Sends a signal.
    public func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits until it ends.
    public func wait() -> Result {
        process.waitUntilExit()
        let error = (try? String(contentsOf: errorFile, encoding: .utf8)) ?? ""
        try? FileManager.default.removeItem(at: errorFile)
        return Result(
            code: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal, error: error)
    }
}
