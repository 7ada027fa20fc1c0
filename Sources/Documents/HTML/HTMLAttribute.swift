/// An attribute name that reading uses; all others are dropped while parsing.
enum HTMLAttribute: UInt8, CaseIterable {
    case `class`, id, role, name, property, content, href, rel, lang, itemprop, itemtype, datetime, type, style, hidden
    case title, colspan, rowspan, start, charset, cite, alt, ariaHidden, ariaLabel, dataTestID, dataComponent, dataRole
    case httpEquiv, xmlLang, pubdate, src

    /// The attribute of a lower-case name, null where it is of no use here.
    init?(name: UnsafePointer<UInt8>, length: Int) {
        guard length <= 14, let found = Self.table[Self.key(name, length)] else { return nil }
        self = found
    }

    private static let table: [UInt64: HTMLAttribute] = {
        var table: [UInt64: HTMLAttribute] = [:]
        for attribute in allCases {
            Array(attribute.markupName.utf8).withUnsafeBufferPointer { buffer in
                if let base = buffer.baseAddress { table[key(base, buffer.count)] = attribute }
            }
        }
        return table
    }()

    private var markupName: String {
        switch self {
        case .ariaHidden: "aria-hidden"
        case .ariaLabel: "aria-label"
        case .dataTestID: "data-testid"
        case .dataComponent: "data-component"
        case .dataRole: "data-role"
        case .httpEquiv: "http-equiv"
        case .xmlLang: "xml:lang"
        default: "\(self)"
        }
    }

    /// FNV-1a over the name.
    private static func key(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in 0..<length { hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01b3 }
        return hash
    }
}
