import DatelineRecords

/// What is written like a number in Japanese and Chinese and is no figure: phone numbers, postal codes, addresses, models, list marks.
struct HanExclusions {
    let t: TokenTable
    let start: Int
    let end: Int

    /// The token to go on from where the digits are no figure, else nil.
    func skip(_ digits: Numeral) -> Int? {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        if let end = joinedNumbers(at: first) { return end }
        if isGlued(digits) || isListMark(digits) || isLabelled(first) || isClock(next) { return next }
        return nil
    }

    /// `03-1234-5678`, `2-2-1`, `〒100-0006`, `192.168.0.1`, `2021/8/13`.
    private func joinedNumbers(at token: Int) -> Int? {
        if t.isScalar(token - 1, 0x3012) {
            var next = token + 1
            if t.isDash(next), t.isClass(next + 1, .number) { next += 2 }
            return next
        }
        var position = token
        var groups = 1
        while position + 2 < end, isJoin(position + 1), t.isAttached(position + 1), t.isAttached(position + 2),
            t.isClass(position + 2, .number)
        {
            position += 2
            groups += 1
        }
        if groups >= 3 { return position + 1 }
        if groups == 2, t.isScalar(token + 1, 0x2F) { return position + 1 }
        // `3-13` behind a place in Han is a house number; `0120-123456` a phone number.
        if groups == 2, t.digitCount(token) >= 3 && t.text.utf8[Int(t.starts[token])] == 0x30 { return position + 1 }
        return nil
    }

    private func isJoin(_ token: Int) -> Bool {
        // A full-width slash parts the cells of a row.
        t.isHyphen(token) || t.isScalar(token, 0x2212)
            || t.isScalar(token, 0x2F) && !t.shape(token).contains(.nonASCII) || t.isScalar(token, 0x28)
            || t.isScalar(token, 0x29) || t.isScalar(token, 0x2010)
    }

    /// A letter or mark that touches the number: `A4`, `COVID-19`, `#3`, a URL.
    private func isGlued(_ digits: Numeral) -> Bool {
        let before = digits.tokens.lowerBound - 1
        guard before >= start, t.isAttached(digits.tokens.lowerBound) else { return false }
        if t.isClass(before, .word) {
            if t.reads(before, "no") || t.has(before, TokenKey.of("no")) { return false }
            if t.reads(before, "x") { return true }
            return CurrencyTable.prefixes.match(t, endingAt: digits.tokens.lowerBound, notBefore: start) == nil
        }
        if t.isScalar(before, in: "#@_\\=&") { return true }
        if t.isScalar(before, 0x2F) {
            return !t.isClass(before - 1, .han) && !t.shape(before).contains(.nonASCII)
        }
        if t.isScalar(before, 0x2E), t.isAttached(before), t.isClass(before - 1, .word) {
            return !t.has(before - 1, TokenKey.of("no"))
        }
        return t.isHyphen(before) && t.isAttached(before) && t.isClass(before - 1, .word)
    }

    /// `1.`, `(2)`, `3)`, `[4]`, `※1`, `注2`, `１　所在地`.
    private func isListMark(_ digits: Numeral) -> Bool {
        let first = digits.tokens.lowerBound
        let next = digits.tokens.upperBound
        guard t.digitCount(first) <= 2, !digits.isGrouped else { return false }
        if t.isScalar(first - 1, in: "(（[［【") && t.isScalar(next, in: ")）]］】") { return true }
        if t.isScalar(first - 1, in: "※*注") && t.isAttached(first) { return true }
        let isLineStart = first == start || t.shape(first).contains(.lineBefore)
        return isLineStart && !digits.isFractional && (t.isScalar(next, in: ".．、)）:：") || isIdeographicSpace(next))
    }

    /// Whether an ideographic space parts a token from the one before it, on one line.
    private func isIdeographicSpace(_ token: Int) -> Bool {
        guard token < end, t.isSpaced(token), !t.shape(token).contains(.lineBefore), !t.isClass(token, .number) else {
            return false
        }
        return t.text.utf8[Int(t.ends[token - 1])..<Int(t.starts[token])].elementsEqual([0xE3, 0x80, 0x80])
    }

    /// TEL, FAX, 電話, 図, 表, 証券コード in front.
    private func isLabelled(_ first: Int) -> Bool {
        var before = first - 1
        while before >= start, before > first - 4, t.isScalar(before, in: ":：.()（）+") { before -= 1 }
        if t.reads(before, "tel") || t.reads(before, "fax") || t.reads(before, "phone") || t.reads(before, "ver") {
            return true
        }
        if t.isScalar(before, in: "図表第") && before == first - 1 { return !t.isScalar(before, 0x7B2C) }
        guard t.isScalar(before, in: "話号ド码碼证線线真") else { return false }
        return t.match("電話", at: before - 1) != nil || t.match("电话", at: before - 1) != nil
            || t.match("番号", at: before - 1) != nil || t.match("コード", at: before - 2) != nil
            || t.match("代码", at: before - 1) != nil || t.match("热线", at: before - 1) != nil
            || t.match("传真", at: before - 1) != nil || t.match("邮编", at: before - 1) != nil
    }

    private func isClock(_ next: Int) -> Bool {
        t.isScalar(next, 0x3A) && t.isAttached(next) && t.isClass(next + 1, .number) && t.isAttached(next + 1)
            || t.isScalar(next, in: "時时") && !t.isScalar(next + 1, in: "間间")
            || t.isScalar(next, 0x9EDE) && t.isClass(next + 1, .number)
    }
}
