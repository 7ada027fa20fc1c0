import DatelineRecords

/// A telephone number in the text.
struct PhoneNumber {
    var range: TextRange
    var tokens: Range<Int>
    var isFax: Bool
}

/// Finds telephone numbers: international (`+49 6221 555 0100`), North American (`(555) 555-0100`), Japanese (`03-5550-0100`), Chinese (`010-5550 0100`),
/// and any others behind a label (`Tel:`, `電話`).
struct PhoneScanner {
    let tokens: TokenTable

    /// All numbers, in text order.
    func phones() -> [PhoneNumber] {
        var found: [PhoneNumber] = []
        var token = 0
        while token < tokens.count {
            if let phone = phone(at: token) {
                found.append(phone)
                token = max(phone.tokens.upperBound, token + 1)
            } else {
                token += 1
            }
        }
        return found
    }

    /// Digits of the groups of a number, and where it ends.
    private struct Groups {
        var digits: [Int] = []
        var separators: [UInt64] = []
        var end: Int
        var isInternational = false
        var hasBracket = false
    }

    private func phone(at start: Int) -> PhoneNumber? {
        let isPlus = tokens.isASCII(start, "+")
        let isBracket = tokens.isASCII(start, "(")
        guard isPlus || isBracket || tokens.classes[start] == .number, isFree(start) else { return nil }
        guard let groups = groups(at: start) else { return nil }
        let label = label(before: start)
        guard isPhone(groups, start, label) else { return nil }
        let end = extensionEnd(groups.end)
        let isFax = label == .fax
        return PhoneNumber(range: tokens.range(start..<end), tokens: start..<end, isFax: isFax)
    }

    /// Whether no letter, digit or sign of a longer thing touches the start: `ISIN: CH0012`, `$1`, `v1.2`.
    private func isFree(_ start: Int) -> Bool {
        guard start > 0, tokens.shapes[start].isDisjoint(with: [.spaceBefore, .blockStart]) else { return true }
        let before = start - 1
        switch tokens.classes[before] {
        case .number: return false
        case .symbol: return tokens.isASCII(before, "|")
        case .word:
            // A line break that was lost: `Investor Relations555-555-0100`; a plus sign always starts one.
            return tokens.isASCII(start, "+") || tokens.isASCII(start, "(")
                || tokens.ends[before] - tokens.starts[before] > 2
        case .punctuation: return !Self.joiners.contains(tokens.keys[before])
        case .han, .hiragana, .katakana: return true
        }
    }

    private static let joiners = TokenMap(words: ["/", "-", "#", "_", "=", "&", "@"])
    private static let separators = TokenMap(words: ["-", ".", "–", "‐", "‑", "−", "ー", "/", "―", "－"])

    private func groups(at start: Int) -> Groups? {
        var groups = Groups(end: start)
        var token = start
        if tokens.isASCII(token, "+") {
            groups.isInternational = true
            token += 1
        }
        while token < tokens.count, groups.digits.count < 8 {
            if token > start, tokens.shapes[token].contains(.blockStart) || tokens.shapes[token].contains(.cellStart) {
                break
            }
            if tokens.isASCII(token, "("), tokens.digitCount(token + 1) > 0, tokens.isASCII(token + 2, ")"),
                tokens.digitCount(token + 1) <= 5,
                groups.digits.count <= 1
            {
                groups.digits.append(tokens.digitCount(token + 1))
                groups.separators.append(0x28)
                groups.hasBracket = true
                token += 3
                groups.end = token
                if tokens.isASCII(token, "-") || tokens.isASCII(token, ".") { token += 1 }
                continue
            }
            let count = tokens.digitCount(token)
            guard count > 0 else { break }
            // A blank between groups must be the only thing; a line break ends the number.
            if groups.digits.count > 0, tokens.shapes[token].contains(.lineBefore) { break }
            groups.digits.append(count)
            groups.end = token + 1
            token += 1
            guard token < tokens.count else { break }
            let key = tokens.keys[token]
            if Self.separators.contains(key), tokens.digitCount(token + 1) > 0,
                tokens.shapes[token + 1].isDisjoint(with: [.lineBefore, .blockStart])
            {
                groups.separators.append(key)
                token += 1
            } else if tokens.classes[token] == .number || tokens.isASCII(token, "(") {
                groups.separators.append(0x20)
            } else {
                break
            }
        }
        return groups.digits.isEmpty ? nil : groups
    }

    private enum Label { case none, phone, fax }

    private func isPhone(_ groups: Groups, _ start: Int, _ label: Label) -> Bool {
        let total = groups.digits.reduce(0, +)
        guard (7...15).contains(total) else { return false }
        if !groups.isInternational, groups.end < tokens.count, tokens.classes[groups.end] == .word,
            tokens.shapes[groups.end].isDisjoint(with: [.spaceBefore, .blockStart, .capitalized]),
            tokens.ends[groups.end] - tokens.starts[groups.end] < 3
        {
            return false
        }
        if tokens.isASCII(groups.end, "%") { return false }
        if groups.isInternational { return total >= 8 && !tokens.isASCII(start - 1, "$") }
        let digits = groups.digits
        let marks = groups.separators
        let isSame = Set(marks.filter { $0 != 0x28 }).count <= 1
        // (555) 555-0100, 555-555-0100, 1-555-555-0100, 555.555.0100
        let national =
            digits.count == 4 && digits[0] == 1 && tokens.integer(start) == 1 ? Array(digits.dropFirst()) : digits
        if national == [3, 3, 4], isSame || groups.hasBracket || label == .phone {
            let isPlain = marks.allSatisfy { $0 == 0x20 }
            return !isPlain || label != .none || groups.hasBracket
        }
        if groups.hasBracket, digits.count >= 2, total >= 8, digits.last.map({ $0 >= 3 }) == true, marks.first == 0x28,
            startsWithZero(start + 1) || label != .none
        {
            return true
        }
        // Japan: 03-5550-0100, 090-5550-0100, 0120-550-100; China: 010-55500100, 0755-5550 0100, 400-555-0100
        if digits.count >= 2, startsWithZero(start), (9...12).contains(total), digits[0] <= 5, !marks.contains(0x2E),
            !marks.contains(0x2F)
        {
            let isPlain = marks.allSatisfy { $0 == 0x20 }
            return !isPlain || label != .none
        }
        if digits == [3, 3, 4] || digits == [3, 4, 3], tokens.integer(start) == 400 || tokens.integer(start) == 800 {
            return true
        }
        if digits.count == 1, total == 10 || total == 11 {
            return label != .none || isAloneInBlock(start..<groups.end)
        }
        return label != .none && total >= 7 && digits.count <= 6
    }

    private func startsWithZero(_ token: Int) -> Bool {
        guard token < tokens.count, tokens.classes[token] == .number else { return false }
        let byte = Int(tokens.starts[token])
        return tokens.text.utf8[byte] == 0x30 || tokens.text.utf8[byte] == 0xEF && tokens.text.utf8[byte + 2] == 0x90
    }

    private func isAloneInBlock(_ range: Range<Int>) -> Bool {
        tokens.blocks[Int(tokens.blockOfToken[range.lowerBound])] == range
    }

    /// The label in front of a number, up to three tokens back: `Tel.:`, `(T)`, `電話番号：`.
    private func label(before start: Int) -> Label {
        var token = start - 1
        var steps = 0
        while token >= 0, steps < 5 {
            if tokens.shapes[token + 1].contains(.blockStart) { return .none }
            if tokens.classes[token] == .word {
                if Self.faxes.contains(tokens.keys[token]) { return .fax }
                if Self.labels.contains(tokens.keys[token]) { return .phone }
                if !Self.fillers.contains(tokens.keys[token]) { return .none }
            } else if tokens.classes[token] == .number {
                return .none
            }
            for length in 2...5 where token - length + 1 >= 0 {
                if let match = Self.cjkLabels.longestMatch(in: tokens, at: token - length + 1), match.end == token + 1 {
                    return match.values.first == true ? .fax : .phone
                }
            }
            token -= 1
            steps += 1
        }
        return .none
    }

    private static let faxes = TokenMap(words: ["fax", "facsimile", "f", "telefax", "faxes"])
    private static let labels = TokenMap(words: [
        "tel", "telephone", "phone", "ph", "t", "p", "m", "mobile", "cell", "call", "calling", "dial", "o", "office",
        "direct", "hotline", "contact",
        "telefon", "telephon", "mob", "tele", "text", "whatsapp", "phones", "c", "line",
    ])
    private static let fillers = TokenMap(words: [
        "at", "number", "no", "us", "on", "is", "toll", "free", "or", "hotline", "line", "please",
    ])
    private static let cjkLabels = PhraseIndex<Bool>([
        ("電話番号", false), ("電話", false), ("携帯", false), ("お電話", false), ("电话", false), ("電話號碼", false), ("联系电话", false),
        ("手机", false), ("热线", false),
        ("熱線", false), ("携帯電話", false), ("フリーダイヤル", false), ("ファックス", true), ("ファクス", true), ("ＦＡＸ", true),
        ("传真", true), ("傳真", true), ("ファクシミリ", true),
    ])

    /// The token behind `ext. 123`, `x123`, if one follows.
    private func extensionEnd(_ end: Int) -> Int {
        var token = end
        if tokens.isASCII(token, ",") { token += 1 }
        guard token < tokens.count, tokens.shapes[token].isDisjoint(with: .blockStart),
            Self.extensions.contains(tokens.keys[token])
        else { return end }
        token += 1
        if tokens.isASCII(token, ".") || tokens.isASCII(token, ":") { token += 1 }
        let count = tokens.digitCount(token)
        return count > 0 && count <= 6 ? token + 1 : end
    }

    private static let extensions = TokenMap(words: ["ext", "extension", "x"])
}
