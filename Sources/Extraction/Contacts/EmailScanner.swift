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
        // `Acme Ltd.jane@acme.example`
        if first + 2 < at, Self.legalForms.contains(tokens.keys[first]), tokens.isASCII(first + 1, "."),
            tokens.shapes[first].contains(.capitalized)
        {
            first += 2
        }
        while first < at, tokens.isASCII(first, ".") || tokens.isASCII(first, "-") { first += 1 }
        guard first < at else { return nil }
        var start = Int(tokens.starts[first])
        // A telephone number or a postal code without a blank behind it: `22 33ir@acme.example`, `555-0100ir@acme.example`.
        if let digits = (first..<at).last(where: { isEndOfNumber($0, first, at) }) {
            first = digits + 1
            start = Int(tokens.starts[first])
        }
        return TextRange(withoutName(start, at), end)
    }

    /// Digits of a longer number, a word right behind them.
    private func isEndOfNumber(_ token: Int, _ first: Int, _ at: Int) -> Bool {
        guard tokens.classes[token] == .number, token + 1 < at, tokens.classes[token + 1] == .word else { return false }
        if tokens.digitCount(token) >= 5 { return true }
        guard token > 0, tokens.digitCount(token) >= 2 else { return false }
        return tokens.classes[token - 1] == .number && token == first
            || token >= 2 && (tokens.isASCII(token - 1, "-") || tokens.isASCII(token - 1, "."))
                && tokens.digitCount(token - 2) >= 2
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

    private static let legalForms = TokenMap(words: ["ltd", "inc", "corp", "co", "llc", "plc"])
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
        // `acme.examplewww.acme.example`
        if tokens.isASCII(token + 1, "."), end - start > 4, tokens.text[TextRange(end - 3, end)] == "www" {
            return (end - 3, true)
        }
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

    /// The first byte of the local part, behind a name or word in front that lost its line break.
    ///
    /// `VEW Mediajane@vewmedia.example`, `Corporationjane@acme.example`, `Marketing Officerir@acme.example`, `Jane Roejane.roe@acme.example`.
    private func withoutName(_ start: Int, _ at: Int) -> Int {
        let first = tokens.firstToken(atOrAfter: start)
        guard first < at, tokens.classes[first] == .word, tokens.shapes[first].contains(.capitalized),
            !tokens.shapes[first].contains(.allCaps), at + 1 < tokens.count
        else { return start }
        let word = Array(tokens.string(first).utf8)
        let capitals = word.prefix { $0 & 0x20 == 0 }.count
        if capitals >= 3, capitals < word.count,
            Self.titles.contains(TokenKey.of(String(decoding: word[..<capitals], as: UTF8.self)))
        {
            return start + capitals
        }
        if let length = gluedWord(word) { return start + length }
        guard first > 0, tokens.shapes[first].isDisjoint(with: .blockStart),
            tokens.shapes[first - 1].contains(.capitalized)
        else { return start }
        let lower = word.map { $0 | 0x20 }
        if let length = repeatedDomain(lower, first, at) ?? repeatedName(lower, first, at) ?? mailbox(lower, first, at)
        {
            return start + length
        }
        return start
    }

    /// Length of a word that ends a line of a contact block: `Corporation`, `Officer`, `Details`.
    private func gluedWord(_ word: [UInt8]) -> Int? {
        for length in 3..<max(word.count - 1, 3) {
            guard Self.lineEnds.contains(TokenKey.of(String(decoding: word[..<length], as: UTF8.self))) else {
                continue
            }
            let rest = word[length...]
            // `Mediator@` is a word of its own: behind a short word only a small letter that no longer word takes.
            if Self.lineEnds.contains(TokenKey.of(String(decoding: word[..<(word.count)], as: UTF8.self))) {
                return nil
            }
            if rest.count >= 2, word[0] & 0x20 == 0 { return longest(word, from: length) }
        }
        return nil
    }

    private func longest(_ word: [UInt8], from start: Int) -> Int {
        var best = start
        for length in start..<max(word.count - 1, start)
        where Self.lineEnds.contains(TokenKey.of(String(decoding: word[..<length], as: UTF8.self))) {
            best = length
        }
        return best
    }

    private static let lineEnds = TokenMap(words: [
        "corporation", "corp", "officer", "contact", "contacts", "relations", "details", "manager", "director", "media",
        "email", "mail",
        "company", "limited", "ltd", "llc", "llp", "gmbh", "holdings", "president", "communications", "marketing",
        "information", "investors",
        "inquiries", "enquiries", "secretary", "chairman", "department", "partners", "partner", "founder", "executive",
        "advisor", "consultant",
        "affairs", "services", "solutions", "technologies", "pharmaceuticals", "therapeutics", "international",
        "foundation", "association",
        "university", "institute", "agency", "group", "inc", "strategies", "associates", "coordinator", "specialist",
    ])

    private static let titles = TokenMap(words: ["ceo", "cfo", "coo", "cto", "cmo", "svp", "evp", "llc", "llp"])

    /// What the words in front end with and the word starts with make up the domain.
    private func repeatedDomain(_ word: [UInt8], _ first: Int, _ at: Int) -> Int? {
        let domain = Array(tokens.string(at + 1).utf8).map { $0 | 0x20 }
        guard domain.count >= 5 else { return nil }
        var prefix: [UInt8] = []
        for back in stride(from: first - 1, through: max(first - 4, 0), by: -1) {
            guard tokens.classes[back] == .word, tokens.shapes[back + 1].isDisjoint(with: .blockStart) else { break }
            prefix = Array(tokens.string(back).utf8).map { $0 | 0x20 } + prefix
            for length in stride(from: min(prefix.count, domain.count - 3), through: 2, by: -1)
            where domain.starts(with: prefix.suffix(length)) {
                let rest = domain.dropFirst(length)
                if rest.count < word.count, word.starts(with: rest) { return rest.count }
            }
        }
        return nil
    }

    /// `Jane Roejane.roe@`, `Mark Nolanmark.nolan@`: the local part repeats the name.
    private func repeatedName(_ word: [UInt8], _ first: Int, _ at: Int) -> Int? {
        let given = Array(tokens.string(first - 1).utf8).map { $0 | 0x20 }
        if given.count >= 2, word.count > given.count, word.suffix(given.count).elementsEqual(given) {
            return word.count - given.count
        }
        if first + 2 < at, tokens.isASCII(first + 1, ".") {
            let family = Array(tokens.string(first + 2).utf8).map { $0 | 0x20 }
            if family.count >= 2, word.count > family.count, word.starts(with: family) { return family.count }
        }
        // `Jane Roejroe@`
        for length in 3..<max(word.count - 3, 3) {
            let family = word[..<length]
            let rest = word[length...]
            if rest.count == length + 1, rest.first == given.first, rest.dropFirst().elementsEqual(family) {
                return length
            }
        }
        return nil
    }

    /// `Jane Roemedia@`, `Jane Roeinfo@`: a mailbox of that name behind a family name.
    private func mailbox(_ word: [UInt8], _ first: Int, _ at: Int) -> Int? {
        guard first + 1 == at else { return nil }
        for length in 3..<max(word.count - 1, 3)
        where Self.mailboxes.contains(TokenKey.of(String(decoding: word[length...], as: UTF8.self))) {
            return length
        }
        return nil
    }

    private static let mailboxes = TokenMap(words: [
        "info", "media", "press", "ir", "pr", "contact", "investors", "investor", "investorrelations", "mediarelations",
        "sales", "support",
        "hello", "office", "news", "communications", "inquiries", "admin", "service", "team", "marketing",
    ])
}
