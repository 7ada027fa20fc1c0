package import DatelineRecords

/// Makes the token table of a document in one pass over its UTF-8 bytes.
package enum Tokenizer {
    /// Tokenizes each block of a document; text between blocks is white space.
    package static func tokens(of document: Document) -> TokenTable {
        var table = TokenTable(text: document.text)
        let estimate = document.text.count / 4
        table.starts.reserveCapacity(estimate)
        table.ends.reserveCapacity(estimate)
        table.classes.reserveCapacity(estimate)
        table.shapes.reserveCapacity(estimate)
        table.keys.reserveCapacity(estimate)
        table.blockOfToken.reserveCapacity(estimate)
        document.text.utf8.withUnsafeBufferPointer { utf8 in
            for (index, block) in document.blocks.enumerated() {
                let first = table.count
                scan(utf8, block.range, UInt32(index), into: &table)
                table.blocks.append(first..<table.count)
            }
        }
        markSentences(&table)
        return table
    }

    private static func scan(
        _ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ block: UInt32, into table: inout TokenTable
    ) {
        var position = range.start
        let end = range.end
        var pending: TokenShape = [.blockStart, .sentenceStart, .spaceBefore, .lineBefore]
        while position < end {
            let byte = utf8[position]
            switch asciiClass[Int(byte)] {
            case .space:
                pending.insert(.spaceBefore)
                if byte == 0x0A { pending.insert(.lineBefore) }
                if byte == 0x09 { pending.insert(.cellStart) }
                position += 1
            case .letter:
                position = word(utf8, position, end, pending, block, &table)
                pending = []
            case .digit:
                position = digits(utf8, position, end, pending, block, &table)
                pending = []
            case .punctuation:
                append(position, position + 1, .punctuation, pending, UInt64(byte), block, &table)
                position += 1
                pending = []
            case .symbol:
                append(position, position + 1, .symbol, pending, UInt64(byte), block, &table)
                position += 1
                pending = []
            case .beyond:
                let (scalar, length) = decode(utf8, position, end)
                switch ScalarClass.of(scalar) {
                case .space:
                    pending.insert(.spaceBefore)
                    position += length
                case .ignorable: position += length
                case .letter:
                    position = word(utf8, position, end, pending, block, &table)
                    pending = []
                case .digit:
                    position = digits(utf8, position, end, pending, block, &table)
                    pending = []
                case .single(let kind):
                    let key = UInt64(TokenKey.fold(scalar))
                    append(position, position + length, kind, pending.union(.nonASCII), key, block, &table)
                    position += length
                    pending = []
                }
            }
        }
    }

    @inline(__always)
    private static func append(
        _ start: Int, _ end: Int, _ kind: TokenClass, _ shape: TokenShape, _ key: UInt64, _ block: UInt32,
        _ table: inout TokenTable
    ) {
        table.starts.append(UInt32(truncatingIfNeeded: start))
        table.ends.append(UInt32(truncatingIfNeeded: end))
        table.classes.append(kind)
        table.shapes.append(shape)
        table.keys.append(key)
        table.blockOfToken.append(block)
    }

    private static func word(
        _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ before: TokenShape, _ block: UInt32,
        _ table: inout TokenTable
    ) -> Int {
        var position = start
        var shape = before
        var hash = TokenKey.offset
        var count = 0
        var upper = 0
        var last: UInt32 = 0
        while position < end {
            let byte = utf8[position]
            var scalar = UInt32(byte)
            var length = 1
            if byte < 0x80 {
                guard asciiClass[Int(byte)] == .letter else { break }
            } else {
                (scalar, length) = decode(utf8, position, end)
                let kind = ScalarClass.of(scalar)
                if kind == .ignorable {
                    position += length
                    continue
                }
                guard kind == .letter else { break }
                shape.insert(.nonASCII)
            }
            last = TokenKey.fold(scalar)
            if last != scalar, scalar < 0xFF41 || scalar > 0xFF5A {
                upper += 1
                shape.insert(count == 0 ? .capitalized : .innerCaps)
            }
            hash = TokenKey.mix(hash, last)
            count += 1
            position += length
        }
        if upper == count { shape.insert(.allCaps) }
        if shape.contains(.innerCaps), upper < count,
            let border = GluedWords.border(utf8, start..<position, blockEnd: end)
        {
            _ = word(utf8, start, border, before, block, &table)
            return word(utf8, border, position, [.spaceBefore, .lineBefore], block, &table)
        }
        append(start, position, .word, shape, count == 1 ? UInt64(last) : hash | TokenKey.hashed, block, &table)
        return position
    }

    private static func digits(
        _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ before: TokenShape, _ block: UInt32,
        _ table: inout TokenTable
    ) -> Int {
        // A run keeps one width: mixed ones are two tokens.
        let wide = utf8[start] >= 0x80
        var position = start
        var hash = TokenKey.offset
        var count = 0
        var last: UInt32 = 0
        while position < end {
            if wide {
                guard position + 2 < end, utf8[position] == 0xEF, utf8[position + 1] == 0xBC,
                    (0x90...0x99).contains(utf8[position + 2])
                else { break }
                last = UInt32(utf8[position + 2]) - 0x60
                position += 3
            } else {
                guard utf8[position] &- 0x30 < 10 else { break }
                last = UInt32(utf8[position])
                position += 1
            }
            hash = TokenKey.mix(hash, last)
            count += 1
        }
        let key = count == 1 ? UInt64(last) : hash | TokenKey.hashed
        append(start, position, .number, wide ? before.union(.nonASCII) : before, key, block, &table)
        return position
    }

    /// Decodes one scalar of valid UTF-8; a cut sequence at the end counts as one replacement byte.
    @inline(__always)
    static func decode(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> (UInt32, Int) {
        let first = UInt32(utf8[position])
        if first < 0x80 { return (first, 1) }
        if first < 0xE0, position + 1 < end { return ((first & 0x1F) << 6 | UInt32(utf8[position + 1] & 0x3F), 2) }
        if first < 0xF0, position + 2 < end {
            return (
                (first & 0x0F) << 12 | UInt32(utf8[position + 1] & 0x3F) << 6 | UInt32(utf8[position + 2] & 0x3F), 3
            )
        }
        if position + 3 < end {
            return (
                (first & 0x07) << 18 | UInt32(utf8[position + 1] & 0x3F) << 12
                    | UInt32(utf8[position + 2] & 0x3F) << 6 | UInt32(utf8[position + 3] & 0x3F), 4
            )
        }
        return (0xFFFD, 1)
    }

    private enum ASCIIClass: UInt8 { case space, letter, digit, punctuation, symbol, beyond }

    private static let asciiClass: [ASCIIClass] = (0..<256).map { value in
        switch UInt8(value) {
        case 0...0x20, 0x7F: .space
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
            UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            .symbol
        case 0x80...: .beyond
        default: .punctuation
        }
    }
}

/// Class of a scalar beyond ASCII.
enum ScalarClass: Equatable {
    case space, ignorable, letter, digit
    case single(TokenClass)

    static func of(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: .ignorable
        case 0xAA, 0xBA, 0xB5, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x300...0x36F, 0x370...0x37D, 0x37F...0x386,
            0x388...0x52F, 0x531...0x556, 0x561...0x587, 0x5D0...0x5F2, 0x620...0x64A, 0x671...0x6D3,
            0x900...0x963, 0xE01...0xE3A, 0xE40...0xE4E, 0x10A0...0x10FF, 0x1100...0x11FF, 0x1E00...0x1FFF,
            0xAC00...0xD7A3,
            0xFF21...0xFF3A, 0xFF41...0xFF5A:
            .letter
        case 0xFF10...0xFF19: .digit
        case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: .single(.han)
        case 0x3041...0x309F: .single(.hiragana)
        case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .single(.katakana)
        case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3004,
            0x3008...0x3020, 0x3030, 0x30A0, 0x30FB, 0xFE10...0xFE4F, 0xFF01...0xFF03, 0xFF05...0xFF0A,
            0xFF0C...0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF20, 0xFF3B...0xFF3D, 0xFF3F, 0xFF5B, 0xFF5D,
            0xFF5F...0xFF65:
            .single(.punctuation)
        default: .single(.symbol)
        }
    }
}
