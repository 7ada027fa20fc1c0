/// Guesses the charset of bytes that are no UTF-8 and declare nothing, by how well they fit each multi-byte scheme.
enum CharsetDetector {
    private static let sampleLength = 200_000

    /// Whether bytes are UTF-16 without a signature: every other byte of mostly Latin text is zero.
    static func isWide(_ bytes: [UInt8]) -> Bool { wide(bytes) != nil }

    /// UTF-16 in one of its byte orders, null where the bytes are something else.
    static func wide(_ bytes: [UInt8]) -> Charset? {
        let sample = bytes.prefix(2048)
        guard sample.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        if zeros.odd * 3 > sample.count, zeros.even * 20 < sample.count { return .utf16LE }
        if zeros.even * 3 > sample.count, zeros.odd * 20 < sample.count { return .utf16BE }
        return nil
    }

    /// The most likely charset.
    static func guess(_ bytes: [UInt8]) -> Charset {
        if let wide = wide(bytes) { return wide }
        if hasJapaneseEscape(bytes) { return charset("iso-2022-jp") }
        let sample = bytes.prefix(sampleLength)
        var best = (score: 0.6, name: "")
        for scheme in [shiftJIS(sample), eucFamily(sample), big5(sample)] where scheme.score > best.score {
            best = scheme
        }
        return charset(best.name.isEmpty ? singleByte(sample) : best.name)
    }

    private static func charset(_ name: String) -> Charset { Charset(label: name) ?? .utf8 }

    private static func hasJapaneseEscape(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 3 else { return false }
        for index in 0..<bytes.count - 2 where bytes[index] == 0x1B {
            if bytes[index + 1] == 0x24, bytes[index + 2] == 0x42 || bytes[index + 2] == 0x40 { return true }
        }
        return false
    }

    /// Shift_JIS: the share of pairs in the rows that Japanese uses; broken pairs and half-width kana count against it.
    private static func shiftJIS(_ bytes: ArraySlice<UInt8>) -> (score: Double, name: String) {
        var good = 0
        var broken = 0
        var total = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            guard lead >= 0x80 else {
                index += 1
                continue
            }
            total += 1
            if lead >= 0xA1, lead <= 0xDF {
                broken += 1
                index += 1
                continue
            }
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            let isPair = lead != 0x80 && lead != 0xA0 && lead <= 0xFC && next >= 0x40 && next != 0x7F && next <= 0xFC
            if !isPair { broken += 2 }
            // Signs, full-width letters, kana; first-level kanji.
            if isPair, lead >= 0x81 && lead <= 0x83 || lead >= 0x88 && lead <= 0x97 { good += 1 }
            index += isPair ? 2 : 1
        }
        return (score(good, broken, total), "shift_jis")
    }

    /// EUC-JP, GB 18030 and EUC-KR share one scheme; the rows that are used tell them apart.
    private static func eucFamily(_ bytes: ArraySlice<UInt8>) -> (score: Double, name: String) {
        var rows = Array(repeating: 0, count: 256)
        var broken = 0
        var total = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            guard lead >= 0x80 else {
                index += 1
                continue
            }
            total += 1
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            if lead >= 0xA1, lead <= 0xFE, next >= 0xA1, next <= 0xFE {
                rows[Int(lead)] += 1
                index += 2
            } else if lead == 0x8E, next >= 0xA1 {
                index += 2
            } else if lead >= 0x81, lead <= 0xFE, next >= 0x40, next != 0x7F, next <= 0xFE {
                // GBK beyond GB 2312, or UHC beyond KS X 1001.
                broken += 1
                index += 2
            } else {
                broken += 2
                index += 1
            }
        }
        let pairs = rows.reduce(0, +)
        guard pairs > 0, !isCyrillic(bytes) else { return (0, "") }
        let kana = rows[0xA4] + rows[0xA5]
        let hangul = rows[0xB0...0xC8].reduce(0, +)
        let letters = rows[0xB0...].reduce(0, +)
        let value = score(pairs, broken, total)
        if kana * 5 > pairs { return (value, "euc-jp") }
        if letters > 0, hangul * 100 > letters * 88 { return (value, "euc-kr") }
        return (value, "gb18030")
    }

    /// Whether nearly all bytes beyond ASCII are where single-byte Cyrillic has its letters; pairs use all of the range.
    private static func isCyrillic(_ bytes: ArraySlice<UInt8>) -> Bool {
        let high = bytes.count { $0 >= 0x80 }
        return bytes.count { $0 >= 0xC0 } * 100 > high * 92
    }

    private static func big5(_ bytes: ArraySlice<UInt8>) -> (score: Double, name: String) {
        var good = 0
        var lowTrail = 0
        var broken = 0
        var total = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            guard lead >= 0x80 else {
                index += 1
                continue
            }
            total += 1
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            let isLow = next >= 0x40 && next <= 0x7E
            let isPair = lead >= 0xA1 && lead <= 0xF9 && (isLow || next >= 0xA1 && next <= 0xFE)
            if !isPair { broken += 2 }
            // Signs and the frequent characters.
            if isPair, lead <= 0xC6 {
                good += 1
                if isLow { lowTrail += 1 }
            }
            index += isPair ? 2 : 1
        }
        // Two in five second bytes are below 0x7F in Big5; in the EUC schemes none is.
        guard lowTrail * 6 > good else { return (0, "") }
        return (score(good, broken, total) + 0.02, "big5")
    }

    private static func score(_ good: Int, _ broken: Int, _ total: Int) -> Double {
        total == 0 ? 0 : Double(good - 2 * broken) / Double(total)
    }

    /// windows-1251 or KOI8-R where most letters are beyond ASCII, else windows-1252.
    private static func singleByte(_ bytes: ArraySlice<UInt8>) -> String {
        var high = (lower: 0, upper: 0)
        var ascii = 0
        for byte in bytes {
            switch byte {
            case 0xC0...0xDF: high.upper += 1
            case 0xE0...0xFF: high.lower += 1
            case 0x61...0x7A: ascii += 1
            default: break
            }
        }
        guard (high.lower + high.upper) * 3 > ascii else { return "windows-1252" }
        // Small letters outnumber capitals: windows-1251 has them above, KOI8-R below.
        return high.lower >= high.upper ? "windows-1251" : "koi8-r"
    }
}
