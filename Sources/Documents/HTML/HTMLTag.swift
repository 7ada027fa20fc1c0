/// An element name of HTML that reading tells apart; all others are `other`.
enum HTMLTag: UInt8, CaseIterable {
    case other, text
    /// An element with a hyphen in its name; pages use them as blocks.
    case custom
    case html, head, body, title, meta, link, base, script, style, template, noscript
    case main, article, section, div, p, span, a, em, strong, b, i, u, small, font, center, sup, sub, mark, time
    case h1, h2, h3, h4, h5, h6, hgroup, header, footer, nav, aside, address, hr, br, wbr
    case ul, ol, li, dl, dt, dd, menu, dir
    case table, thead, tbody, tfoot, tr, td, th, caption, colgroup, col
    case blockquote, q, cite, pre, code, figure, figcaption, img, picture, source, svg, math, canvas, map, area
    case iframe, object, embed, video, audio, form, fieldset, legend, label, input, button, select, option, optgroup
    case textarea, datalist, details, summary, dialog, progress, meter, ins, del, s, strike, big, tt, kbd, samp
    case ruby, rt, rp, rb, abbr, acronym, bdo, bdi, dfn, data, frameset, frame, noframes, marquee, search

    /// The tag of a lower-case element name.
    init(name: UnsafePointer<UInt8>, length: Int) {
        self = Self.names.tag(name: name, length: length)
        if self == .other {
            for index in 0..<length where name[index] == 0x2D { self = .custom }
        }
    }

    private static let names = TagTable()

    /// The heading level 1 to 6, or 0.
    var headingLevel: Int {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }

    /// Whether it flows inside a line of text. Unknown elements are inline, as CSS has it.
    var isInline: Bool {
        switch self {
        case .text, .other, .span, .a, .em, .strong, .b, .i, .u, .small, .font, .sup, .sub, .mark, .time, .br, .wbr,
            .q, .cite, .code, .img, .picture, .source, .svg, .math, .canvas, .map, .area, .label, .input, .button,
            .select, .ins, .del, .s, .strike, .big, .tt, .kbd, .samp, .ruby, .rt, .rp, .rb, .abbr, .acronym, .bdo,
            .bdi, .dfn, .data, .noscript, .script, .style, .template, .iframe, .object, .embed, .video, .audio, .meta,
            .link:
            true
        default: false
        }
    }

    /// Whether its content is no text of the page.
    var isInvisible: Bool {
        switch self {
        case .script, .style, .template, .noscript, .head, .title, .meta, .link, .base, .svg, .math, .canvas, .iframe,
            .object, .embed, .video, .audio, .select, .textarea, .datalist, .option, .optgroup, .input, .progress,
            .meter, .noframes, .rp, .map, .dialog:
            true
        default: false
        }
    }

    /// Whether its text is emphasized as bold.
    var isBold: Bool { self == .b || self == .strong }
}

/// A hash table of element names, made once.
private struct TagTable {
    private var slots: [(key: UInt64, length: UInt8, tag: HTMLTag)]

    init() {
        slots = Array(repeating: (0, 0, .other), count: 1024)
        for tag in HTMLTag.allCases where tag != .other && tag != .text && tag != .custom {
            let name = Array("\(tag)".utf8)
            let key = name.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { Self.key($0, buffer.count) } ?? 0
            }
            var index = Self.slot(key)
            while slots[index].length != 0 { index = (index + 1) & 1023 }
            slots[index] = (key, UInt8(name.count), tag)
        }
    }

    func tag(name: UnsafePointer<UInt8>, length: Int) -> HTMLTag {
        guard length <= 10 else { return .other }
        let key = Self.key(name, length)
        var index = Self.slot(key)
        while slots[index].length != 0 {
            if slots[index].key == key, Int(slots[index].length) == length { return slots[index].tag }
            index = (index + 1) & 1023
        }
        return .other
    }

    /// The first eight bytes of a name: enough to tell the names above apart, given their lengths.
    private static func key(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        var key: UInt64 = 0
        for index in 0..<min(length, 8) { key = key << 8 | UInt64(name[index]) }
        return key
    }

    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54) }
}
