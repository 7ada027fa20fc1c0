import DatelineRecords

/// Reads plain text and Markdown: front matter and mail headers as clues, lines into blocks, the headline first.
struct TextReader {
    func read(_ bytes: [UInt8], source: Source, isMarkdown: Bool) -> Document {
        var lines = TextLine.lines(of: Self.unfolded(bytes))
        var clues = FrontMatter.take(from: &lines)
        clues += MailHeader.take(from: &lines)
        lines.removeAll { $0.bytes.starts(with: Array("#use wml::".utf8)) }
        var units =
            isMarkdown ? MarkdownReader(lines).units : PlainTextReader(lines).units
        TextFooter.remove(from: &units)
        let subject = clues.first { $0.field == .title }?.raw
        let preamble = TextHeadline.take(from: &units, subject: subject, isMarkdown: isMarkdown)
        var builder = TextBuilder()
        var ranges: [TextRange?] = []
        for unit in units { ranges.append(unit.write(to: &builder)) }
        if preamble.hasHeadline, let range = ranges.first ?? nil {
            let text = String(decoding: builder.bytes[range.start..<range.end], as: UTF8.self)
            clues.append(Clue(.title, origin: "text:headline", raw: text, range: range))
        }
        clues += TextClues.clues(in: builder)
        return Document(
            source: source, text: DocumentText(validUTF8: builder.bytes), blocks: builder.blocks,
            tables: builder.tables, clues: clues)
    }

    /// Breaks a text that stands on one line where eight or more spaces stood for a paragraph's end.
    private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
        let breaks = bytes.count { $0 == 0x0A }
        guard bytes.count > 600, breaks < 3 else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var spaces = 0
        for byte in bytes {
            if byte == 0x20 {
                spaces += 1
                continue
            }
            if spaces >= 8 {
                result += [0x0A, 0x0A]
            } else if spaces > 0 {
                result.append(contentsOf: repeatElement(0x20, count: spaces))
            }
            spaces = 0
            result.append(byte)
        }
        return result
    }
}
