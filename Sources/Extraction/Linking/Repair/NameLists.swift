import DatelineRecords

/// Makes the kinds of a list's members agree: a person among firms is a firm, a body without a body's words among people is a person.
///
///     Halden Health, Roe Clarke, Pike Travel Centers, Lark Foods    four firms
///     Jane Roe, Ann Reyes, Lark Olsen, John Pike                    four people
struct NameLists {
    let tokens: TokenTable

    /// Settles the kinds of all lists of at least four members.
    func settle(_ names: inout [NameFinding]) {
        var start = 0
        while start < names.count {
            var end = start + 1
            while end < names.count, isNext(names[end - 1], names[end]) { end += 1 }
            if end - start >= 4 { settle(&names, start..<end) }
            start = end
        }
    }

    private func settle(_ names: inout [NameFinding], _ list: Range<Int>) {
        let people = list.filter { names[$0].kind == .person }
        let bodies = list.filter { names[$0].kind == .organization }
        guard !people.isEmpty, !bodies.isEmpty else { return }
        if bodies.count >= 3 * people.count {
            for index in people where !names[..<list.lowerBound].contains(where: { isSamePerson($0, names[index]) }) {
                names[index].kind = isGivenName(names[index]) ? .product : .organization
            }
        } else if people.count >= 3 * bodies.count {
            for index in bodies where isPlainName(names[index]) { names[index].kind = .person }
        }
    }

    /// Whether nothing but a comma, *and* or an ampersand parts two names; at least one comma-like joint.
    private func isNext(_ left: NameFinding, _ right: NameFinding) -> Bool {
        let first = tokens.tokens(touching: left.range).upperBound
        let end = tokens.tokens(touching: right.range).lowerBound
        guard end > first, end - first <= 2, tokens.blockOfToken[first - 1] == tokens.blockOfToken[end] else {
            return false
        }
        return (first..<end).allSatisfy {
            tokens.isASCII($0, ",") || tokens.has($0, EnglishPhrase.andKey) || tokens.isASCII($0, "&")
        }
    }

    private func isSamePerson(_ known: NameFinding, _ name: NameFinding) -> Bool {
        known.kind == .person && tokens.text[known.range] == tokens.text[name.range]
    }

    /// Whether a name is a given name alone, which no firm bears: a brand among brands.
    private func isGivenName(_ name: NameFinding) -> Bool {
        Nicknames.share(tokens.text[name.range].lowercased(), tokens.text[name.range].lowercased())
    }

    /// Two or three capital words, none of them a word of bodies.
    private func isPlainName(_ name: NameFinding) -> Bool {
        let words = tokens.tokens(touching: name.range)
        return (2...3).contains(words.count)
            && words.allSatisfy {
                tokens.isCapital($0) && !tokens.isAcronym($0) && EnglishOrganizationTerms.heads[tokens.keys[$0]] == nil
                    && !EnglishOrganizationTerms.tails.contains(tokens.keys[$0])
            }
    }
}
