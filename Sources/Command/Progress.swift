internal import DatelinePipeline

/// The progress line on standard error, at most ten times a second.
struct Progress {
    private let isShown: Bool
    private var lastShown = -1.0
    private var isVisible = false

    init(isShown: Bool) { self.isShown = isShown }

    /// Draws the line anew.
    mutating func show(_ summary: RunSummary, seconds: Double) {
        guard isShown, seconds - lastShown >= 0.1 else { return }
        lastShown = seconds
        isVisible = true
        let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧"]
        let line = "\(frames[Int(seconds * 10) % frames.count]) " + summary.line(seconds: seconds)
        Console.write("\r\u{1B}[2K" + String(line.prefix(max(10, Console.width - 1))), to: .error)
    }

    /// Removes the line.
    mutating func clear() {
        guard isVisible else { return }
        isVisible = false
        Console.write("\r\u{1B}[2K", to: .error)
    }
}
