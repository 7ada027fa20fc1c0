import DatelineRecords

extension Tokenizer {
    /// Tokenizes the phrases of a table at once, one block a phrase.
    static func tokens(ofPhrases phrases: [String]) -> TokenTable {
        var bytes: [UInt8] = []
        var blocks: [Block] = []
        for phrase in phrases {
            let start = bytes.count
            bytes.append(contentsOf: phrase.utf8)
            blocks.append(Block(kind: .paragraph, range: TextRange(start, bytes.count)))
            bytes.append(0x0A)
        }
        let text = DocumentText(validUTF8: bytes)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        return tokens(of: Document(source: source, text: text, blocks: blocks))
    }
}
