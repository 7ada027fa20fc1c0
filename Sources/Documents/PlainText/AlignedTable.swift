/// A table drawn with tabs, pipes or columns of spaces.
struct AlignedTable {
    /// The cells, row by row, each in its column.
    private(set) var rows: [[TextUnit.Cell]] = []
    private(set) var lineCount = 0

    /// A cell and where its line draws it, in bytes from the margin.
    private struct Stretch {
        var bytes: [UInt8]
        var start: Int
        var end: Int

        var hasDigit: Bool { bytes.contains { $0 >= 0x30 && $0 <= 0x39 } }
    }

    /// The table that starts with the first of the lines; null where there is none of two rows at least.
    init?(_ lines: ArraySlice<TextLine>) {
        var drawn: [[Stretch]] = []
        for (index, line) in zip(lines.indices, lines) {
            if !drawn.isEmpty, Self.isRule(line) {
                lineCount += 1
                continue
            }
            let cells = Self.cells(of: line)
            let isLone =
                cells.count == 1
                && (drawn.isEmpty ? Self.isHeading(line) : Self.isLabel(line))
                && Self.isRow(lines[(index + 1)...].first { !Self.isRule($0) })
            guard cells.count >= 2 || isLone else { break }
            drawn.append(cells)
            lineCount += 1
        }
        guard drawn.count >= 2, Self.isRegular(drawn) else { return nil }
        rows = Self.placed(drawn)
    }

    private static func isRule(_ line: TextLine) -> Bool {
        line.bytes.allSatisfy { [0x2D, 0x3D, 0x2B, 0x7C, 0x20, 0x5F].contains($0) }
    }

    /// *Three Months Ended June 30,* far from the margin, above the columns.
    private static func isHeading(_ line: TextLine) -> Bool { line.indent >= 16 && line.width <= 80 }

    /// *Current assets:* between the rows.
    private static func isLabel(_ line: TextLine) -> Bool { line.indent < 16 && line.width <= 60 && !line.isBlank }

    private static func isRow(_ line: TextLine?) -> Bool {
        guard let line else { return false }
        let cells = cells(of: line)
        return cells.count >= 2 && cells.dropFirst().contains(where: \.hasDigit)
    }

    /// Whether the rows look like one table: figures in them, or the same number of cells in most.
    private static func isRegular(_ rows: [[Stretch]]) -> Bool {
        let numbers = rows.count { row in row.dropFirst().contains(where: \.hasDigit) }
        let most = rows.filter { $0.count == rows[0].count }.count
        return numbers * 2 >= rows.count || most * 4 >= rows.count * 3 && rows.count >= 3
    }

    // MARK: Columns

    /// The cells in the columns of the fullest row: a row with fewer is placed by where its cells stand.
    private static func placed(_ rows: [[Stretch]]) -> [[TextUnit.Cell]] {
        let fullest = rows.max { $0.count < $1.count || $0.count == $1.count && !$0.contains(where: \.hasDigit) } ?? []
        return rows.map { row in
            if row.count == fullest.count {
                return row.enumerated().map { TextUnit.Cell(bytes: $0.element.bytes, column: $0.offset) }
            }
            var next = 0
            return row.map { cell in
                let columns = columns(of: cell, in: fullest, from: next)
                next = columns.upperBound
                return TextUnit.Cell(bytes: cell.bytes, column: columns.lowerBound, span: columns.count)
            }
        }
    }

    /// The columns that a cell stands over.
    private static func columns(of cell: Stretch, in fullest: [Stretch], from first: Int) -> Range<Int> {
        guard first < fullest.count else { return first..<first + 1 }
        // A label at the margin fills the first column, however long it is.
        if first == 0, cell.start <= fullest[0].start + 8 { return 0..<1 }
        let over = (max(first, 1)..<fullest.count).filter {
            cell.start < fullest[$0].end + 2 && fullest[$0].start < cell.end + 2
        }
        if let low = over.first, let high = over.last { return low..<high + 1 }
        let middle = (cell.start + cell.end) / 2
        let nearest = (first..<fullest.count).min {
            abs((fullest[$0].start + fullest[$0].end) / 2 - middle)
                < abs((fullest[$1].start + fullest[$1].end) / 2 - middle)
        }
        return (nearest ?? first)..<(nearest ?? first) + 1
    }

    // MARK: Cells

    private static func cells(of line: TextLine) -> [Stretch] {
        let bytes = line.bytes
        if bytes.first == 0x7C, bytes.count(where: { $0 == 0x7C }) > 2 {
            return numbered(
                bytes.dropFirst().split(separator: 0x7C, omittingEmptySubsequences: false).map { trimmed(Array($0)) }
                    .dropLast(bytes.last == 0x7C ? 1 : 0))
        }
        if bytes.contains(0x09) {
            return numbered(bytes.split(separator: 0x09).map { trimmed(Array($0)) }.filter { !$0.isEmpty })
        }
        var cells = [Stretch(bytes: [], start: line.indent, end: line.indent)]
        var spaces = 0
        for (index, byte) in bytes.enumerated() {
            if byte == 0x20 {
                spaces += 1
                continue
            }
            // `$     9` is one cell.
            if spaces >= 3, !isSign(cells[cells.count - 1].bytes) {
                cells.append(Stretch(bytes: [], start: line.indent + index, end: 0))
            } else {
                cells[cells.count - 1].bytes += repeatElement(0x20, count: min(spaces, 2))
            }
            spaces = 0
            cells[cells.count - 1].bytes.append(byte)
            cells[cells.count - 1].end = line.indent + index + 1
        }
        return cells
    }

    private static func isSign(_ bytes: [UInt8]) -> Bool { signs.contains(bytes) }

    private static let signs = Set(["$", "US$", "€", "£", "¥"].map { Array($0.utf8) })

    /// Cells parted by marks stand one a column.
    private static func numbered(_ cells: [[UInt8]]) -> [Stretch] {
        cells.enumerated().map { Stretch(bytes: $0.element, start: $0.offset * 1000, end: $0.offset * 1000 + 1) }
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.count
        let end = bytes.lastIndex { $0 != 0x20 } ?? -1
        return start <= end ? Array(bytes[start...end]) : []
    }
}
