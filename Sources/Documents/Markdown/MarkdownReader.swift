import DatelineRecords

/// Cuts Markdown into blocks. Line breaks that a writer meant (an address, a contact block) are kept.
///
/// Source: CommonMark 0.31 for block and inline structure, as far as releases use it; tables as GitHub writes them.
struct MarkdownReader {
    private(set) var units: [TextUnit] = []
    private let lines: [TextLine]
    private let wrap: LineWrap
    private var index = 0
    private var isAfterBreak = false

    init(_ lines: [TextLine]) {
        self.lines = lines
        wrap = LineWrap(lines)
        while index < lines.count { readBlock() }
    }

    private mutating func append(_ unit: TextUnit) {
        var unit = unit
        guard !unit.pieces.isEmpty || !unit.rows.isEmpty else { return }
        unit.followsBreak = isAfterBreak
        isAfterBreak = false
        units.append(unit)
    }

    private mutating func readBlock() {
        let line = lines[index]
        if line.isBlank {
            index += 1
        } else if let level = headingLevel(line) {
            readHeading(line, level)
        } else if isFence(line) {
            readFence(line)
        } else if isBreak(line) {
            isAfterBreak = true
            index += 1
        } else if line.bytes.first == 0x3E {
            readQuotation()
        } else if isTableStart(index) {
            readTable()
        } else if let mark = ListMark(line.bytes) {
            readItem(mark)
        } else {
            readParagraph()
        }
    }

    // MARK: Headings and breaks

    private func headingLevel(_ line: TextLine) -> Int? {
        let count = line.bytes.prefix { $0 == 0x23 }.count
        guard count >= 1, count <= 6, line.indent < 4 else { return nil }
        return line.bytes.count == count || line.bytes[count] == 0x20 ? count : nil
    }

    private mutating func readHeading(_ line: TextLine, _ level: Int) {
        var bytes = Array(line.bytes.dropFirst(level))
        while bytes.last == 0x23 { bytes.removeLast() }
        index += 1
        // Writers break a long title: its rest stands right below.
        if index < lines.count, !lines[index].isBlank, index + 1 >= lines.count || lines[index + 1].isBlank,
            lines[index].width < 100, startsPlain(index), !lines[index].endsSentence
        {
            bytes += [0x20] + lines[index].bytes
            index += 1
        }
        append(MarkdownInline.unit(.heading, level: level, bytes))
    }

    /// Whether a line is plain text that opens no block of its own.
    private func startsPlain(_ index: Int) -> Bool {
        let line = lines[index]
        return headingLevel(line) == nil && !isFence(line) && !isBreak(line) && line.bytes.first != 0x3E
            && ListMark(line.bytes) == nil && line.bytes.first != 0x21 && line.bytes.first != 0x5B
    }

    private func isFence(_ line: TextLine) -> Bool {
        line.bytes.starts(with: [0x60, 0x60, 0x60]) || line.bytes.starts(with: [0x7E, 0x7E, 0x7E])
    }

    private mutating func readFence(_ line: TextLine) {
        let fence = Array(line.bytes.prefix(3))
        index += 1
        var bytes: [UInt8] = []
        while index < lines.count, !lines[index].bytes.starts(with: fence) {
            if !bytes.isEmpty { bytes.append(0x0A) }
            bytes += repeatElement(0x20, count: min(lines[index].indent, 80)) + lines[index].bytes
            index += 1
        }
        index += 1
        append(TextUnit(.preformatted, bytes: bytes))
    }

    private func isBreak(_ line: TextLine) -> Bool {
        guard let first = line.bytes.first, [0x2D, 0x2A, 0x5F].contains(first) else { return false }
        return line.bytes.count { $0 == first } >= 3 && line.bytes.allSatisfy { $0 == first || $0 == 0x20 }
    }

    private func underlineLevel(_ line: TextLine) -> Int? {
        guard line.bytes.count >= 2 else { return nil }
        if line.bytes.allSatisfy({ $0 == 0x3D }) { return 1 }
        return line.bytes.count >= 3 && line.bytes.allSatisfy { $0 == 0x2D } ? 2 : nil
    }

    // MARK: Paragraphs, lists, quotations

    private mutating func readParagraph() {
        var group: [TextLine] = [lines[index]]
        index += 1
        while index < lines.count, !lines[index].isBlank {
            if let level = underlineLevel(lines[index]), group.count == 1, level == 1 || lines[index].bytes.count > 3 {
                index += 1
                return append(MarkdownInline.unit(.heading, level: level, group[0].bytes))
            }
            if headingLevel(lines[index]) != nil || isFence(lines[index]) || isBreak(lines[index]) { break }
            if ListMark(lines[index].bytes) != nil, isItem(lines[index]) { break }
            group.append(lines[index])
            index += 1
        }
        append(MarkdownInline.unit(.paragraph, joined(group)))
    }

    private func isItem(_ line: TextLine) -> Bool {
        guard let mark = ListMark(line.bytes) else { return false }
        return !mark.isNumber || line.bytes.starts(with: [0x31])
    }

    private mutating func readItem(_ mark: ListMark) {
        var group = [lines[index]]
        group[0].bytes = mark.isNumber ? group[0].bytes : Array(group[0].bytes.dropFirst(mark.length))
        index += 1
        while index < lines.count, !lines[index].isBlank, ListMark(lines[index].bytes) == nil,
            headingLevel(lines[index]) == nil, !isBreak(lines[index])
        {
            group.append(lines[index])
            index += 1
        }
        append(MarkdownInline.unit(.listItem, joined(group)))
    }

    private mutating func readQuotation() {
        var group: [TextLine] = []
        while index < lines.count, lines[index].bytes.first == 0x3E {
            var line = lines[index]
            line.bytes = Array(line.bytes.drop { $0 == 0x3E || $0 == 0x20 })
            index += 1
            if line.isBlank {
                if !group.isEmpty { append(MarkdownInline.unit(.blockquote, joined(group))) }
                group = []
            } else {
                group.append(line)
            }
        }
        if !group.isEmpty { append(MarkdownInline.unit(.blockquote, joined(group))) }
    }

    /// Joins lines where the break parts nothing; others keep it.
    private func joined(_ group: [TextLine]) -> [UInt8] {
        var result: [UInt8] = group.first?.bytes ?? []
        for (line, next) in zip(group, group.dropFirst()) {
            let joins = !line.hasHardBreak && line.bytes.last != 0x5C && (wrap.joins(line, next) || line.width > 70)
            if line.bytes.last == 0x5C { result.removeLast() }
            if !joins {
                result.append(0x0A)
            } else if !(line.endsCJK && next.startsCJK) {
                result.append(0x20)
            }
            result += next.bytes
        }
        return result
    }

    // MARK: Tables

    private func isTableStart(_ index: Int) -> Bool {
        guard index + 1 < lines.count, lines[index].bytes.contains(0x7C) else { return false }
        let next = lines[index + 1].bytes
        return next.contains(0x2D) && next.contains(0x7C) && next.allSatisfy { [0x2D, 0x3A, 0x7C, 0x20].contains($0) }
    }

    private mutating func readTable() {
        var unit = TextUnit(.table)
        unit.rows.append(cells(lines[index].bytes))
        unit.headerRowCount = 1
        index += 2
        while index < lines.count, lines[index].bytes.contains(0x7C) {
            unit.rows.append(cells(lines[index].bytes))
            index += 1
        }
        append(unit)
    }

    private func cells(_ bytes: [UInt8]) -> [TextUnit.Cell] {
        var cells: [[UInt8]] = [[]]
        var isEscaped = false
        for byte in bytes {
            if byte == 0x7C, !isEscaped { cells.append([]) } else { cells[cells.count - 1].append(byte) }
            isEscaped = byte == 0x5C
        }
        if cells.first?.allSatisfy({ $0 == 0x20 }) ?? false, bytes.first == 0x7C { cells.removeFirst() }
        if cells.last?.allSatisfy({ $0 == 0x20 }) ?? false { cells.removeLast() }
        return cells.enumerated().map {
            TextUnit.Cell(bytes: MarkdownInline.unit(.paragraph, $0.element).bytes, column: $0.offset)
        }
    }
}
