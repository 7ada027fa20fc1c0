import DatelineRecords

/// Reads inline Markdown: emphasis, links, images, code, escapes, character references, stray HTML tags.
struct MarkdownInline {
    private let source: [UInt8]
    private var index = 0
    private var pieces: [TextUnit.Piece] = []
    private var current: [UInt8] = []
    private var isBold = false
    private var linkLength = 0

    /// A block of inline Markdown as plain text with its bold stretches.
    ///
    ///     MarkdownInline.unit(.paragraph, bytes)  // "See [our site](https://…)" is "See our site"
    static func unit(_ kind: Block.Kind, level: Int = 0, _ bytes: [UInt8]) -> TextUnit {
        var reader = MarkdownInline(source: bytes)
        reader.read(to: bytes.count)
        reader.flush()
        var unit = TextUnit(kind, level: level)
        unit.pieces = reader.pieces
        let total = unit.bytes.count { $0 > 0x20 }
        if total == 0 { unit.pieces = [] }
        unit.linkShare = total == 0 ? 0 : min(1, Double(reader.linkLength) / Double(total))
        return unit
    }

    private init(source: [UInt8]) { self.source = source }

    private mutating func flush() {
        if !current.isEmpty { pieces.append(TextUnit.Piece(bytes: current, isBold: isBold)) }
        current = []
    }

    private mutating func read(to end: Int) {
        while index < end {
            let byte = source[index]
            switch byte {
            case 0x5C where index + 1 < end && Self.isPunctuation(source[index + 1]):
                current.append(source[index + 1])
                index += 2
            case 0x21 where index + 1 < end && source[index + 1] == 0x5B: readImage(to: end)
            case 0x5B: readLink(to: end)
            case 0x2A, 0x5F: readEmphasis(byte, to: end)
            case 0x60: readCode(to: end)
            case 0x3C: readTag(to: end)
            case 0x26: readReference(to: end)
            default:
                current.append(byte)
                index += 1
            }
        }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !(byte >= 0x30 && byte <= 0x39)
            && !((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
    }

    // MARK: Links

    /// Index of the bracket that closes the one at `start`.
    private func closing(_ start: Int, _ end: Int, _ open: UInt8, _ close: UInt8) -> Int? {
        var depth = 0
        var position = start
        while position < end {
            let byte = source[position]
            if byte == 0x5C {
                position += 2
                continue
            }
            if byte == open { depth += 1 }
            if byte == close {
                depth -= 1
                if depth == 0 { return position }
            }
            position += 1
        }
        return nil
    }

    /// The label and target of a link at `start`, and the index behind it.
    private func link(at start: Int, _ end: Int) -> (label: Range<Int>, target: Range<Int>, end: Int)? {
        guard let close = closing(start, end, 0x5B, 0x5D), close + 1 < end else { return nil }
        if source[close + 1] == 0x28, let paren = closing(close + 1, end, 0x28, 0x29) {
            return (start + 1..<close, close + 2..<paren, paren + 1)
        }
        if source[close + 1] == 0x5B, let bracket = closing(close + 1, end, 0x5B, 0x5D) {
            return (start + 1..<close, close + 1..<close + 1, bracket + 1)
        }
        return nil
    }

    private mutating func readImage(to end: Int) {
        if let image = link(at: index + 1, end) {
            index = image.end
        } else {
            current.append(source[index])
            index += 1
        }
    }

    private mutating func readLink(to end: Int) {
        guard let link = link(at: index, end) else {
            current.append(source[index])
            index += 1
            return
        }
        let before = current.count
        let pieceCount = pieces.count
        index = link.label.lowerBound
        read(to: link.label.upperBound)
        index = link.end
        let label =
            pieces[pieceCount...].flatMap(\.bytes) + (pieceCount == pieces.count ? Array(current[before...]) : current)
        linkLength += label.count { $0 > 0x20 }
        let target = source[link.target]
        if target.starts(with: Array("mailto:".utf8)), !label.contains(0x40) {
            let address = target.dropFirst(7).prefix { $0 != 0x3F && $0 != 0x20 }
            if !address.isEmpty { current += [0x20, 0x28] + address + [0x29] }
        }
    }

    // MARK: Emphasis and code

    private mutating func readEmphasis(_ mark: UInt8, to end: Int) {
        var run = index
        while run < end, source[run] == mark { run += 1 }
        let count = run - index
        let before = index > 0 ? source[index - 1] : 0x20
        let after = run < end ? source[run] : 0x20
        let opens = after > 0x20 && !(mark == 0x5F && Self.isWord(before)) && count <= 3
        guard opens, let close = closingMark(mark, count, from: run, to: end) else {
            // A lone mark stays; it is a footnote sign or a name with underscores.
            current += source[index..<run]
            index = run
            return
        }
        let wasBold = isBold
        if count >= 2 {
            flush()
            isBold = true
        }
        index = run
        read(to: close)
        if count >= 2 {
            flush()
            isBold = wasBold
        }
        index = close + count
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }

    private func closingMark(_ mark: UInt8, _ count: Int, from start: Int, to end: Int) -> Int? {
        var position = start
        while position < end {
            if source[position] == 0x5C {
                position += 2
                continue
            }
            if source[position] == mark {
                var run = position
                while run < end, source[run] == mark { run += 1 }
                let next = run < end ? source[run] : 0x20
                if run - position >= count, source[position - 1] > 0x20, position > start,
                    mark == 0x2A || !Self.isWord(next)
                {
                    return position
                }
                position = run
            } else {
                position += 1
            }
        }
        return nil
    }

    private mutating func readCode(to end: Int) {
        if let close = source[(index + 1)..<end].firstIndex(of: 0x60) {
            current += source[(index + 1)..<close]
            index = close + 1
        } else {
            current.append(0x60)
            index += 1
        }
    }

    // MARK: HTML

    private mutating func readTag(to end: Int) {
        let next = index + 1 < end ? source[index + 1] : 0x20
        let isTag = next == 0x2F || next == 0x21 || (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A
        guard isTag, let close = source[index..<end].firstIndex(of: 0x3E) else {
            current.append(0x3C)
            index += 1
            return
        }
        let inside = source[(index + 1)..<close]
        if inside.contains(0x40) && !inside.contains(0x20) || inside.starts(with: Array("http".utf8)) {
            current += inside
        } else if inside.starts(with: Array("br".utf8)) || inside.starts(with: Array("/p".utf8)) {
            current.append(0x0A)
        }
        index = close + 1
    }

    private mutating func readReference(to end: Int) {
        let limit = min(end, index + 12)
        if let semicolon = source[index..<limit].firstIndex(of: 0x3B) {
            let text = String(decoding: source[index...semicolon], as: UTF8.self)
            let resolved = ClueText.unescaped(text)
            if resolved != text {
                current += Array(resolved.utf8)
                index = semicolon + 1
                return
            }
        }
        current.append(0x26)
        index += 1
    }
}
