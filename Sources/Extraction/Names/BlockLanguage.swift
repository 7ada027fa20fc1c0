package import DatelineRecords

/// Which tagger reads which block.
package struct BlockLanguage: Sendable {
    private var chosen: [NameLanguage: [Int]] = [:]

    /// Indices of the blocks in a language, ascending.
    package subscript(language: NameLanguage) -> [Int] { chosen[language, default: []] }

    /// Parts the blocks of a document by language: that of the block, else that of the document, else by script.
    package static func blocks(of document: Document, in tokens: TokenTable) -> BlockLanguage {
        var result = BlockLanguage()
        let script = document.language ?? Script(tokens, 0..<tokens.count).language
        for (index, range) in tokens.blocks.enumerated() where !range.isEmpty {
            let stated = index < document.blocks.count ? document.blocks[index].language : nil
            let tag = stated ?? document.language ?? Script(tokens, range).language ?? script
            if let tag, let language = NameLanguage(rawValue: tag) {
                result.chosen[language, default: []].append(index)
            }
        }
        return result
    }

    /// Counts of scripts in some tokens.
    private struct Script {
        var latin = 0
        var han = 0
        var kana = 0

        init(_ tokens: TokenTable, _ range: Range<Int>) {
            for token in range {
                switch tokens.classes[token] {
                case .word: latin += 1
                case .han: han += 1
                case .hiragana, .katakana: kana += 1
                default: break
                }
            }
        }

        /// The language of a script; null where there is no letter.
        var language: String? {
            if kana > 0, kana + han > latin { return "ja" }
            if han > latin { return kana > 0 ? "ja" : "zh" }
            return latin > 0 ? "en" : nil
        }
    }
}
