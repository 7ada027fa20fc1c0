import DatelineRecords

/// The noun phrase behind a number or an ordinal.
struct EnglishNounPhrase: Hashable, Sendable {
    /// The whole phrase, without the number.
    var tokens: Range<Int>
    /// The head noun; two heads joined by *and* with what joins them.
    var head: Range<Int>
    /// Whether the head is known to be a plural.
    var isPlural: Bool
}

/// Walks from a number over adjectives, modifiers and compounds to the head noun.
///
///     300 Sino/Japan cooperation projects between …   // head: projects
///     263 cities and counties across …                // head: cities and counties
///     13,000 state, local and tribal agencies         // head: agencies
struct EnglishNounPhraseWalker {
    let t: TokenTable
    var end: Int
    /// Whether most words of the block are capitalised.
    var isTitle = false

    /// The phrase that starts at a token.
    ///
    /// - Parameter wantsPlural: Whether the number is one that takes a plural; then the phrase ends at the first plural noun that modifies nothing.
    func phrase(at token: Int, wantsPlural: Bool, isOne: Bool = false) -> EnglishNounPhrase? {
        var position = token
        var lastWord: Int?
        var firstJoin: Int?
        var words = 0
        while position < end, words < 12 {
            if t.shape(position).contains(.cellStart), position > token { break }
            switch step(position, from: token) {
            case .word:
                if wantsPlural, isPlural(position), !modifiesNext(position) {
                    return coordinated(token, position)
                }
                if lastWord != nil, !wantsPlural || firstJoin != nil, isParticipleEnd(position) { return finish() }
                // *one item lasts*: the verb agrees with its subject.
                if isOne, lastWord != nil, isPlural(position), t.isSpaced(position), !modifiesNext(position) {
                    return finish()
                }
                if !wantsPlural, let last = lastWord, isObjectVerb(position) || endsPhrase(last, before: position) {
                    return finish()
                }
                if !wantsPlural, let last = lastWord, isApposition(position, behind: last) { return finish() }
                lastWord = position
                words += 1
                position += 1
            case .glue: position += 1
            case .joiner:
                // Without a plural yet, the joined words modify what follows: *state, local and tribal agencies*.
                guard wantsPlural, lastWord != nil, pluralFollows(position) else { return finish() }
                firstJoin = firstJoin ?? position
                position += 1
            case .stop: return finish()
            }
        }
        return finish()

        func finish() -> EnglishNounPhrase? {
            guard let last = firstJoin.map({ $0 - 1 }) ?? lastWord, last >= token, t.isClass(last, .word) else {
                return nil
            }
            return EnglishNounPhrase(tokens: token..<last + 1, head: last..<last + 1, isPlural: isPlural(last))
        }
    }

    /// *the first time TOMY …*, *our first brand Bevel*: a name behind the noun, up to the end of the phrase.
    private func isApposition(_ token: Int, behind last: Int) -> Bool {
        guard !isTitle, t.isCapitalized(token), !t.isCapitalized(last), t.isSpaced(token), !isAdjective(last),
            t.shape(token).contains(.allCaps) || !t.shape(token).contains(.innerCaps)
        else {
            return false
        }
        var position = token
        while position < end, t.isClass(position, .word), t.isCapitalized(position) { position += 1 }
        return position >= end || !t.isClass(position, .word) || !isNounLike(position)
    }

    /// *the report highlights the …*: a verb in -s with its object.
    private func isObjectVerb(_ token: Int) -> Bool {
        guard isPlural(token), !isTitle, !t.isCapitalized(token), t.isClass(token + 1, .word), token + 1 < end,
            EnglishFigureLexicon.kinds[t.key(token)] == nil
        else { return false }
        return t.isCapitalized(token + 1) || t.reads(token + 1, "the") || t.reads(token + 1, "a")
            || t.reads(token + 1, "its") || t.reads(token + 1, "an")
    }

    /// *first time we*, *first year supporting artists*: heads that nothing but a clause follows.
    private func endsPhrase(_ last: Int, before token: Int) -> Bool {
        guard t.isSpaced(token) else { return false }
        if t.reads(last, "time") || t.reads(last, "edition") || t.reads(last, "child") { return true }
        return (t.reads(last, "year") || t.reads(last, "day") || t.reads(last, "week")) && t.hasSuffix(token, "ing")
    }

    private func isAdjective(_ token: Int) -> Bool {
        for suffix: StaticString in [
            "al", "ive", "ic", "ed", "ing", "ly", "ous", "ary", "ant", "ent", "ese", "ian", "ful",
        ]
        where t.hasSuffix(token, suffix) {
            return !t.reads(token, "event") && !t.reads(token, "agreement")
        }
        return t.reads(token, "new") || t.reads(token, "ever") || t.reads(token, "major") || t.reads(token, "joint")
            || t.reads(token, "big") || t.reads(token, "full") || t.reads(token, "live") || t.isHyphen(token - 1)
    }

    private func isAdverb(_ token: Int) -> Bool {
        t.hasSuffix(token, "ly") && !t.hasSuffix(token, "mily") && !t.hasSuffix(token, "mbly")
            && !t.hasSuffix(token, "pply") && !t.hasSuffix(token, "ally") && !t.hasSuffix(token, "eply")
            || t.hasSuffix(token, "ically") || t.hasSuffix(token, "ially")
    }

    private enum Step { case word, glue, joiner, stop }

    private func step(_ position: Int, from start: Int) -> Step {
        switch t.classes[position] {
        case .word:
            if t.isAttached(position), position > start, t.isHyphen(position - 1) { return .word }
            // `’s`, `U.S.`
            if t.isAttached(position), t.isScalar(position - 1, 0x27), position > start { return .glue }
            guard let kind = EnglishFigureLexicon.kinds[t.key(position)] else {
                return isVerbLike(position, from: start) ? .stop : .word
            }
            switch kind {
            case .verb:
                if t.isCapitalized(position), !isTitle, position > start { return .word }
                return isParticipialModifier(position, from: start) ? .word : .stop
            case .stop:
                // *in-person*
                if t.isHyphen(position + 1), t.isAttached(position + 1), t.isAttached(position + 2) { return .word }
                // *US enterprises*, *IT firms*; a name in capitals that reads like a stop word.
                if t.shape(position).contains(.allCaps), Int(t.length(position)) == 2,
                    !neighboursShout(position)
                {
                    return .word
                }
                return .stop
            case .joiner: return .joiner
            default: return .word
            }
        case .punctuation, .symbol:
            let scalar = t.key(position)
            let isInside = t.isAttached(position) && t.isAttached(position + 1) && position > start
            if t.isHyphen(position) || scalar == 0x2F || scalar == 0x27 || scalar == 0x26, isInside { return .glue }
            if scalar == 0x27, position > start, t.isAttached(position), t.hasSuffix(position - 1, "s") { return .glue }
            if scalar == 0x2E, position > start, t.isAttached(position), isInitial(position - 1),
                position + 1 < end, isInside || t.isClass(position + 1, .word)
            {
                return .glue
            }
            // *reverse circulation (RC) holes*
            if scalar == 0x28 || scalar == 0x29, position > start, let mark = acronym(position),
                mark.contains(position),
                t.isClass(mark.upperBound, .word), mark.upperBound < end, isNounLike(mark.upperBound)
            {
                return .glue
            }
            if scalar == 0xAE || scalar == 0x2122, position > start { return .glue }
            if scalar == 0x2C || scalar == 0x26, position > start { return .joiner }
            if scalar == 0x201C || scalar == 0x22, position == start { return .glue }
            return .stop
        case .number:
            // *Fortune 500 companies*
            if position > start, t.isCapitalized(position - 1), t.isClass(position - 1, .word), !isTitle,
                t.isClass(position + 1, .word), t.isSpaced(position + 1)
            {
                return .glue
            }
            return t.isAttached(position) && position > start ? .glue : .stop
        default: return .stop
        }
    }

    /// The tokens of an acronym in brackets that a bracket opens or closes.
    private func acronym(_ bracket: Int) -> Range<Int>? {
        let open = t.isScalar(bracket, 0x28) ? bracket : bracket - 2
        guard t.isScalar(open, 0x28), t.isScalar(open + 2, 0x29), t.isClass(open + 1, .word),
            t.shape(open + 1).contains(.allCaps)
        else { return nil }
        return open..<open + 3
    }

    private func isInitial(_ token: Int) -> Bool { t.isClass(token, .word) && t.length(token) == 1 }

    private func neighboursShout(_ token: Int) -> Bool {
        t.isClass(token + 1, .word) && t.shape(token + 1).contains(.allCaps)
            || t.isClass(token - 1, .word) && t.shape(token - 1).contains(.allCaps)
    }

    /// A verb form that modifies the noun behind it: *operating projects*, *leading manufacturers*, *involved offices*.
    private func isParticipialModifier(_ token: Int, from start: Int) -> Bool {
        guard
            t.hasSuffix(token, "ing") || t.hasSuffix(token, "ed") || t.reads(token, "known") || t.reads(token, "led")
                || t.reads(token, "available") || t.reads(token, "responsible")
        else { return false }
        guard token == start || !isPlural(token - 1) else { return false }
        // *the first shell killed Larsen*: a verb and a name.
        if token > start, t.hasSuffix(token, "ed"), !isTitle, !t.isCapitalized(token), t.isCapitalized(token + 1),
            !(t.isClass(token + 2, .word) && isNounLike(token + 2))
        {
            return false
        }
        return t.isClass(token + 1, .word) && token + 1 < end && isNounLike(token + 1)
    }

    private func isVerbLike(_ token: Int, from start: Int) -> Bool {
        // An adverb behind a noun belongs to the verb.
        t.hasSuffix(token, "ly") && token > start && isPlural(token - 1)
    }

    /// Whether the word ends a clause as a participle: *one transaction completed in …*.
    private func isParticipleEnd(_ token: Int) -> Bool {
        guard t.hasSuffix(token, "ed") || t.hasSuffix(token, "ing") || Self.predicates.contains(t.key(token)),
            EnglishFigureLexicon.kinds[t.key(token)] != .noun, !t.hasSuffix(token - 1, "ly")
        else { return false }
        if t.isHyphen(token - 1) || t.isHyphen(token + 1) { return false }
        guard token + 1 < end, t.isClass(token + 1, .word) else { return true }
        return !isNounLike(token + 1)
    }

    /// Adjectives that follow the noun they are said of: *keep one lane open*.
    private static let predicates = TokenMap(words: [
        "open", "alive", "free", "dead", "unaccounted", "missing", "short",
    ])

    private func isNounLike(_ token: Int) -> Bool {
        guard let kind = EnglishFigureLexicon.kinds[t.key(token)] else {
            return t.isClass(token, .word) && EnglishNumberWords.words[t.key(token)] == nil
        }
        return kind != .stop && kind != .joiner && kind != .verb
    }

    /// Whether a word is a plural noun by its form.
    func isPlural(_ token: Int) -> Bool {
        guard t.isClass(token, .word) else { return false }
        switch EnglishFigureLexicon.kinds[t.key(token)] {
        case .plural, .modifier: return true
        case .adjective, .stop, .noun, .joiner, .verb: return false
        case nil: break
        }
        let length = t.length(token)
        // *CEOs*, *GPUs*, *PhDs*
        if length >= 3, t.shape(token).contains(.innerCaps), t.text.utf8[Int(t.ends[token]) - 1] == 0x73 { return true }
        guard length >= 4, t.hasSuffix(token, "s") else {
            // *men* in compounds.
            return length > 4 && (t.hasSuffix(token, "men") || t.hasSuffix(token, "people"))
        }
        return !t.hasSuffix(token, "ss") && !t.hasSuffix(token, "us") && !t.hasSuffix(token, "sis")
            && !t.hasSuffix(token, "xis") && !t.hasSuffix(token, "nnis")
    }

    /// Whether a plural stands in front of the noun that is counted.
    private func modifiesNext(_ token: Int) -> Bool {
        let next = token + 1
        // *attorneys’ offices*
        if t.isScalar(next, 0x27), t.isAttached(next) {
            let behind = t.isAttached(next + 1) ? next + 2 : next + 1
            return behind < end && t.isClass(behind, .word) && isNounLike(behind)
        }
        if t.isHyphen(next), t.isAttached(next), t.isAttached(next + 1) { return t.isClass(next + 1, .word) }
        guard next < end, t.isClass(next, .word), !t.shape(next).contains(.cellStart) else { return false }
        let kind = EnglishFigureLexicon.kinds[t.key(next)]
        if isPlural(next) { return true }
        return EnglishFigureLexicon.kinds[t.key(token)] == .modifier && kind != .stop && kind != .joiner
            && kind != .verb && !isParticipleEnd(next)
    }

    private func pluralFollows(_ joiner: Int) -> Bool {
        var position = joiner + 1
        var steps = 0
        while position < end, steps < 7 {
            switch step(position, from: joiner + 1) {
            case .word:
                if isPlural(position) { return true }
            case .glue: break
            case .joiner:
                // `, and`
                if position != joiner + 1, t.isScalar(position, 0x2C), !t.isClass(position + 1, .word) { return false }
            case .stop: return false
            }
            position += 1
            steps += 1
        }
        return false
    }

    /// A head noun, and a second one joined to it: *cities and counties*.
    private func coordinated(_ start: Int, _ head: Int) -> EnglishNounPhrase {
        let single = EnglishNounPhrase(tokens: start..<head + 1, head: head..<head + 1, isPlural: true)
        var joiner = head + 1
        guard t.reads(joiner, "and") || t.reads(joiner, "or") || t.isScalar(joiner, 0x26) else { return single }
        joiner += 1
        // *shares and raising proceeds*: a second verb; *meetings and training sessions* joins nouns.
        if t.hasSuffix(joiner, "ing"), EnglishFigureLexicon.kinds[t.key(joiner)] != .noun { return single }
        var position = joiner
        while position < end, position < joiner + 4 {
            // *48 beds and six rooms*: the second noun has a number of its own.
            if let number = EnglishNumberWords.words[t.key(position)], number.role != .ordinal { return single }
            guard step(position, from: joiner) == .word || step(position, from: joiner) == .glue else { return single }
            if isPlural(position), !modifiesNext(position) {
                let behind = position + 1
                let isVerb = position == joiner && behind < end && t.isClass(behind, .word) && isNounLike(behind)
                if isVerb || t.isClass(behind, .number) { return single }
                return EnglishNounPhrase(tokens: start..<position + 1, head: head..<position + 1, isPlural: true)
            }
            position += 1
        }
        return single
    }
}
