import DatelineRecords

/// The headline of a page without headings or title: the first short line before the text that is no label, date or
/// breadcrumb, a line whose class or type sets it apart before others.
struct UnmarkedHeadline {
    let text: String
    let nodes: Range<Int>

    /// Runs looked at before the text, and at its start.
    private static let reach = (before: 12, behind: 4)

    init?(_ outline: PageOutline, textStart: Int) {
        let start = outline.runs.firstIndex { Int($0.first) >= textStart } ?? outline.runs.count
        var best: (score: Double, nodes: Range<Int>, text: String)?
        let first = max(0, start - Self.reach.before)
        for index in first..<max(first, min(outline.runs.count, start + Self.reach.behind)) {
            let run = outline.runs[index]
            let range = Int(run.first)..<Int(run.end)
            guard run.length >= 6, run.linkDensity < 0.5, !Self.isHidden(outline, run),
                let text = Headline.headingText(outline.page, range)
            else {
                continue
            }
            switch TextPreamble.judge(TextUnit(.paragraph, bytes: Array(text.utf8))) {
            case .preamble: continue
            case .headline:
                let score = Self.score(outline, run) + (index >= start ? -0.1 : 0)
                if score > (best?.score ?? -1) { best = (score, range, text) }
            case .body: break
            }
            // The text begins here: what follows is no headline.
            if index >= start, run.length > 200 { break }
        }
        guard let best else { return nil }
        (text, nodes) = Self.completed(outline, best.text, best.nodes)
    }

    private static func isHidden(_ outline: PageOutline, _ run: PageOutline.Run) -> Bool {
        var index = Int(run.container)
        while index > 0 {
            if outline.isHidden[index] { return true }
            index = Int(outline.page.nodes[index].parent)
        }
        return false
    }

    private static func score(_ outline: PageOutline, _ run: PageOutline.Run) -> Double {
        var score = 0.0
        var index = Int(run.container)
        var depth = 0
        while index > 0, depth < 3 {
            if outline.hints[index].isBoilerplate { score -= 1 }
            for name in [HTMLAttribute.class, .id] {
                guard depth == 0, let value = outline.page.bytes(of: name, at: index), value.count < 100 else {
                    continue
                }
                let lower = value.map { $0 | 0x20 }
                if ["title", "headline", "subject", "_tit", "midashi"].contains(where: {
                    lower.contains(Array($0.utf8))
                }) {
                    score += 1
                }
            }
            if let style = outline.page.bytes(of: .style, at: index) {
                let lower = style.prefix(200).map { $0 | 0x20 }
                if lower.contains(Array("center".utf8)) || lower.contains(Array("bold".utf8)) { score += 0.2 }
            }
            if outline.page.nodes[index].tag == .center { score += 0.2 }
            index = Int(outline.page.nodes[index].parent)
            depth += 1
        }
        for node in Int(run.first)..<Int(run.end) where outline.page.nodes[node].tag.isBold {
            score += 0.3
            break
        }
        return score
    }

    /// A form's name runs over two lines: `FORM 8-K`, `CURRENT REPORT`.
    private static func completed(_ outline: PageOutline, _ text: String, _ nodes: Range<Int>) -> (String, Range<Int>) {
        guard text.lowercased().hasPrefix("form "), text.utf8.count < 16,
            let next = outline.runs.first(where: { Int($0.first) >= nodes.upperBound && $0.length > 0 }),
            let line = Headline.headingText(outline.page, Int(next.first)..<Int(next.end)), line.utf8.count < 50,
            line.lowercased().contains("report")
        else { return (text, nodes) }
        return (text + " " + line, nodes.lowerBound..<Int(next.end))
    }
}
