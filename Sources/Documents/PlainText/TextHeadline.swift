import DatelineRecords

/// Finds a text's headline among its first blocks and puts it first.
struct TextHeadline {
    /// Whether there is one; it is the first unit then.
    var hasHeadline: Bool

    private static let searchedCount = 16

    /// - Parameters:
    ///   - units: The blocks in text order; the headline moves to the front.
    ///   - subject: The title that front matter or a mail's header states.
    ///   - isMarkdown: Whether a heading of the first level is the headline.
    /// - Returns: Whether there is one.
    static func take(from units: inout [TextUnit], subject: String?, isMarkdown: Bool) -> TextHeadline {
        if let subject {
            let key = StatedTitles.key(subject)
            units.removeAll { key.count >= 8 && $0.key == key }
            units.insert(TextUnit(.heading, level: 1, bytes: Array(subject.utf8)), at: 0)
            return TextHeadline(hasHeadline: true)
        }
        guard let index = find(in: units, isMarkdown: isMarkdown) else { return TextHeadline(hasHeadline: false) }
        var headline = units.remove(at: index)
        headline.kind = .heading
        headline.level = 1
        join(&headline, &units, at: index)
        shorten(&headline)
        let key = headline.key
        let early = units.prefix(searchedCount).filter { !($0.key == key && key.count >= 8) }
        units.replaceSubrange(..<min(searchedCount, units.count), with: early)
        units.insert(headline, at: 0)
        return TextHeadline(hasHeadline: true)
    }

    private static func find(in units: [TextUnit], isMarkdown: Bool) -> Int? {
        if isMarkdown,
            let first = units.prefix(searchedCount).firstIndex(where: { $0.kind == .heading && $0.level == 1 })
        {
            return first
        }
        if let repeated = repeated(in: units) { return repeated }
        for (index, unit) in units.prefix(searchedCount).enumerated() {
            switch TextPreamble.judge(unit) {
            case .preamble: continue
            case .headline: return index
            case .body: return nil
            }
        }
        return nil
    }

    /// On a page saved as text the headline stands twice, or opens the paragraph below it, behind a menu.
    private static func repeated(in units: [TextUnit]) -> Int? {
        guard
            units.prefix(3).contains(where: { TextPreamble.isBreadcrumb($0.bytes) || TextPreamble.isSkipLink($0.bytes) }
            )
        else { return nil }
        for index in units.indices.dropLast().prefix(60) {
            let key = units[index].key
            guard key.count >= 24, key.count < 400, units[index].kind != .table else { continue }
            if units[(index + 1)...].prefix(2).contains(where: { $0.key.starts(with: key) }) { return index }
        }
        return nil
    }

    /// Takes the second line of a broken sentence along: the first ends with a comma or a particle.
    private static func join(_ headline: inout TextUnit, _ units: inout [TextUnit], at index: Int) {
        while index < units.count, units[index].kind == .paragraph, headline.bytes.count < 400 {
            let line = TextLine(headline.bytes[...])
            let next = TextLine(units[index].bytes[...])
            guard next.bytes.count < 240, !next.isBlank, Self.isBroken(line, before: next) else { return }
            headline.pieces.append(TextUnit.Piece(bytes: (line.endsCJK ? [] : [0x20]) + next.bytes))
            units.remove(at: index)
        }
    }

    static func isBroken(_ line: TextLine, before next: TextLine) -> Bool {
        if line.endsCJK {
            return particles.contains { line.bytes.suffix(3).elementsEqual($0) } && next.bytes.count < 160
        }
        return line.bytes.last == 0x2C && next.startsSmall
    }

    private static let particles = ["、", "，", "の", "を", "で", "と", "が", "は"].map { Array($0.utf8) }

    /// A page title in one line with the name of its site: `Headline   U S  Senator …`.
    private static func shorten(_ headline: inout TextUnit) {
        let bytes = headline.bytes
        for mark in siteMarks {
            guard bytes.count > mark.count,
                let place = (1...bytes.count - mark.count).first(where: {
                    bytes[$0..<$0 + mark.count].elementsEqual(mark)
                })
            else { continue }
            headline.pieces = [TextUnit.Piece(bytes: Array(bytes[..<place]))]
            return
        }
    }

    private static let siteMarks = [" by U S  Senator", "   U S  Senator", " by U S Senator"].map { Array($0.utf8) }
}
