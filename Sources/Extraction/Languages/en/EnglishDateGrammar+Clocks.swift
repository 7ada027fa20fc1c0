/// One clock time with its zone.
extension EnglishDateGrammar {
    /// A clock time.
    struct Clock {
        var time: ClockTime
        var end: Int
        /// Whether minutes, a.m. or p.m. make it plain that it is a time.
        var isPlain: Bool
        var hasMeridiem: Bool
    }

    /// Whether a time starts at a number: *10:30*, *3 p.m.*
    func isTime(_ token: Int) -> Bool {
        if text.isAt(token + 1, ":"), text.isGlued(token + 1), text.kind(token + 2) == .number { return true }
        return text.kind(token) == .number && meridiem(token + 1) != nil
    }

    /// `10:00`, `10:00:30`, `3 p.m.`, `3pm`, `3.30pm`, `noon`.
    func clock(_ token: Int) -> Clock? {
        if let hour = word(token, .noon) {
            return ClockTime(hour, 0).map { Clock(time: $0, end: token + 1, isPlain: true, hasMeridiem: true) }
        }
        if let relative = relativeClock(token) { return relative }
        let spelled = word(token, .cardinal).flatMap { $0 <= 12 && meridiem(token + 1) != nil ? $0 : nil }
        guard let hour = text.number(token, digits: 1...2, in: 0...24) ?? spelled else { return nil }
        var end = token + 1
        var minute = 0
        var second: Int?
        var isPlain = false
        var hasPart = false
        if let french = frenchMinutes(hour, token) { return french }
        let separator = text.isAt(end, ":") || text.isAt(end, ".") && meridiem(end + 2) != nil
        if separator, text.isGlued(end), text.isGlued(end + 1),
            let minutes = text.number(end + 1, digits: 2...2, in: 0...59)
        {
            minute = minutes
            isPlain = true
            end += 2
            if text.isAt(end, ":"), text.isGlued(end), let seconds = text.number(end + 1, digits: 2...2, in: 0...60) {
                second = seconds
                end += 2
                if text.isAt(end, "."), text.isGlued(end), text.isGlued(end + 1), text.kind(end + 1) == .number {
                    end += 2
                }
            }
        }
        var twelve = hour
        let half = meridiem(end)
        if let half {
            guard hour <= 12 || half.isAfternoon else { return nil }
            if hour == 12 {
                twelve = half.isAfternoon ? 12 : 0
            } else if hour < 12, half.isAfternoon {
                twelve = hour + 12
            }
            end = half.end
            // *8pm in the evening*
            if text.key(end) == keys.in, let part = partOfDay(end) { end = part.end }
        } else if hour < 12, text.key(end) == keys.in, let part = partOfDay(end) {
            if text.key(part.end - 1) != keys.morning { twelve = hour + 12 }
            end = part.end
            isPlain = true
            hasPart = true
        } else if text.isBare, text.key(end) == keys.ish, text.isGlued(end) {
            end += 1
            isPlain = true
        } else if text.key(end) == keys.noon, hour == 12 {
            end += 1
            isPlain = true
        } else if text.key(end) == keys.midnight, hour == 12 {
            twelve = 0
            end += 1
            isPlain = true
        } else if text.key(end) == keys.o, text.isAt(end + 1, "'"), text.key(end + 2) == keys.clock {
            end += 3
            isPlain = true
        } else if text.isGlued(end), text.kind(end) == .word, text.key(end) != keys.z,
            text.key(end) != keys.h
        {
            return nil
        }
        guard let time = ClockTime(twelve, minute, second) else { return nil }
        return Clock(time: time, end: end, isPlain: isPlain || half != nil, hasMeridiem: half != nil || hasPart)
    }

    /// `19h30`, `8h00`; `19h` of a bare line.
    private func frenchMinutes(_ hour: Int, _ token: Int) -> Clock? {
        guard text.key(token + 1) == keys.h, text.isGlued(token + 1) else { return nil }
        if text.isGlued(token + 2), let minute = text.number(token + 2, digits: 2...2, in: 0...59) {
            return ClockTime(hour, minute).map {
                Clock(time: $0, end: token + 3, isPlain: true, hasMeridiem: false)
            }
        }
        guard text.isBare, !text.isGlued(token + 2), token > 0 else { return nil }
        return ClockTime(hour, 0).map { Clock(time: $0, end: token + 2, isPlain: true, hasMeridiem: false) }
    }

    /// *20 past 3 p.m.*, *a quarter to noon*, *half past three*, *15 minutes from 1 p.m.*
    private func relativeClock(_ token: Int) -> Clock? {
        let minutes: Int
        var next: Int
        var hasUnit = true
        if let part = unit(token), part == .quarter || part == .half {
            minutes = part == .quarter ? 15 : 30
            next = token + 1
        } else if let number = cardinal(token), (1...59).contains(number.value) {
            next = number.end
            hasUnit = unit(next) == .minute || unit(next) == .quarter && number.value < 4
            minutes = unit(next) == .quarter ? number.value * 15 : number.value
            if hasUnit { next += 1 } else if number.value % 5 != 0 { return nil }
        } else {
            return nil
        }
        let key = text.key(next)
        let sign: Int
        if key == keys.past || key == keys.after || key == keys.from && unit(next - 1) == .minute {
            sign = 1
        } else if key == keys.to && (hasUnit || text.isBare && minutes > 12) || key == keys.before
            || key == keys.till
        {
            sign = -1
        } else {
            return nil
        }
        next += 1
        guard let base = baseClock(next), base.time.minute == 0, base.isPlain || key == keys.past || hasUnit
        else { return nil }
        let total = (base.time.hour * 60 + sign * minutes + 1440) % 1440
        guard let time = ClockTime(total / 60, total % 60) else { return nil }
        return Clock(time: time, end: base.end, isPlain: true, hasMeridiem: base.hasMeridiem)
    }

    /// The full hour that a relative time counts from.
    private func baseClock(_ token: Int) -> Clock? {
        if let hour = word(token, .noon) {
            return ClockTime(hour, 0).map { Clock(time: $0, end: token + 1, isPlain: true, hasMeridiem: true) }
        }
        guard let hour = text.number(token, digits: 1...2, in: 1...24) ?? word(token, .cardinal), hour <= 24 else {
            return nil
        }
        if text.isGlued(token + 1), text.isAt(token + 1, ":") { return nil }
        let half = meridiem(token + 1)
        let shifted = half.map { hour % 12 + ($0.isAfternoon ? 12 : 0) } ?? hour
        return ClockTime(shifted, 0).map {
            Clock(time: $0, end: half?.end ?? token + 1, isPlain: half != nil, hasMeridiem: half != nil)
        }
    }

    /// `am`, `a.m.`, `p. m.`, `p m`
    func meridiem(_ token: Int) -> (isAfternoon: Bool, end: Int)? {
        let key = text.key(token)
        if key == keys.am || key == keys.pm {
            let end = text.isAt(token + 1, "."), isGluedPoint = text.isGlued(token + 1)
            return (
                key == keys.pm,
                end && isGluedPoint && !text.opens(token + 2) && text.exists(token + 2) ? token + 2 : token + 1
            )
        }
        if key == keys.p || key == keys.a, text.isWord(token + 1, keys.m), text.kind(token - 1) == .number {
            return (key == keys.p, token + 2)
        }
        guard key == keys.a || key == keys.p, text.isAt(token + 1, "."), text.isWord(token + 2, keys.m) else {
            if key == keys.p || key == keys.a && text.isBare, text.isGlued(token), text.kind(token - 1) == .number {
                return (key == keys.p, token + 1)
            }
            return nil
        }
        return (key == keys.p, text.isAt(token + 3, ".") ? token + 4 : token + 3)
    }

    /// A zone behind a time: `ET`, `(JST)`, `Eastern Time`, `UTC+9`, `+0900`.
    func zone(_ token: Int, allowsMinus: Bool = false) -> (zone: ClockZone, end: Int)? {
        if text.isAt(token, "("), let inner = zone(token + 1), text.isAt(inner.end, ")") {
            return (inner.zone, inner.end + 1)
        }
        if text.isAt(token, "+") || text.isAt(token, "-"), text.isGlued(token + 1), text.digits(token + 1) == 4,
            let digits = text.number(token + 1), digits / 100 <= 14, digits % 100 < 60
        {
            let minutes = digits / 100 * 60 + digits % 100
            return (.fixed(text.isAt(token, "-") ? -minutes : minutes), token + 2)
        }
        if text.isAt(token, "+") || allowsMinus && text.isAt(token, "-"), text.isGlued(token), text.isGlued(token + 1),
            text.digits(token + 1) == 2,
            let hours = text.number(token + 1), hours <= 14, text.isAt(token + 2, ":"),
            let rest = text.number(token + 3, digits: 2...2, in: 0...59)
        {
            let minutes = hours * 60 + rest
            return (.fixed(text.isAt(token, "-") ? -minutes : minutes), token + 4)
        }
        guard text.kind(token) == .word else { return nil }
        if text.isGlued(token), text.key(token) != keys.z, !text.isAt(token - 1, "(") { return nil }
        let key = text.key(token)
        if let found = ClockZone.abbreviations[key] {
            guard
                text.shape(token).contains(.allCaps) || text.isGlued(token)
                    || (meridiem(token - 1) != nil || text.isBare) && text.byteCount(token) == 3
            else { return nil }
            if case .fixed(0) = found, text.isAt(token + 1, "+") || text.isAt(token + 1, "-"), text.isGlued(token + 2),
                let hours = text.number(token + 2, digits: 1...2, in: 0...14)
            {
                let half = text.isAt(token + 3, ":") ? text.number(token + 4, digits: 2...2, in: 0...59) : nil
                let minutes = hours * 60 + (half ?? 0)
                return (.fixed(text.isAt(token + 1, "-") ? -minutes : minutes), half == nil ? token + 3 : token + 5)
            }
            return (found, text.isWord(token + 1, keys.time) ? token + 2 : token + 1)
        }
        guard let found = ClockZone.regions[key] else { return nil }
        var next = token + 1
        var zone = found
        if text.isWord(next, keys.standard) || text.isWord(next, keys.daylight) {
            if case .northAmerican(let standard) = found {
                zone = .fixed(text.isWord(next, keys.daylight) ? standard + 60 : standard)
            }
            next += 1
        }
        guard text.isWord(next, keys.time) else {
            if case .northAmerican = found, key == keys.eastern || key == keys.pacific,
                text.kind(next) != .word || !text.shape(next).contains(.capitalized)
            {
                return (zone, next)
            }
            return nil
        }
        return (zone, next + 1)
    }
}
