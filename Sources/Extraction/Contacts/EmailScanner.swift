import DatelineRecords

/// Finds e-mail addresses.
///
///     pr@acme.example   Name <press@acme.example>   mailto:press@acme.example
struct EmailScanner {
    let tokens: TokenTable

    /// All addresses, as byte ranges in text order.
    func emails() -> [TextRange] {
        var found: [TextRange] = []
        for token in 0..<tokens.count where tokens.isASCII(token, "@") {
            if let range = email(around: token), found.last.map({ $0.end <= range.start }) ?? true {
                found.append(range)
            }
        }
        return found
    }

    private func email(around at: Int) -> TextRange? {
        guard touches(at), touches(at + 1), let end = domainEnd(at + 1) else { return nil }
        var first = at
        while first > 0, first == at || touches(first), isLocalPart(first - 1), touches(first) { first -= 1 }
        while first < at, tokens.isASCII(first, ".") || tokens.isASCII(first, "-") { first += 1 }
        guard first < at else { return nil }
        var start = Int(tokens.starts[first])
        // A telephone number without a blank in front: `22 33ir@acme.example`.
        if tokens.classes[first] == .number, first + 1 < at, tokens.classes[first + 1] == .word, first > 0,
            tokens.classes[first - 1] == .number || tokens.isASCII(first - 1, "-")
        {
            start = Int(tokens.starts[first + 1])
        }
        return TextRange(withoutName(start, at), end)
    }

    private func touches(_ token: Int) -> Bool {
        token > 0 && token < tokens.count && tokens.shapes[token].isDisjoint(with: [.spaceBefore, .blockStart])
    }

    private func isLocalPart(_ token: Int) -> Bool {
        guard token >= 0 else { return false }
        switch tokens.classes[token] {
        case .word: return tokens.shapes[token].isDisjoint(with: .nonASCII)
        case .number: return true
        default: return Self.localMarks.contains(tokens.keys[token])
        }
    }

    private static let localMarks = TokenMap(words: [".", "_", "-", "+", "%", "&", "'"])

    /// The byte behind the domain: labels parted by points and hyphens, the last of at least two letters.
    private func domainEnd(_ start: Int) -> Int? {
        var token = start
        var end: Int?
        while token < tokens.count, token == start || touches(token) {
            switch tokens.classes[token] {
            case .word:
                if token > start, tokens.isASCII(token - 1, "."), tokens.ends[token] - tokens.starts[token] >= 2 {
                    let (cut, isCut) = topLevelEnd(token)
                    end = cut
                    if isCut { return end }
                }
            case .number:
                // `acme.example678-…`: a number behind a known top-level domain belongs to what follows.
                if end == Int(tokens.starts[token]) { return end }
            case .punctuation where tokens.isASCII(token, ".") || tokens.isASCII(token, "-"): break
            default: return end
            }
            token += 1
        }
        return end
    }

    /// Where a top-level domain ends: a capital behind it opens the next line that lost its break (`comWebsite`).
    private func topLevelEnd(_ token: Int) -> (Int, Bool) {
        let start = Int(tokens.starts[token])
        let end = Int(tokens.ends[token])
        guard tokens.shapes[token].contains(.innerCaps), !tokens.shapes[token].contains(.allCaps) else {
            return (end, false)
        }
        for length in 2..<max(end - start, 3) where start + length < end {
            let byte = tokens.text.utf8[start + length]
            if byte &- 0x41 < 26, Self.topLevels.contains(TokenKey.of(tokens.text[TextRange(start, start + length)])) {
                return (start + length, true)
            }
        }
        return (end, false)
    }

    private static let topLevels = TokenMap(words: [
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "co", "ai", "us", "uk", "ca", "au", "jp",
        "cn", "de", "fr", "ch",
        "it", "es", "nl", "se", "no", "eu", "in", "sg", "hk", "kr", "tw", "tv", "me", "app", "dev", "tech", "news",
        "media", "agency",
    ])

    /// `VEW Mediajane@vewmedia.example`: the name in front lost its break and repeats the domain.
    private func withoutName(_ start: Int, _ at: Int) -> Int {
        let first = tokens.firstToken(atOrAfter: start)
        guard first < at, tokens.classes[first] == .word, tokens.shapes[first].contains(.capitalized),
            !tokens.shapes[first].contains(.allCaps), at + 1 < tokens.count
        else { return start }
        let domain = Array(tokens.string(at + 1).utf8).map { $0 | 0x20 }
        guard domain.count >= 5 else { return start }
        let word = Array(tokens.string(first).utf8).map { $0 | 0x20 }
        // What the words in front end with and the word starts with make up the domain.
        var prefix: [UInt8] = []
        for back in stride(from: first - 1, through: max(first - 4, 0), by: -1) {
            guard tokens.classes[back] == .word, tokens.shapes[back + 1].isDisjoint(with: .blockStart) else { break }
            prefix = Array(tokens.string(back).utf8).map { $0 | 0x20 } + prefix
            for length in stride(from: min(prefix.count, domain.count - 3), through: 2, by: -1)
            where domain.starts(with: prefix.suffix(length)) {
                let rest = domain.dropFirst(length)
                if rest.count < word.count, word.starts(with: rest) { return start + rest.count }
            }
        }
        return start
    }
}
