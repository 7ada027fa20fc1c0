import DatelineRecords

/// Makes entries of quotations with their speakers.
public struct LinkQuotes: Stage {
    public static let name = "link-quotes"
    public static let summary = "one entry a quotation, its speaker resolved among the people"
    public static let reads: [DraftField] = [.quotes]
    public static let uses: [DraftField] = [.nameEntries]
    public static let fills: [DraftField] = [.quoteEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let quoted = RangeIndex(draft.quotes.map(\.range))
        for finding in draft.quotes {
            let person = finding.speaker.flatMap { Self.person(at: $0, in: draft, quoted) }
            let name = person?.name ?? finding.speaker.flatMap { Self.name(at: $0, in: draft) }
            let text = draft.document.text[finding.range]
            var entry = QuoteEntry(
                speaker: name, speakerID: person?.id, text: text, starts: QuoteOpening.of(text),
                mentions: [draft.mention(finding.range)])
            entry.about = Self.organizations(around: finding.range, in: draft)
            draft.links.quotes.append(entry)
        }
    }

    /// The person whose mention stands in the speaker's range, whose name or alias it reads, or whom a pronoun takes up.
    private static func person(at range: TextRange, in draft: Draft, _ quoted: RangeIndex) -> PersonEntry? {
        let people = draft.links.people
        if isPronoun(range, draft) {
            return lastMentioned(before: range.start, people) { quoted.overlapping($0).isEmpty }
        }
        // Of several in a whole sentence, the last before the quotation is its subject.
        var mentioned: (PersonEntry, Int)?
        for person in people {
            for mention in person.mentions where TextRange(mention.start, mention.end).overlaps(range) {
                if mention.start > mentioned?.1 ?? -1 { mentioned = (person, mention.start) }
            }
        }
        if let mentioned { return mentioned.0 }
        let text = draft.document.text[range]
        return people.first { $0.name == text || $0.aliases.contains(text) }
            ?? people.first { $0.name.hasSuffix(" " + text) || $0.name.hasPrefix(text) && !text.isEmpty }
    }

    private static func isPronoun(_ range: TextRange, _ draft: Draft) -> Bool {
        let tokens = draft.tokens.tokens(in: range)
        return tokens.count == 1 && EnglishSpeechWords.pronouns.contains(draft.tokens.keys[tokens.lowerBound])
    }

    /// The person mentioned last before an offset, outside of quotations.
    private static func lastMentioned(
        before offset: Int, _ people: [PersonEntry], where isCounted: (TextRange) -> Bool
    ) -> PersonEntry? {
        var best: (PersonEntry, Int)?
        for person in people {
            for mention in person.mentions where mention.end <= offset && mention.end > best?.1 ?? -1 {
                if isCounted(TextRange(mention.start, mention.end)) { best = (person, mention.end) }
            }
        }
        return best?.0
    }

    /// The speaker's text where no person is known; a pronoun or a whole sentence names nobody.
    private static func name(at range: TextRange, in draft: Draft) -> String? {
        guard !isPronoun(range, draft), range.length <= 48, isName(draft.tokens.tokens(in: range), draft) else {
            return nil
        }
        return WhiteSpace.folded(draft.document.text.utf8, range)
    }

    /// Whether words in Latin letters can be the name of somebody whom nothing else marks: at least two capitals, no position, no body.
    private static func isName(_ words: Range<Int>, _ draft: Draft) -> Bool {
        guard let first = words.first, draft.tokens.classes[first] == .word else { return true }
        let range = draft.tokens.range(words)
        return words.count > 1
            && words.allSatisfy { !EnglishRoleTerms.heads.contains(draft.tokens.keys[$0]) }
            && !draft.links.organizations.contains { body in
                body.mentions.contains { TextRange($0.start, $0.end).overlaps(range) }
            }
    }

    /// Ids of organizations mentioned in the quotation or the sentence that holds it.
    private static func organizations(around range: TextRange, in draft: Draft) -> [String] {
        let tokens = draft.tokens
        var first = min(tokens.firstToken(atOrAfter: range.start), max(tokens.count - 1, 0))
        var last = tokens.firstToken(atOrAfter: range.end)
        guard tokens.count > 0 else { return [] }
        while first > 0, tokens.shapes[first].isDisjoint(with: [.sentenceStart, .blockStart]) { first -= 1 }
        while last < tokens.count, tokens.shapes[last].isDisjoint(with: [.sentenceStart, .blockStart]) { last += 1 }
        let around = TextRange(
            min(Int(tokens.starts[first]), range.start),
            last < tokens.count ? Int(tokens.starts[last]) : tokens.text.count)
        return draft.links.organizations.filter { organization in
            organization.mentions.contains { around.contains(TextRange($0.start, $0.end)) }
        }.map(\.id)
    }
}

/// The opening of a quotation as the record gives it.
enum QuoteOpening {
    /// The first six words, white space folded; where the script has no spaces the first sentence, or of a long one the opening clause.
    static func of(_ text: String) -> String {
        let isSpaceless = text.unicodeScalars.prefix(40).contains { (0x3041...0x9FFF).contains($0.value) }
        return isSpaceless ? clause(text) : words(text)
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
    }

    /// At most 30 characters.
    private static func clause(_ text: String) -> String {
        let opening = Array(text.unicodeScalars.prefix(31))
        if let end = opening.prefix(30).firstIndex(where: { sentenceEnds.contains($0) }) {
            return string(opening[...end])
        }
        if opening.count <= 30 { return string(opening[...]) }
        if let end = opening.prefix(30).lastIndex(where: { $0 == "、" || $0 == "，" }), end >= 13 {
            return string(opening[...end])
        }
        return string(opening.prefix(30))
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static let sentenceEnds: Set<Unicode.Scalar> = ["。", "！", "？"]
}
