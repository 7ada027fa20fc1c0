extension EnglishDateGrammar {
    /// One clock time or a stretch between two, with zone: *10:00-11:30 a.m. ET*.
    func clocks(_ token: Int) -> (time: ClockTime, last: ClockTime?, end: Int)? {
        guard var first = clock(token) else { return nil }
        let firstZone = zone(
            first.end, allowsMinus: first.time.second != nil || text.isWord(token - 1, keys.t) && text.isGlued(token))
        if let firstZone {
            first.time.zone = firstZone.zone
            first.end = firstZone.end
        }
        if let second = secondClock(first) {
            var last = second.time
            var end = second.end
            if let zone = zone(end) {
                last.zone = zone.zone
                end = zone.end
                if first.time.zone == nil { first.time.zone = zone.zone }
            } else if last.zone == nil {
                last.zone = first.time.zone
            }
            // *1 p.m. to 4*
            if first.hasMeridiem, !second.hasMeridiem, last.hour < 12, last.secondOfDay <= first.time.secondOfDay,
                let later = ClockTime(last.hour + 12, last.minute, last.second, zone: last.zone)
            {
                last = later
            }
            if !first.hasMeridiem, second.hasMeridiem, let shifted = beforeNoon(first.time, last) {
                first.time = shifted
            }
            end = skipZoneNote(end)
            return (first.time, last, end)
        }
        guard first.isPlain else { return nil }
        return (first.time, nil, skipZoneNote(first.end))
    }

    private func secondClock(_ first: Clock) -> Clock? {
        let key = text.key(first.end)
        guard
            key == 0x2D || key == 0x2013 || key == 0x2014 || key == keys.to || key == keys.until || key == 0x7E
                || key == keys.till || key == keys.til || key == keys.through || key == keys.and
        else { return nil }
        if key == keys.and, !(words[text.key(first.end - 2)]?.kind == .between) {
            var back = first.end - 1
            while back > 0, first.end - back < 8, words[text.table.keys[back]]?.kind != .between { back -= 1 }
            guard words[text.table.keys[max(0, back)]]?.kind == .between else { return nil }
        }
        guard numericDate(first.end + 1) == nil, let second = clock(first.end + 1), second.isPlain || first.isPlain
        else { return nil }
        if !second.isPlain, key == 0x2D || key == 0x2013, !first.isPlain { return nil }
        if !second.isPlain, word(second.end, .month) != nil || isOrdinalSuffix(second.end) { return nil }
        return second
    }

    /// A first time without a.m. or p.m. takes that of the second, unless it would be later (*11-1 p.m.*).
    private func beforeNoon(_ first: ClockTime, _ last: ClockTime) -> ClockTime? {
        guard first.hour < 12, last.hour >= 12 else { return nil }
        let shifted = ClockTime(first.hour + 12, first.minute, first.second, zone: first.zone)
        return shifted.flatMap { $0.secondOfDay < last.secondOfDay ? $0 : nil }
    }

    /// *local time*, and a second zone that repeats the time: *(1:00 p.m. PT)*, */ 9:00 CET*.
    private func skipZoneNote(_ token: Int) -> Int {
        if text.isWord(token, keys.local), text.isWord(token + 1, keys.time) { return token + 2 }
        return token
    }

    /// Joins the time that stands behind a day in one phrase: *August 13 at 10:00 a.m. ET*.
    func attachTime(_ piece: inout Piece) {
        guard piece.term.unit == .day, piece.term.time == nil else { return }
        var next = piece.end
        if text.isWord(next, keys.t), text.isGlued(next), text.isGlued(next + 1), let found = clocks(next + 1) {
            piece.term.time = found.time
            piece.end = found.end
            return
        }
        if text.isAt(next, ",") || text.isAt(next, "|") || text.isAt(next, ";") { next += 1 }
        var isEvening = text.key(piece.end - 1) != keys.morning && partOfDay(piece.end - 1)?.end == piece.end
        if let part = partOfDay(next) {
            next = part.end
            isEvening = text.key(part.end - 1) != keys.morning
        }
        let key = text.key(next)
        var bound: DateMatch.Bound?
        if key == keys.at || text.isAt(next, "@") || key == keys.from || key == keys.between
            || key == keys.starting || key == keys.beginning || key == keys.by
            || key == keys.for && isTime(next + 1)
        {
            next += 1
            if text.key(next) == keys.at { next += 1 }
            if text.key(next) == keys.approximately || text.key(next) == keys.about
                || text.key(next) == keys.around
            {
                next += 1
            }
        } else if text.isAt(next, "-") || key == 0x2013 || key == 0x2014 || text.isAt(next, "(") || text.isAt(next, "·")
            || text.isAt(next, "/")
        {
            next += 1
        } else if key == keys.around || key == keys.about, isTime(next + 1) {
            next += 1
        } else if let side = self.bound(at: next) {
            bound = side
            next += 1
        }
        guard let found = clocks(next) ?? bareHour(next, behind: key) else {
            if let part = partOfDay(piece.end) {
                piece.end = part.end
                piece.part = part.part
            }
            return
        }
        piece.part = nil
        piece.bound = bound
        piece.term.time = isEvening ? afternoon(found.time) : found.time
        piece.endTime = isEvening ? found.last.map(afternoon) : found.last
        piece.end = found.end
        if text.isAt(next - 1, "("), text.isAt(found.end, ")") { piece.end += 1 }
    }

    /// *at 4*, *around 4* at the end of a phrase of a bare line.
    private func bareHour(_ token: Int, behind key: UInt64) -> (time: ClockTime, last: ClockTime?, end: Int)? {
        guard text.isBare, key == keys.at || key == keys.around || key == keys.about else { return nil }
        let next = key == keys.at ? token : token + 1
        guard let hour = text.number(next, digits: 1...2, in: 1...23) ?? word(next, .cardinal), hour < 24,
            !text.exists(next + 1) || text.kind(next + 1) == .punctuation && !text.isGlued(next + 2),
            let time = ClockTime(hour, 0)
        else { return nil }
        return (time, nil, next + 1)
    }

    /// *Monday 3-8*: hours behind a weekday of a bare line.
    func bareHours(_ token: Int) -> (time: ClockTime, last: ClockTime?, end: Int)? {
        guard let first = text.number(token, digits: 1...2, in: 0...23), text.isAt(token + 1, "-"),
            let last = text.number(token + 2, digits: 1...2, in: 1...24), first < last,
            text.isGlued(token + 1), text.isGlued(token + 2), !text.exists(token + 3) || !text.isGlued(token + 3),
            let start = ClockTime(first, 0), let end = ClockTime(last, 0)
        else { return nil }
        return (start, end, token + 3)
    }

    /// *7* of *this evening at 7:00*.
    private func afternoon(_ time: ClockTime) -> ClockTime {
        guard time.hour < 12, time.hour > 0 else { return time }
        return ClockTime(time.hour + 12, time.minute, time.second, zone: time.zone) ?? time
    }

    /// *morning*, *in the evening*, *late afternoon* behind a day.
    func partOfDay(_ token: Int) -> (part: DatePart, end: Int)? {
        var next = token
        if text.key(next) == keys.in, text.key(next + 1) == keys.the { next += 2 }
        if text.key(next) == keys.early || text.key(next) == keys.late { next += 1 }
        // *today pm*
        if text.isBare, text.key(next) == keys.am || text.key(next) == keys.pm, text.kind(next - 1) == .word {
            return (Lexicon.hours(ofPart: text.key(next) == keys.am ? 1 : 2), next + 1)
        }
        guard let value = word(next, .partOfDay) else { return nil }
        return (Lexicon.hours(ofPart: value), next + 1)
    }

    /// *Monday through Friday*, *Mondays*.
    private func isOpeningHours(_ piece: Piece) -> Bool {
        guard piece.term.weekday != nil, piece.term.day == nil else { return false }
        let key = text.key(piece.end)
        let isJoined =
            key == keys.through || key == keys.to || key == 0x2D || key == 0x2013 || key == keys.and || key == keys.thru
            || key == 0x2C
        return isJoined && word(piece.end + 1, .weekday) != nil
    }

    /// *between 3 and 5 on May 4*, *from 7 to 9 tomorrow*: hours without a mark, where a day follows.
    private func bareClocks(_ token: Int) -> (time: ClockTime, last: ClockTime?, end: Int)? {
        guard let before = backWord(token - 1), before.kind == .between || before.kind == .from,
            let first = clock(token)
        else { return nil }
        let key = text.key(first.end)
        let isJoined = before.kind == .between ? key == keys.and : key == keys.to || key == keys.until
        guard isJoined || key == 0x2D, let last = clock(first.end + 1),
            first.time.hour < last.time.hour || last.hasMeridiem
        else { return nil }
        let next = text.key(last.end) == keys.on ? last.end + 1 : last.end
        guard let day = point(next)?.term, day.unit == .day, day.time == nil else { return nil }
        return (first.time, last.time, last.end)
    }

    /// A time with its day behind it: *10:00 a.m. ET on August 13, 2021*.
    func timeFirst(_ token: Int) -> Piece? {
        guard let found = clocks(token) ?? bareClocks(token) else { return nil }
        var next = found.end
        if text.isAt(next, ",") { next += 1 }
        if text.key(next) == keys.on || text.key(next) == keys.of { next += 1 }
        if text.key(next) == keys.the { next += 1 }
        if let day = point(next), day.term.unit == .day, day.term.time == nil, !isOpeningHours(day) {
            var piece = day
            // *7:00 on Sunday afternoon*
            let isLate = if case .hours(let from, _) = day.part { from >= 12 } else { false }
            piece.term.time = isLate ? afternoon(found.time) : found.time
            piece.endTime = isLate ? found.last.map(afternoon) : found.last
            piece.part = nil
            piece.isWeak = false
            return piece
        }
        var term = DateTerm(.clock)
        term.time = found.time
        var piece = Piece(term, found.end)
        piece.endTime = found.last
        return piece
    }
}
