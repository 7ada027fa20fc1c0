import DatelineRecords

/// Governments and offices that are named by country, people, county or district, which no tagger need have marked.
extension EnglishBodyRepair {
    /// `the government of Lakeland`, `the Iraqi government`.
    func governments(beside names: [NameFinding]) -> [NameFinding] {
        let marked = MarkedNames(names, tokens: tokens)
        var found: [NameFinding] = []
        for token in 0..<tokens.count where tokens.keys[token] == Self.governmentKey {
            guard marked.span(at: token, [.organization, .event, .product, .person]) == nil else { continue }
            if tokens.has(token + 1, EnglishPhrase.ofKey) {
                let first = tokens.has(token + 2, EnglishPhrase.theKey) ? token + 3 : token + 2
                if let place = marked.span(at: first, [.location]), place.tokens.lowerBound == first {
                    found.append(body(token..<place.tokens.upperBound))
                }
            } else if token > 0, isSameLine(token), tokens.isCapital(token - 1) || tokens.isASCII(token - 1, "."),
                let start = peopleStart(token, marked)
            {
                found.append(body(start..<(token + 1)))
            }
        }
        return found
    }

    private func body(_ range: Range<Int>) -> NameFinding {
        NameFinding(range: tokens.range(range), score: 0.8, kind: .organization)
    }

    /// The first token of the people or country before *government*: `Iraqi`, `U.S.`
    private func peopleStart(_ token: Int, _ marked: MarkedNames) -> Int? {
        if let place = marked.span(at: token - 1, [.location]) {
            let isNation = place.tokens.count > 1 && tokens.isASCII(place.tokens.lowerBound + 1, ".")
            return isNation || isPeople(token - 1) ? place.tokens.lowerBound : nil
        }
        return marked.index(at: token - 1) == nil && isPeople(token - 1) ? token - 1 : nil
    }

    private func isPeople(_ token: Int) -> Bool {
        guard tokens.isCapital(token), !EnglishOrganizationTerms.openers.contains(tokens.keys[token]) else {
            return false
        }
        if Self.peoples.contains(tokens.keys[token]) { return true }
        let range = tokens.range(token)
        let word = tokens.text.utf8[range.start..<range.end]
        return word.count >= 5
            && Self.peopleEndings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    // MARK: prosecutors

    /// The offices of U.S. attorneys in the list of a page's components: `USAO - New York, Eastern`.
    func attorneys(beside names: [NameFinding]) -> [NameFinding] {
        var found: [NameFinding] = []
        for token in 0..<tokens.count where tokens.has(token, Self.officesKey) && tokens.isASCII(token + 1, "-") {
            let high = tokens.blocks[Int(tokens.blockOfToken[token])].upperBound
            var end = token + 2
            while end < high, tokens.isCapital(end) || tokens.has(end, EnglishPhrase.ofKey), end - token < 6 {
                end += 1
            }
            if tokens.isASCII(end, ","), end + 1 < high, District.compass.contains(tokens.keys[end + 1]) { end += 2 }
            if end > token + 2 { found.append(body(token..<end)) }
        }
        return found
    }

    /// The names, those that others cover taken away.
    func covered(by found: [NameFinding], in names: [NameFinding]) -> [NameFinding] {
        guard !found.isEmpty else { return names }
        return names.filter { name in !found.contains { $0.range.overlaps(name.range) } } + found
    }

    /// Offices named by town or county and state: `Larkmere County, Texas, Sheriffs Office`, `Larkmere, N.J., Field Office`.
    func localOffices(beside names: [NameFinding]) -> [NameFinding] {
        let marked = MarkedNames(names, tokens: tokens)
        return marked.all.indices.dropFirst().compactMap { index in
            let (place, state) = (marked.all[index - 1], marked.all[index])
            guard place.kind == .location, state.kind == .location,
                tokens.isASCII(place.tokens.upperBound, ","), state.tokens.lowerBound == place.tokens.upperBound + 1,
                tokens.isASCII(state.tokens.upperBound, ","), isSameLine(state.tokens.upperBound + 1)
            else { return nil }
            let first = state.tokens.upperBound + 1
            guard first < tokens.count, Self.localWords.contains(tokens.keys[first]), tokens.isCapital(first) else {
                return nil
            }
            let end = EnglishPhrase.runEnd(tokens, from: first, high: min(tokens.count, first + 5))
            guard end - first >= 2, Self.localHeads.contains(tokens.keys[end - 1]) else { return nil }
            return body(place.tokens.lowerBound..<end)
        }
    }

    private static let localWords = TokenMap(words: [
        "field", "sheriff", "sheriffs", "police", "fire", "regional", "resident",
    ])
    private static let localHeads = TokenMap(words: ["office", "department", "agency"])

    private static let officesKey = TokenKey.of("usao")

    private static let governmentKey = TokenKey.of("government")
    private static let peoples = TokenMap(words: [
        "french", "dutch", "greek", "swiss", "czech", "thai", "danish", "welsh", "scottish", "irish", "iraqi",
        "british",
    ])
    private static let peopleEndings = ["ian", "ese", "ish", "can", "ean", "aeli", "raqi", "stani", "ladeshi", "emeni"]
}
