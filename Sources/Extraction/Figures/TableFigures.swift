import DatelineRecords

/// Reads the numeric cells of a data table: scale and unit of its caption and headers, `of` from the row, `period` from the column.
///
/// Source: guidelines, section *figures*: each numeric cell of a data table is a figure.
struct TableFigures {
    let draft: Draft
    let context: FigureContext
    let table: Table

    private let t: TokenTable
    private let headerRows: Int
    private let scale: TableScale

    /// Nil for a table that lays out text: fewer than two numeric cells, or mostly words.
    init?(_ table: Table, _ draft: Draft, _ context: FigureContext) {
        self.table = table
        self.draft = draft
        self.context = context
        t = draft.tokens
        let rows = table.rows.map { row in row.map { TableNumber(draft.tokens, draft.tokens.tokens(in: $0.range)) } }
        var numbers = 0
        var words = 0
        for (row, cells) in zip(table.rows, rows) {
            for (cell, number) in zip(row, cells) where cell.column > 0 && !cell.range.isEmpty {
                if number?.isNumber ?? false {
                    numbers += 1
                } else if number == nil {
                    words += 1
                }
            }
        }
        guard numbers >= 2, numbers * 2 >= words else { return nil }
        headerRows = Self.headerRows(table, rows)
        scale = Self.scale(table, draft, context, headerRows)
    }

    /// All numeric cells, in text order.
    func figures() -> [FigureFinding] {
        var result: [FigureFinding] = []
        var section = TableScale.none
        for row in table.rows.dropFirst(headerRows) {
            let label = rowLabel(row)
            let labelScale = label.map { TableScale(t, t.tokens(in: $0), dollar: context.dollar) } ?? .none
            // A row of words alone heads those below it.
            if row.allSatisfy({ $0.column == 0 || $0.range.isEmpty }) { section = labelScale }
            var currency: String?
            for cell in row where cell.range != label && cell.column > 0 {
                let tokens = t.tokens(in: cell.range)
                guard let number = TableNumber(t, tokens) else { continue }
                if let sign = number.currency { currency = sign.isPlainDollar ? context.dollar : sign.code }
                guard number.isNumber, let value = number.value else { continue }
                let narrow = labelScale.filled(from: columnScale(cell)).filled(from: section).filled(from: scale)
                result.append(
                    figure(cell, number, value, narrow, currency: number.currency == nil ? nil : currency, label))
            }
        }
        return result
    }

    /// Cells that hold words: their figures are found as in running text.
    func textCells() -> [Range<Int>] {
        table.rows.dropFirst(headerRows).flatMap { $0 }.filter { $0.column > 0 }.map { t.tokens(in: $0.range) }
            .filter { !$0.isEmpty && TableNumber(t, $0) == nil }
    }

    // MARK: One cell

    private func figure(
        _ cell: Table.Cell, _ number: TableNumber, _ value: ExactDecimal, _ scale: TableScale, currency: String?,
        _ label: TextRange?
    ) -> FigureFinding {
        let name = label.map { labelText($0) }
        let traits = label.map { RowTraits(t, t.tokens(in: $0)) } ?? RowTraits()
        var finding = FigureFinding(range: cell.range, score: 0.9, kind: .count, value: value)
        finding.isTableCell = true
        finding.of = name
        finding.period = period(of: cell)
        if number.isPercent || traits.isPercent || scale.isPercent || columnIsPercent(cell) {
            finding.kind = .percent
            finding.unit = traits.isPoints ? "pp" : "%"
            return finding
        }
        let money = currency ?? (traits.isCount ? nil : scale.currency ?? tableCurrency)
        if let money {
            finding.kind = .money
            finding.unit = money
        } else {
            finding.unit = name.map { Self.head($0) }
        }
        let isExempt = traits.isPerShare || traits.isCount && (scale.exemptsShares || !traits.isShares)
        if !isExempt, let power = scale.power, let scaled = value.shifted(by: power) { finding.value = scaled }
        return finding
    }

    /// The currency whose sign stands in some cell: only the first and the last row carry it.
    private var tableCurrency: String? {
        for row in table.rows {
            for cell in row {
                if let sign = TableNumber(t, t.tokens(in: cell.range))?.currency {
                    return sign.isPlainDollar ? context.dollar : sign.code
                }
            }
        }
        return nil
    }

    private static func head(_ label: String) -> String {
        let words = label.lowercased().split { $0 == " " || $0 == "(" }
        return String(words.last ?? "")
    }

    // MARK: Rows

    private func rowLabel(_ row: [Table.Cell]) -> TextRange? {
        guard let first = row.first, !first.range.isEmpty, TableNumber(t, t.tokens(in: first.range)) == nil else {
            return nil
        }
        return first.range
    }

    /// The label without footnote marks and closing colon: `Net sales (1)` is `Net sales`.
    private func labelText(_ range: TextRange) -> String {
        var tokens = t.tokens(in: range)
        while tokens.count > 1 {
            let last = tokens.upperBound - 1
            if t.isScalar(last, 0x29), t.isClass(last - 1, .number), t.digitCount(last - 1) == 1,
                t.isScalar(last - 2, 0x28)
            {
                tokens = tokens.lowerBound..<max(tokens.lowerBound + 1, last - 2)
            } else if t.isScalar(last, in: "*:：†‡※") {
                tokens = tokens.lowerBound..<last
            } else {
                break
            }
        }
        return t.string(tokens)
    }

    // MARK: Columns

    private func headers(of cell: Table.Cell) -> [Table.Cell] {
        table.rows.prefix(headerRows).compactMap { row in
            row.last {
                !$0.range.isEmpty && $0.column <= cell.column && cell.column < $0.column + max(1, $0.columnSpan)
            }
        }.filter { $0.column > 0 || cell.column == 0 }
    }

    private func columnScale(_ cell: Table.Cell) -> TableScale {
        headers(of: cell).reversed().reduce(TableScale.none) {
            $0.filled(from: TableScale(t, t.tokens(in: $1.range), dollar: context.dollar))
        }
    }

    private func columnIsPercent(_ cell: Table.Cell) -> Bool {
        guard let last = headers(of: cell).last else { return false }
        let tokens = t.tokens(in: last.range)
        return tokens.contains { t.isScalar($0, 0x25) || t.reads($0, "percent") || t.reads($0, "margin") }
            && !tokens.contains { t.isClass($0, .number) && t.digitCount($0) == 4 }
    }

    /// The date that the column's headers state: *Three months ended June 30,* over *2025* is `2025-06-30`.
    private func period(of cell: Table.Cell) -> String? {
        let cells = headers(of: cell)
        guard !cells.isEmpty else { return nil }
        let found = cells.flatMap { header in
            draft.dates.filter { header.range.contains($0.range) }.compactMap { $0.expression.resolved(against: nil) }
        }
        if let day = found.last(where: { $0.grain != .year }) { return day.value }
        let joined = cells.map { draft.document.text[$0.range] }.joined(separator: " ")
        if cells.count > 1, let (_, day) = DateReader.read(joined, language: draft.document.language) { return day.iso }
        return found.last?.value ?? year(cells)
    }

    private func year(_ cells: [Table.Cell]) -> String? {
        for cell in cells.reversed() {
            for token in t.tokens(in: cell.range) where t.digitCount(token) == 4 {
                if let year = t.integer(token), (1900...2100).contains(year) { return String(year) }
            }
        }
        return nil
    }

    // MARK: Headers

    /// Leading rows without a number other than years and dates.
    private static func headerRows(_ table: Table, _ rows: [[TableNumber?]]) -> Int {
        var count = 0
        for (cells, numbers) in zip(table.rows, rows) {
            let hasFigure = zip(cells, numbers).contains { cell, number in
                cell.column > 0 && !cell.isHeader && (number?.isNumber ?? false) && !(number?.isYear ?? false)
            }
            if hasFigure { break }
            count += 1
            // A label alone behind the headers starts the body.
            if count > table.headerRowCount, cells.allSatisfy({ $0.column == 0 || $0.range.isEmpty }), count > 1 {
                count -= 1
                break
            }
        }
        return max(count, min(table.headerRowCount, table.rows.count))
    }

    private static func scale(_ table: Table, _ draft: Draft, _ context: FigureContext, _ headerRows: Int) -> TableScale
    {
        var result = TableScale.none
        let t = draft.tokens
        for row in table.rows.prefix(headerRows) {
            guard let first = row.first, first.column == 0 else { continue }
            result = result.filled(from: TableScale(t, t.tokens(in: first.range), dollar: context.dollar))
        }
        if let caption = table.caption {
            result = result.filled(from: TableScale(t, t.tokens(in: caption), dollar: context.dollar))
        }
        // Up to three short blocks above: title, *(in thousands)*, （単位：百万円）.
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

/// What a row's label says about its numbers.
private struct RowTraits {
    var isPercent = false
    var isPoints = false
    var isPerShare = false
    var isShares = false
    var isCount = false

    init() {}

    init(_ t: TokenTable, _ tokens: Range<Int>) {
        for token in tokens {
            if t.isScalar(token, 0x25) || t.reads(token, "percentage") || t.reads(token, "percent") { isPercent = true }
            if t.reads(token, "margin") && token == tokens.upperBound - 1, !t.reads(token - 1, "gross") {
                isPercent = false
            }
            if t.reads(token, "bps") || t.reads(token, ["basis", "points"]) { isPoints = true }
            if t.reads(token, "per"),
                t.reads(token + 1, "share") || t.reads(token + 1, "ads") || t.reads(token + 1, "diluted")
            {
                isPerShare = true
            }
            if t.reads(token, "eps") || t.match("1株当たり", at: token) != nil || t.match("１株当たり", at: token) != nil
                || t.match("每股", at: token) != nil
            {
                isPerShare = true
            }
            if t.reads(token, "shares"), !isPerShare { isShares = true }
            if t.match("株式数", at: token) != nil || t.match("股数", at: token) != nil { isShares = true }
            if t.reads(token, "employees") || t.reads(token, "headcount") || t.reads(token, "stores")
                || t.reads(token, "customers")
                || t.reads(token, "users") || t.reads(token, "units") || t.reads(token, ["number", "of"])
                || t.reads(token, "subscribers")
                || t.match("従業員数", at: token) != nil || t.match("店舗数", at: token) != nil
                || t.match("人数", at: token) != nil
            {
                isCount = true
            }
        }
        if isShares, !isPerShare { isCount = true }
    }
}
