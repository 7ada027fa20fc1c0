import DatelineRecords

/// A table that holds data, not layout, read into rows and cells.
struct DataTable {
    private struct Cell {
        var first: Int
        var end: Int
        var column: Int
        var span: Int
        var isHeader: Bool
    }

    private let page: HTMLPage
    private var rows: [[Cell]] = []
    private var caption: (first: Int, end: Int)?

    /// Whether a table holds data: two rows and two columns at least, no table or heading inside, short cells.
    static func isDataTable(_ page: HTMLPage, _ index: Int) -> Bool {
        let end = Int(page.nodes[index].end)
        var rowCount = 0
        var cellCount = 0
        var hasHeader = false
        var paragraphCount = 0
        var textLength = 0
        for position in index + 1..<max(end, index + 1) {
            switch page.nodes[position].tag {
            case .table: return false
            case .tr: rowCount += 1
            case .td: cellCount += 1
            case .th:
                cellCount += 1
                hasHeader = true
            case .p, .div, .ul: paragraphCount += 1
            case .form, .article: return false
            case .text: textLength += Int(page.nodes[position].textEnd - page.nodes[position].textStart)
            default: break
            }
        }
        guard rowCount >= 1, cellCount >= 2 else { return false }
        if hasHeader { return textLength < cellCount * 400 }
        guard rowCount >= 2, cellCount > rowCount else { return false }
        return textLength < cellCount * 150 && paragraphCount < cellCount * 3
    }

    init?(_ page: HTMLPage, _ index: Int) {
        self.page = page
        readRows(index)
        guard !rows.isEmpty else { return nil }
    }

    private mutating func readRows(_ table: Int) {
        let end = Int(page.nodes[table].end)
        var position = table + 1
        var carried: [Int: Int] = [:]
        while position < end {
            let node = page.nodes[position]
            switch node.tag {
            case .caption:
                caption = (position, Int(node.end))
                position = Int(node.end)
                continue
            case .tr:
                carried = carried.filter { $0.value > 1 }.mapValues { $0 - 1 }
                rows.append([])
            case .td, .th:
                if rows.isEmpty { rows.append([]) }
                var column = rows[rows.count - 1].last.map { $0.column + $0.span } ?? 0
                while carried[column] != nil { column += 1 }
                let span = count(.colspan, position)
                let rowSpan = count(.rowspan, position)
                if rowSpan > 1 { for covered in column..<column + span { carried[covered] = rowSpan } }
                rows[rows.count - 1].append(
                    Cell(first: position, end: Int(node.end), column: column, span: span, isHeader: node.tag == .th))
                position = Int(node.end)
                continue
            default: break
            }
            position += 1
        }
    }

    private func count(_ name: HTMLAttribute, _ index: Int) -> Int {
        guard let value = page.value(of: name, at: index), let count = Int(value) else { return 1 }
        return min(max(1, count), 1000)
    }

    /// Writes the table as a block, one line a row; rows without text are left out.
    func write(to builder: inout TextBuilder) {
        var captionRange: TextRange?
        if let caption {
            builder.begin(.caption)
            InlineWriter.write(page, from: caption.first, to: caption.end, to: &builder)
            captionRange = builder.end()
        }
        let tableCount = builder.tables.count
        builder.begin(.table)
        for row in rows where row.contains(where: hasText) {
            builder.beginRow()
            for cell in row {
                builder.beginCell(column: cell.column, span: cell.span, isHeader: cell.isHeader)
                writeCell(cell, to: &builder)
                builder.endCell()
            }
        }
        builder.end()
        if let captionRange, builder.tables.count > tableCount { builder.setCaption(captionRange) }
    }

    private func hasText(_ cell: Cell) -> Bool {
        for index in cell.first..<cell.end where page.nodes[index].tag == .text {
            let node = page.nodes[index]
            if page.text[Int(node.textStart)..<Int(node.textEnd)].contains(where: { $0 > 0x20 }) { return true }
        }
        return false
    }

    private func writeCell(_ cell: Cell, to builder: inout TextBuilder) {
        var index = cell.first
        while index < cell.end {
            let node = page.nodes[index]
            if node.tag == .text {
                builder.append(page.text[Int(node.textStart)..<Int(node.textEnd)])
            } else if node.tag.isInvisible {
                index = Int(node.end)
                continue
            } else if node.tag == .br || !node.tag.isInline {
                builder.append([0x20])
            }
            index += 1
        }
    }
}
