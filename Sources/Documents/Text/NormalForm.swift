import Foundation

/// Unicode normal form C of text in UTF-8.
///
/// Source: Unicode Standard Annex 15. The quick check here errs on the safe side: what it passes is NFC for certain; what
/// it does not is normalized by Foundation.
enum NormalForm {
    /// Whether bytes are in NFC beyond doubt, seen from their lead bytes alone.
    ///
    /// - Complexity: O(*n*), a table look-up a scalar.
    static func isSurelyComposed(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        var index = start
        while index < end {
            let lead = bytes[index]
            if lead < 0xCC {
                index += lead < 0x80 ? 1 : 2
                continue
            }
            let second = index + 1 < end ? bytes[index + 1] : 0
            let third = index + 2 < end ? bytes[index + 2] : 0
            guard isSafe(lead, second, third) else { return false }
            index += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        }
        return true
    }

    /// The bytes in NFC.
    static func composed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    private static func isSafe(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xCE: second != 0x87  // Greek ano teleia
        case 0xCF, 0xD0, 0xD1, 0xD3, 0xD4, 0xD5: true  // Greek, Cyrillic, Armenian
        case 0xD2: second < 0x83 || second > 0x87  // Cyrillic combining marks
        case 0xE1: second >= 0xB8 && second <= 0xBB  // Latin Extended Additional
        case 0xE2: isSafeSymbol(second, third)
        case 0xE3:  // kana voicing marks, ideographic tone marks
            !(second == 0x80 && third >= 0xAA && third <= 0xAF) && !(second == 0x82 && (third == 0x99 || third == 0x9A))
        case 0xE4...0xE9, 0xEB, 0xEC, 0xED, 0xEE: true  // ideographs, Hangul, private use
        case 0xEA: second >= 0xB0  // Hangul
        case 0xEF: second >= 0xBC  // full-width forms, U+FFFD
        case 0xF0: second == 0x9F || second == 0x9D && third >= 0x90  // emoji, mathematical letters
        default: false
        }
    }

    private static func isSafeSymbol(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: third >= 0x82
        case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB  // ohm, kelvin, angstrom
        case 0x8C: third != 0xA9 && third != 0xAA  // angle brackets
        case 0x83: third < 0x90
        case 0x81, 0x82, 0x85...0x8B, 0x8D...0x9F: true
        default: false
        }
    }
}
