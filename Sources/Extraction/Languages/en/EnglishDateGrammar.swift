/// English dates.
///
/// Phrases start at a word of `EnglishDateLexicon` or a number; a recursive descent without backtracking over more than one phrase reads the rest.
struct EnglishDateGrammar: DateGrammar {
    var text: DateText

    typealias Lexicon = EnglishDateLexicon
    let keys = EnglishDateKeys.shared
    let words = Lexicon.words
    let starts = Lexicon.starts

    /// What few phrases say beside their term; boxed, so that a piece stays small.
    indirect enum More {
        /// A date inside that counts too: the day in *fiscal year ended June 30, 2021*.
        case inner(DateTerm, Range<Int>)
        /// The last term of a stretch: *next week from Tuesday to Thursday*.
        case until(DateTerm)
    }

    /// One date term and the token behind it.
    struct Piece {
        var term: DateTerm
        var end: Int
        /// The later of two clock times (*10:00-11:30 a.m.*).
        var endTime: ClockTime?
        /// Whether it takes a preposition or a neighbour to make it a date (bare *May*, bare *2021*).
        var isWeak = false
        /// Whether nothing tells which of its numbers is the month (*03/04/2021*).
        var isOrderOpen = false
        /// What else the phrase says.
        var more: More?
        /// The piece of the date that is meant: *early March*, *Monday morning*.
        var part: DatePart?
        /// The open side that a word in front of its time gives it: *Thursday before 5 p.m.*
        var bound: DateMatch.Bound?

        init(_ term: DateTerm, _ end: Int) {
            self.term = term
            self.end = end
        }
    }

    @inline(__always)
    func mayStart(_ token: Int) -> Bool {
        switch text.table.classes[token] {
        case .number: true
        case .word: words[text.table.keys[token]]?.opens ?? false
        // `'90s`
        case .punctuation: text.table.keys[token] == 0x27 && text.table.isClass(token + 1, .number)
        default: false
        }
    }

    func word(_ token: Int) -> Lexicon.Word? {
        text.kind(token) == .word ? words[text.key(token)] : nil
    }

    func word(_ token: Int, _ kind: Lexicon.Kind) -> Int? {
        guard let word = word(token), word.kind == kind else { return nil }
        return word.value
    }

    func unit(_ token: Int) -> Lexicon.Unit? { word(token, .unit).flatMap { Lexicon.Unit(rawValue: $0) } }

    func match(at token: Int, into found: inout [DateMatch]) -> Int? {
        guard isFree(token), !isInURL(token) else { return nil }
        if let word = word(token), word.kind == .holiday, EnglishHolidays.match(text, token) == nil { return nil }
        if text.isBare, let end = shifted(token, into: &found) { return end }
        if let end = recurring(token, into: &found) ?? impossible(token, into: &found) { return end }
        guard var piece = point(token) else {
            return loose(token, into: &found)
        }
        let opener = self.opener(before: token)
        let first = opener.map(\.token) ?? token
        if let last = rangeEnd(after: piece, opener?.kind) {
            return emitRange(first, piece, last, into: &found)
        }
        if let opener, opener.kind == .between, piece.term.unit != .day { piece.isWeak = false }
        if let end = list(token, &piece, into: &found) ?? spanned(token, piece, into: &found) { return end }
        if piece.term.unit == .clock {
            return looseClock(token, piece, into: &found)
        }
        if piece.isWeak, !hasEvidence(token, piece), !(text.isBare && isPlausible(token, piece)) {
            return loose(token, into: &found)
        }
        shareYearAhead(&piece)
        emit(token, piece, into: &found)
        return piece.end
    }

    /// Whether a phrase may start at a token: it is no piece of a longer number, a price, a model name or an address.
    private func isFree(_ token: Int) -> Bool {
        guard text.isGlued(token), token > 0 else { return true }
        let before = token - 1
        switch text.kind(before) {
        case .number:
            return false
        case .word:
            return text.kind(token) != .number
        case .symbol:
            if text.isBare, text.isAt(before, "=") { return true }
            return !"$£€¥#+=".unicodeScalars.contains { text.isAt(before, $0) }
        case .punctuation:
            if text.isAt(before, ":"), text.kind(before - 1) == .word { return true }
            if text.isAt(before, "-") || text.isAt(before, "/") || text.isAt(before, ".") || text.isAt(before, ",")
                || text.isAt(before, ":")
            {
                return text.kind(before - 1) != .number && text.kind(token) != .number
            }
            return !"@#&_\\".unicodeScalars.contains { text.isAt(before, $0) }
        default: return true
        }
    }

    /// Whether a token is part of an address on the web or of a file's name.
    private func isInURL(_ token: Int) -> Bool {
        guard text.isGlued(token) else { return false }
        var before = token
        var dashes = 0
        while before > 0, token - before < 60, text.isGlued(before) {
            before -= 1
            if text.isAt(before, "-") { dashes += 1 }
            if text.isAt(before, "/") && (text.isAt(before - 1, "/") || dashes > 1) || text.isAt(before, "@")
                || text.isAt(before, "_") || text.isWord(before, keys.www)
            {
                return true
            }
        }
        return dashes > 2
    }

    /// Reads the term that starts at a token.
    func point(_ token: Int) -> Piece? {
        switch text.kind(token) {
        case .number: return numberPoint(token)
        case .punctuation:
            guard text.isAt(token, "'"), text.isGlued(token + 1) else { return nil }
            return shortDecade(token + 1)
        case .word:
            guard let word = word(token) else { return nil }
            if word.startsHoliday, let piece = holiday(token) { return piece }
            switch word.kind {
            case .month: return monthPoint(token)
            case .weekday: return weekdayPoint(token)
            case .season: return seasonPoint(token)
            case .day: return dayWord(token, word.value)
            case .deictic: return deicticPoint(token, word.value)
            case .ordinal, .cardinal: return ordinalPoint(token)
            case .part: return partPoint(token)
            case .fiscal: return fiscalPoint(token)
            case .code: return codePoint(token)
            case .unit: return unitPoint(token)
            case .noon: return timeFirst(token)
            case .partOfDay: return partOfDayPoint(token, word.value)
            case .the: return nil
            default: return nil
            }
        default: return nil
        }
    }

    // MARK: Emitting

    func emit(_ first: Int, _ piece: Piece, into found: inout [DateMatch]) {
        var term = piece.term
        if !term.isComplete, term.tense == .unknown { term.tense = tense(first..<piece.end) }
        if term.unit == .quarter || term.unit == .half, term.lacksOnlyYear { term.isComparative = isYearAgo(first) }
        if let endTime = piece.endTime {
            var last = term
            last.time = endTime
            if let zone = last.time?.zone, term.time?.zone == nil { term.time?.zone = zone }
            append(DateExpression(from: term, to: last), first..<piece.end, into: &found)
        } else if case .until(let until) = piece.more {
            append(DateExpression(from: term, to: until), first..<piece.end, into: &found)
        } else {
            let other = piece.isOrderOpen ? DateTerm(day: term.month, month: term.day, year: term.year).value : nil
            append(DateExpression(term), first..<piece.end, otherOrder: other, into: &found)
            found[found.count - 1].part = piece.part
            if let bound = piece.bound { found[found.count - 1].bound = bound }
            if piece.part == .end, text.key(first - 1) == keys.by { found[found.count - 1].bound = .by }
            if text.isBare, let side = bound(behind: piece.end) {
                found[found.count - 1].bound = side.bound
                found[found.count - 1].tokens = first..<side.end
            }
        }
        if case .inner(let inner, let tokens) = piece.more { append(DateExpression(inner), tokens, into: &found) }
    }

    /// *year-ago first quarter*, *prior-year first half*
    private func isYearAgo(_ token: Int) -> Bool {
        guard text.kind(token - 1) == .word, text.isAt(token - 2, "-"), text.isGlued(token - 1) else { return false }
        return text.key(token - 3) == keys.year && text.key(token - 1) == keys.ago
            || text.key(token - 1) == keys.year && [keys.prior, keys.previous].contains(text.key(token - 3))
    }

    private func emitRange(_ first: Int, _ piece: Piece, _ last: Piece, into found: inout [DateMatch]) -> Int {
        var start = piece.term
        var end = last.term
        if start.weekday != nil, end.weekday != nil, start.day == nil, end.day == nil, start.offset == nil {
            // *Monday through Friday*: opening hours.
            var match = DateMatch(.term(start), first..<last.end)
            match.isLoose = true
            found.append(match)
            return last.end
        }
        let tense = tense(first..<last.end)
        start.tense = tense
        end.tense = tense
        append(DateExpression(from: start, to: end), first..<last.end, into: &found)
        return last.end
    }

    private func append(
        _ expression: DateExpression?, _ tokens: Range<Int>, otherOrder: DateValue? = nil, into found: inout [DateMatch]
    ) {
        var match = DateMatch(expression, tokens)
        match.bound = bound(before: tokens.lowerBound)
        match.otherOrder = otherOrder
        found.append(match)
    }

    // MARK: Ranges and lists

    private enum Opener { case from, between }

    /// *from* or *between* in front of a phrase, small words between them skipped.
    private func opener(before token: Int) -> (kind: Opener, token: Int)? {
        var before = token - 1
        var steps = 0
        while steps < 3, before >= 0, let word = words[text.table.keys[before]] {
            switch word.kind {
            case .from: return (.from, before)
            case .between: return (.between, before)
            case .the, .part: break
            case .preposition where word.value == Lexicon.Preposition.around.rawValue: break
            case .preposition where word.value == Lexicon.Preposition.at.rawValue: break
            default: return nil
            }
            before -= 1
            steps += 1
        }
        if before >= 1, text.isWord(before, keys.least) || text.table.keys[before] == keys.least,
            words[text.table.keys[before - 1]]?.kind == .preposition, before >= 2,
            let word = words[text.table.keys[before - 2]]
        {
            if word.kind == .between { return (.between, before - 2) }
            if word.kind == .from { return (.from, before - 2) }
        }
        return nil
    }

    /// The token behind a word or dash that joins two ends.
    private func connector(_ token: Int, _ opener: Opener?) -> (end: Int, isDash: Bool)? {
        guard text.exists(token) else { return nil }
        let here = text.isAt(token, ",") ? token + 1 : token
        let key = text.key(here)
        if here > token, opener == nil, key != keys.through, key != keys.thru, key != keys.until { return nil }
        if key == 0x2D || key == 0x2013 || key == 0x2014 || key == 0x2011 || key == 0x2012 || key == 0x2212
            || key == 0x7E || key == 0x301C
        {
            return (here + 1, true)
        }
        if key == keys.through || key == keys.thru || key == keys.until || key == keys.till { return (here + 1, false) }
        if text.isBare, key == 0x2F, text.isGlued(here), text.digits(here + 1) == 4 { return (here + 1, true) }
        if key == keys.to { return (here + 1, false) }
        if opener == .between, key == keys.and { return (here + 1, false) }
        if key == keys.up, text.key(here + 1) == keys.to { return (here + 2, false) }
        if opener == .from, key == keys.and, text.key(here + 1) == keys.through || text.key(here + 1) == keys.until {
            return (here + 2, false)
        }
        return nil
    }

    private func rangeEnd(after piece: Piece, _ opener: Opener?) -> Piece? {
        guard piece.endTime == nil, piece.more == nil, let join = connector(piece.end, opener) else { return nil }
        var next = join.end
        if !join.isDash {
            while let word = word(next), word.kind == .the || word.kind == .preposition && word.value >= 10 {
                next += 1
            }
        } else if text.key(next) == keys.the {
            next += 1
        }
        if piece.term.unit == .clock { return nil }
        if piece.term.unit == .day, piece.term.time == nil, let day = dayOfSameMonth(next, piece) { return day }
        if piece.term.unit == .year, join.isDash, let year = shortSecondYear(next, piece) { return year }
        guard let last = point(next), last.term.unit != .clock else { return nil }
        guard isCompatible(piece, last, opener, join.isDash) else { return nil }
        return last
    }

    private func isCompatible(_ first: Piece, _ last: Piece, _ opener: Opener?, _ isDash: Bool) -> Bool {
        let a = first.term
        let b = last.term
        if first.isWeak, opener == nil, a.unit != b.unit, !(a.unit == .month && b.unit == .day && b.month != nil) {
            return false
        }
        if a.unit == b.unit {
            if a.unit == .day, isDash, opener == nil, a.time == nil, b.time == nil, a.isComplete, b.isComplete {
                return true
            }
            return a.unit != .year || a.year.map { $0 <= b.year ?? 9999 } ?? true
        }
        if opener != nil { return max(a.unit, b.unit) <= .year && a.unit != .clock }
        if isDash { return a.unit <= .month && b.unit <= .month && a.unit != .clock }
        return max(a.unit, b.unit) <= .year && (a.unit <= .month && b.unit <= .month || a.offset != nil)
    }

    /// *March 3–5, 2021*: the end as a bare day number.
    private func dayOfSameMonth(_ token: Int, _ piece: Piece) -> Piece? {
        guard let start = piece.term.day, piece.term.month != nil, piece.term.year == nil,
            let day = dayNumber(token), word(day.end, .month) == nil, day.value > start,
            !(text.isAt(day.end, "/") && text.isGlued(day.end))
        else { return nil }
        if text.key(day.end) == keys.of, word(day.end + 1, .month) != nil { return nil }
        var term = DateTerm(day: day.value, month: piece.term.month, year: nil)
        var end = day.end
        if let month = piece.term.month, let year = trailingYear(end) {
            term.year = year.value
            term.month = month
            end = year.end
        }
        var last = Piece(term, end)
        attachTime(&last)
        return last
    }

    /// *May 15, 16 and 17, 2021*: days of their own that share month and year.
    private func list(_ token: Int, _ piece: inout Piece, into found: inout [DateMatch]) -> Int? {
        guard piece.term.unit == .day, piece.term.day != nil, piece.term.month != nil, piece.term.year == nil,
            piece.term.time == nil
        else { return nil }
        var days: [(value: Int, tokens: Range<Int>)] = []
        var next = piece.end
        var isClosed = false
        while !isClosed {
            var here = next
            if text.isAt(here, ",") { here += 1 }
            if text.key(here) == keys.and || text.key(here) == keys.or || text.isAt(here, "&") {
                isClosed = true
                here += 1
            }
            guard here > next, let day = dayNumber(here), word(day.end, .month) == nil, !isTime(here),
                !(text.key(day.end) == keys.of && word(day.end + 1, .month) != nil)
            else {
                if isClosed || days.isEmpty { return nil }
                break
            }
            days.append((day.value, here..<day.end))
            next = day.end
        }
        guard isClosed, !days.isEmpty else { return nil }
        if let following = word(next)?.kind, following == .unit { return nil }
        let year = trailingYear(next)
        piece.term.year = year?.value
        emit(token, piece, into: &found)
        for (index, day) in days.enumerated() {
            var term = DateTerm(day: day.value, month: piece.term.month, year: year?.value)
            let isLast = index == days.count - 1
            let end = isLast ? year?.end ?? day.tokens.upperBound : day.tokens.upperBound
            var other = Piece(term, end)
            if isLast { attachTime(&other) }
            term = other.term
            emit(day.tokens.lowerBound, other, into: &found)
            next = other.end
        }
        return next
    }

    /// *May and June 2021*, *Q1 and Q2 2021*: the first takes the year of the second.
    private func shareYearAhead(_ piece: inout Piece) {
        guard piece.term.lacksOnlyYear, piece.term.yearOffset == nil else { return }
        var next = piece.end
        if text.isAt(next, ",") { next += 1 }
        guard text.key(next) == keys.and || text.key(next) == keys.or || text.isAt(next, "&") else { return }
        next += 1
        if text.key(next) == keys.the || text.key(next) == keys.in { next += 1 }
        guard let second = point(next), second.term.unit == piece.term.unit, let year = second.term.year else { return }
        piece.term.year = year
        piece.term.isFiscal = piece.term.isFiscal || second.term.isFiscal
    }
}
