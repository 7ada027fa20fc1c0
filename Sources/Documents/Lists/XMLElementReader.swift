internal import CLibXML2
internal import DatelineRecords

/// An element with what is below it.
struct XMLElement {
    /// Namespace name, empty for none.
    var namespace: String
    var name: String
    /// By local name; `xml:base` and `xml:lang` by those names.
    var attributes: [String: String] = [:]
    /// Its own text and that of CDATA sections, trimmed; the markup inside, for XHTML of Atom.
    var text = ""
    var children: [XMLElement] = []
    /// What relative references in it count from.
    var base: WebAddress?

    /// The first child of a name in one of some namespaces.
    func child(_ name: String, in namespaces: Set<String>) -> XMLElement? {
        children.first { $0.name == name && namespaces.contains($0.namespace) }
    }
}

/// Goes through XML with libxml2's event parser: the tree never stands in memory as a whole.
///
/// A document type declaration is cut out before, so that there is no entity but the five of XML, no DTD and no fetching: neither the
/// billion laughs nor an external entity has a meaning. Faults are passed over where libxml2 can.
enum XMLElementReader {
    /// Parses UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - base: What relative references count from.
    ///   - isContainer: Told the root and then each element below a container: true where its children are taken one by one, as it is for
    ///     the root; nil stops.
    ///   - take: Told each whole element below a container, in their order; false stops.
    static func read(
        _ source: [UInt8], base: WebAddress?, isContainer: @escaping (XMLElement) -> Bool?,
        take: @escaping (XMLElement) -> Bool
    ) {
        let builder = Builder(base: base, isContainer: isContainer, take: take)
        withExtendedLifetime(builder) {
            var handlers = xmlSAXHandler()
            handlers.initialized = UInt32(XML_SAX2_MAGIC)
            handlers.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
                Builder.from(user)?.start(name, namespace, attributes, Int(count))
            }
            handlers.endElementNs = { user, name, _, _ in Builder.from(user)?.end(name) }
            handlers.characters = { user, bytes, count in Builder.from(user)?.append(bytes, Int(count)) }
            handlers.ignorableWhitespace = { user, bytes, count in Builder.from(user)?.append(bytes, Int(count)) }
            handlers.cdataBlock = { user, bytes, count in Builder.from(user)?.append(bytes, Int(count)) }
            guard
                let context = xmlCreatePushParserCtxt(
                    &handlers, Unmanaged.passUnretained(builder).toOpaque(), nil, 0, nil)
            else { return }
            defer { xmlFreeParserCtxt(context) }
            let options =
                XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue
                | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue
            xmlCtxtUseOptions(context, Int32(bitPattern: options))
            feed(XMLRepair.repaired(withoutDeclarations(source)), to: context, builder)
        }
        builder.finish()
    }

    private static let pieceLength = 16_384

    private static func feed(_ bytes: [UInt8], to context: xmlParserCtxtPtr, _ builder: Builder) {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var start = 0
            while start < buffer.count, !builder.isStopped {
                let count = min(pieceLength, buffer.count - start)
                base.advanced(by: start).withMemoryRebound(to: CChar.self, capacity: count) {
                    _ = xmlParseChunk(context, $0, Int32(count), 0)
                }
                start += count
            }
            _ = xmlParseChunk(context, nil, 0, 1)
        }
    }

    // MARK: Document type declarations

    /// The bytes without `<!DOCTYPE …>`, its internal subset included.
    private static func withoutDeclarations(_ bytes: [UInt8]) -> [UInt8] {
        let mark = Array("<!DOCTYPE".utf8)
        // It stands in front of the root: behind comments and instructions, before any other tag.
        var index = 0
        while let open = bytes[index...].firstIndex(of: 0x3C), open + 1 < bytes.count {
            let rest = bytes[open...]
            if rest.starts(with: "<?".utf8) {
                index = rest.firstIndex(of: 0x3E) ?? bytes.count
            } else if rest.starts(with: "<!--".utf8) {
                index = end(of: Array("-->".utf8), in: bytes, from: open)
            } else if rest.prefix(mark.count).elementsEqual(mark, by: { ($0 & 0xDF) == ($1 & 0xDF) }) {
                return Array(bytes[..<open]) + bytes[endOfDeclaration(bytes, from: open + mark.count)...]
            } else {
                break
            }
            if index >= bytes.count { break }
        }
        return bytes
    }

    /// The place behind a pattern, or the end.
    static func end(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index..<index + pattern.count].elementsEqual(pattern) { return index + pattern.count }
            index += 1
        }
        return bytes.count
    }

    /// The place behind the `>` that ends a declaration: quotes, comments and the internal subset are passed.
    private static func endOfDeclaration(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        var depth = 0
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if bytes[index...].starts(with: "<!--".utf8) {
                index = end(of: Array("-->".utf8), in: bytes, from: index)
                continue
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x5B || byte == 0x3C {
                depth += 1
            } else if byte == 0x5D {
                depth -= 1
            } else if byte == 0x3E {
                if depth == 0 { return index + 1 }
                depth -= 1
            }
            index += 1
        }
        return bytes.count
    }
}

/// Makes elements of libxml2's events.
private final class Builder {
    /// Told the root and what lies below containers.
    private let isContainer: (XMLElement) -> Bool?
    private let take: (XMLElement) -> Bool
    private let base: WebAddress?
    /// Elements that are open and no containers, the innermost last.
    private var open: [XMLElement] = []
    private var containers: [XMLElement] = []
    /// Elements that are open inside one whose markup is its text.
    private var markupDepth = 0
    /// Elements that are open inside the deepest one that is kept.
    private var droppedDepth = 0
    private(set) var isStopped = false
    /// Elements in one another that are kept: lists need few, and libxml2 sets its event parser no bound.
    private static let maximumDepth = 64

    init(base: WebAddress?, isContainer: @escaping (XMLElement) -> Bool?, take: @escaping (XMLElement) -> Bool) {
        self.base = base
        self.isContainer = isContainer
        self.take = take
    }

    static func from(_ user: UnsafeMutableRawPointer?) -> Builder? {
        user.map { Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(
        _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) {
        guard !isStopped, let name else { return }
        guard droppedDepth == 0, open.count < Self.maximumDepth else {
            droppedDepth += 1
            return
        }
        var element = XMLElement(
            namespace: namespace.map { String(cString: $0) } ?? "", name: String(cString: name))
        for index in 0..<count {
            guard let place = attributes?.advanced(by: index * 5), let local = place[0], let first = place[3],
                let last = place[4]
            else { continue }
            let isXML = place[1].map { String(cString: $0) } == "xml"
            let value = String(decoding: UnsafeBufferPointer(start: first, count: last - first), as: UTF8.self)
            element.attributes[(isXML ? "xml:" : "") + String(cString: local)] = value
        }
        if markupDepth > 0 {
            markupDepth += 1
            let written = element.attributes.sorted { $0.key < $1.key }
                .map { " \($0.key)=\"\($0.value.escapedForMarkup)\"" }
            open[open.count - 1].text += "<\(element.name)\(written.joined())>"
            return
        }
        let outer = open.last ?? containers.last
        element.base = outer.map(\.base) ?? base
        if let stated = element.attributes["xml:base"] {
            element.base = element.base.map { $0.resolving(stated) } ?? WebAddress(stated)
        }
        if open.isEmpty {
            guard let isOne = isContainer(element) else { return isStopped = true }
            if isOne { return containers.append(element) }
        }
        open.append(element)
        let hasMarkup = element.attributes["type"] == "xhtml" && ["content", "summary", "title"].contains(element.name)
        if hasMarkup { markupDepth = 1 }
    }

    func end(_ name: UnsafePointer<xmlChar>?) {
        guard !isStopped else { return }
        guard droppedDepth == 0 else {
            droppedDepth -= 1
            return
        }
        if markupDepth > 1 {
            markupDepth -= 1
            if let name { open[open.count - 1].text += "</\(String(cString: name))>" }
            return
        }
        markupDepth = 0
        guard var done = open.popLast() else {
            _ = containers.popLast()
            return
        }
        done.text = Self.trimmed(done.text)
        if open.isEmpty {
            if !take(done) { isStopped = true }
        } else {
            open[open.count - 1].children.append(done)
        }
    }

    func append(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
        guard !isStopped, let bytes, !open.isEmpty else { return }
        let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        open[open.count - 1].text += markupDepth > 0 ? text.escapedForMarkup : text
    }

    /// Cut in the middle: what was read counts.
    func finish() {
        droppedDepth = 0
        while !isStopped, !open.isEmpty { end(nil) }
    }

    private static func trimmed(_ text: String) -> String {
        var view = text.utf8[...]
        while let first = view.first, first <= 0x20 { view.removeFirst() }
        while let last = view.last, last <= 0x20 { view.removeLast() }
        return String(view) ?? text
    }
}
