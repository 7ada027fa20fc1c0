extension EnglishDateGrammar {
    /// Whether the neighbours of a weak phrase say that it is a date.
    func hasEvidence(_ token: Int, _ piece: Piece) -> Bool {
        switch piece.term.unit {
        case .year: yearEvidence(token, piece)
        case .month: monthEvidence(token, piece)
        case .day:
            if piece.term.holiday != nil {
                holidayEvidence(token)
            } else if piece.term.weekday != nil {
                weekdayEvidence(token, piece)
            } else {
                !text.shape(token).contains(.capitalized)
            }
        case .half: text.key(token - 1) != keys.of && backWord(token - 1)?.kind != .deictic
        default: backWord(token - 1)?.kind == .preposition
        }
    }

    /// The word at a token, phrases' reach or not.
    func backWord(_ token: Int) -> Lexicon.Word? {
        guard token >= 0, token < text.limit else { return nil }
        return words[text.table.keys[token]]
    }

    private func isTimePreposition(_ token: Int) -> Bool {
        guard let word = backWord(token) else { return false }
        switch word.kind {
        case .from, .between, .part, .deictic, .season, .code, .fiscal: return true
        case .preposition: return true
        case .month, .weekday: return true
        default: return false
        }
    }

    private func yearEvidence(_ token: Int, _ piece: Piece) -> Bool {
        guard let year = piece.term.year, token > 0 else { return token == 0 }
        if piece.term.secondYear != nil, !isBookish(year) { return false }
        let before = token - 1
        if text.opens(token) {
            let isCell = text.shape(token).contains(.cellStart) || piece.end == text.limit
            return isBookish(year) && !isNameAhead(piece.end) && (!isCell || (1990...2040).contains(year))
        }
        // *+27 21 300 2055*
        if text.kind(before) == .number || text.isAt(before, "-") && text.kind(before - 1) == .number { return false }
        if text.isAt(before, "$") || text.isAt(before, "#") || text.isAt(before, "©") { return false }
        let isPreposition = isTimePreposition(before)
        if isCounted(piece.end), !isPreposition { return false }
        if isCounted(piece.end), let word = backWord(before), word.kind == .preposition,
            [1, 8, 10, 11].contains(word.value) == false
        {
            return false
        }
        if isActYear(token) { return false }
        if isPreposition { return isBookish(year) || (1600...2150).contains(year) && !isCounted(piece.end) }
        guard isBookish(year) else { return false }
        if text.kind(before) == .word, text.shape(before).contains(.capitalized), !text.opens(before),
            !isFunction(before)
        {
            return false
        }
        if text.kind(before) == .word, text.shape(before).contains(.capitalized), text.opens(before),
            !isFunction(before)
        {
            return false
        }
        if isNameAhead(piece.end), text.kind(before) != .punctuation || text.isAt(before, "(") == false { return false }
        if text.isAt(before, "-"), text.isGlued(token) { return false }
        return !isNumberLabel(before) || isComparedYear(before, year, piece.end)
    }

    /// *growth of 26% over 2024.*, *higher than 2023*: where nothing follows that could be counted.
    private func isComparedYear(_ token: Int, _ year: Int, _ end: Int) -> Bool {
        guard (2001...2040).contains(year), text.key(token) == keys.than || text.key(token) == keys.over else {
            return false
        }
        return !text.exists(end) || text.kind(end) == .punctuation && !text.isGlued(end + 1)
    }

    /// *No. 2021*, *Room 2010*, *Suite 2000*, *page 1999*.
    private func isNumberLabel(_ token: Int) -> Bool {
        let here = text.isAt(token, ".") ? token - 1 : token
        guard here >= 0 else { return false }
        return Self.labels.contains(text.table.keys[here])
    }

    private static let labels = TokenMap(words: [
        "no", "number", "room", "suite", "page", "pages", "section", "code", "ext", "extension", "box", "chapter",
        "rule", "form", "iso", "version", "model", "resolution", "bill", "copyright", "about", "approximately", "over",
        "nearly", "than", "least", "some", "only",
    ])

    /// Years that prose of our time names without further proof.
    private func isBookish(_ year: Int) -> Bool { (1900...2069).contains(year) }

    /// Function words that headings capitalize.
    private func isFunction(_ token: Int) -> Bool { Self.functions.contains(text.table.keys[token]) }

    private static let functions = TokenMap(words: [
        "the", "a", "an", "and", "or", "but", "its", "their", "our", "full", "year", "calendar", "vs", "versus", "than",
        "to", "with",
        "full", "for", "in", "of", "is", "was", "are",
    ])

    /// Whether a count's noun follows: *2000 employees*, *2021 units* … lower-case plurals that no year takes.
    private func isCounted(_ token: Int) -> Bool { Self.counted.contains(text.key(token)) && !text.isGlued(token) }

    private static let counted = TokenMap(words: [
        "people", "employees", "units", "members", "students", "customers", "patients", "homes", "jobs", "feet",
        "miles", "square", "acres", "tons", "tonnes", "meters", "metres", "kilometers", "pounds", "workers",
        "residents",
        "participants", "attendees", "companies", "stores", "shares", "hours", "days", "years", "dollars", "euros",
        "kg",
        "km", "mw", "watts", "vehicles", "cars", "families", "children", "visitors", "guests", "volunteers", "men",
        "women",
        "points", "copies", "calories", "pieces", "items", "articles", "pages", "words", "steps", "more", "other", "of",
        "additional", "different",
    ])

    /// Whether a capitalized word follows that makes the year part of a name: *2025 Annual Meeting*.
    private func isNameAhead(_ token: Int) -> Bool {
        guard text.kind(token) == .word, !text.opens(token), text.shape(token).contains(.capitalized) else {
            return false
        }
        return !isFunction(token) && backWord(token).map { $0.kind != .month && $0.kind != .weekday } ?? true
    }

    /// *Act of 1934*, *Class of 2025*, *Law No. 5 of 1999*.
    private func isActYear(_ token: Int) -> Bool {
        guard token >= 2, text.table.keys[token - 1] == keys.of || text.isAt(token - 1, ",") else { return false }
        let before = token - 2
        guard text.kind(before) == .word else { return false }
        return text.shape(before).contains(.capitalized) && Self.acts.contains(text.table.keys[before])
            || text.table.keys[before] == keys.class
    }

    private static let acts = TokenMap(words: [
        "act", "acts", "law", "code", "class", "amendments", "regulations", "rules", "treaty", "statute", "convention",
        "bill", "order", "constitution", "ordinance", "reform", "protocol",
    ])

    private func monthEvidence(_ token: Int, _ piece: Piece) -> Bool {
        guard token > 0 else { return false }
        let key = text.key(token)
        let before = token - 1
        if let word = backWord(before) {
            switch word.kind {
            case .preposition:
                if word.value == Lexicon.Preposition.for.rawValue || word.value == Lexicon.Preposition.on.rawValue
                    || word.value == Lexicon.Preposition.at.rawValue
                    || word.value == Lexicon.Preposition.by.rawValue && isNameAhead(piece.end)
                    || word.value == Lexicon.Preposition.to.rawValue && isNameAhead(piece.end)
                {
                    return !isNameAhead(piece.end) && key != keys.march
                }
                return word.value <= Lexicon.Preposition.of.rawValue || !isNameAhead(piece.end)
            case .from, .between, .part, .deictic, .recurrence: return true
            default: break
            }
        }
        if key == keys.may || key == keys.march || key == keys.august || piece.end - token > 1 { return false }
        if text.byteCount(token) < 4 { return false }
        if isNameAhead(piece.end)
            || text.opens(token) && text.kind(piece.end) == .word && !text.shape(token).contains(.allCaps) && false
        {
            return false
        }
        if text.kind(before) == .word, text.shape(before).contains(.capitalized), !isFunction(before) { return false }
        return text.shape(token).contains(.capitalized)
    }

    private func weekdayEvidence(_ token: Int, _ piece: Piece) -> Bool {
        if isRecurring(token, piece.end) { return false }
        guard text.shape(token).contains(.capitalized) else {
            return backWord(token - 1) != nil || token == 0 || text.isAt(token - 1, "(")
        }
        if let word = backWord(token - 1),
            word.kind == .preposition || word.kind == .part || word.kind == .from || word.kind == .between
        {
            return true
        }
        if isNameAhead(piece.end) { return false }
        if token > 0, text.kind(token - 1) == .word, text.shape(token - 1).contains(.capitalized), !text.opens(token),
            !isFunction(token - 1)
        {
            return false
        }
        return true
    }

    /// Whether the sentence speaks of opening hours or of what comes every week.
    private func isRecurring(_ token: Int, _ end: Int) -> Bool {
        var before = token - 1
        while before >= 0, token - before < 20, !text.table.shapes[before + 1].contains(.sentenceStart) {
            if Self.recurrences.contains(text.table.keys[before]) { return true }
            before -= 1
        }
        var next = end
        while text.exists(next), next - end < 12, !text.shape(next).contains(.sentenceStart) {
            if Self.recurrences.contains(text.key(next)) { return true }
            next += 1
        }
        return false
    }

    private static let recurrences = TokenMap(words: [
        "hours", "weekly", "each", "every", "weekdays", "daily", "closed",
    ])

    private func holidayEvidence(_ token: Int) -> Bool { false }

    /// Whether a weak phrase may count in a bare line: all but counts, names of months that are verbs, and numbers.
    func isPlausible(_ token: Int, _ piece: Piece) -> Bool {
        switch piece.term.unit {
        case .year:
            !isCounted(piece.end) && piece.term.year.map(isBookish) ?? false
                && (!isNumberLabel(token - 1) || bound(before: token) != nil)
        case .month:
            text.shape(token).contains(.capitalized)
                && (text.key(token) != keys.may && text.key(token) != keys.march || !text.exists(token + 1))
                || text.byteCount(token) > 3 && text.key(token) != keys.march
        case .day: true
        default: false
        }
    }

    // MARK: Tense

    /// Which side of the day of release the sentence speaks of, by its verbs: those before the phrase first, then those behind it.
    func tense(_ tokens: Range<Int>) -> DateTerm.Tense {
        var token = tokens.lowerBound - 1
        // *A trial was set for December 20.*
        if token > 0, text.table.keys[token] == keys.for, text.table.keys[token - 1] == keys.set { return .future }
        var steps = 0
        while token >= 0, steps < 30, !text.table.shapes[token + 1].contains(.sentenceStart) {
            if let tense = Self.verbs[text.table.keys[token]], tense != .past || !isPassive(token) { return tense }
            token -= 1
            steps += 1
        }
        token = tokens.upperBound
        steps = 0
        while token < text.table.count, steps < 24, !text.table.shapes[token].contains(.sentenceStart) {
            if let tense = Self.verbs[text.table.keys[token]], tense != .past || !isPassive(token) { return tense }
            token += 1
            steps += 1
        }
        return .unknown
    }

    /// *will be closed*, *to be held*: the participle of a passive says nothing of time.
    private func isPassive(_ token: Int) -> Bool {
        guard token > 0 else { return false }
        return Self.auxiliaries.contains(text.table.keys[token - 1])
    }

    private static let auxiliaries = TokenMap(words: ["be", "being", "is", "are"])

    private static let verbs: TokenMap<DateTerm.Tense> = {
        let past = [
            "was", "were", "had", "did", "said", "announced", "reported", "began", "started", "held", "took", "won",
            "died",
            "released", "launched", "completed", "closed", "signed", "became", "made", "received", "met", "came",
            "went",
            "approved", "filed", "sentenced", "convicted", "pleaded", "arrested", "occurred", "happened", "ended",
            "since",
            "published", "opened", "acquired", "increased", "decreased", "declined", "rose", "fell", "grew", "been",
            "issued", "joined", "led", "found", "passed", "wrote", "told", "saw", "got", "left", "returned", "last",
            "unveiled", "introduced", "purchased", "posted", "delivered", "visited", "attended", "remained", "stood",
            "totaled", "totalled", "amounted", "recorded", "reached", "achieved", "improved", "climbed", "jumped",
            "surged", "earned", "debuted", "generated", "dropped", "founded", "indicated", "stated", "noted", "added",
            "confirmed", "warned", "argued", "claimed", "insisted", "revealed", "denied", "urged", "vowed", "admitted",
            "explained", "testified", "acknowledged", "disclosed", "declared", "responded", "resigned", "killed",
        ]
        let future = [
            "will", "shall", "would", "can", "expected", "expects", "expect", "scheduled", "plans", "planned",
            "upcoming", "deadline",
            "until", "coming", "forthcoming", "tickets", "register", "registration", "slated", "intends", "anticipates",
            "anticipated", "begins", "starts", "opens", "ends", "runs", "closes", "continues", "rsvp", "join", "ll",
            "deadlines", "next", "invited", "due",
            "available", "kicks",
        ]
        return TokenMap(past.map { ($0, .past) } + future.map { ($0, .future) })
    }()
}
