import DatelineRecords

@testable import DatelineExtraction

/// A draft of plain text, one paragraph a block, after FindSections.
func sectioned(_ text: String, language: String? = nil) -> Draft {
    let bytes = DocumentText(text)
    var blocks: [Block] = []
    var start = 0
    for paragraph in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
        let length = paragraph.utf8.count
        if length > 0 {
            blocks.append(Block(kind: .paragraph, range: TextRange(start, start + length), language: language))
        }
        start += length + 2
    }
    return sectioned(bytes, blocks)
}

/// A draft of given blocks after FindSections.
func sectioned(_ text: DocumentText, _ blocks: [Block], clues: [Clue] = []) -> Draft {
    let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: text.count)
    var draft = Draft(Document(source: source, text: text, blocks: blocks, clues: clues))
    FindSections(options: StageOptions()).run(&draft)
    return draft
}
