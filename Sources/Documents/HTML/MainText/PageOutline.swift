import DatelineRecords

/// A page's visible text cut into runs, with what the elements around say about each.
struct PageOutline: Sendable {
    /// A stretch of inline text between two block borders.
    struct Run: Sendable {
        /// The block element that holds it directly.
        var container: Int32
        /// Its nodes.
        var first: Int32
        var end: Int32
        /// Number of letters and digits; a CJK character counts as two.
        var length: Int32 = 0
        /// Of these, inside links.
        var linkLength: Int32 = 0
        /// Number of sentence marks.
        var marks: Int32 = 0
        /// Number of links.
        var links: Int32 = 0

        /// The share of its text inside links.
        var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
    }

    let page: HTMLPage
    /// The runs in document order.
    private(set) var runs: [Run] = []
    /// A hint for each node, its own.
    private(set) var hints: [RegionHint]
    /// Nodes that are hidden by markup or style.
    private(set) var isHidden: [Bool]

    init(_ page: HTMLPage) {
        self.page = page
        hints = Array(repeating: .none, count: page.nodes.count)
        isHidden = Array(repeating: false, count: page.nodes.count)
        readHints()
        cutRuns()
    }

    private mutating func readHints() {
        for index in page.nodes.indices {
            let node = page.nodes[index]
            guard node.tag != .text, node.tag != .html, node.tag != .body, !node.tag.isInvisible else { continue }
            hints[index] = hint(of: node)
            if node.attributeEnd > node.attributeStart { isHidden[index] = isHidden(node) && !isFolded(node) }
        }
    }

    private func hint(of node: HTMLPage.Node) -> RegionHint {
        var hint: RegionHint
        switch node.tag {
        case .article, .main: hint = .article
        case .nav, .menu, .search: return .navigation
        case .aside: hint = .sidebar
        case .footer: hint = .footer
        case .figcaption: return .caption
        case .form, .fieldset: hint = .none
        default: hint = .none
        }
        var fromClass = RegionHint.none
        for position in Int(node.attributeStart)..<Int(node.attributeEnd) {
            let attribute = page.attributes[position]
            let value = page.text[Int(attribute.start)..<Int(attribute.end)]
            switch attribute.name {
            case .class, .id, .dataTestID, .dataComponent, .dataRole:
                fromClass = RegionHints.stronger(fromClass, RegionHints.hint(value))
            case .itemprop:
                if value.elementsEqual("articleBody".utf8) || value.elementsEqual("reviewBody".utf8) {
                    return .articleBody
                }
                if value.elementsEqual("comment".utf8) { return .comments }
            case .role:
                switch String(decoding: value, as: UTF8.self) {
                case "navigation", "menu", "menubar", "search", "toolbar": return .navigation
                case "complementary": hint = .sidebar
                case "contentinfo": hint = .footer
                case "dialog", "alertdialog", "alert": return .advertisement
                case "main", "article": hint = .article
                default: break
                }
            default: break
            }
        }
        if node.tag == .article || node.tag == .main, fromClass == .articleBody || fromClass.isBoilerplate {
            return fromClass
        }
        return hint == .none ? fromClass : RegionHints.stronger(hint, fromClass)
    }

    private func isHidden(_ node: HTMLPage.Node) -> Bool {
        for position in Int(node.attributeStart)..<Int(node.attributeEnd) {
            let attribute = page.attributes[position]
            switch attribute.name {
            case .hidden: return true
            case .ariaHidden:
                if page.text[Int(attribute.start)..<Int(attribute.end)].elementsEqual("true".utf8) { return true }
            case .style: if hidesByStyle(Int(attribute.start), Int(attribute.end)) { return true }
            default: break
            }
        }
        return false
    }

    /// Whether an element is a part of the text that opens at a click: an accordion, a tab, a longer version.
    private func isFolded(_ node: HTMLPage.Node) -> Bool {
        for position in Int(node.attributeStart)..<Int(node.attributeEnd) {
            let attribute = page.attributes[position]
            guard attribute.name == .class || attribute.name == .id || attribute.name == .role else { continue }
            let value = page.text[Int(attribute.start)..<Int(attribute.end)].prefix(200).map { $0 | 0x20 }
            if Self.folds.contains(where: { value.contains($0) }) { return true }
        }
        return false
    }

    private static let folds = [
        "collapse", "accordion", "panel", "-content", "\u{7F}content", "faq", "toggle", "expand", "tab-pane", "answer",
    ].map { Array($0.utf8) }

    /// Whether a style says `display: none` or `visibility: hidden`.
    private func hidesByStyle(_ start: Int, _ end: Int) -> Bool {
        var packed: [UInt8] = []
        for byte in page.text[start..<min(end, start + 300)] where byte > 0x20 { packed.append(byte | 0x20) }
        return packed.contains(Self.displayNone) || packed.contains(Self.visibilityHidden)
    }

    private static let displayNone = Array("display:none".utf8)
    private static let visibilityHidden = Array("visibility:hidden".utf8)

    // MARK: Runs

    private mutating func cutRuns() {
        let nodes = page.nodes
        var open: [Int32] = [0]
        var run: Run?
        var linkEnd: Int32 = 0
        var breaks = 0
        var index = 0
        func flush(_ end: Int) {
            if var current = run, current.length > 0 || current.marks > 0 {
                current.end = Int32(end)
                runs.append(current)
            }
            run = nil
            breaks = 0
        }
        while index < nodes.count {
            let node = nodes[index]
            while open.count > 1, nodes[Int(open[open.count - 1])].end <= Int32(index) {
                flush(index)
                open.removeLast()
            }
            if node.tag == .text {
                if breaks > 1 { flush(index) }
                measure(node, index, open[open.count - 1], Int32(index) < linkEnd, &run, &breaks)
                index += 1
            } else if node.tag == .br {
                breaks += 1
                index += 1
            } else if node.tag.isInvisible {
                index = Int(node.end)
            } else if node.tag.isInline {
                if node.tag == .a, node.attributeEnd > node.attributeStart {
                    linkEnd = max(linkEnd, node.end)
                    run?.links += 1
                }
                index += 1
            } else {
                flush(index)
                open.append(Int32(index))
                index += 1
            }
        }
        flush(nodes.count)
    }

    private func measure(
        _ node: HTMLPage.Node, _ index: Int, _ container: Int32, _ isLink: Bool, _ run: inout Run?, _ breaks: inout Int
    ) {
        var letters: Int32 = 0
        var marks: Int32 = 0
        page.text.withUnsafeBufferPointer { text in
            var position = Int(node.textStart)
            let end = Int(node.textEnd)
            while position < end {
                let byte = text[position]
                if byte < 0x80 {
                    letters += Self.isLetter[Int(byte)]
                    marks += Self.isMark[Int(byte)]
                    position += 1
                } else if byte < 0xE0 {
                    letters += 1
                    position += 2
                } else if byte >= 0xE3, byte < 0xEF {
                    if byte == 0xE3, position + 2 < end, text[position + 1] == 0x80 {
                        if text[position + 2] == 0x81 || text[position + 2] == 0x82 { marks += 1 }
                    } else {
                        letters += 2
                    }
                    position += 3
                } else if byte == 0xE2 {
                    position += 3
                } else if byte == 0xEF {
                    if position + 2 < end, text[position + 1] == 0xBC,
                        text[position + 2] == 0x8C || text[position + 2] == 0x81
                    {
                        marks += 1
                    } else {
                        letters += 2
                    }
                    position += 3
                } else {
                    letters += 1
                    position += byte < 0xF0 ? 3 : 4
                }
            }
        }
        guard letters > 0 || marks > 0 || run != nil else { return }
        if letters > 0 { breaks = 0 }
        if run == nil { run = Run(container: container, first: Int32(index), end: 0) }
        run?.length += letters
        run?.marks += marks
        if isLink {
            run?.linkLength += letters
            if run?.links == 0 { run?.links = 1 }
        }
    }

    private static let isLetter: [Int32] = (0..<128).map { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) ? 1 : 0
    }
    private static let isMark: [Int32] = (0..<128).map { byte in
        [0x2C, 0x2E, 0x21, 0x3F, 0x3B, 0x3A].contains(byte) ? 1 : 0
    }
}

extension Array where Element == UInt8 {
    /// Whether `needle` occurs.
    func contains(_ needle: [UInt8]) -> Bool {
        guard let head = needle.first, count >= needle.count else { return false }
        for start in 0...(count - needle.count) where self[start] == head {
            if self[start..<start + needle.count].elementsEqual(needle) { return true }
        }
        return false
    }

    /// Where `needle` first occurs in a range.
    func firstIndex(of needle: [UInt8], in range: TextRange) -> Int? {
        guard let head = needle.first, range.length >= needle.count else { return nil }
        for start in range.start...(range.end - needle.count) where self[start] == head {
            if self[start..<start + needle.count].elementsEqual(needle) { return start }
        }
        return nil
    }
}
