/// Relations between the full name of a body and its short forms.
enum ShortForm {
    /// A form without quotation marks and trailing comma.
    static func trimmed(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        while let last = scalars.last, ",;:'\"’”」』".unicodeScalars.contains(last) { scalars.removeLast() }
        while let first = scalars.first, "'\"‘“「『".unicodeScalars.contains(first) { scalars.removeFirst() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// A form without the `s` of a possessive whose apostrophe is lost: `Justice Departments`, `FBIs`.
    static func withoutLostPossessive(_ text: String) -> String {
        guard text.hasSuffix("s"), let last = text.split(separator: " ").last else { return text }
        let stem = last.dropLast()
        let isAcronym = stem.utf8.count >= 3 && stem.utf8.allSatisfy { $0 &- 0x41 < 26 }
        return isAcronym || lostPossessives.contains(last.lowercased()) ? String(text.dropLast()) : text
    }

    private static let lostPossessives: Set<String> = [
        "departments", "divisions", "commissions", "bureaus", "agencys", "ministrys", "administrations", "sections",
        "universitys", "institutes", "companys", "sectionss", "committees", "offices",
    ]

    /// Whether a form is one word of capitals: `NTA`, `R&D` is not.
    static func isAcronym(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard scalars.count >= 2, scalars.count <= 8 else { return false }
        let capitals = scalars.count { $0.value &- 0x41 < 26 }
        return capitals >= 2 && capitals * 3 >= scalars.count * 2 && !text.contains(" ")
    }

    /// Whether letters are the initials of a name's words; small words and a legal form may be skipped.
    static func spells(_ acronym: String, _ words: [String]) -> Bool {
        guard words.count >= 2, acronym.count >= 2 else { return false }
        return spells(Array(acronym.utf8), words.filter { !small.contains($0) })
            || spells(Array(acronym.utf8), words)
    }

    private static func spells(_ letters: [UInt8], _ words: [String]) -> Bool {
        guard words.count == letters.count else { return false }
        return zip(letters, words).allSatisfy { $0 == $1.utf8.first }
    }

    /// Whether a short form is the beginning of a name whose other words may be dropped.
    static func begins(_ short: [String], _ long: [String]) -> Bool {
        guard short.count < long.count, Array(long.prefix(short.count)) == short else { return false }
        return long.dropFirst(short.count).allSatisfy {
            EnglishOrganizationTerms.tails.contains(TokenKey.of($0)) || small.contains($0) || tails.contains($0)
        }
    }

    /// Whether every word of a short form is a word of the name, or the initials of several, in order: `irs ci`.
    static func abbreviates(_ short: [String], _ long: [String]) -> Bool {
        guard short.count < long.count, short.count <= 4 else { return false }
        var position = 0
        var spelled = 0
        for word in short {
            guard position < long.count else { return false }
            if long[position] == word {
                position += 1
                continue
            }
            let letters = Array(word.utf8)
            guard letters.count >= 2, letters.count <= 6 else { return false }
            var matched = 0
            while matched < letters.count, position < long.count {
                if long[position].utf8.first == letters[matched] {
                    matched += 1
                } else if !small.contains(long[position]) {
                    return false
                }
                position += 1
            }
            guard matched == letters.count else { return false }
            spelled += 1
        }
        return position == long.count && spelled > 0
    }

    /// Whether one word is put together from the beginnings of a name's words: `fedex`.
    static func blends(_ short: [String], _ long: [String]) -> Bool {
        guard short.count == 1, let word = short.first, long.count >= 2, word.count >= 4 else { return false }
        return isBlend(Array(word.utf8)[...], long[...], parts: 0)
    }

    private static func isBlend(_ letters: ArraySlice<UInt8>, _ words: ArraySlice<String>, parts: Int) -> Bool {
        if letters.isEmpty { return parts >= 2 }
        guard let word = words.first, parts < 4 else { return false }
        let common = zip(letters, word.utf8).prefix { $0 == $1 }.count
        guard common >= 2 else { return false }
        return (2...common).contains {
            isBlend(letters.dropFirst($0), words.dropFirst(), parts: parts + 1)
        }
    }

    /// Whether letters stand in a name in their order, the first letters of all its main words among them: `ote` for `overtime elite`.
    static func contracts(_ acronym: String, _ words: [String]) -> Bool {
        let main = words.filter { !small.contains($0) }
        guard (3...5).contains(acronym.utf8.count), (2...3).contains(main.count), main.count < acronym.utf8.count else {
            return false
        }
        return contracts(Array(acronym.utf8)[...], main[...])
    }

    private static func contracts(_ letters: ArraySlice<UInt8>, _ words: ArraySlice<String>) -> Bool {
        guard let word = words.first else { return letters.isEmpty }
        guard let first = letters.first, first == word.utf8.first else { return false }
        var rest = letters.dropFirst()
        if contracts(rest, words.dropFirst()) { return true }
        for byte in word.utf8.dropFirst() where rest.first == byte {
            rest = rest.dropFirst()
            if contracts(rest, words.dropFirst()) { return true }
        }
        return false
    }

    /// The fullest of the forms: the most words, then with a legal form, then in both cases, then the first.
    static func fullest(_ forms: [String]) -> String {
        var best = ""
        var bestRank: [Int] = []
        for form in forms {
            let words = NormalForm.pieces(of: form)
            let normal = NormalForm.words(of: form)
            let letters = normal.reduce(0) { $0 + $1.count }
            let isSite = normal.last == "com" && normal.count == 2
            let isShouted = !form.unicodeScalars.contains { $0.value &- 0x61 < 26 }
            let isEastAsian = form.unicodeScalars.contains { $0.value >= 0x2E80 }
            let rank =
                isEastAsian
                ? [1, letters + (form.contains(" ") ? 0 : 1), words.reduce(0) { $0 + $1.count }, 0]
                : [
                    0, isSite ? 1 : normal.count, isSite ? -1 : words.count - normal.count, isShouted ? 0 : 1,
                    form.contains(" - ") ? 0 : 1, letters,
                ]
            if bestRank.lexicographicallyPrecedes(rank) {
                best = form
                bestRank = rank
            }
        }
        return best
    }

    static let small: Set<String> = ["of", "and", "the", "for", "in", "on", "to", "de", "la", "du", "des", "y", "e"]
    private static let tails: Set<String> = [
        "プロジェクト", "项目", "計劃", "项目组", "グループ", "fg", "hd", "network", "office", "series",
    ]
}
