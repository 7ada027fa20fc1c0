import DatelineRecords

/// The header rows of a data table: what they say about the columns below.
struct TableHeaders {
    /// Number of leading rows without a number other than years and dates.
    let rowCount: Int
    private let table: Table
    private let draft: Draft
    private let context: FigureContext
    private let t: TokenTable

    /// - Parameter numbers: The cells read as numbers, row by row.
    init(_ table: Table, _ numbers: [[TableNumber?]], _ draft: Draft, _ context: FigureContext) {
        self.table = table
        self.draft = draft
        self.context = context
        t = draft.tokens
        rowCount = Self.rowCount(table, numbers)
    }

    private static func rowCount(_ table: Table, _ rows: [[TableNumber?]]) -> Int {
        var count = 0
        for (cells, numbers) in zip(table.rows, rows) {
            let hasFigure = zip(cells, numbers).contains { cell, number in
                cell.column > 0 && !cell.isHeader && (number?.isNumber ?? false) && !(number?.isYear ?? false)
            }
            if hasFigure { break }
            // A label alone behind the headers starts the body.
            if count >= max(table.headerRowCount, 1), cells.allSatisfy({ $0.column == 0 || $0.range.isEmpty }) { break }
            count += 1
        }
        return max(count, min(table.headerRowCount, table.rows.count))
    }

    // MARK: Columns

    /// The header cells above a cell, from the top.
    private func cells(above cell: Table.Cell) -> [Table.Cell] {
        table.rows.prefix(rowCount).compactMap { row in
            row.last {
                !$0.range.isEmpty && $0.column <= cell.column && cell.column < $0.column + max(1, $0.columnSpan)
            }
        }.filter { $0.column > 0 || cell.column == 0 }
    }

    /// What is stated nearest to the cell wins.
    func scale(above cell: Table.Cell) -> TableScale {
        cells(above: cell).reversed().reduce(TableScale.none) {
            $0.filled(from: TableScale(t, t.tokens(in: $1.range), dollar: context.dollar))
        }
    }

    /// *% change*, 増減率（％）, `Margin`.
    func isPercent(above cell: Table.Cell) -> Bool {
        guard let last = cells(above: cell).last else { return false }
        let tokens = t.tokens(in: last.range)
        return tokens.contains { t.isScalar($0, 0x25) || t.reads($0, "percent") || t.reads($0, "margin") }
            && !tokens.contains { t.isClass($0, .number) && t.digitCount($0) == 4 }
    }

    /// A column of references to notes, whose numbers are no figures.
    func isNotes(above cell: Table.Cell) -> Bool {
        guard let last = cells(above: cell).last else { return false }
        let tokens = t.tokens(in: last.range)
        guard let first = tokens.first, tokens.count <= 4 else { return false }
        return t.reads(first, "note") || t.reads(first, "notes") || t.reads(first, "ref")
            || ["注記", "附注", "附註", "注释"].contains { (word: StaticString) in t.match(word, at: first) != nil }
    }

    /// What the column's headers say its numbers are: *Shares*, *Per share*.
    func traits(above cell: Table.Cell) -> RowTraits {
        let all = cells(above: cell).map { RowTraits(t, t.tokens(in: $0.range)) }
        return all.first { $0.isCount || $0.isPerShare } ?? RowTraits()
    }

    /// The column's name: its headers without those that state a unit alone.
    func name(above cell: Table.Cell) -> String? {
        let names = cells(above: cell).filter { header in
            !TableScale.isUnit(t, t.tokens(in: header.range), dollar: context.dollar)
        }
        return names.isEmpty ? nil : names.map { draft.document.text[$0.range] }.joined(separator: " ")
    }

    // MARK: Periods

    /// The date that the column's headers state: *Three months ended June 30,* over *2025* is `2025-06-30`.
    func period(above cell: Table.Cell) -> String? {
        let cells = cells(above: cell)
        guard !cells.isEmpty else { return nil }
        let found = cells.flatMap { dates(in: $0.range) }
        if let day = found.last(where: { $0.grain != .year }) { return day.value }
        let joined = cells.map { draft.document.text[$0.range] }.joined(separator: " ")
        if cells.count > 1, let (_, day) = DateReader.read(joined, language: draft.document.language) { return day.iso }
        return found.last?.value ?? year(cells)
    }

    /// The period that a row's label is, and nothing but it: 2025年3月期.
    func period(of label: TextRange) -> String? {
        let found = draft.dates.filter { label.contains($0.range) }
        let covered = found.reduce(0) { $0 + $1.range.length }
        guard covered * 2 >= label.length else { return nil }
        return found.lazy.compactMap { $0.expression.resolved(against: nil) }.first?.value
    }

    private func dates(in range: TextRange) -> [DateValue] {
        draft.dates.filter { range.contains($0.range) }.compactMap { $0.expression.resolved(against: nil) }
    }

    private func year(_ cells: [Table.Cell]) -> String? {
        for cell in cells.reversed() {
            for token in t.tokens(in: cell.range) where t.digitCount(token) == 4 {
                if let year = t.integer(token), (1900...2100).contains(year) { return String(year) }
            }
        }
        return nil
    }

    // MARK: Scale

    /// The scale of the whole table: of its corner, its caption, and up to three short blocks above it.
    func tableScale() -> TableScale {
        var result = TableScale.none
        for row in table.rows.prefix(rowCount) {
            guard let first = row.first, first.column == 0 else { continue }
            result = result.filled(from: TableScale(t, t.tokens(in: first.range), dollar: context.dollar))
        }
        if let caption = table.caption {
            result = result.filled(from: TableScale(t, t.tokens(in: caption), dollar: context.dollar))
        }
        // Title, *(in thousands)*, （単位：百万円）.
        var index = draft.document.blocks.lastIndex { $0.range.end <= table.range.start } ?? -1
        var steps = 0
        while index >= 0, steps < 3, draft.document.blocks[index].range.length <= 200, index < t.blocks.count,
            draft.document.blocks[index].kind != .table
        {
            let above = TableScale(t, t.blocks[index], dollar: context.dollar)
            if above.power != nil { result = result.filled(from: above) }
            index -= 1
            steps += 1
        }
        return result
    }
}
