import DatelineRecords

/// Reads listings: `NASDAQ: SBC`, `BSE: 540565 | NSE: INDIGRID`, `東証プライム:3275`, `Tokyo Stock Exchange Code No. 7867`.
struct TickerGrammar {
    let tokens: TokenTable

    /// Names of exchanges with their short names.
    static let exchanges = PhraseIndex<ExchangeName>(
        ExchangeData.exchanges.split(separator: "\n").flatMap { line -> [(String, ExchangeName)] in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            let short = fields[0]
            return [(short, ExchangeName(short: short, isShort: true))]
                + fields[1].split(separator: ";").map { (String($0), ExchangeName(short: short, isShort: false)) }
        })
    private static let labels = PhraseIndex<Bool>(ExchangeData.labels.map { ($0, true) })
    private static let codeLabels = PhraseIndex<Bool>(ExchangeData.codeLabels.map { ($0, true) })
    private static let segments = PhraseIndex<Bool>(ExchangeData.segments.map { ($0, true) })

    /// An exchange's name in the table.
    struct ExchangeName: Sendable {
        var short: String
        /// Whether the form is the short name itself, which the record keeps as written.
        var isShort: Bool
    }

    /// An acronym stands in capitals (`AIM`, not *aim*), a name of words capitalised.
    func isExchange(_ range: Range<Int>, _ name: ExchangeName) -> Bool {
        let first = range.lowerBound
        guard tokens.classes[first] == .word else { return true }
        guard tokens.shapes[first].contains(.capitalized) else { return false }
        let isAcronym = name.isShort && range.count == 1 && name.short.utf8.allSatisfy { $0 &- 0x41 < 26 }
        let isNasdaq = name.short == "NASDAQ"
        return !isAcronym || isNasdaq || tokens.shapes[first].contains(.allCaps)
    }

    /// The listings that an exchange's name opens, and the token behind them.
    func listings(_ range: Range<Int>, _ name: ExchangeName) -> (found: [TickerFinding], end: Int) {
        var names = [(short(range, name), range.lowerBound)]
        var token = range.upperBound
        // `NYSE and TSX: ABC`, `NASDAQ/TSX: ABC`
        while let (further, next) = furtherExchange(token) {
            names.append((further, token))
            token = next
        }
        guard let (first, isSure) = beforeSymbol(token), let symbol = symbol(at: first, isSure: isSure) else {
            return underSymbol(names.map(\.0), range)
        }
        var found = names.map { name in
            TickerFinding(
                range: tokens.range(range.lowerBound..<symbol.end), score: 0.95, exchange: name.0, symbol: symbol.text)
        }
        var end = symbol.end
        // `NASDAQ: ABC, ABCW`: capitals behind a comma, up to the bracket.
        while isList(end), let further = self.symbol(at: end + 1, isSure: false), !opensListing(end + 1),
            tokens.isASCII(further.end, ")") || tokens.isASCII(further.end, ",") || tokens.isASCII(further.end, "]")
        {
            found.append(
                TickerFinding(
                    range: tokens.range(end + 1..<further.end), score: 0.8, exchange: names[0].0, symbol: further.text))
            end = further.end
        }
        return (found, end)
    }

    private func short(_ range: Range<Int>, _ name: ExchangeName) -> String {
        name.isShort && name.short != "NASDAQ" ? tokens.string(range) : name.short
    }

    private func furtherExchange(_ token: Int) -> (String, Int)? {
        guard token + 1 < tokens.count, Self.joiners.contains(tokens.keys[token]),
            let (end, names) = Self.exchanges.longestMatch(in: tokens, at: token + 1), let name = names.first,
            isExchange(token + 1..<end, name)
        else { return nil }
        return (short(token + 1..<end, name), end)
    }

    private static let joiners = TokenMap(words: ["/", "&", "and", "|"])

    private func isList(_ token: Int) -> Bool {
        tokens.isASCII(token, ",") || tokens.isASCII(token, "/") || tokens.has(token, TokenKey.of("and"))
    }

    private func opensListing(_ token: Int) -> Bool {
        guard let (end, _) = Self.exchanges.longestMatch(in: tokens, at: token) else { return false }
        return isColon(end)
    }

    private func isColon(_ token: Int) -> Bool { tokens.isASCII(token, ":") }

    /// The token where the symbol must stand, behind segment, label and colon; whether a label or colon makes it sure.
    private func beforeSymbol(_ start: Int) -> (Int, Bool)? {
        var token = start
        var isSure = false
        var isClosed = false
        for _ in 0..<6 {
            guard token < tokens.count else { return nil }
            if let (end, _) = Self.segments.longestMatch(in: tokens, at: token) {
                token = end
            } else if let (end, _) = Self.labels.longestMatch(in: tokens, at: token) {
                token = end
                isSure = true
                if tokens.isASCII(token, ".") { token += 1 }
            } else if isColon(token) {
                token += 1
                isSure = true
            } else if tokens.isASCII(token, ","), Self.labels.longestMatch(in: tokens, at: token + 1) != nil {
                token += 1
            } else if tokens.isASCII(token, "("), isColonOrLabel(token + 1) {
                token += 1
            } else if tokens.isASCII(token, "-"), isBracketed(start) {
                // `(OTCQB-VYCO)`
                token += 1
                isClosed = true
            } else {
                break
            }
        }
        guard token < tokens.count else { return nil }
        if isSure { return (token, true) }
        return (isBracketed(start) || isClosed) && token > start - 1 ? (token, false) : nil
    }

    private func isColonOrLabel(_ token: Int) -> Bool {
        token < tokens.count && Self.labels.longestMatch(in: tokens, at: token) != nil
    }

    /// Whether an opening bracket stands right before the exchange's name that ends at `end`.
    private func isBracketed(_ end: Int) -> Bool {
        var token = end - 1
        for _ in 0..<5 where token >= 0 {
            if Self.openers.contains(tokens.keys[token]) { return true }
            token -= 1
        }
        return false
    }

    private static let openers = TokenMap(words: ["(", "[", "【", "〔", "「"])

    /// A symbol at a token: capitals with a class (`BRK.A`), a code of digits (`0700.HK`), quoted or behind `$`.
    ///
    /// - Parameter isSure: Whether a colon or label stands before; else only capitals or a code before a closing bracket count.
    private func symbol(at start: Int, isSure: Bool) -> (text: String, end: Int)? {
        var first = start
        while first < tokens.count, Self.quotes.contains(tokens.keys[first]), first < start + 2 { first += 1 }
        guard first < tokens.count, let end = symbolEnd(first) else { return nil }
        if !isSure, !Self.closers.contains(tokens.keys[min(end, tokens.count - 1)]) { return nil }
        var text = Self.narrow(tokens.string(first..<end))
        if text.hasSuffix(".HK"), text.utf8.first.map({ $0 &- 0x30 < 10 }) == true { text.removeLast(3) }
        return (text, end)
    }

    /// Full-width digits and letters in their ASCII forms.
    private static func narrow(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(folded)
    }

    private static let quotes = TokenMap(words: ["\"", "“", "‘", "'", "$", "”"])
    private static let closers = TokenMap(words: [")", "]", ",", ";", "】", "/", "|"])

    private func symbolEnd(_ first: Int) -> Int? {
        var end = first
        var letters = 0
        var digits = 0
        // Letters and digits that touch: `0YD`, `K47`, `285A`.
        while end < tokens.count, end == first || tokens.shapes[end].isDisjoint(with: [.spaceBefore, .blockStart]) {
            if tokens.classes[end] == .word {
                guard tokens.shapes[end].contains(.allCaps) else { break }
                letters += Int(tokens.ends[end] - tokens.starts[end])
            } else if tokens.classes[end] == .number {
                digits += tokens.digitCount(end)
            } else {
                break
            }
            end += 1
        }
        // A word in small letters goes on: no symbol.
        if end < tokens.count, end > first, tokens.classes[end] == .word,
            tokens.shapes[end].isDisjoint(with: [.spaceBefore, .blockStart])
        {
            return nil
        }
        guard end > first, letters + digits >= 1, letters <= 10, digits <= 6 || letters == 0 && digits <= 6 else {
            return nil
        }
        if letters == 0, digits < 3 { return nil }
        // A class behind a point: `BRK.A`, `ABC.U`, `HMM.A`, `00700.HK`.
        if end + 1 < tokens.count, tokens.isASCII(end, ".") || tokens.isASCII(end, "-"),
            tokens.shapes[end].isDisjoint(with: [.spaceBefore, .blockStart]),
            tokens.shapes[end + 1].isDisjoint(with: [.spaceBefore, .blockStart]), tokens.classes[end + 1] == .word,
            tokens.shapes[end + 1].contains(.allCaps), tokens.ends[end + 1] - tokens.starts[end + 1] <= 3
        {
            end += 2
        }
        return end
    }

    /// `on the Nasdaq Capital Market ("Nasdaq") under the ticker symbol "ZENA"`, `under the symbol VM on the TSX`.
    private func underSymbol(_ names: [String], _ range: Range<Int>) -> (found: [TickerFinding], end: Int) {
        let end = range.upperBound
        if let symbol = symbolBehindUnder(end) {
            return (
                names.map {
                    TickerFinding(
                        range: tokens.range(range.lowerBound..<symbol.end), score: 0.85, exchange: $0,
                        symbol: symbol.text)
                }, symbol.end
            )
        }
        if let symbol = symbolInCellBefore(range.lowerBound), let first = names.first {
            let finding = TickerFinding(
                range: tokens.range(symbol.start..<end), score: 0.85, exchange: first, symbol: symbol.text)
            return ([finding], end)
        }
        return ([], end)
    }

    /// The symbol in the cell before an exchange's, below `Trading Symbol(s)`: the cover of a report to the SEC.
    private func symbolInCellBefore(_ exchange: Int) -> (start: Int, text: String)? {
        let cell = tokens.has(exchange - 1, TokenKey.of("the")) ? exchange - 1 : exchange
        guard cell > 0, tokens.shapes[cell].contains(.cellStart) else { return nil }
        var start = cell - 1
        while start > 0, tokens.shapes[start].isDisjoint(with: [.cellStart, .lineBefore, .blockStart]) { start -= 1 }
        guard let symbol = symbol(at: start, isSure: true), symbol.end == cell else { return nil }
        let block = tokens.blocks[Int(tokens.blockOfToken[cell])]
        let hasHeader = block.prefix(20).contains {
            tokens.has($0, TokenKey.of("symbol")) || tokens.has($0, TokenKey.of("symbols"))
        }
        return hasHeader ? (start, symbol.text) : nil
    }

    private func symbolBehindUnder(_ start: Int) -> (text: String, end: Int)? {
        var token = start
        while token < min(start + 12, tokens.count), !tokens.shapes[token].contains(.sentenceStart) {
            if tokens.has(token, TokenKey.of("under")) {
                var next = token + 1
                while next < min(token + 5, tokens.count) {
                    if let (end, _) = Self.labels.longestMatch(in: tokens, at: next) {
                        return symbol(at: isColon(end) ? end + 1 : end, isSure: true)
                    }
                    next += 1
                }
                return nil
            }
            token += 1
        }
        return nil
    }

    // MARK: Codes without an exchange beside them

    /// `証券コード：3275`, `股票代码：600519`, `600519.SH`.
    func code(at start: Int) -> (found: TickerFinding, end: Int)? {
        if let (end, _) = Self.codeLabels.longestMatch(in: tokens, at: start) {
            var token = end
            while token < tokens.count, isColon(token) || tokens.isASCII(token, ".") { token += 1 }
            guard token < tokens.count, tokens.digitCount(token) >= 4 || tokens.digitCount(token) == 3,
                let last = symbolEnd(token)
            else { return nil }
            let text = Self.narrow(tokens.string(token..<last))
            guard let (exchange, symbol) = exchangeOfCode(text, near: start) else { return nil }
            return (
                TickerFinding(range: tokens.range(start..<last), score: 0.85, exchange: exchange, symbol: symbol), last
            )
        }
        guard tokens.digitCount(start) >= 4, tokens.digitCount(start) <= 6, let last = symbolEnd(start),
            last == start + 3,
            let (exchange, symbol) = suffixed(tokens.string(start..<last))
        else { return nil }
        return (TickerFinding(range: tokens.range(start..<last), score: 0.85, exchange: exchange, symbol: symbol), last)
    }

    private func suffixed(_ text: String) -> (String, String)? {
        for (suffix, exchange) in [(".SH", "SSE"), (".SS", "SSE"), (".SZ", "SZSE"), (".HK", "HKEX")]
        where text.hasSuffix(suffix) {
            return (exchange, String(text.dropLast(3)))
        }
        return nil
    }

    private func exchangeOfCode(_ text: String, near start: Int) -> (String, String)? {
        if let suffixed = suffixed(text) { return suffixed }
        // `コード番号：7203 (東証プライム)`, `上場取引所 東`: the exchange stands near.
        for token in max(0, start - 10)..<min(start + 12, tokens.count) {
            if let (end, names) = Self.exchanges.longestMatch(in: tokens, at: token), let name = names.first,
                isExchange(token..<end, name)
            {
                return (short(token..<end, name), text)
            }
        }
        let label = tokens.classes[start]
        let isJapanese = label == .han && (tokens.has(start, 0x8A3C) || tokens.has(start, 0x9298)) || label == .katakana
        if isJapanese { return text.utf8.count == 4 ? ("TSE", text) : nil }
        guard label == .han else { return nil }
        switch (text.utf8.count, text.utf8.first) {
        case (6, UInt8(ascii: "6")?): return ("SSE", text)
        case (6, UInt8(ascii: "0")?), (6, UInt8(ascii: "3")?), (6, UInt8(ascii: "2")?): return ("SZSE", text)
        case (6, UInt8(ascii: "4")?), (6, UInt8(ascii: "8")?), (6, UInt8(ascii: "9")?): return ("BSE", text)
        case (4, _), (5, _): return ("HKEX", text)
        default: return nil
        }
    }
}
