@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct FigureTableTests {
    /// A document with a caption paragraph and a table of rows.
    private func figures(_ caption: String, _ rows: [[String]], spans: [Int: Int] = [:], language: String = "en")
        -> [String]
    {
        var text = caption + "\n\n"
        let captionLength = caption.utf8.count
        let start = text.utf8.count
        var cells: [[Table.Cell]] = []
        for (index, row) in rows.enumerated() {
            if index > 0 { text += "\n" }
            var column = 0
            var line: [Table.Cell] = []
            for (place, cell) in row.enumerated() {
                if place > 0 { text += "\t" }
                let first = text.utf8.count
                text += cell
                let span = index == 0 ? spans[place] ?? 1 : 1
                line.append(
                    Table.Cell(
                        range: TextRange(first, text.utf8.count), column: column, columnSpan: span, isHeader: index == 0
                    ))
                column += span
            }
            cells.append(line)
        }
        let bytes = DocumentText(text)
        let range = TextRange(start, bytes.count)
        let source = Source(uri: "-", mediaType: "text/html", charset: nil, byteCount: bytes.count)
        var draft = Draft(
            Document(
                source: source, text: bytes,
                blocks: [
                    Block(kind: .paragraph, range: TextRange(0, captionLength), language: language),
                    Block(kind: .table, range: range, language: language),
                ], tables: [Table(range: range, rows: cells, headerRowCount: 1)], language: language))
        FindDates(options: StageOptions()).run(&draft)
        FindFigures(options: StageOptions()).run(&draft)
        return draft.figures.filter(\.isTableCell).map {
            FigureText.line($0) + " | " + ($0.of ?? "-") + " | " + ($0.period ?? "-")
        }
    }

    @Test func readsAStatementOfIncome() {
        let found = figures(
            "(in thousands, except per share data)",
            [
                ["", "Quarter ended June 30,"], ["", "2025", "2024"], ["Net sales (1)", "$ 1,234", "$ 1,100"],
                ["Operating loss", "(12.5)", "—"], ["Gross margin %", "45.2%", "44.0%"],
                ["Earnings per share", "$ 1.23", "(0.45)"], ["Employees", "1,050", "990"],
            ], spans: [1: 2])
        #expect(
            found == [
                "money 1234000 USD | Net sales | 2025-06-30", "money 1100000 USD | Net sales | 2024-06-30",
                "money -12500 USD | Operating loss | 2025-06-30", "percent 45.2 % | Gross margin % | 2025-06-30",
                "percent 44 % | Gross margin % | 2024-06-30", "money 1.23 USD | Earnings per share | 2025-06-30",
                "money -0.45 USD | Earnings per share | 2024-06-30", "count 1050 employees | Employees | 2025-06-30",
                "count 990 employees | Employees | 2024-06-30",
            ])
    }

    @Test func readsAJapaneseStatement() {
        let found = figures(
            "（単位：百万円）",
            [
                ["科目", "2024年", "2025年"], ["売上高", "12,345", "13,000"], ["営業損失", "△123", "▲45"],
                ["１株当たり純利益", "12.34", "13.5"],
            ],
            language: "ja")
        #expect(
            found == [
                "money 12345000000 JPY | 売上高 | 2024", "money 13000000000 JPY | 売上高 | 2025",
                "money -123000000 JPY | 営業損失 | 2024", "money -45000000 JPY | 営業損失 | 2025",
                "money 12.34 JPY | １株当たり純利益 | 2024", "money 13.5 JPY | １株当たり純利益 | 2025",
            ])
    }

    @Test func readsAChineseStatement() {
        let found = figures(
            "单位：万元", [["项目", "2024年", "2025年"], ["营业收入", "1,200.5", "1,300"], ["净利润", "-20", "35"]], language: "zh")
        #expect(
            found == [
                "money 12005000 CNY | 营业收入 | 2024", "money 13000000 CNY | 营业收入 | 2025",
                "money -200000 CNY | 净利润 | 2024", "money 350000 CNY | 净利润 | 2025",
            ])
    }

    @Test func leavesLayoutTablesAlone() {
        #expect(
            figures("Programme", [["Time", "Talk"], ["Hall A", "A talk on sound"], ["Hall B", "Lunch for all"]]).isEmpty
        )
    }
}
