package import DatelineRecords

/// An identifier stated in the text, its check digit verified.
package struct IdentifierFinding: Finding, Hashable {
    /// The value.
    package var range: TextRange
    package var score: Float
    /// `isin`, `lei`, `cik`, `corporate_number`, `credit_code`.
    package var scheme: String
    /// The value in capitals and digits.
    package var value: String
}

/// Reads identifiers behind their label: `ISIN: CH0012221716`, `法人番号 7000012050002`.
struct IdentifierGrammar {
    /// A scheme: its labels, the length of its values and the test of their check digit.
    private struct Scheme: Sendable {
        var name: String
        /// What a person calls it.
        var title: String
        var labels: PhraseList
        var lengths: ClosedRange<Int>
        var isRight: @Sendable ([UInt8]) -> Bool
    }

    private static let schemes: [Scheme] = [
        Scheme(
            name: "isin", title: "ISIN", labels: PhraseList(["ISIN", "ISINコード"]), lengths: 12...12,
            isRight: CheckDigits.isISIN),
        Scheme(
            name: "lei", title: "LEI", labels: PhraseList(["LEI", "Legal Entity Identifier", "LEIコード"]),
            lengths: 20...20, isRight: CheckDigits.isLEI),
        Scheme(
            name: "cik", title: "CIK", labels: PhraseList(["CIK", "Central Index Key"]), lengths: 4...10,
            isRight: { $0.allSatisfy { $0 &- 0x30 < 10 } }),
        Scheme(
            name: "corporate_number", title: "法人番号", labels: PhraseList(["法人番号"]), lengths: 13...13,
            isRight: CheckDigits.isCorporateNumber),
        Scheme(
            name: "credit_code", title: "统一社会信用代码", labels: PhraseList(["统一社会信用代码", "統一社會信用代碼", "社会信用代码"]),
            lengths: 18...18, isRight: CheckDigits.isCreditCode),
    ]

    /// Words and marks between a label and its value.
    private static let fillers = TokenMap(words: [
        ":", "(", ")", "#", ".", "-", "no", "number", "code", "is", "为", "是", "は", "、", "→", "[", "]", "/", "id",
        "番", "号", "代", "码",
    ])

    let tokens: TokenTable

    /// The identifiers of a document in text order.
    ///
    /// - Parameter problems: Gets a diagnostic for each value whose check digit is wrong.
    func found(_ problems: inout [Problem]) -> [IdentifierFinding] {
        var found: [IdentifierFinding] = []
        var token = 0
        while token < tokens.count {
            guard let (scheme, range) = stated(at: token) else {
                token += 1
                continue
            }
            let value = Self.folded(tokens.text.utf8, range)
            let text = String(decoding: value, as: UTF8.self)
            if scheme.isRight(value) {
                found.append(IdentifierFinding(range: range, score: 0.95, scheme: scheme.name, value: text))
            } else {
                problems.append(
                    Problem(
                        "identifier-invalid", stage: FindTickers.name,
                        message: "`\(text)` is no \(scheme.title): its check digit is wrong.", range: range))
            }
            token = tokens.firstToken(atOrAfter: range.end)
        }
        return found
    }

    /// The scheme whose label stands at a token, and the value behind it.
    private func stated(at token: Int) -> (Scheme, TextRange)? {
        for scheme in Self.schemes {
            if let end = scheme.labels.end(tokens, at: token, high: tokens.count),
                let range = value(behind: end, scheme)
            {
                return (scheme, range)
            }
        }
        return nil
    }

    /// The run of letters and digits behind a label, where it has the scheme's length.
    private func value(behind label: Int, _ scheme: Scheme) -> TextRange? {
        var first = label
        while first < tokens.count, first - label < 4, tokens.classes[first] != .number,
            Self.fillers.contains(tokens.keys[first])
        {
            first += 1
        }
        guard first < tokens.count, !tokens.shapes[first].contains(.lineBefore) || first > label else { return nil }
        var end = first
        while end < tokens.count, tokens.classes[end] == .word || tokens.classes[end] == .number,
            end == first || tokens.isGlued(end)
        {
            end += 1
        }
        guard end > first, (first..<end).contains(where: { tokens.classes[$0] == .number }) else { return nil }
        let range = tokens.range(first..<end)
        return scheme.lengths.contains(Self.folded(tokens.text.utf8, range).count) ? range : nil
    }

    /// Letters in capitals and digits of a range; full-width forms as ASCII.
    private static func folded(_ utf8: [UInt8], _ range: TextRange) -> [UInt8] {
        String(decoding: utf8[range.start..<range.end], as: UTF8.self).unicodeScalars.compactMap { scalar in
            let value = TokenKey.fold(scalar.value)
            guard value < 0x80 else { return nil }
            return value &- 0x61 < 26 ? UInt8(value - 0x20) : UInt8(value)
        }
    }
}
