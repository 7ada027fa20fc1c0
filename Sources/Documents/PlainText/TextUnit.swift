import DatelineRecords

/// A block of a text in the making, before the headline is chosen and the text is written.
struct TextUnit {
    /// A stretch of text in one type.
    struct Piece {
        var bytes: [UInt8]
        var isBold = false
    }

    /// A cell of a table.
    struct Cell {
        var bytes: [UInt8]
        var column: Int
        /// Number of columns that it covers.
        var span = 1
    }

    var kind: Block.Kind
    var level = 0
    /// The text; newlines inside are kept.
    var pieces: [Piece] = []
    /// Cells of a table.
    var rows: [[Cell]] = []
    var headerRowCount = 0
    /// Share of its text inside links.
    var linkShare = 0.0
    /// Whether a thematic break stands before it.
    var followsBreak = false

    init(_ kind: Block.Kind, level: Int = 0, bytes: [UInt8] = []) {
        self.kind = kind
        self.level = level
        if !bytes.isEmpty { pieces = [Piece(bytes: bytes)] }
    }

    /// The bytes of all pieces.
    var bytes: [UInt8] { pieces.flatMap(\.bytes) }

    /// Letters and digits only, for comparison.
    var key: [UInt8] { StatedTitles.key(String(decoding: bytes, as: UTF8.self)) }

    /// Writes the unit.
    ///
    /// - Returns: Its range in the text.
    @discardableResult
    func write(to builder: inout TextBuilder) -> TextRange? {
        if kind == .table { return writeTable(to: &builder) }
        builder.begin(kind, level: level)
        for piece in pieces {
            if piece.isBold { builder.setEmphasis(true) }
            var isFirst = true
            for line in piece.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
                if !isFirst {
                    if kind == .preformatted { builder.append([0x0A]) } else { builder.breakLine() }
                }
                builder.append(line)
                isFirst = false
            }
            builder.setEmphasis(false)
        }
        return builder.end()
    }

    private func writeTable(to builder: inout TextBuilder) -> TextRange? {
        builder.begin(.table)
        for (index, row) in rows.enumerated() {
            builder.beginRow()
            for cell in row {
                builder.beginCell(column: cell.column, span: cell.span, isHeader: index < headerRowCount)
                builder.append(cell.bytes[...])
                builder.endCell()
            }
        }
        return builder.end()
    }
}
