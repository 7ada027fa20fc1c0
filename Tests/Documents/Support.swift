import DatelineDocuments
import DatelineRecords

/// Reads text as a document of a name.
func read(_ text: String, as name: String = "page.html") throws -> Document {
    try DocumentReader().read(Array(text.utf8), uri: name)
}

/// The blocks of a document as lines `kind: text`, a newline shown as `⏎` and a tab as `⇥`.
func outline(_ document: Document) -> [String] {
    document.blocks.map { block in
        let level = block.level > 0 ? "\(block.level)" : ""
        let text = String(document.text[block.range].map { $0 == "\n" ? "⏎" : $0 == "\t" ? "⇥" : $0 })
        return "\(block.kind.rawValue)\(level): \(text)"
    }
}

/// Clues as lines `field origin raw`.
func clueLines(_ document: Document) -> [String] {
    document.clues.map { "\($0.field.rawValue) \($0.origin) \($0.raw)" }
}

/// What must hold for every document: NFC text without control characters, ranges inside it, blocks in order.
func violations(of document: Document) -> [String] {
    var found: [String] = []
    let text = document.text.string
    if text != text.precomposed { found.append("not NFC") }
    for scalar in text.unicodeScalars where scalar.value < 0x20 && scalar != "\n" && scalar != "\t" {
        found.append("control character \(scalar.value)")
    }
    var end = 0
    for block in document.blocks {
        if block.range.start < end || block.range.end > document.text.count { found.append("block \(block.range)") }
        if block.range.isEmpty { found.append("empty block") }
        for range in block.emphasized where !block.range.contains(range) { found.append("emphasis \(range)") }
        end = block.range.end
    }
    if let last = document.blocks.last, last.range.end != document.text.count {
        found.append("text behind the last block")
    }
    for table in document.tables {
        for cell in table.rows.joined() where !table.range.contains(cell.range) { found.append("cell \(cell.range)") }
    }
    for clue in document.clues {
        if let range = clue.range, document.text[range] != clue.raw { found.append("clue \(clue.raw)") }
    }
    return found
}
