import DatelineRecords

/// Runs the grammars over a document's token table, each block with that of its language.
struct DateScanner {
    private let document: Document
    private let table: TokenTable
    private let isBare: Bool

    /// Makes a scanner.
    ///
    /// - Parameter isBare: Whether the text is a bare line for recognition.
    init(_ document: Document, _ table: TokenTable, isBare: Bool = false) {
        self.document = document
        self.table = table
        self.isBare = isBare
    }

    /// All phrases in text order.
    func matches() -> [DateMatch] {
        var found: [DateMatch] = []
        let text = DateText(table: table, limit: 0, numericOrder: .monthFirst, isBare: isBare)
        var english = EnglishDateGrammar(text: text)
        lazy var japanese = HanDateGrammar(
            text: text, words: JapaneseDateGrammar.words, triggers: JapaneseDateGrammar.triggers,
            starts: JapaneseDateGrammar.starts)
        lazy var chinese = HanDateGrammar(
            text: text, words: ChineseDateGrammar.words, triggers: ChineseDateGrammar.triggers,
            starts: ChineseDateGrammar.starts)
        var isOrderSought = false
        for (index, tokens) in table.blocks.enumerated() where !tokens.isEmpty {
            switch language(ofBlock: index) {
            case .japanese: scan(tokens, &japanese, &found)
            case .chinese: scan(tokens, &chinese, &found)
            case .english:
                if !isOrderSought {
                    let order = NumericOrderFinder(table: table).order ?? NumericOrderFinder.order(of: document)
                    english.text.numericOrder = order ?? .monthFirst
                    english.text.isOrderKnown = order != nil
                    isOrderSought = true
                }
                scan(tokens, &english, &found)
            }
        }
        return found
    }

    /// The phrases of one line outside a document, such as a clue.
    static func matches(inLine line: String, language: String?) -> [DateMatch] {
        let text = DocumentText(line)
        let document = Document(
            source: Source(uri: "-", mediaType: "text/plain", charset: "utf-8", byteCount: text.count), text: text,
            blocks: [Block(kind: .paragraph, range: TextRange(0, text.count))], language: language)
        return DateScanner(document, Tokenizer.tokens(of: document)).matches()
    }

    private func scan(_ tokens: Range<Int>, _ grammar: inout some DateGrammar, _ found: inout [DateMatch]) {
        let starts = grammar.starts
        var token = starts.candidate(table, from: tokens.lowerBound, before: tokens.upperBound)
        while token < tokens.upperBound {
            var next = token + 1
            if grammar.mayStart(token) {
                grammar.text.limit = reach(of: token, in: tokens)
                next = grammar.match(at: token, into: &found) ?? next
            }
            token = starts.candidate(table, from: next, before: tokens.upperBound)
        }
    }

    /// The end of a token's table cell or block, at most 64 tokens away: no phrase is longer.
    private func reach(of token: Int, in tokens: Range<Int>) -> Int {
        let end = min(tokens.upperBound, token + 64)
        var next = token + 1
        while next < end, !table.shapes[next].contains(.cellStart) { next += 1 }
        return next
    }

    private enum Language { case english, japanese, chinese }

    private func language(ofBlock index: Int) -> Language {
        let stated = index < document.blocks.count ? document.blocks[index].language : nil
        switch stated ?? document.language {
        case "ja": return .japanese
        // A line of a Japanese text without kana looks Chinese.
        case "zh": return document.language == "ja" ? .japanese : .chinese
        case "en": return .english
        default: return language(of: table.blocks[index])
        }
    }

    /// By script: han beside kana, if only elsewhere in the text, is Japanese; other han is Chinese.
    private func language(of tokens: Range<Int>) -> Language {
        var hasHan = false
        for token in tokens.prefix(400) {
            switch table.classes[token] {
            case .hiragana, .katakana: return .japanese
            case .han: hasHan = true
            default: break
            }
        }
        guard hasHan else { return .english }
        return table.classes.contains(.hiragana) || table.classes.contains(.katakana) ? .japanese : .chinese
    }
}
