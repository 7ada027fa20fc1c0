import DatelineRecords

/// A page's headline, as the page shows it where it does.
struct Headline {
    /// The headline.
    var text: String
    /// The element or run that shows it; an empty range where only markup states it.
    var nodes: Range<Int>

    /// Chooses the headline: the heading that best agrees with what the markup says is the title, stands near the text and
    /// is a heading by its tag or its class.
    ///
    /// - Parameters:
    ///   - outline: The page.
    ///   - clues: Clues of the page's markup.
    ///   - root: The node that holds the main text.
    ///   - textStart: First node of the main text.
    init?(_ outline: PageOutline, clues: [Clue], root: Int, textStart: Int) {
        let stated = StatedTitles(clues)
        var best: (score: Double, nodes: Range<Int>, text: String)?
        for candidate in Self.candidates(outline, stated: stated) {
            let score = Self.score(candidate, outline, stated: stated, root: root, textStart: textStart)
            if score >= 0.9, score > (best?.score ?? 0) { best = (score, candidate.nodes, candidate.text) }
        }
        if let best {
            (text, nodes) = Self.completed(outline, stated.withoutSite(best.text), best.nodes)
        } else if let shown = UnmarkedHeadline(outline, textStart: textStart), stated.isDoubtful {
            text = shown.text
            nodes = shown.nodes
        } else if let title = stated.best {
            text = title
            nodes = 0..<0
        } else {
            return nil
        }
    }

    /// Takes the next line along where the headline breaks off in a sentence.
    private static func completed(_ outline: PageOutline, _ text: String, _ nodes: Range<Int>) -> (String, Range<Int>) {
        var text = text
        var nodes = nodes
        for run in outline.runs where Int(run.first) >= nodes.upperBound {
            let line = TextLine(Array(text.utf8)[...])
            guard line.endsCJK, text.utf8.count < 400,
                let next = headingText(outline.page, Int(run.first)..<Int(run.end)),
                TextHeadline.isBroken(line, before: TextLine(Array(next.utf8)[...])), next.utf8.count < 240
            else { break }
            text += next
            nodes = nodes.lowerBound..<Int(run.end)
        }
        return (text, nodes)
    }

    private struct Candidate {
        var nodes: Range<Int>
        var text: String
        var level: Int
    }

    private static func candidates(_ outline: PageOutline, stated: StatedTitles) -> [Candidate] {
        let page = outline.page
        var result: [Candidate] = []
        var isHeading = Array(repeating: false, count: page.nodes.count)
        for index in page.nodes.indices where index > 0 {
            if isHeading[Int(page.nodes[index].parent)] {
                isHeading[index] = true
                continue
            }
            let level = page.nodes[index].tag.headingLevel
            guard level > 0, level < 5 else { continue }
            isHeading[index] = true
            let range = index..<Int(page.nodes[index].end)
            if let text = headingText(page, range), text.utf8.count < 600 {
                result.append(Candidate(nodes: range, text: text, level: level))
            }
        }
        for run in outline.runs where !isHeading[Int(run.container)] && run.length >= 8 && run.length < 400 {
            let range = Int(run.first)..<Int(run.end)
            let isNamed = names(page, Int(run.container))
            guard isNamed || Int(run.length) <= stated.greatestLength, let text = headingText(page, range),
                isNamed || stated.agreement(with: text) > 0.6
            else { continue }
            result.append(Candidate(nodes: range, text: text, level: 0))
        }
        return result
    }

    /// The text of a heading; lines broken in CJK text are joined without a space.
    static func headingText(_ page: HTMLPage, _ range: Range<Int>) -> String? {
        var builder = TextBuilder()
        builder.begin(.heading, level: 1)
        InlineWriter.write(page, from: range.lowerBound, to: range.upperBound, to: &builder)
        builder.end()
        return builder.bytes.isEmpty ? nil : LineJoiner.joined(builder.bytes)
    }

    private static func score(
        _ candidate: Candidate, _ outline: PageOutline, stated: StatedTitles, root: Int, textStart: Int
    ) -> Double {
        var score = [0.0, 1.0, 0.5, 0.2, 0.1][candidate.level]
        let agreement = stated.agreement(with: candidate.text)
        score += agreement * 2
        let start = candidate.nodes.lowerBound
        let rootEnd = Int(outline.page.nodes[root].end)
        if start >= root && start < rootEnd { score += 0.3 }
        if start <= textStart {
            score += textStart - start < 150 ? 0.5 : 0.3
        } else {
            let isNear = start - textStart < 40 && (candidate.level < 2 || agreement > 0.5)
            score += isNear ? 0.3 : start < rootEnd ? -0.3 : -0.8
        }
        if candidate.text.utf8.count < 8 { score -= 0.3 }
        if TextPreamble.isLabel(TextLine(Array(candidate.text.utf8)[...])) { score -= 1.2 }
        if DateShape.isDateLine(Array(candidate.text.utf8)) { score -= 1 }
        var index = start
        var depth = 0
        while index > 0, depth < 12 {
            if outline.hints[index].isBoilerplate, outline.hints[index] != .sidebar, index > root || rootEnd <= start {
                score -= agreement > 0.9 ? 0.2 : 0.9
                break
            }
            if outline.isHidden[index] { score -= 0.5 }
            if depth < 2, names(outline.page, index) { score += candidate.level == 0 && depth == 0 ? 1.4 : 0.4 }
            index = Int(outline.page.nodes[index].parent)
            depth += 1
        }
        return score
    }

    private static let titleClasses = [
        "headline", "entry-title", "article-title", "post-title", "articletitle", "newstitle", "press-title",
        "release-title", "news-title", "pr-title", "article__title", "main-title",
    ].map { Array($0.utf8) }

    /// Whether an element's class or property calls it a headline.
    private static func names(_ page: HTMLPage, _ index: Int) -> Bool {
        if page.bytes(of: .itemprop, at: index)?.elementsEqual("headline".utf8) == true { return true }
        guard let value = page.bytes(of: .class, at: index), value.count < 200 else { return false }
        if value.elementsEqual("title".utf8) { return true }
        let lower = value.map { $0 | 0x20 }
        return titleClasses.contains { lower.contains($0) }
    }
}

/// Joins the lines of one sentence: with a space, and without one between CJK characters.
enum LineJoiner {
    static func joined(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            guard byte == 0x0A else {
                result.append(byte)
                continue
            }
            let before = index > 0 && isWide(endingAt: index, in: bytes)
            let after = index + 1 < bytes.count && bytes[index + 1] >= 0xE3 && bytes[index + 1] <= 0xEF
            if !(before && after) { result.append(0x20) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether the scalar that ends before `end` is a CJK character or a full-width sign.
    static func isWide(endingAt end: Int, in bytes: [UInt8]) -> Bool {
        end >= 3 && bytes[end - 3] >= 0xE3 && bytes[end - 3] <= 0xEF && bytes[end - 2] & 0xC0 == 0x80
    }
}
