/// A line of plain text, without its line end.
struct TextLine {
    /// Its bytes, ends trimmed.
    var bytes: [UInt8]
    /// Cells of white space before it.
    var indent: Int
    /// Width in cells: a CJK character fills two.
    var width: Int
    /// Width of its first word.
    var firstWordWidth: Int
    /// Whether two spaces at its end ask for a line break, as in Markdown.
    var hasHardBreak = false

    var isBlank: Bool { bytes.isEmpty }

    init(_ raw: ArraySlice<UInt8>) {
        var start = raw.startIndex
        var indent = 0
        while start < raw.endIndex {
            let byte = raw[start]
            if byte == 0x20 || byte < 0x20 {
                indent += byte == 0x09 ? 4 : 1
                start += 1
            } else if byte == 0xC2, start + 1 < raw.endIndex, raw[start + 1] == 0xA0 {
                indent += 1
                start += 2
            } else if byte == 0xE3, start + 2 < raw.endIndex, raw[start + 1] == 0x80, raw[start + 2] == 0x80 {
                indent += 2
                start += 3
            } else {
                break
            }
        }
        var end = raw.endIndex
        while end > start, raw[end - 1] <= 0x20 { end -= 1 }
        hasHardBreak = raw.endIndex - end >= 2 && raw[end...].starts(with: [0x20, 0x20])
        bytes = Array(raw[start..<end])
        self.indent = indent
        var width = 0
        var firstWord = 0
        for byte in bytes where byte & 0xC0 != 0x80 {
            if byte == 0x20, firstWord == 0 { firstWord = width }
            width += byte >= 0xE3 && byte <= 0xEF ? 2 : 1
        }
        self.width = width
        firstWordWidth = firstWord == 0 ? min(width, Self.isWide(bytes.first ?? 0) ? 2 : width) : firstWord
    }

    private static func isWide(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xEF }

    /// The lines of a text; all line ends count.
    static func lines(of bytes: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D || byte == 0x0C {
                lines.append(TextLine(bytes[start..<index]))
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < bytes.count { lines.append(TextLine(bytes[start...])) }
        return lines
    }

    /// The text as a string.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it ends a sentence.
    var endsSentence: Bool {
        guard let last = bytes.last else { return true }
        if [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x29].contains(last) { return true }
        guard bytes.count >= 3 else { return false }
        let tail = Array(bytes.suffix(3))
        return Self.sentenceEnds.contains { tail == $0 }
    }

    private static let sentenceEnds = ["。", "！", "？", "」", "』", "】", "）", "：", "”", "’"].map { Array($0.utf8) }

    /// Whether its first letter is a small Latin one.
    var startsSmall: Bool { bytes.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false }

    /// Whether it starts with a Han character or kana.
    var startsCJK: Bool {
        guard bytes.count >= 3 else { return false }
        return bytes[0] >= 0xE4 && bytes[0] <= 0xE9 || bytes[0] == 0xE3 && bytes[1] >= 0x81 && bytes[1] <= 0x83
    }

    /// Whether it ends with a Han character, kana or a full-width comma.
    var endsCJK: Bool { LineJoiner.isWide(endingAt: bytes.count, in: bytes) }
}
