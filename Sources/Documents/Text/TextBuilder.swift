import DatelineRecords

/// Writes a document's text, once: folds white space, drops what is no text, keeps NFC, and records blocks and tables.
///
///     builder.begin(.paragraph)
///     builder.append(bytes)
///     builder.end()
struct TextBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var tables: [Table] = []

    private var kind: Block.Kind?
    private var level = 0
    private var blockStart = 0
    private var isSpacePending = false
    private var isLineStart = true
    private var emphasized: [TextRange] = []
    private var emphasisStart: Int?
    private var keepsLines = false

    private var cells: [[Table.Cell]] = []
    private var cellStart = 0
    private var cell = (column: 0, span: 1, isHeader: false)

    /// Starts a block; the one before is parted by a blank line, two items of a list by a newline.
    mutating func begin(_ kind: Block.Kind, level: Int = 0) {
        if self.kind != nil { end() }
        if let last = blocks.last, !bytes.isEmpty {
            bytes.append(0x0A)
            if !(last.kind == .listItem && kind == .listItem) { bytes.append(0x0A) }
        }
        self.kind = kind
        self.level = level
        blockStart = bytes.count
        isSpacePending = false
        isLineStart = true
        emphasized = []
        emphasisStart = nil
        keepsLines = kind == .preformatted
        cells = []
    }

    /// Ends the block; one without text leaves no trace.
    ///
    /// - Returns: Its range, null where there was no text.
    @discardableResult
    mutating func end() -> TextRange? {
        guard let kind else { return nil }
        setEmphasis(false)
        self.kind = nil
        trimEnd()
        guard bytes.count > blockStart else {
            let end = blocks.last?.range.end ?? 0
            bytes.removeSubrange(end...)
            return nil
        }
        let textEnd = bytes.count
        emphasized = emphasized.map { TextRange(min($0.start, textEnd), min($0.end, textEnd)) }.filter { !$0.isEmpty }
        for row in cells.indices {
            for index in cells[row].indices where cells[row][index].range.end > textEnd {
                cells[row][index].range = TextRange(min(cells[row][index].range.start, textEnd), textEnd)
            }
        }
        compose()
        let range = TextRange(blockStart, bytes.count)
        blocks.append(Block(kind: kind, range: range, level: level, emphasized: emphasized))
        if kind == .table { tables.append(Table(range: range, rows: cells, headerRowCount: headerRowCount)) }
        return range
    }

    /// Offset of the next byte.
    var offset: Int { bytes.count }

    /// Sets the caption of the last table.
    mutating func setCaption(_ range: TextRange) {
        guard let last = tables.indices.last else { return }
        tables[last].caption = range
    }

    /// Sets the languages of blocks.
    mutating func setLanguages(_ language: (Block) -> String?) {
        for index in blocks.indices { blocks[index].language = language(blocks[index]) }
    }

    // MARK: Tables

    /// Starts a row of a table.
    mutating func beginRow() {
        if !cells.isEmpty {
            trimEnd(keepingTabs: true)
            bytes.append(0x0A)
        }
        cells.append([])
        isLineStart = true
        isSpacePending = false
    }

    /// Starts a cell.
    mutating func beginCell(column: Int, span: Int, isHeader: Bool) {
        guard let row = cells.indices.last else { return }
        isSpacePending = false
        if !cells[row].isEmpty { bytes.append(0x09) }
        isLineStart = true
        cellStart = bytes.count
        cell = (column, span, isHeader)
    }

    /// Ends a cell.
    mutating func endCell() {
        guard let row = cells.indices.last else { return }
        setEmphasis(false)
        isSpacePending = false
        while bytes.count > cellStart, isTrimmed(at: bytes.count) > 0 { bytes.removeLast(isTrimmed(at: bytes.count)) }
        cells[row].append(
            Table.Cell(
                range: TextRange(cellStart, bytes.count), column: cell.column, columnSpan: cell.span,
                isHeader: cell.isHeader))
        isLineStart = true
    }

    private var headerRowCount: Int {
        let count = cells.prefix { row in
            row.contains(where: \.isHeader) && row.allSatisfy { $0.isHeader || $0.range.isEmpty }
        }
        .count
        return count == cells.count ? 0 : count
    }

    // MARK: Text

    /// Turns bold type on or off.
    mutating func setEmphasis(_ isOn: Bool) {
        if isOn {
            emphasisStart = emphasisStart ?? bytes.count
        } else if let start = emphasisStart {
            let from = start < bytes.count && bytes[start] == 0x20 ? start + 1 : start
            if bytes.count > from {
                if let last = emphasized.last, from <= last.end + 1 {
                    emphasized[emphasized.count - 1] = TextRange(last.start, bytes.count)
                } else {
                    emphasized.append(TextRange(from, bytes.count))
                }
            }
            emphasisStart = nil
        }
    }

    /// Breaks the line inside a block; in a table cell it is a space.
    mutating func breakLine() {
        if kind == .table {
            isSpacePending = true
        } else if !isLineStart {
            trimEnd()
            bytes.append(0x0A)
            isLineStart = true
            isSpacePending = false
        }
    }

    /// Appends text.
    mutating func append(_ source: ArraySlice<UInt8>) {
        source.withUnsafeBufferPointer { append($0) }
    }

    private mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let count = source.count
        while index < count {
            let byte = source[index]
            if byte > 0x20, byte < 0x7F {
                put(byte)
                index += 1
            } else if byte <= 0x20 {
                putControl(byte)
                index += 1
            } else {
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                guard index + length <= count else { return }
                putScalar(source, index, length)
                index += length
            }
        }
    }

    private mutating func putControl(_ byte: UInt8) {
        switch byte {
        case 0x09, 0x20:
            if keepsLines { bytes.append(byte) } else { isSpacePending = true }
        case 0x0A, 0x0C, 0x0D:
            if keepsLines {
                if byte == 0x0A { bytes.append(0x0A) }
            } else {
                isSpacePending = true
            }
        default: break
        }
    }

    private mutating func putScalar(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) {
        switch TextFolding.action(source, index, length) {
        case .keep:
            flushSpace()
            for position in index..<index + length { bytes.append(source[position]) }
            isLineStart = false
        case .space:
            if keepsLines { bytes.append(0x20) } else { isSpacePending = true }
        case .drop: break
        case .replace(let scalar):
            flushSpace()
            bytes += Array(String(scalar).utf8)
            isLineStart = false
        case .wideSpace:
            guard !isLineStart else { return }
            flushSpace()
            for position in index..<index + length { bytes.append(source[position]) }
        }
    }

    private mutating func put(_ byte: UInt8) {
        flushSpace()
        bytes.append(byte)
        isLineStart = false
    }

    private mutating func flushSpace() {
        if isSpacePending {
            if !isLineStart, bytes.last != 0x0A { bytes.append(0x20) }
            isSpacePending = false
        }
    }

    private mutating func trimEnd(keepingTabs: Bool = false) {
        while bytes.count > blockStart {
            if keepingTabs, bytes.last == 0x09 { return }
            let length = isTrimmed(at: bytes.count)
            guard length > 0 else { return }
            bytes.removeLast(length)
        }
    }

    /// Length of the white space that ends before `end`: a space, newline, tab or ideographic space.
    private func isTrimmed(at end: Int) -> Int {
        guard end > 0 else { return 0 }
        if bytes[end - 1] <= 0x20 { return 1 }
        if end >= 3, bytes[end - 1] == 0x80, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE3 { return 3 }
        return 0
    }

    // MARK: Normal form

    /// Brings the block into NFC and moves the ranges inside it along.
    private mutating func compose() {
        guard !NormalForm.isSurelyComposed(bytes, from: blockStart, to: bytes.count) else { return }
        let old = bytes[blockStart...]
        let new = NormalForm.composed(old)
        guard new != Array(old) else { return }
        var moved: [Int: Int] = [:]
        func move(_ range: TextRange) -> TextRange {
            func place(_ offset: Int) -> Int {
                if let known = moved[offset] { return known }
                let end = min(max(offset, blockStart), bytes.count)
                let place = blockStart + min(NormalForm.composed(bytes[blockStart..<end]).count, new.count)
                moved[offset] = place
                return place
            }
            return TextRange(place(range.start), place(range.end))
        }
        emphasized = emphasized.map(move)
        cells = cells.map { row in
            row.map { cell in
                var cell = cell
                cell.range = move(cell.range)
                return cell
            }
        }
        bytes.replaceSubrange(blockStart..., with: new)
    }
}
