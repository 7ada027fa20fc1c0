import CLibXML2
import DatelineRecords

/// Collects the parser's events into an ``HTMLPage``.
final class HTMLPageBuilder {
    /// Why the rest of a page was left unread.
    enum Stop: String {
        case nodes = "limit-nodes"
        case disorder = "limit-disorder"
        case text = "limit-text"
    }

    private let limits: DocumentReader.Limits
    private var nodes: [HTMLPage.Node] = []
    private var attributes: [HTMLPage.Attribute] = []
    private var text: [UInt8] = []
    private var open: [Int32] = []
    /// Elements open beyond the depth limit: their text goes to the deepest node that is kept.
    private var flattenedCount = 0
    private var wasFlattened = false
    private var stopReason: Stop?
    /// The last text chunk was a lone `&`, so that a legacy reference without `;` may follow.
    private var endsWithAmpersand = false
    /// Open elements whose text is thrown away.
    private var keepsText = true

    /// Elements closed so far.
    private(set) var closedCount = 0
    /// Estimated steps that closing tags without an element cost.
    var searchCount = 0

    /// Number of open elements.
    var openCount: Int { open.count + flattenedCount }
    /// Whether a limit was hit.
    var isStopped: Bool { stopReason != nil }

    init(limits: DocumentReader.Limits) {
        self.limits = limits
        nodes.append(HTMLPage.Node(tag: .other, parent: -1, end: 0))
        open.append(0)
    }

    static func from(_ user: UnsafeMutableRawPointer?) -> HTMLPageBuilder? {
        user.map { Unmanaged<HTMLPageBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    func stop(_ reason: Stop) { stopReason = stopReason ?? reason }

    func open(_ name: UnsafePointer<UInt8>?, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        guard !isStopped, let name else { return }
        endsWithAmpersand = false
        guard nodes.count < limits.maximumNodes else { return stop(.nodes) }
        guard open.count < limits.maximumDepth else {
            flattenedCount += 1
            wasFlattened = true
            return
        }
        let tag = HTMLTag(name: name, length: Self.length(name))
        var node = HTMLPage.Node(tag: tag, parent: open[open.count - 1], end: 0)
        node.attributeStart = Int32(attributes.count)
        if let values { append(values) }
        node.attributeEnd = Int32(attributes.count)
        open.append(Int32(nodes.count))
        nodes.append(node)
        keepsText = keeps(tag)
    }

    func close(_ name: UnsafePointer<UInt8>?) {
        closedCount += 1
        guard !isStopped else { return }
        endsWithAmpersand = false
        if flattenedCount > 0 {
            flattenedCount -= 1
        } else if open.count > 1 {
            nodes[Int(open.removeLast())].end = Int32(nodes.count)
            keepsText = keeps(nodes[Int(open[open.count - 1])].tag)
        }
    }

    func append(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
        guard !isStopped, keepsText, let bytes, count > 0 else { return }
        guard text.count + count < Int(Int32.max) else { return stop(.text) }
        if endsWithAmpersand, let scalar = LegacyReferences.scalar(of: bytes, count) {
            text.removeLast()
            if let last = nodes.indices.last, nodes[last].tag == .text { nodes[last].textEnd -= 1 }
            endsWithAmpersand = false
            return appendText { $0 += Array(String(scalar).utf8) }
        }
        endsWithAmpersand = count == 1 && bytes[0] == 0x26
        let buffer = UnsafeBufferPointer(start: bytes, count: count)
        appendText { $0.append(contentsOf: buffer) }
    }

    func finish() -> (page: HTMLPage, problems: [Problem]) {
        while let last = open.popLast() { nodes[Int(last)].end = Int32(nodes.count) }
        var problems: [Problem] = []
        switch stopReason {
        case .nodes:
            problems.append(
                Problem(
                    Stop.nodes.rawValue, stage: "read",
                    message: "The page has more than \(limits.maximumNodes) nodes; what follows was not read."))
        case .disorder:
            problems.append(
                Problem(
                    Stop.disorder.rawValue, stage: "read",
                    message: "Too many closing tags without an element in a deep page; what follows was not read."))
        case .text:
            problems.append(
                Problem(Stop.text.rawValue, stage: "read", message: "The page's text is too long; it was cut."))
        case nil: break
        }
        if wasFlattened {
            problems.append(
                Problem(
                    "limit-depth", stage: "read",
                    message: "The page is nested deeper than \(limits.maximumDepth); deeper elements were flattened."))
        }
        return (HTMLPage(nodes: nodes, attributes: attributes, text: text), problems)
    }

    private func appendText(_ write: (inout [UInt8]) -> Void) {
        let start = Int32(text.count)
        write(&text)
        let parent = open[open.count - 1]
        let last = nodes.count - 1
        if nodes[last].tag == .text, nodes[last].parent == parent, nodes[last].textEnd == start {
            nodes[last].textEnd = Int32(text.count)
            return
        }
        guard nodes.count < limits.maximumNodes else { return stop(.nodes) }
        nodes.append(
            HTMLPage.Node(
                tag: .text, parent: parent, end: Int32(nodes.count + 1), textStart: start, textEnd: Int32(text.count)))
    }

    private func append(_ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
        var index = 0
        while let name = values[index] {
            let value = values[index + 1]
            index += 2
            guard let attribute = HTMLAttribute(name: name, length: Self.length(name)) else { continue }
            let start = Int32(text.count)
            if let value {
                let count = min(Self.length(value), 1 << 20)
                text.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
            }
            attributes.append(HTMLPage.Attribute(name: attribute, start: start, end: Int32(text.count)))
        }
    }

    private func keeps(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .style, .template, .iframe, .textarea: return false
        case .script: return isDataScript
        default: return true
        }
    }

    /// Whether the innermost open element is a script that holds JSON-LD.
    private var isDataScript: Bool {
        guard let last = open.last else { return false }
        let node = nodes[Int(last)]
        for position in Int(node.attributeStart)..<Int(node.attributeEnd) where attributes[position].name == .type {
            let value = text[Int(attributes[position].start)..<Int(attributes[position].end)]
            return value.count < 60 && String(decoding: value, as: UTF8.self).lowercased().contains("ld+json")
        }
        return false
    }

    private static func length(_ string: UnsafePointer<UInt8>) -> Int {
        var length = 0
        while string[length] != 0 { length += 1 }
        return length
    }
}
