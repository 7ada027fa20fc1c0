import DatelineRecords

extension HanDateGrammar {
    /// 午前10時30分, 10:30, 上午10时, 15時, 正午.
    ///
    /// - Parameters:
    ///   - needsMark: Whether a bare 3点 is refused, which counts points as often as hours.
    ///   - isAlone: Whether no day stands before it: 八点八 is a number then.
    func clock(_ token: Int, needsMark: Bool, isAlone: Bool = false) -> (time: ClockTime, end: Int)? {
        var next = token
        var part: HanDateMeaning.DayPart?
        if case .dayPart(let found)? = words.openers.match(text, next)?.meaning,
            let opener = words.openers.match(text, next)
        {
            part = found
            next = text.key(opener.end) == Self.no ? opener.end + 1 : opener.end
            if text.isAt(next, "."), text.kind(token) == .word { next += 1 }
        }
        guard let hour = HanNumeral.read(text, next), hour.digits <= 2, (0...30).contains(hour.value) else {
            if part == .noon { return ClockTime(12, 0).map { ($0, next) } }
            return nil
        }
        var end: Int
        var minute = 0
        var second: Int?
        if text.isAt(hour.end, ":"), let minutes = text.number(hour.end + 1, digits: 2...2, in: 0...59) {
            minute = minutes
            end = hour.end + 2
            if text.isAt(end, ":"), let seconds = text.number(end + 1, digits: 2...2, in: 0...60) {
                second = seconds
                end += 2
            }
        } else if let mark = words.hours.match(text, hour.end) {
            if text.key(mark.end) == 0x9593 || text.key(mark.end) == 0x95F4 { return nil }
            let isPoint = text.key(hour.end) == 0x70B9 || text.key(hour.end) == 0x9EDE
            end = mark.end
            var hasMinutes = false
            if text.key(end) == Self.half {
                minute = 30
                end += 1
                hasMinutes = true
            } else if let quarters = HanNumeral.read(text, end), (1...3).contains(quarters.value),
                text.key(quarters.end) == 0x523B
            {
                minute = quarters.value * 15
                end = quarters.end + 1
                hasMinutes = true
            } else if isPoint, let minutes = HanNumeral.read(text, end), text.key(minutes.end) != Self.minute {
                // 九点二十, 9点20, 九点零九; but 八点八 is a number.
                guard minutes.value < 60, minutes.digits == 2 || minutes.digits == 0 else {
                    return isAlone && part == nil && minutes.digits == 1 ? nil : bareHour(hour.value, part, end)
                }
                minute = minutes.value
                end = minutes.end
                hasMinutes = true
            } else if let minutes = HanNumeral.read(text, end), minutes.value < 60, text.key(minutes.end) == Self.minute
            {
                minute = minutes.value
                end = minutes.end + 1
                hasMinutes = true
                if let seconds = HanNumeral.read(text, end), seconds.value < 60, text.key(seconds.end) == 0x79D2 {
                    second = seconds.value
                    end = seconds.end + 1
                }
            }
            if isPoint, needsMark, part == nil, !hasMinutes { return nil }
        } else {
            return nil
        }
        var value = hour.value
        if let part {
            value = Self.hour(value, in: part)
        } else if EnglishDateGrammar(text: text).meridiem(end)?.isAfternoon == true, value < 12 {
            value += 12
            end = EnglishDateGrammar(text: text).meridiem(end)?.end ?? end
        } else if let meridiem = EnglishDateGrammar(text: text).meridiem(end) {
            end = meridiem.end
            if value == 12, !meridiem.isAfternoon { value = 0 }
        }
        guard var time = ClockTime(value, minute, second) else { return nil }
        if let zone = zone(end) {
            time.zone = .fixed(zone.minutes)
            end = zone.end
        }
        return (time, end)
    }

    private func bareHour(_ hour: Int, _ part: HanDateMeaning.DayPart?, _ end: Int) -> (time: ClockTime, end: Int)? {
        ClockTime(part.map { Self.hour(hour, in: $0) } ?? hour, 0).map { ($0, end) }
    }

    /// The hour of 24 that an hour within a part of the day is.
    private static func hour(_ hour: Int, in part: HanDateMeaning.DayPart) -> Int {
        guard hour < 12 else { return part == .morning && hour == 12 ? 0 : hour }
        return switch part {
        case .afternoon, .evening: hour + 12
        case .noon: hour < 3 ? hour + 12 : hour
        case .night: hour > 6 ? hour + 12 : hour
        case .morning, .dawn, .earlyMorning: hour
        }
    }

    /// （日本時間）, 北京时间, JST behind a time.
    private func zone(_ token: Int) -> (minutes: Int, end: Int)? {
        let inner = text.isAt(token, "(") ? token + 1 : token
        guard let zone = words.zones.match(text, inner) else { return nil }
        if inner > token { return text.isAt(zone.end, ")") ? (zone.meaning, zone.end + 1) : nil }
        return (zone.meaning, zone.end)
    }

    /// The end of 午後4時から5時 is in the afternoon too.
    func shiftedAfter(_ first: ClockTime, _ last: ClockTime) -> ClockTime {
        guard last.secondOfDay < first.secondOfDay, last.hour < 12, last.hour > 0,
            let later = ClockTime(last.hour + 12, last.minute, last.second, zone: last.zone),
            later.secondOfDay > first.secondOfDay
        else { return last }
        return later
    }

    /// Joins the time behind a day: 8月13日（金）午前10時～11時30分.
    func attachTime(_ piece: inout Piece) {
        guard piece.term.unit == .day, piece.term.time == nil else { return }
        var next = piece.end
        let key = text.key(next)
        if key == 0x306E || key == 0x7684 || key == 0x3001 || text.isAt(next, ",") || text.isAt(next, "|") { next += 1 }
        var zone: Int?
        if let named = words.zones.match(text, next) {
            zone = named.meaning
            next = named.end
        }
        guard let first = clock(next, needsMark: false) else {
            attachPartOfDay(next, &piece)
            return
        }
        piece.term.time = first.time
        if let zone { piece.term.time?.zone = .fixed(zone) }
        piece.end = first.end
        guard let join = words.joins.match(text, piece.end), let last = clock(join.end, needsMark: false) else {
            return
        }
        piece.endTime = shiftedAfter(first.time, last.time)
        piece.endTime?.zone = last.time.zone ?? piece.term.time?.zone
        if piece.term.time?.zone == nil { piece.term.time?.zone = last.time.zone }
        piece.end = words.closers.match(text, last.end)?.end ?? last.end
    }

    /// 早上, 下午 behind the day of a bare line.
    private func attachPartOfDay(_ token: Int, _ piece: inout Piece) {
        guard text.isBare, let opener = words.openers.match(text, token), case .dayPart(let part) = opener.meaning,
            !words.hasFiscalYears || part == .morning || part == .afternoon
        else { return }
        piece.part = part.hours
        piece.end = opener.end
    }
}

extension HanDateMeaning.DayPart {
    /// The hours that Chinese usage gives a part of the day.
    ///
    /// Source: Recognizers-Text and Duckling, which differ by some hours.
    var hours: DatePart {
        switch self {
        case .earlyMorning: .hours(4, 12)
        case .morning: .hours(8, 12)
        case .noon: .hours(12, 14)
        case .afternoon: .hours(12, 16)
        case .evening: .hours(18, 24)
        case .night: .hours(20, 24)
        case .dawn: .hours(4, 7)
        }
    }
}
