import DatelineRecords

/// Gives all mentions of one form the kind that most of them have.
enum KindVote {
    /// From this probability on a name of several words stays a person's, whatever begins with it.
    private static let sure: Float = 0.7

    /// - Parameters:
    ///   - form: The normal form of a range.
    ///   - isFirm: Whether a range ends in a legal form.
    static func settle(
        _ names: inout [NameFinding], form: (TextRange) -> String, isFirm: (TextRange) -> Bool
    ) {
        var firms: Set<String> = []
        var tallies: [String: [Float]] = [:]
        var forms: [String] = []
        var personWords: Set<Substring> = []
        var bodyStarts: Set<Substring> = []
        var placeWords: Set<Substring> = []
        var bodyBeginnings: Set<String> = []
        var surest: [String: Float] = [:]
        for name in names {
            let text = form(name.range)
            forms.append(text)
            tallies[text, default: [Float](repeating: 0, count: 5)][Int(name.kind.rawValue)] += max(0.1, name.score)
            if name.kind == .organization, isFirm(name.range) { firms.insert(text) }
            let words = text.split(separator: " ")
            guard words.count > 1, let first = words.first else { continue }
            if name.kind == .person {
                personWords.formUnion(words)
                surest[text] = max(surest[text] ?? 0, name.score)
            }
            if name.kind == .organization {
                bodyStarts.insert(first)
                for end in 2..<words.count { bodyBeginnings.insert(words[..<end].joined(separator: " ")) }
            }
            if name.kind == .location { placeWords.formUnion(words) }
            if name.kind == .organization, words.count > 2, words[1] == "of", let last = words.last {
                placeWords.insert(last)
            }
        }
        for index in names.indices {
            guard let tally = tallies[forms[index]], !forms[index].isEmpty else { continue }
            let isWord = !forms[index].contains(" ")
            let isPersonOrBody = names[index].kind == .person || names[index].kind == .organization
            if isPersonOrBody, firms.contains(forms[index]), !isWord || !personWords.contains(Substring(forms[index])) {
                names[index].kind = .organization
                continue
            }
            if names[index].kind == .person, isWord, bodyStarts.contains(Substring(forms[index])),
                !personWords.contains(Substring(forms[index]))
            {
                names[index].kind = .organization
                continue
            }
            if names[index].kind == .person, isWord, placeWords.contains(Substring(forms[index])),
                !personWords.contains(Substring(forms[index]))
            {
                names[index].kind = .location
                continue
            }
            // `Alder Voss` beside `Alder Voss Press`, where nothing makes it sure that a person is meant.
            if names[index].kind == .person, !isWord, bodyBeginnings.contains(forms[index]),
                surest[forms[index], default: 1] < Self.sure
            {
                names[index].kind = .organization
                continue
            }
            var best = Int(names[index].kind.rawValue)
            for kind in tally.indices where tally[kind] > tally[best] * 1.01 { best = kind }
            // A place and the body that is named after it may both be meant, and so may a product and its maker.
            let isPlace = names[index].kind == .location || best == Int(NameFinding.Kind.location.rawValue)
            let isMaker =
                names[index].kind == .organization && best == Int(NameFinding.Kind.product.rawValue)
                && 6 * tally[Int(NameFinding.Kind.organization.rawValue)] > tally[best]
            if !isPlace, !isMaker, let kind = NameFinding.Kind(rawValue: UInt8(best)) { names[index].kind = kind }
        }
    }
}
