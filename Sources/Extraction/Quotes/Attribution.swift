import DatelineRecords

/// What hands a quotation to its speaker.
struct Attribution {
    /// Tokens of the speaker's name or pronoun; nil where the attribution names nobody that can be pointed at.
    var speaker: Range<Int>?
    /// The token behind the attribution: behind its sentence, or where the next quotation opens.
    var end: Int
}

/// Reads English attributions: `said Jane Roe, CEO of Acme`, `Jane Roe, CEO of Acme, said:`, `according to Jane Roe`.
struct AttributionReader {
    let tokens: TokenTable
    /// Persons' names in text order, as token ranges.
    let persons: [Range<Int>]

    /// The attribution behind a closing mark.
    ///
    /// - Parameters:
    ///   - start: The token behind the mark.
    ///   - isOpen: Whether the quotation ended with a comma, so that its sentence goes on.
    func after(_ start: Int, isOpen: Bool) -> Attribution? {
        var first = start
        if tokens.isASCII(first, ",") { first += 1 }
        guard first < tokens.count, tokens.shapes[first].isDisjoint(with: [.blockStart]) else { return nil }
        let end = clauseEnd(first)
        guard end > first else { return nil }
        var verb = first
        if Self.adverbs.contains(tokens.keys[verb]), verb + 1 < end { verb += 1 }
        if isVerb(verb) {
            var subject = verb + 1
            while subject < end, isVerb(subject) || tokens.has(subject, TokenKey.of("that")) { subject += 1 }
            return Attribution(speaker: name(from: subject, to: end), end: end)
        }
        if tokens.has(first, TokenKey.of("according")), tokens.has(first + 1, TokenKey.of("to")) {
            return Attribution(speaker: name(from: first + 2, to: end), end: end)
        }
        let starts = tokens.shapes[first].contains(.sentenceStart) && !isOpen
        // `Smith said`, `Jane Roe, CEO of Acme, said`, `he adds`.
        var token = first
        while token < min(end, first + 30) {
            if isVerb(token), token > first, !starts || isLastVerb(token, first) {
                guard let subject = subject(from: first, to: token) else { break }
                return Attribution(speaker: subject, end: end)
            }
            token += 1
        }
        // `…,” Jane Roe, director at Acme.`: the comma inside says that the sentence goes on.
        if let person = persons.first(where: {
            $0.lowerBound >= first && $0.lowerBound <= first + 2 && $0.upperBound <= end
        }),
            isOpen || tokens.isASCII(start - 1, "\"") || tokens.keys[start - 1] == 0x201D,
            isOpen || isByline(person, end) && !(person.upperBound..<end).contains(where: isVerb)
        {
            return Attribution(speaker: person, end: end)
        }
        // `– Jane Roe, CEO`
        if Self.dashes.contains(tokens.keys[first]), let person = name(from: first + 1, to: end),
            person.lowerBound <= first + 5
        {
            return Attribution(speaker: person, end: end)
        }
        return nil
    }

    /// The attribution in front of an opening mark: its sentence up to the mark.
    func before(_ open: Int) -> Attribution? {
        guard open > 0, tokens.shapes[open].isDisjoint(with: [.blockStart]) else { return beforeBlock(open) }
        let start = clauseStart(open)
        guard start < open else { return nil }
        let mark = tokens.keys[open - 1]
        let isColon = mark == 0x3A
        guard isColon || mark == 0x2C || isVerb(open - 1) || tokens.has(open - 1, TokenKey.of("that")) else {
            return nil
        }
        var verb = open - 1
        while verb >= start {
            if isVerb(verb) { break }
            verb -= 1
        }
        if verb >= start {
            if let subject = subject(from: start, to: verb) { return Attribution(speaker: subject, end: open) }
            // `…, said Jane Roe: “`
            if let person = name(from: verb + 1, to: open) { return Attribution(speaker: person, end: open) }
            return Attribution(speaker: nil, end: open)
        }
        if let according = tokens.range(of: TokenKey.of("according"), in: start..<open) {
            return Attribution(speaker: name(from: according + 2, to: open), end: open)
        }
        guard isColon, open - start < 25,
            let person = persons.first(where: { $0.lowerBound >= start && $0.upperBound <= open })
        else { return nil }
        return Attribution(speaker: person, end: open)
    }

    /// The paragraph before ends with a colon: `Jane Roe, CEO, said:`.
    private func beforeBlock(_ open: Int) -> Attribution? {
        guard open > 0, tokens.isASCII(open - 1, ":") else { return nil }
        let block = tokens.blocks[Int(tokens.blockOfToken[open - 1])]
        var verb = open - 1
        while verb >= block.lowerBound, !isVerb(verb), !Self.statements.contains(tokens.keys[verb]) {
            if tokens.shapes[verb].contains(.sentenceStart) { break }
            verb -= 1
        }
        guard verb >= block.lowerBound else { return nil }
        let start = clauseStart(open - 1)
        let person =
            subject(from: start, to: open - 1) ?? persons.last { $0.lowerBound >= start && $0.upperBound <= open }
        guard isVerb(verb) || Self.statements.contains(tokens.keys[verb]) else {
            return person.map { Attribution(speaker: $0, end: open) }
        }
        return Attribution(speaker: person, end: open)
    }

    /// Behind a full stop a sentence such as `Jane Roe said.` is the attribution, not one that goes on.
    private func isLastVerb(_ verb: Int, _ first: Int) -> Bool {
        guard verb <= first + 5, Self.plainVerbs.contains(tokens.keys[verb]), verb + 1 < tokens.count else {
            return false
        }
        return tokens.classes[verb + 1] == .punctuation || tokens.shapes[verb + 1].contains(.blockStart)
    }

    private static let plainVerbs = TokenMap(words: [
        "said", "says", "added", "adds", "explained", "explains", "noted", "notes", "asked",
    ])
    private static let statements = TokenMap(words: ["statement", "remarks", "comment", "comments", "quote"])
    private static let adverbs = TokenMap(words: ["also", "further", "as", "and"])
    private static let dashes = TokenMap(words: ["-", "–", "—", "―"])

    func isVerb(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && EnglishSpeechWords.verbs.contains(tokens.keys[token])
    }

    /// A person behind the mark is a byline where a comma, a dash or the block's end follows.
    private func isByline(_ person: Range<Int>, _ end: Int) -> Bool {
        let next = person.upperBound
        return next == end || tokens.isASCII(next, ",") || tokens.isASCII(next, "-")
            || isCapitalized(next) && !isVerb(next)
    }

    /// The subject of a verb: the last person before it, a pronoun right before it, or capitalised words.
    private func subject(from start: Int, to verb: Int) -> Range<Int>? {
        let inside = persons.filter { $0.lowerBound >= start && $0.upperBound <= verb }
        if EnglishSpeechWords.pronouns.contains(tokens.keys[verb - 1])
            || Self.adverbs.contains(tokens.keys[verb - 1]) && verb - 2 >= start
                && EnglishSpeechWords.pronouns.contains(tokens.keys[verb - 2])
        {
            let pronoun = EnglishSpeechWords.pronouns.contains(tokens.keys[verb - 1]) ? verb - 1 : verb - 2
            return pronoun..<pronoun + 1
        }
        if let first = inside.first, let last = inside.last {
            // `Jane Roe, successor of John Doe, said`, `Jane Roe, Acme Manager said`: the one in front of its apposition.
            let before = last.lowerBound - 1
            let isObject = before >= start && Self.prepositions.contains(tokens.keys[before])
            let isApposition = tokens.isASCII(first.upperBound, ",") && last.upperBound < verb
            return isObject || isApposition ? first : last
        }
        // Capitalised words right before the verb: `Kerr explains`.
        var first = verb
        while first > start, isCapitalized(first - 1) { first -= 1 }
        while first < verb, EnglishSpeechWords.titles.contains(tokens.keys[first]) || tokens.isASCII(first, ".") {
            first += 1
        }
        return first < verb ? first..<verb : nil
    }

    private static let prepositions = TokenMap(words: ["of", "with", "by", "to", "from", "for", "at", "alongside"])

    /// The name behind a verb: a person, a pronoun, or capitalised words without their titles.
    private func name(from start: Int, to end: Int) -> Range<Int>? {
        guard start < end else { return nil }
        if EnglishSpeechWords.pronouns.contains(tokens.keys[start]) { return start..<start + 1 }
        if let person = persons.first(where: {
            $0.lowerBound >= start && $0.upperBound <= end && $0.lowerBound < start + 25
        }) {
            return fuller(person, to: end)
        }
        var first = start
        while first < end, EnglishSpeechWords.titles.contains(tokens.keys[first]) || tokens.isASCII(first, ".") {
            first += 1
        }
        var last = first
        while last < min(end, first + 5),
            isCapitalized(last)
                || tokens.isASCII(last, ".") && last > first && tokens.ends[last - 1] - tokens.starts[last - 1] == 1
        {
            last += 1
        }
        return last > first ? first..<last : nil
    }

    /// `said Acme CEO, Jane Roe`: behind a single word that no honorific marks, the full name near by.
    private func fuller(_ person: Range<Int>, to end: Int) -> Range<Int> {
        guard person.count == 1, !EnglishSpeechWords.titles.contains(tokens.keys[max(person.lowerBound - 1, 0)]),
            !tokens.isASCII(person.upperBound, ","), isCapitalized(person.upperBound)
        else { return person }
        return persons.first {
            $0.lowerBound > person.upperBound && $0.lowerBound < person.upperBound + 8 && $0.upperBound <= end
                && $0.count > 1
        }
            ?? person
    }

    private func isCapitalized(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && tokens.classes[token] == .word
            && tokens.shapes[token].contains(.capitalized)
    }

    /// The end of the clause that starts at a token: the next sentence, opening mark or block.
    private func clauseEnd(_ start: Int) -> Int {
        var token = start + 1
        while token < tokens.count, tokens.shapes[token].isDisjoint(with: [.blockStart]) {
            if tokens.shapes[token].contains(.sentenceStart) { return token }
            let key = tokens.keys[token]
            if key == 0x201C || key == 0x22 && tokens.shapes[token].contains(.spaceBefore) { return token }
            token += 1
        }
        return token
    }

    /// The start of the clause in front of a token: behind the sentence before, or a closing mark.
    private func clauseStart(_ end: Int) -> Int {
        var token = end - 1
        while token > 0, end - token < 80 {
            if tokens.shapes[token].contains(.blockStart) || tokens.shapes[token].contains(.sentenceStart) {
                return token
            }
            token -= 1
        }
        return max(token, 0)
    }
}

extension TokenTable {
    /// The first token of a range that has a key.
    func range(of key: UInt64, in range: Range<Int>) -> Int? { range.first { keys[$0] == key } }
}
