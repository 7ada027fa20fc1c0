import DatelineRecords

/// A person in the making.
struct PersonCluster {
    /// Indices of spans in text order.
    var spans: [Int]
    /// Number of leading spans that held a full name, when short ones were joined.
    var fullCount = 0
    /// The distinct names as written there.
    var names: [PersonName]
    /// The fullest of them.
    var fullest: PersonName
}

/// Joins spans of people: one cluster a person.
///
/// Full names are one person where they agree word by word (initials, missing middle names, turned order, nicknames); a single word joins
/// the person whose family name it is, else the one whose given name it is, and otherwise stands alone.
struct PeopleLinker {
    private(set) var people: [PersonCluster] = []
    private var peopleOfWord: [String: [Int]] = [:]

    init(_ spans: MarkedNames, accepted: [Int], tokens: TokenTable) {
        var short: [(span: Int, name: PersonName)] = []
        var previous: Int?
        for index in accepted {
            let name = PersonName(spans.all[index].text)
            guard !name.words.isEmpty else { continue }
            defer { previous = index }
            // A reading or another script in brackets behind a name: 山本花子（やまもと はなこ）.
            if let previous, let person = people.firstIndex(where: { $0.spans.last == previous }),
                Definition.isBracketed(tokens, spans.all[previous].tokens, spans.all[index].tokens),
                Definition.isClosed(tokens, behind: spans.all[index].tokens),
                ScriptKind.of(name.text) != ScriptKind.of(spans.all[previous].text)
            {
                people[person].spans.append(index)
                if !people[person].names.contains(name) { people[person].names.append(name) }
            } else if name.isFull {
                addFull(index, name)
            } else {
                short.append((index, name))
            }
        }
        for person in people.indices {
            people[person].spans.sort()
            people[person].fullCount = people[person].spans.count
        }
        for (span, name) in short { addShort(span, name) }
        for person in people.indices {
            people[person].spans.sort()
        }
    }

    /// Takes the clusters away that are no people.
    mutating func remove(where isNone: (PersonCluster) -> Bool) { people.removeAll(where: isNone) }

    private mutating func addFull(_ span: Int, _ name: PersonName) {
        let candidates = candidates(name)
        if let person = candidates.first(where: { index in people[index].names.contains { NameMatch.agree($0, name) } })
        {
            add(span, name, to: person)
        } else {
            open(span, name)
        }
    }

    /// People who share a word with a name (in han or kana: its first or last character), in order.
    private func candidates(_ name: PersonName) -> [Int] {
        var found: Set<Int> = []
        for word in Self.indexWords(name) { found.formUnion(peopleOfWord[word] ?? []) }
        return found.sorted()
    }

    private static func indexWords(_ name: PersonName) -> [String] {
        guard name.isEastAsian else { return name.words + Nicknames.all(name.words.first ?? "") }
        return [name.joined.prefix(1), name.joined.suffix(1)].map(String.init)
    }

    private mutating func open(_ span: Int, _ name: PersonName) {
        people.append(PersonCluster(spans: [span], names: [name], fullest: name))
        index(name, people.count - 1)
    }

    private mutating func index(_ name: PersonName, _ person: Int) {
        for word in Self.indexWords(name) where peopleOfWord[word]?.last != person {
            peopleOfWord[word, default: []].append(person)
        }
    }

    /// A single word: the last person before it whose family name it is, else the next one.
    private mutating func addShort(_ span: Int, _ name: PersonName) {
        let near = candidates(name)
        let families = near.filter { person in
            people[person].fullest.isFull && NameMatch.isFamily(name, of: people[person].fullest)
        }
        if let person = nearest(families, to: span) {
            add(span, name, to: person)
            return
        }
        let given = near.filter { person in
            people[person].names.contains { $0.isFull && NameMatch.isGiven(name, of: $0) }
        }
        if let person = nearest(given, to: span) {
            add(span, name, to: person)
        } else if let person = near.first(where: { people[$0].names.contains { $0.joined == name.joined } }) {
            add(span, name, to: person)
        } else if let person = only(near, where: { NameMatch.isFirstFamily(name, of: $0) })
            ?? only(Array(people.indices), where: { NameMatch.isShortened(name, from: $0) })
        {
            add(span, name, to: person)
        } else {
            open(span, name)
        }
    }

    /// The one person among some whose full name fulfils a condition; nil for none or several.
    private func only(_ candidates: [Int], where isMeant: (PersonName) -> Bool) -> Int? {
        let found = candidates.filter { people[$0].fullest.isFull && isMeant(people[$0].fullest) }
        return found.count == 1 ? found.first : nil
    }

    private func nearest(_ candidates: [Int], to span: Int) -> Int? {
        var best: (person: Int, distance: Int)?
        for person in candidates {
            let distance = distance(people[person], to: span)
            if best.map({ distance < $0.distance }) ?? true { best = (person, distance) }
        }
        return best?.person
    }

    /// Spans between a short form and the nearest full one; behind it they count three times, for a name is mostly given in full first.
    private func distance(_ person: PersonCluster, to span: Int) -> Int {
        let full = person.spans[..<max(1, person.fullCount)]
        var low = full.startIndex
        var high = full.endIndex
        while low < high {
            let middle = (low + high) / 2
            if full[middle] < span { low = middle + 1 } else { high = middle }
        }
        let before = low > full.startIndex ? span - full[low - 1] : Int.max
        let after = low < full.endIndex ? (full[low] - span) * 3 : Int.max
        return min(before, after)
    }

    private mutating func add(_ span: Int, _ name: PersonName, to person: Int) {
        people[person].spans.append(span)
        guard !people[person].names.contains(name) else { return }
        people[person].names.append(name)
        index(name, person)
        if NameMatch.isFuller(name, than: people[person].fullest) { people[person].fullest = name }
    }
}

/// The script that a name is written in.
private enum ScriptKind {
    case han, kana, other

    static func of(_ text: String) -> ScriptKind {
        if text.unicodeScalars.contains(where: { (0x3400...0x9FFF).contains($0.value) }) { return .han }
        return text.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) } ? .kana : .other
    }
}

/// Compares names of people.
enum NameMatch {
    /// Whether two full names can be one person's.
    static func agree(_ a: PersonName, _ b: PersonName) -> Bool {
        if let first = a.generation, let second = b.generation, first != second { return false }
        if a.joined == b.joined { return true }
        guard !a.isEastAsian, !b.isEastAsian else { return false }
        if Set(a.words) == Set(b.words) || isPart(a, of: b) || isPart(b, of: a) { return true }
        guard a.words.last == b.words.last, let x = a.words.first, let y = b.words.first else {
            return isTurned(a, b) || isTurned(b, a)
        }
        return agreeGiven(x, y) && agreeMiddle(a.words.dropFirst().dropLast(), b.words.dropFirst().dropLast())
    }

    /// `Jane Ann` and `Jane Ann Roe`, `Reyes-Roe` and `Jane Reyes-Roe`: two words or more that begin or end the other name.
    private static func isPart(_ short: PersonName, of long: PersonName) -> Bool {
        short.words.count >= 2 && short.words.count < long.words.count
            && (long.words.starts(with: short.words) || long.words.reversed().starts(with: short.words.reversed()))
    }

    /// `Samuel Mebiame` and `Mebiame Samuel` with a missing middle name.
    private static func isTurned(_ a: PersonName, _ b: PersonName) -> Bool {
        a.words.count == 2 && b.words.count == 2 && a.words[0] == b.words[1] && a.words[1] == b.words[0]
    }

    private static func agreeGiven(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        if a.count == 1 || b.count == 1 { return a.first == b.first }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return Nicknames.share(a, b) || long.count > short.count + 1 && long.hasPrefix(short)
    }

    private static func agreeMiddle(_ a: ArraySlice<String>, _ b: ArraySlice<String>) -> Bool {
        if a.isEmpty || b.isEmpty { return true }
        return zip(a, b).allSatisfy { $0 == $1 || ($0.count == 1 || $1.count == 1) && $0.first == $1.first }
    }

    /// Whether a single word is the family name of a full name.
    static func isFamily(_ short: PersonName, of full: PersonName) -> Bool {
        if short.isEastAsian {
            guard full.isEastAsian, full.joined.hasPrefix(short.joined) else { return false }
            return NameOrder.parts(of: full).map { $0.family == short.joined || short.joined.count >= 2 } ?? true
        }
        guard let word = short.words.last, !full.isEastAsian else { return false }
        if let parts = NameOrder.parts(of: full) { return NormalForm.pieces(of: parts.family).last == word }
        return full.words.last == word
    }

    /// Whether a single word is the given name of a full name.
    static func isGiven(_ short: PersonName, of full: PersonName) -> Bool {
        if short.isEastAsian {
            return full.isEastAsian && full.joined.hasSuffix(short.joined) && short.joined.count >= 2
        }
        guard let word = short.words.first, !full.isEastAsian else { return false }
        if full.words.first == word || full.words.last == word { return true }
        return full.words.first.map { Nicknames.share($0, word) } ?? false
    }

    /// Whether a single word is the first of two family names: `Diaz` for `Javier A. Diaz Castro`.
    static func isFirstFamily(_ short: PersonName, of full: PersonName) -> Bool {
        guard let word = short.words.first, word.count > 2, !full.isEastAsian, full.words.count > 2 else {
            return false
        }
        return full.words.dropFirst().dropLast().contains(word)
    }

    /// Whether a single word is a given name cut short or a family name spelled with one letter more, less or another:
    /// `Brad` for `Bradley Roe`, `Beverly` for `Ann Beverley`.
    static func isShortened(_ short: PersonName, from full: PersonName) -> Bool {
        guard let word = short.words.first, !full.isEastAsian, !short.isEastAsian, let given = full.words.first,
            let family = full.words.last
        else { return false }
        return word.count > 2 && given.count > word.count + 1 && given.hasPrefix(word)
            || word.count > 5 && word.first == family.first && isOneLetterOff(Array(word.utf8), Array(family.utf8))
    }

    private static func isOneLetterOff(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        guard long.count - short.count <= 1 else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let rest = long.count == short.count ? short.dropFirst(start + 1) : short.dropFirst(start)
        return rest.elementsEqual(long.dropFirst(start + 1))
    }

    /// Whether `a` says more than `b`.
    static func isFuller(_ a: PersonName, than b: PersonName) -> Bool {
        if a.words.count != b.words.count { return a.words.count > b.words.count }
        if a.isEastAsian { return a.joined.count > b.joined.count }
        if (a.generation != nil) != (b.generation != nil) { return a.generation != nil }
        // Written in capitals (a headline) is less than written in both cases.
        if isShouted(b.text) != isShouted(a.text) { return isShouted(b.text) }
        let short = { (name: PersonName) in name.words.reduce(0) { $0 + $1.count } }
        return short(a) > short(b) + 1
    }

    private static func isShouted(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.value &- 0x61 < 26 }
    }
}
