/// The width at which a text was wrapped by its writer, and which line breaks are his alone.
struct LineWrap {
    /// Width in cells; null where lines were not wrapped.
    let width: Int?

    /// Judges by the breaks inside paragraphs: a break is forced where the next word would not have fitted.
    init(_ lines: [TextLine]) {
        var widths: [Int] = []
        for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank {
            widths.append(lines[index].width + lines[index].indent)
        }
        guard widths.count >= 3 else {
            width = nil
            return
        }
        let limit = widths.sorted()[widths.count * 95 / 100]
        guard limit >= 36, limit <= 130 else {
            width = nil
            return
        }
        var forced = 0
        for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank {
            let line = lines[index]
            if line.indent + line.width + 1 + lines[index + 1].firstWordWidth > limit - 4 { forced += 1 }
        }
        width = forced * 100 >= widths.count * 45 ? limit : nil
    }

    /// Whether the break between two lines of a paragraph parts nothing.
    func joins(_ line: TextLine, _ next: TextLine) -> Bool {
        if ListMark(next.bytes) != nil { return false }
        if let width {
            let needed = line.indent + line.width + 1 + next.firstWordWidth
            if needed > width - 4 { return true }
            return needed * 2 > width && next.startsSmall && !line.endsSentence
        }
        if line.width >= 40, next.startsSmall, !line.endsSentence { return true }
        return line.width >= 60 && line.endsCJK && !line.endsSentence && next.startsCJK
    }
}

/// A bullet or number at the start of a line.
struct ListMark {
    /// Length in bytes, the spaces behind it included.
    var length: Int
    /// Whether it is a number or letter, which is kept in the text.
    var isNumber: Bool

    init?(_ bytes: [UInt8]) {
        for bullet in Self.bullets where bytes.starts(with: bullet) {
            var end = bullet.count
            while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
            // A hyphen or star needs its space.
            guard end < bytes.count, bullet.count > 1 || end > bullet.count else { return nil }
            // Two hyphens are a dash.
            if bullet == [0x2D], bytes[1] == 0x2D { return nil }
            length = end
            isNumber = false
            return
        }
        guard let end = Self.numberEnd(bytes) else { return nil }
        length = end
        isNumber = true
    }

    private static let bullets: [[UInt8]] =
        [[0x2D], [0x2A], [0x2B]]
        + ["•", "·", "●", "▪", "◦", "‣", "\u{F0B7}", "\u{FFFD}", "・", "–\u{20}", "o\u{20}\u{20}", "--\u{20}"].map {
            Array($0.utf8)
        }

    /// `1.`, `12)`, `(3)`, `a)` with a space behind.
    private static func numberEnd(_ bytes: [UInt8]) -> Int? {
        var index = 0
        let isOpen = bytes.first == 0x28
        if isOpen { index += 1 }
        let start = index
        while index < bytes.count, index - start < 3, bytes[index] >= 0x30 && bytes[index] <= 0x39 { index += 1 }
        if index == start, index < bytes.count, bytes[index] >= 0x61, bytes[index] <= 0x7A { index += 1 }
        guard index > start, index + 1 < bytes.count, bytes[index + 1] == 0x20 else { return nil }
        guard bytes[index] == 0x29 || !isOpen && bytes[index] == 0x2E && index - start < 3 else { return nil }
        return index + 2
    }
}
