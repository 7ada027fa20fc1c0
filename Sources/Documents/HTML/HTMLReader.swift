import DatelineRecords

/// Reads an HTML page: parses it, finds its main text, its headline and its clues, and writes the document.
struct HTMLReader {
    let limits: DocumentReader.Limits

    /// - Parameter bytes: The page in UTF-8.
    func read(_ bytes: [UInt8], source: Source) -> Document {
        let (page, problems) = HTMLParser.page(of: bytes, limits: limits)
        let outline = PageOutline(page)
        let data = DataClues(page)
        var clues = data.clues + MetaClues(page).clues
        let body = data.articleBody.flatMap { ArticleBody($0) }
        let (runs, root) = MainText(outline, articleBody: body).select()
        let textStart = runs.first.map { Int(outline.runs[$0].first) } ?? Int(page.nodes[root].end)
        let headline = Headline(outline, clues: clues, root: root, textStart: textStart)
        var writer = PageWriter(outline)
        if let headline {
            writer.writeHeadline(headline.text)
            clues.append(
                Clue(
                    .title, origin: headline.nodes.isEmpty ? "text:title" : "text:headline", raw: headline.text,
                    range: writer.builder.blocks.first?.range))
        }
        writer.write(
            runs.filter { index in
                guard let headline else { return true }
                return !headline.nodes.contains(Int(outline.runs[index].first))
            })
        return Document(
            source: source, text: DocumentText(validUTF8: writer.builder.bytes), blocks: writer.builder.blocks,
            tables: writer.builder.tables, clues: clues, problems: problems)
    }
}
