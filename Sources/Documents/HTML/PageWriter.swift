import DatelineRecords

/// Writes chosen runs of a page as blocks: headings, paragraphs, lists, tables, captions, quotations.
struct PageWriter {
    private let outline: PageOutline
    private let page: HTMLPage
    /// For each node, the kind of block that text in it belongs to.
    private var kinds: [Block.Kind]
    /// For each node, the data table around it; -1 for none.
    private var tableOf: [Int32]
    private(set) var builder = TextBuilder()
    /// The blocks that runs became.
    private var blockOfRun: [Int: Int] = [:]

    init(_ outline: PageOutline) {
        self.outline = outline
        page = outline.page
        kinds = Array(repeating: .paragraph, count: page.nodes.count)
        tableOf = Array(repeating: -1, count: page.nodes.count)
        readKinds()
    }

    private mutating func readKinds() {
        for index in page.nodes.indices where index > 0 {
            let node = page.nodes[index]
            let parent = Int(node.parent)
            var kind = kinds[parent]
            tableOf[index] = tableOf[parent]
            switch node.tag {
            case .h1, .h2, .h3, .h4, .h5, .h6: kind = .heading
            case .li, .dd, .dt: kind = .listItem
            case .blockquote: kind = .blockquote
            case .figcaption, .caption: kind = .caption
            case .pre: kind = .preformatted
            case .table:
                if tableOf[parent] < 0, DataTable.isDataTable(page, index) { tableOf[index] = Int32(index) }
            default: if outline.hints[index] == .caption, kind == .paragraph { kind = .caption }
            }
            kinds[index] = kind
        }
    }

    /// Writes the headline as the first block.
    mutating func writeHeadline(_ headline: String) {
        builder.begin(.heading, level: 1)
        builder.append(Array(headline.utf8)[...])
        builder.end()
    }

    /// Writes plain text, a paragraph a line.
    mutating func write(paragraphs text: String) {
        for line in ClueText.unescaped(text).utf8.split(separator: 0x0A) {
            builder.begin(.paragraph)
            builder.append(Array(line)[...])
            builder.end()
        }
    }

    /// Writes runs in order; a data table is written whole at its first run.
    mutating func write(_ runs: [Int]) {
        var table: Int32 = -1
        for position in runs {
            let run = outline.runs[position]
            if isDirective(run) { continue }
            let around = tableOf[Int(run.container)]
            if around >= 0 {
                if around != table, let data = DataTable(page, Int(around)) { data.write(to: &builder) }
                table = around
                continue
            }
            table = -1
            if write(run) { blockOfRun[position] = builder.blocks.count - 1 }
        }
    }

    /// A line for the site's generator that was left in the page: `#use wml::…`.
    private func isDirective(_ run: PageOutline.Run) -> Bool {
        let node = page.nodes[Int(run.first)]
        guard node.tag == .text else { return false }
        return page.text[Int(node.textStart)..<Int(node.textEnd)].drop { $0 <= 0x20 }.starts(with: Array("#use ".utf8))
    }

    private mutating func write(_ run: PageOutline.Run) -> Bool {
        let kind = kinds[Int(run.container)]
        builder.begin(kind, level: kind == .heading ? level(of: run) : 0)
        InlineWriter.write(
            page, from: Int(run.first), to: Int(run.end), keepsLines: kind == .preformatted, to: &builder)
        return builder.end() != nil
    }

    /// Clues for what was found around the headline, with its place in the text where it was written.
    func clues(for found: [PageFront.Found]) -> [Clue] {
        found.map { item in
            var clue = Clue(item.field, origin: item.origin, raw: item.raw)
            if let block = blockOfRun[item.run] {
                let range = builder.blocks[block].range
                let raw = Array(item.raw.utf8)
                if let place = builder.bytes.firstIndex(of: raw, in: range) {
                    clue.range = TextRange(place, place + raw.count)
                }
            }
            return clue
        }
    }

    private func level(of run: PageOutline.Run) -> Int {
        var index = Int(run.container)
        while index > 0 {
            let level = page.nodes[index].tag.headingLevel
            if level > 0 { return level }
            index = Int(page.nodes[index].parent)
        }
        return 2
    }
}

/// Writes inline text with line breaks and bold type.
enum InlineWriter {
    static func write(
        _ page: HTMLPage, from start: Int, to end: Int, keepsLines: Bool = false, to builder: inout TextBuilder
    ) {
        var index = start
        // Bold type may begin above the first node.
        var boldEnd = boldEnd(around: start, in: page)
        if boldEnd > start { builder.setEmphasis(true) }
        while index < end {
            if index >= boldEnd { builder.setEmphasis(false) }
            let node = page.nodes[index]
            if node.tag == .text {
                builder.append(page.text[Int(node.textStart)..<Int(node.textEnd)])
            } else if node.tag == .br {
                builder.breakLine()
            } else if node.tag.isInvisible || node.tag == .rt || node.tag == .button {
                index = Int(node.end)
                continue
            } else if !node.tag.isInline {
                builder.append([0x20])
            } else if node.tag.isBold, index >= boldEnd {
                boldEnd = Int(node.end)
                builder.setEmphasis(true)
            }
            index += 1
        }
        builder.setEmphasis(false)
    }

    private static func boldEnd(around start: Int, in page: HTMLPage) -> Int {
        guard start < page.nodes.count else { return 0 }
        var index = Int(page.nodes[start].parent)
        var steps = 0
        while index > 0, page.nodes[index].tag.isInline, steps < 100 {
            steps += 1
            if page.nodes[index].tag.isBold { return Int(page.nodes[index].end) }
            index = Int(page.nodes[index].parent)
        }
        return 0
    }
}
