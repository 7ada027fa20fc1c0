import DatelineRecords

/// Reads the numeric cells of a data table: scale and unit of its caption and headers, `of` from the row, `period` from the column.
///
/// Where the rows are periods and the columns items, as in 決算短信, `of` comes from the column and `period` from the row.
///
/// Source: guidelines, section *figures*: each numeric cell of a data table is a figure.
struct TableFigures {
    private let draft: Draft
    private let context: FigureContext
    private let table: Table
    private let t: TokenTable
    private let headers: TableHeaders
    private let scale: TableScale
    /// The currency whose sign stands in some cell: only the first and the last row carry it.
    private let currency: String?

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
        headers = TableHeaders(table, rows, draft, context)
        scale = headers.tableScale()
        let signs = rows.lazy.flatMap { $0 }.compactMap { $0?.currency }
        currency = signs.first.map { $0.isPlainDollar ? context.dollar : $0.code }
    }

    /// All numeric cells, in text order.
    func figures() -> [FigureFinding] {
        var result: [FigureFinding] = []
        var section = TableScale.none
        for row in table.rows.dropFirst(headers.rowCount) {
            let label = rowLabel(row)
            let labelScale = label.map { TableScale(t, t.tokens(in: $0), dollar: context.dollar) } ?? .none
            // A row of words alone heads those below it.
            if row.allSatisfy({ $0.column == 0 || $0.range.isEmpty }) { section = labelScale }
            let traits = label.map { RowTraits(t, t.tokens(in: $0)) } ?? RowTraits()
            let rowHasSign = row.contains { TableNumber(t, t.tokens(in: $0.range))?.currency != nil }
            for cell in row where cell.range != label && cell.column > 0 && !headers.isNotes(above: cell) {
                guard let number = TableNumber(t, t.tokens(in: cell.range)), let value = number.value else { continue }
                let narrow = labelScale.filled(from: headers.scale(above: cell)).filled(from: section)
                result.append(figure(cell, number, value, narrow, traits, label, rowHasSign: rowHasSign))
            }
        }
        return result
    }

    /// Cells that hold words: their figures are found as in running text.
    func textCells() -> [Range<Int>] {
        table.rows.dropFirst(headers.rowCount).flatMap { $0 }.filter { $0.column > 0 }.map { t.tokens(in: $0.range) }
            .filter { !$0.isEmpty && TableNumber(t, $0) == nil }
    }

    // MARK: One cell

    /// - Parameter narrow: What the row, the column and the section say; the table's own scale is wider.
    private func figure(
        _ cell: Table.Cell, _ number: TableNumber, _ value: ExactDecimal, _ narrow: TableScale, _ traits: RowTraits,
        _ label: TextRange?, rowHasSign: Bool
    ) -> FigureFinding {
        var finding = FigureFinding(range: cell.range, score: 0.9, kind: .count, value: value)
        finding.isTableCell = true
        finding.of = label.map { labelText($0) }
        finding.period = headers.period(above: cell)
        if finding.period == nil, let label, let period = headers.period(of: label) {
            finding.period = period
            finding.of = headers.name(above: cell) ?? finding.of
        }
        if let factor = number.points {
            finding.kind = .percent
            finding.unit = "pp"
            finding.value = value.shifted(by: factor) ?? value
            return finding
        }
        if number.isRatio {
            finding.kind = .ratio
            finding.unit = "x"
            return finding
        }
        if number.isPercent || traits.isPercent || narrow.isPercent || scale.isPercent || headers.isPercent(above: cell)
        {
            finding.kind = .percent
            finding.unit = traits.isPoints ? "pp" : "%"
            return finding
        }
        let columnTraits = headers.traits(above: cell)
        let whole = narrow.filled(from: scale)
        let sign = number.currency.map { $0.isPlainDollar ? context.dollar : $0.code }
        // *Stores* over `$412.6` is a segment, no count.
        let isCount =
            sign == nil && !rowHasSign && value.exponent >= 0
            && (traits.isCount || columnTraits.isCount && !traits.isPerShare)
        if let money = sign ?? (isCount ? nil : whole.currency ?? currency) {
            finding.kind = .money
            finding.unit = money
        } else {
            finding.unit = traits.unit ?? columnTraits.unit ?? finding.of.map { Self.head($0) }
        }
        let power: Int?
        if traits.isPerShare || columnTraits.isPerShare {
            power = nil
        } else if isCount {
            // A scale in money, 百万円, scales no shares; *in thousands* does, unless it exempts them.
            let isShares = traits.isShares || columnTraits.isShares
            power = narrow.countPower ?? (isShares && !whole.exemptsShares ? scale.countPower : nil)
        } else {
            power = whole.power
        }
        if let power, let scaled = value.shifted(by: power) { finding.value = scaled }
        return finding
    }

    private static func head(_ label: String) -> String {
        let words = label.lowercased().split { $0 == " " || $0 == "(" }
        return String(words.last ?? "")
    }

    // MARK: Rows

    private func rowLabel(_ row: [Table.Cell]) -> TextRange? {
        guard let first = row.first, first.column == 0, !first.range.isEmpty,
            TableNumber(t, t.tokens(in: first.range)).map({ $0.isYear }) ?? true
        else { return nil }
        return first.range
    }

    /// The label without footnote marks and closing colon: `Net sales (1)` is `Net sales`.
    private func labelText(_ range: TextRange) -> String {
        var tokens = t.tokens(in: range)
        while tokens.count > 1 {
            let last = tokens.upperBound - 1
            if t.isScalar(last, in: ")）"), t.length(last - 1) <= 1,
                t.isClass(last - 1, .number) || t.isClass(last - 1, .word),
                t.isScalar(last - 2, in: "(（")
            {
                tokens = tokens.lowerBound..<max(tokens.lowerBound + 1, last - 2)
            } else if t.isScalar(last, in: "*:：†‡※¹²³⁴⁵") {
                tokens = tokens.lowerBound..<last
            } else {
                break
            }
        }
        return t.string(tokens)
    }
}
