import DatelineRecords

/// Japanese and Chinese dates: one grammar over tokens of one character, with the words of each language in a table.
struct HanDateGrammar: DateGrammar {
    var text: DateText
    let words: HanDateWords
    /// Keys of the tokens that a date may start with.
    private let triggers: TokenMap<Bool>
    let starts: KeyFilter

    init(text: DateText, words: HanDateWords, triggers: TokenMap<Bool>, starts: KeyFilter) {
        self.text = text
        self.words = words
        self.triggers = triggers
        self.starts = starts
    }

    /// The filter of a language's triggers, of English words of dates, letters of eras and the bracket of `(月)`.
    static func starts(_ triggers: TokenMap<Bool>) -> KeyFilter {
        KeyFilter(keys: triggers.keys() + EnglishDateLexicon.words.keys() + eraLetters.keys() + [0x28])
    }

    /// One date term and the token behind it.
    struct Piece {
        var term: DateTerm
        var end: Int
        var endTime: ClockTime?
        /// The last day or month of a run that starts with `term`: 前10天.
        var until: DateTerm?
        /// The piece of the date that is meant: 月底, 早上.
        var part: DatePart?

        init(_ term: DateTerm, _ end: Int) {
            self.term = term
            self.end = end
        }
    }

    static let year: UInt64 = 0x5E74  // 年
    static let month: UInt64 = 0x6708  // 月
    static let day: UInt64 = 0x65E5  // 日
    static let dayNumber: UInt64 = 0x53F7  // 号
    static let dayNumberTraditional: UInt64 = 0x865F  // 號
    static let minute: UInt64 = 0x5206  // 分
    static let half: UInt64 = 0x534A  // 半
    static let term: UInt64 = 0x671F  // 期
    static let degree: UInt64 = 0x5EA6  // 度
    static let no: UInt64 = 0x306E  // の
    static let de: UInt64 = 0x7684  // 的

    @inline(__always)
    func mayStart(_ token: Int) -> Bool {
        let key = text.table.keys[token]
        switch text.table.classes[token] {
        case .number: return true
        case .han, .hiragana, .katakana: return triggers.contains(key)
        case .word:
            return EnglishDateLexicon.words[key] != nil || Self.eraLetters[key] != nil || triggers.contains(key)
        case .punctuation: return key == 0x28
        default: return false
        }
    }

    func match(at token: Int, into found: inout [DateMatch]) -> Int? {
        if text.kind(token) == .word, Self.eraLetters[text.key(token)] == nil || eraPoint(token) == nil {
            return english(token, into: &found) ?? clockAlone(token, into: &found)
        }
        guard isFree(token) else { return nil }
        if let end = recurring(token, into: &found) ?? impossible(token, into: &found) { return end }
        var first = token
        var start = token
        var bound: DateMatch.Bound?
        if let opener = words.openers.match(text, token) {
            if case .from = opener.meaning { start = token + 1 }
            if case .bound(let side) = opener.meaning {
                guard text.isBare else { return nil }
                start = skipOf(opener.end)
                bound = side
            }
        }
        if text.isBare, start == token, let end = loose(token, into: &found) { return end }
        guard var piece = point(start, after: found.last) else {
            return start > token ? nil : clockAlone(token, into: &found)
        }
        if let last = rangeEnd(after: piece) {
            emitRange(first, piece, last, into: &found)
            return skipCloser(last.end)
        }
        if text.isBare, let end = shifted(start, piece, into: &found) { return end }
        first = bound == nil ? start : token
        piece.term = inherit(piece.term, first, from: found.last)
        emit(first, piece, into: &found)
        if let bound { found[found.count - 1].bound = bound }
        return max(piece.end, found.last?.tokens.upperBound ?? 0)
    }

    /// Whether a phrase may start at a token: a number must not continue another or a price.
    private func isFree(_ token: Int) -> Bool {
        guard token > 0, text.isGlued(token), text.kind(token) == .number else { return !continuesNumeral(token) }
        let before = token - 1
        switch text.kind(before) {
        case .number, .symbol:
            return !(text.kind(before) == .number || text.isAt(before, "$") || text.isAt(before, "+"))
        case .word: return false
        case .punctuation:
            if text.isAt(before, ".") || text.isAt(before, ",") || text.isAt(before, "-") || text.isAt(before, "/")
                || text.isAt(before, ":")
            {
                return text.kind(before - 1) != .number && text.kind(before - 1) != .word
            }
            return !text.isAt(before, "#")
        default: return true
        }
    }

    /// A han numeral in the middle of a longer number or word: 第|一, 十|一.
    private func continuesNumeral(_ token: Int) -> Bool {
        guard token > 0, text.kind(token) == .han, HanNumeral.isNumeral(text.key(token)), text.isGlued(token) else {
            return false
        }
        let before = text.key(token - 1)
        return HanNumeral.isNumeral(before) || before == 0x7B2C || text.kind(token - 1) == .number
    }

    /// Reads English dates within the text (`Aug 13, 2021`, `FY2021`).
    private func english(_ token: Int, into found: inout [DateMatch]) -> Int? {
        let grammar = EnglishDateGrammar(text: text)
        guard EnglishDateLexicon.words[text.key(token)]?.opens == true, let piece = grammar.point(token),
            piece.term.isComplete,
            !piece.isWeak, piece.term.unit != .clock
        else { return nil }
        grammar.emit(token, piece, into: &found)
        return piece.end
    }

    private func recurring(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard case .recurrence? = words.openers.match(text, token)?.meaning,
            let opener = words.openers.match(text, token)
        else { return nil }
        var next = opener.end
        if let piece = point(next, after: nil), piece.term.year == nil {
            next = piece.end
        } else if let weekday = words.weekdays.match(text, next) {
            next = weekday.end
        }
        var match = DateMatch(nil, token..<next)
        match.isLoose = true
        found.append(match)
        return next
    }

    // MARK: Emitting

    private func emit(_ first: Int, _ piece: Piece, into found: inout [DateMatch]) {
        if let endTime = piece.endTime {
            var last = piece.term
            last.time = endTime
            append(DateExpression(from: piece.term, to: last), first..<piece.end, piece.term, into: &found)
        } else if let until = piece.until {
            append(DateExpression(from: piece.term, to: until), first..<piece.end, piece.term, into: &found)
        } else {
            append(DateExpression(piece.term), first..<piece.end, piece.term, into: &found)
            found[found.count - 1].part = piece.part
            if text.isBare, let open = self.bound(behind: piece.end) {
                found[found.count - 1].bound = open.bound
                found[found.count - 1].tokens = first..<open.end
            }
        }
    }

    private func emitRange(_ first: Int, _ piece: Piece, _ last: Piece, into found: inout [DateMatch]) {
        append(DateExpression(from: piece.term, to: last.term), first..<last.end, last.term, into: &found)
    }

    private func append(
        _ expression: DateExpression?, _ tokens: Range<Int>, _ term: DateTerm, into found: inout [DateMatch]
    ) {
        var match = DateMatch(expression, tokens)
        match.term = term
        found.append(match)
    }

    /// A day or month that follows in a list takes what the one before it has: 5月15日、16日.
    private func inherit(_ term: DateTerm, _ token: Int, from last: DateMatch?) -> DateTerm {
        guard let last, let other = last.term, token - last.tokens.upperBound <= 3, token > last.tokens.upperBound,
            words.lists.match(text, last.tokens.upperBound)?.end == token
        else { return term }
        var full = term
        if full.unit == .day, full.month == nil, full.monthOffset == nil, full.day != nil, full.offset == nil,
            other.unit == .day || other.unit == .month
        {
            full.month = other.month
            full.monthOffset = other.monthOffset
            full.year = other.year
            full.yearOffset = other.yearOffset
        } else if full.year == nil, full.yearOffset == nil, full.month != nil, other.unit <= .month {
            full.year = other.year
            full.yearOffset = other.yearOffset
        }
        return full
    }

    // MARK: Ranges

    private func rangeEnd(after piece: Piece) -> Piece? {
        guard piece.endTime == nil else { return nil }
        var next = piece.end
        if text.isAt(next, ",") || text.key(next) == 0x3001 { next += 1 }
        guard let join = words.joins.match(text, next) else { return betweenEnd(after: piece) }
        let term = piece.term
        if term.unit == .day, term.day != nil || term.offset != nil, term.time != nil,
            let clock = clock(join.end, needsMark: false)
        {
            var last = Piece(term, clock.end)
            last.term.time = clock.time
            return last
        }
        if term.unit == .day, term.month != nil || term.monthOffset != nil, term.time == nil,
            let day = dayPart(join.end)
        {
            var last = Piece(DateTerm(day: day.value, month: term.month, year: nil), day.end)
            last.term.monthOffset = term.monthOffset
            skipWeekday(&last)
            attachTime(&last)
            return last
        }
        guard let last = point(join.end, after: nil) else { return nil }
        guard last.term.unit == term.unit || term.year != nil || last.term.unit <= .month && term.unit <= .month else {
            return nil
        }
        if term.unit == .year, last.term.unit == .year, let a = term.year, let b = last.term.year, b < a { return nil }
        return last
    }

    /// 三月和九月之间: two dates joined by a word of lists are the ends of a stretch where 之间 follows.
    private func betweenEnd(after piece: Piece) -> Piece? {
        guard let join = words.lists.match(text, piece.end), let last = point(join.end, after: nil),
            last.term.unit == piece.term.unit, let closer = words.closers.match(text, last.end), closer.meaning
        else { return nil }
        return Piece(last.term, closer.end)
    }

    private func skipCloser(_ token: Int) -> Int { words.closers.match(text, token)?.end ?? token }

    /// A clock time without a day: recognition reports it.
    private func clockAlone(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard let first = clock(token, needsMark: !text.isBare, isAlone: true) else { return nil }
        var match = DateMatch(nil, token..<first.end)
        match.isLoose = true
        match.loose = .clock(first.time)
        var end = first.end
        if let join = words.joins.match(text, end), let last = clock(join.end, needsMark: false) {
            match.loose = .clocks(first.time, shiftedAfter(first.time, last.time))
            end = last.end
            match.tokens = token..<end
        } else if text.isBare, let open = bound(behind: end) {
            match.bound = open.bound
            end = open.end
            match.tokens = token..<end
        }
        found.append(match)
        return end
    }

    /// A written date that the calendar lacks: 2月30日, 99月99日.
    private func impossible(_ token: Int, into found: inout [DateMatch]) -> Int? {
        var next = token
        var year = 2000
        if let stated = HanNumeral.read(text, next), text.key(stated.end) == Self.year {
            next = stated.end + 1
            year = stated.value
        }
        guard let month = HanNumeral.read(text, next), text.key(month.end) == Self.month,
            (1...2).contains(month.digits),
            let day = HanNumeral.read(text, month.end + 1), text.key(day.end) == Self.day,
            (1...2).contains(day.digits), CivilDate(year, month.value, day.value) == nil
        else { return nil }
        found.append(DateMatch(nil, token..<day.end + 1))
        return day.end + 1
    }
}

extension HanDateMeaning {
    /// Reads a code of the tables: `day:-1`, `season:1:0`.
    init?(code: Substring) {
        let parts = code.split(separator: ":")
        let value = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        switch parts.first {
        case "day": self = .day(value)
        case "week": self = .week(value)
        case "weekend": self = .weekend(value)
        case "month": self = .month(value)
        case "year": self = .year(value)
        case "fiscal": self = .fiscalYear(value)
        case "quarter": self = .quarter(value)
        case "half": self = .half(value)
        case "season": self = .season(value, parts.count > 2 ? Int(parts[2]) ?? 0 : 0)
        case "era": self = .era(value)
        case "lunar": self = .lunar
        case "lmonth": self = .lunarMonth(value)
        case "bound":
            guard parts.count > 1, let side = HanDateWords.bound(parts[1]) else { return nil }
            self = .bound(side)
        case "same": self = .sameDay
        case "recur": self = .recurrence
        case "part": self = .dayPart(DayPart(rawValue: value) ?? .morning)
        case "from": self = .from
        case "cday": self = .contextual(.day, value)
        case "cweek": self = .contextual(.week, value)
        case "cmonth": self = .contextual(.month, value)
        case "cyear": self = .contextual(.year, value)
        default: return nil
        }
    }
}
