/// What becomes of a scalar when text is written: spaces fold, invisible signs go, stray C1 controls are read as
/// windows-1252.
enum TextFolding {
    enum Action {
        case keep, space, drop
        /// The ideographic space: kept inside a line.
        case wideSpace
        case replace(Unicode.Scalar)
    }

    /// The action for the scalar of `length` bytes at `index`.
    static func action(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) -> Action {
        switch source[index] {
        case 0x7F: return .drop
        case 0xC2: return latin(source[index + 1])
        case 0xE2 where length == 3: return punctuation(source[index + 1], source[index + 2])
        case 0xE3 where source[index + 1] == 0x80 && source[index + 2] == 0x80: return .wideSpace
        case 0xE1 where source[index + 1] == 0xA0 && source[index + 2] == 0x8E: return .drop
        case 0xEF where source[index + 1] == 0xBB && source[index + 2] == 0xBF: return .drop
        case 0xEF where source[index + 1] == 0xBF && (source[index + 2] == 0xBE || source[index + 2] == 0xBF):
            return .drop
        default: return .keep
        }
    }

    private static func latin(_ second: UInt8) -> Action {
        switch second {
        case 0x80...0x9F: Self.windows1252[Int(second - 0x80)].map { .replace($0) } ?? .drop
        case 0xA0: .space
        case 0xAD: .drop
        default: .keep
        }
    }

    private static func punctuation(_ second: UInt8, _ third: UInt8) -> Action {
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): .space
        case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0), (0x81, 0xA6...0xA9): .drop
        default: .keep
        }
    }

    /// windows-1252 from 0x80 to 0x9F. Source: WHATWG Encoding Standard, index windows-1252.
    private static let windows1252: [Unicode.Scalar?] = [
        "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{02C6}", "\u{2030}",
        "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil, nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}",
        "\u{2022}", "\u{2013}", "\u{2014}", "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}",
        "\u{0178}",
    ]
}
