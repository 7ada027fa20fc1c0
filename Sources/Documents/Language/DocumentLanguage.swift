import DatelineRecords

/// Sets the language of a document and of its blocks.
enum DocumentLanguage {
    static func set(in document: inout Document) {
        var kana = 0
        var han = 0
        for byte in document.text.utf8 {
            if byte == 0xE3 { kana += 1 }
            if byte >= 0xE4, byte <= 0xE9 { han += 1 }
        }
        let language = kana * 5 > han && kana > 20 ? "ja" : han * 20 > document.text.count ? "zh" : "en"
        document.language = language
        for index in document.blocks.indices { document.blocks[index].language = language }
    }
}
