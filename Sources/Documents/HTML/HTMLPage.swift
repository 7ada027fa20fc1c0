/// A page as a flat tree in document order: a node's subtree is the nodes from it up to `end`, so that nothing that walks
/// it needs recursion, however deep the page is nested.
struct HTMLPage: Sendable {
    /// One element or text node.
    struct Node: Sendable {
        /// Its element name, or `text`.
        var tag: HTMLTag
        /// Index of its parent; -1 for the root.
        var parent: Int32
        /// Index behind its last descendant.
        var end: Int32
        /// A text node's bytes in `text`.
        var textStart: Int32 = 0
        var textEnd: Int32 = 0
        /// Its attributes in `attributes`.
        var attributeStart: Int32 = 0
        var attributeEnd: Int32 = 0
    }

    /// One attribute of an element.
    struct Attribute: Sendable {
        var name: HTMLAttribute
        /// Its value's bytes in `text`.
        var start: Int32
        var end: Int32
    }

    /// All nodes in document order; the first is the root, which stands for the document.
    var nodes: [Node]
    /// All attributes, element by element.
    var attributes: [Attribute]
    /// Bytes of text nodes and attribute values, UTF-8.
    var text: [UInt8]

    /// The bytes of an attribute's value, null where the element has none.
    func bytes(of name: HTMLAttribute, at index: Int) -> ArraySlice<UInt8>? {
        let node = nodes[index]
        for position in Int(node.attributeStart)..<Int(node.attributeEnd) where attributes[position].name == name {
            return text[Int(attributes[position].start)..<Int(attributes[position].end)]
        }
        return nil
    }

    /// An attribute's value, null where the element has none.
    func value(of name: HTMLAttribute, at index: Int) -> String? {
        bytes(of: name, at: index).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text of a subtree as it stands in the markup, invisible elements left out.
    func rawText(of index: Int, limit: Int = 100_000) -> [UInt8] {
        var result: [UInt8] = []
        var position = index
        let end = Int(nodes[index].end)
        while position < end, result.count < limit {
            let node = nodes[position]
            if node.tag == .text {
                result += text[Int(node.textStart)..<Int(node.textEnd)]
            } else if node.tag.isInvisible, position != index {
                position = Int(node.end)
                continue
            } else if node.tag == .br || !node.tag.isInline {
                result.append(0x20)
            }
            position += 1
        }
        return result
    }
}
