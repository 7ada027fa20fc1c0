import DatelineRecords

/// Reads plain text and Markdown.
struct TextReader {
    func read(_ bytes: [UInt8], source: Source, isMarkdown: Bool) -> Document {
        var builder = TextBuilder()
        for paragraph in String(decoding: bytes, as: UTF8.self).split(separator: "\n\n") {
            var text = Array(paragraph.utf8)[...]
            let isHeading = text.starts(with: [0x23, 0x20])
            if isHeading { text = text.dropFirst(2) }
            builder.begin(isHeading ? .heading : .paragraph, level: isHeading ? 1 : 0)
            builder.append(text)
            builder.end()
        }
        return Document(
            source: source, text: DocumentText(validUTF8: builder.bytes), blocks: builder.blocks, tables: builder.tables
        )
    }
}
