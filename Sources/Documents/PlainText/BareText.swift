import DatelineRecords

/// Bare text as it stands: nothing is folded, blocks are parted at blank lines.
enum BareText {
    static func document(_ text: String, language: String?) -> Document {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: "utf-8", byteCount: bytes.count)
        return Document(
            source: source, text: bytes, blocks: paragraphs(of: bytes, language: language), language: language)
    }

    private static func paragraphs(of text: DocumentText, language: String?) -> [Block] {
        var blocks: [Block] = []
        var start: Int?
        var end = 0
        var index = 0
        while index < text.count {
            var lineEnd = index
            var isBlank = true
            while lineEnd < text.count, text.utf8[lineEnd] != 0x0A {
                if text.utf8[lineEnd] > 0x20 { isBlank = false }
                lineEnd += 1
            }
            if isBlank, let first = start {
                blocks.append(Block(kind: .paragraph, range: TextRange(first, end), language: language))
                start = nil
            } else if !isBlank {
                start = start ?? index
                end = lineEnd
            }
            index = lineEnd + 1
        }
        if let start { blocks.append(Block(kind: .paragraph, range: TextRange(start, end), language: language)) }
        return blocks
    }
}
