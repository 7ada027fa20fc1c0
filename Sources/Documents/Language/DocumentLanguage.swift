import DatelineRecords

/// Sets the language of a document and of its blocks, by script and stop words.
enum DocumentLanguage {
    static func set(in document: inout Document) {
        var whole = LanguageEvidence()
        var evidence: [LanguageEvidence] = []
        evidence.reserveCapacity(document.blocks.count)
        document.text.utf8.withUnsafeBufferPointer { text in
            for block in document.blocks {
                var own = LanguageEvidence()
                own.read(text, from: block.range.start, to: block.range.end)
                whole.add(own)
                evidence.append(own)
            }
        }
        document.language = whole.language(stated: stated(in: document.clues))
        for index in document.blocks.indices {
            document.blocks[index].language = evidence[index].blockLanguage(in: document.language)
        }
    }

    /// The primary tag that the markup states: it decides only between what the text leaves open.
    private static func stated(in clues: [Clue]) -> String? {
        clues.first { $0.field == .language }.map { clue in
            String(clue.raw.lowercased().prefix { $0 != "-" && $0 != "_" })
        }
    }
}
