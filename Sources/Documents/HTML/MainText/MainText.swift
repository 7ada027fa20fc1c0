/// Chooses the runs of a page that are its main text.
///
/// Each run is judged by length, sentence marks and link density; regions that their names call navigation, comments,
/// teasers and the like are set aside unless most of the text stands in them; then the element that best holds the
/// remaining text is sought, by markup names first and by the density of its paragraphs second.
struct MainText {
    private let outline: PageOutline
    private let nodes: [HTMLPage.Node]
    /// Sentence-like text in each subtree, regions set aside not counted.
    private var good: [Double]
    /// Link-heavy text in each subtree.
    private var bad: [Double]
    /// All letters in each subtree, and those in links.
    private var letters: [Double]
    private var linked: [Double]
    /// Whether a node lies in a region set aside.
    private var isPruned: [Bool]
    /// Whether each run stands word for word in the article body that the page's data states.
    private let isStated: [Bool]

    /// - Parameter articleBody: The article's text as the page's JSON-LD states it.
    init(_ outline: PageOutline, articleBody: ArticleBody?) {
        self.outline = outline
        nodes = outline.page.nodes
        good = Array(repeating: 0, count: nodes.count)
        bad = good
        letters = good
        linked = good
        isPruned = Array(repeating: false, count: nodes.count)
        isStated = outline.runs.map { articleBody?.holds($0, of: outline.page) ?? false }
        sum()
        prune()
        sum()
    }

    /// The runs of the main text, in order.
    ///
    /// - Returns: Indices into `outline.runs`, and the node chosen.
    func select() -> (runs: [Int], root: Int) {
        guard let root = chooseRoot() else { return ([], 0) }
        var kept: [Int] = []
        for index in outline.runs.indices where keeps(index, below: root) { kept.append(index) }
        return (withoutIdleHeadings(kept), root)
    }

    // MARK: Sums

    private static func isGood(_ run: PageOutline.Run) -> Bool {
        let density = run.linkDensity
        return run.length >= 80 && run.marks >= 1 && density < 0.5
            || run.length >= 30 && run.marks >= 1 && density < 0.25
    }

    private mutating func sum() {
        for index in nodes.indices {
            good[index] = 0
            bad[index] = 0
            letters[index] = 0
            linked[index] = 0
        }
        for (position, run) in outline.runs.enumerated() {
            let index = Int(run.container)
            guard !isPruned[index], !outline.isHidden[index] else { continue }
            letters[index] += Double(run.length)
            linked[index] += Double(run.linkLength)
            if Self.isGood(run) || isStated[position] {
                good[index] += Double(run.length - run.linkLength / 2)
            } else if run.linkDensity > 0.5 {
                bad[index] += Double(run.length) + 10
            }
        }
        for index in nodes.indices.reversed() where index > 0 {
            let parent = Int(nodes[index].parent)
            good[parent] += good[index]
            bad[parent] += bad[index]
            letters[parent] += letters[index]
            linked[parent] += linked[index]
        }
    }

    // MARK: Regions set aside

    private mutating func prune() {
        let total = good[0]
        let hasArticleBody = outline.hints.indices.contains {
            outline.hints[$0] == .articleBody && good[$0] > total * 0.3
        }
        for index in nodes.indices where index > 0 {
            let parent = Int(nodes[index].parent)
            if isPruned[parent] {
                isPruned[index] = true
                continue
            }
            let share = total > 0 ? good[index] / total : 0
            isPruned[index] = isSetAside(index, share: share, total: total, hasArticleBody: hasArticleBody)
        }
    }

    private func isSetAside(_ index: Int, share: Double, total: Double, hasArticleBody: Bool) -> Bool {
        let node = nodes[index]
        if outline.isHidden[index] { return share < 0.5 }
        switch node.tag {
        case .form, .fieldset: if share < 0.3 { return true }
        case .button, .label: return share < 0.3
        case .dialog: return true
        default: break
        }
        switch outline.hints[index] {
        case .none, .article, .articleBody, .caption: return false
        case .comments: return total - good[index] > 250 || share < 0.6
        case .articleMeta: return share < 0.15
        case .related, .share, .navigation, .footer, .advertisement: return share < 0.4
        case .sidebar: return share < 0.4
        }
    }

    // MARK: The element that holds the text

    private func chooseRoot() -> Int? {
        let scores = paragraphScores()
        var best: Int?
        var bestScore = 0.0
        for index in nodes.indices where scores[index] > 0 {
            var score = scores[index] * (1 - linked[index] / max(1, letters[index]))
            switch outline.hints[index] {
            case .articleBody: score = score * 1.3 + 25
            case .article: score = score * 1.1 + 10
            default: break
            }
            if score > bestScore {
                bestScore = score
                best = index
            }
        }
        guard let best else { return good[0] > 0 || letters[0] > 0 ? 0 : nil }
        if let named = namedRoot(best: best) { return named }
        return climb(from: best)
    }

    /// Scores as readers of pages give them: a paragraph's score goes to its parent, half to the parent above, less beyond.
    private func paragraphScores() -> [Double] {
        var scores = Array(repeating: 0.0, count: nodes.count)
        for (position, run) in outline.runs.enumerated() where Self.isGood(run) || isStated[position] {
            var index = Int(run.container)
            guard !isPruned[index] else { continue }
            let score = 1 + min(Double(run.marks), 8) + min(Double(run.length) / 80, 4)
            switch nodes[index].tag {
            case .p, .li, .blockquote, .dd, .dt, .td, .th, .tr, .h1, .h2, .h3, .h4, .h5, .h6, .pre:
                index = Int(nodes[index].parent)
            default: break
            }
            var level = 0
            while index > 0, level < 6 {
                switch nodes[index].tag {
                case .ul, .ol, .tr, .tbody, .dl, .blockquote: break
                default:
                    scores[index] += level == 0 ? score : level == 1 ? score / 2 : score / Double(level * 3)
                    level += 1
                }
                index = Int(nodes[index].parent)
            }
        }
        return scores
    }

    /// The element that the markup calls the article's body, where it holds the text.
    private func namedRoot(best: Int) -> Int? {
        var chosen: Int?
        for index in nodes.indices where outline.hints[index] == .articleBody && !isPruned[index] {
            guard good[index] >= 0.5 * good[best] else { continue }
            if let old = chosen {
                // A deeper one that holds nearly as much is more exact.
                let isInside = index < Int(nodes[old].end)
                if isInside ? good[index] >= 0.85 * good[old] : good[index] > good[old] { chosen = index }
            } else {
                chosen = index
            }
        }
        return chosen
    }

    /// Climbs while the parent adds much text and few links.
    private func climb(from start: Int) -> Int {
        var index = start
        while nodes[index].parent > 0 {
            let parent = Int(nodes[index].parent)
            let added = good[parent] - good[index]
            let noise = bad[parent] - bad[index]
            if nodes[parent].tag == .html { break }
            if added < 0.15 * good[index] || noise > added {
                // A wrapper with little of its own may stand below one that holds more.
                guard added < 0.02 * good[index], noise < 0.1 * good[index],
                    let above = wrapper(above: parent, of: index)
                else { break }
                index = above
                continue
            }
            index = parent
        }
        return index
    }

    private func wrapper(above start: Int, of index: Int) -> Int? {
        var parent = Int(nodes[start].parent)
        for _ in 0..<3 where parent > 0 && nodes[parent].tag != .html {
            let added = good[parent] - good[index]
            if bad[parent] - bad[index] > max(added, 0.1 * good[index]) { return nil }
            if added >= 0.15 * good[index] { return parent }
            parent = Int(nodes[parent].parent)
        }
        return nil
    }

    // MARK: Runs below the root

    private func keeps(_ position: Int, below root: Int) -> Bool {
        let run = outline.runs[position]
        guard Int(run.first) >= root, Int(run.end) <= Int(nodes[root].end), !isPruned[Int(run.container)] else {
            return false
        }
        if isStated[position] { return true }
        let density = run.linkDensity
        if density > 0.9, run.marks < 3 || run.length < 80 { return false }
        if density > 0.5, run.length < 40 { return false }
        return true
    }

    /// Leaves out headings with nothing below them.
    private func withoutIdleHeadings(_ kept: [Int]) -> [Int] {
        var result: [Int] = []
        var isIdle = true
        for position in kept.reversed() {
            let level = nodes[Int(outline.runs[position].container)].tag.headingLevel
            if level == 0 {
                isIdle = false
            } else if isIdle {
                continue
            } else {
                isIdle = false
            }
            result.append(position)
        }
        return result.reversed()
    }
}
