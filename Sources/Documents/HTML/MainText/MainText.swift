/// Chooses the runs of a page that are its main text.
///
/// Each run is judged by length, sentence marks and link density; regions that their names call navigation, comments,
/// teasers and the like are set aside unless most of the text stands in them; then the element that best holds the
/// remaining text is sought, by markup names first and by the density of its paragraphs second.
struct MainText {
    private let outline: PageOutline
    private let nodes: [HTMLPage.Node]
    /// Sentence-like text in each subtree, regions set aside not counted.
    private(set) var good: [Double]
    /// Link-heavy text in each subtree.
    private var bad: [Double]
    /// All letters in each subtree, and those in links.
    private var letters: [Double]
    /// Text that the page's data states, in each subtree.
    private var stated: [Double]
    private var linked: [Double]
    /// Whether a node lies in a region set aside.
    private(set) var isPruned: [Bool]
    /// Whether most of the stated article body stands on the page.
    private var isStatedWhole = false
    /// Elements with a heading of the first level in them.
    private var holdsHeadline: [Bool]
    /// Whether each run stands word for word in the article body that the page's data states.
    private let isStated: [Bool]

    /// Whether the page is no news site's, so that what stands beside the body belongs to the release.
    private let isRelease: Bool
    /// Whether only regions beyond doubt are set aside.
    private let isRelaxed: Bool
    /// Sentence-like text of the whole page.
    private var unprunedTotal = 0.0

    init(_ outline: PageOutline, articleBody: ArticleBody?, isRelease: Bool, isRelaxed: Bool) {
        self.isRelease = isRelease
        self.isRelaxed = isRelaxed
        self.outline = outline
        nodes = outline.page.nodes
        good = Array(repeating: 0, count: nodes.count)
        bad = good
        letters = good
        stated = good
        holdsHeadline = Array(repeating: false, count: nodes.count)
        linked = good
        isPruned = Array(repeating: false, count: nodes.count)
        isStated = outline.runs.map { articleBody?.holds($0, of: outline.page) ?? false }
        sumStated()
        isStatedWhole = stated[0] * 2 > Double(articleBody?.letterCount ?? Int.max)
        findHeadlines()
        sum()
        unprunedTotal = good[0] - textBesides()
        prune()
        sum()
    }

    /// The runs of the main text, in order.
    ///
    /// - Returns: Indices into `outline.runs`, and the node chosen.
    static func select(
        _ outline: PageOutline, articleBody: ArticleBody?, isRelease: Bool
    ) -> (runs: [Int], root: Int) {
        let strict = MainText(outline, articleBody: articleBody, isRelease: isRelease, isRelaxed: false)
        let first = strict.select()
        // Names mislead where little is left of much text; a body that is named, or long, is believed.
        let kept = strict.length(of: first.runs)
        let hint = outline.hints[first.root]
        if kept >= 150, hint == .articleBody || hint == .article, kept * 10 >= strict.unprunedTotal { return first }
        if kept >= 400, kept * 4 >= strict.unprunedTotal { return first }
        let relaxed = MainText(outline, articleBody: articleBody, isRelease: isRelease, isRelaxed: true)
        let second = relaxed.select()
        return relaxed.length(of: second.runs) > 2 * kept ? second : first
    }

    private func select() -> (runs: [Int], root: Int) {
        guard let root = chooseRoot() else { return ([], 0) }
        var roots = group(of: root)
        if let wider = widened(roots) { roots = [wider] }
        if isRelease, roots.count == 1 { roots = [wholeArticle(around: roots[0])] }
        var kept: [Int] = []
        for index in outline.runs.indices where roots.contains(where: { keeps(index, below: $0) }) {
            kept.append(index)
        }
        return (withoutIdleHeadings(kept), roots.count > 1 ? commonAncestor(roots) : roots[0])
    }

    private func length(of runs: [Int]) -> Double {
        runs.reduce(0) { $0 + Double(outline.runs[$1].length) }
    }

    // MARK: A body in several elements

    /// Elements of the same name and class as the root, which hold the rest of a body that is cut by advertisements.
    private func group(of root: Int) -> [Int] {
        let page = outline.page
        guard root > 0, outline.hints[root] == .articleBody, let name = page.bytes(of: .class, at: root), !name.isEmpty
        else {
            return [root]
        }
        let article = articleAround(root)
        var group: [Int] = []
        var end = 0
        for index in nodes.indices where index >= end && nodes[index].tag == nodes[root].tag && good[index] > 0 {
            guard !isPruned[index], outline.hints[index] == .articleBody, articleAround(index) == article,
                page.bytes(of: .class, at: index)?.elementsEqual(name) == true
            else { continue }
            group.append(index)
            end = Int(nodes[index].end)
        }
        return group.contains(root) ? group : [root]
    }

    /// The element around a named body, where it holds much more text of the article and little else: the body was cut
    /// into parts of several names.
    private func widened(_ group: [Int]) -> Int? {
        guard outline.hints[group[0]] == .articleBody else { return nil }
        let own = group.reduce(0) { $0 + good[$1] }
        let noise = group.reduce(0) { $0 + bad[$1] }
        var index = group.count > 1 ? commonAncestor(group) : Int(nodes[group[0]].parent)
        var chosen: Int?
        var held = own
        while index > 0, nodes[index].tag != .body, nodes[index].tag != .html {
            let added = good[index] - own
            if bad[index] - noise <= max(0.4 * added, 60), good[index] > 1.3 * held {
                chosen = index
                held = good[index]
            }
            if nodes[index].tag == .article || nodes[index].tag == .main { break }
            index = Int(nodes[index].parent)
        }
        return chosen
    }

    /// The article around the root where it adds no list of links: the contact block of a release stands beside its body.
    private func wholeArticle(around root: Int) -> Int {
        var index = Int(nodes[root].parent)
        var chosen = root
        while index > 0, nodes[index].tag != .body, nodes[index].tag != .html {
            guard bad[index] - bad[root] <= 0.03 * good[root] + 20,
                letters[index] - letters[root] <= 0.35 * letters[root]
            else {
                break
            }
            if nodes[index].tag == .article || outline.hints[index] == .article { chosen = index }
            if nodes[index].tag == .article || nodes[index].tag == .main { break }
            index = Int(nodes[index].parent)
        }
        return chosen
    }

    private func articleAround(_ start: Int) -> Int {
        var index = Int(nodes[start].parent)
        while index > 0, nodes[index].tag != .article { index = Int(nodes[index].parent) }
        return index
    }

    private func commonAncestor(_ group: [Int]) -> Int {
        guard let first = group.first, let last = group.last else { return 0 }
        var index = first
        while index > 0, Int(nodes[index].end) <= last { index = Int(nodes[index].parent) }
        return index
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

    private mutating func sumStated() {
        for (position, run) in outline.runs.enumerated() where isStated[position] {
            stated[Int(run.container)] += Double(run.length)
        }
        guard isStated.contains(true) else { return }
        for index in nodes.indices.reversed() where index > 0 { stated[Int(nodes[index].parent)] += stated[index] }
    }

    private mutating func findHeadlines() {
        for run in outline.runs where run.length > 14 {
            var index = Int(run.container)
            if nodes[index].tag != .h1 { index = Int(nodes[index].parent) }
            guard index >= 0, nodes[index].tag == .h1 else { continue }
            while index > 0, !holdsHeadline[index] {
                holdsHeadline[index] = true
                index = Int(nodes[index].parent)
            }
        }
    }

    // MARK: Regions set aside

    private mutating func prune() {
        let total = good[0] - textBesides()
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

    /// Text in comments and cookie notices, which is no measure of what the page holds.
    private func textBesides() -> Double {
        var besides = 0.0
        var end = 0
        for index in nodes.indices where index >= end {
            guard !holdsHeadline[index] else { continue }
            if outline.hints[index] == .comments || outline.hints[index] == .consent {
                besides += good[index]
                end = Int(nodes[index].end)
            }
        }
        return besides
    }

    private func isSetAside(_ index: Int, share: Double, total: Double, hasArticleBody: Bool) -> Bool {
        let node = nodes[index]
        if stated[0] > 300, stated[index] > 0.3 * stated[0] { return false }
        if outline.isHidden[index] { return share < 0.5 }
        switch node.tag {
        case .form, .fieldset: if share < 0.3 { return true }
        case .button, .label: return share < 0.3
        case .dialog: return true
        // The source of a quotation.
        case .footer:
            if nodes[Int(node.parent)].tag == .blockquote || index + 1 < nodes.count && nodes[index + 1].tag == .cite {
                return false
            }
        // A long paragraph is judged by its text; its class says who may read it, or how it looks.
        case .p: if good[index] >= 100, outline.hints[index] != .comments { return false }
        default: break
        }
        if isRelaxed {
            switch outline.hints[index] {
            case .comments, .consent: return total > 250 || share < 0.6
            case .navigation, .footer: return share < 0.3
            default: return false
            }
        }
        // What holds the headline is no region beside the article.
        if holdsHeadline[index], outline.hints[index].isBoilerplate { return share < 0.05 }
        switch outline.hints[index] {
        case .none, .article, .articleBody, .caption: return false
        case .comments, .consent: return total > 250 || share < 0.6
        case .articleMeta: return share < 0.15
        case .related, .share, .navigation, .footer, .advertisement: return share < 0.4
        case .sidebar: return share < 0.4
        }
    }

    // MARK: The element that holds the text

    private func chooseRoot() -> Int? {
        if let root = statedRoot() { return isStatedWhole ? root : climb(from: root) }
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

    /// The deepest element that holds what the page's data states.
    private func statedRoot() -> Int? {
        guard stated[0] > 500 else { return nil }
        return nodes.indices.last { stated[$0] >= 0.9 * stated[0] }
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
            var steps = 0
            while index > 0, level < 6, steps < 40 {
                steps += 1
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
        for _ in 0..<12 where parent > 0 && nodes[parent].tag != .html {
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
        if density > 0.9, run.marks < 3 || run.length < 80 { return isLabelled(position) }
        if density > 0.5, run.length < 40 { return isLabelled(position) }
        return true
    }

    /// Whether a short link stands behind a label that ends with a colon: `Component(s): Civil Division`.
    private func isLabelled(_ position: Int) -> Bool {
        guard position > 0, outline.runs[position].length < 80, outline.runs[position - 1].linkLength == 0,
            outline.runs[position - 1].length < 40
        else { return false }
        let label = outline.runs[position - 1]
        let node = nodes[Int(label.end) - 1]
        guard node.tag == .text, !isPruned[Int(label.container)] else { return false }
        let text = outline.page.text[Int(node.textStart)..<Int(node.textEnd)]
        return text.last { $0 > 0x20 && $0 != 0xA0 && $0 != 0xC2 } == 0x3A
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
        return result.isEmpty ? kept : result.reversed()
    }
}
