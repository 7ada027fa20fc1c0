import DatelineRecords

/// Titles among clues: which is believed, and how the site's name is taken off.
enum TitleClue {
    /// The clue of the best origin.
    static func best(_ clues: [Clue]) -> Clue? {
        let titles = clues.filter { $0.field == .title && !$0.raw.isEmpty }
        return titles.enumerated().min { (rank($0.element.origin), $0.offset) < (rank($1.element.origin), $1.offset) }?
            .element
    }

    private static func rank(_ origin: String) -> Int { order.firstIndex { origin.hasPrefix($0) } ?? order.count }

    /// Origins by how often their title is the headline as written: a heading says it bare, `title` adds the site's name.
    private static let order = [
        "header", "front-matter", "h1", "json-ld", "meta:og", "og", "meta:twitter", "meta", "title",
    ]

    /// The title without the site's name: ` | Site`, ` - Site`, `Site: `.
    static func text(_ clue: Clue, among clues: [Clue]) -> String {
        let title = withoutBars(TitleText.folded(clue.raw))
        let sites = clues.filter { $0.field == .publisher }.map { TitleText.words($0.raw) }.filter { !$0.isEmpty }
        for separator in separators {
            if let (front, back) = lastSplit(title, separator), !front.isEmpty {
                let words = TitleText.words(back)
                let isSite = sites.contains { $0 == words || words.starts(with: $0) }
                if isSite || separator != " - " && words.count <= 6 && TitleText.words(front).count >= 3 {
                    return front
                }
            }
        }
        return title
    }

    /// The headline without a kicker in front of it (`Local news | Acme opens a mill`): what the markup states as the title closes it.
    ///
    /// - Parameter range: The headline.
    static func withoutKicker(_ range: TextRange, _ draft: Draft) -> TextRange {
        let tokens = draft.tokens.tokens(in: range)
        let words = TitleText.words(draft.tokens, tokens)
        for clue in draft.document.clues where clue.field == .title && stated.contains(where: clue.origin.hasPrefix) {
            let title = TitleText.words(clue.raw)
            let extra = words.count - title.count
            guard title.count >= 3, (1...6).contains(extra), words[extra...].elementsEqual(title),
                let first = start(ofWord: extra, draft.tokens, tokens)
            else { continue }
            return TextRange(Int(draft.tokens.starts[first]), range.end)
        }
        return range
    }

    private static let stated = ["json-ld:", "meta:og:", "meta:twitter:"]

    /// The token of a word, with the quotation mark or bracket that opens it.
    private static func start(ofWord number: Int, _ tokens: TokenTable, _ range: Range<Int>) -> Int? {
        var seen = 0
        for token in range where tokens.classes[token] != .punctuation && tokens.classes[token] != .symbol {
            if seen == number {
                let isOpened =
                    token > range.lowerBound && tokens.shapes[token - 1].contains(.spaceBefore)
                    && !tokens.shapes[token].contains(.spaceBefore)
                return isOpened ? token - 1 : token
            }
            seen += 1
        }
        return nil
    }

    /// Takes bars off a title's end: `Acme opens a mill | News |`.
    private static func withoutBars(_ title: String) -> String {
        var bytes = Array(title.utf8)
        while let bar = bars.first(where: { bytes.suffix($0.count).elementsEqual($0) }), bytes.count > bar.count {
            bytes.removeLast(bar.count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let bars = ["|", "｜", " "].map { Array($0.utf8) }

    private static let separators = [" | ", " ｜ ", "｜", " – ", " — ", " - ", " :: ", " « ", " » "]

    private static func lastSplit(_ text: String, _ separator: String) -> (String, String)? {
        let bytes = Array(text.utf8)
        let mark = Array(separator.utf8)
        guard bytes.count > mark.count else { return nil }
        var index = bytes.count - mark.count
        while index > 0 {
            if bytes[index..<index + mark.count].elementsEqual(mark) {
                return (
                    String(decoding: bytes[..<index], as: UTF8.self),
                    String(decoding: bytes[(index + mark.count)...], as: UTF8.self)
                )
            }
            index -= 1
        }
        return nil
    }
}

/// Clues that are copied as they stand: author, publisher, URL, subtitle.
enum PlainClue {
    /// The clue of the best origin: JSON-LD, then `meta`, then what is visible.
    static func best(_ field: Clue.Field, _ clues: [Clue]) -> Clue? {
        let candidates = clues.filter { $0.field == field && !text($0).isEmpty }
        return candidates.enumerated().min {
            (rank($0.element.origin), $0.offset) < (rank($1.element.origin), $1.offset)
        }?.element
    }

    private static func rank(_ origin: String) -> Int { order.firstIndex { origin.hasPrefix($0) } ?? order.count }

    private static let order = ["json-ld", "microdata", "link:canonical", "meta", "og", "header", "front-matter"]

    /// The clue's text, white space folded.
    static func text(_ clue: Clue) -> String { TitleText.folded(clue.raw) }
}
