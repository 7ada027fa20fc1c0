import DatelineRecords

/// Cuts plain text into blocks: wrapped lines are joined, short lines, lists and tables stay apart.
struct PlainTextReader {
    private(set) var units: [TextUnit] = []
    private let wrap: LineWrap
    /// Lines of the first paragraphs stand alone, so that a headline is found among them; a long paragraph ends them.
    private static let openingLineCount = 14
    private var isOpening = true

    init(_ lines: [TextLine]) {
        wrap = LineWrap(lines)
        var start = 0
        while start < lines.count {
            guard !lines[start].isBlank else {
                start += 1
                continue
            }
            var end = start
            while end < lines.count, !lines[end].isBlank { end += 1 }
            read(Array(lines[start..<end]), at: start)
            start = end
        }
    }

    private mutating func read(_ lines: [TextLine], at position: Int) {
        var index = 0
        var pending: [[TextLine]] = []
        while index < lines.count {
            if isRule(lines[index]) {
                if let last = pending.last, last.count == 1, index == 1, last[0].width < 100 {
                    pending.removeLast()
                    units.append(TextUnit(.heading, level: 2, bytes: last[0].bytes))
                } else {
                    flush(&pending, position)
                }
                index += 1
                continue
            }
            if let table = AlignedTable(lines[index...]) {
                flush(&pending, position)
                var unit = TextUnit(.table)
                unit.rows = table.rows
                units.append(unit)
                index += table.lineCount
                continue
            }
            let group = self.group(lines, from: index)
            if let mark = ListMark(lines[index].bytes), isList(lines, mark) {
                flush(&pending, position)
                var bytes = joined(group)
                if !mark.isNumber { bytes.removeFirst(min(mark.length, bytes.count)) }
                units.append(TextUnit(.listItem, bytes: bytes))
            } else {
                pending.append(group)
            }
            index += group.count
        }
        flush(&pending, position)
    }

    /// A number opens a list only where a second line has one too, so that an address is none.
    private func isList(_ lines: [TextLine], _ mark: ListMark) -> Bool {
        !mark.isNumber || lines.count == 1 || lines.count { ListMark($0.bytes)?.isNumber ?? false } > 1
    }

    private func group(_ lines: [TextLine], from start: Int) -> [TextLine] {
        var end = start + 1
        while end < lines.count, !isRule(lines[end]), wrap.joins(lines[end - 1], lines[end]) { end += 1 }
        return Array(lines[start..<end])
    }

    private func joined(_ lines: [TextLine]) -> [UInt8] {
        Array(LineJoiner.joined(Array(lines.map(\.bytes).joined(separator: [0x0A]))).utf8)
    }

    private mutating func flush(_ pending: inout [[TextLine]], _ position: Int) {
        guard !pending.isEmpty else { return }
        let groups = pending
        pending = []
        if groups.contains(where: { $0.reduce(0) { $0 + $1.width } > 140 }) { isOpening = false }
        let isApart =
            isOpening && position < Self.openingLineCount
            || groups.contains {
                $0.count > 2 || $0.reduce(0) { $0 + $1.width } > 90 || $0[0].width > 45 && $0[0].endsSentence
            }
        if isApart || groups.count == 1 {
            for group in groups {
                let bytes = joined(group)
                units.append(
                    groups.count == 1 && isCapitals(bytes)
                        ? TextUnit(.heading, level: 2, bytes: bytes) : TextUnit(.paragraph, bytes: bytes))
            }
        } else {
            let lines = groups.map(joined)
            units.append(TextUnit(.paragraph, bytes: Array(lines.joined(separator: [0x0A]))))
        }
    }

    /// Whether a short line alone is in capital letters throughout.
    private func isCapitals(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 4, bytes.count < 100, let last = bytes.last, last != 0x2E, last != 0x2C else {
            return false
        }
        let capitals = bytes.count { $0 >= 0x41 && $0 <= 0x5A }
        return capitals >= 4 && !bytes.contains { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x40 }
    }

    /// Whether a line is a rule of signs.
    private func isRule(_ line: TextLine) -> Bool {
        guard line.bytes.count >= 3, let first = line.bytes.first else { return false }
        return [0x2D, 0x3D, 0x2A, 0x5F, 0x7E].contains(first) && line.bytes.allSatisfy { $0 == first || $0 == 0x20 }
    }
}
