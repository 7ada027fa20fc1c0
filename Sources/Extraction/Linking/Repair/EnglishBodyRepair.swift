import DatelineRecords

/// Mends the borders of organizations in English text, and adds governments that are named by country or people.
///
/// | found | becomes |
/// |---|---|
/// | `Board of Halden Holdings Limited` | `Halden Holdings Limited` |
/// | `Rivers Committee Following` | `Rivers Committee` |
/// | `Lake Safety Commission LSC` | `Lake Safety Commission`, `LSC` |
/// | `Lake Protection` + `Agency` | `Lake Protection Agency` |
/// | `University of California` + `, Davis` | `University of California, Davis` |
/// | `Natural Resources Division` behind `Environment and` | the whole |
/// | `University of Halden` + `College of Medicine` | the whole |
/// | person + `& Reyes Solicitors LLP` | the whole firm |
/// | `HaldenHomes` before `.org` | with its domain |
/// | `Larkmere County`, `Texas` before `, Sheriffs Office` | the whole |
/// | `USAO - New York, Eastern` in a list of components | the whole |
/// | `SECURITIES AND EXCHANGE COMMISSION` below `UNITED STATES` | both lines |
struct EnglishBodyRepair {
    let tokens: TokenTable

    /// The mended names in text order.
    func repaired(_ names: [NameFinding]) -> [NameFinding] {
        var result: [NameFinding] = []
        let starts = Set(names.map(\.range.start))
        let sites = sites(names)
        let alone = alone(names)
        for name in names.sorted(by: { $0.range < $1.range }) {
            if let last = result.last, last.kind == .location, isLetterhead(last.range, name) { result.removeLast() }
            let floor = result.last?.range.end ?? 0
            if name.range.start < floor { continue }
            guard name.kind == .organization else {
                result.append(name)
                continue
            }
            if let last = result.last,
                last.kind == .organization
                    && (joins(last.range, name.range) || isCompound(last.range, name.range, alone))
                    || last.kind == .person
                        && (isPartner(last.range, name.range) || isNamesake(last.range, name.range))
            {
                result[result.count - 1].range = TextRange(last.range.start, name.range.end)
                result[result.count - 1].kind = .organization
                continue
            }
            for part in parts(name, floor: floor, starts: starts, sites: sites) { result.append(part) }
        }
        result += governments(beside: result)
        return covered(by: attorneys(beside: result) + localOffices(beside: result), in: result)
    }

    /// Names of bodies that stand somewhere without *and* before them.
    private func alone(_ names: [NameFinding]) -> Set<String> {
        Set(
            names.filter { name in
                let first = tokens.firstToken(atOrAfter: name.range.start)
                return name.kind == .organization && !tokens.has(first - 1, EnglishPhrase.andKey)
            }.map { tokens.text[$0.range] })
    }

    /// The organization with its borders mended, or the two that it holds.
    private func parts(
        _ name: NameFinding, floor: Int, starts: Set<Int>, sites: Set<String>
    ) -> [NameFinding] {
        let range = tokens.tokens(touching: name.range)
        guard let first = range.first, tokens.classes[first] == .word || tokens.classes[first] == .number,
            tokens.range(first).start == name.range.start
        else { return [name] }
        var start = behindBoard(range)
        var end = beforeOpeners(range)
        guard start < end else { return [name] }
        if end == range.upperBound {
            if let acronym = ownAcronym(start..<end) {
                return [name.with(tokens.range(start..<acronym)), name.with(tokens.range(acronym))]
            }
            end = behindHead(start..<end, starts)
            end = behindCampus(start..<end)
            if let site = siteEnd(end), sites.contains(tokens.string(start..<end)) { end = site }
        }
        if start == range.lowerBound { start = extendedStart(start..<end, floor: floor) }
        guard start != range.lowerBound || end != range.upperBound else { return [name] }
        return [name.with(tokens.range(start..<end))]
    }

    // MARK: cutting

    /// The first token behind *Board of*, *Board of Directors of* where a company follows.
    private func behindBoard(_ range: Range<Int>) -> Int {
        let first = range.lowerBound
        guard tokens.has(first, Self.boardKey), tokens.has(first + 1, EnglishPhrase.ofKey) else { return first }
        var start = first + 2
        if tokens.has(start, Self.directorsKey), tokens.has(start + 1, EnglishPhrase.ofKey) { start += 2 }
        if tokens.has(start, EnglishPhrase.theKey) { start += 1 }
        guard start < range.upperBound,
            (start + 1..<range.upperBound).contains(where: {
                LegalForm.end(tokens, at: $0, high: range.upperBound) == range.upperBound
            })
        else { return first }
        return start
    }

    private static let boardKey = TokenKey.of("board")
    private static let directorsKey = TokenKey.of("directors")

    /// The end without words that open the next clause.
    private func beforeOpeners(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end - range.lowerBound > 1, tokens.isCapital(end - 1), Self.clauseOpeners.contains(tokens.keys[end - 1]),
            !isNewspaper(end)
        {
            end -= 1
        }
        return end
    }

    /// Whether a name ends in *Today* as newspapers do, where no clause goes on: `Marlow Today’s`, but not `Halden Today Opened`.
    private func isNewspaper(_ end: Int) -> Bool {
        tokens.has(end - 1, Self.todayKey) && !tokens.isCapital(end)
            && !(end < tokens.count && tokens.classes[end] == .word && tokens.string(end).hasSuffix("ed"))
    }

    private static let todayKey = TokenKey.of("today")

    private static let clauseOpeners = TokenMap(words: [
        "following", "according", "additionally", "furthermore", "moreover", "however", "meanwhile", "said", "says",
        "announces", "announced", "and", "the", "today", "former", "joins", "names", "appoints", "launches", "with",
        "at", "in", "on", "to", "for", "from", "by", "as", "this", "that", "we", "it", "recognized", "honored", "named",
        "receives", "received", "wins", "won", "expands", "celebrates", "returns", "unveils", "welcomes", "helping",
    ])

    /// The last token where it is the acronym of those before it.
    private func ownAcronym(_ range: Range<Int>) -> Int? {
        let last = range.upperBound - 1
        guard range.count > 3, tokens.isAcronym(last),
            AcronymMatch.start(tokens, acronym: last, before: last, low: range.lowerBound) == range.lowerBound
        else { return nil }
        return last
    }

    // MARK: extending

    /// Whether a name is a single head word right behind another.
    private func joins(_ left: TextRange, _ right: TextRange) -> Bool {
        let word = tokens.tokens(touching: right)
        let before = tokens.tokens(touching: left)
        if let first = word.first, first == before.upperBound, isSameLine(first), word.count > 2,
            Self.faculties.contains(tokens.keys[first]), tokens.has(first + 1, EnglishPhrase.ofKey),
            before.contains(where: { tokens.has($0, Self.universityKey) })
        {
            return true
        }
        if let first = word.first, first == before.upperBound, isSameLine(first), word.count >= 4,
            tokens.has(first, Self.officeKey), word.contains(where: { tokens.has($0, Self.inspectorKey) })
        {
            return true
        }
        guard word.count == 1, let head = word.first, head == before.upperBound, isSameLine(head),
            tokens.isCapital(head), let last = before.last, tokens.isCapital(last),
            EnglishOrganizationTerms.heads[tokens.keys[last]] == nil
        else { return false }
        return EnglishOrganizationTerms.heads[tokens.keys[head]] != nil
    }

    /// Whether a person's name begins the name of a firm: `Jane Roe & de Reyes Solicitors LLP`.
    private func isPartner(_ left: TextRange, _ right: TextRange) -> Bool {
        let joint = tokens.tokens(touching: left).upperBound
        let firm = tokens.tokens(touching: right)
        guard tokens.isASCII(joint, "&"), (joint + 1...joint + 2).contains(firm.lowerBound),
            isSameLine(firm.lowerBound),
            firm.lowerBound == joint + 1 || !tokens.isCapital(joint + 1)
        else { return false }
        return LegalFormTail.ends(tokens, firm)
    }

    /// Whether a person's name begins that of a school or foundation: `Jane Roe` + `Middle School`.
    private func isNamesake(_ left: TextRange, _ right: TextRange) -> Bool {
        let name = tokens.tokens(touching: right)
        guard let first = name.first, first == tokens.tokens(touching: left).upperBound, isSameLine(first) else {
            return false
        }
        return name.allSatisfy { Self.namesakes.contains(tokens.keys[$0]) && tokens.isCapital($0) }
    }

    private static let namesakes = TokenMap(words: [
        "middle", "high", "elementary", "primary", "memorial", "school", "college", "foundation", "hospital",
        "institute", "library", "museum", "academy", "center", "centre", "family", "children",
    ])

    /// Whether two bodies are one whose name has *and*: `National River` and `Lake Administration`.
    private func isCompound(_ left: TextRange, _ right: TextRange, _ known: Set<String>) -> Bool {
        let before = tokens.tokens(touching: left)
        let name = tokens.tokens(touching: right)
        guard let first = before.first, let last = before.last, let end = name.last, name.count >= 2, before.count >= 2,
            tokens.has(before.upperBound, EnglishPhrase.andKey), name.lowerBound == before.upperBound + 1,
            isSameLine(name.lowerBound), Self.nations.contains(tokens.keys[first]) || tokens.isASCII(first + 1, "."),
            Self.offices.contains(tokens.keys[end]), !Self.offices.contains(tokens.keys[name.lowerBound]),
            EnglishOrganizationTerms.heads[tokens.keys[last]] == nil,
            !tokens.isAcronym(last), tokens.classes[last] == .word
        else { return false }
        return !known.contains(tokens.string(name))
    }

    private static let nations = TokenMap(words: ["national", "federal", "international", "us", "state"])
    private static let offices = TokenMap(words: [
        "administration", "agency", "commission", "authority", "enforcement", "board", "bureau", "service", "services",
        "division", "department", "committee", "protection",
    ])

    private static let faculties = TokenMap(words: ["college", "school", "faculty", "department", "institute"])

    func isSameLine(_ token: Int) -> Bool {
        token < tokens.count && !tokens.shapes[token].contains(.lineBefore)
            && !tokens.shapes[token].contains(.sentenceStart)
            && !tokens.shapes[token].contains(.cellStart)
    }

    /// The end with a head word that no name covers: `Gannet Air` + `Freight`.
    private func behindHead(_ range: Range<Int>, _ starts: Set<Int>) -> Int {
        let next = range.upperBound
        guard next < tokens.count, range.count >= 2, isSameLine(next), tokens.isCapital(next), !tokens.isGlued(next),
            !tokens.isAcronym(next), !tokens.isCapital(next + 1), !starts.contains(tokens.range(next).start),
            EnglishOrganizationTerms.heads[tokens.keys[next]] != nil,
            EnglishOrganizationTerms.heads[tokens.keys[next - 1]] == nil,
            !EnglishOrganizationTerms.openers.contains(tokens.keys[next]), !LegalFormTail.ends(tokens, range)
        else { return next }
        return next + 1
    }

    /// The end with the campus of a state's university.
    private func behindCampus(_ range: Range<Int>) -> Int {
        let end = range.upperBound
        guard isSystem(range), tokens.isASCII(end, ",") || tokens.isASCII(end, "-"),
            tokens.isCapital(end + 1), isSameLine(end + 1)
        else { return end }
        let next = EnglishPhrase.runEnd(tokens, from: end + 1, high: min(tokens.count, end + 4))
        // `University of Texas, Lamar University` are two.
        guard next > end + 1, next - end <= 3, EnglishOrganizationTerms.heads[tokens.keys[next - 1]] == nil,
            !tokens.isCapital(next)
        else { return end }
        return next
    }

    /// Whether a name is that of a state's university: `University of California`, `California State University`.
    private func isSystem(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        if range.count == 3, tokens.has(end - 1, Self.universityKey), tokens.has(end - 2, Self.stateKey) {
            return Self.systems.contains(tokens.keys[range.lowerBound])
        }
        guard let of = range.first(where: { tokens.has($0, EnglishPhrase.ofKey) }), of > range.lowerBound else {
            return false
        }
        return tokens.has(of - 1, Self.universityKey) && of + 1 < end && Self.systems.contains(tokens.keys[end - 1])
    }

    private static let stateKey = TokenKey.of("state")

    /// Names that stand in front of a domain wherever they stand: `HaldenHomes.org`.
    private func sites(_ names: [NameFinding]) -> Set<String> {
        var sites: Set<String> = []
        var bare: Set<String> = []
        for name in names where name.kind == .organization {
            let end = tokens.tokens(touching: name.range).upperBound
            if siteEnd(end) == nil {
                bare.insert(tokens.text[name.range])
            } else {
                sites.insert(tokens.text[name.range])
            }
        }
        return sites.subtracting(bare)
    }

    /// The token behind the domain glued to a name that ends at a token.
    private func siteEnd(_ end: Int) -> Int? {
        guard tokens.isASCII(end, "."), tokens.isGlued(end), tokens.isGlued(end + 1), end + 1 < tokens.count,
            Self.domains.contains(tokens.keys[end + 1]), !tokens.isASCII(end + 2, "/")
        else { return nil }
        return end + 2
    }

    private static let domains = TokenMap(words: ["com", "org", "net", "io", "ai", "co", "app", "tv"])

    private static let officeKey = TokenKey.of("office")
    private static let inspectorKey = TokenKey.of("inspector")
    private static let universityKey = TokenKey.of("university")
    private static let systems = TokenMap(words: [
        "california", "texas", "wisconsin", "illinois", "michigan", "maryland", "massachusetts", "minnesota",
        "missouri", "nebraska", "nevada", "colorado", "hawaii", "tennessee", "alaska", "carolina",
    ])

    private func extendedStart(_ range: Range<Int>, floor: Int) -> Int {
        let start = range.lowerBound
        guard let last = range.last else { return start }
        // A name of the kind `Ta'an` + `Kwäch'än Council`.
        if start >= 3, tokens.isApostrophe(start - 2), tokens.isGlued(start - 2), tokens.isGlued(start - 1),
            tokens.isCapital(start - 3), isSameLine(start), tokens.range(start - 3).start >= floor,
            tokens.ends[start - 1] - tokens.starts[start - 1] > 1
        {
            return start - 3
        }
        if Self.parts.contains(tokens.keys[last]), start >= 2, tokens.has(start - 1, EnglishPhrase.andKey),
            tokens.isCapital(start - 2), isSameLine(start - 2) || tokens.shapes[start - 2].contains(.blockStart),
            tokens.range(start - 2).start >= floor, !EnglishOrganizationTerms.openers.contains(tokens.keys[start - 2])
        {
            return start - 2
        }
        if tokens.shapes[start].contains(.lineBefore), start >= 2, tokens.isAcronym(start),
            tokens.has(start - 1, Self.statesKey), tokens.has(start - 2, Self.unitedKey), tokens.isAcronym(start - 1),
            tokens.range(start - 2).start >= floor
        {
            return start - 2
        }
        return start
    }

    /// Whether `UNITED STATES` on the line above belongs to the name of a body in capitals.
    private func isLetterhead(_ place: TextRange, _ name: NameFinding) -> Bool {
        let words = tokens.tokens(touching: place)
        let body = tokens.tokens(touching: name.range)
        return name.kind == .organization && words.count == 2 && words.upperBound == body.lowerBound
            && tokens.has(words.lowerBound, Self.unitedKey)
            && extendedStart(body, floor: place.start) == words.lowerBound
    }

    private static let parts = TokenMap(words: ["division", "section", "bureau", "directorate"])
    private static let unitedKey = TokenKey.of("united")
    private static let statesKey = TokenKey.of("states")
}

extension NameFinding {
    /// The same name over another range.
    func with(_ range: TextRange) -> NameFinding {
        var name = self
        name.range = range
        return name
    }
}

/// Legal forms at the end of some tokens.
enum LegalFormTail {
    /// Whether the tokens, but for the first, end in a legal form.
    static func ends(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        range.dropFirst().contains { LegalForm.end(tokens, at: $0, high: range.upperBound) == range.upperBound }
    }
}
