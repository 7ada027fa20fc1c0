internal import Foundation

/// Programs that everybody has, timed beside ours in the same run: a ratio to them holds on any machine.
enum Baseline {
    /// Seconds that a shell command takes; nil where it fails to start.
    static func run(_ command: String) -> Double? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        do { try process.run() } catch { return nil }
        process.waitUntilExit()
        return Bench.seconds(since: start)
    }

    /// `xmllint --html` parsing the pages among the items, without output.
    static func parsePages(_ corpus: Corpus) -> Double? {
        let pages = corpus.items.filter { $0.path.hasSuffix(".html") }
        guard !pages.isEmpty else { return nil }
        return overList(pages.map(\.path), "xargs -0 xmllint --html --noout --nonet --huge")
    }

    /// `LC_ALL=C wc -w` over the given text.
    ///
    /// - Returns: Seconds by the clock, and of the processor.
    static func countWords(_ text: [UInt8]) -> (clock: Double, processor: Double)? {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dateline-bench-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        guard (try? Data(text).write(to: file)) != nil else { return nil }
        _ = run("cat '\(file.path)'")
        let start = ProcessorTime.ofChildren
        return run("LC_ALL=C wc -w '\(file.path)'").map { ($0, ProcessorTime.ofChildren - start) }
    }

    private static func overList(_ paths: [String], _ command: String) -> Double? {
        let list = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dateline-bench-\(UUID().uuidString).list")
        defer { try? FileManager.default.removeItem(at: list) }
        guard (try? Data(paths.joined(separator: "\0").utf8).write(to: list)) != nil else { return nil }
        return run("\(command) < '\(list.path)'")
    }
}
