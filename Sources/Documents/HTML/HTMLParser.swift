import CLibXML2
import DatelineRecords

/// Parses a page with libxml2's HTML parser into a flat tree.
///
/// The parser's own tree is not made: its events build an ``HTMLPage``, which is faster, has no limit on depth and is walked
/// without recursion. Entities that a page declares, DTDs and the network are off. The page is fed in pieces, and the
/// limits are checked between them and at each node; what is cut is reported.
struct HTMLParser: ~Copyable {
    private let context: htmlParserCtxtPtr
    private let builder: HTMLPageBuilder
    private let pointer: Unmanaged<HTMLPageBuilder>

    /// Bytes fed at once.
    private static let pieceLength = 16_384
    /// Bound on (closing tags without an element) × (open elements): each searches all open elements.
    private static let maximumSearchCount = 1_000_000_000

    /// Makes a parser; null where libxml2 has no memory.
    private init?(limits: DocumentReader.Limits) {
        builder = HTMLPageBuilder(limits: limits)
        pointer = Unmanaged.passRetained(builder)
        var handlers = xmlSAXHandler()
        handlers.startElement = { user, name, attributes in
            HTMLPageBuilder.from(user)?.open(name, attributes)
        }
        handlers.endElement = { user, name in HTMLPageBuilder.from(user)?.close(name) }
        handlers.characters = { user, bytes, count in HTMLPageBuilder.from(user)?.append(bytes, Int(count)) }
        handlers.ignorableWhitespace = { user, bytes, count in HTMLPageBuilder.from(user)?.append(bytes, Int(count)) }
        handlers.cdataBlock = { user, bytes, count in HTMLPageBuilder.from(user)?.append(bytes, Int(count)) }
        guard
            let context = htmlCreatePushParserCtxt(
                &handlers, pointer.toOpaque(), nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        else {
            pointer.release()
            return nil
        }
        self.context = context
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(bitPattern: options | XML_PARSE_HUGE.rawValue))
    }

    deinit {
        htmlFreeParserCtxt(context)
        pointer.release()
    }

    /// Parses UTF-8 bytes.
    ///
    /// - Returns: The page, as far as the limits allow, and what went wrong.
    static func page(of bytes: [UInt8], limits: DocumentReader.Limits) -> (page: HTMLPage, problems: [Problem]) {
        guard let parser = HTMLParser(limits: limits) else {
            return (
                HTMLPage(nodes: [], attributes: [], text: []),
                [Problem("out-of-memory", stage: "read", message: "The HTML parser could not be made.")]
            )
        }
        parser.feed(bytes)
        return parser.builder.finish()
    }

    private func feed(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var start = 0
            while start < buffer.count {
                let count = min(Self.pieceLength, buffer.count - start)
                let closedBefore = builder.closedCount
                base.advanced(by: start).withMemoryRebound(to: CChar.self, capacity: count) {
                    _ = htmlParseChunk(context, $0, Int32(count), 0)
                }
                let unmatched =
                    Self.closingTagCount(buffer[start..<start + count]) - (builder.closedCount - closedBefore)
                builder.searchCount &+= max(0, unmatched) &* builder.openCount
                if builder.searchCount > Self.maximumSearchCount { builder.stop(.disorder) }
                if builder.isStopped { break }
                start += count
            }
            _ = htmlParseChunk(context, nil, 0, 1)
        }
    }

    private static func closingTagCount(_ piece: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in piece {
            if byte == 0x2F, previous == 0x3C { count += 1 }
            previous = byte
        }
        return count
    }
}
