internal import DatelinePipeline

/// The progress line on standard error, at most ten times a second.
struct Progress {
    private let isShown: Bool
    /// Bytes of all inputs, where they are known.
    private let totalBytes: Int?
    private var lastShown = -1.0
    private var isVisible = false

    init(isShown: Bool, totalBytes: Int?) {
        self.isShown = isShown
        self.totalBytes = totalBytes
    }

    /// Draws the line anew.
    mutating func show(_ summary: RunSummary, since earlier: RunSummary, seconds: Double) {
        guard isShown, seconds - lastShown >= 0.1 else { return }
        lastShown = seconds
        isVisible = true
        let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧"]
        let line =
            "\(frames[Int(seconds * 10) % frames.count]) " + remaining(summary, since: earlier, seconds: seconds)
            + summary.line(seconds: seconds, since: earlier)
        Console.write("\r\u{1B}[2K" + String(line.prefix(max(10, Console.width - 1))), to: .error)
    }

    /// `37 %, 02:10 left; `, where sizes are known: archives unpack to more than they are, so for plain files alone.
    private func remaining(_ summary: RunSummary, since earlier: RunSummary, seconds: Double) -> String {
        guard let totalBytes, totalBytes > 0, summary.byteCount > earlier.byteCount, seconds > 1 else { return "" }
        let share = min(1, Double(summary.byteCount) / Double(totalBytes))
        let rate = Double(summary.byteCount - earlier.byteCount) / seconds
        let left = Int(max(0, Double(totalBytes - summary.byteCount) / rate))
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
