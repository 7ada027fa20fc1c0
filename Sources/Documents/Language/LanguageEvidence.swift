/// Counts of scripts and stop words in a stretch of text, and the language that they speak for.
struct LanguageEvidence {
    private var latin = 0
    private var kana = 0
    private var han = 0
    private var hangul = 0
    private var cyrillic = 0
    private var other: [Int] = []
    private var words = 0
    /// Stop words by language, in the order of `StopWords.languages`.
    private var hits = Array(repeating: 0, count: StopWords.languages.count)
    private var ukrainian = 0
    private var bulgarian = 0
    private var russian = 0
    private var serbian = 0
    private var persian = 0

    /// Scripts that stand for one language each, by their first two bytes in UTF-8.
    private static let scripts: [(language: String, isLead: @Sendable (UInt8, UInt8) -> Bool)] = [
        ("ar", { lead, _ in lead >= 0xD8 && lead <= 0xDB }),
        ("he", { lead, second in lead == 0xD7 || lead == 0xD6 && second >= 0x91 }),
        ("el", { lead, second in lead == 0xCE || lead == 0xCF || lead == 0xCD && second >= 0xB0 }),
        ("th", { lead, second in lead == 0xE0 && (second == 0xB8 || second == 0xB9) }),
        ("hi", { lead, second in lead == 0xE0 && (second == 0xA4 || second == 0xA5) }),
        ("ka", { lead, second in lead == 0xE1 && (second == 0x82 || second == 0x83) }),
        ("hy", { lead, _ in lead == 0xD5 || lead == 0xD4 }),
        ("bn", { lead, second in lead == 0xE0 && (second == 0xA6 || second == 0xA7) }),
        ("ta", { lead, second in lead == 0xE0 && (second == 0xAE || second == 0xAF) }),
    ]

    mutating func add(_ evidence: LanguageEvidence) {
        latin += evidence.latin
        kana += evidence.kana
        han += evidence.han
        hangul += evidence.hangul
        cyrillic += evidence.cyrillic
        words += evidence.words
        ukrainian += evidence.ukrainian
        bulgarian += evidence.bulgarian
        russian += evidence.russian
        serbian += evidence.serbian
        persian += evidence.persian
        for index in hits.indices { hits[index] += evidence.hits[index] }
        if other.isEmpty {
            other = evidence.other
        } else if !evidence.other.isEmpty {
            for index in other.indices { other[index] += evidence.other[index] }
        }
    }

    /// Reads a stretch of UTF-8.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var index = start
        var hash = StopWords.seed
        var length = 0
        while index < end {
            let byte = text[index]
            if byte < 0x80 {
                let lower = byte | 0x20
                if lower >= 0x61, lower <= 0x7A {
                    hash = StopWords.step(hash, byte >= 0x41 && byte <= 0x5A ? lower : byte)
                    length += 1
                    latin += 1
                } else if byte == 0x27, length > 0 {
                    // French and Italian elisions end a word: l'union.
                    countWord(StopWords.step(hash, byte), length)
                    hash = StopWords.seed
                    length = 0
                } else {
                    countWord(hash, length)
                    hash = StopWords.seed
                    length = 0
                }
                index += 1
            } else if byte < 0xE0 {
                let second = index + 1 < end ? text[index + 1] : 0
                readTwo(byte, second, &hash, &length)
                index += 2
            } else {
                countWord(hash, length)
                hash = StopWords.seed
                length = 0
                readThree(byte, index + 1 < end ? text[index + 1] : 0, index + 2 < end ? text[index + 2] : 0)
                index += byte < 0xF0 ? 3 : 4
            }
        }
        countWord(hash, length)
    }

    private mutating func readTwo(_ lead: UInt8, _ second: UInt8, _ hash: inout UInt32, _ length: inout Int) {
        switch lead {
        case 0xC3...0xC9:
            latin += 1
            length += 1
            let lower = lead == 0xC3 && second >= 0x80 && second <= 0x9E ? second + 0x20 : second
            hash = StopWords.step(StopWords.step(hash, lead), lower)
        case 0xD0...0xD3:
            cyrillic += 1
            length += 1
            hash = StopWords.step(StopWords.step(hash, lead), second)
            readCyrillic(lead, second)
        case 0xC2:
            countWord(hash, length)
            hash = StopWords.seed
            length = 0
        default:
            countWord(hash, length)
            hash = StopWords.seed
            length = 0
            countOther(lead, second)
            if lead == 0xDB, second == 0x8C || second == 0xAF || second == 0xA9 { persian += 1 }
            if lead == 0xD9, second == 0xBE { persian += 1 }
        }
    }

    private mutating func readCyrillic(_ lead: UInt8, _ second: UInt8) {
        switch (lead, second) {
        case (0xD1, 0x96), (0xD1, 0x97), (0xD1, 0x94), (0xD2, 0x91): ukrainian += 1
        case (0xD1, 0x8A): bulgarian += 1
        case (0xD1, 0x8B), (0xD1, 0x8D): russian += 1
        case (0xD1, 0x92), (0xD1, 0x98), (0xD1, 0x99), (0xD1, 0x9A), (0xD1, 0x9B), (0xD1, 0x9F): serbian += 1
        default: break
        }
    }

    private mutating func readThree(_ lead: UInt8, _ second: UInt8, _ third: UInt8) {
        switch lead {
        case 0xE3 where second == 0x81 || second == 0x82 || second == 0x83:
            if !(second == 0x83 && third == 0xBB) { kana += 1 }
        case 0xE3 where second >= 0x90, 0xE4...0xE9: han += 1
        case 0xEA where second >= 0xB0, 0xEB, 0xEC, 0xED: hangul += 1
        case 0xE1 where second >= 0xB8 && second <= 0xBB: latin += 1
        case 0xE0, 0xE1: countOther(lead, second)
        case 0xF0: break
        default: break
        }
    }

    private mutating func countOther(_ lead: UInt8, _ second: UInt8) {
        for (index, script) in Self.scripts.enumerated() where script.isLead(lead, second) {
            if other.isEmpty { other = Array(repeating: 0, count: Self.scripts.count) }
            other[index] += 1
            return
        }
    }

    private mutating func countWord(_ hash: UInt32, _ length: Int) {
        guard length > 0 else { return }
        words += 1
        guard length <= StopWords.maximumLength, var mask = StopWords.masks[hash] else { return }
        while mask != 0 {
            hits[mask.trailingZeroBitCount] += 1
            mask &= mask - 1
        }
    }

    // MARK: Judgement

    /// The language of a whole document.
    ///
    /// - Parameter stated: What the markup states; heard where the text itself is too short.
    /// - Returns: The primary tag, null where nothing speaks for one.
    func language(stated: String?) -> String? {
        if let script = scriptLanguage() { return script }
        if let (language, isSure) = latinLanguage() {
            return isSure || stated == nil || stated == language
                ? language : stated.flatMap { isLatin($0) ? $0 : nil } ?? language
        }
        guard let stated, latin > 0, isLatin(stated) else { return nil }
        return stated
    }

    /// The language of a block in a document of a language.
    func blockLanguage(in document: String?) -> String? {
        let letters = latin + kana + han + hangul + cyrillic
        if letters == 0 { return document }
        // Han without kana in a Japanese document is Japanese unless it is a long text.
        if kana == 0, han > 0, han * 2 > latin, document == "ja", han < 60 { return "ja" }
        if document == "ja" || document == "zh" || document == "ko", kana + han + hangul == 0, words < 8 {
            return document
        }
        if let script = scriptLanguage() { return script }
        guard let (language, isSure) = latinLanguage() else { return document }
        if language == document { return document }
        if document == nil { return language }
        return isSure && words >= 8 ? language : document
    }

    private func scriptLanguage() -> String? {
        let dense = kana + han + hangul
        let spread = latin + cyrillic
        let most = other.max() ?? 0
        if dense * 3 > spread, dense >= most, dense > 0 {
            if hangul * 2 > han + kana { return "ko" }
            return kana * 12 > han + kana || kana > 0 && han + kana < 12 ? "ja" : "zh"
        }
        if cyrillic > latin, cyrillic > most { return cyrillicLanguage() }
        if most > latin, let index = other.firstIndex(of: most) {
            let language = Self.scripts[index].language
            return language == "ar" && persian * 25 > most ? "fa" : language
        }
        return nil
    }

    private func cyrillicLanguage() -> String {
        if serbian * 100 > cyrillic { return "sr" }
        if ukrainian * 100 > cyrillic * 2, ukrainian > russian { return "uk" }
        if russian * 300 < cyrillic, bulgarian * 300 > cyrillic { return "bg" }
        return "ru"
    }

    private func isLatin(_ language: String) -> Bool { StopWords.languages.contains(language) }

    /// The Latin-script language with the most stop words, and whether it is beyond doubt.
    private func latinLanguage() -> (language: String, isSure: Bool)? {
        guard let best = hits.max(), best > 0, let index = hits.firstIndex(of: best) else { return nil }
        let second = hits.enumerated().filter { $0.offset != index }.map(\.element).max() ?? 0
        guard best >= 2, best * 14 >= words else { return nil }
        let isSure = best >= 4 && best * 4 >= second * 5 && best * 8 >= words
        return (StopWords.languages[index], isSure)
    }
}
