/// The article's text as JSON-LD states it, asked whether a run of the page stands in it.
struct ArticleBody: Sendable {
    /// The text.
    let text: String
    /// Number of its letters.
    let letterCount: Int
    /// Hashes of all windows of letters.
    private let windows: Set<UInt64>
    private static let windowLength = 24

    /// Null where the text is too short to be evidence.
    init?(_ text: String) {
        var letters = Self.letters(Array(text.utf8))
        guard letters.count >= 200 else { return nil }
        if letters.count > 400_000 { letters.removeSubrange(400_000...) }
        self.text = text
        letterCount = letters.count
        var windows = Set<UInt64>(minimumCapacity: letters.count)
        Self.eachWindow(of: letters) { windows.insert($0) }
        self.windows = windows
    }

    /// Whether a run's beginning and end stand in the text.
    func holds(_ run: PageOutline.Run, of page: HTMLPage) -> Bool {
        guard run.length >= Int32(Self.windowLength) else { return false }
        var bytes: [UInt8] = []
        for index in Int(run.first)..<Int(run.end) where page.nodes[index].tag == .text {
            bytes += page.text[Int(page.nodes[index].textStart)..<Int(page.nodes[index].textEnd)]
        }
        let letters = Self.letters(bytes)
        guard letters.count >= Self.windowLength else { return false }
        var hits = 0
        var total = 0
        Self.eachWindow(of: letters) { hash in
            total += 1
            if windows.contains(hash) { hits += 1 }
        }
        return hits * 10 >= total * 6
    }

    /// Letters and digits in lower case, all else left out.
    private static func letters(_ bytes: [UInt8]) -> [UInt8] {
        bytes.compactMap { byte in
            switch byte {
            case 0x30...0x39, 0x61...0x7A, 0xC3...0xDF, 0xE3...0xFF: byte
            case 0x41...0x5A: byte | 0x20
            default: nil
            }
        }
    }

    private static func eachWindow(of bytes: [UInt8], _ body: (UInt64) -> Void) {
        let base: UInt64 = 1_000_003
        var power: UInt64 = 1
        for _ in 1..<windowLength { power = power &* base }
        var hash: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            if index >= windowLength { hash = hash &- UInt64(bytes[index - windowLength]) &* power }
            hash = hash &* base &+ UInt64(byte)
            if index >= windowLength - 1 { body(hash) }
        }
    }
}
