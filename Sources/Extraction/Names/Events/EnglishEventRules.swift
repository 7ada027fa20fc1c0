import DatelineRecords

/// Finds named events in English text: a head word behind a name, a coined word, a year behind *at NAME*, a title in quotation marks.
enum EnglishEventRules {
    static func find(_ context: EventContext, _ block: Range<Int>, _ found: inout [NameFinding]) {
        let tokens = context.tokens
        let isTitle = tokens.isTitleCase(block: block)
        var index = block.lowerBound
        while index < block.upperBound {
            guard tokens.classes[index] == .word else {
                if let title = titled(context, index, block) { found.append(context.event(title, 0.7)) }
                index += 1
                continue
            }
            if let event = coined(tokens, index, block) ?? whole(tokens, index, block)
                ?? EnglishKnownEvents.recurring(context, index, block, isTitle: isTitle)
                ?? (isTitle
                    ? edited(context, index, block)
                    : headed(context, index, block) ?? dated(context, index, block)
                        ?? EnglishKnownEvents.named(context, index, block))
            {
                found.append(context.event(event, 0.8))
                index = max(index + 1, event.upperBound)
            } else {
                index += 1
            }
        }
    }

    // MARK: coined words

    /// `LakeConf`, `LakeConf12`, `LakeConf 2031`.
    static func coined(_ tokens: TokenTable, _ index: Int, _ block: Range<Int>) -> Range<Int>? {
        guard tokens.isCapital(index), tokens.shapes[index].contains(.innerCaps), !tokens.isGlued(index) || index == 0
        else { return nil }
        let range = tokens.range(index)
        let word = tokens.text.utf8[range.start..<range.end]
        let isCoined = EnglishEventTerms.coined.contains { ending in
            word.count >= ending.utf8.count + 3 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
        guard isCoined else { return nil }
        return index..<edition(tokens, index + 1, block)
    }

    /// The token behind a number glued to a coined word, or a year behind a name.
    static func edition(_ tokens: TokenTable, _ index: Int, _ block: Range<Int>) -> Int {
        guard index < block.upperBound, !tokens.shapes[index].contains(.lineBefore) else { return index }
        if tokens.classes[index] == .number, tokens.isGlued(index) || isYear(tokens, index) { return index + 1 }
        // `Lake Forum '31`
        if tokens.isApostrophe(index), tokens.digitCount(index + 1) == 2, tokens.isGlued(index + 1) { return index + 2 }
        return index
    }

    static func isYear(_ tokens: TokenTable, _ index: Int) -> Bool {
        guard tokens.digitCount(index) == 4, let year = tokens.integer(index) else { return false }
        return (1900...2099).contains(year)
    }

    /// `COP31`, `COP 31`, `CES 2031`.
    static func whole(_ tokens: TokenTable, _ index: Int, _ block: Range<Int>) -> Range<Int>? {
        guard tokens.isAcronym(index), EnglishEventTerms.wholes.contains(tokens.keys[index]),
            index + 1 < block.upperBound
        else { return nil }
        let number = index + 1
        guard let value = tokens.integer(number), !tokens.shapes[number].contains(.lineBefore),
            isYear(tokens, number) || tokens.has(index, copKey) && (10...60).contains(value)
        else { return nil }
        return index..<(number + 1)
    }

    private static let copKey = TokenKey.of("cop")

    // MARK: head words

    /// `Lake and River (LR) Conference`, `28th Annual Lake Festival`, `Lake Expo 2031 Halden`.
    private static func headed(
        _ context: EventContext, _ head: Int, _ block: Range<Int>, isTitle: Bool = false
    ) -> Range<Int>? {
        let tokens = context.tokens
        guard tokens.isCapital(head) else { return nil }
        let isStrong = EnglishEventTerms.strongHeads.contains(tokens.keys[head])
        guard isStrong || EnglishEventTerms.weakHeads.contains(tokens.keys[head]) else { return nil }
        guard let end = isTitle ? edition(tokens, head + 1, block) : end(tokens, head, block) else { return nil }
        let start = EventPhrase.start(context, before: head, low: block.lowerBound)
        let hasYear = (head + 1..<end).contains { tokens.classes[$0] == .number }
        let hasContent = (start..<head).contains {
            tokens.isCapital($0) && !EnglishEventTerms.generic.contains(tokens.keys[$0])
        }
        let isComplemented = (head + 1..<end).contains { tokens.isCapital($0) }
        guard hasContent || isComplemented || hasYear && (isStrong || start < head) else { return nil }
        if isBody(context, start..<end) { return nil }
        if isStrong || head > start && EnglishEventTerms.observances.contains(tokens.keys[head - 1]) {
            return start..<end
        }
        let isRange = EnglishEventTerms.ranges.contains(tokens.keys[head])
        let hasEdition =
            hasYear
            || (start..<head).contains {
                tokens.classes[$0] == .number || EnglishEventTerms.editions.contains(tokens.keys[$0])
            }
        let isMarked = (start..<end).contains { context.isMarked($0, [.event]) }
        return hasEdition || isMarked || isGoneTo(tokens, start, block, isRange: isRange) ? start..<end : nil
    }

    /// In a headline a capital says nothing: only what begins with its year or number counts, `2031 Lake Rover Challenge`.
    private static func edited(_ context: EventContext, _ head: Int, _ block: Range<Int>) -> Range<Int>? {
        guard let event = headed(context, head, block, isTitle: true), event.count <= 9,
            context.tokens.classes[event.lowerBound] == .number
        else { return nil }
        return event
    }

    /// Whether a league or forum has an event's head: the tagger makes a body of it and nobody goes to it, or someone is at its head.
    ///
    ///     Lakeland Athletic Conference · commissioner of the Lakeland Conference
    private static func isBody(_ context: EventContext, _ range: Range<Int>) -> Bool {
        let tokens = context.tokens
        let start = range.lowerBound
        guard leagues.contains(tokens.keys[range.upperBound - 1]) else { return isMagazine(tokens, range) }
        if tokens.has(start - 1, EnglishPhrase.theKey), tokens.has(start - 2, EnglishPhrase.ofKey), start > 2,
            EnglishRoleTerms.heads.contains(tokens.keys[start - 3])
        {
            return true
        }
        guard let span = context.spans.span(at: start, [.organization]), span.tokens == range else { return false }
        return tokens.has(range.upperBound - 1, conferenceKey) ? span.score >= 0.8 : span.score >= 0.6
    }

    /// `Vanity Fair`
    private static func isMagazine(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        range.count == 2 && tokens.has(range.lowerBound, vanityKey)
    }

    private static let vanityKey = TokenKey.of("vanity")
    private static let conferenceKey = TokenKey.of("conference")
    private static let leagues = TokenMap(words: ["conference", "forum", "congress"])

    /// The token behind the name that goes on behind its head; nil where the head is none.
    private static func end(_ tokens: TokenTable, _ head: Int, _ block: Range<Int>) -> Int? {
        var end = edition(tokens, head + 1, block)
        guard end < block.upperBound, !tokens.shapes[end].contains(.lineBefore) else { return end }
        if tokens.isASCII(end, "-"), tokens.isGlued(end), tokens.isGlued(end + 1) { return nil }
        if tokens.isCapital(end), !tokens.shapes[end].contains(.sentenceStart) {
            if end > head + 1 { return placeEnd(tokens, end, block) }
            if !EnglishOrganizationTerms.openers.contains(tokens.keys[end]) || tokens.isGlued(end) { return nil }
        }
        if EnglishEventTerms.followers.contains(tokens.keys[end]) { return nil }
        let isDialogue = tokens.has(head, dialogueKey) && tokens.has(end, withKey)
        if EnglishEventTerms.complements.contains(tokens.keys[end]) || isDialogue {
            var first = end + 1
            if tokens.has(first, EnglishPhrase.theKey) { first += 1 }
            let next = EnglishPhrase.runEnd(tokens, from: first, high: block.upperBound)
            if next > first { end = edition(tokens, next, block) }
        }
        return end
    }

    /// `Expo 2031 Halden-Larkmere`: a place right behind the year.
    private static func placeEnd(_ tokens: TokenTable, _ start: Int, _ block: Range<Int>) -> Int {
        let end = EnglishPhrase.runEnd(tokens, from: start, high: block.upperBound)
        let isShort = end - start <= 3 && !EnglishOrganizationTerms.openers.contains(tokens.keys[start])
        return isShort ? end : start
    }

    private static let dialogueKey = TokenKey.of("dialogue")
    private static let withKey = TokenKey.of("with")

    /// Whether an event's name is what something is held, hosted or gone to at.
    private static func isGoneTo(_ tokens: TokenTable, _ start: Int, _ block: Range<Int>, isRange: Bool) -> Bool {
        var index = start - 1
        var seen = 0
        while index >= block.lowerBound, seen < 3 {
            let key = tokens.keys[index]
            if EnglishEventTerms.openings.contains(key) { return !isRange || !EnglishEventTerms.launches.contains(key) }
            guard EnglishRoleTerms.determiners.contains(key) || tokens.isASCII(index, "“") else { return false }
            index -= 1
            seen += 1
        }
        return false
    }

    /// `at LakeTech Asia 2031`: capital words and a year behind *at*, *attend*, *participate in*.
    private static func dated(_ context: EventContext, _ start: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard start > block.lowerBound, tokens.isCapital(start), !tokens.shapes[start].contains(.sentenceStart),
            isEntered(tokens, tokens.has(start - 1, EnglishPhrase.theKey) ? start - 2 : start - 1),
            !EnglishEventTerms.periods.contains(tokens.keys[start]),
            !EnglishOrganizationTerms.openers.contains(tokens.keys[start])
        else { return nil }
        let end = EnglishPhrase.runEnd(tokens, from: start, high: block.upperBound)
        guard end - start <= 6, isYear(tokens, end), !tokens.shapes[end].contains(.lineBefore),
            !(start..<end).contains(where: {
                EnglishOrganizationTerms.openers.contains(tokens.keys[$0])
                    || EnglishEventTerms.periods.contains(tokens.keys[$0])
            })
        else { return nil }
        return start..<(end + 1)
    }

    /// Whether a word, or two, say that someone goes to what follows.
    private static func isEntered(_ tokens: TokenTable, _ index: Int) -> Bool {
        guard index > 0 else { return false }
        if tokens.has(index, inKey) { return entering.contains(tokens.keys[index - 1]) }
        return tokens.has(index, atKey) || attending.contains(tokens.keys[index])
    }

    private static let atKey = TokenKey.of("at")
    private static let inKey = TokenKey.of("in")
    private static let attending = TokenMap(words: ["attend", "attends", "attended", "attending"])
    private static let entering = TokenMap(words: [
        "participate", "participates", "participated", "participating", "exhibit", "exhibits", "exhibited",
        "exhibiting",
        "participation", "part", "compete", "competed", "competing",
    ])

    // MARK: titles in quotation marks

    /// `the exhibition “Rivers of Ice”`, `“Rivers of Ice” campaign`.
    private static func titled(_ context: EventContext, _ open: Int, _ block: Range<Int>) -> Range<Int>? {
        let tokens = context.tokens
        guard tokens.has(open, 0x201C) || tokens.has(open, 0x22) && !tokens.isGlued(open),
            var title = context.quoted(open, high: block.upperBound, limit: 16), tokens.isCapital(title.lowerBound)
        else { return nil }
        if tokens.isASCII(title.upperBound - 1, ",") || tokens.isASCII(title.upperBound - 1, ".") {
            title = title.lowerBound..<(title.upperBound - 1)
            guard title.count > 2, isSetAsTitle(tokens, title) else { return nil }
        }
        if EnglishEventTerms.titled.contains(tokens.keys[min(title.upperBound + 1, tokens.count - 1)]) { return title }
        // The tagger saw its beginning: `“Lake Ice: The Devil Is in the Details”`.
        if let event = context.spans.span(at: title.lowerBound, [.event]), event.tokens.lowerBound == title.lowerBound {
            return title
        }
        var before = open - 1
        while before > block.lowerBound, open - before < 3,
            EnglishEventTerms.callings.contains(tokens.keys[before]) || tokens.isASCII(before, ",")
                || tokens.isASCII(before, ":")
        {
            before -= 1
        }
        return before >= block.lowerBound && EnglishEventTerms.titled.contains(tokens.keys[before]) ? title : nil
    }
}

extension EnglishEventRules {
    /// Whether all long words of a range begin with capitals, as in titles.
    private static func isSetAsTitle(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        range.allSatisfy {
            tokens.classes[$0] != .word || tokens.ends[$0] - tokens.starts[$0] < 5 || tokens.isCapital($0)
        }
    }
}

/// Walks back over the name of an event.
enum EventPhrase {
    /// The first token of an event's name whose head stands at `head`.
    ///
    /// Beside capital words the name may hold years, ordinals, a bracket, `&`, `/`, *of*, *for*, and a series with *and* (`Risk, Law, and Trade Forum`).
    static func start(_ context: EventContext, before head: Int, low: Int) -> Int {
        let tokens = context.tokens
        var start = head
        var index = head - 1
        var isSeries = false
        while index >= low, head - index < 24 {
            if begins(tokens, index + 1) || isAmount(tokens, index) { break }
            if tokens.isCapital(index) {
                if EnglishOrganizationTerms.openers.contains(tokens.keys[index]), !isNewPlace(tokens, index) { break }
                if EnglishRoleTerms.heads.contains(tokens.keys[index]), tokens.has(index + 1, EnglishPhrase.ofKey) {
                    break
                }
                start = index
                index -= 1
            } else if tokens.classes[index] == .number {
                if tokens.digitCount(index) == 4, !tokens.isGlued(index + 1) { return index }
                let isPaired = tokens.isASCII(index - 1, "-") && tokens.classes[index - 2] == .number
                guard
                    tokens.isGlued(index + 1) && tokens.classes[index + 1] == .word || isInner(tokens, index)
                        || isPaired
                else { break }
                start = isPaired ? index - 2 : index
                index = start - 1
            } else if ordinalEnds.contains(tokens.keys[index]), tokens.isGlued(index),
                tokens.classes[index - 1] == .number
            {
                start = index - 1
                index -= 2
            } else if tokens.has(index, EnglishPhrase.andKey) {
                guard index > low, joinsSeries(context, index) else { break }
                isSeries = true
                index -= 1
            } else if tokens.isASCII(index, ","), isSeries, tokens.isCapital(index - 1) {
                index -= 1
            } else if tokens.isASCII(index, ")"), let open = bracket(tokens, index, low: low) {
                index = open - 1
            } else if isJoint(tokens, index) {
                index -= 1
            } else {
                break
            }
        }
        return start
    }

    private static func begins(_ tokens: TokenTable, _ token: Int) -> Bool {
        tokens.shapes[token].contains(.sentenceStart) || tokens.shapes[token].contains(.lineBefore)
            || tokens.shapes[token].contains(.cellStart)
    }

    /// The number or the scale of an amount of money: `$24M` Series A.
    private static func isAmount(_ tokens: TokenTable, _ index: Int) -> Bool {
        let number = tokens.isGlued(index) && tokens.classes[index] == .word ? index - 1 : index
        guard number > 0, tokens.classes[number] == .number else { return false }
        return tokens.classes[number - 1] == .symbol && tokens.isGlued(number)
    }

    /// `New York`: the one opener that begins names of places.
    private static func isNewPlace(_ tokens: TokenTable, _ index: Int) -> Bool {
        tokens.has(index, newKey) && newPlaces.contains(tokens.keys[index + 1])
    }

    private static let newKey = TokenKey.of("new")
    private static let newPlaces = TokenMap(words: [
        "york", "jersey", "orleans", "mexico", "hampshire", "zealand", "delhi", "england", "haven", "brunswick",
    ])

    private static func isInner(_ tokens: TokenTable, _ index: Int) -> Bool {
        tokens.isCapital(index - 1) && tokens.isCapital(index + 1)
    }

    /// Whether *and* joins words of one name: no name of a body, person or place ends right before it.
    private static func joinsSeries(_ context: EventContext, _ and: Int) -> Bool {
        let tokens = context.tokens
        let left = tokens.isASCII(and - 1, ",") ? and - 2 : and - 1
        guard tokens.isCapital(left), !tokens.shapes[left].contains(.sentenceStart) || left > 0 else { return false }
        return !context.hasName([.person, .organization, .location], endingAt: left + 1)
            || context.isMarked(and, [.organization, .event])
    }

    private static func isJoint(_ tokens: TokenTable, _ index: Int) -> Bool {
        if tokens.isASCII(index, "&") { return tokens.isCapital(index - 1) }
        if tokens.has(index, EnglishPhrase.ofKey) || tokens.has(index, EnglishPhrase.forKey) {
            return tokens.isCapital(index - 1) && tokens.isCapital(index + 1)
        }
        if tokens.isASCII(index, "/") || tokens.isASCII(index, "-") || tokens.has(index, 0x2013) {
            return tokens.isGlued(index) && tokens.isGlued(index + 1)
        }
        if tokens.isApostrophe(index) || tokens.has(index, sKey) && tokens.isApostrophe(index - 1) {
            return tokens.isGlued(index)
        }
        if tokens.isASCII(index, ".") {
            return tokens.isGlued(index) && tokens.ends[index - 1] - tokens.starts[index - 1] <= 2
        }
        return tokens.has(index, 0xAE) || tokens.has(index, 0x2122)
    }

    /// The bracket that `close` closes, where it holds an acronym or a few capital words.
    private static func bracket(_ tokens: TokenTable, _ close: Int, low: Int) -> Int? {
        var open = close - 1
        while open > low, close - open < 6 {
            if tokens.isASCII(open, "(") { return tokens.isCapital(open - 1) && open + 1 < close ? open : nil }
            guard tokens.isCapital(open) || tokens.classes[open] != .word else { return nil }
            open -= 1
        }
        return nil
    }

    private static let ordinalEnds = TokenMap(words: ["st", "nd", "rd", "th"])
    private static let sKey = TokenKey.of("s")
}
