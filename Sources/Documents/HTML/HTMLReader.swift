import DatelineRecords

/// Reads an HTML page: parses it, finds its main text, its headline and its clues, and writes the document.
struct HTMLReader {
    let limits: DocumentReader.Limits

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - bytes: The page in UTF-8.
    ///   - source: What the record says about its origin.
    /// - Returns: The document, its text empty where the page shows none.
    func read(_ bytes: [UInt8], source: Source) -> Document {
        let bytes = MarkupRepair.repaired(bytes)
        let (page, problems) = HTMLParser.page(of: bytes, limits: limits)
        let outline = PageOutline(page)
        let data = DataClues(page)
        var clues = data.clues + MetaClues(page).clues
        clues += AddressClues.clues(uri: source.uri, clues: clues)
        let body = data.articleBody.flatMap { ArticleBody($0) }
        let isRelease = Self.isRelease(clues) || !Self.statesDate(clues)
        let (runs, root) = MainText.select(outline, articleBody: body, isRelease: isRelease)
        let textStart = runs.first.map { Int(outline.runs[$0].first) } ?? Int(page.nodes[root].end)
        let headline = Headline(outline, clues: clues, root: root, textStart: textStart)
        let front = PageFront(outline, headline: headline, runs: runs, keepsDate: isRelease)
        var writer = PageWriter(outline)
        if let headline {
            writer.writeHeadline(headline.text)
            clues.append(
                Clue(
                    .title, origin: headline.nodes.isEmpty ? "text:title" : "text:headline", raw: headline.text,
                    range: writer.builder.blocks.first?.range))
        }
        if let body, isOnlyStated(body, outline, runs) {
            writer.write(paragraphs: body.text)
        } else {
            let all = Set(runs + front.additions).sorted()
            writer.write(all.filter { headline?.nodes.contains(Int(outline.runs[$0].first)) != true })
        }
        clues += writer.clues(for: front.found)
        return Document(
            source: source, text: DocumentText(validUTF8: writer.builder.bytes), blocks: writer.builder.blocks,
            tables: writer.builder.tables, clues: clues, problems: problems)
    }

    /// Whether the article stands in the page's data and not in its markup, which a script would have filled.
    private func isOnlyStated(_ body: ArticleBody, _ outline: PageOutline, _ runs: [Int]) -> Bool {
        let shown = runs.reduce(0) { $0 + Int(outline.runs[$1].length) }
        return shown * 3 < body.letterCount
    }

    /// Whether the markup calls the page a release: by the name of the site, the title or the address.
    private static func isRelease(_ clues: [Clue]) -> Bool {
        clues.contains { clue in
            guard [.publisher, .title, .url].contains(clue.field) else { return false }
            let lower = Array(clue.raw.lowercased().utf8)
            return releaseMarks.contains { lower.contains($0) }
        }
    }

    private static let releaseMarks = [
        "press release", "press-release", "pressrelease", "news release", "news-release", "newsrelease", "newswire",
        "prtimes", "pr times", "プレスリリース", "ニュースリリース", "media release", "media-release",
    ].map { Array($0.utf8) }

    /// Whether the markup states the day of publication, as news sites do; a release's page often shows it alone.
    private static func statesDate(_ clues: [Clue]) -> Bool {
        clues.contains {
            $0.field == .publishedAt
                && ($0.origin.hasPrefix("json-ld:") || $0.origin == "meta:article:published_time"
                    || $0.origin == "itemprop:datepublished")
        }
    }
}
