internal import DatelinePipeline

/// The progress line on standard error, at most ten times a second.
struct Progress {
    private let isShown: Bool
    /// Bytes of all inputs, where they are known.
    private let totalBytes: Int?
    /// Bytes of the inputs that an earlier run did.
    var earlierBytes = 0
    private var lastShown = -1.0
    private var isVisible = false

    init(isShown: Bool, totalBytes: Int?) {
        self.isShown = isShown
        self.totalBytes = totalBytes
    }

    /// Draws the line anew.
    mutating func show(_ event: RunEvent, since earlier: RunSummary, seconds: Double) {
        guard isShown, seconds - lastShown >= 0.1 else { return }
        lastShown = seconds
        isVisible = true
        let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧"]
        let line =
            "\(frames[Int(seconds * 10) % frames.count]) " + remaining(event.passedBytes, seconds: seconds)
            + event.summary.line(seconds: seconds, since: earlier)
        Console.write("\r\u{1B}[2K" + String(line.prefix(max(10, Console.width - 1))), to: .error)
    }

    /// `37 %, 2:10 left; `, where the sizes of all inputs are known. Archives count packed.
    private func remaining(_ passed: Int, seconds: Double) -> String {
        guard let totalBytes, totalBytes > 0, passed > earlierBytes, seconds > 1 else { return "" }
        let share = min(1, Double(passed) / Double(totalBytes))
        let rate = Double(passed - earlierBytes) / seconds
        let left = Int(max(0, Double(totalBytes - passed) / rate))
        let clock =
            left >= 3600
            ? "\(left / 3600):\(Self.two(left / 60 % 60)):\(Self.two(left % 60))"
            : "\(left / 60):\(Self.two(left % 60))"
        return "\(Int(share * 100)) %, \(clock) left; "
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Removes the line.
    mutating func clear() {
        guard isVisible else { return }
        isVisible = false
        Console.write("\r\u{1B}[2K", to: .error)
    }
}
