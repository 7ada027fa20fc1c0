import DatelineRecords

/// Finds web addresses: `https://acme.example/about`, `www.acme.example`.
struct URLScanner {
    let tokens: TokenTable

    /// The addresses inside a range, in text order.
    func urls(in range: TextRange) -> [TextRange] {
        let inside = tokens.tokens(in: range)
        var found: [TextRange] = []
        var token = inside.lowerBound
        while token < inside.upperBound {
            if let start = start(token), !isSyndication(token) {
                let end = end(token, inside.upperBound)
                found.append(TextRange(start, Int(tokens.ends[end - 1])))
                token = end
            } else {
                token += 1
            }
        }
        return found
    }

    /// `View source version on wire.example: https://…`
    private func isSyndication(_ token: Int) -> Bool {
        (max(token - 14, 0)..<token).contains {
            tokens.blockOfToken[$0] == tokens.blockOfToken[token] && Self.syndication.contains(tokens.keys[$0])
        }
    }

    private static let syndication = TokenMap(words: ["source", "original"])

    /// The first byte of an address at a token: `http`, `https`, `www`, also where a word before lost its blank (`Websitehttps`).
    private func start(_ token: Int) -> Int? {
        guard tokens.classes[token] == .word else { return nil }
        let key = tokens.keys[token]
        if key == TokenKey.of("www"), tokens.isASCII(token + 1, ".") { return Int(tokens.starts[token]) }
        guard tokens.isASCII(token + 1, ":"), tokens.isASCII(token + 2, "/"), tokens.isASCII(token + 3, "/") else {
            return nil
        }
        for scheme in ["https", "http"] where tokens.string(token).hasSuffix(scheme) {
            return Int(tokens.ends[token]) - scheme.utf8.count
        }
        return nil
    }

    /// The token behind an address: up to a blank, brackets or closing marks; full stops at its end left out.
    private func end(_ start: Int, _ limit: Int) -> Int {
        var token = start + 1
        while token < limit, tokens.shapes[token].isDisjoint(with: [.spaceBefore, .blockStart]), !isStop(token) {
            token += 1
        }
        while token > start + 1, Self.tails.contains(tokens.keys[token - 1]) { token -= 1 }
        return token
    }

    private func isStop(_ token: Int) -> Bool {
        switch tokens.classes[token] {
        case .han, .hiragana, .katakana: true
        default: Self.stops.contains(tokens.keys[token])
        }
    }

    private static let stops = TokenMap(words: [
        "<", ">", "(", ")", "[", "]", "\"", "“", "”", "、", "。", "，", "（", "）", "＞",
    ])
    private static let tails = TokenMap(words: [".", ",", ";", ":", "!", "?", "'"])
}
